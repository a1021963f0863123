"""Every button: what it carries, who may press it, and in which kind of chat."""

from bot.domain.buttons import (
    CASE,
    COPY,
    COUNT,
    DATE,
    DOOR,
    DRILL,
    FLAG,
    INSTRUCTION,
    KEY,
    LISTED,
    MARKED,
    NUMBER,
    OFFICE,
    OFFICES,
    PERHAPS,
    PERSON,
    POSTER,
    REST,
    ROLE,
    ROLLCALL,
    SENT_LIST,
    SLIP,
    SPAN,
    STAY,
    TALK,
    TALLY,
    VISIT,
    Verb,
    choice,
)
from bot.domain.cases.drills import COLOURS
from bot.domain.cases.random_checks import FOUND
from bot.domain.entrances import CASE_CHATS, GROUP, GROUPS, PRIVATE, TEAM, Whose
from bot.domain.figures.charts import Chart
from bot.domain.figures.exports import Format, Listed
from bot.domain.figures.sections import Section
from bot.domain.figures.tally import STEPS
from bot.domain.office.instructions import Whom
from bot.domain.office.sent_lists import ListKind
from bot.domain.outreach import verbs as outreach
from bot.domain.paper.posters import Kind
from bot.domain.rights import Action
from bot.domain.team.deeds import DeedKind

ANYBODY, OWN = Whose.ANYBODY, Whose.OWN
HANDLE, GUESTS, DUTY = Action.HANDLE_CASE, Action.REGISTER_GUEST, Action.TAKE_DUTY
TEND = Action.TEND_DOOR
PRINT, MANAGE, ROLES = Action.PRINT_POSTERS, Action.MANAGE_OFFICES, Action.MANAGE_ROLES
INSTRUCT, SEND = Action.INSTRUCT, Action.SEND_LIST
CONFIRM, CHECK, STATS = Action.CONFIRM_OFFICER, Action.CHECK_PASS, Action.SEE_STATS
RELEASE_NOTICE = Action.RELEASE_EXPOSURE
BOARD = PRIVATE | GROUPS  # a board's buttons, also where its note was sent to the head

# The door: a talk's screens, the result, who came along, guests, paper.
ANSWER = Verb("t", NUMBER, NUMBER, REST, who=ANYBODY, where=PRIVATE)
GO_ON = Verb("go", TALK, who=OWN, where=PRIVATE)
CHECK_OUT = Verb("out", STAY, who=(OWN, GUESTS), where=PRIVATE)
COMPANION = Verb("comp:new", VISIT, who=OWN, where=PRIVATE)
GUEST_NEXT = Verb("guest:next", who=GUESTS, where=PRIVATE)
GUEST_AT = Verb("guest:at", DOOR, who=GUESTS, where=PRIVATE)
SLIP_AT = Verb("slip:at", SLIP, who=GUESTS, where=PRIVATE)
ELSEWHERE = Verb("pl:ask", VISIT, who=OWN, where=PRIVATE)
ELSEWHERE_BACK = Verb("pl:back", VISIT, who=OWN, where=PRIVATE)
SHOWN = choice("green", "yellow", "red", "black", "sure-red", "sure-black")
ELSEWHERE_SCANNED = Verb("pl:scan", choice("did", "not"), VISIT, who=OWN, where=PRIVATE)
ELSEWHERE_SHOWN = Verb("pl", SHOWN, VISIT, who=OWN, where=PRIVATE)

# Cases: on the card in the group, and in the private chat of who took one.
CLAIM = Verb("claim", CASE, who=HANDLE, where=CASE_CHATS)
OPEN_AGAIN = Verb("again", CASE, who=HANDLE, where=CASE_CHATS)
AGAIN_ASK = Verb("again:ask", CASE, who=HANDLE, where=CASE_CHATS)
AGAIN_NO = Verb("again:no", CASE, who=HANDLE, where=CASE_CHATS)
ALL_ASK = Verb("all:ask", OFFICE, who=HANDLE, where=PRIVATE)
ALL_LIST = Verb("all:list", OFFICE, who=HANDLE, where=PRIVATE)
ALL_CLOSE = Verb("all:close", OFFICE, KEY, who=HANDLE, where=PRIVATE)
ALL_UNDO = Verb("all:undo", OFFICE, NUMBER, who=HANDLE, where=PRIVATE)
RELEASE = Verb("release", CASE, who=HANDLE, where=CASE_CHATS)
HAND = Verb("hand", CASE, who=HANDLE, where=PRIVATE)
HAND_NO = Verb("hand:no", CASE, who=HANDLE, where=PRIVATE)
GIVE = Verb("give", CASE, PERSON, who=HANDLE, where=PRIVATE)
FINISH = Verb("finish", CASE, who=HANDLE, where=PRIVATE)
CLOSE = Verb("close", CASE, KEY, who=HANDLE, where=PRIVATE)
TICK = Verb("tick", CASE, COUNT, FLAG, who=HANDLE, where=PRIVATE)
SEEN = Verb("seen", CASE, KEY, PERHAPS, who=HANDLE, where=PRIVATE)
DETAILS = Verb("details", CASE, who=HANDLE, where=PRIVATE)
HELP = Verb("help", CASE, who=HANDLE, where=PRIVATE)
COME = Verb("come", CASE, who=HANDLE, where=CASE_CHATS)
STILL = Verb("still", CASE, who=HANDLE, where=PRIVATE)
PROOF = Verb("proof", VISIT, who=OWN, where=PRIVATE)
CALL = Verb("call", VISIT, who=OWN, where=PRIVATE)
DRILL_START = Verb("drill:start", choice(*COLOURS), who=HANDLE, where=GROUP)
DRILL_CLAIM = Verb("drill:claim", DRILL, who=HANDLE, where=GROUP)
DRILL_TICK = Verb("drill:tick", DRILL, COUNT, FLAG, who=HANDLE, where=PRIVATE)
DRILL_CLOSE = Verb("drill:close", DRILL, KEY, who=HANDLE, where=PRIVATE | GROUP)

POSITIVE = Verb("positive", VISIT, who=Action.REPORT_POSITIVE, where=PRIVATE)
EXPOSURE_TELL = Verb("exp:tell", NUMBER, who=RELEASE_NOTICE, where=PRIVATE)
EXPOSURE_NO = Verb(
    "exp:no", choice("ask", "yes", "back"), NUMBER, who=RELEASE_NOTICE, where=PRIVATE
)
EXPOSURE_LIST = Verb("exp:list", NUMBER, who=RELEASE_NOTICE, where=PRIVATE)
EXPOSURE_CALL = Verb("exp:call", NUMBER, who=ANYBODY, where=PRIVATE)

# The office: its door board, shifts, who is inside.
WALKIN = Verb("walkin", OFFICE, who=GUESTS, where=BOARD)
INSIDE = Verb("inside", OFFICE, who=HANDLE, where=BOARD)
LOOK = Verb("look", LISTED, who=CHECK, where=BOARD)
FINDING = Verb("found", choice(*FOUND), LISTED, who=CHECK, where=PRIVATE)
FIND_ASK = Verb("found:ask", LISTED, who=CHECK, where=PRIVATE)
FIND_NO = Verb("found:no", LISTED, who=CHECK, where=PRIVATE)
FIND_UNDO = Verb("found:undo", LISTED, who=CHECK, where=PRIVATE)
DUTY_ON = Verb("duty:on", OFFICE, who=DUTY, where=BOARD)
DUTY_OFF = Verb("duty:off", OFFICE, who=DUTY, where=BOARD)
SHIFT_GIVE = Verb("shift:give", OFFICE, PERSON, who=DUTY, where=PRIVATE)
SHIFT_FREE = Verb("shift:free", OFFICE, COUNT, who=DUTY, where=PRIVATE)
SHIFT_STAY = Verb("shift:stay", OFFICE, COUNT, who=DUTY, where=PRIVATE)
INSIDERS_AT = Verb("insiders:at", OFFICE, who=HANDLE, where=PRIVATE)
RECAP_AT = Verb("recap:at", OFFICE, who=HANDLE, where=PRIVATE)
ROLL_ASK = Verb("roll:ask", OFFICE, who=HANDLE, where=BOARD)
ROLL_START = Verb("roll:start", OFFICE, who=HANDLE, where=BOARD)
ROLL_NO = Verb("roll:no", OFFICE, who=HANDLE, where=BOARD)
ROLL_TICK = Verb("roll", choice("found", "missing"), MARKED, who=HANDLE, where=BOARD)
ROLL_END = Verb("roll:end", ROLLCALL, who=HANDLE, where=BOARD)
OFFICE_LIST = Verb("office:list", COUNT, who=MANAGE, where=PRIVATE)
OFFICE_SHOW = Verb("office:show", OFFICE, who=MANAGE, where=PRIVATE)
OFFICE_GROUP = Verb("office:group", OFFICES, who=MANAGE, where=PRIVATE)
OFFICE_LINKS = Verb("office:links", who=MANAGE, where=PRIVATE)
OFFICE_HEAD = Verb("office:head", OFFICE, who=MANAGE, where=PRIVATE)
HOURS = Verb("hours", OFFICE, who=MANAGE, where=PRIVATE)
CLOSURES = Verb("shut", OFFICE, who=MANAGE, where=PRIVATE)
CLOSURE_ASK = Verb("shut:ask", OFFICE, DATE, FLAG, who=MANAGE, where=PRIVATE)
CLOSURE_DO = Verb("shut:do", OFFICE, DATE, FLAG, who=MANAGE, where=PRIVATE)
HOLIDAY_LIST = Verb("holiday:list", COUNT, who=MANAGE, where=PRIVATE)
HOLIDAY_ASK = Verb("holiday:ask", DATE, who=MANAGE, where=PRIVATE)
HOLIDAY_DROP = Verb("holiday:drop", DATE, who=MANAGE, where=PRIVATE)
PUSKESMAS = Verb("puskesmas:office", who=Action.SEE_OFFICE, where=PRIVATE)
LIST_ASK = Verb("list:ask", choice(*ListKind), who=SEND, where=PRIVATE)
LIST_TEMPLATE = Verb("list:form", choice(*ListKind), who=SEND, where=PRIVATE)
LIST_APPLY = Verb("list:apply", SENT_LIST, who=OWN, where=PRIVATE)
LIST_DROP = Verb("list:drop", SENT_LIST, who=OWN, where=PRIVATE)
LIST_LINES = Verb("list:lines", SENT_LIST, who=OWN, where=PRIVATE)
INSTRUCTION_TO = Verb("instr:to", INSTRUCTION, choice(*Whom), who=INSTRUCT, where=PRIVATE)
INSTRUCTION_AIM = Verb("instr:aim", INSTRUCTION, who=INSTRUCT, where=PRIVATE)
INSTRUCTION_PICK = Verb("instr:pick", INSTRUCTION, COUNT, who=INSTRUCT, where=PRIVATE)
INSTRUCTION_SET = Verb("instr:set", INSTRUCTION, NUMBER, FLAG, who=INSTRUCT, where=PRIVATE)
INSTRUCTION_SEND = Verb("instr:send", INSTRUCTION, who=INSTRUCT, where=PRIVATE)
INSTRUCTION_DROP = Verb("instr:drop", INSTRUCTION, who=INSTRUCT, where=PRIVATE)
INSTRUCTION_SHOW = Verb("instr:show", INSTRUCTION, COUNT, who=INSTRUCT, where=PRIVATE)
INSTRUCTION_ASK = Verb("instr:ask", INSTRUCTION, who=INSTRUCT, where=PRIVATE)
INSTRUCTION_BACK = Verb("instr:back", INSTRUCTION, who=INSTRUCT, where=PRIVATE)
INSTRUCTION_SAMPLE = Verb("instr:sample", who=INSTRUCT, where=PRIVATE)
INSTRUCTION_READ = Verb("instr:read", COPY, who=Action.ACKNOWLEDGE, where=GROUP)

# The team: who may do what where.
I_AM_OFFICER = Verb("duty", who=ANYBODY, where=GROUPS | TEAM)
DECIDE = Verb("role", choice("yes", "no"), ROLE, who=CONFIRM, where=PRIVATE)
STAFF_LINK = Verb("staff:link", OFFICE, who=CONFIRM, where=PRIVATE)
ROSTER_SHOW = Verb("roster:show", OFFICE, COUNT, who=CONFIRM, where=PRIVATE)
ROSTER_TURN = Verb("roster:turn", OFFICE, COUNT, who=CONFIRM, where=PRIVATE)
ROSTER_REMOVE = Verb("roster:remove", ROLE, COUNT, who=CONFIRM, where=PRIVATE)
ROSTER_UNDO = Verb("roster:undo", ROLE, COUNT, who=CONFIRM, where=PRIVATE)
ADMIN_LIST = Verb("admin:list", COUNT, who=ROLES, where=PRIVATE)
ADMIN_ASK = Verb("admin:ask", ROLE, who=ROLES, where=PRIVATE)
ADMIN_REMOVE = Verb("admin:remove", ROLE, who=ROLES, where=PRIVATE)
ADMIN_LINK = Verb("admin:link", choice("admin", "viewer"), who=ROLES, where=PRIVATE)
ADMIN_WHICH = Verb("admin:which", choice("puskesmas", "team"), COUNT, who=ROLES, where=PRIVATE)
ADMIN_PUSKESMAS = Verb("admin:puskesmas", OFFICE, who=ROLES, where=PRIVATE)
ADMIN_RW = Verb("admin:rw", OFFICE, who=ROLES, where=PRIVATE)
ADMIN_TEAM = Verb("admin:team", OFFICE, COUNT, who=ROLES, where=PRIVATE)
DEEDS_OF = choice(*DeedKind)
DEEDS = Verb("deeds", SPAN, DEEDS_OF, OFFICES, COUNT, who=Action.READ_DEEDS, where=PRIVATE)

# What a person sees of themselves.
HOME = Verb(
    "home",
    choice("menu", "help", "status", "history", "language", "privacy"),
    who=ANYBODY,
    where=PRIVATE,
)
ERASE = Verb("erase", choice("ask", "yes"), who=ANYBODY, where=PRIVATE)
OWN_DATA = Verb("mydata", who=ANYBODY, where=PRIVATE)
LANGUAGE = Verb("lang", KEY, who=ANYBODY, where=PRIVATE)

# Figures, and everything printed.
PERIOD = Verb("stats", SPAN, who=STATS, where=PRIVATE)
FIGURES = Verb("figures", choice(*Section), SPAN, OFFICES, who=STATS, where=PRIVATE)
FUNNEL = Verb("funnel", COUNT, who=STATS, where=PRIVATE)
CHART = Verb("chart", choice(*Chart), SPAN, OFFICES, who=STATS, where=PRIVATE)
REPORT = Verb("report", who=STATS, where=PRIVATE)
EXPORT_DAYS = Verb("export:days", SPAN, who=Action.EXPORT, where=PRIVATE)
EXPORT = Verb("export", choice(*Listed), choice(*Format), SPAN, who=Action.EXPORT, where=PRIVATE)
FUNNEL_AT = Verb("funnel:at", OFFICE, who=STATS, where=PRIVATE)
TALLY_AT = Verb("tally:at", OFFICE, who=TEND, where=BOARD)
TALLY_START = Verb("tally:start", DOOR, who=TEND, where=PRIVATE)
TALLY_ADD = Verb("tally", choice(*STEPS), TALLY, who=TEND, where=PRIVATE)
TALLY_STOP = Verb("tally:stop", TALLY, who=TEND, where=PRIVATE)
TALLY_GO = Verb("tally:go", TALLY, who=TEND, where=PRIVATE)
HUNG_AT = Verb("hung:at", OFFICE, who=TEND, where=BOARD)
HUNG_DOOR = Verb("hung:door", DOOR, who=TEND, where=PRIVATE)
POSTER_LIST = Verb("poster:list", choice(*Kind), COUNT, who=PRINT, where=PRIVATE)
POSTER_FILE = Verb("poster:file", choice(*Kind), OFFICES, who=PRINT, where=PRIVATE)
GUIDE_LIST = Verb("guide:list", COUNT, who=PRINT, where=PRIVATE)
GUIDE_FILE = Verb("guide:file", OFFICES, who=PRINT, where=PRIVATE)
SLIP_LIST = Verb("slips:list", COUNT, who=PRINT, where=PRIVATE)
SLIP_FILE = Verb("slips:file", OFFICE, who=PRINT, where=PRIVATE)
DOOR_WHICH = Verb("door:which", OFFICE, who=MANAGE, where=PRIVATE)
DOOR_ASK = Verb("door:ask", DOOR, who=MANAGE, where=PRIVATE)
DOOR_RENEW = Verb("door:renew", DOOR, POSTER, who=MANAGE, where=PRIVATE)

EVERY = [*globals().values(), *vars(outreach).values()]
VERBS = {one.word: one for one in EVERY if isinstance(one, Verb)}

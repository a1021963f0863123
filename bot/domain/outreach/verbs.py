"""The buttons of residents: reminders, the next dose, vaccination days; as in domain/verbs.py."""

from bot.domain.buttons import (
    BOOKING,
    CLINIC,
    COUNT,
    HOUR,
    KEY,
    NUMBER,
    RESIDENT,
    SPAN,
    TASK,
    TOKEN,
    VISIT,
    Verb,
    choice,
)
from bot.domain.entrances import PRIVATE, TEAM, Whose
from bot.domain.outreach.asking import DEEDS as OF_RESIDENTS
from bot.domain.outreach.asking import IN_CARE, UNKNOWN
from bot.domain.outreach.campaigns import BECOMES
from bot.domain.outreach.doses import VACCINES
from bot.domain.outreach.fieldwork import RESULTS
from bot.domain.outreach.moves import NOT_NOW
from bot.domain.rights import Action

ANYBODY, OWN = Whose.ANYBODY, Whose.OWN
RUN = Action.RUN_SWEEP
VACCINE = choice(UNKNOWN, *(one.key for one in VACCINES))

REMIND = Verb("r:offer", VISIT, who=OWN, where=PRIVATE)
REMIND_VACCINE = Verb("r:vaccine", VACCINE, who=ANYBODY, where=PRIVATE)
REMIND_DOSE = Verb("r:dose", VACCINE, COUNT, who=ANYBODY, where=PRIVATE)
REMIND_BACK = Verb("r:back", choice("vaccine", "none"), who=ANYBODY, where=PRIVATE)
REMIND_HAD = Verb("r:had", who=ANYBODY, where=PRIVATE)
REMIND_LATER = Verb("r:later", who=ANYBODY, where=PRIVATE)
REMIND_STOP = Verb("r:stop", who=ANYBODY, where=PRIVATE)
VACCINATION = Verb("v:show", who=ANYBODY, where=PRIVATE)
VACCINATION_NEW = Verb("v:new", choice("self", *IN_CARE), who=ANYBODY, where=PRIVATE)
VACCINATION_ASK = Verb("v:ask", RESIDENT, KEY, who=OWN, where=PRIVATE)
VACCINATION_SAY = Verb("v:say", RESIDENT, KEY, KEY, who=OWN, where=PRIVATE)
VACCINATION_DO = Verb("v:do", RESIDENT, choice(*OF_RESIDENTS), who=OWN, where=PRIVATE)
VACCINATION_NOT = Verb("v:not", RESIDENT, choice(*NOT_NOW), who=OWN, where=PRIVATE)
INVITED_TEN = Verb("i:ten", TOKEN, COUNT, who=ANYBODY, where=PRIVATE)
INVITED_BORN = Verb("i:born", TOKEN, COUNT, who=ANYBODY, where=PRIVATE)
RW_JOIN = Verb("i:rw", TOKEN, who=ANYBODY, where=PRIVATE)
SWEEP = Verb("sweep:show", who=RUN, where=PRIVATE)
SWEEP_PLACES = Verb("sweep:places", who=RUN, where=PRIVATE)
SWEEP_LOOK = Verb("sweep:look", NUMBER, who=RUN, where=PRIVATE)  # a kelurahan; 0: the city
SWEEP_TRY = Verb("sweep:try", NUMBER, who=RUN, where=PRIVATE)
SWEEP_START = Verb("sweep:start", NUMBER, who=RUN, where=PRIVATE)
SWEEP_BECOME = Verb("sweep:be", NUMBER, choice(*BECOMES), who=RUN, where=PRIVATE)
SWEEP_CAME = Verb("sweep:came", SPAN, who=RUN, where=PRIVATE)
SWEEP_CHART = Verb("sweep:chart", SPAN, who=RUN, where=PRIVATE)
SWEEP_RWS = Verb("sweep:rw", NUMBER, who=RUN, where=PRIVATE)  # a kelurahan
DUPLICATES = Verb("twice:show", NUMBER, who=RUN, where=PRIVATE)  # the first behind this one
DUPLICATE_ASK = Verb("twice:ask", NUMBER, who=RUN, where=PRIVATE)
DUPLICATE_IS = Verb("twice:is", NUMBER, choice("one", "two"), who=RUN, where=PRIVATE)

# Homes to visit, numbers to call.
OUTCOME = choice(*(one.key for one in RESULTS))
FIELD_NEXT = Verb("field:next", who=Action.VISIT_HOMES, where=TEAM)
FIELD_CALL = Verb("field:call", who=Action.CALL_RESIDENTS, where=PRIVATE)
FIELD_SHOW = Verb("field:show", TASK, who=OWN, where=PRIVATE)
FIELD_ASK = Verb("field:ask", TASK, OUTCOME, who=OWN, where=PRIVATE)
FIELD_DID = Verb("field:did", TASK, OUTCOME, KEY, who=OWN, where=PRIVATE)
FIELD_UNDO = Verb("field:undo", TASK, who=OWN, where=PRIVATE)
FIELD_BACK = Verb("field:back", TASK, who=OWN, where=PRIVATE)
FIELD_ON = Verb("field:on", TASK, who=OWN, where=PRIVATE)

# Vaccination days.
CLINIC_LIST = Verb("clinic:list", choice("near", "all", "past"), COUNT, who=ANYBODY, where=PRIVATE)
CLINIC_NEAREST = Verb("clinic:for", VISIT, who=OWN, where=PRIVATE)
CLINIC_SHOW = Verb("clinic:show", CLINIC, who=ANYBODY, where=PRIVATE)
BOOK = Verb("book", CLINIC, HOUR, who=ANYBODY, where=PRIVATE)
BOOK_INSTEAD = Verb("book:instead", CLINIC, HOUR, who=ANYBODY, where=PRIVATE)
CLINIC_FOR = Verb("clinic:care", RESIDENT, CLINIC, who=OWN, where=PRIVATE)
BOOK_FOR = Verb("book:for", RESIDENT, CLINIC, HOUR, who=OWN, where=PRIVATE)
BOOK_FOR_INSTEAD = Verb("book:swap", RESIDENT, CLINIC, HOUR, who=OWN, where=PRIVATE)
BOOKED = Verb("book:show", BOOKING, who=OWN, where=PRIVATE)
UNBOOK = Verb("book:no", BOOKING, who=OWN, where=PRIVATE)
WAS_THERE = Verb("book:was", choice("yes", "no"), BOOKING, who=OWN, where=PRIVATE)
CLINIC_PIN = Verb("clinic:pin", CLINIC, who=ANYBODY, where=PRIVATE)
RUN = Action.RUN_CLINICS
CLINIC_NEW = Verb("clinic:new", who=RUN, where=PRIVATE)
CLINIC_EDIT = Verb("clinic:edit", CLINIC, who=RUN, where=PRIVATE)
CLINIC_CHANGE = Verb("clinic:field", CLINIC, KEY, who=RUN, where=PRIVATE)
CLINIC_CANCEL = Verb("clinic:stop", choice("ask", "yes"), CLINIC, who=RUN, where=PRIVATE)
ATTEND_LIST = Verb("att:list", CLINIC, COUNT, who=RUN, where=PRIVATE)
ATTEND_SHOW = Verb("att:show", BOOKING, who=RUN, where=PRIVATE)
ATTEND_TICK = Verb("att:tick", BOOKING, COUNT, who=RUN, where=PRIVATE)
ATTEND_GIVEN = Verb("att:given", BOOKING, KEY, who=RUN, where=PRIVATE)
ATTEND_WHICH = Verb("att:which", BOOKING, who=RUN, where=PRIVATE)
ATTEND_WHY = Verb("att:why", BOOKING, who=RUN, where=PRIVATE)
ATTEND_UNTIL = Verb("att:until", BOOKING, KEY, who=RUN, where=PRIVATE)
ATTEND_DEFER = Verb("att:defer", BOOKING, KEY, COUNT, who=RUN, where=PRIVATE)
ATTEND_ABSENT = Verb("att:absent", BOOKING, who=RUN, where=PRIVATE)
ATTEND_BACK = Verb("att:back", BOOKING, who=RUN, where=PRIVATE)
ATTEND_REST = Verb("att:rest", CLINIC, who=RUN, where=PRIVATE)
ATTEND_WALK = Verb("att:walk", CLINIC, who=RUN, where=PRIVATE)
ATTEND_WALKED = Verb("att:walked", CLINIC, KEY, who=RUN, where=PRIVATE)

"""The permission matrix: every row, by whom, where, about what; and a stranger learns nothing.

What is expected is written down here once more, by hand and in other words than the table's.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import time
from itertools import product
from typing import Any

import pytest
import pytest_asyncio
from telegram import Update
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, MessageHandler, filters

import handlers
from bot.conversations import Turn
from bot.dispatch.entering import enter
from bot.domain.backlog import Arrival
from bot.domain.buttons import Part
from bot.domain.colour import Colour
from bot.domain.commands import COMMANDS
from bot.domain.entrances import Thing
from bot.domain.errors import DomainError
from bot.domain.office.sent_lists import SentFile
from bot.domain.outreach.bookings import State
from bot.domain.outreach.clinics import Plan
from bot.domain.rights import Role
from bot.domain.verbs import VERBS
from bot.services import Services
from handlers.ways import NoRow
from storage.promises import BODY
from tests.settled import Settled
from tests.telegram import World

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
ABSENT = "987654"
BROKEN = ("1" * 25, "-1", "", "0x1", "١", "1 ")

# Roles as they are held: at Turi, at Bendo, or in the whole city.
CASES, STAFF_OF = "officer head satgas admin", "officer head admin"
EVERYBODY = (
    "stranger visitor officer elsewhere suspended removed head staff satgas puskesmas"
    " field viewer admin ex-admin"
)
PRIVATE, BOARDS = "private", "private turi satgas"
EXPECTED: dict[str, tuple[str, str]] = {  # who may at Turi about Turi's things, and where
    **dict.fromkeys(
        ("t", "home", "lang", "erase", "mydata", "r:vaccine", "r:dose", "r:back"),
        (EVERYBODY, PRIVATE),
    ),
    **dict.fromkeys(
        ("att:list", "att:show", "att:tick", "att:given", "att:which", "att:why", "att:until"),
        ("puskesmas admin", PRIVATE),
    ),
    **dict.fromkeys(
        ("clinic:new", "clinic:edit", "clinic:field", "clinic:stop"), ("puskesmas admin", PRIVATE)
    ),
    **dict.fromkeys(
        ("att:defer", "att:absent", "att:back", "att:rest", "att:walk", "att:walked"),
        ("puskesmas admin", PRIVATE),
    ),
    **dict.fromkeys(("book", "book:instead"), (EVERYBODY, PRIVATE)),
    "clinic:for": ("owner", PRIVATE),
    **dict.fromkeys(("book:show", "book:no", "book:was"), ("owner", PRIVATE)),
    **dict.fromkeys(("clinic:care", "book:for", "book:swap"), ("owner", PRIVATE)),
    **dict.fromkeys(("clinic:list", "clinic:show", "clinic:pin"), (EVERYBODY, PRIVATE)),
    **dict.fromkeys(("r:had", "r:later", "r:stop"), (EVERYBODY, PRIVATE)),
    **dict.fromkeys(
        ("sweep:show", "sweep:places", "sweep:look", "sweep:try", "sweep:start", "sweep:be"),
        ("admin puskesmas", PRIVATE),
    ),
    **dict.fromkeys(("sweep:came", "sweep:chart"), ("admin puskesmas", PRIVATE)),
    "sweep:rw": ("admin puskesmas", PRIVATE),
    **dict.fromkeys(("twice:show", "twice:ask", "twice:is"), ("admin puskesmas", PRIVATE)),
    "field:next": ("field", "team"),
    "field:call": ("puskesmas", PRIVATE),
    **dict.fromkeys(("field:show", "field:ask", "field:did"), ("owner", PRIVATE)),
    **dict.fromkeys(("field:undo", "field:back", "field:on"), ("owner", PRIVATE)),
    **dict.fromkeys(("v:show", "v:new"), (EVERYBODY, PRIVATE)),
    **dict.fromkeys(("i:ten", "i:born", "i:rw"), (EVERYBODY, PRIVATE)),
    **dict.fromkeys(("v:ask", "v:say", "v:do", "v:not"), ("owner", PRIVATE)),
    **dict.fromkeys(
        ("go", "comp:new", "pl:ask", "pl:back", "pl:scan", "pl", "proof"), ("owner", PRIVATE)
    ),
    **dict.fromkeys(("call", "r:offer"), ("owner", PRIVATE)),
    "out": (f"owner {STAFF_OF}", PRIVATE),
    **dict.fromkeys(("guest:next", "guest:at", "slip:at"), (STAFF_OF, PRIVATE)),
    **dict.fromkeys(
        ("claim", "come", "again", "again:ask", "again:no", "release"), (CASES, BOARDS)
    ),
    **dict.fromkeys(
        ("hand", "hand:no", "give", "finish", "close", "tick", "seen"), (CASES, PRIVATE)
    ),
    **dict.fromkeys(
        ("details", "help", "still", "all:ask", "all:list", "all:close", "all:undo"),
        (CASES, PRIVATE),
    ),
    "positive": ("satgas", PRIVATE),
    **dict.fromkeys(("exp:tell", "exp:no", "exp:list"), ("satgas admin", PRIVATE)),
    "exp:call": (EVERYBODY, PRIVATE),
    "drill:close": (CASES, "private turi"),
    "drill:tick": (CASES, PRIVATE),
    **dict.fromkeys(("insiders:at", "recap:at"), (CASES, PRIVATE)),
    **dict.fromkeys(("drill:start", "drill:claim"), (CASES, "turi")),
    "walkin": (STAFF_OF, BOARDS),
    **dict.fromkeys(("inside", "look", "roll:ask", "roll:start", "roll:no"), (CASES, BOARDS)),
    **dict.fromkeys(("roll", "roll:end"), (CASES, BOARDS)),
    **dict.fromkeys(("found", "found:ask", "found:no", "found:undo"), (CASES, PRIVATE)),
    **dict.fromkeys(("duty:on", "duty:off"), ("officer head", BOARDS)),
    **dict.fromkeys(("shift:give", "shift:free", "shift:stay"), ("officer head", PRIVATE)),
    **dict.fromkeys(
        ("office:list", "office:show", "office:group", "office:links", "office:head"),
        ("admin", "private"),
    ),
    **dict.fromkeys(("door:which", "door:ask", "door:renew"), ("admin", PRIVATE)),
    **dict.fromkeys(("admin:list", "admin:ask", "admin:remove", "admin:link"), ("admin", PRIVATE)),
    **dict.fromkeys(
        ("admin:which", "admin:puskesmas", "admin:rw", "admin:team"), ("admin", PRIVATE)
    ),
    "puskesmas:office": ("puskesmas", PRIVATE),
    "duty": (EVERYBODY, "turi satgas team"),
    **dict.fromkeys(("role", "staff:link", "roster:show", "roster:turn"), ("head admin", PRIVATE)),
    **dict.fromkeys(("roster:remove", "roster:undo"), ("head admin", PRIVATE)),
    **dict.fromkeys(("stats", "figures", "funnel", "funnel:at"), ("admin viewer", PRIVATE)),
    **dict.fromkeys(("export", "export:days"), ("admin", PRIVATE)),
    **dict.fromkeys(("chart", "report"), ("admin viewer", PRIVATE)),
    **dict.fromkeys(("tally:at", "hung:at"), ("officer head", BOARDS)),
    "hung:door": ("officer head", PRIVATE),
    **dict.fromkeys(("tally:start", "tally", "tally:stop", "tally:go"), ("officer head", PRIVATE)),
    **dict.fromkeys(
        ("poster:list", "poster:file", "guide:list", "guide:file"), ("head admin", PRIVATE)
    ),
    **dict.fromkeys(("slips:list", "slips:file"), ("head admin", PRIVATE)),
    **dict.fromkeys(
        ("instr:to", "instr:aim", "instr:pick", "instr:set", "instr:send", "instr:drop"),
        ("admin", PRIVATE),
    ),
    **dict.fromkeys(("instr:show", "instr:ask", "instr:back", "instr:sample"), ("admin", PRIVATE)),
    "deeds": ("admin", PRIVATE),
    **dict.fromkeys(("list:ask", "list:form"), ("admin puskesmas", PRIVATE)),
    **dict.fromkeys(("list:apply", "list:drop", "list:lines"), ("owner", PRIVATE)),
    **dict.fromkeys(("hours", "shut", "shut:ask", "shut:do"), ("admin", PRIVATE)),
    **dict.fromkeys(("holiday:list", "holiday:ask", "holiday:drop"), ("admin", PRIVATE)),
    "instr:read": ("officer head", "turi"),
}
CITY_WIDE = {"satgas", "admin", "viewer"}  # these hold in every office
OWNERS = {"own": "visitor", "another": "stranger"}
HOLDS_SOMEWHERE = {"elsewhere": "officer"}
COMMANDS_FOR = {
    "kasus": (CASES, "private turi satgas"),
    "didalam": (CASES, "private turi satgas"),
    "latihan": (CASES, "private turi satgas"),
    "rekap": (CASES, "private turi satgas"),
    "paparan": ("satgas", PRIVATE),
    "tamu": (STAFF_OF, PRIVATE),
    "stats": ("admin viewer", PRIVATE),
    "ekspor": ("admin", PRIVATE),
    "kantor": ("admin", PRIVATE),
    "instruksi": ("admin", PRIVATE),
    "admin": ("admin", PRIVATE),
    "audit": ("admin", PRIVATE),
    "poster": ("head admin", PRIVATE),
    "penyisiran": ("admin puskesmas", PRIVATE),
    "rumah": ("field", "private team"),
}


@dataclass
class Stage:
    """The world with everybody in it, and what there is at Turi and at Bendo."""

    world: World
    people: dict[str, int] = field(default_factory=dict)  # Telegram ids by part
    persons: dict[str, int] = field(default_factory=dict)  # our ids
    chats: dict[str, dict[str, Any]] = field(default_factory=dict)
    things: dict[tuple[Thing, str], int] = field(default_factory=dict)

    def update(self, who: str, where: str, **what: Any) -> dict[str, Any]:
        user = {"id": self.people[who], "is_bot": False, "first_name": who}
        chat = self.chats[where]
        if where == "private":
            chat = {"id": user["id"], "type": "private", "first_name": who}
        message: dict[str, Any] = {"message_id": 7, "date": 1_636_300_000, "chat": chat}
        if where == "topic":
            message |= {"message_thread_id": 4, "is_topic_message": True}
        if "data" in what:
            bot = {"id": 1, "is_bot": True, "first_name": "bot"}
            query = {"id": "1", "from": user, "chat_instance": "1", "data": what["data"]}
            return {
                "update_id": 1,
                "callback_query": {**query, "message": {**message, "from": bot, "text": "?"}},
            }
        text = what["text"]
        entity = {"type": "bot_command", "offset": 0, "length": len(text.split()[0])}
        return {
            "update_id": 1,
            "message": {**message, "from": user, "text": text, "entities": [entity]},
        }


async def everybody(stage: Stage) -> None:
    world = stage.world
    parts: dict[str, tuple[Role | None, str | None]] = {
        "stranger": (None, None),
        "visitor": (None, None),
        "officer": (Role.OFFICER, TURI),
        "elsewhere": (Role.OFFICER, BENDO),
        "suspended": (Role.OFFICER, TURI),
        "removed": (Role.OFFICER, TURI),
        "head": (Role.HEAD, TURI),
        "staff": (Role.STAFF, TURI),
        "satgas": (Role.SATGAS, None),
        "puskesmas": (Role.PUSKESMAS, TURI),
        "field": (Role.FIELD, None),
        "viewer": (Role.VIEWER, None),
        "admin": (Role.ADMIN, None),
        "ex-admin": (Role.ADMIN, None),
    }
    offices = {name: await world.office_id(name) for name in (TURI, BENDO)}
    async with world.transaction() as services:
        for number, (part, (role, office)) in enumerate(parts.items(), start=1):
            stage.people[part] = 880_000 + number
            person = await services.people.meet(880_000 + number, "id", part)
            services.checkin.rename(person, part.title())
            stage.persons[part] = person.id
            if role is not None:
                place = offices[office] if office else None
                area = "Kelurahan Turi RW 03" if role is Role.FIELD else None
                await services.joining.appoint(person.id, role, place, area=area)
        tx = services.tx
        tx.write(
            "UPDATE roles SET state = 'suspended', unsure_since = decided_at WHERE person_id = ?",
            stage.persons["suspended"],
        )
        for part in ("removed", "ex-admin"):
            [row] = await tx.rows("SELECT id FROM roles WHERE person_id = ?", stage.persons[part])
            await services.leaving.end(
                await services.leaving.get(row["id"]), by=None, action="remove-test"
            )
    stage.chats = {
        "private": {},
        "turi": {"id": world.group(TURI).id, "type": "supergroup", "title": "Turi"},
        "topic": {
            "id": world.group(TURI).id,
            "type": "supergroup",
            "title": "Turi",
            "is_forum": True,
        },
        "bendo": {"id": world.group(BENDO).id, "type": "supergroup", "title": "Bendo"},
        "satgas": {"id": world.satgas.id, "type": "supergroup", "title": "Satgas"},
        "unbound": {"id": -1_009_999, "type": "supergroup", "title": "Family"},
        "team": {"id": -1_008_888, "type": "supergroup", "title": "RW 03"},
    }
    async with world.transaction() as services:
        await services.groups.bind(-1_008_888, None, by=None, area="Kelurahan Turi RW 03")


async def things_of(stage: Stage, services: Services, office: str, place: str) -> None:
    """Make one of each thing at an office; what can be owned belongs to the visitor (of Turi)."""
    tx = services.tx
    office_id = await stage.world.office_id(office)
    [door] = await services.offices.doors(office_id) or [None]
    assert door is not None
    owner = stage.persons["visitor" if place == "own" else "stranger"]
    visit = await services.checkin.register(
        person_id=owner,
        door=door,
        answers={"health": "none", "doses": "0", "circumstance": "none"},
        talk_id=900 + office_id,
        scanned_at=services.now,
    )
    guest = await services.checkin.add_guest("Pak Tamu", "id")
    officer = await services.people.get(
        stage.persons["officer" if place == "own" else "elsewhere"]
    )
    stay = await services.checkin.register(
        person_id=guest,
        door=door,
        answers={"health": "none", "doses": "2"},
        talk_id=950 + office_id,
        scanned_at=services.now,
        by=officer,
    )
    tx.hints.ask(visit.id, office_id)
    drill = await services.drills.start(
        office_id, stage.world.group(office).id, Colour.RED, by=officer
    )
    assert drill is not None
    await services.rollcall.start(office_id, by=officer) if hasattr(services, "rollcall") else (
        await services.rollcalls.start(office_id, by=officer)
    )
    await services.slip_files.make(office_id, 1, by=None)
    told = tx.instructions.draft("Mohon scan.", None, by=officer.id, now=services.now)
    tx.instruction_copies.choose(told, office_id)
    tally = await services.tallies.start(door.id, by=officer)

    async def newest(table: str, where: str = "office_id = ?") -> int:
        return int(await tx.value(f"SELECT max(id) FROM {table} WHERE {where}", office_id))

    talk = services.conversations.start(
        stage.people["visitor" if place == "own" else "stranger"], 55 + office_id, "checkin"
    )
    talk.draft = {}
    services.conversations.save(talk)
    resident = await services.residents.register(await services.people.get(owner), "Sri")
    clinic = await tx.clinics.add(
        Plan(office_id, "Balai RW", services.today, time(8), time(12), "sinovac", 40)
    )
    tx.write(
        "INSERT INTO field_tasks (kind, house, resident_id, person_id, state, taken_at, until)"
        " VALUES ('calls', ?, ?, ?, 'held', 1, 9999999999)",
        *(resident.id, resident.id, owner),
    )
    found = {
        Thing.TASK: await newest("field_tasks", f"resident_id = {resident.id} AND ? > 0"),
        Thing.BOOKING: tx.bookings.add(
            clinic,
            person_id=owner,
            token=f"booking-{office_id}",
            hour=time(8),
            seat=1,
            state=State.BOOKED,
            kelurahan_id=None,
            now=services.now,
        ),
        Thing.CLINIC: clinic,
        Thing.CASE: await newest("cases"),
        Thing.VISIT: visit.id,
        Thing.STAY: stay.id,
        Thing.LISTED: visit.id,
        Thing.OFFICE: office_id,
        Thing.OFFICES: office_id,
        Thing.DOOR: door.id,
        Thing.ROLE: await newest(
            "roles", "role = 'officer' AND state = 'active' AND office_id = ?"
        ),
        Thing.TALK: talk.id,
        Thing.DRILL: drill.id if hasattr(drill, "id") else await newest("drills"),
        Thing.ROLLCALL: await newest("rollcalls"),
        Thing.MARKED: int(
            await tx.value(
                "SELECT max(e.id) FROM rollcall_entries AS e JOIN rollcall_pages AS p"
                " ON p.id = e.page_id JOIN rollcalls AS r ON r.id = p.rollcall_id"
                " WHERE r.office_id = ?",
                office_id,
            )
        ),
        Thing.SLIP: await newest("slips"),
        Thing.TALLY: tally.id,
        Thing.RESIDENT: resident.id,
        Thing.INSTRUCTION: told,
        Thing.SENT_LIST: tx.sent_lists.add(
            SentFile("file", "kantor.csv"), by=owner, now=services.now
        ).id,
        Thing.COPY: await newest("instruction_copies"),
    }
    for thing, number in found.items():
        stage.things[thing, place] = number


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def stage(
    settled: Settled, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Stage]:
    world = await settled.copied(tmp_path_factory.mktemp("matrix"))
    try:
        made = Stage(world)
        await everybody(made)
        async with world.transaction() as services:
            await things_of(made, services, TURI, "own")
            await things_of(made, services, BENDO, "another")
        yield made
    finally:
        await world.bot.close()


def carried(stage: Stage, word: str, named: str) -> str | None:
    """Return what the button carries about the thing `named`; None if it is about none."""
    verb = VERBS[word]
    words: list[str] = [word]
    about = False
    for part in verb.parts:
        if part.thing is not None:
            about = True
            words.append(
                named if named in (*BROKEN, ABSENT) else str(stage.things[part.thing, named])
            )
        elif not part.maybe:
            words.append(sample_of(part))
    return ":".join(words) if about or named == "own" else None


def sample_of(part: Part[Any]) -> str:
    numbers, words = ("1", "0", "123456", "20211110"), ("id", "red", "green", "fits", "found")
    for word in (*numbers, *words, "entry", "yes", "A" * 22):
        if part.pattern.fullmatch(word):
            return word
    for word in (*part.pattern.pattern.split("|"), "x"):
        if part.pattern.fullmatch(word):
            return word
    raise AssertionError(part)


def may(word: str, who: str, where: str, named: str) -> bool:
    """Tell what the table above says."""
    roles, chats = (set(one.split()) for one in EXPECTED[word])
    stands = "turi" if where == "topic" else where
    if not chats & {stands, "turi" if stands == "bendo" else stands}:
        return False
    if named not in ("own", "another"):
        return False
    office = {"own": "turi", "another": "bendo"}[named]
    thing = next((part.thing for part in VERBS[word].parts if part.thing is not None), None)
    if thing is not None and stands in ("turi", "bendo") and stands != office:
        return False
    if "owner" in roles and thing is not Thing.STAY and who == OWNERS[named]:
        return True
    return holds(who, roles, office if thing is not None else stands)


def holds(who: str, roles: set[str], office: str) -> bool:
    """Tell whether somebody has one of the roles, at this office or in the whole city."""
    if HOLDS_SOMEWHERE.get(who, who) not in roles:
        return False
    everybody = roles == set(EVERYBODY.split())
    if everybody or who in CITY_WIDE or office not in ("turi", "bendo"):
        return True
    return (office == "bendo") == (who == "elsewhere")


async def entered(stage: Stage, services: Services, update: dict[str, Any]) -> bool:
    parsed = Update.de_json(update, stage.world.bot.application.bot)
    turn = Turn(services, sent_at=services.now)
    user = parsed.effective_user
    assert user is not None
    turn.person = await services.people.of_telegram(user.id)
    try:
        await enter(parsed, turn)
    except DomainError:
        return False
    return True


def test_every_button_has_an_expectation() -> None:
    assert set(EXPECTED) == set(VERBS)


@pytest.mark.parametrize("word", sorted(VERBS))
@pytest.mark.asyncio(loop_scope="module")
async def test_a_button_is_open_exactly_where_its_row_says(stage: Stage, word: str) -> None:
    wrong = []
    async with stage.world.transaction() as services:
        for who, where, named in product(
            EVERYBODY.split(), stage.chats, ("own", "another", ABSENT, *BROKEN)
        ):
            if named in BROKEN and where != "private":
                continue
            data = carried(stage, word, named)
            if data is None:
                continue
            allowed = await entered(stage, services, stage.update(who, where, data=data))
            if allowed != may(word, who, where, named):
                wrong.append((who, where, named, allowed))
    assert wrong == [], wrong[:6]


@pytest.mark.parametrize("name", sorted(COMMANDS_FOR))
@pytest.mark.asyncio(loop_scope="module")
async def test_a_command_is_open_exactly_where_its_row_says(stage: Stage, name: str) -> None:
    roles, chats = (set(one.split()) for one in COMMANDS_FOR[name])
    wrong = []
    async with stage.world.transaction() as services:
        for who, where in product(EVERYBODY.split(), stage.chats):
            allowed = await entered(stage, services, stage.update(who, where, text=f"/{name}"))
            stands = {"topic": "turi", "bendo": "turi"}.get(where, where)
            expected = stands in chats and HOLDS_SOMEWHERE.get(who, who) in roles
            if expected and stands == "turi" and who not in CITY_WIDE:
                expected = (where == "bendo") == (who == "elsewhere")
            if allowed != expected:
                wrong.append((who, where, allowed))
    assert wrong == [], wrong[:6]


def test_every_command_for_some_has_an_expectation() -> None:
    assert {one.name for one in COMMANDS if one.action is not None} == set(COMMANDS_FOR)


class Undone(Exception):
    """Nothing of this is kept."""


def undo() -> None:
    raise Undone


async def told(stage: Stage, update: dict[str, Any]) -> list[tuple[str, str | None]]:
    """Treat an update as dispatch does, and undo it; return all that was promised."""
    world, said = stage.world, []
    user = update.get("callback_query", update.get("message", {})).get("from", {}).get("id")
    try:
        async with world.bot.database.transaction() as tx:
            before = await tx.value("SELECT coalesce(max(id), 0) FROM outbox")
            arrival = Arrival(id=1, user_id=user, opened=lambda: update, attempts=0)
            await world.bot.dispatch._updates.treat(tx, arrival, world.clock.now())
            for row in await tx.rows("SELECT * FROM outbox WHERE id > ? ORDER BY id", before):
                body = row["body"]
                if isinstance(body, bytes):
                    body = tx.seal.open(body, BODY, row["id"])
                said.append((row["kind"], str(body)))
            undo()
    except Undone:
        return said
    raise AssertionError("it was kept")


@pytest.mark.parametrize("where", ["private", "turi"])
@pytest.mark.asyncio(loop_scope="module")
async def test_what_is_not_yours_sounds_like_what_is_not_there(stage: Stage, where: str) -> None:
    different = []
    for word, who in product(sorted(VERBS), EVERYBODY.split()):
        named = carried(stage, word, "another")
        absent = carried(stage, word, ABSENT)
        if absent is None or named is None or may(word, who, where, "another"):
            continue
        answers = [
            await told(stage, stage.update(who, where, data=data)) for data in (named, absent)
        ]
        if answers[0] != answers[1] or len(answers[0]) != 1:
            different.append((word, who, answers))
    assert different == []


@pytest.mark.asyncio(loop_scope="module")
async def test_an_anonymous_admin_and_a_channel_do_nothing_and_park_nothing(stage: Stage) -> None:
    chat = stage.chats["turi"]
    message = {"message_id": 9, "date": 1_636_300_000, "chat": chat, "sender_chat": chat}
    anonymous = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
    for name in COMMANDS_FOR:
        text = f"/{name}"
        entity = {"type": "bot_command", "offset": 0, "length": len(text)}
        words = {**message, "text": text, "entities": [entity]}
        assert (
            len(await told(stage, {"update_id": 1, "message": {**words, "from": anonymous}})) == 1
        )
        post = {**words, "chat": {"id": -1_007, "type": "channel", "title": "C"}}
        assert await told(stage, {"update_id": 1, "channel_post": post}) == []


@pytest.mark.parametrize(
    "handler",
    [
        CallbackQueryHandler(None, "^planted:"),
        CommandHandler("planted", None),
        MessageHandler(filters.ALL, None),
    ],
    ids=["button", "command", "words"],
)
def test_a_handler_without_a_row_fails_the_start(
    handler: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = Application.builder().token("1:planted").updater(None).job_queue(None).build()
    monkeypatch.setattr(handlers.drills, "register", lambda app: app.add_handler(handler))
    with pytest.raises(NoRow, match="no row for"):
        handlers.register(app)


def test_a_row_without_a_handler_fails_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    app = Application.builder().token("1:planted").updater(None).job_queue(None).build()
    monkeypatch.setattr(handlers.drills, "register", lambda app: None)
    with pytest.raises(NoRow, match="latihan"):
        handlers.register(app)

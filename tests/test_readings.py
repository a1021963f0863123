"""Who reads a name is noted: every row of the permission matrix, and what comes unasked."""

from collections.abc import Awaitable, Callable

import pytest

from bot.domain.commands import COMMANDS
from bot.domain.entrances import Whose
from bot.domain.outreach.residents import Reached
from bot.domain.verbs import VERBS
from tests.cases.test_exposures import released
from tests.office.test_rollcall import begins
from tests.outreach.clinics import nurse, planned
from tests.outreach.fieldwork import member, resident, team
from tests.outreach.test_bookings import booked
from tests.team.test_role_holders import evening_comes
from tests.telegram import Someone, World

TURI = "Kelurahan Turi"
GREEN, RED = ("none", "2"), ("none", "0", "none", "yes")

# What a press or a command does that shows nobody's name to who was not told it already.
SHOWS_NOBODY = {
    "only codes and counts": "/rekap recap:at stats /stats roll:ask roll:no roll:end roll walkin"
    " all:ask figures funnel funnel:at tally tally:at tally:start tally:stop tally:go hung:at"
    " hung:door chart report export export:days /ekspor",
    "offices and their papers": "office:list office:show office:group office:head door:which"
    " office:links"
    " door:ask door:renew puskesmas:office poster:list poster:file guide:list guide:file"
    " shut shut:ask shut:do holiday:list holiday:ask holiday:drop slips:list slips:file"
    " /kantor /poster staff:link list:ask list:form hours",
    "counts, and a message to nobody": "/penyisiran sweep:show sweep:places sweep:look sweep:try"
    " sweep:start sweep:be sweep:came sweep:chart sweep:rw",
    "vaccination days": "clinic:new clinic:edit clinic:field clinic:stop",
    "links": "admin:link admin:which admin:puskesmas admin:rw admin:team",
    "nobody's: a drill": "/latihan drill:start drill:claim drill:tick drill:close",
    "a deed on what was read before, noted itself": "finish close tick seen give release help"
    " twice:ask twice:is still come again again:ask again:no all:close all:undo found"
    " found:ask found:no found:undo hand:no out role admin:ask admin:remove"
    " roster:remove roster:undo duty:on shift:free shift:stay",
    "colleagues' names, which stand in their group": "hand duty:off shift:give instr:read",
    "initials of who is positive": "/paparan positive exp:tell exp:no",
    "who came, by whom the list was read": "att:tick att:given att:which att:why att:until"
    " att:defer att:absent att:back att:rest att:walk att:walked",
    "asks for a name": "/tamu guest:next guest:at slip:at",
    "the city's own words, and offices": "/instruksi instr:to instr:aim instr:pick instr:set"
    " instr:drop instr:ask instr:sample",
    "opens a link, behind which it is noted": "look",
}


def restricted() -> set[str]:
    """Return the rows that are not for everybody, nor only about one's own."""
    own = {Whose.ANYBODY, Whose.OWN}
    verbs = {one.word for one in VERBS.values() if not set(_who(one.entrance.who)) <= own}
    return verbs | {f"/{one.name}" for one in COMMANDS if one.action is not None}


def _who(who: object) -> tuple[object, ...]:
    return who if isinstance(who, tuple) else (who,)


async def read(world: World, action: str, subject: str) -> list[int]:
    """Return who read that, each once."""
    rows = await world.ask(
        "SELECT p.telegram_id FROM audit a JOIN people p ON p.id = a.person_id"
        " WHERE a.action = ? AND a.subject = ? ORDER BY a.id",
        action,
        subject,
    )
    return [row[0] for row in rows]


async def a_case_taken(world: World) -> Someone:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    return officer


async def claims(world: World) -> tuple[Someone, str, str]:
    return await a_case_taken(world), "read-details", "case:1"


async def goes_back_to_the_details(world: World) -> tuple[Someone, str, str]:
    officer = await a_case_taken(world)
    async with world.transaction() as services:
        services.tx.write("DELETE FROM audit")
    await officer.taps("finish:1")
    await officer.taps("details:1")
    return officer, "read-details", "case:1"


async def looks_a_case_up(world: World) -> tuple[Someone, str, str]:
    officer = await a_case_taken(world)
    await officer.says("/kasus K1")
    return officer, "read-case", "case:1"


async def lists_the_cases(world: World) -> tuple[Someone, str, str]:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await officer.says("/kasus")
    return officer, "read-cases", f"office:{await world.office_id(TURI)}"


async def goes_back_to_the_list(world: World) -> tuple[Someone, str, str]:
    officer, action, subject = await lists_the_cases(world)
    async with world.transaction() as services:
        services.tx.write("DELETE FROM audit")
    number = await world.office_id(TURI)
    message = officer.messages[-1]["message_id"]
    await officer.taps_data(f"all:list:{number}", officer.id, message)
    return officer, action, subject


async def lists_who_is_inside(world: World) -> tuple[Someone, str, str]:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    await officer.says("/didalam")
    return officer, "read-inside", f"office:{await world.office_id(TURI)}"


async def chooses_an_office_to_list(world: World) -> tuple[Someone, str, str]:
    officer = await world.officer(TURI)
    number = await world.office_id(TURI)
    await officer.says("/didalam")
    async with world.transaction() as services:
        services.tx.write("DELETE FROM audit")
    message = officer.messages[-1]["message_id"]
    await officer.taps_data(f"insiders:at:{number}", officer.id, message)
    return officer, "read-inside", f"office:{number}"


async def asks_the_board(world: World) -> tuple[Someone, str, str]:
    officer = await world.officer(TURI)
    number = await world.office_id(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    await officer.says("/didalam")
    async with world.transaction() as services:
        services.tx.write("DELETE FROM audit")
    message = officer.messages[-1]["message_id"]
    await officer.taps_data(f"inside:{number}", officer.id, message)
    return officer, "read-inside", f"office:{number}"


async def begins_a_roll_call(world: World) -> tuple[Someone, str, str]:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    await begins(world, officer)
    return officer, "read-rollcall", "rollcall:1"


async def reads_the_roster(world: World) -> tuple[Someone, str, str]:
    head = await world.head(TURI)
    await world.officer(TURI)
    await head.starts()
    await head.taps("roster:show:0:0")
    return head, "read-roster", f"office:{await world.office_id(TURI)}"


async def turns_the_roster(world: World) -> tuple[Someone, str, str]:
    head, action, subject = await reads_the_roster(world)
    async with world.transaction() as services:
        services.tx.write("DELETE FROM audit")
    number = await world.office_id(TURI)
    message = head.messages[-1]["message_id"]
    await head.taps_data(f"roster:turn:{number}:0", head.id, message)
    return head, action, subject


async def lists_the_city(world: World) -> tuple[Someone, str, str]:
    await world.admin.starts()
    await world.admin.says("/admin")
    return world.admin, "read-roles", "roles"


async def turns_the_citys_list(world: World) -> tuple[Someone, str, str]:
    await lists_the_city(world)
    async with world.transaction() as services:
        services.tx.write("DELETE FROM audit")
    message = world.admin.messages[-1]["message_id"]
    await world.admin.taps_data("admin:list:0", world.admin.id, message)
    return world.admin, "read-roles", "roles"


async def an_instruction_sent(world: World) -> Someone:
    admin = world.admin
    await admin.says("/instruksi")
    await admin.says("Mohon semua pengunjung scan.")
    await admin.taps("instr:to:1:all")
    await admin.taps("instr:send:1")
    return admin


async def sends_an_instruction(world: World) -> tuple[Someone, str, str]:
    return await an_instruction_sent(world), "read-instruction", "instruction:1"


async def looks_at_who_read_it(world: World) -> tuple[Someone, str, str]:
    admin = await an_instruction_sent(world)
    async with world.transaction() as services:
        services.tx.write("DELETE FROM audit")
    await admin.taps("instr:show:1:0")
    return admin, "read-instruction", "instruction:1"


async def takes_an_instruction_back(world: World) -> tuple[Someone, str, str]:
    admin = await an_instruction_sent(world)
    async with world.transaction() as services:
        services.tx.write("DELETE FROM audit")
    await admin.taps("instr:ask:1")
    await admin.taps("instr:back:1")
    return admin, "read-instruction", "instruction:1"


async def lists_whom_to_call(world: World) -> tuple[Someone, str, str]:
    _, second = await released(world)
    await second.taps("exp:list:1")
    return second, "read-exposed", "exposure:1"


async def reads_the_deeds(world: World) -> tuple[Someone, str, str]:
    await world.admin.says("/audit")
    return world.admin, "read-deeds", "deeds"


async def turns_the_deeds(world: World) -> tuple[Someone, str, str]:
    await reads_the_deeds(world)
    async with world.transaction() as services:
        services.tx.write("DELETE FROM audit")
    await world.admin.taps("deeds:1:reading:0:0")
    return world.admin, "read-deeds", "deeds"


async def lists_a_clinic(world: World) -> tuple[Someone, str, str]:
    clinic, carer = await planned(world), await nurse(world)
    await booked(world, world.visitor, clinic)
    await carer.says("/jadwal")
    await carer.taps(f"clinic:show:{clinic.id}")
    await carer.taps(f"att:list:{clinic.id}:0")
    return carer, "read-clinic", f"clinic:{clinic.id}"


async def looks_at_one_of_a_clinic(world: World) -> tuple[Someone, str, str]:
    carer, _, _ = await lists_a_clinic(world)
    await carer.taps("att:show:1")
    [(number,)] = await world.ask("SELECT id FROM people WHERE telegram_id = ?", world.visitor.id)
    return carer, "read-booking", f"person:{number}"


async def asks_for_a_home(world: World) -> tuple[Someone, str, str]:
    room = await team(world)
    someone = await member(world, room, "Bu Sri")
    number = await resident(world, "Sekar Arum", "Jl. Melati 4")
    await someone.says("/rumah", room.id)
    await someone.taps("field:next", room)
    return someone, "read-home", f"resident:{number}"


async def asks_for_a_home_in_private(world: World) -> tuple[Someone, str, str]:
    someone = await member(world, await team(world), "Bu Sri")
    number = await resident(world, "Sekar Arum", "Jl. Melati 4")
    await someone.says("/rumah")
    return someone, "read-home", f"resident:{number}"


async def asks_for_a_number(world: World) -> tuple[Someone, str, str]:
    someone = await nurse(world)
    number = await resident(world, "Sekar Arum", state=Reached.CALL)
    await someone.says("/penyisiran")
    await someone.taps("field:call")
    return someone, "read-home", f"resident:{number}"


async def looks_at_two_who_may_be_one(world: World) -> tuple[Someone, str, str]:
    someone = await nurse(world)
    number = await resident(world, "Sekar Arum")
    await resident(world, "Ibu Sekar Arum")
    async with world.transaction() as services:
        await services.duplicates.compare()
    await someone.says("/penyisiran")
    await someone.taps("twice:show:0")
    return someone, "read-duplicate", f"resident:{number}"


Scene = Callable[[World], Awaitable[tuple[Someone, str, str]]]
READS: dict[str, Scene] = {
    "claim": claims,
    "details": goes_back_to_the_details,
    "all:list": goes_back_to_the_list,
    "/kasus": lists_the_cases,
    "/didalam": lists_who_is_inside,
    "insiders:at": chooses_an_office_to_list,
    "inside": asks_the_board,
    "roll:start": begins_a_roll_call,
    "roster:show": reads_the_roster,
    "roster:turn": turns_the_roster,
    "exp:list": lists_whom_to_call,
    "field:next": asks_for_a_home,
    "/rumah": asks_for_a_home_in_private,
    "field:call": asks_for_a_number,
    "twice:show": looks_at_two_who_may_be_one,
    "/admin": lists_the_city,
    "att:list": lists_a_clinic,
    "att:show": looks_at_one_of_a_clinic,
    "admin:list": turns_the_citys_list,
    "/audit": reads_the_deeds,
    "deeds": turns_the_deeds,
    "instr:send": sends_an_instruction,
    "instr:show": looks_at_who_read_it,
    "instr:back": takes_an_instruction_back,
}


def test_of_every_row_it_is_said_whether_it_shows_a_name() -> None:
    nobody = {one for words in SHOWS_NOBODY.values() for one in words.split()}
    assert nobody.isdisjoint(READS)
    assert nobody | set(READS) == restricted()


@pytest.mark.parametrize("row", READS)
async def test_who_reads_a_name_is_noted(world: World, row: str) -> None:
    reader, action, subject = await READS[row](world)
    assert await read(world, action, subject) == [reader.id]


async def test_a_case_looked_up_with_its_history_is_noted(world: World) -> None:
    reader, action, subject = await looks_a_case_up(world)
    assert await read(world, action, subject) == [reader.id]


async def test_a_colleague_who_is_handed_a_case_reads_it(world: World) -> None:
    officer = await a_case_taken(world)
    colleague = await world.officer(TURI, "Bu Rini")
    await officer.taps("hand:1")
    [data] = [one for one in officer.buttons if one.startswith("give:1:")]
    await officer.taps(data)
    assert await read(world, "read-details", "case:1") == [officer.id, colleague.id]


async def test_the_evenings_list_is_read_by_the_head(world: World) -> None:
    head = await world.head(TURI)
    await world.officer(TURI)
    await evening_comes(world)
    assert await read(world, "read-roster", f"office:{await world.office_id(TURI)}") == [head.id]


async def test_who_decides_on_a_wish_reads_whose_it_is(world: World) -> None:
    head = await world.head(TURI)
    asks = world.newcomer("Bu Tini")
    async with world.transaction() as services:
        by = await services.people.of_telegram(head.id)
        assert by is not None
        payload = await services.joining.invite_staff(await world.office_id(TURI), by=by)
    await asks.starts(payload)
    [(who,)] = await world.ask("SELECT id FROM people WHERE telegram_id = ?", asks.id)
    assert head.id in await read(world, "read-request", f"person:{who}")


async def test_a_reading_names_its_office(world: World) -> None:
    await a_case_taken(world)
    rows = await world.ask("SELECT office_id FROM audit WHERE action = 'read-details'")
    assert rows == [(await world.office_id(TURI),)]

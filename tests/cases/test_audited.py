"""Every deed of an officer is in the audit once, with who did it and where."""

from tests.cases.test_checklist import claimed
from tests.door.test_guest_office import enters
from tests.office.test_rollcall import begins, ticks, two_inside
from tests.telegram import World

TURI = "Kelurahan Turi"


async def noted(world: World, subject: str) -> list[tuple[str, int, str | None]]:
    """Return what the audit says of a subject, in order: deed, whose, and its detail."""
    return await world.ask(
        "SELECT action, p.telegram_id, opened(detail, 'audit.detail', a.id)"
        " FROM audit a JOIN people p ON p.id = a.person_id"
        " WHERE subject = ? AND office_id IS NOT NULL ORDER BY a.id",
        subject,
    )


async def test_a_ticked_step_and_one_that_is_taken_back(world: World) -> None:
    officer = await claimed(world)
    await officer.taps("tick:1:2:1")
    await officer.taps("tick:1:2:0")
    assert (await noted(world, "case:1"))[-2:] == [
        ("tick-step", officer.id, "2"),
        ("untick-step", officer.id, "2"),
    ]


async def test_a_note_without_its_words(world: World) -> None:
    officer = await claimed(world)
    async with world.transaction() as services:
        person = await services.people.of_telegram(officer.id)
        assert person is not None
        await services.handover.note(1, "sudah ditelepon", by=person)
    assert (await noted(world, "case:1"))[-1] == ("note-case", officer.id, None)


async def test_a_drill_from_its_beginning_to_its_end(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.says("/latihan", chat=world.group(TURI).id)
    await officer.taps("drill:claim:1", world.group(TURI))
    closing = next(one for one in officer.buttons if one.startswith("drill:close:1"))
    await officer.taps(closing)
    deeds = [deed for deed, who, _ in await noted(world, "drill:1") if who == officer.id]
    assert deeds == ["start-drill", "claim-drill", "close-drill"]


async def test_a_tick_in_a_roll_call(world: World) -> None:
    officer = await world.officer(TURI)
    await two_inside(world)
    room = await begins(world, officer)
    await ticks(officer, room, "S.A.")
    rows = await world.ask("SELECT subject FROM audit WHERE action = 'tick-rollcall'")
    assert len(rows) == 1


async def test_a_guests_refusal_without_a_name(world: World) -> None:
    officer = await world.officer(TURI)
    await enters(officer, "Mbah Karto")
    await officer.says("/tamu")
    refusing = next(one for one in officer.buttons if one.endswith("refuse"))
    await officer.taps(refusing)
    rows = await world.ask("SELECT detail FROM audit WHERE action = 'refuse-guest'")
    assert rows == [(None,)]

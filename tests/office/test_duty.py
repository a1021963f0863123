"""Shifts: on duty, off duty, to whom the open cases go, and an office without anybody."""

from datetime import timedelta
from pathlib import Path

from tests.cases.test_case_moves import person_id
from tests.office.test_door_board import board, hung
from tests.telegram import MONDAY, TOMORROW, Someone, World
from tests.words import said

TURI = "Kelurahan Turi"
RED = ("none", "0", "none", "yes")


async def presses(world: World, who: Someone, what: str) -> None:
    """Press a shift button on Turi's board."""
    group = world.group(TURI)
    data = f"duty:{what}:{await world.office_id(TURI)}"
    await who.taps_data(data, group.id, group.boards[-1].id)


async def test_the_board_names_who_is_on_duty(world: World) -> None:
    officer = await world.officer(TURI)
    await hung(world)
    assert said("board-nobody-on-duty") in board(world)
    await presses(world, officer, "on")
    await world.waits(seconds=25)
    assert said("board-on-duty", names="Pak Joko") in board(world)


async def test_going_on_duty_twice_is_once(world: World) -> None:
    officer = await world.officer(TURI)
    await hung(world)
    await presses(world, officer, "on")
    await presses(world, officer, "on")
    assert officer.popup["text"] == said("duty-begun-before")
    assert len(await world.ask("SELECT 1 FROM shifts")) == 1


async def test_a_stranger_in_the_group_cannot_go_on_duty(world: World) -> None:
    stranger = world.newcomer("Tono")
    world.telegram.person_joins(stranger.id, world.group(TURI).id)
    await hung(world)
    await presses(world, stranger, "on")
    assert stranger.popup["text"] == said("error-not-an-officer")


async def test_an_officer_without_cases_goes_off_duty_at_once(world: World) -> None:
    officer = await world.officer(TURI)
    await hung(world)
    await presses(world, officer, "on")
    await presses(world, officer, "off")
    assert officer.popup["text"] == said("duty-finished")


async def test_who_is_not_on_duty_is_told_so(world: World) -> None:
    officer = await world.officer(TURI)
    await hung(world)
    await presses(world, officer, "off")
    assert officer.popup["text"] == said("error-not-on-duty", name="Pak Joko")


async def leaving_with_a_case(world: World) -> tuple[Someone, Someone]:
    """Pak Joko has K1 and ends his shift; Bu Rahayu is his colleague."""
    officer, colleague = await world.officer(TURI), await world.officer(TURI, "Bu Rahayu")
    await hung(world)
    await presses(world, officer, "on")
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    await presses(world, officer, "off")
    return officer, colleague


async def test_ending_a_shift_with_open_cases_asks_to_whom_they_go(world: World) -> None:
    officer, _ = await leaving_with_a_case(world)
    assert officer.popup["text"] == said("duty-has-cases", codes="K1")
    assert officer.text == said("shift-end-question", codes="K1")
    assert await world.ask("SELECT ended_at FROM shifts") == [(None,)]


async def test_the_cases_go_to_the_colleague_and_the_shift_ends(world: World) -> None:
    officer, colleague = await leaving_with_a_case(world)
    number = await world.office_id(TURI)
    await officer.taps(f"shift:give:{number}:{await person_id(world, colleague)}")
    assert "Siti Aminah" in colleague.text
    assert officer.text == said("shift-given", codes="K1", name="Bu Rahayu")
    assert await world.ask("SELECT 1 FROM shifts WHERE ended_at IS NULL") == []


async def test_a_shift_goes_to_nobody_who_does_not_work_there(world: World) -> None:
    officer, _ = await leaving_with_a_case(world)
    number = await world.office_id(TURI)
    await world.visitor.says("/status")
    forged = f"shift:give:{number}:{await person_id(world, world.visitor)}"
    await officer.taps_data(forged, officer.id, officer.messages[-1]["message_id"])
    assert officer.popup["text"] == said("error-gone")
    assert officer.text == said("shift-end-question", codes="K1")
    assert await world.ask("SELECT ended_at FROM shifts") == [(None,)]


async def test_the_cases_go_back_to_the_group(world: World) -> None:
    officer, _ = await leaving_with_a_case(world)
    await officer.taps(f"shift:free:{await world.office_id(TURI)}:0")
    assert said("card-ring-released") in world.group(TURI).cards[-1]["text"]
    assert officer.text == said("shift-freed", codes="K1")


async def test_one_may_stay_on_duty_instead(world: World) -> None:
    officer, _ = await leaving_with_a_case(world)
    await officer.taps(f"shift:stay:{await world.office_id(TURI)}:0")
    assert await world.ask("SELECT ended_at FROM shifts") == [(None,)]


async def test_shifts_end_by_themselves_at_closing(world: World) -> None:
    officer = await world.officer(TURI)
    await hung(world)
    await presses(world, officer, "on")
    world.clock.becomes(MONDAY.replace(hour=15, minute=31))
    await world.settles()
    assert await world.ask("SELECT 1 FROM shifts WHERE ended_at IS NULL") == []


async def test_nobody_goes_on_duty_at_a_closed_office(world: World) -> None:
    officer = await world.officer(TURI)
    await hung(world)
    world.clock.becomes(MONDAY.replace(hour=15, minute=31))
    await world.settles()
    await presses(world, officer, "on")
    assert officer.popup["text"] == said("error-office-closed")
    assert await world.ask("SELECT 1 FROM shifts WHERE ended_at IS NULL") == []


async def test_shifts_end_at_closing_although_the_group_is_lost(world: World) -> None:
    officer = await world.officer(TURI)
    await hung(world)
    await presses(world, officer, "on")
    world.telegram.remove_bot(world.group(TURI).id)
    await world.settles()
    for hour in (9, 12):
        world.clock.becomes(MONDAY.replace(hour=hour, minute=1))
        await world.settles()
    assert len(await world.ask("SELECT 1 FROM shifts WHERE ended_at IS NULL")) == 1
    world.clock.becomes(MONDAY.replace(hour=15, minute=31))
    await world.settles()
    assert await world.ask("SELECT 1 FROM shifts WHERE ended_at IS NULL") == []


async def opens_without_anybody(world: World, **later: float) -> None:
    world.clock.becomes(TOMORROW + timedelta(seconds=10))
    await world.settles()
    await world.waits(**later)


async def test_an_office_without_anybody_is_told_to_its_group_after_a_quarter(
    world: World,
) -> None:
    await opens_without_anybody(world, minutes=14)
    assert said("unstaffed", office=TURI) not in [m["text"] for m in world.group(TURI).messages]
    await world.waits(minutes=2)
    assert world.group(TURI).text == said("unstaffed", office=TURI)


async def test_and_then_to_its_head(world: World) -> None:
    head = await world.head(TURI)
    await opens_without_anybody(world, minutes=16)
    assert head.messages[-1]["text"] != said("unstaffed-head", office=TURI)
    await world.waits(minutes=16)
    assert head.text == said("unstaffed-head", office=TURI)


async def test_and_then_no_more(world: World) -> None:
    await opens_without_anybody(world, minutes=16)
    before = len(world.group(TURI).messages)
    await world.waits(minutes=16)
    await world.waits(minutes=60)
    assert len(world.group(TURI).messages) == before


async def test_the_notes_own_button_begins_a_shift(world: World) -> None:
    officer = await world.officer(TURI)
    await opens_without_anybody(world, minutes=16)
    await officer.taps(f"duty:on:{await world.office_id(TURI)}", world.group(TURI))
    assert officer.popup["text"] == said("duty-begun")


async def test_with_somebody_on_duty_nothing_is_said(world: World) -> None:
    officer = await world.officer(TURI)
    await opens_without_anybody(world, minutes=5)
    await presses(world, officer, "on")
    await world.waits(minutes=30)
    assert said("unstaffed", office=TURI) not in [m["text"] for m in world.group(TURI).messages]


async def test_an_officer_who_left_the_group_ends_the_shift_and_frees_the_case(
    world: World,
) -> None:
    officer = await world.officer(TURI)
    await world.goes_on_duty(officer, TURI)
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    world.telegram.person_leaves(officer.id, world.group(TURI).id)
    await world.settles()
    assert (
        said("event-left-group", time="08:00", name="Pak Joko")
        in world.group(TURI).cards[-1]["text"]
    )
    assert await world.ask("SELECT 1 FROM shifts WHERE ended_at IS NULL") == []
    assert await world.ask("SELECT state FROM cases") == [("new",)]


async def test_a_city_decides_itself_how_soon_a_missing_officer_is_told(tmp_path: Path) -> None:
    world = await World.made(tmp_path, duty_grace_minutes=5)
    await opens_without_anybody(world, minutes=6)
    assert world.group(TURI).text == said("unstaffed", office=TURI)
    await world.bot.close()

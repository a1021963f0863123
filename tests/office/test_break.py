"""A break: the door is shut for a while, the working day goes on."""

from datetime import timedelta

import pytest

from tests.telegram import MONDAY, World
from tests.words import said

TURI = "Kelurahan Turi"
GREEN = ("none", "2")
NOON = MONDAY.replace(hour=12, second=10)


@pytest.fixture
async def morning(world: World) -> World:
    """Monday at eight, at an office that rests from twelve to one, with its board up."""
    number = await world.office_id(TURI)
    async with world.transaction() as services:
        hours = "Sen-Kam 07:30-12:00, 13:00-15:30"
        services.tx.write("UPDATE offices SET hours = ? WHERE id = ?", hours, number)
        services.tx.offices.session.memory.clear()
        services.board_timer.look(number)
    await world.settles()
    return world


async def becomes_noon(world: World) -> None:
    world.clock.becomes(NOON)
    await world.settles()


def board(world: World) -> str:
    [found] = world.group(TURI).boards
    return str(found.body["text"])


async def test_the_board_says_until_when_and_stays_up(morning: World) -> None:
    assert said("board-break", time="13:00") not in board(morning)
    await becomes_noon(morning)
    assert said("board-break", time="13:00") in board(morning)
    assert said("board-closes", time="15:30") in board(morning)
    morning.clock.becomes(NOON + timedelta(hours=1))
    await morning.settles()
    assert said("board-break", time="13:00") not in board(morning)


async def test_a_break_ends_no_shift_and_one_may_begin_in_it(morning: World) -> None:
    officer = await morning.officer(TURI)
    await morning.goes_on_duty(officer, TURI)
    await becomes_noon(morning)
    await morning.waits(minutes=30)
    assert await morning.ask("SELECT ended_at FROM shifts") == [(None,)]
    await morning.goes_on_duty(await morning.officer(TURI, "Bu Rahayu"), TURI)
    assert len(await morning.ask("SELECT 1 FROM shifts WHERE ended_at IS NULL")) == 2


async def test_a_visit_goes_on_over_the_break(morning: World) -> None:
    await morning.visitor.checks_in(TURI, *GREEN)
    await becomes_noon(morning)
    await morning.waits(minutes=30)
    assert await morning.ask("SELECT checkout_at FROM visits") == [(None,)]


async def test_who_scans_in_a_break_hears_until_when(morning: World) -> None:
    await becomes_noon(morning)
    await morning.visitor.scans(TURI)
    assert said("closed-for-break", time="13:00") in morning.visitor.text
    for answer in ("inside", "agree", "name", *GREEN):
        await morning.visitor.taps(answer)
    [(due,)] = await morning.ask("SELECT checkout_due_at FROM visits")
    assert due == int(MONDAY.replace(hour=15, minute=30).timestamp())


async def test_nobody_is_said_to_be_missing_in_a_break(morning: World) -> None:
    missing = said("unstaffed", office=TURI)
    officer = await morning.officer(TURI)
    await morning.goes_on_duty(officer, TURI)
    morning.clock.becomes(NOON - timedelta(minutes=5))
    group = morning.group(TURI)
    data = f"duty:off:{await morning.office_id(TURI)}"
    await officer.taps_data(data, group.id, group.boards[-1].id)
    await becomes_noon(morning)
    await morning.waits(minutes=50)
    assert missing not in [one["text"] for one in morning.group(TURI).messages]
    await morning.waits(minutes=30)
    assert morning.group(TURI).text == missing

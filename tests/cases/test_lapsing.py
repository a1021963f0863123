"""An open case nobody has touched for days ends by itself, and is never counted as handled."""

from collections.abc import Awaitable, Callable
from datetime import date, timedelta

import pytest
from pydantic import ValidationError

from bot.domain.cases.lapsing import still_black
from bot.domain.timers import Kind
from bot.settings import Settings
from tests.cases.test_case_moves import claimed
from tests.office.test_recap import digests, hung
from tests.telegram import MONDAY, Someone, World
from tests.words import said

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
RED, BLACK = ("none", "0", "none", "yes"), ("positive", "0", "yes")
LATER = timedelta(minutes=1)


async def state(world: World, case_id: int = 1) -> str:
    [(found,)] = await world.ask("SELECT state FROM cases WHERE id = ?", case_id)
    return str(found)


async def comes(world: World, days: int, hour: int = 9) -> None:
    """Let it become an hour of the day so many days after Monday."""
    world.clock.becomes(MONDAY.replace(hour=hour) + timedelta(days=days) + LATER)
    await world.settles()


async def test_a_case_nobody_has_taken_ends_after_three_days(world: World) -> None:
    await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    before = len(world.visitor.messages)
    await comes(world, 2)
    assert await state(world) == "new"
    await comes(world, 3)
    assert await state(world) == "closed"
    told = said("card-lapsed", outcome=said("outcome-lapsed"))
    assert any(told in one.get("text", "") for one in world.group(TURI).messages)
    assert len(world.visitor.messages) == before  # nobody is disturbed days later
    [(who,)] = await world.ask("SELECT person_id FROM audit WHERE action = 'lapse-case'")
    assert who is None


async def test_a_case_somebody_took_and_forgot_ends_too(world: World) -> None:
    officer = await claimed(world)
    await comes(world, 3, hour=11)
    assert await state(world) == "closed"
    assert all("Aminah" not in one["text"] for one in officer.messages)


async def test_how_many_days_is_a_setting(world: World) -> None:
    world.bot.settings.case_ends_days = 1
    await world.visitor.checks_in(TURI, *RED)
    await comes(world, 1)
    assert await state(world) == "closed"


async def ends_at(world: World) -> int:
    [(due,)] = await world.ask("SELECT due_at FROM timers WHERE kind = 'lapse'")
    return int(due)


async def notes(world: World, officer: Someone) -> None:
    group = world.group(TURI)
    card = group.cards[-1]["message_id"]
    world.telegram.person_says(officer.id, group.id, "Ditelepon", reply_to=card)
    await world.settles()


async def ticks(world: World, officer: Someone) -> None:
    await officer.taps("tick:1:1:1")


async def scans_again(world: World, officer: Someone) -> None:
    await world.visitor.scans(TURI)
    for answer in ("changed", *RED):
        await world.visitor.taps(answer)


@pytest.mark.parametrize("touch", [notes, ticks, scans_again])
async def test_whatever_is_done_to_it_puts_its_end_off(
    world: World, touch: Callable[[World, Someone], Awaitable[None]]
) -> None:
    officer = await claimed(world)
    before = await ends_at(world)
    world.clock.passes(minutes=10)
    await touch(world, officer)
    assert await ends_at(world) >= before + 600


async def test_while_the_office_is_closed_nothing_ends(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await comes(world, 2, hour=20)
    world.bot.settings.case_ends_days = 1
    await comes(world, 3, hour=3)
    assert await state(world) == "new"


async def test_black_waits_for_the_end_of_its_period(world: World) -> None:
    await world.visitor.checks_in(TURI, *BLACK)
    await comes(world, 4)
    assert await state(world) == "new"
    await world.waits(days=14)
    await world.waits(days=1)
    assert await state(world) == "closed"


async def test_a_black_period_whose_end_nobody_knows_has_not_ended(world: World) -> None:
    await world.visitor.checks_in(TURI, *BLACK)
    async with world.transaction() as services:
        case = await services.lookup.get(1)
    assert still_black(case, [], date(2031, 1, 1))


async def test_figures_count_it_as_undone(world: World) -> None:
    admin = world.admin
    await world.visitor.checks_in(TURI, *RED)
    await comes(world, 3)
    await admin.says("/stats 2021-11-08 2021-11-11")
    assert said("stats-undone", count=1) in admin.text
    assert said("stats-cases", cases=1, claimed=0) in admin.text


async def test_the_evenings_list_names_it(world: World) -> None:
    await hung(world)
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await comes(world, 3)
    await officer.says("/rekap", chat=world.group(TURI).id)
    assert said("recap-lapsed", codes="K1") in world.group(TURI).text
    await comes(world, 3, hour=16)
    assert said("recap-lapsed", codes="K1") in digests(world)[-1]


async def test_it_can_be_opened_again_that_day(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await comes(world, 3)
    card = world.group(TURI).cards[0]
    await officer.taps_data("again:1", world.group(TURI).id, card["message_id"])
    assert await state(world) == "claimed"
    await officer.closes(1, "sent-home")
    ended = said("card-closed", name="Pak Joko", outcome=said("outcome-sent-home"))
    assert any(ended in one["text"] for one in world.group(TURI).cards)


async def test_cases_from_before_there_was_an_end_get_one_at_the_start(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    async with world.transaction() as services:
        services.tx.timers.clear(Kind.LAPSE, 1)
    async with world.transaction() as services:
        await services.lapsing.schedule()
    await comes(world, 3)
    assert await state(world) == "closed"


@pytest.mark.parametrize("days", [0, 28, 400])
def test_a_number_of_days_that_makes_no_sense_is_refused(days: int) -> None:
    with pytest.raises(ValidationError, match=r"(?i)case_ends_days"):
        Settings(_env_file=None, case_ends_days=days)

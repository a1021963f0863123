"""A reminder follows every fact: an infection, an isolation, proof, a correction."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from bot.domain.outreach.had import Had
from tests.telegram import MONDAY, Someone, World
from tests.words import said

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
RED = ("none", "0", "none", "yes")
TUESDAY_AT_NINE = MONDAY.replace(hour=9) + timedelta(days=1)
NAME = "Siti Aminah"


async def at(world: World, moment: datetime) -> None:
    world.clock.becomes(moment)
    await world.settles()


async def answers(someone: Someone, office: str, *keys: str) -> None:
    await someone.scans(office)
    for key in keys:
        await someone.taps(key)


async def due_on(world: World) -> date | None:
    """Return the day the visitor's reminder comes; None if none is to come."""
    async with world.transaction() as services:
        person = await services.people.of_telegram(world.visitor.id)
        assert person is not None
        coming = await services.reminders.coming(person)
        return coming and services.local(coming[1]).date()


def reminded(someone: Someone, dose: int) -> bool:
    words = said("remind-now", name=NAME, dose=dose)
    sent = someone.world.calls("sendMessage", chat_id=someone.id)
    return any(one["text"] == words for one in sent)


def agreed(someone: Someone, day: str, dose: int = 1) -> bool:
    return someone.text == said("remind-agreed", day=day, dose=dose)


async def test_a_survivor_is_reminded_three_months_later(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "0", "recovered")
    await world.visitor.taps("r:offer:1")
    assert agreed(world.visitor, "Selasa, 8 Februari")
    await at(world, TUESDAY_AT_NINE)
    assert not reminded(world.visitor, 1)


async def test_who_was_infected_before_is_not_invited_for_tomorrow(world: World) -> None:
    await world.visitor.checks_in(TURI, "positive", "older", "0", "none", "yes")
    await world.visitor.taps("r:offer:1")
    assert await due_on(world) == date(2022, 2, 8)


async def test_who_was_black_until_yesterday_waits_three_months_from_then(world: World) -> None:
    await world.visitor.checks_in(TURI, "positive", "14", "none", "yes")
    await at(world, MONDAY + timedelta(days=2))
    await answers(world.visitor, BENDO, "none", "0", "none", "yes")
    await world.visitor.taps("r:offer:2")
    assert await due_on(world) == date(2022, 2, 9)


async def test_a_reminder_waits_for_who_turns_black_after_agreeing(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await world.visitor.taps("r:offer:1")
    await answers(world.visitor, BENDO, "changed", "contact", "0", "yes")
    assert await due_on(world) == date(2021, 11, 23)  # day 15
    await at(world, TUESDAY_AT_NINE)
    assert not reminded(world.visitor, 1)
    await at(world, datetime.combine(date(2021, 11, 23), TUESDAY_AT_NINE.timetz()))
    assert reminded(world.visitor, 1)


async def test_it_waits_for_what_became_known_after_it_was_promised(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await world.visitor.taps("r:offer:1")
    world.clock.becomes(TUESDAY_AT_NINE)
    await world.bot.dispatch.turn()  # promised, and nothing has left yet
    black = {"health": "positive", "since": "2021-11-09", "said-on": "2021-11-09"}
    async with world.transaction() as services:  # as if somebody had said so just now
        visits = services.work.tx.visits
        visits.decide(replace(await visits.get(1), answers=black))
    await world.settles()
    assert not reminded(world.visitor, 1)


async def test_the_infection_counts_after_its_visit_is_deleted(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await world.visitor.taps("r:offer:1")
    await answers(world.visitor, BENDO, "changed", "positive", "0", "yes")
    await at(world, MONDAY + timedelta(days=40))
    await world.waits(days=1)
    assert await world.ask("SELECT 1 FROM visits") == []
    assert await due_on(world) == date(2022, 2, 23)


async def test_a_wrong_entry_that_is_closed_lets_it_come_again(world: World) -> None:
    officer = await world.officer(BENDO)
    await world.visitor.checks_in(TURI, *RED)
    await world.visitor.taps("r:offer:1")
    await answers(world.visitor, BENDO, "changed", "positive", "0", "yes")
    await officer.taps("claim:2", world.group(BENDO))
    await officer.closes(2, "wrong-entry")
    assert await due_on(world) == date(2021, 11, 9)


async def test_who_is_verified_with_two_doses_is_not_told_that_one_waits(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await world.visitor.taps("r:offer:1")
    await officer.taps("claim:1", world.group(TURI))
    await officer.closes(1, "verified")
    await officer.taps("two-doses")
    assert await due_on(world) is None
    assert "r:offer:1" not in world.visitor.buttons
    await officer.taps("again:ask:1")
    await officer.taps("again:1")
    assert await due_on(world) == date(2021, 11, 9)  # the proof was none


async def test_who_answers_two_doses_since_is_not_reminded_of_one(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await world.visitor.taps("r:offer:1")
    await answers(world.visitor, BENDO, "changed", "none", "2")
    await at(world, TUESDAY_AT_NINE)
    assert not reminded(world.visitor, 1)


@pytest.mark.parametrize("days", ["15", "999999999"])
async def test_a_forged_number_of_days_is_not_there(world: World, days: str) -> None:
    await world.visitor.checks_in(TURI, "none", "1", "none")
    message = world.visitor.messages[-1]["message_id"]
    await world.visitor.taps_data(f"r:dose:sinovac:{days}", world.visitor.id, message)
    assert world.visitor.popup["text"] == said("error-gone")


@pytest.mark.parametrize(
    ("dose", "vaccine", "covered"),
    [(1, None, True), (2, None, True), (2, "janssen", False), (3, None, False)],
)
def test_a_single_dose_is_a_full_series_but_not_its_booster(
    dose: int, vaccine: str | None, *, covered: bool
) -> None:
    assert Had(1, "janssen").covers(dose, vaccine) is covered

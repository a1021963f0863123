"""A visitor who agrees is reminded of the next dose once, at nine in the morning."""

from datetime import datetime, timedelta

import pytest

from tests.telegram import MONDAY, Someone, World
from tests.words import said

TURI = "Kelurahan Turi"
RED = ("none", "0", "none", "yes")
TUESDAY_AT_NINE = MONDAY.replace(hour=9) + timedelta(days=1)


async def agrees_red(world: World) -> Someone:
    """Let the visitor be red and agree to be reminded."""
    await world.visitor.checks_in(TURI, "none", "0", "none", "yes")
    await world.visitor.taps("r:offer:1")
    return world.visitor


async def agrees_yellow(world: World, vaccine: str, days: int) -> Someone:
    """Let the visitor be yellow and say which vaccine it was and how many days ago."""
    await world.visitor.checks_in(TURI, "none", "1", "none")
    await world.visitor.taps("r:offer:1")
    await world.visitor.taps(f"r:vaccine:{vaccine}")
    await world.visitor.taps(f"r:dose:{vaccine}:{days}")
    return world.visitor


async def at(world: World, moment: datetime) -> None:
    """Let it become so late."""
    world.clock.becomes(moment)
    await world.settles()


def reminders(someone: Someone, dose: int = 1, name: str = "Siti Aminah") -> list[str]:
    """Return the reminders somebody has on their phone as they came."""
    words = said("remind-now", name=name, dose=dose)
    sent = someone.world.calls("sendMessage", chat_id=someone.id)
    return [one["text"] for one in sent if one["text"] == words]


async def test_a_red_visitor_is_offered_a_reminder(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "0", "none", "yes")
    assert "r:offer:1" in world.visitor.buttons


@pytest.mark.parametrize("answers", [("none", "2"), ("positive", "0", "yes")])
async def test_nobody_else_is_offered_one(world: World, answers: tuple[str, ...]) -> None:
    await world.visitor.checks_in(TURI, *answers)
    assert "r:offer:1" not in world.visitor.buttons


async def test_who_agrees_reads_the_day_and_how_to_stop(world: World) -> None:
    visitor = await agrees_red(world)
    assert visitor.text == said("remind-agreed", dose=1, day="Selasa, 9 November")
    assert visitor.buttons == ["v:show", "r:stop"]


async def test_a_red_visitor_is_reminded_tomorrow_at_nine(world: World) -> None:
    visitor = await agrees_red(world)
    await at(world, TUESDAY_AT_NINE - timedelta(minutes=1))
    assert reminders(visitor) == []
    await at(world, TUESDAY_AT_NINE)
    assert len(reminders(visitor)) == 1


async def test_who_did_not_agree_is_never_reminded(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "0", "none", "yes")
    await at(world, TUESDAY_AT_NINE)
    assert reminders(world.visitor) == []


@pytest.mark.parametrize(
    ("vaccine", "days", "due"),
    [("sinovac", 14, 14), ("astrazeneca", 14, 70), ("pfizer", 7, 14), ("unknown", 14, 14)],
)
async def test_a_yellow_visitor_is_reminded_when_the_interval_is_over(
    world: World, vaccine: str, days: int, due: int
) -> None:
    visitor = await agrees_yellow(world, vaccine, days)
    moment = MONDAY.replace(hour=9) + timedelta(days=due)
    await at(world, moment - timedelta(minutes=1))
    assert reminders(visitor, dose=2) == []
    await at(world, moment)
    assert len(reminders(visitor, dose=2)) == 1


async def test_an_interval_that_is_over_means_tomorrow(world: World) -> None:
    visitor = await agrees_yellow(world, "sinovac", 84)
    await at(world, TUESDAY_AT_NINE)
    assert len(reminders(visitor, dose=2)) == 1


async def test_after_a_single_dose_vaccine_nothing_is_due(world: World) -> None:
    visitor = await agrees_yellow(world, "janssen", 14)
    assert visitor.text == said("remind-none-due")


async def test_a_reminder_comes_once(world: World) -> None:
    visitor = await agrees_red(world)
    await at(world, TUESDAY_AT_NINE)
    await world.restarts()
    for _ in range(5):
        await world.waits(days=1)
    assert len(reminders(visitor)) == 1


async def test_the_offer_pressed_twice_reminds_once(world: World) -> None:
    visitor = await agrees_red(world)
    await visitor.taps_data("r:offer:1", visitor.id, visitor.messages[0]["message_id"])
    await at(world, TUESDAY_AT_NINE)
    assert len(reminders(visitor)) == 1


async def test_who_blocked_the_bot_is_not_written_to(world: World) -> None:
    visitor = await agrees_red(world)
    world.telegram.person_blocks(visitor.id)
    await world.settles()
    await at(world, TUESDAY_AT_NINE)
    assert reminders(visitor) == []


async def test_a_reminder_missed_at_night_waits_for_the_morning(world: World) -> None:
    visitor = await agrees_red(world)
    await at(world, TUESDAY_AT_NINE.replace(hour=22))
    assert reminders(visitor) == []
    await at(world, TUESDAY_AT_NINE + timedelta(days=1))
    assert len(reminders(visitor)) == 1


async def test_a_reminder_missed_in_the_morning_comes_by_day(world: World) -> None:
    visitor = await agrees_red(world)
    await at(world, TUESDAY_AT_NINE.replace(hour=15))
    assert len(reminders(visitor)) == 1


async def test_somebody_elses_offer_is_no_agreement(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "0", "none", "yes")
    stranger = world.newcomer("Slamet")
    await stranger.starts()
    await stranger.taps_data("r:offer:1", stranger.id, stranger.messages[-1]["message_id"])
    assert await world.ask("SELECT id FROM reminders") == []


async def test_an_english_visitor_is_reminded_in_english(world: World) -> None:
    visitor = world.newcomer("John Smith", language="en")
    await visitor.checks_in(TURI, "none", "0", "none", "yes")
    await visitor.taps("r:offer:1")
    await at(world, TUESDAY_AT_NINE)
    assert visitor.text == said("remind-now", "en", name="John Smith", dose=1)


async def test_the_offer_of_a_deleted_visit_says_that_it_is_gone(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "0", "none", "yes")
    await world.waits(days=30)
    await world.visitor.taps("r:offer:1")
    assert world.visitor.popup["text"] == said("error-gone")


async def test_who_was_sent_home_may_still_ask_to_be_reminded(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    await officer.closes(1, "sent-home")
    assert said("decided-sent-home") in world.visitor.text
    await world.visitor.taps("r:offer:1")
    assert "r:offer:1" not in str(world.visitor.messages[-2].get("reply_markup"))
    assert await world.ask("SELECT state FROM reminders") == [("waiting",)]


async def test_the_status_offers_what_the_result_offered_until_it_is_agreed(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await world.visitor.taps("out:1")
    await world.visitor.says("/status")
    await world.visitor.taps("r:offer:1")
    await world.visitor.says("/status")
    assert "r:offer:1" not in world.visitor.buttons


@pytest.mark.parametrize(
    "forged", ["r:dose:of-somebody-else:0", "r:vaccine:-", "r:dose:sinovac:3"]
)
async def test_a_dose_that_no_button_names_is_not_noted(world: World, forged: str) -> None:
    visitor = await agrees_yellow(world, "sinovac", 28)
    await visitor.taps_data(forged, visitor.id, visitor.messages[-1]["message_id"])
    assert visitor.popup["text"] == said("error-gone")
    await visitor.says("/vaksin")
    assert said("vaccine-sinovac") in visitor.text

"""What somebody answers to a reminder: already had it, later, stop."""

from datetime import datetime, timedelta

from tests.telegram import MONDAY, Someone, World
from tests.words import said

TURI = "Kelurahan Turi"
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


async def test_who_stops_before_the_day_is_not_reminded(world: World) -> None:
    visitor = await agrees_red(world)
    await visitor.taps("r:stop")
    assert visitor.text == said("remind-stopped")
    await at(world, TUESDAY_AT_NINE)
    assert reminders(visitor) == []


async def test_the_stop_command_does_the_same(world: World) -> None:
    visitor = await agrees_red(world)
    await visitor.says("/berhenti")
    await at(world, TUESDAY_AT_NINE)
    assert reminders(visitor) == []


async def test_who_stopped_may_agree_again(world: World) -> None:
    visitor = await agrees_red(world)
    await visitor.says("/berhenti")
    await visitor.taps_data("r:offer:1", visitor.id, visitor.messages[0]["message_id"])
    await at(world, TUESDAY_AT_NINE)
    assert len(reminders(visitor)) == 1


async def test_later_means_three_days_later(world: World) -> None:
    visitor = await agrees_red(world)
    await at(world, TUESDAY_AT_NINE)
    await visitor.taps("r:later")
    assert visitor.text == said("remind-later", day="Jumat, 12 November")
    await at(world, TUESDAY_AT_NINE + timedelta(days=3, minutes=-1))
    assert len(reminders(visitor)) == 1
    await at(world, TUESDAY_AT_NINE + timedelta(days=3))
    assert len(reminders(visitor)) == 2


async def test_who_had_the_dose_is_thanked_and_left_alone(world: World) -> None:
    visitor = await agrees_red(world)
    await at(world, TUESDAY_AT_NINE)
    await visitor.taps("r:had")
    assert visitor.text == said("remind-had-it")
    await world.waits(days=10)
    assert len(reminders(visitor)) == 1


async def test_who_stops_at_the_reminder_is_left_alone(world: World) -> None:
    visitor = await agrees_red(world)
    await at(world, TUESDAY_AT_NINE)
    await visitor.taps("r:stop")
    await world.waits(days=10)
    assert len(reminders(visitor)) == 1


async def test_later_long_after_the_visit_was_deleted_promises_nothing(world: World) -> None:
    visitor = await agrees_yellow(world, "astrazeneca", 0)
    await at(world, MONDAY.replace(hour=9) + timedelta(days=84))
    await world.waits(days=40)
    await world.waits(seconds=2)
    await visitor.taps("r:later")
    assert visitor.popup["text"] == said("error-gone")

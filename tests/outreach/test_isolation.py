"""The day a black period ends: the person hears it once, at a civil hour, if it is still true."""

from datetime import datetime, timedelta

from tests.door.test_companions import declares
from tests.door.test_guest_talk import enters
from tests.telegram import MONDAY, Someone, World
from tests.words import said

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
GREEN, BLACK = ("none", "2"), ("positive", "0", "yes")
END = MONDAY + timedelta(days=15)  # P1: day 15 without a test
NINE = END.replace(hour=9)
WORDS = said(
    "isolation-ended", name="Siti Aminah", since="8 November 2021", day="23 November 2021"
)


def told(someone: Someone) -> list[str]:
    """Return the messages that say that an isolation has ended."""
    return [one["text"] for one in someone.messages if one["text"].startswith("🌤")]


async def at(world: World, moment: datetime) -> None:
    world.clock.becomes(moment)
    await world.settles()


async def answers(someone: Someone, office: str, *keys: str) -> None:
    await someone.scans(office)
    for key in keys:
        await someone.taps(key)


async def test_on_the_first_free_day_at_nine_the_person_hears_it(world: World) -> None:
    await world.visitor.checks_in(TURI, *BLACK)
    await at(world, NINE - timedelta(minutes=1))
    assert told(world.visitor) == []
    await at(world, NINE)
    [message] = told(world.visitor)
    assert message.startswith(WORDS)
    assert said("isolation-advice") in message
    assert said("self-declared") in message


async def test_it_is_told_once(world: World) -> None:
    await world.visitor.checks_in(TURI, *BLACK)
    await at(world, NINE)
    await world.restarts()
    for _ in range(3):
        await world.waits(days=1)
    assert len(told(world.visitor)) == 1


async def test_a_red_visitor_has_no_isolation_that_ends(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "0", "none", "yes")
    assert await world.ask("SELECT 1 FROM timers WHERE kind = 'isolation'") == []


async def test_missed_by_day_it_is_told_late_and_with_its_date(world: World) -> None:
    await world.visitor.checks_in(TURI, *BLACK)
    await at(world, NINE.replace(hour=15))
    assert told(world.visitor)[0].startswith(WORDS)


async def test_missed_until_the_night_it_waits_for_the_morning(world: World) -> None:
    await world.visitor.checks_in(TURI, *BLACK)
    await at(world, NINE.replace(hour=22))
    assert told(world.visitor) == []
    await at(world, NINE + timedelta(days=1))
    assert len(told(world.visitor)) == 1


async def test_one_that_could_not_leave_by_day_waits_for_the_morning(world: World) -> None:
    await world.visitor.checks_in(TURI, *BLACK)
    world.clock.becomes(NINE)
    await world.bot.dispatch.turn()  # promised, and nothing leaves before the night
    await at(world, NINE.replace(hour=22))
    assert told(world.visitor) == []
    await at(world, NINE + timedelta(days=1))
    assert len(told(world.visitor)) == 1


async def test_who_is_black_anew_hears_of_the_newer_end_only(world: World) -> None:
    await world.visitor.checks_in(TURI, *BLACK)
    await at(world, MONDAY + timedelta(days=3))
    await answers(world.visitor, BENDO, *BLACK)
    await at(world, NINE)
    assert told(world.visitor) == []
    await at(world, NINE + timedelta(days=3))
    assert len(told(world.visitor)) == 1


async def test_who_scanned_twice_hears_it_once(world: World) -> None:
    await world.visitor.checks_in(TURI, *BLACK)
    await answers(world.visitor, BENDO, "same")
    await at(world, NINE)
    assert len(told(world.visitor)) == 1


async def test_who_answered_otherwise_since_hears_nothing(world: World) -> None:
    await world.visitor.checks_in(TURI, *BLACK)
    await at(world, MONDAY + timedelta(days=3))
    await answers(world.visitor, BENDO, *GREEN)
    await at(world, NINE)
    assert told(world.visitor) == []


async def test_who_is_held_at_black_by_an_officers_case_hears_it(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *BLACK)
    await answers(world.visitor, TURI, "changed", *GREEN)
    await officer.taps("claim:1", world.group(TURI))
    await officer.closes(1, "isolated")
    await at(world, NINE)
    assert len(told(world.visitor)) == 1


async def test_whom_an_officer_freed_hears_nothing(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *BLACK)
    await officer.taps("claim:1", world.group(TURI))
    await officer.closes(1, "wrong-entry")
    await at(world, NINE)
    assert told(world.visitor) == []


async def test_who_stopped_hears_nothing(world: World) -> None:
    await world.visitor.checks_in(TURI, *BLACK)
    await world.visitor.says("/berhenti")
    await at(world, NINE)
    assert told(world.visitor) == []


async def test_who_stops_at_the_last_moment_hears_nothing(world: World) -> None:
    await world.visitor.checks_in(TURI, *BLACK)
    world.clock.becomes(NINE)
    await world.bot.dispatch.turn()
    await world.visitor.says("/berhenti")
    assert told(world.visitor) == []


async def test_who_blocked_the_bot_is_not_written_to(world: World) -> None:
    await world.visitor.checks_in(TURI, *BLACK)
    world.telegram.person_blocks(world.visitor.id)
    await world.settles()
    before = len(world.calls("sendMessage", chat_id=world.visitor.id))
    await at(world, NINE)
    assert len(world.calls("sendMessage", chat_id=world.visitor.id)) == before


async def test_an_english_visitor_reads_it_in_english(world: World) -> None:
    visitor = world.newcomer("John Smith", "en")
    await visitor.checks_in(TURI, *BLACK)
    await at(world, NINE)
    assert said("isolation-advice", "en") in told(visitor)[0]


async def test_guests_and_companions_have_no_phone_to_hear_it_on(world: World) -> None:
    officer = await world.officer(TURI)
    await enters(officer, "Mbah Karto", *BLACK)
    await world.visitor.checks_in(TURI, *GREEN)
    await declares(world.visitor, "Mbah Sumi", *BLACK)
    await at(world, NINE)
    assert told(officer) == told(world.visitor) == []


async def test_it_goes_in_the_lowest_lane_and_never_twice(world: World) -> None:
    await world.visitor.checks_in(TURI, *BLACK)
    await at(world, NINE)
    rows = await world.ask("SELECT lane, once FROM outbox WHERE kind = 'isolation-ended'")
    assert rows == [(3, 1)]


async def test_whose_visit_was_deleted_hears_nothing(world: World) -> None:
    world.bot.settings.retention_days = 7
    await world.visitor.checks_in(TURI, *BLACK)
    await world.waits(days=9)
    await at(world, NINE)
    assert told(world.visitor) == []

"""Before the first question: a closed office, a scan heard late, a visit left elsewhere."""

from datetime import datetime

from bot.domain.offices import HolidayRow
from tests.telegram import MONDAY, Someone, World
from tests.words import said

TURI, BENDO, HOSPITAL = "Kelurahan Turi", "Kelurahan Bendo", "RSUD Mardi Waluyo"
OPENS = said("closed-until", day="Senin, 8 November", time="07:30")
CONSENT = said("consent-text", city="Kota Blitar", days=28)
IN = "SELECT checkin_at FROM visits"


def at(moment: datetime) -> int:
    """Return a moment as the tables keep it."""
    return int(moment.timestamp())


async def heard_late(someone: Someone, office: str, minutes: int = 25) -> None:
    """Scan while the bot hears nothing for some minutes."""
    world = someone.world
    world.telegram.person_starts(someone.id, world.link(office))
    await world.waits(minutes=minutes)


async def test_who_scans_before_opening_hears_when_it_opens(world: World) -> None:
    world.clock.becomes(MONDAY.replace(hour=6))
    await world.visitor.scans(TURI)
    assert OPENS in world.visitor.text


async def test_who_scans_on_friday_evening_hears_of_monday(world: World) -> None:
    world.clock.becomes(MONDAY.replace(day=5, hour=16))
    await world.visitor.scans(TURI)
    assert OPENS in world.visitor.text


async def test_who_scans_on_a_holiday_hears_of_the_next_working_day(world: World) -> None:
    await world.ask("SELECT 1")
    async with world.transaction() as services:
        rows = [HolidayRow(MONDAY.date(), "Hari libur")]
        await services.holiday_import.apply(rows, by=None)
    await world.visitor.scans(TURI)
    assert said("closed-until", day="Selasa, 9 November", time="07:30") in world.visitor.text


async def test_who_scans_at_a_closed_office_makes_no_visit(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.taps("out:1")
    world.clock.becomes(MONDAY.replace(hour=18))
    await world.visitor.scans(TURI)
    assert await world.ask("SELECT count(*) FROM visits") == [(1,)]


async def test_who_is_inside_a_closed_office_may_check_in(world: World) -> None:
    world.clock.becomes(MONDAY.replace(hour=18))
    await world.visitor.scans(TURI)
    for answer in ("inside", "agree", "name", "none", "2"):
        await world.visitor.taps(answer)
    assert await world.ask(IN) == [(at(MONDAY.replace(hour=18)),)]


async def test_words_at_a_closed_office_bring_the_hours_again(world: World) -> None:
    world.clock.becomes(MONDAY.replace(hour=18))
    await world.visitor.scans(TURI)
    await world.visitor.says("buka kapan?")
    assert said("closed-until", day="Selasa, 9 November", time="07:30") in world.visitor.text


async def test_an_office_that_never_closes_is_open_at_night(world: World) -> None:
    world.clock.becomes(MONDAY.replace(hour=2))
    await world.visitor.scans(HOSPITAL)
    assert CONSENT in world.visitor.text


async def test_a_scan_heard_after_twenty_minutes_is_still_a_scan(world: World) -> None:
    await heard_late(world.visitor, TURI, minutes=20)
    assert CONSENT in world.visitor.text


async def test_a_scan_heard_later_is_answered_with_an_apology(world: World) -> None:
    await heard_late(world.visitor, TURI, minutes=21)
    assert said("late-question", time="08:00") in world.visitor.text


async def test_who_is_still_there_gets_the_visit_of_the_scan(world: World) -> None:
    await heard_late(world.visitor, TURI, minutes=90)
    for answer in ("here", "agree", "name", "none", "2"):
        await world.visitor.taps(answer)
    assert await world.ask(IN) == [(at(MONDAY),)]


async def test_who_is_still_there_the_next_day_gets_a_visit_of_that_day(world: World) -> None:
    await heard_late(world.visitor, HOSPITAL, minutes=60 * 24)
    for answer in ("here", "agree", "name", "none", "2"):
        await world.visitor.taps(answer)
    assert await world.ask(IN) == [(at(MONDAY.replace(day=9)),)]


async def test_who_is_still_there_after_closing_stays_checked_in(world: World) -> None:
    world.clock.becomes(MONDAY.replace(hour=15, minute=20))
    await heard_late(world.visitor, TURI, minutes=40)
    for answer in ("here", "agree", "name", "none", "2"):
        await world.visitor.taps(answer)
    await world.waits(minutes=1)
    assert await world.ask("SELECT checkout_at FROM visits") == [(None,)]


async def test_who_has_left_is_thanked_and_counted_nowhere(world: World) -> None:
    await heard_late(world.visitor, TURI)
    await world.visitor.taps("gone")
    await world.waits(hours=3)
    assert said("late-gone") in world.visitor.text
    assert await world.ask("SELECT count(*) FROM visits") == [(0,)]
    assert await world.ask("SELECT count(*) FROM daily") == [(0,)]
    assert await world.ask("SELECT count(*) FROM abandoned") == [(0,)]


async def test_who_goes_back_from_a_late_answer_is_noted_nowhere(world: World) -> None:
    await heard_late(world.visitor, TURI)
    await world.visitor.taps("back")
    assert said("closed-gone") in world.visitor.text
    assert await world.ask("SELECT 1 FROM visits") == []
    assert await world.ask("SELECT 1 FROM abandoned") == []


async def test_of_several_scans_heard_late_the_last_one_is_asked_about(world: World) -> None:
    world.telegram.person_starts(world.visitor.id, world.link(TURI))
    await heard_late(world.visitor, BENDO)
    live = [one for one in world.visitor.messages if "reply_markup" in one]
    assert len(live) == 1
    assert BENDO in live[0]["text"]


async def test_who_goes_to_a_second_office_hears_of_being_checked_out(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.scans(BENDO)
    await world.visitor.taps("same")
    assert said("result-left", office=TURI) in world.visitor.text


async def test_who_answers_anew_in_the_same_office_has_left_nothing(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.scans(TURI)
    for answer in ("changed", "none", "2"):
        await world.visitor.taps(answer)
    assert said("result-left", office=TURI) not in world.visitor.text


async def test_the_way_out_comes_first_on_the_screen_of_who_is_inside(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.scans(TURI)
    assert world.visitor.buttons[0] == "out:1"

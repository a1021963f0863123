"""When a door board has to be looked at again."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.domain.hours import ALWAYS_OPEN, parse_hours
from bot.domain.office.board import SPREAD, hour_ends, next_look, spread

JAKARTA = ZoneInfo("Asia/Jakarta")
HOURS = parse_hours("Sen-Kam 07:30-15:30; Jum 07:00-14:30")


def at(text: str) -> datetime:
    """Return a local time of the week that begins on Monday, 8 November 2021."""
    return datetime.fromisoformat(f"2021-11-{text}").replace(tzinfo=JAKARTA)


@pytest.mark.parametrize(
    ("now", "then"),
    [
        ("08 07:29:59", "08 07:30"),  # opening
        ("08 07:30:00", "08 08:00"),  # the first full hour
        ("08 08:00:00", "08 09:00"),
        ("08 14:59:59", "08 15:00"),
        ("08 15:00:00", "08 15:30"),  # closing comes before the hour
        ("08 15:30:00", "09 07:30"),  # tomorrow
        ("12 14:30:00", "15 07:30"),  # over the weekend
    ],
)
def test_a_board_is_looked_at_when_something_changes_by_itself(now: str, then: str) -> None:
    assert next_look(HOURS, at(now)) == at(then)


def test_a_holiday_is_skipped() -> None:
    assert next_look(HOURS, at("08 16:00"), {date(2021, 11, 9)}) == at("10 07:30")


def test_an_office_that_never_closes_is_looked_at_every_hour_and_at_midnight() -> None:
    assert next_look(ALWAYS_OPEN, at("08 23:10")) == at("09 00:00")


def test_an_office_without_an_opening_in_sight_is_looked_at_tomorrow() -> None:
    far = {date.fromordinal(at("08 00:00").date().toordinal() + days) for days in range(90)}
    assert next_look(HOURS, at("08 08:00"), far) == at("09 08:00")


def test_offices_take_turns_within_a_few_seconds() -> None:
    turns = [(spread(at("08 09:00"), office) - at("08 09:00")).seconds for office in range(100)]
    assert max(turns) == SPREAD - 1
    assert max(turns.count(turn) for turn in turns) == 20


def test_in_the_night_with_an_hour_twice_the_board_is_looked_at_in_both() -> None:
    amsterdam = ZoneInfo("Europe/Amsterdam")
    first = datetime(2021, 10, 31, 2, 30, tzinfo=amsterdam)
    looks = [spread(next_look(ALWAYS_OPEN, first), 3)]
    looks.append(spread(next_look(ALWAYS_OPEN, looks[0].astimezone(amsterdam)), 3))
    assert [look.strftime("%H:%M:%S") for look in looks] == ["01:00:03", "02:00:03"]  # UTC


def test_where_clocks_are_half_an_hour_ahead_the_word_ends_with_their_hour() -> None:
    local = datetime(2021, 11, 8, 9, 40, tzinfo=ZoneInfo("Asia/Kolkata"))
    assert hour_ends(local) == local.replace(hour=10, minute=0)

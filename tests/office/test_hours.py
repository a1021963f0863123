"""Opening hours: what people write, and whether the door is open."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.hours import (
    ALWAYS_OPEN,
    BadHours,
    WeeklyHours,
    closes_at,
    format_hours,
    is_open,
    next_opening,
    parse_hours,
)

BLITAR = ZoneInfo("Asia/Jakarta")
CIVIC = "Sen-Kam 07:30-15:30; Jum 07:00-14:30"
CIVIC_HOURS = parse_hours(CIVIC)
MONDAY, FRIDAY, SATURDAY = (date(2026, 3, day) for day in (2, 6, 7))

minutes = st.integers(0, 24 * 60 - 1).map(lambda minute: time(minute // 60, minute % 60))
spans = st.tuples(minutes, minutes).filter(lambda span: span[0] < span[1])
weeks = st.tuples(*[st.none() | spans] * 7).filter(any).map(
    lambda days: WeeklyHours(days=days)
) | st.just(ALWAYS_OPEN)
moments = st.datetimes(
    min_value=datetime(2025, 1, 1),  # noqa: DTZ001 - hypothesis wants the zone apart
    max_value=datetime(2030, 1, 1),  # noqa: DTZ001
    timezones=st.just(BLITAR),
)


def at(day: date, clock: str) -> datetime:
    return datetime.combine(day, time.fromisoformat(clock), BLITAR)


def shown_or_standard(text: str) -> str:
    """Return the hours in one spelling; the city's usual ones where a reason is given instead."""
    try:
        return format_hours(parse_hours(text))
    except BadHours:
        return CIVIC


@pytest.mark.parametrize(
    "text",
    [
        "Sen-Kam 07:30-15:30; Jum 07:00-14:30",
        "Senin-Kamis 07.30-15.30; Jumat 07.00-14.30",
        "senin – kamis 7.30 – 15.30 ; jum'at 7 – 14.30",
        "Mon-Thu 07:30-15:30, Fri 07:00-14:30",
        "Monday to Thursday 07:30 to 15:30; Friday 07:00 to 14:30",
        "Senin s/d Kamis : 07.30 s.d. 15.30 WIB\nJum’at : 07.00 s.d. 14.30 WIB",
        "Sen, Sel, Rab dan Kam 07:30-15:30; Jum 07:00-14:30",
        "Sen-Kam 07:30-15:30 Jum 07:00-14:30",
        "Jum 07:00-14:30; Sen-Kam 07:30-15:30; Sab-Min tutup",
    ],
)
def test_an_office_may_write_its_hours_the_way_it_is_used_to(text):
    assert parse_hours(text) == CIVIC_HOURS


@pytest.mark.parametrize("text", ["24 jam", "24 h", "24h", "24/7", "24 Jam", "Setiap hari 24 jam"])
def test_a_hospital_says_that_it_never_closes(text):
    assert parse_hours(text) == ALWAYS_OPEN


@pytest.mark.parametrize(
    ("text", "open_days"),
    [
        ("Sab-Sen 08:00-12:00", {0, 5, 6}),
        ("Min 08:00-12:00", {6}),
        ("Sunday 08:00-12:00", {6}),
        ("Setiap hari 08:00-12:00", set(range(7))),
        ("Rab,Sab 08:00-12:00", {2, 5}),
    ],
)
def test_the_named_days_are_open_and_no_others(text, open_days):
    days = parse_hours(text).days
    assert {number for number, span in enumerate(days) if span} == open_days


@pytest.mark.parametrize(
    ("text", "key", "values"),
    [
        ("  ", "hours-empty", {}),
        ("Sen-Kam", "hours-span-missing", {"part": "Sen-Kam"}),
        ("07:30-15:30", "hours-day-missing", {"part": "07:30-15:30"}),
        ("Snin 07:30-15:30", "hours-unknown-day", {"day": "Snin"}),
        ("Sen-Kms 07:30-15:30", "hours-unknown-day", {"day": "Kms"}),
        ("Sen-Kam 07:30", "hours-bad-span", {"span": "07:30"}),
        ("Sen-Kam 24 jam", "hours-bad-span", {"span": "24"}),
        ("Sen 07:30-25:00", "hours-bad-time", {"time": "25:00"}),
        ("Sen 07:60-15:00", "hours-bad-time", {"time": "07:60"}),
        ("Sen 15:30-07:30", "hours-ends-before-start", {"span": "15:30-07:30"}),
        ("Sen 07:30-07:30", "hours-ends-before-start", {"span": "07:30-07:30"}),
        ("Sen-Kam 07:30-15:30; Rab 08:00-12:00", "hours-day-twice", {"day": "Rab"}),
        ("Sen 08:00-12:00, 13:00-15:00", "hours-day-missing", {"part": "13:00-15:00"}),
        ("Sen-Min tutup", "hours-never-open", {}),
    ],
)
def test_who_wrote_unclear_hours_is_told_which_part_is_wrong(text, key, values):
    with pytest.raises(BadHours) as caught:
        parse_hours(text)
    assert (caught.value.key, caught.value.values) == (key, values)


def test_hours_are_shown_in_one_spelling():
    text = "friday 7-14.30, monday-thursday 7.30-15.30, sun 8-9"
    assert format_hours(parse_hours(text)) == CIVIC + "; Min 08:00-09:00"


@given(weeks)
def test_shown_hours_can_be_read_again(hours):
    assert parse_hours(format_hours(hours)) == hours


@given(st.text(alphabet="SenJumatMinggu0123456789:.-–,; jds/'\n", max_size=40))
def test_whatever_is_typed_is_hours_or_a_reason(text):
    shown = shown_or_standard(text)
    assert format_hours(parse_hours(shown)) == shown


@pytest.mark.parametrize(
    ("day", "clock", "expected"),
    [
        (MONDAY, "07:29", False),
        (MONDAY, "07:30", True),
        (MONDAY, "15:29", True),
        (MONDAY, "15:30", False),
        (FRIDAY, "07:00", True),
        (FRIDAY, "15:00", False),
        (SATURDAY, "10:00", False),
    ],
)
def test_the_door_is_open_from_the_first_minute_until_the_last(day, clock, expected):
    assert is_open(CIVIC_HOURS, at(day, clock)) is expected


def test_an_office_is_closed_on_a_holiday():
    assert not is_open(CIVIC_HOURS, at(MONDAY, "10:00"), {MONDAY})


def test_a_hospital_is_open_on_a_holiday():
    assert is_open(ALWAYS_OPEN, at(MONDAY, "03:00"), {MONDAY})


def test_a_visitor_inside_hears_when_the_office_closes():
    assert closes_at(CIVIC_HOURS, at(FRIDAY, "10:00")) == at(FRIDAY, "14:30")


@pytest.mark.parametrize("clock", ["06:00", "14:30", "20:00"])
def test_a_closed_office_has_no_closing_time(clock):
    assert closes_at(CIVIC_HOURS, at(FRIDAY, clock)) is None


def test_an_office_on_holiday_has_no_closing_time():
    assert closes_at(CIVIC_HOURS, at(FRIDAY, "10:00"), {FRIDAY}) is None


def test_a_hospital_has_no_closing_time():
    assert closes_at(ALWAYS_OPEN, at(FRIDAY, "10:00")) is None


@pytest.mark.parametrize(
    ("day", "clock", "expected"),
    [
        (MONDAY, "06:00", at(MONDAY, "07:30")),
        (MONDAY, "07:30", at(MONDAY + timedelta(days=1), "07:30")),
        (FRIDAY, "15:00", at(MONDAY + timedelta(days=7), "07:30")),
        (SATURDAY, "10:00", at(MONDAY + timedelta(days=7), "07:30")),
    ],
)
def test_an_early_visitor_hears_when_the_door_opens(day, clock, expected):
    assert next_opening(CIVIC_HOURS, at(day, clock)) == expected


def test_the_next_opening_passes_over_holidays():
    holidays = {MONDAY, MONDAY + timedelta(days=1)}
    opens = next_opening(CIVIC_HOURS, at(MONDAY, "06:00"), holidays)
    assert opens == at(MONDAY + timedelta(days=2), "07:30")


def test_an_office_shut_for_months_promises_no_opening():
    holidays = {MONDAY + timedelta(days=day) for day in range(80)}
    assert next_opening(CIVIC_HOURS, at(MONDAY, "06:00"), holidays) is None


def test_a_hospital_has_no_next_opening():
    assert next_opening(ALWAYS_OPEN, at(MONDAY, "06:00")) is None


@given(weeks.filter(lambda hours: not hours.always), moments)
def test_at_its_next_opening_the_door_is_open_and_was_not_a_moment_before(hours, moment):
    opens = next_opening(hours, moment)
    assert opens > moment
    assert is_open(hours, opens)
    # An office may close at midnight less a minute, so a minute before it cannot be open.
    assert not is_open(hours, opens - timedelta(minutes=1))


@given(weeks.filter(lambda hours: not hours.always), moments)
def test_a_closing_time_is_known_exactly_while_the_office_is_open(hours, moment):
    closes = closes_at(hours, moment)
    assert (closes is not None) == is_open(hours, moment)
    assert closes is None or not is_open(hours, closes)

"""Opening hours: what people write, and whether the door is open."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.hours import (
    ALL_DAY,
    ALWAYS_OPEN,
    BadHours,
    Dated,
    WeeklyHours,
    at_work,
    break_until,
    changes_at,
    closes_at,
    format_hours,
    is_open,
    next_opening,
    parse_hours,
    stayed_open_since,
)

BLITAR = ZoneInfo("Asia/Jakarta")
CIVIC = "Sen-Kam 07:30-15:30; Jum 07:00-14:30"
CIVIC_HOURS = parse_hours(CIVIC)
MONDAY, FRIDAY, SATURDAY = (date(2026, 3, day) for day in (2, 6, 7))


# A span that ends a minute before midnight is read as ending with the day: it is left out.
minutes = st.integers(0, 24 * 60).filter(lambda minute: minute != 24 * 60 - 1)
spans = st.sampled_from(
    [
        (),
        ALL_DAY,
        ((450, 930),),
        ((450, 660), (780, 900)),
        ((0, 360), (1200, 1440)),
        ((0, 720), (780, 1440)),
        ((450, 660), (960, 1200)),
    ]
) | st.tuples(minutes, minutes).filter(lambda span: span[0] < span[1]).map(lambda span: (span,))
week = st.tuples(*[spans] * 7)
starts = st.dates(min_value=date(2026, 1, 1), max_value=date(2028, 1, 1))
single = st.builds(lambda day, opens: Dated(day, day, (opens,) * 7), starts, spans)
longer = st.builds(
    lambda day, length, days: Dated(day, day + timedelta(days=length), days),
    starts,
    st.integers(1, 40),
    week,
)
dated = st.lists(single | longer, max_size=2, unique_by=lambda one: (one.first, one.last))
weeks = st.builds(lambda days, other: WeeklyHours(days, tuple(other)), week.filter(any), dated)
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


@pytest.mark.parametrize(
    "text",
    [
        *("24 jam", "24 h", "24h", "24/7", "24 Jam", "Setiap hari 24 jam", "24 jam, setiap hari"),
        *("00.00-24.00", "00:00 - 24:00", "Setiap hari 00.00 s.d. 24.00 WIB", "Buka 24 jam"),
        *("Sen-Min 00:00-23:59", "Senin-Minggu 00.00-00.00", "every day 0-24"),
    ],
)
def test_a_hospital_says_that_it_never_closes(text):
    assert parse_hours(text) == ALWAYS_OPEN


@pytest.mark.parametrize("text", ["Sen 08:00-12:00, 12:00-15:00", "Sen 12:00-15:00, 08:00-12:00"])
def test_one_opening_may_begin_when_the_one_before_it_ends(text):
    assert parse_hours(text) == parse_hours("Sen 08:00-15:00")


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
    found = parse_hours(text).days
    assert {number for number, span in enumerate(found) if span} == open_days


@pytest.mark.parametrize(
    ("text", "key", "values"),
    [
        ("  ", "hours-empty", {}),
        ("Sen-Kam", "hours-span-missing", {"part": "Sen-Kam"}),
        ("07:30-15:30", "hours-day-missing", {"part": "07:30-15:30"}),
        ("Snin 07:30-15:30", "hours-unknown-day", {"day": "Snin"}),
        ("Sen-Kms 07:30-15:30", "hours-unknown-day", {"day": "Kms"}),
        ("Sen-Kam 07:30", "hours-bad-span", {"span": "07:30"}),
        ("Sen 07:30-25:00", "hours-bad-time", {"time": "25:00"}),
        ("Sen 07:60-15:00", "hours-bad-time", {"time": "07:60"}),
        ("Sen 15:30-07:30", "hours-ends-before-start", {"span": "15:30-07:30"}),
        ("Sen 07:30-07:30", "hours-ends-before-start", {"span": "07:30-07:30"}),
        ("Sen-Kam 07:30-15:30; Rab 08:00-12:00", "hours-day-twice", {"day": "Rab"}),
        ("Sen 08:00-12:00, 11:00-15:00", "hours-overlap", {"span": "11:00-15:00"}),
        ("Sen 08:00-15:00; Sen tutup", "hours-day-twice", {"day": "Sen"}),
        ("Sen 08:00-15:00 istirahat 15:00-16:00", "hours-bad-break", {"span": "15:00-16:00"}),
        ("istirahat 12:00-13:00", "hours-day-missing", {"part": "istirahat 12:00-13:00"}),
        ("Sen 20:00-06:00", "hours-ends-before-start", {"span": "20:00-06:00"}),
        ("Sen 24:01-25:00", "hours-bad-time", {"time": "24:01"}),
        ("24-12-2026 tutup", "hours-dates-first", {}),
        ("Sen 8-12; 24-12-2026 Sen 8-9", "hours-dates-first", {}),
        ("Sen 8-12; 24-12-2026", "hours-span-missing", {"part": "24-12-2026"}),
        ("Sen 8-12; 31-02-2026 tutup", "holiday-no-such-day", {"date": "31-02-2026"}),
        ("Sen 8-12; 5 Agustos 2026 tutup", "holiday-unknown-month", {"month": "Agustos"}),
        (
            "Sen 8-12; 20-03-2026 - 18-03-2026 tutup",
            "hours-dates-backwards",
            {"dates": "20-03-2026-18-03-2026"},
        ),
        (
            "Sen 8-12; 24-12-2026 tutup; 24 Des 2026 8-9",
            "hours-day-twice",
            {"day": "24 Des 2026"},
        ),
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


@given(weeks, moments)
def test_at_its_next_opening_the_door_is_open_and_was_not_a_moment_before(hours, moment):
    opens = next_opening(hours, moment)
    assert opens is None or (opens > moment and is_open(hours, opens))
    assert opens is None or not is_open(hours, opens - timedelta(microseconds=1))


@given(weeks, moments)
def test_a_closing_time_ends_a_working_day(hours, moment):
    closes = closes_at(hours, moment)
    assert closes is None or (closes > moment and at_work(hours, moment))
    assert closes is None or not at_work(hours, closes)


@given(weeks, moments)
def test_the_door_is_open_or_at_a_break_or_the_working_day_is_over(hours, moment):
    pause_ends = break_until(hours, moment)
    assert at_work(hours, moment) == (is_open(hours, moment) or pause_ends is not None)
    assert pause_ends is None or (is_open(hours, pause_ends) and not is_open(hours, moment))


@given(weeks, moments)
def test_until_the_next_change_the_door_stays_as_it_is(hours, moment):
    changes = changes_at(hours, moment) or moment + timedelta(days=60)
    assert changes > moment
    assert is_open(hours, changes - timedelta(microseconds=1)) == is_open(hours, moment)


@pytest.mark.parametrize(
    "text",
    [
        "Sen-Kam 07:30-12:00, 13:00-15:30; Jum 07:30-11:00, 13:00-15:00",
        "Senin-Kamis 07.30-12.00 dan 13.00-15.30; Jumat 07.30-11.00 & 13.00-15.00",
        "Sen-Kam 07.30-12.00; 13.00-15.30; Jum 07.30-11.00; 13.00-15.00",
        "Sen-Kam 07:30-15:30 (istirahat 12:00-13:00) Jum 07:30-15:00 (istirahat 11:00-13:00)",
        "Sen-Kam 7.30-15.30, istirahat 12.00-13.00; Jum 7.30-15, istirahat 11-13",
    ],
)
def test_a_break_may_be_written_the_way_it_is_used_to(text):
    shown = "Sen-Kam 07:30-12:00, 13:00-15:30; Jum 07:30-11:00, 13:00-15:00"
    assert format_hours(parse_hours(text)) == shown


WITH_BREAK = parse_hours("Sen-Kam 07:30-15:30; Jum 07:30-11:00, 13:00-15:00")


@pytest.mark.parametrize(
    ("clock", "expected"),
    [("10:59", None), ("11:00", "13:00"), ("12:59", "13:00"), ("13:00", None), ("15:00", None)],
)
def test_in_the_fridays_break_everybody_hears_until_when(clock, expected):
    found = break_until(WITH_BREAK, at(FRIDAY, clock))
    assert found == (expected and at(FRIDAY, expected))


def test_a_break_ends_no_working_day():
    assert at_work(WITH_BREAK, at(FRIDAY, "12:00"))
    assert not is_open(WITH_BREAK, at(FRIDAY, "12:00"))
    assert closes_at(WITH_BREAK, at(FRIDAY, "12:00")) == at(FRIDAY, "15:00")


def test_who_is_away_for_half_a_day_has_closed():
    hours = parse_hours("Sen 07:30-11:00, 16:00-20:00")
    assert closes_at(hours, at(MONDAY, "10:00")) == at(MONDAY, "11:00")
    assert next_opening(hours, at(MONDAY, "12:00")) == at(MONDAY, "16:00")
    assert not at_work(hours, at(MONDAY, "12:00"))


RAMADAN = "18-02-2026 - 19-03-2026 Sen-Kam 08:00-15:00; Jum 08:00-15:30"


@pytest.mark.parametrize(
    "text",
    [
        f"{CIVIC}; {RAMADAN}; 24-12-2026 tutup",
        f"{CIVIC}; 18/02/2026 s/d 19/03/2026: Sen-Kam 08.00-15.00, Jum 08.00-15.30;"
        " tutup tanggal 24 Desember 2026",
        f"{CIVIC}; Ramadan (18 Februari - 19 Maret 2026): Sen-Kam 08:00-15:00;"
        " Jum 08:00-15:30; 2026-12-24 libur",
        f"{CIVIC} 2026-02-18 s.d. 2026-03-19 Sen-Kam 8-15 Jum 8-15.30 24 Des 2026 tutup",
    ],
)
def test_dates_with_other_hours_may_be_written_in_each_usual_way(text):
    assert format_hours(parse_hours(text)) == f"{CIVIC}; {RAMADAN}; 24-12-2026 tutup"


FASTING = parse_hours(f"{CIVIC}; {RAMADAN}; 05-03-2026 09:00-11:00; 07-03-2026 10:00-12:00")


@pytest.mark.parametrize(
    ("day", "opens", "closes"),
    [
        (date(2026, 2, 17), "07:30", "15:30"),  # the day before
        (date(2026, 2, 18), "08:00", "15:00"),
        (FRIDAY, "08:00", "15:30"),
        (date(2026, 3, 19), "08:00", "15:00"),  # the last
        (date(2026, 3, 20), "07:00", "14:30"),
        (date(2026, 3, 5), "09:00", "11:00"),  # one day within
        (SATURDAY, "10:00", "12:00"),
    ],
)
def test_between_two_dates_other_hours_hold_and_one_day_counts_for_more(day, opens, closes):
    start = at(day, opens)
    assert next_opening(FASTING, at(day, "00:00")) == start
    assert closes_at(FASTING, start) == at(day, closes)


def test_times_without_days_hold_on_the_usual_days():
    hours = parse_hours(f"{CIVIC}; 18-20 Maret 2026 08.00-12.00; 21-22 Maret 2026 09.00-10.00")
    assert format_hours(hours).endswith(
        "20-03-2026 Sen-Jum 08:00-12:00; 21-03-2026 - 22-03-2026 Sen-Jum 09:00-10:00"
    )
    assert next_opening(hours, at(date(2026, 3, 21), "00:00")) == at(date(2026, 3, 23), "07:30")


def test_a_holiday_closes_within_other_hours_but_not_a_day_that_was_named():
    holidays = {date(2026, 3, 4), date(2026, 3, 5)}
    assert not is_open(FASTING, at(date(2026, 3, 4), "10:00"), holidays)
    assert is_open(FASTING, at(date(2026, 3, 5), "10:00"), holidays)


def test_a_hospital_may_close_on_one_day():
    hours = parse_hours("24 jam; 06-03-2026 tutup")
    assert closes_at(hours, at(MONDAY, "10:00")) == at(FRIDAY, "00:00")
    assert next_opening(hours, at(FRIDAY, "10:00")) == at(SATURDAY, "00:00")
    assert closes_at(hours, at(SATURDAY, "10:00")) is None


def test_midnight_alone_closes_nothing():
    hours = parse_hours("Sen 08:00-24:00; Sel 24 jam; Rab 00:00-06:00")
    wednesday = MONDAY + timedelta(days=2)
    assert closes_at(hours, at(MONDAY, "23:00")) == at(wednesday, "06:00")
    assert is_open(hours, at(wednesday, "00:00"))
    assert next_opening(hours, at(MONDAY, "23:00")) == at(MONDAY + timedelta(days=7), "08:00")


@pytest.mark.parametrize(
    ("text", "goes_on"),
    [
        ("24 jam", True),
        ("24 jam; 03-03-2026 tutup", False),
        ("Setiap hari 00:00-12:00, 13:00-24:00", True),
        ("Sen 20:00-24:00; Sel 00:00-06:00", True),
        ("Sen 20:00-23:00; Sel 00:00-06:00", True),  # an hour is a break
        ("Sen 08:00-16:00; Sel 00:00-06:00", False),
        (CIVIC, False),
    ],
)
def test_a_day_goes_on_after_midnight_where_nobody_closed(text, goes_on):
    night = at(MONDAY + timedelta(days=1), "00:05")
    assert stayed_open_since(parse_hours(text), MONDAY, night) is goes_on


def test_a_hospital_goes_on_over_many_days():
    assert stayed_open_since(ALWAYS_OPEN, date(2020, 1, 1), at(MONDAY, "10:00"))

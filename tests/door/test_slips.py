"""Slips: numbers and times as people type them, and the times they are offered."""

from datetime import date, datetime, time

import pytest

from bot.domain.door.slips import read_number, read_time, times_on, times_today, written
from bot.domain.hours import parse_hours

HOURS = parse_hours("Sen-Kam 07:30-15:30; Jum 07:00-14:30")
MONDAY = date(2021, 11, 8)


@pytest.mark.parametrize(
    ("typed", "number"),
    [("0412", "0412"), ("412", "0412"), (" 04 12 ", "0412"), ("04-12", "0412"), ("0", "0000")],
)
def test_a_number_gets_its_zeros_back(typed: str, number: str) -> None:
    assert read_number(typed) == number


@pytest.mark.parametrize("typed", ["", "abcd", "04123", "٠٤١٢", "K12"])
def test_what_is_no_number_is_none(typed: str) -> None:
    assert read_number(typed) is None


def test_a_number_is_printed_with_its_zeros() -> None:
    assert written(7) == "0007"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("08.15", time(8, 15)),
        ("8:15", time(8, 15)),
        ("0815", time(8, 15)),
        ("815", time(8, 15)),
        ("8", time(8)),
        ("Pukul 08.15", time(8, 15)),
        ("jam 14,05", time(14, 5)),
        ("0.05", time(0, 5)),
    ],
)
def test_a_time_is_read_as_people_write_it(typed: str, meant: time) -> None:
    assert read_time(typed) == meant


@pytest.mark.parametrize("typed", ["", "24.00", "08.60", "pagi", "08.15.30", "8.5", "٠٨.١٥"])
def test_what_is_no_time_is_none(typed: str) -> None:
    assert read_time(typed) is None


def test_today_offers_the_half_hours_since_opening() -> None:
    now = datetime.combine(MONDAY, time(9, 10))
    assert times_today(now, HOURS) == [time(7, 30), time(8), time(8, 30), time(9)]


def test_in_the_afternoon_only_the_last_half_hours_are_offered() -> None:
    found = times_today(datetime.combine(MONDAY, time(15)), HOURS)
    assert (found[0], found[-1], len(found)) == (time(11, 30), time(15), 8)


def test_before_opening_the_night_is_offered_but_never_the_day_before() -> None:
    found = times_today(datetime.combine(MONDAY, time(0, 40)), HOURS)
    assert found == [time(0), time(0, 30)]


def test_another_day_offers_its_hours_from_opening_to_closing() -> None:
    friday = date(2021, 11, 5)
    assert times_on(friday, HOURS) == [time(hour) for hour in range(7, 15)]
    assert times_on(MONDAY, HOURS)[:2] == [time(7, 30), time(8)]


def test_a_day_on_which_the_office_was_closed_offers_usual_hours() -> None:
    sunday = date(2021, 11, 7)
    assert times_on(sunday, HOURS)[0] == time(7)
    assert times_on(MONDAY, HOURS, {MONDAY})[0] == time(7)


def test_an_office_that_never_closes_offers_the_whole_day() -> None:
    assert times_on(MONDAY, parse_hours("24 jam")) == [time(hour) for hour in range(24)]

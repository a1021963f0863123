"""An admin sends the list of holidays; each date is understood, or named."""

from datetime import date
from pathlib import Path

import pytest

from bot.domain.offices import HolidayRow
from bot.services.office.holiday_file import read_holidays
from bot.services.office.office_file import read_offices
from bot.services.table_file import BadFile

SAMPLES = Path(__file__).parents[2] / "samples" / "kota-blitar"


def sheet(*days: str) -> bytes:
    return "\n".join(["tanggal;nama", *(f"{day};Hari Kemerdekaan" for day in days)]).encode()


def problems(data: bytes):
    with pytest.raises(BadFile) as caught:
        read_holidays(data)
    return [(problem.line, problem.column, problem.key) for problem in caught.value.problems]


@pytest.mark.parametrize(
    "written",
    [
        "2026-08-17",
        "17-08-2026",
        "17/08/2026",
        "17/8/2026",
        "17.08.2026",
        "17 Agustus 2026",
        "17 agt 2026",
        "17-Agu-2026",
        "17 August 2026",
    ],
)
def test_a_date_may_be_written_in_each_usual_way(written):
    assert read_holidays(sheet(written)) == [HolidayRow(date(2026, 8, 17), "Hari Kemerdekaan")]


@pytest.mark.parametrize(
    ("month", "number"),
    [
        ("Januari", 1),
        ("Februari", 2),
        ("Maret", 3),
        ("April", 4),
        ("Mei", 5),
        ("Juni", 6),
        ("Juli", 7),
        ("Agustus", 8),
        ("September", 9),
        ("Oktober", 10),
        ("November", 11),
        ("Desember", 12),
    ],
)
def test_every_indonesian_month_is_known(month, number):
    assert read_holidays(sheet(f"1 {month} 2026"))[0].day == date(2026, number, 1)


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("besok", "holiday-bad-date"),
        ("17/08/26", "holiday-bad-date"),
        ("17 Agustos 2026", "holiday-unknown-month"),
        ("31-02-2026", "holiday-no-such-day"),
        ("08/17/2026", "holiday-no-such-day"),
    ],
)
def test_a_date_that_means_no_day_is_refused(written, key):
    assert problems(sheet(written)) == [(2, "tanggal", key)]


def test_a_day_is_listed_once_however_it_is_written():
    assert problems(sheet("2026-08-17", "17 Agustus 2026")) == [
        (3, "tanggal", "holiday-day-twice")
    ]


def test_a_holiday_has_a_name():
    assert problems(b"date,name\n2026-08-17,\n") == [(2, "name", "file-empty-cell")]


def test_a_very_long_name_is_refused():
    data = f"date,name\n2026-08-17,{'N' * 81}\n".encode()
    assert problems(data) == [(2, "name", "import-long-name")]


def test_the_sample_citys_holidays_can_be_read():
    days = {row.day for row in read_holidays((SAMPLES / "holidays.csv").read_bytes())}
    assert {date(2026, 8, 17), date(2027, 12, 25)} <= days


def test_the_sample_city_has_its_kecamatan_and_kelurahan_and_puskesmas():
    offices = read_offices((SAMPLES / "offices.csv").read_bytes())
    kinds = [office.code.partition("-")[0] for office in offices]
    assert [kinds.count(kind) for kind in ("KEC", "KEL", "PKM", "RSUD")] == [3, 21, 3, 1]


def test_the_three_names_that_are_both_a_kecamatan_and_a_kelurahan_have_two_codes():
    offices = read_offices((SAMPLES / "offices.csv").read_bytes())
    codes = {office.code for office in offices}
    districts = {office.district for office in offices}
    assert {f"{kind}-{name.upper()}" for name in districts for kind in ("KEC", "KEL")} <= codes

"""Lists come as people have them: files of Excel and LibreOffice, with all that is in them."""

import gzip
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from bot.domain.hours import format_hours
from bot.services.office.holiday_file import read_holidays
from bot.services.office.office_file import read_offices
from bot.services.table_file import LARGEST, BadFile, spreadsheet
from bot.services.table_file.spreadsheet import spreadsheet_lines
from tests.office.spreadsheets import DATE, TIME, XLS, Sheet, Styled, ods, packed, xlsx

HEADINGS = ("kode", "nama", "alamat", "kecamatan", "kapasitas", "jam buka", "telepon satgas")
TURI = ("KEL-TURI", "Kelurahan Turi", "Jl. A", "Sukorejo", 30.0, "Sen-Kam 07:30-15:30", None)
DAYS = ("Tanggal", "Nama")


def turi(**cells: object) -> tuple:
    return tuple(
        cells.get(one.replace(" ", "_"), value) for one, value in zip(HEADINGS, TURI, strict=True)
    )


def places(data: bytes, read=read_offices) -> list[tuple[int, str, str]]:
    with pytest.raises(BadFile) as caught:
        read(data)
    return [(problem.line, problem.column, problem.key) for problem in caught.value.problems]


def test_an_excel_file_is_read_with_its_numbers() -> None:
    phone = 81234567890.0  # typed as 081234567890, kept as a number
    [office] = read_offices(xlsx(Sheet([HEADINGS, turi(telepon_satgas=phone)])))
    assert (office.code, office.capacity) == ("KEL-TURI", 30)
    assert (office.satgas_phone, format_hours(office.hours)) == ("+6281234567890", TURI[5])


def test_a_file_of_libreoffice_is_read() -> None:
    rows = [HEADINGS, tuple("30" if cell == 30.0 else cell or "" for cell in TURI)]
    assert [office.name for office in read_offices(ods(rows))] == ["Kelurahan Turi"]


def test_a_file_of_an_old_excel_is_read() -> None:
    assert [(row.day, row.name) for row in read_holidays(XLS)] == [
        (date(2026, 8, 17), "Hari Kemerdekaan"),
        (date(2026, 12, 25), "Natal"),
    ]


@pytest.mark.parametrize(
    "cell",
    [
        Styled(46251.0, DATE),
        46251.0,
        "Senin, 17 Agustus 2026",
        "Senin 17 Agustus 2026",
        "2026/08/17",
        "2026-08-17 00:00:00",
        " 17\u00a0Agu\u00a02026\u200b",
    ],
)
def test_a_day_is_read_however_its_cell_is_kept(cell: object) -> None:
    [row] = read_holidays(xlsx(Sheet([DAYS, (cell, "HUT RI")])))
    assert row.day == date(2026, 8, 17)


def test_titles_empty_rows_and_running_numbers_are_passed_over() -> None:
    rows = [
        ("DAFTAR HARI LIBUR",),
        (),
        ("No", "Tanggal", "Hari", "Keterangan"),
        (),
        (1.0, Styled(46251.0, DATE), "Senin", "HUT RI"),
        (),
        (None, "\u00a0", None, None),
    ]
    [row] = read_holidays(xlsx(Sheet(rows, merged=["A1:D1"])))
    assert (row.day, row.name) == (date(2026, 8, 17), "HUT RI")


def test_a_row_of_the_list_above_the_headings_is_not_lost() -> None:
    rows = [(Styled(46250.0, DATE), "Cuti"), DAYS, (Styled(46251.0, DATE), "HUT RI")]
    assert places(xlsx(Sheet(rows)), read_holidays) == [(1, "-", "file-row-above")]


def test_a_cell_merged_over_rows_is_meant_for_each() -> None:
    rows = [HEADINGS, turi(), turi(kode="KEL-2", kecamatan=None)]
    both = read_offices(xlsx(Sheet(rows, merged=["D2:D3"])))
    assert [office.district for office in both] == ["Sukorejo", "Sukorejo"]


def test_the_sheet_with_the_list_is_found_and_hidden_ones_are_not_looked_at() -> None:
    wrong, right = Sheet([HEADINGS, turi(kapasitas="?")], hidden=True), Sheet([HEADINGS, turi()])
    assert len(read_offices(xlsx(wrong, Sheet([("Petunjuk",)]), right))) == 1


def test_a_formula_that_failed_is_not_an_empty_cell() -> None:
    rows = [("Daftar",), HEADINGS, turi(telepon_satgas="#N/A")]
    assert places(xlsx(Sheet(rows))) == [(3, "telepon satgas", "file-error-cell")]


def test_a_time_cell_is_shown_as_the_time_it_is() -> None:
    for cell in (Styled(0.3125, TIME), 0.3125):
        with pytest.raises(BadFile) as caught:
            read_offices(xlsx(Sheet([HEADINGS, turi(jam_buka=cell)])))
        [problem] = caught.value.problems
        assert (problem.column, problem.values) == ("jam buka", {"span": "07:30"})


@pytest.mark.parametrize(
    ("cells", "values"),
    [
        ({"kode": "\u0410-1"}, {"code": "‹U+0410›-1"}),
        ({"kode": "KEL\u00b7TURI"}, {"code": "KEL·TURI"}),
        ({"nama": "\u00a0\u200b"}, {"signs": "‹U+00A0›‹U+200B›"}),
    ],
)
def test_a_sign_that_looks_like_another_or_like_none_is_named(cells, values) -> None:
    with pytest.raises(BadFile) as caught:
        read_offices(xlsx(Sheet([HEADINGS, turi(**cells)])))
    assert [problem.values for problem in caught.value.problems] == [values]


def test_a_heading_with_a_sign_that_looks_like_another_shows_it() -> None:
    rows = [[*HEADINGS[:6], "w\u0456fi"], turi()]
    assert places(xlsx(Sheet(rows))) == [(1, "w‹U+0456›fi", "file-unknown-heading")]


def test_signs_that_nobody_sees_are_no_part_of_a_cell() -> None:
    rows = [
        [f"\ufeff{one}\u200b" for one in HEADINGS],
        turi(
            kode="KEL\u2011TURI\u200b",
            kapasitas="\u00a030",
            jam_buka="Sen–Kam\u00a007:30–15:30",
            telepon_satgas="\u202a+62 812-0000-0123\u202c",
        ),
    ]
    [office] = read_offices(xlsx(Sheet(rows)))
    assert (office.code, office.capacity) == ("KEL-TURI", 30)
    assert office.satgas_phone == "+6281200000123"


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"PK\x03\x04\x14\x00", "file-damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "file-damaged"),
        (xlsx(Sheet([HEADINGS, turi()]))[:900], "file-damaged"),
        (packed({"word/document.xml": "<w/>"}), "file-damaged"),
        (xlsx(Sheet([])), "file-empty"),
        (xlsx(Sheet([HEADINGS])), "file-no-rows"),
        (packed({"xl/workbook.xml": b"0" * 210_000_000}), "file-swollen"),
        (xlsx(Sheet([HEADINGS, turi()], at={"XFD190000": "x"})), "file-swollen"),
        (xlsx(Sheet([HEADINGS, turi()], at={"A200001": "x"})), "file-many-rows"),
        (b"kode;nama\n" + b"a;b\n" * 200_000, "file-many-rows"),
        (b" " * (LARGEST + 1), "file-large"),
        (b";".join([b"x"] * 500_000), "file-no-headings"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\n" + b"kode;nama\n", "file-not-table"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)), "file-not-table"),
        (b"GIF89a" + bytes(range(256)), "file-not-table"),
        (gzip.compress(b"0" * 50_000_000), "file-not-table"),
        (packed({"a.zip": packed({"b": b"0" * 20_000_000})}), "file-damaged"),
        (packed({"../../etc/passwd": "x", "xl/workbook.xml": "<workbook/>"}), "file-damaged"),
        (b'kode;nama\n"' + b"x\n" * 400_000, "file-broken-quotes"),
        (bytes(1_000_000), "file-broken-quotes"),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_what_is_no_list_is_refused(data: bytes, key: str) -> None:
    [(line, _, found)] = places(data)
    assert (found, line > 0) == (key, True)


def test_the_bots_own_process_knows_no_spreadsheets() -> None:
    asked = "import bot.cli, bot.app, handlers, sys; print('python_calamine' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, check=True)
    assert done.stdout == b"False\n"


def test_reading_a_spreadsheet_brings_no_library_here() -> None:
    asked = (
        "import sys; from tests.office.spreadsheets import XLS;"
        " from bot.services.office.holiday_file import read_holidays;"
        " read_holidays(XLS); print('python_calamine' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, check=True)
    assert done.stdout == b"False\n"


@pytest.mark.parametrize("secret", ["BOT_TOKEN", "DATA_KEY", "WEBHOOK_SECRET"])
def test_what_reads_a_file_is_told_no_secret(
    secret: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tells = "import json, os; print(json.dumps({'sheets': [[[1, [str(dict(os.environ))]]]]}))"
    (tmp_path / "reader.py").write_text(tells)
    monkeypatch.setattr(spreadsheet, "_READER", tmp_path / "reader.py")
    monkeypatch.setenv(secret, "only-for-the-bot")
    [(_, [told])] = spreadsheet_lines(b"\xd0\xcf\x11\xe0", ())
    assert "'PATH'" in told
    assert secret not in told

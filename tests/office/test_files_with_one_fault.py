"""Lists as people have them: each fault is told with row, column and remedy; the good ones go in.

What is tried of one kind stands in one table; nothing of a list with a fault is stored.
"""

from dataclasses import dataclass

import pytest

from bot import texts
from bot.cli.session import problems
from bot.services.office.holiday_file import read_holidays
from bot.services.office.office_file import read_offices
from bot.services.table_file import BadFile
from tests.office.commands import Desk
from tests.office.spreadsheets import DATE, Sheet, Styled, ods, xlsx

HEADINGS = [
    "kode", "nama", "alamat", "kecamatan", "kapasitas", "jam buka",
    "telepon puskesmas", "telepon satgas", "pintu", "wifi", "tujuan", "kuning",
]  # fmt: skip
TURI = [
    "KEL-TURI", "Kelurahan Turi", "Jl. A, No. 1", "Sukorejo", "30",
    "Sen-Kam 07:30-15:30; Jum 07:00-14:30", "0342-000101", "081200000123",
    "utara|selatan", "TAMU", "KTP|KK", "tanya",
]  # fmt: skip
BENDO = ["KEL-BENDO", "Kelurahan Bendo", "Jl. B", "Kepanjenkidul", "20", "24 jam", *[""] * 6]
RAYA = ["2026-08-17", "Hari Kemerdekaan"]
DAYS = [["tanggal", "nama"], RAYA, ["25 Desember 2026", "Natal"]]


@dataclass(frozen=True)
class Fault:
    """One cell, or the whole file, and where its fault must be told."""

    data: bytes
    line: int
    column: str
    key: str


def csv(rows: list[list[str]], separator: str = ";", encoding: str = "utf-8-sig") -> bytes:
    quoted = [['"' + cell.replace('"', '""') + '"' for cell in row] for row in rows]
    return "\r\n".join(separator.join(row) for row in quoted).encode(encoding)


def bare(rows: list[list[str]]) -> bytes:
    return "\n".join(";".join(row) for row in rows).encode()


def offices(column: str, cell: str, key: str, line: int = 3) -> Fault:
    """Return a list whose second office has this cell."""
    rows = [HEADINGS, TURI, BENDO.copy()]
    rows[2][HEADINGS.index(column)] = cell
    return Fault(csv(rows), line, column, key)


def headed(column: str, heading: str, at: str, key: str) -> Fault:
    rows = [[heading if one == column else one for one in HEADINGS], TURI]
    return Fault(csv(rows), 1, at, key)


def holidays(day: str, name: str, column: str, key: str) -> Fault:
    return Fault(csv([*DAYS, [day, name]]), 4, column, key)


OFFICES = [
    offices("kode", "KEL BENDO", "office-bad-code"),
    offices("kode", "KEL-\u0410", "office-bad-code"),
    offices("kode", "kel-turi", "office-code-twice"),
    offices("kode", "", "file-empty-cell"),
    offices("nama", "\u00a0\u200b", "file-unseen-cell"),
    offices("nama", "N" * 81, "import-long-name"),
    offices("alamat", "J" * 201, "office-long-text"),
    offices("alamat", "#REF!", "file-error-cell"),
    offices("kecamatan", "Jum 07:00-14:30", "office-hours-here"),
    offices("kapasitas", "30 orang", "office-bad-capacity"),
    offices("kapasitas", "Jum 07:00-14:30", "office-hours-here"),
    offices("kapasitas", "0", "office-bad-capacity"),
    offices("jam buka", "Snin 07:30-15:30", "hours-unknown-day"),
    offices("jam buka", "07:30-15:30", "hours-day-missing"),
    offices("jam buka", "Sen 7.30-25.00", "hours-bad-time"),
    offices("jam buka", "Sen 15:30-07:30", "hours-ends-before-start"),
    offices("jam buka", "Sen 07:30-15:30; Senin 08:00-09:00", "hours-day-twice"),
    offices("telepon puskesmas", "6,28123E+11", "office-rounded-phone"),
    offices("telepon puskesmas", "119", "office-bad-phone"),
    offices("telepon satgas", "Jum 07:00-14:30", "office-hours-here"),
    offices("telepon satgas", "#N/A", "file-error-cell"),
    offices("pintu", "utara|U tara", "office-door-twice"),
    offices("pintu", "utara|Jum 07.00 s/d 14.30", "office-hours-here"),
    offices("pintu", "Jumt 07:00 - 14:30", "office-hours-here"),
    offices("pintu", "Min tutup", "office-hours-here"),
    offices("wifi", "Jum 07:00-14:30", "office-hours-here"),
    offices("tujuan", "a|b|c|d|e|f|g", "office-many-purposes"),
    offices("tujuan", "Jum 07:00-14:30", "office-hours-here"),
    offices("kuning", "13.00 - 15.00", "office-hours-here"),
    offices("kuning", "merah", "office-bad-yellow"),
    headed("pintu", "pintuu", "pintuu", "file-unknown-heading"),
    headed("wifi", "Name", "Name", "file-heading-twice"),
    headed("kuning", "keterangan", "keterangan", "file-unknown-heading"),
    Fault(csv([[*HEADINGS[:4], "jam buka"], TURI]), 1, "kapasitas", "file-missing-column"),
    Fault(csv([TURI, HEADINGS, BENDO]), 1, "-", "file-row-above"),
    Fault(csv([HEADINGS, [*TURI, "lihat catatan"]]), 2, "M", "file-row-too-wide"),
    Fault(bare([HEADINGS[:9], TURI[:9]]), 2, "J", "file-row-too-wide"),
    Fault(bare([[*HEADINGS[:6], "pintu"], TURI[:6]]), 2, "pintu", "office-hours-here"),
    Fault(csv([HEADINGS, TURI]).replace(b'"KEL', b'"K"EL'), 2, "-", "file-broken-quotes"),
    Fault(xlsx(Sheet([HEADINGS, [*BENDO[:5], "#NAME?"]])), 2, "jam buka", "file-error-cell"),
    Fault(
        xlsx(Sheet([HEADINGS, [*BENDO[:4], Styled(45000.0, DATE), "24 jam"]])),
        2, "kapasitas", "office-bad-capacity",
    ),
]  # fmt: skip
HOLIDAYS = [
    holidays("besok", "Libur", "tanggal", "holiday-bad-date"),
    holidays("17/08/26", "Libur", "tanggal", "holiday-bad-date"),
    holidays("17 Agustus", "Libur", "tanggal", "holiday-bad-date"),
    holidays("3-4 Mei 2026", "Libur", "tanggal", "holiday-bad-date"),
    holidays("Agustus 2026", "Libur", "tanggal", "holiday-bad-date"),
    holidays("2026", "Libur", "tanggal", "holiday-bad-date"),
    holidays("17 Agustos 2026", "Libur", "tanggal", "holiday-unknown-month"),
    holidays("1 Shawwal 2026", "Libur", "tanggal", "holiday-unknown-month"),
    holidays("31-02-2026", "Libur", "tanggal", "holiday-no-such-day"),
    holidays("08/17/2026", "Libur", "tanggal", "holiday-no-such-day"),
    holidays("2026-13-01", "Libur", "tanggal", "holiday-no-such-day"),
    holidays("0 Mei 2026", "Libur", "tanggal", "holiday-no-such-day"),
    holidays("17 Agustus 2026", "HUT RI", "tanggal", "holiday-day-twice"),
    holidays("Senin, 17-8-2026", "HUT RI", "tanggal", "holiday-day-twice"),
    holidays("", "Libur", "tanggal", "file-empty-cell"),
    holidays("2026-05-01", "", "nama", "file-empty-cell"),
    holidays("2026-05-01", "\u200b\u200b", "nama", "file-unseen-cell"),
    holidays("2026-05-01", "N" * 81, "nama", "import-long-name"),
    holidays("#VALUE!", "Libur", "tanggal", "file-error-cell"),
    Fault(csv([[*DAYS[0], "sumber"], [*RAYA, "SKB"]]), 1, "sumber", "file-unknown-heading"),
    Fault(csv([["tgl", "date", "nama"], ["", *RAYA]]), 1, "date", "file-heading-twice"),
    Fault(csv([["tanggal"], ["2026-08-17"]]), 1, "nama", "file-missing-column"),
    Fault(csv([RAYA]), 1, "-", "file-no-headings"),
    Fault(xlsx(Sheet([["tanggal;nama"], [";".join(RAYA)]])), 1, "-", "file-one-cell"),
    Fault(xlsx(Sheet([["No,Tanggal,Keterangan"], ["1,2026-08-17,HUT"]])), 1, "-", "file-one-cell"),
    Fault(bare([["tanggal|nama"], ["2026-08-17|HUT"]]), 1, "-", "file-one-cell"),
    Fault(csv([["tanggal", "nama"]]), 2, "-", "file-no-rows"),
    Fault(csv([RAYA, *DAYS]), 1, "-", "file-row-above"),
    Fault(csv([["tanggal", "nama"], [*RAYA, "x"]]), 2, "C", "file-row-too-wide"),
    Fault(b"", 1, "-", "file-empty"),
    Fault(
        xlsx(Sheet([DAYS[0], [Styled(46251.5, DATE), "HUT RI"]])),
        2, "tanggal", "holiday-bad-date",
    ),
]  # fmt: skip
GOOD_OFFICES = [
    csv([HEADINGS, TURI, BENDO]),
    csv([HEADINGS, TURI], ",", "utf-8"),
    csv([HEADINGS, TURI], "\t", "utf-16"),
    csv([HEADINGS, TURI], ";", "cp1252"),
    b"sep=|\r\n" + csv([HEADINGS[:6], TURI[:6]], "|", "utf-8"),
    bare([HEADINGS, BENDO]),
    csv([["Daftar kantor Kota Blitar"], [], HEADINGS, TURI, [], BENDO]),
    csv([["No", *HEADINGS], ["1", *TURI], ["2", *BENDO]]),
    csv([[one.upper().replace(" ", "_") for one in HEADINGS], TURI]),
    xlsx(Sheet([HEADINGS, [*TURI[:4], 30.0, *TURI[5:]]])),
    xlsx(
        Sheet(
            [["Daftar"], [None], HEADINGS, [*BENDO[:4], 20.0, "24 jam", 342000101.0]],
            merged=["A1:L1"],
        )
    ),
    ods([HEADINGS, TURI]),
]  # fmt: skip
GOOD_HOLIDAYS = [
    csv(DAYS),
    csv(DAYS, ","),
    csv(DAYS, "\t", "utf-16"),
    bare(DAYS),
    csv([["date", "name"], RAYA]),
    csv([["No", "Tanggal", "Hari", "Keterangan"], ["1", "17 Agustus 2026", "Senin", "HUT RI"]]),
    csv([["SKB 2026"], ["tgl", "nama"], ["Senin, 17 Agustus 2026", "HUT RI"]]),
    xlsx(Sheet([DAYS[0], [Styled(46251.0, DATE), "HUT RI"]])),
    xlsx(Sheet([DAYS[0], [46251.0, "HUT RI"], ["\u00a01\u00a0Mei\u00a02026", "Buruh"]])),
    ods(DAYS),
]
READERS = {"offices": read_offices, "holidays": read_holidays}
FAULTS = [("offices", one) for one in OFFICES] + [("holidays", one) for one in HOLIDAYS]
GOOD = [("offices", one) for one in GOOD_OFFICES] + [("holidays", one) for one in GOOD_HOLIDAYS]


@pytest.mark.parametrize(
    ("what", "fault"),
    FAULTS,
    ids=[f"{what}-{n}-{one.key}" for n, (what, one) in enumerate(FAULTS)],
)
def test_a_fault_is_told_with_its_row_its_column_and_a_remedy(what: str, fault: Fault) -> None:
    with pytest.raises(BadFile) as caught:
        READERS[what](fault.data)
    found = [(problem.line, problem.column, problem.key) for problem in caught.value.problems]
    assert found == [(fault.line, fault.column, fault.key)]
    told = {problems(caught.value, language) for language in texts.languages()}
    assert len(told) == len(texts.languages())
    shown = [str(fault.line)] + [fault.column] * (fault.column != "-")
    assert all(one in words for words in told for one in shown)


@pytest.mark.parametrize(("what", "data"), GOOD, ids=range(len(GOOD)))
def test_a_list_without_a_fault_goes_in_and_once_more_changes_nothing(
    what: str, data: bytes, desk: Desk
) -> None:
    file = desk.lays(data, "list")
    desk.types(what, "import", file, "--yes")
    before = desk.everything()
    assert before
    desk.types(what, "import", file, "--yes")
    assert desk.everything() == before


@pytest.mark.parametrize(("what", "fault"), FAULTS[::6], ids=range(len(FAULTS[::6])))
def test_of_a_list_with_a_fault_nothing_is_stored(what: str, fault: Fault, desk: Desk) -> None:
    before = desk.everything()
    refusal = desk.refused(what, "import", desk.lays(fault.data, "list"), "--yes")
    assert str(fault.line) in refusal
    assert desk.everything() == before

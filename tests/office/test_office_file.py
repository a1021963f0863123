"""An admin sends the list of offices; it is understood, or each mistake is named."""

import pytest

from bot.domain.hours import format_hours
from bot.domain.offices import OPTIONAL
from bot.services.office.office_file import read_offices
from bot.services.table_file import BadFile

HEADINGS = {
    "code": "kode",
    "name": "nama",
    "address": "alamat",
    "district": "kecamatan",
    "capacity": "kapasitas",
    "hours": "jam buka",
    "puskesmas_phone": "telepon puskesmas",
    "satgas_phone": "telepon satgas",
    "doors": "pintu",
    "wifi": "wifi",
}
TURI = {
    "code": "KEL-TURI",
    "name": "Kelurahan Turi",
    "address": "Jl. Contoh 1",
    "district": "Sukorejo",
    "capacity": "30",
    "hours": "Sen-Kam 07:30-15:30; Jum 07:00-14:30",
    "puskesmas_phone": "",
    "satgas_phone": "",
    "doors": "",
    "wifi": "",
}


def sheet(*offices: dict[str, str], separator: str = ",", headings: dict[str, str] = HEADINGS):
    """Return a CSV text of offices: Turi, each with some cells of its own."""
    lines = [list(headings.values())]
    lines += [[(TURI | office)[name] for name in headings] for office in offices]
    quoted = [['"' + cell.replace('"', '""') + '"' for cell in cells] for cells in lines]
    return "".join(separator.join(cells) + "\r\n" for cells in quoted)


def only(text: str):
    (office,) = read_offices(text.encode())
    return office


def problems(data: bytes | str):
    with pytest.raises(BadFile) as caught:
        read_offices(data if isinstance(data, bytes) else data.encode())
    return caught.value.problems


def places(data: bytes | str):
    return [(problem.line, problem.column, problem.key) for problem in problems(data)]


def test_an_office_is_read_as_it_was_written():
    office = only(sheet({"wifi": "TAMU, sandi 1234"}))
    assert (office.code, office.name, office.address) == (
        "KEL-TURI",
        "Kelurahan Turi",
        "Jl. Contoh 1",
    )
    assert (office.district, office.capacity, office.wifi) == ("Sukorejo", 30, "TAMU, sandi 1234")
    assert format_hours(office.hours) == TURI["hours"]


def test_what_is_left_empty_is_unknown():
    office = only(sheet({}))
    assert (office.puskesmas_phone, office.satgas_phone, office.wifi) == (None, None, None)
    assert office.doors == ()


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]
)
def test_every_way_in_which_excel_saves_a_table_is_read(separator, encoding):
    data = sheet({"name": "Kelurahan Désa"}, separator=separator).encode(encoding)
    assert [office.name for office in read_offices(data)] == ["Kelurahan Désa"]


def test_a_table_without_quotes_is_read():
    data = b"kode;nama;alamat;kecamatan;kapasitas;jam buka\nA;B;C, D;E;5;24 jam;;\n;;;;;;;\n"
    assert [office.address for office in read_offices(data)] == ["C, D"]


def test_the_line_that_tells_excel_the_separator_is_obeyed_and_not_counted():
    data = "sep=;\r\n" + sheet({"capacity": "?"}, separator=";")
    assert places(data) == [(2, "kapasitas", "office-bad-capacity")]


@pytest.mark.parametrize("spelling", [str.upper, str.title, lambda text: text.replace(" ", "_")])
def test_headings_may_be_spelled_in_capitals_or_with_underscores(spelling):
    headings = {name: spelling(heading) for name, heading in HEADINGS.items()}
    assert only(sheet({}, headings=headings)).code == "KEL-TURI"


def test_headings_may_be_english_and_in_any_order():
    english = {name: name.replace("_", " ") for name in reversed(HEADINGS)}
    assert only(sheet({}, headings=english | {"hours": "Opening hours"})).capacity == 30


def test_an_address_on_two_lines_is_read_as_one():
    assert only(sheet({"address": "Jl. Contoh 1\nBlitar"})).address == "Jl. Contoh 1 Blitar"


def test_hours_on_two_lines_of_a_cell_are_read():
    office = only(sheet({"hours": "Sen-Kam 07:30-15:30\nJum 07:00-14:30"}))
    assert format_hours(office.hours) == TURI["hours"]


def test_a_problem_is_named_with_the_row_that_the_spreadsheet_shows():
    data = sheet({"address": "Jl. Contoh 1\nBlitar"}, {"code": "KEL-2", "capacity": "?"})
    assert places("\r\n" + data) == [(4, "kapasitas", "office-bad-capacity")]


@pytest.mark.parametrize(
    "written",
    ["0342-000123", "(0342) 000 123", "+62342000123", "62342000123", "342000123", "62 342 000123"],
)
def test_a_phone_may_be_written_in_each_usual_way(written):
    assert only(sheet({"puskesmas_phone": written})).puskesmas_phone == "+62342000123"


@pytest.mark.parametrize("written", ["081200000123", "6281200000123", "+62 812-0000-0123"])
def test_a_mobile_may_be_written_in_each_usual_way(written):
    assert only(sheet({"satgas_phone": written})).satgas_phone == "+6281200000123"


@pytest.mark.parametrize("written", ["119", "0342", "tidak ada", "0342-000123 ext 5", "+1234"])
def test_a_phone_that_cannot_be_dialled_is_refused(written):
    data = sheet({"satgas_phone": written})
    assert places(data) == [(2, "telepon satgas", "office-bad-phone")]


def test_a_phone_that_excel_has_rounded_is_named_as_such():
    data = sheet({"satgas_phone": "6.28123E+11"})
    assert places(data) == [(2, "telepon satgas", "office-rounded-phone")]


def test_doors_are_named_one_by_one():
    office = only(sheet({"doors": "pintu utara | pintu selatan|"}))
    assert office.doors == ("pintu utara", "pintu selatan")


def test_two_doors_of_one_office_have_different_names():
    assert places(sheet({"doors": "utara|Utara"})) == [(2, "pintu", "office-door-twice")]


@pytest.mark.parametrize("capacity", ["1", "100000", "1.200", "1,200"])
def test_a_capacity_from_one_to_a_hundred_thousand_is_accepted(capacity):
    people = int(capacity.replace(".", "").replace(",", ""))
    assert only(sheet({"capacity": capacity})).capacity == people


@pytest.mark.parametrize("capacity", ["0", "-5", "100001", "30 orang", "1.5", "30,0"])
def test_any_other_capacity_is_refused(capacity):
    data = sheet({"capacity": capacity})
    assert places(data) == [(2, "kapasitas", "office-bad-capacity")]


def test_codes_are_kept_in_capitals():
    assert only(sheet({"code": "kel-turi"})).code == "KEL-TURI"


@pytest.mark.parametrize("code", ["KEL TURI", "KEL_TURI", "KÉL", "K" * 21])
def test_a_code_with_other_signs_or_too_long_is_refused(code):
    assert places(sheet({"code": code})) == [(2, "kode", "office-bad-code")]


def test_of_two_offices_with_one_code_both_lines_are_named():
    (problem,) = problems(sheet({}, {"code": "KEL-2"}, {"code": "kel-turi"}))
    assert (problem.line, problem.key) == (4, "office-code-twice")
    assert problem.values == {"value": "kel-turi", "first": "2"}


def test_a_name_of_eighty_letters_is_the_longest():
    assert only(sheet({"name": "N" * 80})).name == "N" * 80
    assert places(sheet({"name": "N" * 81})) == [(2, "nama", "import-long-name")]


def test_unclear_hours_say_which_part_is_unclear():
    (problem,) = problems(sheet({"hours": "Snin 07:30-15:30"}))
    assert (problem.column, problem.key) == ("jam buka", "hours-unknown-day")
    assert problem.values == {"day": "Snin"}


@pytest.mark.parametrize("name", ["code", "name", "address", "district", "capacity", "hours"])
def test_what_every_office_must_tell_may_not_be_empty(name):
    assert places(sheet({name: " "})) == [(2, HEADINGS[name], "file-empty-cell")]


def test_all_problems_are_told_at_once_in_the_order_of_the_file():
    data = sheet({"code": "?", "capacity": "x"}, {"hours": "", "satgas_phone": "1"})
    assert places(data) == [
        (2, "kode", "office-bad-code"),
        (2, "kapasitas", "office-bad-capacity"),
        (3, "jam buka", "file-empty-cell"),
        (3, "telepon satgas", "office-bad-phone"),
    ]


def test_after_twenty_problems_the_rest_is_only_counted():
    with pytest.raises(BadFile) as caught:
        read_offices(sheet(*[{"code": "?"}] * 25).encode())
    assert (len(caught.value.problems), caught.value.more) == (20, 5)


def test_a_missing_column_is_named_in_both_languages():
    headings = {name: text for name, text in HEADINGS.items() if name != "capacity"}
    (problem,) = problems(sheet({}, headings=headings))
    assert (problem.line, problem.key) == (1, "file-missing-column")
    assert problem.values == {"headings": "kapasitas / capacity"}


def test_columns_that_nobody_needs_may_be_absent_which_is_not_empty():
    headings = {name: HEADINGS[name] for name in list(HEADINGS)[:6]}
    assert not only(sheet({}, headings=headings)).given & OPTIONAL
    assert only(sheet({})).given >= OPTIONAL - {"purposes", "yellow_asks"}


def test_a_misspelled_heading_is_named():
    data = sheet({}, headings=HEADINGS | {"wifi": "waifai"})
    assert places(data) == [(1, "waifai", "file-unknown-heading")]


def test_a_heading_in_both_languages_is_one_too_many():
    data = sheet({}, headings=HEADINGS | {"wifi": "Code"})
    assert places(data) == [(1, "Code", "file-heading-twice")]


def test_a_table_that_begins_without_headings_is_told_so_once():
    data = sheet({}).partition("\r\n")[2]
    assert places(data) == [(1, "-", "file-no-headings")]


def test_a_row_with_a_stray_separator_is_told_so_once():
    data = "kode,nama,alamat,kecamatan,kapasitas,jam buka\nA,B,Jl. C, no. 1,D,5,24 jam\n"
    assert places(data) == [(2, "G", "file-row-too-wide")]


def test_quotes_that_never_end_are_named_where_they_begin():
    data = 'kode;nama;alamat;kecamatan;kapasitas;jam buka\n\nA;B;C;D;5;24 jam\nE;"F;G;H;5;24 jam\n'
    assert places(data) == [(4, "-", "file-broken-quotes")]


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"\r\n\r\n"])
def test_an_empty_file_is_told_so(data):
    assert places(data) == [(1, "-", "file-empty")]


def test_headings_alone_are_no_list():
    assert places(sheet()) == [(2, "-", "file-no-rows")]


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n", "pdf"),
        (b"\n <!DOCTYPE html><table><tr><td>kode", "page"),
        (b'<?xml version="1.0"?><Workbook>', "page"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "other"),
        (b"kode;\x81\x8d", "other"),
    ],
)
def test_a_file_that_is_no_table_is_named_for_what_it_is(data, kind):
    (problem,) = problems(data)
    assert (problem.key, problem.values) == ("file-not-table", {"kind": kind})

"""The list of a roll call on paper: large, whole, within the page."""

import re
import subprocess
import sys
import unicodedata
from datetime import datetime
from zoneinfo import ZoneInfo

import numpy as np
import pypdfium2 as pdfium
import pytest

from bot import texts
from bot.domain.colour import Colour
from bot.domain.office.occupancy import Insider
from bot.domain.office.rollcall import Line, Sheet
from bot.domain.visits import VisitKind
from bot.views.paper.kit import Imprint, Words
from bot.views.paper.sheets import roll_pdf
from tests.paper.sheets import assert_margins_are_white, picture_of, words_on
from tests.words import said

AT = datetime(2021, 11, 8, 10, 20, tzinfo=ZoneInfo("Asia/Jakarta"))
IMPRINT = Imprint("Pak Joko", AT)
A_LONG_OFFICE = "Dinas Kependudukan dan Pencatatan Sipil serta Pelayanan Terpadu Satu Pintu Kota."


def insider(name: str = "Siti Aminah", **changed: object) -> Insider:
    facts: dict[str, object] = {
        "visit_id": 1,
        "name": name,
        "code": "6712",
        "door": "Pintu utara",
        "since": AT.replace(hour=8, minute=5),
        "kind": VisitKind.VISITOR,
        "colour": Colour.RED,
        "registered_by": None,
    }
    return Insider(**(facts | changed))  # type: ignore[arg-type]


def roll(*lines: Line, office: str = "Kelurahan Turi", language: str = "id") -> bytes:
    sheet = Sheet(office, "Pak Joko", AT, lines)
    return roll_pdf(sheet, say=Words(language), imprint=IMPRINT)


def words_of(pdf: bytes) -> list[str]:
    """Return the words of each page."""
    with pdfium.PdfDocument(pdf) as document:
        return [words_on(pdf, page) for page in range(len(document))]


def test_the_list_names_everybody_with_code_door_and_time() -> None:
    [words] = words_of(roll(Line(insider(), "")))
    for fact in ("Siti Aminah", "6712", "Pintu utara", "08:05"):
        assert fact in words


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("Nguyễn Văn", "Nguyễn Văn"),
        ("陳大文", "陳大文"),
        ("Сергей", "Сергей"),
        ("محمد", "محمد"),
        ("ꦱꦶꦠꦶ", "□□"),
        ("Siti 🙂", "Siti 🙂"),
    ],
)
def test_no_letter_of_a_name_is_left_out_of_the_list(name: str, read: str) -> None:
    [words] = words_of(roll(Line(insider(name), "")))
    assert read in unicodedata.normalize("NFKC", words)


@pytest.mark.parametrize("name", ["陳大文", "ꦱꦶꦠꦶ", "Сергей", "سيتي", "Siti 🙂"])
def test_letters_the_font_lacks_are_told_to_nobody(
    name: str, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with caplog.at_level("DEBUG"):
        roll(Line(insider(name), ""))
    assert [one.getMessage() for one in caplog.records] == []
    assert capfd.readouterr() == ("", "")


def test_the_list_says_nothing_of_colours() -> None:
    [words] = words_of(roll(Line(insider(), "")))
    assert said("colour-red") not in words


def test_the_list_says_where_when_for_whom_and_that_it_is_secret() -> None:
    [words] = words_of(roll(Line(insider(), "")))
    when = said("rollsheet-when", day="Senin, 8 November", time="10:20", count=1)
    drawn_for = said("rollsheet-drawn", name="Pak Joko", at="08-11-2021 10:20")
    for line in ("Kelurahan Turi", when, drawn_for, said("rollsheet-secret")):
        assert line in words


@pytest.mark.parametrize(
    ("kind", "beside", "shown"),
    [
        (VisitKind.GUEST, "Bu Rahayu", said("rollsheet-guest", name="Bu Rahayu")),
        (VisitKind.COMPANION, "Siti", said("rollsheet-companion", name="Siti")),
        (VisitKind.STAFF, "", said("rollsheet-staff")),
    ],
)
def test_the_list_says_as_what_somebody_came(kind: VisitKind, beside: str, shown: str) -> None:
    [words] = words_of(roll(Line(insider("Karto", kind=kind), beside)))
    assert shown in words


def test_a_number_to_call_stands_beside_the_name() -> None:
    [words] = words_of(roll(Line(insider(), "", "+6281234567890")))
    assert said("rollsheet-phone", phone="0812-3456-7890") in words


def test_there_is_a_box_to_tick_before_every_name() -> None:
    lines = [Line(insider(f"Tamu {number}"), "") for number in range(3)]
    few, many = (boxes(roll(*lines[:size])) for size in (1, 3))
    assert (few, many) == (1, 3)


def boxes(pdf: bytes) -> int:
    """Return how many boxes stand one below the other at the left margin."""
    grey = np.asarray(picture_of(pdf).convert("L"))
    mm = 200 / 25.4
    inside = grey[int(48 * mm) : int(276 * mm), int(16 * mm)]  # a column through the boxes
    dark = np.flatnonzero(inside < 128)
    lines = 1 + int((np.diff(dark) > 1).sum())  # rule, upper edge, lower edge of each row
    return lines // 3


def test_forty_people_are_three_pages_and_nobody_is_lost() -> None:
    lines = [Line(insider(f"Tamu-{number:02}"), "") for number in range(40)]
    pages = words_of(roll(*lines))
    assert len(pages) == 3
    assert sorted(re.findall(r"Tamu-\d\d", " ".join(pages))) == [f"Tamu-{n:02}" for n in range(40)]
    assert "2/3" in pages[1]


def test_the_lines_are_numbered_through_all_pages() -> None:
    pages = words_of(roll(*(Line(insider(), "") for _ in range(20))))
    assert "19 Siti Aminah" in pages[1]


@pytest.mark.parametrize("language", texts.languages())
def test_long_names_stay_whole_and_on_the_page(language: str) -> None:
    name = "Raden Mas Suryo Kusumo Hadiningrat Wicaksono bin Abdullah xx"
    who = insider(name, kind=VisitKind.COMPANION, door="Pintu samping " * 5)
    pdf = roll(*(Line(who, name) for _ in range(18)), office=A_LONG_OFFICE, language=language)
    assert name in words_of(pdf)[0]
    assert_margins_are_white(picture_of(pdf))


def test_the_bots_own_process_never_loads_the_pdf_library() -> None:
    program = "import sys, bot.views.paper.sheets; sys.exit('fpdf' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0

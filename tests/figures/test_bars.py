"""Bars of letters: a line fits a small telephone, and no two names look alike."""

import re

import pytest

from bot import texts
from bot.domain.figures.figures import Figures, OfficeFigures
from bot.texts import Html
from bot.views.figures.bars import LETTERS, table
from bot.views.figures.pages import ROWS, offices
from bot.views.line_breaks import shortened
from bot.views.screen import TEXT_LIMIT
from tests.figures.test_charts import FRIDAY
from tests.words import said

PUSKESMAS = "Unit Pelaksana Teknis Daerah Puskesmas Kecamatan"
CLINICS = tuple(f"{PUSKESMAS} {one}" for one in ("Sananwetan", "Sukorejo", "Kepanjenkidul"))


def lines(shown: Html) -> list[str]:
    """Return what stands between the tags."""
    return re.sub("</?pre>", "", shown).split("\n")


@pytest.mark.parametrize("language", texts.languages())
@pytest.mark.parametrize("count", [0, 7, 9_999, 12_345, 1_234_567])
def test_a_line_fits_a_small_telephone(language: str, count: int) -> None:
    shown = lines(table([("Turi", 1), (CLINICS[0], count)], language))
    assert max(map(len, shown)) <= LETTERS


def test_names_that_begin_alike_are_told_apart() -> None:
    shown = lines(table([(one, 3) for one in CLINICS], "id"))
    assert [re.findall(r"(\w{4}) +3 ", one) for one in shown] == [["etan"], ["rejo"], ["idul"]]


def test_a_number_is_written_as_the_language_writes_it() -> None:
    assert lines(table([("Turi", 1234)], "id")) == ["Turi 1.234 ██████"]
    assert lines(table([("Turi", 1234)], "en")) == ["Turi 1,234 ██████"]


def test_short_names_leave_no_gap_and_all_bars_begin_below_each_other() -> None:
    assert lines(table([("Turi", 8), ("Bendo", 4), ("Gedog", 0)], "id")) == [
        "Turi  8 ██████",
        "Bendo 4 ███",
        "Gedog 0",
    ]


@pytest.mark.parametrize("name", ["", "a", "Kelurahan Turi", "ⵣ" * 90, "Dinas  " * 20])
@pytest.mark.parametrize("width", [0, 1, 2, 14, 200])
def test_what_is_shortened_fits_or_is_one_sign(name: str, width: int) -> None:
    short = shortened(name, len, width)
    assert len(short) <= max(width, 1)
    assert short == name or "…" in short


def test_of_hundreds_of_offices_the_busiest_and_those_without_a_visit_are_shown() -> None:
    busy = tuple(OfficeFigures(f"Dinas {one}", {"green": 1000 - one}) for one in range(300))
    found = Figures(
        first=FRIDAY,
        last=FRIDAY,
        colours={},
        offices=busy,
        idle=("Kelurahan Sepi",),
        counted={},
    )
    shown = offices(found, "id")
    assert "Dinas 0 " in shown
    assert "Kelurahan Sepi" in lines(shown)[-1]
    assert said("offices-between", count=301 - ROWS) in shown
    assert len(shown) < TEXT_LIMIT

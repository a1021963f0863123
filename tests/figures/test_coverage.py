"""Coverage against target: brought in as a file, shown in `/stats` and in the report."""

from pathlib import Path

import pytest

from bot.domain.figures.coverage import Coverage, totals
from bot.services.figures.coverage_file import read_coverage
from bot.services.table_file import BadFile
from tests.figures.test_report import files, sheets, words_of
from tests.office.commands import Desk
from tests.office.conftest import desk
from tests.telegram import World
from tests.words import said

__all__ = ["desk"]  # the fixture
SAMPLE = Path("samples/kota-blitar/coverage.csv").read_bytes()
HEAD = "kelurahan;kelompok;penduduk;sasaran;dosis 1;dosis 2\n"
FIRST = f"{HEAD}Turi;lansia;3000;400;300;200\nBendo;lansia;2500;500;520;100\n"


def imports(desk: Desk, content: str) -> str:
    return desk.types("coverage", "import", desk.lays(content), "--yes")


def stored(desk: Desk) -> list[tuple]:
    return desk.ask(
        "SELECT area, people, population, target, first_dose, full_dose FROM coverage"
        " ORDER BY area"
    )


async def has(world: World, data: bytes) -> None:
    async with world.transaction() as services:
        await services.coverage_import.apply(read_coverage(data), by=None)


def test_a_list_is_shown_and_stored_after_a_yes(desk: Desk) -> None:
    assert desk.refused("coverage", "import", desk.lays(FIRST)) == said(
        "import-not-confirmed", "en"
    )
    assert stored(desk) == []
    shown = imports(desk, FIRST)
    assert "+ Turi lansia: population 3000, target 400, dose 1 300, dose 2 200" in shown
    assert stored(desk) == [
        ("Bendo", "lansia", 2500, 500, 520, 100),
        ("Turi", "lansia", 3000, 400, 300, 200),
    ]


def test_what_a_new_list_leaves_out_is_named_and_goes(desk: Desk) -> None:
    imports(desk, FIRST)
    shown = imports(desk, f"{HEAD}Kelurahan TURI;Lansia;3000;400;350;200\n")
    assert "~ TURI Lansia: " in shown
    assert "− Bendo lansia: " in shown
    assert stored(desk) == [("TURI", "Lansia", 3000, 400, 350, 200)]


def test_a_column_that_is_not_there_changes_nothing_and_an_empty_cell_empties(
    desk: Desk,
) -> None:
    imports(desk, FIRST)
    imports(desk, "area;group;target;dose 1;dose 2\nTuri;lansia;400;310;\nBendo;lansia;500;520;1")
    assert stored(desk) == [
        ("Bendo", "lansia", 2500, 500, 520, 1),
        ("Turi", "lansia", 3000, 400, 310, None),
    ]


def test_the_same_list_again_changes_nothing_and_one_is_put_back(desk: Desk) -> None:
    imports(desk, FIRST)
    before = stored(desk)
    assert said("import-nothing", "en") in imports(desk, FIRST)
    imports(desk, f"{HEAD}Turi;lansia;;1;1;\n")
    assert "+ Bendo lansia" in desk.types("coverage", "undo", "--yes")
    assert stored(desk) == before
    desk.types("coverage", "undo", "--yes")
    assert stored(desk) == []
    assert desk.refused("coverage", "undo", "--yes") == said("error-nothing-to-undo", "en")


def test_changes_are_noted(desk: Desk) -> None:
    imports(desk, FIRST)
    desk.types("coverage", "undo", "--yes")
    noted = desk.ask("SELECT action, subject FROM audit WHERE subject = 'coverage' ORDER BY id")
    assert noted == [("import-coverage", "coverage"), ("undo-coverage", "coverage")]


@pytest.mark.parametrize("count", ["15006", "15.006", "15,006"])
def test_numbers_are_read_as_people_write_them(count: str) -> None:
    [row] = read_coverage(f"kelurahan;sasaran;dosis 1\nTuri;{count};1\n".encode())
    assert (row.target, row.people) == (15006, "")


@pytest.mark.parametrize(
    ("cells", "key"),
    [
        ("Turi;-5;1", "coverage-bad-count"),
        ("Turi;1.5;1", "coverage-bad-count"),
        ("Turi;=1+1;1", "coverage-bad-count"),
        ("Turi;99999999999;1", "coverage-bad-count"),
        ("Turi;;1", "file-empty-cell"),
        (";5;1", "file-empty-cell"),
        (f"{'T' * 81};5;1", "import-long-name"),
        ("Turi;5;1\nKel. turi;6;2", "coverage-twice"),
    ],
)
def test_what_cannot_be_used_is_named_with_its_row(cells: str, key: str) -> None:
    with pytest.raises(BadFile) as refused:
        read_coverage(f"kelurahan;sasaran;dosis 1\n{cells}\n".encode())
    assert [one.key for one in refused.value.problems] == [key]


def test_the_sample_has_the_published_sums() -> None:
    found = {one.people: (one.target, one.short) for one in totals(read_coverage(SAMPLE))}
    assert found == {"lansia": (15006, 4821), "remaja 12-17": (13919, 5549)}


def test_one_kelurahans_surplus_is_no_other_ones_dose() -> None:
    [total] = totals([Coverage("Turi", "", 100, 40), Coverage("Bendo", "", 100, 160)])
    assert (total.short, total.percent) == (60, 70)


async def test_the_page_says_how_many_are_short_and_where(world: World) -> None:
    await world.admin.says("/stats")
    await world.admin.taps("figures:more:1:0")
    await world.admin.taps("figures:coverage:1:0")
    assert said("coverage-none") in world.admin.text
    await has(world, SAMPLE)
    await world.admin.says("/stats")
    await world.admin.taps("figures:more:1:0")
    await world.admin.taps("figures:coverage:1:0")
    assert "kurang 4.821 lansia" in world.admin.text
    assert "Sukorejo" in world.admin.text


async def test_one_office_has_no_such_page(world: World) -> None:
    await has(world, SAMPLE)
    await world.admin.says("/stats turi")
    assert not [one for one in world.admin.buttons if "coverage" in one]


async def test_the_report_says_it_too(world: World) -> None:
    await has(world, SAMPLE)
    await world.admin.says("/stats")
    await world.admin.taps("figures:more:1:0")
    await world.admin.taps("report")
    found = files(world, world.admin)
    pages, words = words_of(found["pdf"])
    assert (pages, "kurang 4.821 lansia" in words) == (2, True)
    rows = sheets(found["xlsx"])[said("report-coverage")]
    assert sum(float(str(row[6])) for row in rows[1:]) == 4821 + 5549

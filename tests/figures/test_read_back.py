"""Every file of figures, read back: it adds up to what the message says, and no cell is reckoned.

The offices, and whatever else a file takes from lists, are called what a spreadsheet would reckon.
"""

import csv
import io
import zipfile
from typing import Any

import pytest

from bot.domain.figures.coverage import Coverage
from bot.domain.visits import VisitKind
from bot.views.figures.export import as_csv
from tests.figures.test_exports import exported
from tests.figures.test_report import files, sheets
from tests.figures.test_stats import GREEN, figures
from tests.figures.test_stats_command import a_morning
from tests.paper.paper import documents
from tests.telegram import World
from tests.words import said

HOSTILE = (
    "=1+1", "@SUM(1)", "-2+3", "+62", "\t=1", "\r=1", "\n=1", " =1", "\u200b=1", "\u3000=1", "＝1",
    "'=1", '=HYPERLINK("http://x.example")', "=cmd|' /C calc'!A0", "{=1+1}", "http://x.example",
)  # fmt: skip
REPORT = ("report-trend", "report-offices", "report-cases", "report-coverage")


@pytest.fixture
async def hostile(world: World) -> World:
    """Return a city after a morning, in which one of the staff came too."""
    await a_morning(world)
    async with world.transaction() as services:
        person = await services.tx.people.met(77, "id", services.now)
        await services.checkin.register(
            person_id=person.id,
            door=(await services.offices.doors())[0],
            answers=GREEN,
            talk_id=77,
            scanned_at=services.now,
            kind=VisitKind.STAFF,
        )
        for number, office in enumerate(await services.offices.all()):
            name = f"{HOSTILE[number % len(HOSTILE)]} {number}"
            services.tx.write("UPDATE offices SET name = ? WHERE id = ?", name, office.id)
        rows = [Coverage(one, one, 100, 40) for one in HOSTILE]
        await services.coverage_import.apply(rows, by=None)
        services.tx.memory.clear()
    return world


def reckons(xlsx: bytes) -> list[str]:
    """Return the parts of a workbook that hold a formula, a link or anything from outside."""
    with zipfile.ZipFile(io.BytesIO(xlsx)) as packed:
        parts = {name: packed.read(name).decode() for name in packed.namelist()}
    signs = ("<f>", "<f ", "<hyperlink", "externalLink")
    return [name for name, inside in parts.items() if any(one in inside for one in signs)]


def starts(rows: list[list[Any]]) -> set[str]:
    """Return with what the cells of a CSV begin, blanks apart, that a spreadsheet would reckon."""
    cells = [str(cell).strip(" \u00a0\u200b\u3000\ufeff") for row in rows for cell in row]
    return {cell[:1] for cell in cells} & set("=+-@\t\r\n＝＋－＠")


@pytest.mark.parametrize("form", ["xlsx", "csv"])
async def test_the_visits_of_a_list_are_those_of_the_message(hostile: World, form: str) -> None:
    rows = await exported(hostile, "visits", form)
    found = await figures(hostile)
    staff = [row for row in rows if row[3] == said("export-kind-staff")]
    assert len(staff) == found.counted["staff"]["count"] == 1
    assert len(rows) - len(staff) == found.counted["visits"]["total"] == 5
    assert said("export-staff", count=1) in documents(hostile, hostile.admin)[-1]["caption"]
    content = files(hostile, hostile.admin)[form]
    assert reckons(content) == [] if form == "xlsx" else starts(rows) == set()


@pytest.mark.parametrize("form", ["xlsx", "csv"])
async def test_the_cases_of_a_list_are_those_of_the_message(hostile: World, form: str) -> None:
    rows = await exported(hostile, "cases", form)
    counted = (await figures(hostile)).counted["cases"]
    assert len(rows) == counted["cases"]
    assert len([row for row in rows if row[4] != ""]) == counted["claimed"]
    assert said("export-staff", count=1) not in documents(hostile, hostile.admin)[-1]["caption"]


async def test_the_workbook_of_the_week_adds_up_to_the_message(hostile: World) -> None:
    await hostile.waits(days=1)
    await hostile.admin.says("/stats")
    await hostile.admin.taps("figures:more:1:0")
    await hostile.admin.taps("report")
    content = files(hostile, hostile.admin)["xlsx"]
    assert reckons(content) == []
    book = sheets(content)
    trend, offices, cases, coverage = (book[said(one)][1:] for one in REPORT)
    found = await figures(hostile, days=2)
    assert sum(number(row[-1]) for row in trend) == found.counted["visits"]["total"]
    assert sum(number(row[2]) for row in offices) == found.counted["visits"]["total"]
    assert {row[1] for row in offices if row[2]} == {one.name for one in found.offices}
    assert [number(row[1]) for row in cases[:2]] == [*found.counted["cases"].values()]
    assert {row[0] for row in coverage} == set(HOSTILE)
    assert sum(number(row[-1]) for row in coverage) == 60 * len(HOSTILE)


async def test_a_week_in_which_an_office_was_closed_down_adds_up_too(hostile: World) -> None:
    async with hostile.transaction() as services:
        services.tx.write(
            "UPDATE offices SET retired_at = 1 WHERE id = (SELECT office_id FROM visits LIMIT 1)"
        )
        services.tx.memory.clear()
    await hostile.waits(days=1)
    await hostile.admin.says("/stats")
    await hostile.admin.taps("figures:more:1:0")
    await hostile.admin.taps("report")
    offices = sheets(files(hostile, hostile.admin)["xlsx"])[said("report-offices")][1:]
    found = await figures(hostile, days=2)
    assert sum(number(row[2]) for row in offices) == found.counted["visits"]["total"]


async def test_a_workbook_is_printed_with_all_columns_on_one_sheet(hostile: World) -> None:
    await exported(hostile, "visits")
    with zipfile.ZipFile(io.BytesIO(files(hostile, hostile.admin)["xlsx"])) as packed:
        sheet = packed.read("xl/worksheets/sheet1.xml").decode()
    assert '<pageSetUpPr fitToPage="1"/>' in sheet
    assert 'orientation="landscape"' in sheet


async def test_the_figures_as_csv_add_up_to_the_message(hostile: World) -> None:
    found = await figures(hostile)
    rows = list(csv.reader(io.StringIO(as_csv(found), newline="")))
    assert starts(rows) == set()
    values = {(row[3], row[4]): row[5] for row in rows}
    assert values[("visits", "total")] == str(found.counted["visits"]["total"])
    of_offices = [int(row[5]) for row in rows if row[3] == "offices"]
    assert sum(of_offices) == found.counted["visits"]["total"]


def number(cell: object) -> int:
    """Return a cell of a workbook as a whole number."""
    assert isinstance(cell, int | float), cell
    return int(cell)

"""`python -m bot stats`: the figures of the message for other programs, and the recount."""

import csv
import io
import json
import sqlite3
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.cli.session import Refused
from bot.domain.figures.figures import Figures, OfficeFigures
from bot.views.figures.export import as_csv, as_json, neutral
from tests.figures.test_stats import figures
from tests.figures.test_stats_command import TURI, a_morning
from tests.telegram import World
from tests.test_check_command import city

__all__ = ["city"]  # the fixture


def asked(*words: str) -> tuple[int, str]:
    """Run the command; return how it ended and what it printed, or raise why it refused."""
    result = CliRunner().invoke(app, ["stats", *words])
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.stdout


def rows_of(written: str) -> dict[tuple[str, str], str]:
    return {
        (one["figure"], one["detail"]): one["value"]
        for one in csv.DictReader(io.StringIO(written))
    }


async def test_json_and_csv_tell_what_the_message_tells(world: World) -> None:
    await a_morning(world)
    found = await figures(world)
    told: dict[str, Any] = json.loads(as_json(found))["figures"]
    assert told["visits"] == {"total": 5, "guests": 1}
    assert told["colours"] == {"green": 2, "red": 2, "yellow": 1}
    assert told["cases"] == {"cases": 2, "claimed": 1}
    assert told["claimed-seconds"] == {"p50": 90, "p90": 90}
    assert told["closed-seconds"] == {"p50": None, "p90": None}
    assert told["offices"][TURI] == 4
    rows = rows_of(as_csv(found))
    assert rows[("visits", "total")] == "5"
    assert rows[("closed-seconds", "p50")] == ""
    flat = {(figure, one) for figure, of in told.items() for one in of}
    assert {*rows} == flat


@pytest.mark.parametrize("name", ["=1+1", "+62", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1", "＝1"])
def test_a_cell_is_never_a_formula(name: str) -> None:
    assert neutral(name) == f"'{name}"
    found = Figures(
        first=date(2021, 11, 8),
        last=date(2021, 11, 8),
        colours={},
        offices=(OfficeFigures(name, {"green": 3}),),
        idle=(),
        counted={},
        office=name,
    )
    for row in csv.reader(io.StringIO(as_csv(found), newline="")):
        assert not [cell for cell in row if cell[:1] in "=+-@\t\r" and cell]
    assert neutral("Kelurahan Turi") == "Kelurahan Turi"


def test_the_command_tells_days_and_one_office(city: Path) -> None:
    del city
    code, printed = asked("--from", "2021-11-01", "--to", "2021-11-30", "--json")
    told = json.loads(printed)
    assert (code, told["first"], told["last"], told["office"]) == (
        0,
        "2021-11-01",
        "2021-11-30",
        None,
    )
    code, printed = asked("--from", "2021-11-01", "--office", "kel-turi", "--csv")
    assert code == 0
    assert {row["office"] for row in csv.DictReader(io.StringIO(printed))} == {TURI}


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["--office", "NOWHERE"], "NOWHERE"),
        (["--from", "kemarin"], "kemarin"),
        (["--from", "2021-11-30", "--to", "2021-11-01"], "2021-11-01"),
        (["--to", "2021-11-30"], "--from"),
        (["--json", "--csv"], "Either"),
    ],
)
def test_a_mistake_is_one_clear_line(city: Path, words: list[str], why: str) -> None:
    del city
    with pytest.raises(Refused, match=why):
        asked(*words)


@pytest.mark.sqlite("writes into the file in SQLite's own words")
def test_a_recount_names_day_office_and_figure_that_differ(city: Path) -> None:
    assert asked("--recount")[0] == 0
    with sqlite3.connect(city) as file:
        file.execute("INSERT INTO daily VALUES (date('now'), 1, 'visitor', 'green', 3)")
        file.execute("INSERT INTO daily_counts VALUES (date('now'), 2, 'claimed', '60', 1)")
        codes = dict(file.execute("SELECT id, code FROM offices"))
    code, printed = asked("--recount")
    assert code == 1
    first, second = printed.splitlines()
    assert first.endswith(f"{codes[1]} visits visitor green: kept 3, counted 0")
    assert second.endswith(f"{codes[2]} claimed 60: kept 1, counted 0")

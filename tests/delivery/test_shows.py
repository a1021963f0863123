"""Every fact has the one function that shows it; what it needs to know it asks a service."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.delivery.shows import SHOWS
from bot.domain.messages import FACTS

ROOT = Path(__file__).parent.parent.parent
PLANTED = """
from bot.domain import messages

class Planted:
    KIND = "planted"

messages.FACTS["planted"] = Planted
import bot.app
"""


def reached(source: str) -> Iterator[int]:
    """Return the lines of a program that reach for a transaction of somebody else's."""
    for one in ast.walk(ast.parse(source)):
        if isinstance(one, ast.Attribute) and one.attr == "tx":
            yield one.lineno


def test_nothing_but_facts_is_shown() -> None:
    assert set(SHOWS) == set(FACTS.values())


def test_a_fact_that_nothing_shows_stops_the_start() -> None:
    start = subprocess.run(
        [sys.executable, "-c", PLANTED],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert start.returncode != 0
    assert "NotShown" in start.stderr
    assert "shows Planted" in start.stderr


@pytest.mark.parametrize("place", ["bot/delivery", "handlers"])
def test_tables_are_read_by_services_alone(place: str) -> None:
    assert {
        f"{file.relative_to(ROOT)}:{line}"
        for file in (ROOT / place).rglob("*.py")
        for line in reached(file.read_text())
    } == set()


def test_a_planted_reading_would_be_noticed() -> None:
    assert list(reached("case = await post.services.tx.cases.get(1)")) == [1]

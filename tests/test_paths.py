"""What is written about the house is true: every file and folder that is named is there."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
WRITTEN = sorted(
    [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "docs").rglob("*.mmd")]
)
CODE = [one for folder in ("bot", "handlers", "storage") for one in (ROOT / folder).rglob("*.py")]
PLACE = re.compile(r"(?<![\w./-])(?:bot|handlers|storage|tests|docs|samples)/[\w./<>-]*[\w>]")
FILE = re.compile(r"(?<![\w./-])\w+\.(?:py|ftl|yaml|mmd)\b")
TO_BE_WRITTEN = {"bot/texts/xx.ftl", "cities.yaml"}  # a language, a house of cities: by others


def missing(words: str, known: set[str]) -> Iterator[str]:
    """Name the paths, and the files named alone, that are nowhere."""
    words = words.replace(r"\n", " ")
    for one in PLACE.findall(words):
        place = re.sub(r"<\w+>", "*", one)  # bot/domain/<wing>/messages.py
        if not any(ROOT.glob(place)) and one not in TO_BE_WRITTEN:
            yield one
    yield from (one for one in FILE.findall(words) if one not in known | TO_BE_WRITTEN)


@pytest.fixture(scope="module")
def known() -> set[str]:
    folders = ("bot", "handlers", "storage", "tests", "docs")
    return {one.name for folder in folders for one in (ROOT / folder).rglob("*.*")}


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_page_names_only_what_is_there(path: Path, known: set[str]) -> None:
    assert list(missing(path.read_text(), known)) == []


@pytest.mark.parametrize("path", CODE, ids=lambda path: str(path.relative_to(ROOT)))
def test_code_names_only_files_that_are_there(path: Path, known: set[str]) -> None:
    assert list(missing(path.read_text(), known)) == []


def test_planted_paths_are_missed() -> None:
    words = "see `bot/services/alerts.py`, bot/services/<wing>/cards.py and `talks.py`"
    assert list(missing(words, {"cards.py"})) == ["bot/services/alerts.py", "talks.py"]

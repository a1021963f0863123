"""The guides in docs/panduan name buttons, commands and pictures that are really there."""

import re
from pathlib import Path

import pytest

from bot import texts
from bot.cli import app
from bot.domain.commands import COMMANDS
from bot.views.screen import unadorned
from tests.test_texts import messages

GUIDES = sorted(Path("docs/panduan").glob("*.md"))
BUTTON = re.compile(r"\[([^\]]+)\](?!\()")
COMMAND = re.compile(r"`/([a-z]+)")
PROGRAM = re.compile(r"`python -m bot (\w+)")
LINKED = re.compile(r'(?:src="|\]\()([^"#)]+)')


def labels() -> set[str]:
    """Return the words of all buttons that are always the same, without their symbols."""
    return {
        unadorned(texts.text(key, "id"))
        for key, variables in messages("id").items()
        if key.startswith(("button-", "outcome-")) and not variables
    }


@pytest.fixture(params=GUIDES, ids=lambda path: path.stem)
def guide(request: pytest.FixtureRequest) -> Path:
    return Path(request.param)


def test_there_is_one_for_each_who_works_with_it() -> None:
    assert [one.stem for one in GUIDES] == ["admin", "pemantau", "petugas", "puskesmas", "tim-rw"]


def test_every_button_is_called_as_in_telegram(guide: Path) -> None:
    named = set(BUTTON.findall(guide.read_text()))
    assert named
    assert named - labels() == set()


def test_every_command_exists(guide: Path) -> None:
    known = {one.name for one in COMMANDS}
    assert set(COMMAND.findall(guide.read_text())) - known == set()


def test_every_command_of_the_server_exists() -> None:
    known = {one.name for one in app.registered_commands}
    known |= {one.name for one in app.registered_groups}
    named = {one for path in GUIDES for one in PROGRAM.findall(path.read_text())}
    assert named
    assert named - known == set()


def test_every_picture_and_every_page_is_there(guide: Path) -> None:
    found = LINKED.findall(guide.read_text())
    assert found
    assert [one for one in found if not (guide.parent / one).exists()] == []

"""What SECURITY.md and docs/threats.md name is there."""

import re
from pathlib import Path

from typer.main import get_command

from bot.cli import app
from bot.domain.commands import COMMANDS

ROOT = Path(__file__).parent.parent
PAGES = ("SECURITY.md", "docs/threats.md")


def words() -> str:
    return "".join((ROOT / one).read_text() for one in PAGES)


def test_every_test_that_is_named_is_there() -> None:
    named = set(re.findall(r"`(tests/[\w/.]+|requirements\.lock)`", words()))
    assert len(named) > 10
    assert [one for one in sorted(named) if not (ROOT / one).exists()] == []


def test_every_command_that_is_named_is_there() -> None:
    groups = get_command(app)
    named = set(re.findall(r"python -m bot (\w+)", words()))
    assert named <= set(getattr(groups, "commands", {}))
    assert {"affected", "backup", "keys"} <= named


def test_what_people_send_the_bot_is_there() -> None:
    named = set(re.findall(r"`/(\w+)`", words())) - {"revoke"}  # that is BotFather's
    assert named <= {one.name for one in COMMANDS}


def test_every_link_leads_somewhere() -> None:
    for page in PAGES:
        for link in re.findall(r"\]\(([^)#]+)", (ROOT / page).read_text()):
            assert ((ROOT / page).parent / link).exists(), link

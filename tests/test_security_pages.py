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
    named = set(re.findall(r"`(tests/[\w/.:]+|requirements\.lock)`", words()))
    assert len(named) > 40
    assert [one for one in sorted(named) if not is_there(one)] == []


def is_there(named: str) -> bool:
    """Tell whether there is such a file, with such a test in it; a folder proves nothing."""
    file, _, test = named.partition("::")
    text = (ROOT / file).read_text() if (ROOT / file).is_file() else ""
    return bool(text) and (
        not test or re.search(rf"^(async )?def {test}\(", text, re.M) is not None
    )


def test_of_every_threat_it_is_said_what_proves_and_what_is_left() -> None:
    page = (ROOT / "docs/threats.md").read_text()
    threats = [line.split("|")[1:-1] for line in page.splitlines() if line.startswith("| ")][1:]
    assert len(threats) > 20
    empty = [one for one in threats if len(one) != 5 or not all(cell.strip() for cell in one)]
    assert empty == []
    unproved = [one[1].strip() for one in threats if "tests/" not in one[3]]
    assert unproved == ["Telegram"]


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

"""The arrows of the design are checked: each planted violation is caught by its contract."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PLANTED = {
    "Arrows point downward": ("bot/domain/planted.py", "import bot.services.cases.handover"),
    "Handlers and views reach storage only through services": (
        "handlers/planted.py",
        "import storage.door.visits",
    ),
    "Domain knows no library": ("bot/domain/planted_library.py", "import aiohttp"),
    "Services and storage know no Telegram": ("storage/planted.py", "import telegram"),
    "Only one storage file knows SQLite": ("storage/planted_engine.py", "import sqlite3"),
    "Only one folder of storage knows PostgreSQL": ("storage/planted_server.py", "import psycopg"),
    "No gateway knows the transaction": (
        "storage/planted_gateway.py",
        "import storage.transaction",
    ),
    "Among use cases, wings stand one above the other": (
        "bot/services/office/planted.py",
        "import bot.services.cases.cards",
    ),
    "Nobody imports the composition root": ("bot/clockwork_planted.py", "import bot.app"),
    "The rehearsal stand-in knows nothing of the bot": (
        "bot/rehearsal/run/planted.py",
        "import bot.texts",
    ),
    "Only the command line starts the stand-in": ("bot/views/planted.py", "import bot.rehearsal"),
    "Inside the stand-in, rooms stand one above the other": (
        "bot/rehearsal/world/planted.py",
        "import bot.rehearsal.desk.desk",
    ),
}


def copied(folder: Path) -> Path:
    """Copy what import-linter reads."""
    for package in ("bot", "handlers", "storage"):
        shutil.copytree(
            ROOT / package,
            folder / package,
            ignore=lambda place, names: [
                name for name in names if Path(place, name).is_file() and name[-3:] != ".py"
            ],
        )
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def lint(folder: Path) -> str:
    """Return what import-linter says about a tree."""
    program = Path(sys.executable).parent / "lint-imports"
    command = [str(program), "--no-cache"]
    return subprocess.run(
        command, cwd=folder, capture_output=True, text=True, check=False, timeout=60
    ).stdout


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> str:
    return lint(copied(tmp_path_factory.mktemp("clean")))


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = copied(tmp_path_factory.mktemp("planted"))
    for file, line in PLANTED.values():
        (folder / file).write_text(f"{line}\n")
    return lint(folder)


def complaints(report: str, contract: str) -> str:
    """Return what a broken contract's own section says."""
    found = re.search(
        rf"^{re.escape(contract)}\n-+\n(.*?)(?=^[^\n]+\n---|\Z)", report, re.M | re.S
    )
    return found.group(1) if found else ""


@pytest.mark.parametrize("contract", PLANTED)
def test_a_planted_violation_is_caught(planted: str, contract: str) -> None:
    file, _ = PLANTED[contract]
    module = file.removesuffix(".py").replace("/", ".")
    assert module in complaints(planted, contract)


@pytest.mark.parametrize("contract", PLANTED)
def test_without_it_the_contract_is_kept(clean: str, contract: str) -> None:
    assert f"{contract} KEPT" in clean


def test_every_contract_has_a_planted_violation() -> None:
    named = re.findall(r'^name = "(.*)"$', (ROOT / "pyproject.toml").read_text(), re.M)
    assert set(named) - {"pintu-sehat"} == set(PLANTED)

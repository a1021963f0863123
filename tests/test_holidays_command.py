"""`holidays`: offered for a year, listed, removed, put back."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.cli.session import Refused
from bot.rehearsal import City
from tests import engine
from tests.telegram import KEY


@pytest.fixture
def folder(
    sample_city: tuple[Path, City], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """Return a folder with the sample city, in which commands are run."""
    engine.copy(sample_city[0], tmp_path / "test.db")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", engine.url(tmp_path / "test.db"))
    monkeypatch.setenv("DATA_KEY", KEY)
    return tmp_path


def holidays(*words: str) -> str:
    """Run the command; return what it printed, or raise why it refused."""
    result = CliRunner().invoke(app, ["holidays", *words])
    if isinstance(result.exception, Refused):
        raise result.exception
    assert result.exit_code == 0, result.output
    return result.output


def test_a_day_is_a_working_day_again(folder: Path) -> None:
    holidays("remove", "17 Agustus 2026", "--yes")
    assert "2026-08-17" not in holidays("list")
    with pytest.raises(Refused, match="bukan hari libur"):
        holidays("remove", "2026-08-17")
    with pytest.raises(Refused, match="besok"):
        holidays("remove", "besok")


def test_a_year_is_offered_with_joint_leave_and_what_is_reckoned(folder: Path) -> None:
    before = holidays("list")
    shown = CliRunner().invoke(app, ["holidays", "offer", "2027"]).output  # nobody says yes
    assert "Cuti Bersama Hari Raya Natal" in shown
    assert re.search(r"10 Maret 2027: .*Hari Raya Idul Fitri \(perkiraan\)\n", shown)
    assert shown.count("Hari Raya Natal\n") == 1 + shown.count("Cuti Bersama Hari Raya Natal\n")
    assert holidays("list") == before


def test_a_year_is_taken_over_with_a_yes_and_given_back(folder: Path) -> None:
    before = holidays("list")
    holidays("offer", "2027", "--yes")
    assert "2027-12-24  Cuti Bersama Hari Raya Natal" in holidays("list", "2027")
    assert "+ " not in holidays("offer", "2027")
    holidays("undo", "--yes")
    assert holidays("list") == before


def test_the_bots_own_process_knows_no_calendar() -> None:
    seen = "import sys, bot.cli, bot.app, bot.cli.running; print('holidays' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", seen], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"

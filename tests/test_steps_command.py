"""A command does not begin with steps of the city that hold a mistake; it says which."""

import sys
from pathlib import Path

import pytest

from bot.cli import main
from tests.telegram import KEY


def refused(capsys: pytest.CaptureFixture[str], *command: str) -> str:
    """Run a command that ends with exit code 2; return what it said."""
    sys.argv = ["bot", *command]
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 2
    return capsys.readouterr().err


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", sys.argv)
    for name, value in {"DATA_KEY": KEY, "SOP_FILE": "sop.yaml", "BOT_TOKEN": ""}.items():
        monkeypatch.setenv(name, value)
    return tmp_path


@pytest.mark.parametrize("command", [("run",), ("offices", "list")])
def test_mistakes_in_the_steps_end_a_command_with_their_lines(
    folder: Path, capsys: pytest.CaptureFixture[str], command: tuple[str, ...]
) -> None:
    (folder / "sop.yaml").write_text("black:\n  steps: Masker\n  outcomes: [dilayani]\n")
    told = refused(capsys, *command)
    assert told.startswith("Berkas langkah kota (sop.yaml) masih ada salahnya")
    assert "Baris 2:" in told
    assert "Baris 3: Hasil “dilayani” tidak dikenal" in told


def test_they_are_told_in_the_citys_language(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANGUAGE", "en")
    (folder / "sop.yaml").write_text("black:\n  steps: Masker\n")
    assert "Line 2:" in refused(capsys, "run")


def test_a_path_that_leads_nowhere_is_told(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "sop.yaml" in refused(capsys, "run")


def test_with_right_steps_the_next_hurdle_is_told(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOP_FILE", "")
    assert "BOT_TOKEN" in refused(capsys, "run")

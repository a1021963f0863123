"""Settings are checked one by one, against each other, and against what was meant."""

import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app, main
from bot.cli.setup import settings_file
from bot.settings import SETTINGS_FILE, BadSettings, Settings, load
from bot.settings.bot_name import require_same
from tests.telegram import KEY, World


@pytest.fixture(autouse=True)
def _bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in (*Settings.model_fields, "bot_language"):
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.mark.parametrize(
    ("value", "language"),
    [("en", "en"), ("en_US:en", "en"), ("jv_ID.UTF-8", "jv"), ("de:en", "en"), ("", "id")],
)
def test_a_language_is_understood_as_one_of_ours(
    monkeypatch: pytest.MonkeyPatch, value: str, language: str
) -> None:
    monkeypatch.setenv("LANGUAGE", value)
    assert load().language == language


@pytest.mark.parametrize("value", ["fr", "de_DE:fr", "C", "english"])
def test_a_language_we_have_not_is_one_clear_line(
    monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv("LANGUAGE", value)
    with pytest.raises(BadSettings, match=r"^LANGUAGE .*id, en, jv.*$"):
        load()


def test_the_files_language_goes_before_that_of_the_shell(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("settings.env").write_text("LANGUAGE=jv\n")
    monkeypatch.setenv("LANGUAGE", "en_US:en")
    assert load().language == "jv"


def test_our_own_name_goes_before_both(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("settings.env").write_text("LANGUAGE=jv\n")
    monkeypatch.setenv("BOT_LANGUAGE", "en")
    assert load().language == "en"


@pytest.mark.parametrize(
    ("since", "until"), [("10:00", "20:00"), ("08:00", "07:00"), ("08:00", "09:00")]
)
def test_hours_in_which_no_reminder_could_be_sent_are_refused(
    monkeypatch: pytest.MonkeyPatch, since: str, until: str
) -> None:
    monkeypatch.setenv("REMIND_FROM", since)
    monkeypatch.setenv("REMIND_UNTIL", until)
    with pytest.raises(BadSettings, match=r"^REMIND_FROM and REMIND_UNTIL.*09:00"):
        load()


@pytest.mark.parametrize(
    "written", ["KotaBot", "@KotaBot", "https://t.me/KotaBot", "t.me/KotaBot/", " KotaBot "]
)
def test_the_bots_name_is_understood_however_it_is_written(
    monkeypatch: pytest.MonkeyPatch, written: str
) -> None:
    monkeypatch.setenv("BOT_USERNAME", written)
    assert load().bot_username == "KotaBot"


@pytest.mark.parametrize("written", ["Kota Bot", "@", "https://example.org/KotaBot", "1bot", "ko"])
def test_what_is_no_name_of_a_bot_is_refused(
    monkeypatch: pytest.MonkeyPatch, written: str
) -> None:
    monkeypatch.setenv("BOT_USERNAME", written)
    with pytest.raises(BadSettings, match=r"^BOT_USERNAME"):
        load()


def test_another_bots_name_is_told_with_telegrams_word() -> None:
    settings = Settings.model_validate({"bot_username": "KotaBlitrBot"})
    with pytest.raises(BadSettings, match="BOT_USERNAME=KotaBlitarBot"):
        require_same(settings, "KotaBlitarBot")
    require_same(settings, "kotablitrbot")


async def test_a_bot_does_not_start_while_its_links_would_lead_to_another(tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match="BOT_USERNAME=PintuSehatLatihanBot"):
        await World.made(tmp_path, bot_username="KotaBlitrBot")


@pytest.mark.parametrize(
    ("line", "near"),
    [("REMIND_UNTILL=20:00", "REMIND_UNTIL"), ("export RETENTION_DAY=9", "RETENTION_DAYS")],
)
def test_a_misspelt_name_is_told_with_its_line_and_the_right_one(line: str, near: str) -> None:
    Path("settings.env").write_text(f"# ours\n{line}\nTZ=Asia/Jakarta\n")
    with pytest.raises(BadSettings, match=rf"line 2\).*{near}$"):
        load()


def test_every_wrong_setting_is_one_line_that_says_where(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("settings.env").write_text("RETENTION_DAYS=900\nADMIN_IDS=1,x\n")
    monkeypatch.setenv("PORT", "80000")
    with pytest.raises(BadSettings) as bad:
        load()
    told = sorted(str(bad.value).splitlines())
    assert [one.split(":")[0] for one in told] == [
        "ADMIN_IDS (settings.env, line 2)",
        "PORT (in the environment)",
        "RETENTION_DAYS (settings.env, line 1)",
    ]
    assert "Value error" not in str(bad.value)


def unreadable(file: Path, made: str) -> None:
    """Put what no person wrote by hand for the bot in a file's place."""
    match made:
        case "huge":
            file.write_bytes(b"# " + b"x" * 9_000_000 + b"\n")
        case "letters":
            file.write_bytes("CITY_NAME=Kediri é\n".encode("latin-1"))
        case "folder":
            file.mkdir()
        case "pipe":
            os.mkfifo(file)  # who opens it waits for ever
        case "endless":
            file.symlink_to("/dev/zero")


UNREADABLE = ["huge", "letters", "folder", "pipe", "endless"]


@pytest.mark.timeout(10)
@pytest.mark.parametrize("made", UNREADABLE)
@pytest.mark.parametrize("reader", [load, partial(settings_file.begun, SETTINGS_FILE)])
def test_settings_nobody_can_have_written_are_one_line(
    made: str, reader: Callable[[], object]
) -> None:
    unreadable(SETTINGS_FILE, made)
    with pytest.raises(BadSettings, match=r"^settings\.env cannot be read: .*from the example\.$"):
        reader()


def test_settings_saved_by_notepad_lose_no_first_line() -> None:
    SETTINGS_FILE.write_bytes(b"\xef\xbb\xbfRETENTION_DAY=9\r\nCITY_NAME=Kota Kediri\r\n")
    with pytest.raises(BadSettings, match=r"line 1\).*RETENTION_DAYS$"):
        load()


@pytest.mark.timeout(10)
@pytest.mark.parametrize("made", UNREADABLE)
def test_steps_nobody_can_have_written_are_told_at_once(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], made: str
) -> None:
    unreadable(Path("sop.yaml"), made)
    for name, value in {"DATA_KEY": KEY, "SOP_FILE": "sop.yaml", "BOT_LANGUAGE": "en"}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "argv", ["bot", "run"])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 2
    says = {"huge": "100 kB", "letters": "UTF-8"}.get(made, "Check the path in SOP_FILE")
    intro, told = capsys.readouterr().err.splitlines()
    assert "sop.yaml" in intro
    assert says in told


@pytest.mark.parametrize("made", ["nothing", "garbage", "folder"])
@pytest.mark.parametrize("command", [["run"], ["offices", "list"]])
def test_a_database_nobody_can_use_is_one_line(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    made: str,
    command: list[str],
) -> None:
    file = tmp_path / "city.db"
    if made == "garbage":
        file.write_bytes(bytes(range(1, 200)) * 50)
    elif made == "folder":
        file.mkdir()
    else:
        file = Path("/proc/nowhere/city.db")
    for name, value in {
        "DATABASE_URL": f"sqlite:///{file}",
        "DATA_KEY": KEY,
        "BOT_TOKEN": "1:x",
    }.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "argv", ["bot", *command])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 2
    written = capsys.readouterr().err.splitlines()
    told = [line for line in written if not line.startswith("timestamp=")]  # the log beside it
    assert len(told) == 1
    assert "city.db cannot be used" in told[0]


def test_a_port_that_is_none_is_refused() -> None:
    assert CliRunner().invoke(app, ["rehearse", "--port", "80000"]).exit_code == 2


@pytest.mark.parametrize("code", ["de", "ms", "zh-hans"])
async def test_who_speaks_none_of_ours_hears_the_citys_language(world: World, code: str) -> None:
    world.bot.settings.language = "en"
    stranger = world.newcomer(language=code)
    await stranger.starts()
    async with world.transaction() as services:
        person = await services.people.of_telegram(stranger.id)
        assert person is not None
        assert person.language == "en"


def test_before_anything_is_set_a_command_names_the_one_that_asks(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said = CliRunner().invoke(app, ["offices", "list"])
    assert "python -m bot setup" in str(said.exception)
    monkeypatch.setenv("BOT_TOKEN", "1:x")  # somebody has begun
    said = CliRunner().invoke(app, ["offices", "list"])
    assert "python -m bot keys new" in str(said.exception)

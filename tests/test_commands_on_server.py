"""Commands on a server: they answer as on a file, or say in one line what to do there instead."""

import base64
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app, sample
from bot.cli.session import Refused
from bot.settings.servers import Server
from storage.engine import begun
from storage.unusable import Unusable
from tests import engine
from tests.telegram import KEY
from tests.test_setup_command import Opened, Terminal, telegram, terminal, up_to_the_data

__all__ = ["telegram", "terminal"]  # fixtures
OTHER = base64.b64encode(b"n" * 32).decode()
ANSWERS = (
    ("health --json", "database_bytes"),
    ("offices list", "Turi"),
    ("stats --json", "visits"),
    ("stats --recount", "The counts equal"),
    ("audit verify", "each as it was written"),
    ("keys rotate", "Not sealed with the first key: 0."),
    ("affected --out affected.csv", "0 people"),
    ("residents link --kelurahan KEL-TURI --rw 3", "start=n_"),
)
READINGS = (
    *("health", "stats", "stats --recount", "stats --pdf x.pdf", "audit verify"),
    *("offices list", "holidays list", "coverage list", "affected --out x.csv"),
)


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """An empty database on the server, and a folder whose settings name it."""
    if missing := engine.missing():
        pytest.skip(missing)
    monkeypatch.setattr(engine, "_spare", [])  # those have tables already
    engine.make_on_server(tmp_path / "test.db")
    url = engine.server(tmp_path / "test.db").url
    monkeypatch.chdir(tmp_path)
    for name, value in {
        "BOT_TOKEN": sample.BOT.token,
        "BOT_USERNAME": sample.BOT.username,
        "BOT_API_URL": "http://127.0.0.1:1",
        "DATABASE_URL": url,
        "DATA_KEY": KEY,
    }.items():
        monkeypatch.setenv(name, value)
    return url


def types(*words: str) -> str:
    """Run a command; return what it prints, or raise what it refuses with."""
    result = CliRunner().invoke(app, [*words])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.output


@pytest.fixture
def city(server: str) -> str:
    """The sample city's offices on the server."""
    types("offices", "import", str(sample.FILES / "offices.csv"), "--yes")
    return server


def test_before_the_first_start_there_is_nothing_and_nothing_is_made(server: str) -> None:
    assert "is not there yet -> start the bot once" in types("check")
    for reading in READINGS:
        with pytest.raises(Unusable, match="start the bot once"):
            types(*reading.split())
    assert not begun(Server(server))


@pytest.mark.parametrize("words", ["check", "health", "stats", "offices list"])
def test_a_schema_that_is_not_there_is_to_be_made_by_hand(
    server: str, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    monkeypatch.setenv("DATABASE_URL", Server(server).with_schema("nowhere").url)
    try:
        told = types(*words.split())
    except Unusable as unusable:
        told = str(unusable)
    assert "Make it: CREATE SCHEMA nowhere AUTHORIZATION " in told
    assert "start the bot" not in told


@pytest.mark.parametrize(("words", "answer"), ANSWERS)
def test_a_command_answers(
    city: str, monkeypatch: pytest.MonkeyPatch, words: str, answer: str
) -> None:
    monkeypatch.setenv("DATA_KEY", f"{OTHER},{KEY}")
    assert answer in types(*words.split())


def test_the_doctor_finds_it_well(city: str) -> None:
    said = types("check")
    for well in ("answers", "opens the database", "none is damaged"):
        assert well in said
    assert "-- owner: no process has the city" in said


@pytest.mark.parametrize(
    ("words", "instead"),
    [
        (("backup",), "pg_dump .*--schema={0} --file={0}.dump"),
        (("restore", "x.db"), "pg_restore .* {0}.dump"),
    ],
)
def test_what_copies_a_file_names_the_servers_own_command_for_this_city(
    server: str, words: tuple[str, ...], instead: str
) -> None:
    with pytest.raises(Refused, match=instead.format(Server(server).schema)) as refused:
        types(*words)
    assert '"$DATABASE_URL"' in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_server_that_is_away_is_told_in_one_line(
    server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://bot:secret@127.0.0.1:1,127.0.0.1:2/x")
    with pytest.raises(Unusable, match="none of its servers answers") as away:
        types("stats")
    assert "\n" not in str(away.value)
    assert "secret" not in str(away.value)


def up_to_the_key(terminal: Opened, url: str) -> Terminal:
    """Begin `setup` where a server was set before, and answer up to the data key."""
    seen = "The data is kept by the server postgresql://"
    return up_to_the_data(terminal, seen, DATABASE_URL=url)


def test_a_city_on_a_server_is_given_no_second_key(terminal: Opened, city: str) -> None:
    shown = up_to_the_key(terminal, city)
    shown.sees("There is data in postgresql://")
    shown.types()
    shown.sees("no key")
    shown.types(OTHER)
    shown.sees("does not open")
    shown.types(KEY)
    shown.sees("pg_dump, every night")


def test_a_new_city_on_a_server_is_given_a_key(
    terminal: Opened, server: str, tmp_path: Path
) -> None:
    shown = up_to_the_key(terminal, server)
    shown.types()
    shown.sees("A new key has been made")
    shown.types("n")
    shown.types()
    assert shown.ends() == 0
    assert "DATA_KEY=" in (tmp_path / "settings.env").read_text()


def test_a_servers_address_is_taken_where_a_file_is_asked_for(
    terminal: Opened, server: str, tmp_path: Path
) -> None:
    shown = terminal()
    for answer in ("2", sample.BOT.token, "", "", "", server, ""):
        shown.types(answer)
    shown.sees("A new key has been made")
    shown.types("n")
    shown.sees("pg_dump, every night")
    shown.types()
    assert shown.ends() == 0
    assert f"DATABASE_URL={server}\n" in (tmp_path / "settings.env").read_text()
    assert " bot move-database sqlite:///FILE.db" in shown.said
    assert " bot restore" not in shown.said

"""The settings: all described, and a wrong one names itself and its remedy."""

import re
from pathlib import Path

import pytest

from bot.settings import BadSettings, Settings, load
from bot.settings.servers import Server

EXAMPLE = Path("settings.example.env").read_text()


@pytest.fixture(autouse=True)
def _bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def test_the_example_names_every_setting_and_no_other() -> None:
    named = set(re.findall(r"^(?:# )?([A-Z_]+)=", EXAMPLE, re.MULTILINE))
    assert named == {name.upper() for name in Settings.model_fields}


def test_the_example_shows_the_defaults() -> None:
    shown = dict(re.findall(r"^# ([A-Z_]+)=(.+)$", EXAMPLE, re.MULTILINE))
    from_example = Settings.model_validate({k.lower(): v for k, v in shown.items()})
    assert from_example == Settings.model_validate({})


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("TIMEZONE", "Asia/Blitar", "Asia/Jakarta"),
        ("DATABASE_URL", "postgres://x", "sqlite:///"),
        ("DATABASE_URL", "postgresql://db1", "host and database"),
        ("DATABASE_URL", "postgresql://bot:a/b@db1/blitar", "host and database"),
        ("DATABASE_URL", "postgresql://db1:x/blitar", "host and database"),
        ("DATA_KEY", "short", "keys new"),
        ("COLOUR_RULES", "P9", "COLOUR_RULES"),
        ("RETENTION_DAYS", "0", "RETENTION_DAYS"),
        ("RANDOM_CHECK_PERCENT", "101", "RANDOM_CHECK_PERCENT"),
        ("CLOCK_FILE", "clock", "rehearsal only"),
    ],
)
def test_a_wrong_setting_names_itself_and_the_remedy(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, says: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(BadSettings, match=says):
        load()


@pytest.mark.parametrize(
    "url",
    [
        "http://bot-api.example",
        "HTTP://bot-api.example:8081",
        "http://192.168.1.5:8081",
        "http://localhost.example",
        "http://127.0.0.1@bot-api.example",
        "https://somebody:word@bot-api.example",
        "http://bot-api.example\\@localhost",
        "ftp://bot-api.example",
        "bot-api.example",
        "localhost:8081",
        "https://",
        "http://[::1",
        "",
    ],
)
def test_the_token_goes_to_no_server_in_clear(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    monkeypatch.setenv("BOT_API_URL", url)
    with pytest.raises(BadSettings, match="BOT_API_URL"):
        load()


@pytest.mark.parametrize(
    "url",
    [
        "https://bot-api.example:8443",
        "http://127.0.0.1:8080",
        "http://localhost:8081",
        "http://[::1]:80",
    ],
)
def test_a_bot_api_is_reached_in_secret_or_on_this_machine(
    monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    monkeypatch.setenv("BOT_API_URL", url)
    assert load().bot_api_url == url


def test_the_clock_may_be_moved_against_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLOCK_FILE", "clock")
    monkeypatch.setenv("BOT_API_URL", "http://127.0.0.1:8080")
    assert load().clock_file == Path("clock")


def test_admins_are_read_from_a_list_with_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ADMIN_IDS", "12, 34")
    assert load().admin_ids == (12, 34)


def test_a_secret_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", "123456:a-very-secret-token-nobody-sees")
    assert "very-secret" not in repr(load())


@pytest.mark.parametrize(
    ("url", "shown", "name"),
    [
        ("postgresql:///blitar", "postgresql:///blitar", "blitar"),
        (
            "postgresql://bot:s%40cret@db1:5432,[::1]/blitar?sslmode=require",
            "postgresql://db1:5432,[::1]/blitar",
            "blitar",
        ),
    ],
)
def test_a_server_is_shown_without_who_and_with_which_word(
    url: str, shown: str, name: str
) -> None:
    place = Settings(database_url=url, _env_file=None).database
    assert isinstance(place, Server)
    assert (str(place), place.name) == (shown, name)
    assert "cret" not in repr(place)

"""The file of cities: each has what is its own, and every fault names city, key and remedy."""

import asyncio
import base64
import re
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.house.cities import City, cities, city
from bot.house.running import House
from bot.settings import BadSettings, Settings, load

TOKENS = {"BLITAR_TOKEN": "71:blitar-token", "KEDIRI_TOKEN": "72:kediri-token"}
KEYS = {
    name: base64.b64encode(bytes([number]) * 32).decode()
    for number, name in enumerate(("BLITAR_KEY", "KEDIRI_KEY"))
}
BLITAR = """
blitar:
  token_from: BLITAR_TOKEN
  key_from: BLITAR_KEY
  city_name: Kota Blitar
"""
KEDIRI = """
kediri:
  token_from: KEDIRI_TOKEN
  key_from: KEDIRI_KEY
  city_name: Kota Kediri
"""
SERVER = "postgresql://bot:word@db1/house"


@pytest.fixture(autouse=True)
def _house(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in (*Settings.model_fields, "bot_language"):
        monkeypatch.delenv(name.upper(), raising=False)
    for name, value in (TOKENS | KEYS | {"CITIES_FILE": "cities.yaml"}).items():
        monkeypatch.setenv(name, value)


def found_in(words: str) -> dict[str, City]:
    Path("cities.yaml").write_text(words)
    return {one.name: one for one in cities(load())}


def settings_in(words: str) -> list[Settings]:
    found = [*found_in(words).values()]
    assert [one.faults for one in found] == [() for _ in found]
    return [one.require() for one in found]


def test_each_city_has_its_bot_its_key_and_its_file() -> None:
    blitar, kediri = settings_in(BLITAR + KEDIRI)
    assert blitar.bot_token.get_secret_value() == TOKENS["BLITAR_TOKEN"]
    assert kediri.keys == (bytes([1]) * 32,)
    assert [str(one.database) for one in (blitar, kediri)] == ["data/blitar.db", "data/kediri.db"]
    assert (blitar.city_name, kediri.city_name) == ("Kota Blitar", "Kota Kediri")
    assert kediri.backup_dir == Path("backups/kediri")
    assert kediri.cities_file is None


def test_on_a_server_each_city_has_a_schema(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", f"{SERVER}?sslmode=require")
    blitar, kediri = settings_in(f"{BLITAR}{KEDIRI}  schema: kota_kediri\n")
    assert str(blitar.database) == "postgresql://db1/house, schema blitar"
    assert kediri.database_url.endswith("?sslmode=require&options=-csearch_path%3Dkota_kediri")
    assert blitar.database_path != kediri.database_path


def test_what_the_house_says_holds_unless_a_city_says_otherwise(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("BOT_LANGUAGE", "en")
    monkeypatch.setenv("RETENTION_DAYS", "14")
    Path("settings.env").write_text("TIMEZONE=Asia/Makassar\n")
    more = "  language: jv\n  retention_days: 21\n  pass_picture: off\n  REMIND_FROM: 07:00\n"
    blitar, kediri = settings_in(f"{BLITAR}{KEDIRI}{more}")
    assert (blitar.language, blitar.retention_days) == ("en", 14)
    assert (kediri.language, kediri.retention_days) == ("jv", 21)
    assert (kediri.pass_picture, kediri.remind_from.hour) == (False, 7)
    assert blitar.timezone == kediri.timezone == "Asia/Makassar"


def test_what_makes_a_city_itself_is_not_the_houses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ADMIN_IDS", "12")
    monkeypatch.setenv("BOT_USERNAME", "SomeBot")
    monkeypatch.setenv("BOT_TOKEN", "99:the-one-of-before")
    monkeypatch.setenv("DATA_KEY", KEYS["BLITAR_KEY"])
    blitar, kediri = settings_in(f"{BLITAR}{KEDIRI}  admin_ids: [34, 56]\n")
    assert (blitar.admin_ids, kediri.admin_ids) == ((), (34, 56))
    assert blitar.bot_username == ""
    assert kediri.bot_token.get_secret_value() == TOKENS["KEDIRI_TOKEN"]


def test_secrets_may_stand_in_the_settings_by_any_name() -> None:
    Path("settings.env").write_text(f"BOT_TOKEN_2=73:x\nDATA_KEY_2={KEYS['KEDIRI_KEY']}\n")
    words = KEDIRI.replace("KEDIRI_TOKEN", "BOT_TOKEN_2").replace("KEDIRI_KEY", "DATA_KEY_2")
    [kediri] = settings_in(words)
    assert kediri.bot_token.get_secret_value() == "73:x"


def test_a_webhook_has_a_path_and_a_secret_for_each(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEBHOOK_URL", "https://bot.example/telegram/")
    monkeypatch.setenv("WEBHOOK_SECRET", "a-secret-of-sixteen")
    blitar, kediri = settings_in(BLITAR + KEDIRI)
    assert blitar.webhook_url == "https://bot.example/telegram/71"
    secrets = {one.webhook_secret.get_secret_value() for one in (blitar, kediri)}
    assert len(secrets) == 2
    assert "a-secret-of-sixteen" not in secrets


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("  timezon: Asia/Jakarta", r"timezon .*line 11\): no such setting; write timezone"),
        ("  timezone: Asia/Kediri", r"timezone .*line 11\): no such time zone.*Asia/Jakarta"),
        ("  retention_days: 0", r"retention_days .*line 11\)"),
        ("  language: fr", r"language .*line 11\).*id, en, jv"),
        ("  port: 8081", r"port .*whole house; write it in settings.env"),
        ("  webhook_secret: something-of-ours", r"webhook_secret .*whole house"),
        ("  bot_token: 72:secret-x", r"bot_token .*no secret.*write token_from"),
        ("  city_name: Kediri", r"city_name .*line 11\): is set twice"),
        ("  sop_file: {a: b}", r"sop_file .*one value"),
        ("  sop_file: none.yaml", r"sop_file .*none.yaml"),
        ("  schema: kediri", r"schema .*a file has none: write database_url"),
        ("  database_url: mysql://x", r"database_url .*line 11\): must start with sqlite:///"),
        ("  red_remind_minutes: x", r"red_remind_minutes .*line 11\)"),
        ("  black_satgas_minutes: 1", r"BLACK_SATGAS_MINUTES must not be less"),
    ],
)
def test_a_fault_names_city_key_line_and_remedy(line: str, told: str) -> None:
    found = found_in(f"{BLITAR}{KEDIRI}{line}\n")
    assert found["blitar"].settings is not None
    assert found["kediri"].settings is None
    assert all(one.startswith("kediri: ") for one in found["kediri"].faults)
    assert re.search(told, "\n".join(found["kediri"].faults)), found["kediri"].faults
    assert "secret-x" not in "\n".join(found["kediri"].faults)
    with pytest.raises(BadSettings, match="kediri"):
        found["kediri"].require()


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("KEDIRI_TOKEN", "NOT_THERE", r"token_from .*NOT_THERE is not set"),
        ("KEDIRI_TOKEN", "72:kediri-token", r"token_from .*name of the variable.*KEDIRI_TOKEN"),
        ("  token_from: KEDIRI_TOKEN\n", "", r"token_from .*line 7\).*KEDIRI_TOKEN"),
        ("  key_from: KEDIRI_KEY\n", "", r"key_from .*KEDIRI_KEY"),
        ("KEDIRI_KEY", "KEDIRI_TOKEN", r"key_from .*line 9\).*32 bytes"),
        ("KEDIRI_TOKEN", "KEDIRI_KEY", r"token_from .*@BotFather"),
        ("  city_name: Kota Kediri\n", "", r"city_name .*is missing"),
        ("KEDIRI_TOKEN", "BLITAR_TOKEN", r"token_from: blitar has the same; .*@BotFather"),
        ("KEDIRI_KEY", "BLITAR_KEY", r"key_from: blitar has the same; .*keys new"),
        ("Kediri\n", "Kediri\n  database_url: sqlite:///data/../data/blitar.db\n", "database: bl"),
        ("kediri:", "Kota Kediri:", r"name .*small letters"),
        ("kediri:", "blitar:", r"blitar: name: blitar has the same"),
    ],
)
def test_what_must_be_a_citys_own_is(before: str, after: str, told: str) -> None:
    Path("cities.yaml").write_text(BLITAR + KEDIRI.replace(before, after))
    blitar, kediri = cities(load())
    assert blitar.settings is not None
    assert kediri.settings is None
    assert re.search(told, "\n".join(kediri.faults)), kediri.faults
    assert "kediri-token" not in "\n".join(kediri.faults)


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ("", r"database_url \(cities.yaml, line 11\): must name its schema.*search_path%3Dkediri"),
        ("?options=-csearch_path%3DKediri", "must name its schema, in small letters"),
        ("?options=-csearch_path%3Dpublic", None),
    ],
)
def test_a_city_of_a_server_names_the_schema_by_which_it_is_seen(
    options: str, told: str | None
) -> None:
    found = found_in(f"{BLITAR}{KEDIRI}  database_url: {SERVER}{options}\n")["kediri"]
    assert (found.settings is not None) == (told is None)
    assert told is None or re.search(told, "\n".join(found.faults)), found.faults
    assert "word" not in "\n".join(found.faults)  # its password


def test_two_cities_in_one_schema_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", SERVER)
    found = found_in(f"{BLITAR}{KEDIRI}  schema: blitar\n")
    assert found["kediri"].faults[0].startswith("kediri: database: blitar has the same;")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("- blitar\n", r"cities.yaml, line 1: here is no city"),
        ("blitar: [\n", r"cities.yaml, line 2: this is no YAML"),
        ("[a]: b\n", r"cities.yaml, line 1: this is no city's name"),
    ],
)
def test_what_is_no_file_of_cities_is_refused_with_its_line(words: str, told: str) -> None:
    with pytest.raises(BadSettings, match=told):
        found_in(words)


def test_without_the_file_it_says_what_makes_one() -> None:
    with pytest.raises(BadSettings, match=r"cities\.yaml.*city add"):
        cities(load())


def test_a_city_that_is_not_there_is_told_with_the_nearest() -> None:
    Path("cities.yaml").write_text(BLITAR + KEDIRI)
    with pytest.raises(BadSettings, match="no city kedir; known: kediri"):
        city(load(), "kedir")


def test_of_two_cities_of_one_name_the_first_is_kept_and_the_fault_said() -> None:
    Path("cities.yaml").write_text(BLITAR + KEDIRI + KEDIRI.replace("Kediri", "Malang"))
    with capture_logs() as told:
        house = House(load())
    assert [one.name for one in house.keepers] == ["blitar", "kediri"]
    assert house.keepers[1].settings is not None
    assert house.keepers[1].settings.city_name == "Kota Kediri"
    [fault] = told
    assert (fault["event"], fault["city"]) == ("city-fails", "kediri")
    assert "give each city a name of its own" in fault["why"]


async def started_and_stopped() -> None:
    stop = asyncio.Event()
    stop.set()
    await House(load()).run(stop, asyncio.Event())


def test_a_file_of_cities_that_others_could_read_is_shut_and_said() -> None:
    Path("cities.yaml").write_text(BLITAR)
    Path("cities.yaml").chmod(0o644)
    with capture_logs() as told:
        asyncio.run(started_and_stopped())
    [warned] = [one["file"] for one in told if one["event"] == "was-readable-by-others"]
    assert warned == "cities.yaml"
    assert Path("cities.yaml").stat().st_mode & 0o777 == 0o600

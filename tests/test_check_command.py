"""`check`: the doctor names what is wrong with its remedy, changes nothing, needs no network."""

import base64
import json
import shutil
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from typer.testing import CliRunner

from bot.cli import app, sample
from bot.cli.doctor import machine, telegram
from bot.cli.doctor.finding import Finding, Patient
from bot.rehearsal import City
from bot.services.cases.steps_file import SHIPPED
from bot.settings import Settings
from tests import engine
from tests.telegram import KEY, MONDAY

ANSWERS = {
    "getMe": {"id": 1, "is_bot": True, "first_name": "Bot", "username": sample.BOT.username},
    "getWebhookInfo": {"url": "", "has_custom_certificate": False, "pending_update_count": 0},
}


@pytest.fixture
def city(sample_city: tuple[Path, City], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the sample city's database, in a folder where commands are run."""
    engine.copy(sample_city[0], tmp_path / "test.db")
    monkeypatch.chdir(tmp_path)
    for name, value in {
        "BOT_TOKEN": sample.BOT.token,
        "BOT_API_URL": "http://127.0.0.1:1",
        "DATABASE_URL": engine.url(tmp_path / "test.db"),
        "DATA_KEY": KEY,
    }.items():
        monkeypatch.setenv(name, value)
    return tmp_path / "test.db"


def report() -> dict[str, str]:
    """Run the command; return what it finds wrong, by the name of the look, with its remedy."""
    result = CliRunner().invoke(app, ["check", "--json"])
    assert result.exit_code in (0, 1), result.output
    found = json.loads(result.output)
    assert found["ok"] is (result.exit_code == 0)
    wrong = [one for one in found["findings"] if not one["ok"]]
    assert all(one["remedy"] for one in wrong)
    return {one["check"]: f"{one['what']} -> {one['remedy']}" for one in wrong}


def test_without_network_telegram_is_one_line(city: Path) -> None:
    result = CliRunner().invoke(app, ["check"])
    assert result.exit_code == 1
    told = [one for one in result.output.splitlines() if one[3:].startswith("telegram:")]
    assert len(told) == 1
    assert told[0].startswith("!! telegram: cannot be reached")
    assert "Traceback" not in result.output


def test_it_changes_nothing(city: Path) -> None:
    before = city.read_bytes()
    report()
    assert city.read_bytes() == before


def test_before_the_first_start_there_is_no_database(
    city: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    city.unlink()
    assert "start the bot" in report()["database"]
    assert not city.exists()


def test_steps_with_a_mistake_are_named_with_their_line(
    city: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = city.with_name("sop.yaml")
    monkeypatch.setenv("SOP_FILE", str(file))
    assert "SOP_FILE" in report()["steps"]
    steps = SHIPPED.read_text(encoding="utf-8")
    file.write_text(steps.replace("- vaccination-booked", "- divaksin", 1))
    assert "“divaksin”" in report()["steps"]
    file.write_text(steps)
    assert "steps" not in report()


def test_a_database_that_is_none_is_named(city: Path) -> None:
    city.write_bytes(b"not a database" * 500)
    assert "backup" in report()["database"]


def test_a_page_that_was_overwritten_is_named(city: Path) -> None:
    content = bytearray(city.read_bytes())
    content[4096 * 3 : 4096 * 3 + 400] = bytes(range(200)) * 2
    city.write_bytes(content)
    assert "backup" in report()["database"]


def test_a_key_of_another_database_is_named(city: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    CliRunner().invoke(app, ["offices", "list"])  # the first to work with a key leaves its mark
    monkeypatch.setenv("DATA_KEY", base64.b64encode(bytes(32)).decode())
    assert "behind the present one" in report()["key"]


def test_a_damaged_cell_is_counted_with_its_place(city: Path) -> None:
    with sqlite3.connect(city) as file:
        row = "(telegram_id, name, language, created_at) VALUES (99, x'0102', 'id', 0)"
        file.execute(f"INSERT INTO people {row}")
    file.close()
    assert "1 in people.name" in report()["cells"]


def test_offices_nobody_would_hear_of_a_case_in_are_named(city: Path) -> None:
    output = CliRunner().invoke(app, ["check"]).output
    assert "without group" in output
    assert "invite head --office CODE" in output
    assert "without officer" in output


def test_holidays_that_are_missing_are_named(city: Path) -> None:
    with sqlite3.connect(city) as file:
        file.execute("DELETE FROM holidays")
    file.close()
    assert "holidays import" in report()["holidays"]


def test_settings_that_are_wrong_are_findings(city: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RETENTION_DAYS", "0")
    assert "RETENTION_DAYS" in report()["settings"]


async def test_few_descriptors_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine.resource, "getrlimit", lambda _: (64, 64))
    [found] = await machine.descriptors(patient())
    assert "LimitNOFILE" in found.remedy


async def test_a_disk_that_is_nearly_full_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=1000)
    monkeypatch.setattr(machine.shutil, "disk_usage", lambda _: usage)
    [found] = await machine.disk(patient(database_url=f"sqlite:///{tmp_path}/x.db"))
    assert not found.well


@pytest.fixture
async def there() -> AsyncIterator[dict[str, Any]]:
    """A Telegram that says what the test wants; returns what to change."""
    said: dict[str, Any] = {"date": "Mon, 08 Nov 2021 01:00:00 GMT", **ANSWERS}

    async def answer(request: web.Request) -> web.Response:
        method = request.path.rpartition("/")[2]
        body = (
            {"ok": True, "result": said[method]}
            if said[method]
            else {
                "ok": False,
                "error_code": 401,
                "description": "Unauthorized",
            }
        )
        return web.json_response(
            body, status=200 if said[method] else 401, headers={"Date": said["date"]}
        )

    served = web.Application()
    served.router.add_get("/{token}/{method}", answer)
    runner = web.AppRunner(served)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    said["url"] = f"http://127.0.0.1:{port}"
    yield said
    await runner.cleanup()


def patient(**changed: Any) -> Patient:
    """Return somebody with a token and a name, on a Monday at eight."""
    settings = {"bot_token": sample.BOT.token, "bot_username": sample.BOT.username, **changed}
    return Patient(Settings.model_validate(settings), MONDAY, None)


async def asked(there: dict[str, Any], **changed: Any) -> dict[str, Finding]:
    found = await telegram.telegram(patient(bot_api_url=there["url"], **changed))
    return {one.check: one for one in found}


async def test_all_that_telegram_says_may_be_well(there: dict[str, Any]) -> None:
    found = await asked(there)
    assert set(found) == {"token", "webhook", "clock"}
    assert all(one.well for one in found.values())


async def test_a_token_telegram_does_not_know(there: dict[str, Any]) -> None:
    there["getMe"] = None
    assert "@BotFather" in (await asked(there))["token"].remedy


async def test_a_name_that_is_another_bots(there: dict[str, Any]) -> None:
    found = await asked(there, bot_username="KotaLainBot")
    assert f"BOT_USERNAME={sample.BOT.username}" in found["name"].remedy


async def test_a_webhook_nobody_asked_for(there: dict[str, Any]) -> None:
    there["getWebhookInfo"] = {"url": "https://old.example/x", "pending_update_count": 3}
    assert "start the bot" in (await asked(there))["webhook"].remedy


async def test_a_clock_that_is_an_hour_off(there: dict[str, Any]) -> None:
    there["date"] = "Mon, 08 Nov 2021 02:00:00 GMT"
    assert (await asked(there))["clock"].what == "3600 seconds behind Telegram's"

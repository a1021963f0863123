"""`affected`: after a breach, who has to be told."""

import csv
import stat
from datetime import date
from pathlib import Path

import pytest

from bot.cli import affected as command
from bot.cli.session import Refused
from bot.services import Services
from bot.services.account.affected import harmless
from tests.account.test_erasure import gives_a_number
from tests.cases.test_exposures import asks_to_be_called
from tests.door.test_guest_talk import enters
from tests.telegram import World

TURI = "Kelurahan Turi"
GREEN = ("none", "2")


async def rows(services: Services, first: str = "", last: str = "") -> dict[str, tuple[str, ...]]:
    days = (date.fromisoformat(first), date.fromisoformat(last)) if first else None
    return {one[0]: one[1:] for one in await services.affected.rows(days)}


async def test_everybody_who_is_held_is_listed_and_that_is_noted(world: World) -> None:
    phone = await gives_a_number(world)
    officer = await world.officer(TURI, "Pak Joko")
    await enters(officer, "Pak Darmo", *GREEN)
    async with world.transaction() as services:
        found = await rows(services)
        visitor = next(one for one in found.values() if one[1])
        assert visitor == ("yes", harmless(phone), TURI, "2021-11-08", "2021-11-08", "1")
        assert found["Pak Darmo"][0] == "no"
        assert found["Pak Joko"] == ("yes", "", "", "", "", "0")
    assert await world.ask("SELECT person_id FROM audit WHERE action = 'list-affected'") == [
        (None,)
    ]


async def test_a_number_given_after_an_exposure_is_listed(world: World) -> None:
    _, phone = await asks_to_be_called(world)
    async with world.transaction() as services:
        found = await rows(services)
    assert found["Rini Astuti"][1] == harmless(phone)


async def test_who_came_on_other_days_is_not_listed(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    async with world.transaction() as services:
        assert await rows(services, "2021-11-01", "2021-11-07") == {}
        assert len(await rows(services, "2021-11-08", "2021-11-08")) == 1


def test_the_file_is_its_owners_alone_and_never_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "checked", lambda: None)
    monkeypatch.setattr(
        command, "within", lambda *_, reads: [("'=1+1", "yes", "", "", "", "", "0")]
    )
    out = tmp_path / "affected.csv"
    command.affected(out=out, since="", until="")
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    with out.open(encoding="utf-8-sig") as file:
        assert list(csv.reader(file))[1][0] == "'=1+1"
    with pytest.raises(Refused, match="there already"):
        command.affected(out=out, since="", until="")


@pytest.mark.parametrize("days", [("2021-11-01", ""), ("x", "y"), ("2021-11-02", "2021-11-01")])
def test_days_that_are_none_are_refused(tmp_path: Path, days: tuple[str, str]) -> None:
    with pytest.raises(Refused):
        command.affected(out=tmp_path / "x.csv", since=days[0], until=days[1])


@pytest.mark.parametrize("cell", ["=1+1", "+62", "-1", "@x", "\tx"])
def test_what_a_spreadsheet_would_run_is_quoted(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"

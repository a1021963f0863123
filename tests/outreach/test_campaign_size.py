"""A campaign for a whole city is planned in seconds and in little memory.

A small slice runs always; with `make soak` a hundred thousand residents are due.
"""

import os
import time
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.domain.outreach.campaigns import Campaign
from bot.domain.outreach.residents import Doses, Reached, Resident, Source
from bot.services import Services
from bot.settings import Settings
from storage.database import Database
from storage.migrating import migrate
from storage.times import stamp
from storage.transaction import Transaction
from tests.telegram import MONDAY, settings_for

DUE = 100_000 if os.environ.get("SOAK") else 3_000
AT_ONCE = 2_000  # written in one transaction
PLANNED_IN, MOST_MB = 10.0, 300  # for a hundred thousand
NOW = MONDAY + timedelta(hours=2)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    made = settings_for(tmp_path)
    migrate(made.database_path, made.keys)
    return made


@pytest.fixture
async def database(settings: Settings) -> AsyncIterator[Database]:
    """A city whose residents have all pressed START, and whose second dose is due."""
    database = await Database.open(settings.database_path, settings.keys)
    await database.check_key()
    for first in range(1, DUE + 1, AT_ONCE):
        async with database.transaction() as tx:
            for number in range(first, first + AT_ONCE):
                _lives(tx, number)
    async with database.transaction() as tx:
        await tx.campaigns.add(Campaign(0), NOW)
    yield database
    await database.close()


def _lives(tx: Transaction, number: int) -> None:
    person = {"id": number, "telegram_id": tx.alias(number), "language": "id", "reachable": 1}
    tx.insert("people", person | {"created_at": stamp(NOW)})
    one = Resident(
        id=0,
        source=Source.SELF,
        state=Reached.WAITING,
        had=Doses(1, "sinovac"),
        dose=2,
        due_on=MONDAY.date() - timedelta(days=number % 30),
        person_id=number,
    )
    tx.residents.add(one, NOW)


def memory(name: str) -> int:
    """Return what this process takes, or took at most since `forget_peak`, in megabytes."""
    lines = Path("/proc/self/status").read_text().splitlines()
    [line] = [one for one in lines if one.startswith(f"{name}:")]
    return int(line.split()[1]) // 1024


def forget_peak() -> None:
    Path("/proc/self/clear_refs").write_text("5")


async def test_a_day_for_a_whole_city_is_planned_in_seconds_and_little_memory(
    database: Database, settings: Settings
) -> None:
    forget_peak()
    before, began = memory("VmRSS"), time.monotonic()
    async with database.transaction() as tx:
        await Services(tx, now=NOW, settings=settings, username="bot").ladder.due(1)
    took, more = time.monotonic() - began, memory("VmHWM") - before
    [row] = await database.reading.rows(
        "SELECT count(*) AS planned, count(DISTINCT resident_id) AS residents,"
        " max(send_at) - min(send_at) AS seconds FROM campaign_messages"
    )
    assert row["planned"] == row["residents"] >= DUE
    assert row["seconds"] > 8 * 3600, "not spread over the day"
    assert took < PLANNED_IN * max(DUE / 100_000, 0.1)
    assert more < MOST_MB

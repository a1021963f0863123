"""Admins hear of what is wrong for minutes: once, and once more when it is over."""

import shutil

import pytest

from bot.domain.account.conditions import CONDITIONS
from bot.domain.messages import Lane
from storage import health
from tests import engine
from tests.telegram import World

CALL = {"method": "sendMessage", "params": {"chat_id": 1, "text": "x"}}
PLENTY = 10**12
LANES = {"urgent": Lane.URGENT, "reply": Lane.REPLY, "follow-up": Lane.FOLLOW_UP}


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> dict[str, int]:
    """Return how much room there is, to be changed: none."""
    if engine.POSTGRES:
        pytest.skip("a server's disk is not ours to see: SQLite's file lies on one that is")
    usage, room = shutil.disk_usage("/"), {"free": 1000}
    monkeypatch.setattr(health.shutil, "disk_usage", lambda _: usage._replace(**room))
    return room


async def minutes(world: World, count: int) -> None:
    """Let minutes pass, in each of which is looked once."""
    for _ in range(count):
        await world.bot.watch.look()
        world.clock.passes(minutes=1)
    await world.bot.watch.look()
    await world.bot.delivery.drain()


def told(world: World, words: str) -> int:
    return sum(words in one["text"] for one in world.admin.messages)


async def test_a_full_disk_is_told_once_it_has_lasted(world: World, disk: dict[str, int]) -> None:
    await minutes(world, 2)
    assert told(world, "500 MB") == 0
    await minutes(world, 60)
    assert told(world, "500 MB") == 1


async def test_that_it_is_over_is_told_once_with_its_times(
    world: World, disk: dict[str, int]
) -> None:
    await minutes(world, 5)
    disk["free"] = PLENTY
    await minutes(world, 60)
    assert told(world, "dari 08:00 sampai 08:05") == 1


async def test_a_restart_tells_nothing_twice_and_forgets_no_end(
    world: World, disk: dict[str, int]
) -> None:
    await minutes(world, 5)
    await world.restarts()
    await minutes(world, 10)
    assert told(world, "500 MB") == 1
    disk["free"] = PLENTY
    await world.restarts()
    await minutes(world, 5)
    assert told(world, "cukup lagi") == 1


async def test_what_passes_within_minutes_is_not_told(world: World, disk: dict[str, int]) -> None:
    for free in (1000, PLENTY) * 5:
        disk["free"] = free
        await minutes(world, 1)
    assert told(world, "500 MB") == 0


async def test_every_admin_hears_it_in_their_language(world: World, disk: dict[str, int]) -> None:
    english = world.newcomer("Emma", "en")
    await english.starts()
    async with world.transaction() as services:
        person = await services.people.of_telegram(english.id)
        assert person is not None
        await services.joining.appoint(person.id, "admin", None)  # type: ignore[arg-type]
    await minutes(world, 5)
    assert "Please make room" in english.text
    assert told(world, "Mohon kosongkan") == 1


@pytest.mark.parametrize("condition", [one for one in CONDITIONS if one.key in LANES])
async def test_deliveries_that_pile_up_are_told(world: World, condition: object) -> None:
    key = condition.key  # type: ignore[attr-defined]
    async with world.transaction() as services:
        services.tx.outbox.put(CALL, chat_id=99, lane=LANES[key], now=services.now)
    await world.bot.database._write.run([("UPDATE outbox SET attempts = 3 WHERE state = 0", ())])
    for _ in range(20):
        await world.bot.watch.look()
        world.clock.passes(minutes=1)
    async with world.bot.database.transaction() as tx:
        mark = await tx.process_state.get(f"condition-{key}")
    assert mark


async def test_updates_that_wait_are_told(world: World) -> None:
    async with world.transaction() as services:
        services.tx.inbox.put([{"update_id": 999_999}], services.now)
    for _ in range(6):
        await world.bot.watch.look()
        world.clock.passes(minutes=1)
    async with world.transaction() as services:
        assert await services.tx.process_state.get("condition-update")


async def test_of_telegrams_absence_the_times_are_told_when_it_is_back(
    world: World,
) -> None:
    async with world.transaction() as services:  # an alert that nobody could get meanwhile
        services.tx.outbox.put(CALL, chat_id=99, lane=Lane.URGENT, now=services.now)
    world.bot.intake._reach.failed(OSError())
    for _ in range(10):
        await world.bot.watch.look()
        world.clock.passes(minutes=1)
    world.bot.intake._reach.well()
    await world.bot.watch.look()
    await world.settles()
    lines = [one["text"] for one in world.admin.messages if "08:00" in one["text"]]
    assert [one[:1] for one in lines] == ["✅"]
    assert "dari 08:00 sampai 08:10" in lines[0]

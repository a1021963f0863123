"""An office without scans: its group reads it first, once and kindly; admins when it goes on."""

from datetime import time, timedelta

import pytest

from tests.telegram import MONDAY, Someone, World
from tests.words import said

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
GREEN = ("none", "2")
NUDGE = "👋"


def nudges(world: World, office: str = TURI) -> list[str]:
    found = [one.get("text", "") for one in world.group(office).messages]
    return [one for one in found if one.startswith(NUDGE)]


def lists(world: World) -> list[str]:
    """Return what admins read of idle offices on the days on which Turi is among them."""
    found = [one.get("text", "") for one in world.admin.messages]
    return [one for one in found if one.startswith("🔕") and TURI in one]


async def morning(world: World, day: int) -> None:
    """Let a day's offices open; the first is Monday, 8 November."""
    world.clock.becomes(MONDAY.replace(hour=8, minute=0) + timedelta(days=day, seconds=10))
    await world.settles()


async def scans(world: World, office: str = TURI, name: str = "Budi") -> Someone:
    someone = world.newcomer(name)
    await someone.checks_in(office, *GREEN)
    return someone


@pytest.fixture(autouse=True)
async def started(world: World) -> None:
    """Begin as a bot that was started before the offices opened."""
    await world.restarts()


async def test_two_working_days_without_a_scan_are_told_once_to_the_group(world: World) -> None:
    await scans(world)
    for day in (1, 2):
        await morning(world, day)
    assert nudges(world) == []
    await morning(world, 3)
    [told] = nudges(world)
    assert TURI in told
    for day in (4, 7, 8, 9, 10):
        await morning(world, day)
    assert len(nudges(world)) == 1


async def test_a_weekend_and_a_holiday_are_no_working_days(world: World) -> None:
    async with world.transaction() as services:
        services.tx.write("INSERT INTO holidays (day, name) VALUES ('2021-11-15', 'Libur')")
        services.tx.memory.clear()
    for day in range(4):
        await morning(world, day)
        await scans(world, name=f"Budi {day}")
    for day in (4, 7, 8):
        await morning(world, day)
    assert nudges(world) == []
    await morning(world, 9)
    assert len(nudges(world)) == 1


async def test_who_is_active_again_and_idle_again_hears_it_again(world: World) -> None:
    await scans(world)
    await morning(world, 3)
    await scans(world, name="Sari")
    for day in (4, 7):
        await morning(world, day)
    assert len(nudges(world)) == 1
    await morning(world, 8)
    assert len(nudges(world)) == 2


async def test_an_office_that_is_used_hears_nothing(world: World) -> None:
    for day in range(1, 5):
        await scans(world, name=f"Budi {day}")
        await morning(world, day)
    assert nudges(world) == []


async def test_admins_read_it_once_after_five_working_days(world: World) -> None:
    await scans(world)
    for day in (1, 2, 3, 4):
        await morning(world, day)
    assert lists(world) == []
    await morning(world, 7)
    await morning(world, 8)
    assert len(lists(world)) == 1
    for day in (9, 10, 11):
        await morning(world, day)
    assert len(lists(world)) == 1


async def test_it_is_due_also_after_a_breakdown_and_said_once(world: World) -> None:
    await scans(world)
    world.clock.becomes(MONDAY.replace(hour=9) + timedelta(days=4))
    await world.restarts()
    await world.waits(seconds=10)
    await world.restarts()
    await world.waits(seconds=10)
    assert len(nudges(world)) == 1
    assert lists(world) == []


async def test_nobody_is_told_on_a_free_day_or_in_the_night(world: World) -> None:
    for day in range(4):
        await morning(world, day)
        await scans(world, name=f"Budi {day}")
    world.clock.becomes(MONDAY.replace(hour=23) + timedelta(days=7))
    await world.restarts()
    await world.waits(seconds=10)
    assert nudges(world) == []
    await morning(world, 8)
    assert len(nudges(world)) == 1


async def test_who_has_no_group_is_not_looked_at(world: World) -> None:
    async with world.transaction() as services:
        await services.groups.lose(world.group(TURI).id)
    for day in (1, 2, 3, 4, 7, 8):
        await morning(world, day)
    assert nudges(world) == []
    assert lists(world) == []


async def test_the_words_are_kind(world: World) -> None:
    await morning(world, 3)
    [told] = nudges(world, BENDO)
    assert told == said("idle-nudge", office=BENDO, days=2)


async def test_however_long_it_lasts_it_is_said_once(world: World) -> None:
    await scans(world)
    for day in (1, 2, 3, 4, 7, 8, 9, 10):
        await morning(world, day)
    assert (len(nudges(world)), len(lists(world))) == (1, 1)
    for day in range(56, 72):  # the last scan is longer ago than one searches
        await morning(world, day)
    assert (len(nudges(world)), len(lists(world))) == (1, 1)


@pytest.mark.parametrize("since", ["08:30", "06:00"])
async def test_a_city_whose_mornings_begin_late_reads_it_too(world: World, since: str) -> None:
    hour = time.fromisoformat(since)
    world.bot.settings = world.bot.settings.model_copy(update={"remind_from": hour})
    await world.restarts()
    await scans(world)
    for day in (1, 2, 3):
        begins = max(hour, time(7, 30))
        world.clock.becomes(
            MONDAY.replace(hour=begins.hour, minute=begins.minute) + timedelta(days=day, minutes=2)
        )
        await world.settles()
    assert len(nudges(world)) == 1

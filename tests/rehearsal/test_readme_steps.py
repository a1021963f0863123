"""The README's steps, one after another in one city: none takes the next one's ground away."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from bot.cli import sample
from bot.domain.rights import Role
from tests.door.test_guest_talk import enters
from tests.office.test_door_board import hung
from tests.office.test_duty import presses
from tests.team.test_becoming_officer import LINK
from tests.telegram import MONDAY, Someone, World
from tests.words import said

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
GREEN, RED, BLACK = ("none", "2"), ("none", "0", "none", "yes"), ("positive", "0", "yes")
NEXT_MORNING = MONDAY.replace(hour=9) + timedelta(days=1)


@pytest.fixture
async def officer(world: World) -> Someone:
    """Steps 1 to 4: a red visitor, and somebody of the group who becomes an officer."""
    await hung(world)
    await world.visitor.checks_in(TURI, *RED)
    officer = world.person(sample.OFFICERS["Sukorejo"].id)
    await officer.taps("duty", world.group(TURI), message=0)
    found = LINK.search(officer.popup["url"])
    assert found is not None
    await officer.starts(found[1])
    [confirm] = [one for one in world.admin.buttons if one.startswith("role:yes:")]
    await world.admin.taps(confirm)
    await presses(world, officer, "on")
    await officer.taps("claim:1", world.group(TURI))
    assert "Siti Aminah" in officer.text
    return officer


async def reminded(world: World) -> list[str]:
    world.clock.becomes(NEXT_MORNING)
    await world.settles()
    words = said("remind-now", name="Siti Aminah", dose=1)
    return [one["text"] for one in world.visitor.messages if one["text"] == words]


@pytest.mark.parametrize("outcome", ["served-outside", "sent-home", "vaccination-booked"])
async def test_from_the_red_visitor_to_the_reminder(
    world: World, officer: Someone, outcome: str
) -> None:
    await officer.closes(1, outcome)
    await enters(officer, "Mbah Karto", *GREEN)
    await world.admin.says("/stats")
    assert "2 kunjungan, 1 di antaranya tamu tanpa Telegram" in world.admin.text
    await world.visitor.taps("r:offer:1")
    assert len(await reminded(world)) == 1


async def test_black_climbs_by_the_clock_where_somebody_is_on_duty_and_at_once_where_nobody_is(
    world: World, officer: Someone
) -> None:
    await officer.closes(1, "served-outside")
    await world.newcomer("Bambang").checks_in(TURI, *BLACK)
    await world.waits(minutes=3)
    assert world.satgas.cards == []
    await world.waits(minutes=2)
    assert len(world.satgas.cards) == 1
    await world.newcomer("Maria").checks_in(BENDO, *BLACK)
    assert len(world.satgas.cards) == 2


async def test_those_who_were_there_are_told_once_two_have_agreed(world: World) -> None:
    await world.visitor.checks_in(TURI, *BLACK)
    there = world.newcomer("Rini Astuti")
    await there.checks_in(TURI, *GREEN)
    async with world.transaction() as services:
        await sample.appoint(services, sample.SATGAS, Role.SATGAS, None)
    wahyu, dewi = world.person(sample.SATGAS.id), world.admin
    await wahyu.says("/paparan K1")
    [sure] = [one for one in wahyu.buttons if one.startswith("positive:")]
    await wahyu.taps(sure)
    await dewi.taps("exp:tell:1")
    await world.waits(minutes=2)
    begins = said("exposure-notice").split(":")[0]
    assert any(one["text"].startswith(begins) for one in there.messages)


def test_every_button_the_steps_name_is_one_of_the_bots() -> None:
    steps = Path("README.md").read_text(encoding="utf-8").split("## Who sees what")[0]
    named = set(re.findall(r"(?<!\*)\*([^*\n]+)\*(?!\*)", steps)) - {"Pintu Sehat"}
    words = Path("bot/texts/id.ftl").read_text(encoding="utf-8")
    labels = re.findall(r"^(?:button|outcome)-[\w-]+ = (.+)$", words, re.MULTILINE)
    assert len(named) > 5
    assert [one for one in named if not any(one.rstrip(" …") in x for x in labels)] == []

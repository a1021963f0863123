"""What one account may ring with companions: a family is one alarm."""

import re

from tests.door.test_companions import declares
from tests.telegram import World
from tests.words import said

TURI = "Kelurahan Turi"
GREEN, RED = ("none", "2"), ("none", "0", "none", "yes")
COMPANIONS = "SELECT count(*) FROM visits WHERE kind = 'companion'"


def loud(world: World) -> list[str]:
    """Return the cards that came to the office's group with a sound."""
    return [
        call.params["text"]
        for call in world.telegram.calls
        if call.method == "sendMessage"
        and call.chat_id == world.group(TURI).id
        and re.search(r"<b>K\d", str(call.params.get("text")))
        and not call.params.get("disable_notification")
    ]


async def test_a_family_rings_once(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    for number in range(4):
        await declares(world.visitor, f"Anak {'ABCD'[number]}", *RED)
    assert await world.ask("SELECT count(*) FROM cases WHERE state = 'new'") == [(4,)]
    assert len(loud(world)) == 1
    assert len([one for one in world.group(TURI).messages if "K4" in one.get("text", "")]) == 1


async def test_another_family_rings_for_itself(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await declares(world.visitor, "Anak A", *RED)
    other = world.newcomer("Ani")
    await other.checks_in(TURI, *RED)
    assert len(loud(world)) == 2


async def test_a_visitors_own_card_overtakes_those_of_a_family(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await declares(world.visitor, "Anak A", *RED)
    lanes = "SELECT DISTINCT lane FROM outbox WHERE subject = ? AND rings = 1"
    assert await world.ask(lanes, "case:1") == [(0,)]
    assert await world.ask(lanes, "case:2") == [(1,)]


async def test_a_day_has_only_so_many_companions(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    for letter in "ABCDEFGH":
        await declares(world.visitor, f"Anak {letter}", *GREEN)
    await world.visitor.taps("comp:new:1")
    assert await world.ask(COMPANIONS) == [(8,)]
    assert said("error-too-many-companions") in world.visitor.popup["text"]


async def test_many_reds_of_one_account_are_no_cluster(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    for name in ("Anak A", "Anak B", "Anak C"):
        await declares(world.visitor, name, *RED)
    assert await world.ask("SELECT count(*) FROM cluster_notes") == [(0,)]

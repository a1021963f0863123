"""Whether PeduliLindungi was scanned too: asked of who is let in, counted, and nothing more."""

import pytest

from bot.domain.errors import Gone
from tests.telegram import World
from tests.words import said

TURI = "Kelurahan Turi"
ROWS = "SELECT visit_id, scanned FROM scans_elsewhere"


async def test_who_was_let_in_may_say_that_they_scanned_it_too(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    assert said("scanned-question") in world.visitor.text
    await world.visitor.taps("pl:scan:did:1")
    assert await world.ask(ROWS) == [(1, 1)]
    assert not [one for one in world.visitor.buttons if "pl:scan" in one]


async def test_the_last_answer_counts_and_only_once(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    place = world.visitor.messages[-1]["message_id"]
    for answer in ("not", "did", "did"):
        await world.visitor.taps_data(f"pl:scan:{answer}:1", world.visitor.id, place)
    assert await world.ask(ROWS) == [(1, 1)]
    await world.admin.says("/stats")
    assert said("stats-pedulilindungi", scanned=1, said=1) in world.admin.text


async def test_who_waits_outside_is_not_bothered_with_it(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "0", "none", "yes")
    assert said("scanned-question") not in world.visitor.text


async def test_nobody_says_it_for_somebody_else(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    other = world.newcomer("Ani")
    await other.checks_in(TURI, "none", "2")
    place = other.messages[-1]["message_id"]
    await other.taps_data("pl:scan:did:1", other.id, place)
    assert await world.ask(ROWS) == []


async def test_the_answer_goes_with_the_visit(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.taps("pl:scan:did:1")
    await world.waits(days=30)
    assert await world.ask(ROWS) == []


async def test_nobody_says_for_another_that_they_have_scanned_it(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    other = world.newcomer("Tono")
    await other.starts()
    async with world.transaction() as services:
        stranger = await services.people.of_telegram(other.id)
        assert stranger is not None
        with pytest.raises(Gone):
            await services.external_colour.scanned(1, True, by=stranger)

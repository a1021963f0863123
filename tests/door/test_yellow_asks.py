"""At some offices yellow visitors come in, at others an officer looks at them."""

import pytest

from tests.telegram import World
from tests.words import said

TURI = "Kelurahan Turi"
YELLOW = ("none", "1", "none")


@pytest.fixture(autouse=True)
async def asks(world: World) -> None:
    async with world.transaction() as services:
        services.tx.write("UPDATE offices SET yellow = 'asks' WHERE name = ?", TURI)
        services.tx.memory.clear()


async def test_a_yellow_visitor_is_shown_to_an_officer(world: World) -> None:
    await world.visitor.checks_in(TURI, *YELLOW, "yes")
    assert "❔ TANYA PETUGAS" in world.visitor.text
    assert said("reason-office-looks") in world.visitor.text
    assert said("reason-one-dose") in world.visitor.text
    assert len(world.group(TURI).cards) == 1


async def test_the_answers_are_read_back_first(world: World) -> None:
    await world.visitor.checks_in(TURI, *YELLOW)
    assert said("confirm-question") in world.visitor.text
    assert world.group(TURI).cards == []


async def test_the_details_tell_the_officer_why(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *YELLOW, "yes")
    await officer.taps("claim:1", world.group(TURI))
    assert said("details-yellow") in officer.text


async def test_at_another_office_yellow_comes_in(world: World) -> None:
    await world.visitor.checks_in("Kelurahan Bendo", *YELLOW)
    assert "⚠️ KUNING" in world.visitor.text
    assert world.group("Kelurahan Bendo").cards == []


async def test_green_comes_in_as_everywhere(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    assert "🟢 HIJAU" in world.visitor.text


async def test_yellow_in_pedulilindungi_asks_too(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.taps("pl:ask:1")
    await world.visitor.taps("pl:yellow:1")
    assert "❔ TANYA PETUGAS" in world.visitor.text
    assert len(world.group(TURI).cards) == 1

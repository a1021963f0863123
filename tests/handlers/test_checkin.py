"""A visitor checks in."""

from tests.telegram import World

TURI = "Kelurahan Turi"


async def test_a_vaccinated_visitor_is_green(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    assert "🟢 HIJAU" in world.visitor.text
    assert "bukan PeduliLindungi" in world.visitor.text


async def test_a_red_visitor_rings_in_that_office_group(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "0", "none", "yes")
    assert "🛑 MERAH" in world.visitor.text
    [card] = world.group(TURI).cards
    assert "S.A." in card["text"]
    assert "Aminah" not in card["text"]

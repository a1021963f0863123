"""Where an office asks, a visitor says what for they came."""

import pytest

from tests.telegram import World
from tests.words import said

TURI = "Kelurahan Turi"
RED = ("none", "0", "none")


@pytest.fixture(autouse=True)
async def asks(world: World) -> None:
    async with world.transaction() as services:
        services.tx.write("UPDATE offices SET purposes = 'KTP|Surat nikah' WHERE name = ?", TURI)
        services.tx.memory.clear()


async def test_the_purpose_is_asked_after_the_questions(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    assert said("purpose-question") in world.visitor.text
    await world.visitor.taps("0")
    assert "🟢 HIJAU" in world.visitor.text


async def test_it_is_asked_of_who_returns_too(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2", "0")
    await world.waits(days=1)
    await world.visitor.scans(TURI)
    await world.visitor.taps("same")
    await world.visitor.taps("1")
    assert "🟢 HIJAU" in world.visitor.text


async def test_it_is_not_asked_elsewhere(world: World) -> None:
    await world.visitor.checks_in("Kelurahan Bendo", "none", "2")
    assert "🟢 HIJAU" in world.visitor.text


async def test_the_officer_reads_it_and_the_group_does_not(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED, "1", "yes")
    await officer.taps("claim:1", world.group(TURI))
    assert said("details-purpose", purpose="Surat nikah") in officer.text
    assert "Surat nikah" not in world.group(TURI).text


async def test_it_is_stored_sealed(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2", "1")
    [(sealed,)] = await world.ask("SELECT purpose FROM visits")
    assert b"nikah" not in sealed


async def test_it_leads_back_to_the_last_question(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2", "back")
    assert said("question-doses") in world.visitor.text


async def test_the_officer_is_asked_for_the_guests_purpose(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.says("/tamu")
    await officer.says("Mbah Karto")
    for answer in ("none", "2", "0"):
        await officer.taps(answer)
    assert "🟢 HIJAU" in officer.text
    [(sealed,)] = await world.ask("SELECT purpose FROM visits")
    assert sealed is not None


async def test_a_purpose_taken_away_meanwhile_is_asked_again(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    async with world.transaction() as services:
        services.tx.write("UPDATE offices SET purposes = 'KTP' WHERE name = ?", TURI)
        services.tx.memory.clear()
    await world.visitor.taps("1")
    assert said("purpose-question") in world.visitor.text


@pytest.mark.parametrize("forged", ["²", "١", "00", "-1", "2", "9" * 30, ""])
async def test_a_purpose_on_no_button_of_ours_is_asked_again(world: World, forged: str) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    message = world.visitor.messages[-1]["message_id"]
    [data] = [one for one in world.visitor.buttons if one.endswith(":0")]
    await world.visitor.taps_data(data[:-1] + forged, world.visitor.id, message)
    assert said("purpose-question") in world.visitor.text
    assert await world.ask("SELECT 1 FROM visits") == []


async def test_companions_and_their_purpose_are_that_of_the_visitor(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2", "0")
    await world.visitor.taps("comp:new:1")
    await world.visitor.taps("grown")
    await world.visitor.says("Mbah Karto")
    for answer in ("none", "2"):
        await world.visitor.taps(answer)
    assert said("companion-todo-green") in world.visitor.text


async def test_who_comes_for_something_else_says_so(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED, "other", "yes")
    await officer.taps("claim:1", world.group(TURI))
    assert said("details-purpose", purpose=said("purpose-other")) in officer.text


@pytest.mark.parametrize("own", ["Lainnya", "lain-lain", "Other matters"])
async def test_an_office_with_a_word_of_its_own_for_it_is_not_given_another(
    world: World, own: str
) -> None:
    async with world.transaction() as services:
        services.tx.write(f"UPDATE offices SET purposes = 'KTP|{own}' WHERE name = ?", TURI)
        services.tx.memory.clear()
    await world.visitor.checks_in(TURI, "none", "2")
    assert [one for one in world.visitor.buttons if one.endswith("other")] == []

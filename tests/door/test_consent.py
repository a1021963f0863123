"""A visitor who does not agree to leave data."""

import hashlib

import pytest

from bot.services import people
from bot.texts import text
from tests.telegram import World
from tests.words import said

TURI = "Kelurahan Turi"
AGREED_TO = {
    "2021-12": "da7173f3fd8f7029"
}  # the version, and the words as they are in every language
COUNTED = "SELECT count FROM daily WHERE kind = 'refused'"


async def test_who_refuses_is_told_what_to_show_the_officer(world: World) -> None:
    await world.visitor.scans(TURI)
    await world.visitor.taps("refuse")
    assert said("consent-refused") in world.visitor.text


async def test_who_refuses_is_counted(world: World) -> None:
    await world.visitor.scans(TURI)
    await world.visitor.taps("refuse")
    assert await world.ask(COUNTED) == [(1,)]


async def test_of_who_refuses_no_name_and_no_visit_is_kept(world: World) -> None:
    await world.visitor.scans(TURI)
    await world.visitor.taps("refuse")
    names = await world.ask("SELECT name FROM people WHERE telegram_id = ?", world.visitor.id)
    assert names == [(None,)]
    assert await world.ask("SELECT id FROM visits") == []


async def test_the_screen_before_consent_says_what_is_kept_and_how_long(world: World) -> None:
    await world.visitor.scans(TURI)
    assert said("consent-text", city="Kota Blitar", days=28) in world.visitor.text


async def test_who_refused_may_think_again(world: World) -> None:
    await world.visitor.scans(TURI)
    for answer in ("refuse", "again", "agree", "name", "none", "2"):
        await world.visitor.taps(answer)
    assert "🟢 HIJAU" in world.visitor.text


async def test_who_refuses_twice_at_one_door_is_counted_once(world: World) -> None:
    await world.visitor.scans(TURI)
    for answer in ("refuse", "again", "refuse"):
        await world.visitor.taps(answer)
    assert await world.ask(COUNTED) == [(1,)]


async def test_who_refuses_and_then_agrees_is_a_visitor_and_no_refusal(world: World) -> None:
    await world.visitor.scans(TURI)
    for answer in ("refuse", "again", "agree", "name", "none", "2"):
        await world.visitor.taps(answer)
    assert await world.ask(COUNTED) == []


async def test_consent_is_asked_once_in_a_life(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.waits(days=1)
    await world.visitor.scans(TURI)
    assert said("consent-text", city="Kota Blitar", days=28) not in world.visitor.text


async def test_other_words_are_agreed_to_anew(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.waits(days=1)
    monkeypatch.setattr(people, "CONSENT", "2099-01")
    await world.visitor.scans(TURI)
    assert said("consent-text", city="Kota Blitar", days=28) in world.visitor.text
    await world.visitor.taps("agree")
    found = await world.ask("SELECT consent FROM people WHERE telegram_id = ?", world.visitor.id)
    assert found == [("2099-01",)]


def test_whoever_changes_the_words_changes_their_version_too() -> None:
    words = "".join(
        text("consent-text", language, city="Kota", days=28) for language in ("id", "en", "jv")
    )
    digest = hashlib.sha256(words.encode()).hexdigest()[:16]
    assert {people.CONSENT: digest} == AGREED_TO

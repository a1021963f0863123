"""Help on the spot: who is told is said as it is, and who comes is told to who called."""

import pytest

from tests.cases.test_case_moves import claimed
from tests.telegram import World
from tests.words import said

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
BLACK = ("positive", "0", "yes")


async def test_a_call_for_help_reaches_all_officers_and_the_head(world: World) -> None:
    colleague, head = await world.officer(TURI, "Bu Rahayu"), await world.head(TURI)
    officer = await claimed(world)
    await officer.taps("help:1")
    words = said("card-help", name="Pak Joko")
    assert all(words in one.cards[-1]["text"] for one in (world.group(TURI), colleague, head))
    assert len(world.group(TURI).cards) == 2


async def test_help_with_a_black_case_reaches_the_satgas(world: World) -> None:
    officer = await claimed(world, *BLACK)
    before = len(world.satgas.cards)
    await officer.taps("help:1")
    assert len(world.satgas.cards) == before + 1
    assert said("card-help", name="Pak Joko") in world.satgas.cards[-1]["text"]


async def test_help_is_called_once(world: World) -> None:
    officer = await claimed(world)
    details = officer.messages[-1]["message_id"]
    await officer.taps_data("help:1", officer.id, details)
    await officer.taps_data("help:1", officer.id, details)
    assert officer.popup["text"] == said("help-called-before")
    assert len(world.group(TURI).cards) == 2


async def test_with_a_head_the_caller_hears_how_many_are_told(world: World) -> None:
    await world.officer(TURI, "Bu Rahayu")
    await world.head(TURI)
    officer = await claimed(world)
    await officer.taps("help:1")
    assert officer.popup["text"] == said("help-called", groups=1, people=2)
    assert officer.popup["show_alert"] is True


async def test_without_a_head_nobody_is_told_that_one_knows(world: World) -> None:
    officer = await claimed(world)
    await officer.taps("help:1")
    assert officer.popup["text"] == said("help-called-no-head", groups=1, people=0)


async def test_a_colleague_says_they_come_and_the_caller_hears_it(world: World) -> None:
    colleague = await world.officer(TURI, "Bu Rahayu")
    officer = await claimed(world)
    await officer.taps("help:1")
    before = len(officer.messages)
    await colleague.taps("come:1", world.group(TURI))
    assert colleague.popup["text"] == said("come-told")
    assert officer.text == said("help-coming", name="Bu Rahayu", code="K1")
    assert len(officer.messages) == before + 1
    words = said("event-coming", time="08:00", name="Bu Rahayu")
    assert words in world.group(TURI).text
    assert words in officer.messages[-2]["text"]


async def test_coming_twice_is_coming_once(world: World) -> None:
    colleague = await world.officer(TURI, "Bu Rahayu")
    officer = await claimed(world)
    await officer.taps("help:1")
    await colleague.taps("come:1")
    before = len(officer.messages)
    await colleague.taps("come:1", world.group(TURI))
    assert colleague.popup["text"] == said("come-told-before")
    assert len(officer.messages) == before
    assert await world.ask("SELECT count(*) FROM case_events WHERE kind = 'coming'") == [(1,)]


async def test_who_called_does_not_come_to_themselves(world: World) -> None:
    officer = await claimed(world)
    await officer.taps("help:1")
    await officer.taps("come:1", world.group(TURI))
    assert await world.ask("SELECT 1 FROM case_events WHERE kind = 'coming'") == []


@pytest.mark.parametrize("who", ["of another office", "a stranger"])
async def test_a_forged_answer_is_no_answer(world: World, who: str) -> None:
    elsewhere, stranger = await world.officer(BENDO, "Bu Rahayu"), world.newcomer("Tono")
    officer = await claimed(world)
    await officer.taps("help:1")
    await stranger.starts()
    someone = elsewhere if who == "of another office" else stranger
    before = len(officer.messages)
    await someone.taps_data("come:1", someone.id, someone.messages[-1]["message_id"])
    assert len(officer.messages) == before
    assert await world.ask("SELECT 1 FROM case_events WHERE kind = 'coming'") == []


async def test_after_closing_nobody_needs_to_come(world: World) -> None:
    colleague = await world.officer(TURI, "Bu Rahayu")
    officer = await claimed(world)
    await officer.taps("help:1")
    card = world.group(TURI).cards[-1]["message_id"]
    await officer.closes(1, "sent-home")
    await colleague.taps_data("come:1", world.group(TURI).id, card)
    assert colleague.popup["text"] == said("error-help-over", code="K1")


async def test_a_call_after_a_handover_is_a_new_one(world: World) -> None:
    colleague, third = await world.officer(TURI, "Bu Rahayu"), await world.officer(TURI, "Tini")
    officer = await claimed(world)
    await officer.taps("help:1")
    await third.taps("come:1", world.group(TURI))
    await world.waits(minutes=1)
    await officer.taps("release:1")
    await colleague.taps("claim:1", world.group(TURI))
    await colleague.taps("help:1")
    assert "🏃" not in colleague.cards[-1]["text"]
    await third.taps("come:1", world.group(TURI))
    assert colleague.text == said("help-coming", name="Tini", code="K1")

"""A visitor asks to have proof looked at: an officer hears it, and asking lowers nothing."""

import pytest

from bot.domain.rights import Role
from bot.texts import languages
from bot.views.cases.outcomes import SHORT
from tests.cases.test_case_news import acts_before_anything_is_sent, claimed, heard
from tests.door.test_companions import declares
from tests.team.test_staff import holder
from tests.telegram import Someone, World
from tests.words import said

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
GREEN, RED = ("none", "2"), ("none", "0", "none", "yes")
BLACK, LETTER = ("positive", "0", "yes"), ("none", "0", "letter", "yes")


def result_of(visitor: Someone) -> int:
    """Return the message that carries the button."""
    found = [one for one in visitor.messages if "proof:1" in str(one.get("reply_markup"))]
    return int(found[-1]["message_id"])


async def asks(visitor: Someone) -> None:
    """Press the button on the result."""
    await visitor.taps_data("proof:1", visitor.id, result_of(visitor))


async def states(world: World) -> list[tuple[str, str]]:
    return await world.ask("SELECT colour, state FROM cases")


@pytest.mark.parametrize("answers", [RED, BLACK, LETTER])
async def test_whoever_waits_for_an_officer_may_ask(
    world: World, answers: tuple[str, ...]
) -> None:
    await world.visitor.checks_in(TURI, *answers)
    assert "proof:1" in world.visitor.buttons


@pytest.mark.parametrize("language", languages())
async def test_both_buttons_fit_beside_each_other_on_a_phone(world: World, language: str) -> None:
    visitor = world.newcomer("Siti Aminah", language)
    await visitor.checks_in(TURI, *RED)
    labels = [one["text"] for one in visitor.messages[-1]["reply_markup"]["inline_keyboard"][0]]
    assert labels == [said("button-proof", language), said("button-call", language)]
    assert all(len(one) <= SHORT for one in labels)


async def test_a_green_visitor_has_nothing_to_ask(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    assert "proof:1" not in world.visitor.buttons


async def test_a_case_nobody_has_rings_in_reply_to_its_card(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await asks(world.visitor)
    first, second = world.group(TURI).cards
    assert second["text"].startswith(said("card-ring-proof"))
    assert said("event-proof", time="08:00") in second["text"]
    assert second["reply_to_message"]["message_id"] == first["message_id"]
    assert world.visitor.popup["text"] == said("proof-noted")


async def test_asking_lowers_nothing(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await asks(world.visitor)
    assert await states(world) == [("red", "new")]
    assert await world.ask("SELECT colour FROM visits") == [("red",)]


async def test_asking_again_says_that_it_was_asked(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await asks(world.visitor)
    await asks(world.visitor)
    assert world.visitor.popup["text"] == said("proof-before")
    assert len(world.group(TURI).cards) == 2


async def test_asking_does_not_make_the_case_climb_later(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await world.waits(minutes=10)
    await asks(world.visitor)
    await world.waits(minutes=5)
    assert said("card-ring-unclaimed", minutes=15) in world.group(TURI).text


async def test_who_has_the_case_hears_it_and_the_group_only_reads_it(world: World) -> None:
    officer = await claimed(world)
    before = len(officer.messages)
    await asks(world.visitor)
    assert officer.text == said("details-proof-asked", code="K1")
    assert len(officer.messages) == before + 1
    [card] = world.group(TURI).cards
    assert said("card-proof") in card["text"]


async def test_the_details_are_flagged(world: World) -> None:
    officer = await claimed(world)
    await asks(world.visitor)
    [details] = [one["text"] for one in officer.cards if "Siti Aminah" in one["text"]]
    assert said("card-proof") in details


async def test_who_takes_the_case_afterwards_reads_it(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await asks(world.visitor)
    await officer.taps("claim:1", world.group(TURI))
    assert said("card-proof") in officer.text
    assert said("details-proof-asked", code="K1") not in officer.text


async def test_a_claimer_who_blocked_the_bot_sets_the_case_free(world: World) -> None:
    officer = await claimed(world)
    world.telegram.person_blocks(officer.id)
    await asks(world.visitor)
    assert said("event-unreachable", time="08:00", name="Pak Joko") in world.group(TURI).text
    assert await states(world) == [("red", "new")]


async def test_a_closed_case_is_open_again_and_rings(world: World) -> None:
    officer = await claimed(world)
    await officer.closes(1, "vaccination-booked")
    await asks(world.visitor)
    assert await states(world) == [("red", "new")]
    card = world.group(TURI).cards[-1]
    assert card["text"].startswith(said("card-ring-proof"))
    assert "claim:1" in str(card["reply_markup"])


async def test_and_is_told_to_more_people_if_nobody_takes_it(world: World) -> None:
    head, officer = await world.head(TURI), await claimed(world)
    await officer.closes(1, "vaccination-booked")
    await asks(world.visitor)
    await world.waits(minutes=15)
    assert said("card-ring-unclaimed", minutes=15) in head.text


async def test_who_was_freed_has_nothing_to_ask(world: World) -> None:
    officer = await claimed(world)
    shown = result_of(world.visitor)  # a button pressed before the edit that removes it came
    await officer.closes(1, "wrong-entry")
    await world.visitor.taps_data("proof:1", world.visitor.id, shown)
    assert world.visitor.popup["text"] == said("proof-settled")
    assert await states(world) == [("red", "closed")]


async def test_who_was_sent_home_asks_from_the_status_and_hears_who_comes(world: World) -> None:
    officer = await claimed(world)
    await officer.closes(1, "sent-home")
    await world.visitor.says("/status")
    await world.visitor.taps("proof:1")
    await officer.taps("claim:1", world.group(TURI))
    assert world.visitor.text == said("news-coming")
    assert heard(world.visitor, "news-coming") == 2


async def test_who_left_after_asking_hears_of_no_officer(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await asks(world.visitor)
    await world.waits(minutes=1)
    await world.visitor.taps("out:1")
    await officer.taps("claim:1", world.group(TURI))
    assert heard(world.visitor, "news-coming") == 0


async def test_who_comes_again_may_ask_again(world: World) -> None:
    officer = await claimed(world)
    await asks(world.visitor)
    await officer.closes(1, "sent-home")
    await world.visitor.scans(TURI)
    await world.visitor.taps("same")
    await world.visitor.taps("proof:2")
    assert world.visitor.popup["text"] == said("proof-noted")


async def test_a_refusal_of_the_proof_is_not_asked_for_once_more(world: World) -> None:
    officer = await claimed(world)
    await asks(world.visitor)
    await officer.closes(1, "vaccination-booked")
    await asks(world.visitor)
    assert world.visitor.popup["text"] == said("proof-before")
    assert await states(world) == [("red", "closed")]


async def test_nobody_asks_about_somebody_else(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    stranger = world.newcomer("Tono")
    await stranger.starts()
    await stranger.taps_data("proof:1", stranger.id, stranger.messages[-1]["message_id"])
    assert stranger.popup["text"] == said("error-gone")
    assert len(world.group(TURI).cards) == 1


async def test_the_button_of_yesterday_says_so(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await world.waits(days=1)
    await asks(world.visitor)
    assert world.visitor.popup["text"] == said("proof-over")
    await world.visitor.says("/status")
    assert "proof:1" not in world.visitor.buttons


async def test_who_has_gone_to_another_office_asks_there(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    first = result_of(world.visitor)
    await world.visitor.scans(BENDO)
    await world.visitor.taps("same")
    await world.visitor.taps_data("proof:1", world.visitor.id, first)
    assert world.visitor.popup["text"] == said("proof-over")
    assert len(world.group(TURI).cards) == 1


async def test_the_adult_asks_for_the_companion(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await declares(world.visitor, "Mbah Karto", *RED)
    await world.visitor.taps("proof:2")
    assert world.group(TURI).text.startswith(said("card-ring-proof"))


async def test_a_staff_members_wish_rings_with_the_head(world: World) -> None:
    head, rina = await world.head(TURI), await holder(world, "Rina", Role.STAFF)
    await rina.checks_in(TURI, *RED)
    await rina.taps("proof:1")
    assert head.text.startswith(said("card-ring-proof"))
    assert world.group(TURI).cards == []


async def test_a_case_taken_before_the_wish_was_sent_does_not_ring(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    world.telegram.person_taps(
        world.visitor.id, world.visitor.id, result_of(world.visitor), "proof:1"
    )
    await acts_before_anything_is_sent(world, officer, "claim:1")
    await world.settles()
    [card] = world.group(TURI).cards
    assert said("card-proof") in card["text"]


async def test_who_gave_the_case_back_meanwhile_hears_nothing(world: World) -> None:
    officer = await claimed(world)
    world.telegram.person_taps(
        world.visitor.id, world.visitor.id, result_of(world.visitor), "proof:1"
    )
    await acts_before_anything_is_sent(world, officer, "release:1")
    await world.settles()
    assert heard(officer, "details-proof-asked", code="K1") == 0

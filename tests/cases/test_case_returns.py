"""One case per person, office and day: scans that repeat, worsen, better or come back."""

import pytest

from tests.looking import OUTCOME
from tests.telegram import Someone, World
from tests.words import said

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
RED = ("none", "0", "none", "yes")
BLACK = ("positive", "0", "yes")
GREEN = ("none", "2")


async def answers_anew(someone: Someone, *answers: str, office: str = TURI) -> None:
    """Scan while inside, say that the answers have changed, and give them."""
    await someone.scans(office)
    for answer in ("changed", *answers):
        await someone.taps(answer)


async def closed(world: World, outcome: str) -> Someone:
    """Let the visitor be red at Turi and the case be closed so; return the officer."""
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    await officer.closes(1, outcome)
    if outcome == "verified":
        await officer.taps("seen:1:two-doses")
    await world.waits(hours=6)
    return officer


async def returns(world: World, *answers: str) -> None:
    """Let the visitor scan again at Turi; without answers all is still the same."""
    await world.visitor.scans(TURI)
    for answer in ("changed", *answers) if answers else ("same",):
        await world.visitor.taps(answer)


async def test_the_same_scan_again_updates_the_card_without_ringing(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await world.waits(minutes=10)
    await answers_anew(world.visitor, *RED)
    [card] = world.group(TURI).cards
    assert said("event-repeat", time="08:10", detail="🛑 MERAH") in card["text"]


async def test_red_at_two_offices_makes_two_cases(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await world.visitor.scans(BENDO)
    await world.visitor.taps("same")
    assert "K1" in world.group(TURI).text
    assert "K2" in world.group(BENDO).text


async def test_red_on_two_days_makes_two_cases(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await world.waits(days=1)
    await returns(world)
    assert await world.ask("SELECT count(*) FROM cases") == [(2,)]


async def test_two_red_people_make_two_cases(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await world.newcomer("Tono Wijaya").checks_in(TURI, *RED)
    assert len(world.group(TURI).cards) == 2


async def test_black_after_red_rings_anew_as_black(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await answers_anew(world.visitor, *BLACK)
    first, second = world.group(TURI).cards
    assert "⬛ HITAM" in second["text"]
    assert said("card-ring-worse") in second["text"]
    assert "reply_markup" not in first


async def test_black_after_red_is_the_same_case(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await answers_anew(world.visitor, *BLACK)
    assert await world.ask("SELECT id, colour FROM cases") == [(1, "black")]


async def test_the_new_card_answers_the_old_one(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await answers_anew(world.visitor, *BLACK)
    first, second = world.group(TURI).cards
    assert second["reply_to_message"]["message_id"] == first["message_id"]


async def test_a_worse_colour_takes_the_case_from_its_claimer(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    details = officer.messages[-1]["message_id"]
    await answers_anew(world.visitor, *BLACK)
    assert said("card-new") in world.group(TURI).text
    assert officer.text == said("details-not-yours", code="K1")
    await officer.taps_data("close:1:sent-home", officer.id, details)
    assert officer.popup["text"] == said("error-not-claimed", code="K1")


async def test_better_answers_alone_never_lower_a_case(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await answers_anew(world.visitor, *GREEN)
    assert "🛑 MERAH" in world.visitor.text
    assert said("reason-held") in world.visitor.text
    assert await world.ask("SELECT colour, state FROM cases") == [("red", "new")]


async def test_the_group_sees_that_better_answers_were_given(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await answers_anew(world.visitor, *GREEN)
    [card] = world.group(TURI).cards
    assert said("event-hold", time="08:00", detail="🟢 HIJAU") in card["text"]


async def test_better_answers_the_next_day_count(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await world.waits(days=1)
    await returns(world, *GREEN)
    assert "🟢 HIJAU" in world.visitor.text


async def test_better_answers_at_another_office_count_there(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await answers_anew(world.visitor, *GREEN, office=BENDO)
    assert "🟢 HIJAU" in world.visitor.text


async def test_red_after_closing_rings_and_says_what_was_before(world: World) -> None:
    await closed(world, "sent-home")
    await returns(world)
    card = world.group(TURI).cards[-1]
    assert said("card-ring-again", before=said("outcome-sent-home")) in card["text"]
    assert said("event-reopen", time="14:00", detail="🛑 MERAH") in card["text"]
    assert len(world.group(TURI).cards) == 2


async def test_a_reopened_case_can_be_claimed_and_closed_again(world: World) -> None:
    officer = await closed(world, "sent-home")
    await returns(world)
    await officer.taps("claim:1", world.group(TURI))
    await officer.closes(1, "test-offered")
    assert await world.ask(f"SELECT state, {OUTCOME} FROM cases") == [("closed", "test-offered")]


async def test_better_answers_after_being_sent_home_change_nothing(world: World) -> None:
    await closed(world, "sent-home")
    await returns(world, *GREEN)
    assert "🛑 MERAH" in world.visitor.text
    assert await world.ask("SELECT colour, state FROM cases") == [("red", "new")]


@pytest.mark.parametrize("outcome", ["verified", "wrong-entry"])
async def test_an_officer_frees_who_is_verified_or_mistaken(world: World, outcome: str) -> None:
    await closed(world, outcome)
    await returns(world, *GREEN)
    assert "🟢 HIJAU" in world.visitor.text
    assert await world.ask("SELECT state FROM cases") == [("closed",)]


@pytest.mark.parametrize("outcome", ["verified", "wrong-entry"])
async def test_who_was_freed_rings_no_more_when_green(world: World, outcome: str) -> None:
    await closed(world, outcome)
    await returns(world, *GREEN)
    assert len(world.group(TURI).cards) == 1


async def test_who_was_freed_and_is_red_again_rings(world: World) -> None:
    await closed(world, "wrong-entry")
    await returns(world, *RED)
    assert len(world.group(TURI).cards) == 2
    assert "🛑 MERAH" in world.visitor.text

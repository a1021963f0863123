"""Where the parts of the hand-over meet: proof, lots, companions, closings taken back, doubts."""

from tests.cases.test_quiet_cases import comes, in_doubt, sent
from tests.door.test_companions import declares
from tests.door.test_pass_verifying import claimed, returns, verified
from tests.telegram import MONDAY, Someone, World
from tests.words import said

TURI, BENDO, HOSPITAL = "Kelurahan Turi", "Kelurahan Bendo", "RSUD Mardi Waluyo"
GREEN, RED = ("none", "2"), ("none", "0", "none", "yes")
INSIDE = "SELECT checkout_at IS NULL FROM visits ORDER BY id"
LAST_LOT = "SELECT random_check FROM visits ORDER BY id DESC LIMIT 1"


async def comes_to_a_checking_office(world: World) -> None:
    """Let the visitor say green at Bendo on the next day, where everybody is drawn."""
    await world.waits(days=1)
    world.bot.settings.random_check_percent = 100
    await returns(world, BENDO, *GREEN)


async def with_red_companion(world: World) -> Someone:
    """Let a green visitor bring somebody red to Turi, whose case an officer takes."""
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    await declares(world.visitor, "Mbah Karto", *RED)
    await officer.taps("claim:1", world.group(TURI))
    return officer


async def test_who_was_verified_green_is_not_drawn_elsewhere(world: World) -> None:
    await verified(world)
    await comes_to_a_checking_office(world)
    assert await world.ask(LAST_LOT) == [(None,)]


async def test_who_was_verified_yellow_and_says_green_is_drawn(world: World) -> None:
    await verified(world, "one-dose")
    await comes_to_a_checking_office(world)
    assert await world.ask(LAST_LOT) == [("open",)]


async def test_who_was_verified_green_until_yesterday_is_drawn(world: World) -> None:
    await verified(world, "antigen", "antigen:1")
    await comes_to_a_checking_office(world)
    assert await world.ask(LAST_LOT) == [("open",)]


async def test_who_came_along_hears_the_colour_an_officer_gave_a_companion(world: World) -> None:
    officer = await with_red_companion(world)
    await officer.closes(1, "verified")
    await officer.taps("seen:1:two-doses")
    assert world.visitor.text.startswith(said("visitor-verified", office=TURI))
    assert "Mbah Karto" in world.visitor.text
    assert "🟢 HIJAU" in world.visitor.text
    assert said("companion-todo-green") in world.visitor.text


async def test_a_companions_verification_taken_back_is_told_too(world: World) -> None:
    officer = await with_red_companion(world)
    await officer.closes(1, "verified")
    await officer.taps("seen:1:two-doses")
    await officer.taps("again:ask:1")
    await officer.taps("again:1")
    assert world.visitor.text.startswith(said("visitor-unverified", office=TURI))
    assert "Mbah Karto" in world.visitor.text
    assert "🛑 MERAH" in world.visitor.text


async def test_a_closing_taken_back_takes_the_departure_back(world: World) -> None:
    officer = await claimed(world)
    await officer.closes(1, "left")
    assert await world.ask(INSIDE) == [(0,)]
    await officer.taps("again:1")
    assert await world.ask(INSIDE) == [(1,)]
    [result] = [one for one in world.visitor.messages if "🛑 MERAH" in one["text"]]
    assert said("todo-red") in result["text"]


async def test_companions_are_back_with_who_brought_them(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await declares(world.visitor, "Mbah Karto", *GREEN)
    await officer.taps("claim:1", world.group(TURI))
    await officer.closes(1, "left")
    assert await world.ask(INSIDE) == [(0,), (0,)]
    await officer.taps("again:1")
    assert await world.ask(INSIDE) == [(1,), (1,)]


async def test_who_left_by_themselves_stays_away_when_the_case_is_opened_again(
    world: World,
) -> None:
    officer = await claimed(world)
    await world.visitor.taps("out:1", message=0)
    await officer.closes(1, "left")
    await officer.taps("again:1")
    assert await world.ask(INSIDE) == [(0,)]


async def test_who_has_gone_to_another_office_is_not_brought_back(world: World) -> None:
    officer = await claimed(world)
    await officer.closes(1, "left")
    await returns(world, BENDO)
    await officer.taps("again:1")
    assert await world.ask(INSIDE) == [(0,), (1,)]


async def test_who_was_not_found_and_then_shows_proof_is_inside_with_a_pass(
    world: World,
) -> None:
    officer = await claimed(world)
    await officer.closes(1, "no-show")
    await world.waits(minutes=5)
    await world.visitor.says("/status")
    await world.visitor.taps("proof:1")
    await officer.taps("claim:1", world.group(TURI))
    await officer.closes(1, "verified")
    await officer.taps("seen:1:two-doses")
    assert await world.ask(INSIDE) == [(1,)]
    assert "🟢 HIJAU" in world.visitor.passes[-1]["caption"]


async def test_proof_asked_for_by_an_account_in_doubt_makes_no_sound(world: World) -> None:
    officer = await in_doubt(world)
    await comes(world)
    await officer.taps("claim:3", world.group(TURI))
    await officer.closes(3, "no-show")
    await world.visitor.says("/status")
    await world.visitor.taps("proof:3")
    first, again = sent(world, 3, world.group(TURI))
    assert first["disable_notification"] is again["disable_notification"] is True
    assert said("card-quiet") in again["text"]
    await world.waits(minutes=20)
    assert len(sent(world, 3, world.group(TURI))) == 2


async def test_a_check_that_differs_rings_also_for_an_account_in_doubt(world: World) -> None:
    officer = await in_doubt(world)
    world.bot.settings.random_check_percent = 100
    await comes(world, *GREEN)
    [(token,)] = await world.ask("SELECT token FROM pass_tokens WHERE visit_id = 3")
    await officer.starts(f"v_{token}")
    await officer.taps("found:differs:3")
    [card] = sent(world, 3, world.group(TURI))
    assert "disable_notification" not in card
    assert said("card-quiet") not in card["text"]
    assert said("todo-ask") in world.visitor.text


async def test_who_waits_past_midnight_at_the_hospital_may_still_ask(world: World) -> None:
    world.clock.becomes(MONDAY.replace(hour=23, minute=50))
    await world.visitor.checks_in(HOSPITAL, *RED)
    await world.waits(minutes=20)
    await world.visitor.taps("proof:1")
    assert world.visitor.popup["text"] == said("proof-noted")
    assert world.group(HOSPITAL).text.startswith(said("card-ring-proof"))

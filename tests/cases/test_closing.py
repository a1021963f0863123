"""Several open cases closed with one word: by whom, which of them, and all of them taken back."""

import pytest

from tests.looking import OUTCOME
from tests.office.test_door_board import hung
from tests.telegram import MONDAY, Someone, World
from tests.words import said

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
RED, BLACK = ("none", "0", "none", "yes"), ("positive", "0", "yes")


async def three_open(world: World) -> tuple[Someone, int]:
    """Let three red visitors wait at Turi; return its officer, who lists them, and the office."""
    officer = await world.officer(TURI)
    for name in ("Siti Aminah", "Tono Wijaya", "Sri Wahyuni"):
        await world.newcomer(name).checks_in(TURI, *RED)
    await officer.says("/kasus")
    return officer, await world.office_id(TURI)


async def states(world: World) -> list[tuple[str, str | None]]:
    return await world.ask(f"SELECT state, {OUTCOME} FROM cases ORDER BY id")


async def test_open_cases_are_closed_with_one_word(world: World) -> None:
    officer, office = await three_open(world)
    await officer.taps(f"all:ask:{office}")
    assert "K1, K2, K3" in officer.text
    before = len(officer.messages)
    await officer.taps(f"all:close:{office}:served-outside")
    assert await states(world) == [("closed", "served-outside")] * 3
    outcome = said("outcome-served-outside")
    assert officer.text == said("closed-all", codes="K1, K2, K3", outcome=outcome)
    assert len(officer.messages) == before  # no details of people nobody goes to any more


async def test_each_visitor_hears_what_was_decided(world: World) -> None:
    officer, office = await three_open(world)
    visitor = world.newcomer("Budi Santoso")
    await visitor.checks_in(TURI, *RED)
    await officer.taps(f"all:ask:{office}")
    await officer.taps(f"all:close:{office}:sent-home")
    assert said("decided-sent-home") in visitor.text


async def test_the_whole_closing_can_be_taken_back(world: World) -> None:
    officer, office = await three_open(world)
    await officer.taps(f"all:ask:{office}")
    await officer.taps(f"all:close:{office}:left")
    [undo] = officer.buttons
    message = officer.messages[-1]["message_id"]
    await officer.taps(undo)
    assert await states(world) == [("claimed", None)] * 3
    await officer.taps_data(undo, officer.id, message)
    assert officer.popup["text"] == said("error-gone")


async def test_pressed_twice_it_is_closed_once(world: World) -> None:
    officer, office = await three_open(world)
    await officer.taps(f"all:ask:{office}")
    message = officer.messages[-1]["message_id"]
    for _ in range(2):
        data = f"all:close:{office}:left"
        world.telegram.person_taps(officer.id, officer.id, message, data)
    await world.settles()
    assert officer.text == said("closed-all", codes="K1, K2, K3", outcome=said("outcome-left"))
    assert await world.ask("SELECT count(*) FROM case_events WHERE kind = 'close'") == [(3,)]


async def test_what_a_colleague_has_stays_open(world: World) -> None:
    colleague = await world.officer(TURI, "Bu Rahayu")
    officer, office = await three_open(world)
    await colleague.taps("claim:3", world.group(TURI))
    await officer.taps(f"all:ask:{office}")
    assert "K1, K2." in officer.text
    await officer.taps(f"all:close:{office}:left")
    assert await states(world) == [("closed", "left"), ("closed", "left"), ("claimed", None)]


async def test_only_what_fits_every_case_is_offered(world: World) -> None:
    officer, office = await three_open(world)
    await world.visitor.checks_in(TURI, *BLACK)
    await officer.taps(f"all:ask:{office}")
    offered = [one.split(":")[-1] for one in officer.buttons if one.startswith("all:close:")]
    assert "served-outside" in offered
    assert not {"verified", "isolated", "vaccination-booked"} & set(offered)
    message = officer.messages[-1]["message_id"]
    await officer.taps_data(f"all:close:{office}:isolated", officer.id, message)
    assert officer.popup["text"] == said("error-outcome-not-allowed", code="K1")
    assert {state for state, _ in await states(world)} == {"new"}


async def test_one_may_go_back_to_the_list(world: World) -> None:
    officer, office = await three_open(world)
    await officer.taps(f"all:ask:{office}")
    await officer.taps(f"all:list:{office}")
    assert said("cases-title", count=3) in officer.text
    assert {"claim:1", "claim:2", "claim:3", f"all:ask:{office}"} == set(officer.buttons)


@pytest.mark.parametrize("who", ["of another office", "a stranger"])
@pytest.mark.parametrize(
    "verb", ["all:ask:{}", "all:list:{}", "all:close:{}:left", "all:undo:{}:1"]
)
async def test_nobody_else_closes_them(world: World, who: str, verb: str) -> None:
    elsewhere, stranger = await world.officer(BENDO, "Bu Rahayu"), world.newcomer("Tono")
    _, office = await three_open(world)
    await stranger.starts()
    someone = elsewhere if who == "of another office" else stranger
    before = someone.messages[-1]
    await someone.taps_data(verb.format(office), someone.id, before["message_id"])
    assert someone.messages[-1] == before
    assert {state for state, _ in await states(world)} == {"new"}


@pytest.mark.parametrize("seconds", ["1", "9" * 18])
async def test_a_forged_moment_opens_nothing(world: World, seconds: str) -> None:
    officer, office = await three_open(world)
    message = officer.messages[-1]["message_id"]
    await officer.taps_data(f"all:undo:{office}:{seconds}", officer.id, message)
    assert officer.popup["text"] == said("error-gone")


async def test_an_outcome_of_no_case_closes_nothing_where_none_is_open(world: World) -> None:
    officer, office = await world.officer(TURI), await world.office_id(TURI)
    message = officer.messages[-1]["message_id"]
    for forged in ("same", "lapsed", "sent-home"):
        await officer.taps_data(f"all:close:{office}:{forged}", officer.id, message)
    assert await world.ask("SELECT 1 FROM inbox WHERE state = 2 OR attempts > 1") == []


async def test_ones_own_case_is_not_closed_along(world: World) -> None:
    officer, office = await three_open(world)
    await officer.checks_in(TURI, *RED)
    await officer.says("/kasus")
    await officer.taps(f"all:ask:{office}")
    await officer.taps(f"all:close:{office}:left")
    assert await world.ask("SELECT state FROM cases WHERE id = 4") == [("new",)]


async def test_at_closing_the_head_and_who_is_on_duty_read_what_is_open(world: World) -> None:
    await hung(world)
    head, office = await world.head(TURI), await world.office_id(TURI)
    officer, resting = await world.officer(TURI), await world.officer(TURI, "Bu Rahayu")
    await world.goes_on_duty(officer, TURI)
    for name in ("Siti Aminah", "Tono Wijaya"):
        await world.newcomer(name).checks_in(TURI, *RED)
    world.clock.becomes(MONDAY.replace(hour=15, minute=31))
    await world.settles()
    for one in (officer, head):
        assert one.text.startswith(said("closing-title", office=TURI))
        assert f"all:ask:{office}" in one.buttons
    assert all(said("closing-title", office=TURI) not in one["text"] for one in resting.messages)


async def test_at_closing_with_nothing_open_nobody_is_told(world: World) -> None:
    await hung(world)
    head = await world.head(TURI)
    before = len(head.messages)
    world.clock.becomes(MONDAY.replace(hour=15, minute=31))
    await world.settles()
    assert len(head.messages) == before

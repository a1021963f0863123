"""Somebody in the middle of one talk begins another: the first can be continued."""

from typing import Any

from tests.telegram import Someone, World, _data
from tests.words import said

TURI = "Kelurahan Turi"


async def test_a_guest_in_the_middle_of_the_own_check_in_sets_it_aside(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.checks_in(TURI)
    await officer.says("/tamu")
    assert officer.messages[-2]["text"] == said("talk-set-aside-checkin")
    assert said("guest-name-question") in officer.text


async def test_continuing_shows_the_screen_that_was_left(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.checks_in(TURI, "none")
    await officer.says("/tamu")
    await officer.taps(go_on(officer.messages[-2]), message=-2)
    assert said("question-doses") in officer.messages[-2]["text"]


async def test_the_own_check_in_goes_on_where_it_was(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.checks_in(TURI, "none")
    await officer.says("/tamu")
    await officer.taps(go_on(officer.messages[-2]), message=-2)
    await officer.taps("2", message=-2)
    assert "🟢 HIJAU" in officer.messages[-2]["text"]


async def test_the_guest_goes_on_where_the_guest_was(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.says("/tamu")
    await officer.says("Mbah Karto")
    await officer.scans(TURI)
    await officer.taps(go_on(officer.messages[-2]), message=-2)
    for answer in ("none", "0", "none"):
        await officer.taps(answer, message=-2)
    assert said("guest-confirm", name="Mbah Karto") in officer.messages[-2]["text"]


async def test_after_continuing_one_the_other_can_be_continued(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.checks_in(TURI, "none")
    await officer.says("/tamu")
    await officer.taps(go_on(officer.messages[-2]), message=-2)
    await officer.says("/tamu")
    assert officer.messages[-2]["text"] == said("talk-set-aside-checkin")


async def test_a_one_shot_command_leaves_the_talk_alone(world: World) -> None:
    await world.visitor.checks_in(TURI, "none")
    await world.visitor.says("/berhenti")
    await world.visitor.taps("2")
    assert "🟢 HIJAU" in world.visitor.messages[0]["text"]


async def test_a_talk_set_aside_for_hours_cannot_be_continued(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.checks_in(TURI, "none")
    await officer.says("/tamu")
    await world.waits(hours=3)
    await officer.taps(go_on(officer.messages[-2]), message=-2)
    assert officer.popup["text"] == said("talk-over")


async def test_going_on_with_one_sets_the_other_aside_in_the_same_way(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.checks_in(TURI, "none")
    await officer.says("/tamu")
    await officer.taps(go_on(officer.messages[-2]), message=-2)
    assert officer.messages[-1]["text"] == said("talk-set-aside-guest")
    assert len({data.split(":")[1] for data in shown(officer)}) == 1
    await officer.taps(go_on(officer.messages[-1]))
    assert said("guest-name-question") in officer.text
    assert officer.messages[-2]["text"] == said("talk-set-aside-checkin")


async def test_a_scan_and_going_on_in_the_same_breath_leave_one_live_screen(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.checks_in(TURI, "none")
    await officer.says("/tamu")
    aside = officer.messages[-2]
    world.telegram.person_starts(officer.id, world.link("Kelurahan Bendo"))
    await officer.taps_data(go_on(aside), officer.id, aside["message_id"])
    assert {data.rpartition(":")[0] for data in shown(officer)} == {"t:1:5"}


async def test_going_on_twice_says_that_it_goes_on_already(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.checks_in(TURI, "none")
    await officer.says("/tamu")
    aside = officer.messages[-2]
    for _ in range(2):
        await officer.taps_data(go_on(aside), officer.id, aside["message_id"])
    assert officer.popup["text"] == said("talk-stale")
    assert said("question-doses") in str(officer.messages)


def go_on(message: dict[str, Any]) -> str:
    """Return what the continue button of a message carries."""
    [[button]] = message["reply_markup"]["inline_keyboard"]
    data: str = button["callback_data"]
    return data


def shown(someone: Someone) -> list[str]:
    """Return what the live buttons of all messages of this chat carry."""
    return [data for one in someone.messages for data in _data(one) if data.startswith("t:")]

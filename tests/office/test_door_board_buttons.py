"""The door board's buttons: a guest without Telegram, and who is inside."""

import pytest

from bot.domain.rights import Role
from bot.texts import languages, text
from bot.views.cases.outcomes import SHORT
from tests.office.test_door_board import hung, office_id, visits
from tests.telegram import Someone, World
from tests.words import said

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
GREEN = ("none", "2")


async def presses(world: World, who: Someone, verb: str) -> None:
    """Press a button of Turi's board, as a member of its group."""
    group = world.group(TURI)
    world.telegram.person_joins(who.id, group.id)
    data = f"{verb}:{await office_id(world)}"
    await who.taps_data(data, group.id, group.boards[-1].id)


async def test_the_board_has_buttons_for_guests_and_for_shifts(world: World) -> None:
    await hung(world)
    [board] = world.group(TURI).boards
    rows = board.body["reply_markup"]["inline_keyboard"]
    assert [[one["text"] for one in row] for row in rows] == [
        [said("button-guest"), said("button-inside")],
        [said("button-on-duty")],
        [said("button-tally"), said("button-hung")],
        [said("button-i-am-officer")],
    ]


async def test_a_shift_is_ended_only_where_somebody_is_on_duty(world: World) -> None:
    officer = await world.officer(TURI)
    await hung(world)
    await presses(world, officer, "duty:on")
    await world.waits(seconds=20)
    [board] = world.group(TURI).boards
    assert [one["text"] for one in board.body["reply_markup"]["inline_keyboard"][1]] == [
        said("button-on-duty"),
        said("button-off-duty"),
    ]


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("key", ["guest", "inside", "on-duty", "off-duty", "tally", "hung"])
def test_two_of_the_boards_buttons_fit_beside_each_other(key: str, language: str) -> None:
    assert len(text(f"button-{key}", language)) <= SHORT


async def test_the_guest_button_opens_the_officers_private_chat(world: World) -> None:
    officer = await world.officer(TURI)
    await hung(world)
    await presses(world, officer, "walkin")
    bot, number = world.city.bot.username, await office_id(world)
    assert officer.popup["url"] == f"https://t.me/{bot}?start=guest_{number}"


async def test_the_boards_link_asks_for_the_guests_name(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.starts(f"guest_{await office_id(world)}")
    assert said("guest-name-question") in officer.text
    assert TURI in officer.text


async def test_an_officer_of_two_offices_is_not_asked_which_board_was_pressed(
    world: World,
) -> None:
    officer = await world.officer(TURI)
    async with world.transaction() as services:
        person = await services.people.of_telegram(officer.id)
        assert person is not None
        await services.joining.appoint(person.id, Role.OFFICER, await office_id(world, BENDO))
    await officer.starts(f"guest_{await office_id(world, BENDO)}")
    assert BENDO in officer.text


async def test_the_plain_guest_link_starts_a_guests_talk(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.starts("guest")
    assert said("guest-name-question") in officer.text


async def test_a_guest_entered_from_the_board_is_inside(world: World) -> None:
    officer = await world.officer(TURI)
    await hung(world)
    await officer.starts(f"guest_{await office_id(world)}")
    await officer.says("Mbah Karto")
    for answer in GREEN:
        await officer.taps(answer)
    await world.waits(seconds=20)
    text = world.group(TURI).boards[0].body["text"]
    assert said("board-inside", inside=1, capacity=40) in text


async def test_a_visitor_who_presses_the_guest_button_hears_a_polite_no(world: World) -> None:
    await hung(world)
    await presses(world, world.visitor, "walkin")
    assert world.visitor.popup["text"] == said("error-not-an-officer")[:200]


async def test_a_visitor_with_the_boards_link_hears_a_polite_no(world: World) -> None:
    await world.visitor.starts(f"guest_{await office_id(world)}")
    assert world.visitor.text == said("error-no-office")
    await world.visitor.starts("guest")
    assert world.visitor.text == said("error-no-office")


async def test_a_link_of_an_office_that_does_not_exist_says_so(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.starts("guest_999999999")
    assert officer.text == said("error-gone")


async def test_an_officer_sees_who_has_been_inside_longest(world: World) -> None:
    officer = await world.officer(TURI)
    await hung(world)
    await visits(world, 1)
    await world.waits(minutes=12)
    await visits(world, 2)
    await presses(world, officer, "inside")
    assert officer.popup["text"].split("\n") == [
        said("inside-count", count=2, capacity=40),
        said("inside-since", initials="T.1.", time="08:00"),
        said("inside-since", initials="T.2.", time="08:12"),
    ]


async def test_an_empty_office_says_so(world: World) -> None:
    officer = await world.officer(TURI)
    await hung(world)
    await presses(world, officer, "inside")
    assert officer.popup["text"] == said("inside-nobody", capacity=40)


async def test_however_many_are_inside_the_pop_up_fits(world: World) -> None:
    officer = await world.officer(TURI)
    await hung(world)
    for number in range(100, 130):
        await visits(world, number)
    await presses(world, officer, "inside")
    assert len(officer.popup["text"]) <= 200
    assert officer.popup["text"].count("\n") >= 4


async def test_an_officer_of_another_office_does_not_see_who_is_inside(world: World) -> None:
    stranger = await world.officer(BENDO)
    await hung(world)
    await visits(world, 1)
    await presses(world, stranger, "inside")
    assert stranger.popup["text"] == said("error-not-an-officer")[:200]


async def test_somebody_not_confirmed_yet_does_not_see_who_is_inside(world: World) -> None:
    newcomer = world.newcomer("Bu Sri")
    world.telegram.person_joins(newcomer.id, world.group(TURI).id)
    await hung(world)
    await newcomer.taps("duty", world.group(TURI))
    await newcomer.starts(newcomer.popup["url"].rpartition("=")[2])
    await presses(world, newcomer, "inside")
    assert newcomer.popup["text"] == said("error-not-confirmed-yet")

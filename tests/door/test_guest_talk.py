"""A guest without Telegram, entered by the officer at the door."""

import re

import pytest

from tests.telegram import Someone, World
from tests.words import said

TURI = "Kelurahan Turi"
RED = ("none", "0", "none", "yes")


async def enters(officer: Someone, name: str, *answers: str) -> None:
    """Let an officer enter a guest."""
    await officer.says("/tamu")
    await officer.says(name)
    for answer in answers:
        await officer.taps(answer)


async def test_the_officers_home_offers_the_guest_button(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.starts()
    assert "guest:next" in officer.buttons


async def test_what_to_read_about_the_data_comes_first(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.says("/tamu")
    assert said("guest-read-aloud", city="Kota Blitar", days=28) in officer.text


async def test_the_questions_are_there_to_be_read_aloud(world: World) -> None:
    officer = await world.officer(TURI)
    await enters(officer, "Mbah Karto")
    assert said("question-read-aloud-health") in officer.text


async def test_the_screen_shows_four_digits_to_write_on_paper(world: World) -> None:
    officer = await world.officer(TURI)
    await enters(officer, "Mbah Karto", "none", "2")
    [(code,)] = await world.ask("SELECT code FROM visits")
    assert re.fullmatch(r"[0-9]{4}", code)
    assert code in officer.text


@pytest.mark.parametrize(
    "answers",
    [("none", "2"), ("none", "1", "none"), ("ill", "2"), RED, ("positive", "0", "yes")],
)
async def test_what_the_officer_reads_about_a_guest_speaks_of_the_guest(
    world: World, answers: tuple[str, ...]
) -> None:
    officer = await world.officer(TURI)
    await enters(officer, "Mbah Karto", *answers)
    unspoken = [line for line in officer.text.splitlines() if "🗣" not in line]
    assert [line for line in unspoken if "Anda" in line] == []
    assert said("self-declared-guest") in unspoken


async def test_two_guests_of_a_day_have_two_codes(world: World) -> None:
    officer = await world.officer(TURI)
    await enters(officer, "Mbah Karto", "none", "2")
    await enters(officer, "Mbah Sumi", "none", "2")
    [(codes,)] = await world.ask("SELECT count(DISTINCT code) FROM visits")
    assert codes == 2


async def test_a_guest_is_counted_as_a_guest(world: World) -> None:
    officer = await world.officer(TURI)
    await enters(officer, "Mbah Karto", "none", "2")
    assert await world.ask("SELECT kind, colour, count FROM daily") == [("guest", "green", 1)]


async def test_the_next_guest_is_one_tap_away(world: World) -> None:
    officer = await world.officer(TURI)
    await enters(officer, "Mbah Karto", "none", "2")
    [next_guest] = [one for one in officer.buttons if one.startswith("guest:at:")]
    await officer.taps(next_guest)
    assert said("guest-name-question") in officer.text


async def test_the_last_guests_result_stays_above_the_next(world: World) -> None:
    officer = await world.officer(TURI)
    await enters(officer, "Mbah Karto", "none", "2")
    await officer.taps(next(one for one in officer.buttons if one.startswith("guest:at:")))
    assert "Mbah Karto" in officer.messages[-2]["text"]


async def test_a_red_guest_is_read_back_first(world: World) -> None:
    officer = await world.officer(TURI)
    await enters(officer, "Mbah Karto", *RED[:-1])
    assert said("guest-confirm", name="Mbah Karto") in officer.text
    assert world.group(TURI).cards == []


async def test_a_red_guest_rings_in_the_group(world: World) -> None:
    officer = await world.officer(TURI)
    await enters(officer, "Mbah Karto", *RED)
    [card] = world.group(TURI).cards
    assert "🛑 MERAH" in card["text"]
    assert said("card-guest") in card["text"]


async def test_who_entered_a_red_guest_takes_the_case_where_they_stand(world: World) -> None:
    officer = await world.officer(TURI)
    await enters(officer, "Mbah Karto", *RED)
    assert said("button-claim-here") in str(officer.messages[-1]["reply_markup"])
    await officer.taps("claim:1")
    assert said("card-claimed", name="Pak Joko") in world.group(TURI).text
    assert "Mbah Karto" in officer.text
    assert "finish:1" in officer.buttons


async def test_a_green_guest_is_nobodys_case(world: World) -> None:
    officer = await world.officer(TURI)
    await enters(officer, "Mbah Karto", "none", "2")
    assert all("claim" not in one for one in officer.buttons)


async def test_the_group_reads_a_guests_initials_only(world: World) -> None:
    officer = await world.officer(TURI)
    await enters(officer, "Mbah Karto", *RED)
    [card] = world.group(TURI).cards
    assert "M.K." in card["text"]
    assert "Karto" not in card["text"]


async def test_two_red_guests_of_one_name_are_two_cases(world: World) -> None:
    officer = await world.officer(TURI)
    await enters(officer, "Mbah Karto", *RED)
    await enters(officer, "Mbah Karto", *RED)
    assert len(world.group(TURI).cards) == 2


async def test_a_guest_who_does_not_agree_is_counted_without_a_name(world: World) -> None:
    officer = await world.officer(TURI)
    before = await world.ask("SELECT count(*) FROM people")
    await officer.says("/tamu")
    await officer.taps("refuse")
    assert said("guest-refused") in officer.text
    assert await world.ask("SELECT kind, count FROM daily") == [("refused", 1)]
    assert await world.ask("SELECT count(*) FROM people") == before


async def test_back_from_the_name_stores_nothing(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.says("/tamu")
    await officer.taps("back")
    assert said("guest-cancelled") in officer.text
    assert await world.ask("SELECT kind FROM daily") == []


@pytest.mark.parametrize(
    ("answers", "screen"),
    [
        ((), "guest-name-question"),
        (("none",), "question-read-aloud-health"),
        (("none", "0"), "question-read-aloud-doses"),
        (("none", "0", "none"), "question-read-aloud-circumstance"),
    ],
)
async def test_back_leads_to_the_screen_before(
    world: World, answers: tuple[str, ...], screen: str
) -> None:
    officer = await world.officer(TURI)
    await enters(officer, "Mbah Karto", *answers, "back")
    assert said(screen) in officer.text


async def test_a_bad_name_is_asked_again(world: World) -> None:
    officer = await world.officer(TURI)
    await enters(officer, "!")
    assert said("name-problem") in officer.text


async def test_a_guests_screens_cannot_be_forwarded(world: World) -> None:
    officer = await world.officer(TURI)
    await enters(officer, "Mbah Karto", "none")
    sent = world.calls("sendMessage", chat_id=officer.id)
    assert [one.get("protect_content") for one in sent if "Tamu:" in one["text"]] == [True]

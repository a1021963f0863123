"""What a slip comes to: who is inside, a case with or without a sound, and never twice."""

from datetime import timedelta

import pytest

from bot.domain.rights import Role
from tests.door.test_slip_entry import BENDO, GREEN, RED, TURI, enters, officer, slip
from tests.looking import OUTCOME
from tests.telegram import MONDAY, Someone, World
from tests.words import said

__all__ = ["officer"]
BLACK = ("positive", "0", "yes")


async def test_who_is_still_inside_is_listed_inside(world: World, officer: Someone) -> None:
    await slip(world)
    await enters(officer, *GREEN, still="here")
    await officer.says("/didalam")
    assert "K. · 08:15" in officer.text


async def test_who_has_left_is_not_inside(world: World, officer: Someone) -> None:
    await slip(world)
    await enters(officer, *GREEN)
    await officer.says("/didalam")
    assert said("insiders-nobody") in officer.text


async def test_who_is_still_inside_can_be_checked_out_from_the_screen(
    world: World, officer: Someone
) -> None:
    await slip(world)
    await enters(officer, *GREEN, still="here")
    await officer.taps("out:1")
    assert await world.ask("SELECT checkout_kind FROM visits") == [("officer",)]


async def test_a_red_slip_of_who_has_left_shows_its_case_without_a_sound(
    world: World, officer: Someone
) -> None:
    await slip(world)
    await enters(officer, *RED)
    [card] = world.group(TURI).cards
    assert "🛑 MERAH" in card["text"]
    paper = said("card-paper", day="Senin, 8 November", came="08:15", time="10:20")
    assert paper in card["text"]
    assert said("card-gone") in card["text"]
    sent = world.calls("sendMessage", chat_id=world.group(TURI).id)[-1]
    assert sent["disable_notification"]
    assert said("card-quiet") not in card["text"]  # the account is in no doubt
    assert said("slip-todo-red") in officer.text


@pytest.mark.parametrize("answers", [GREEN, ("ill", "2"), RED, BLACK])
async def test_nothing_is_said_to_who_has_left(
    world: World, officer: Someone, answers: tuple[str, ...]
) -> None:
    await slip(world)
    await enters(officer, *answers)
    assert "Anda" not in officer.text
    assert "\n\n\n" not in officer.text
    assert "claim:1" not in officer.buttons


async def test_who_is_still_there_is_taken_where_they_stand(
    world: World, officer: Someone
) -> None:
    await slip(world)
    await enters(officer, *RED, still="here")
    await officer.taps("claim:1")
    assert "Karto" in officer.text
    assert "finish:1" in officer.buttons


async def test_a_silent_case_does_not_climb(world: World, officer: Someone) -> None:
    await slip(world)
    await enters(officer, *RED)
    await world.waits(minutes=20)
    assert len(world.group(TURI).cards) == 1


async def test_a_silent_case_is_taken_and_closed_like_any_other(
    world: World, officer: Someone
) -> None:
    await slip(world)
    await enters(officer, *RED)
    await officer.taps("claim:1", world.group(TURI))
    assert said("card-paper", day="Senin, 8 November", came="08:15", time="10:20") in officer.text
    assert said("card-gone") in officer.text
    await officer.closes(1, "left")
    assert await world.ask(f"SELECT {OUTCOME} FROM cases") == [("left",)]


async def test_a_red_slip_of_who_is_still_there_rings(world: World, officer: Someone) -> None:
    await slip(world)
    await enters(officer, *RED, still="here")
    sent = world.calls("sendMessage", chat_id=world.group(TURI).id)[-1]
    assert "disable_notification" not in sent
    paper = said("card-paper", day="Senin, 8 November", came="08:15", time="10:20")
    assert paper in world.group(TURI).cards[0]["text"]
    await world.waits(minutes=1)
    await officer.taps("out:1")
    await officer.taps("claim:1", world.group(TURI))
    assert said("card-gone") not in officer.text  # was there when it was written down


async def test_a_black_slip_rings_also_if_they_have_left(world: World, officer: Someone) -> None:
    await slip(world)
    await enters(officer, *BLACK)
    sent = world.calls("sendMessage", chat_id=world.group(TURI).id)[-1]
    assert "⬛ HITAM" in world.group(TURI).cards[0]["text"]
    assert "disable_notification" not in sent
    assert said("slip-todo-black") in officer.text
    assert said("next-black") not in officer.text  # nobody waits for an officer


async def test_a_card_of_a_guest_at_the_door_says_nothing_of_paper(
    world: World, officer: Someone
) -> None:
    await officer.says("/tamu")
    await officer.says("Karto")
    for answer in RED:
        await officer.taps(answer)
    assert "📝" not in world.group(TURI).cards[0]["text"]


async def test_a_slip_used_twice_is_told_who_entered_it_and_when(
    world: World, officer: Someone
) -> None:
    await slip(world)
    await enters(officer, *GREEN)
    await world.waits(minutes=5)
    colleague = await world.officer(TURI, "Bu Rahayu")
    await colleague.says("/tamu 0412")
    used = said("error-slip-used", number="0412", name="Pak Joko", at="08-11 10:20")
    assert colleague.text == used


async def test_of_two_officers_on_one_slip_the_slower_stores_nothing(
    world: World, officer: Someone
) -> None:
    colleague = await world.officer(TURI, "Bu Rahayu")
    await slip(world)
    await colleague.says("/tamu 0412")
    await colleague.says("08.15")
    await colleague.taps("gone")
    await colleague.says("Karto")
    await colleague.taps("none")
    await enters(officer, *GREEN)
    await colleague.taps("2")
    used = said("error-slip-used", number="0412", name="Pak Joko", at="08-11 10:20")
    assert colleague.popup["text"] == used
    assert await world.ask("SELECT count(*) FROM visits") == [(1,)]
    assert await world.ask("SELECT count(*) FROM people WHERE telegram_id IS NULL") == [(1,)]


async def test_an_unknown_number_is_said_to_be_unknown(world: World, officer: Someone) -> None:
    await officer.says("/tamu 9999")
    assert officer.text == said("error-unknown-slip", number="9999")


@pytest.mark.parametrize("words", ["abcd", "04123", "0412 0413"])
async def test_what_is_no_number_is_told_what_a_number_looks_like(
    world: World, officer: Someone, words: str
) -> None:
    await officer.says(f"/tamu {words}")
    assert officer.text == said("error-no-slip-number")


async def test_another_offices_slip_is_said_to_be_theirs(world: World, officer: Someone) -> None:
    await slip(world, BENDO)
    await officer.says("/tamu 0412")
    assert officer.text == said("error-slip-elsewhere", number="0412", office=BENDO)


async def test_a_visitor_learns_nothing_about_slips(world: World) -> None:
    await slip(world)
    await world.visitor.starts()
    await world.visitor.says("/tamu 0412")
    assert world.visitor.text == said("error-no-office")


async def test_with_the_same_number_at_two_offices_it_is_asked_which(
    world: World, officer: Someone
) -> None:
    async with world.transaction() as services:
        person = await services.people.of_telegram(officer.id)
        assert person is not None
        await services.joining.appoint(person.id, Role.OFFICER, await world.office_id(BENDO))
    await slip(world)
    await slip(world, BENDO)
    await officer.says("/tamu 0412")
    assert officer.text == said("slip-which-office", number="0412")
    [bendo] = await world.ask("SELECT id FROM slips WHERE office_id <> 1 ORDER BY id DESC LIMIT 1")
    await officer.taps(f"slip:at:{bendo[0]}")
    assert said("place", office=BENDO) in officer.text


async def test_a_guest_who_did_not_agree_is_counted_on_that_day_and_the_slip_is_done(
    world: World, officer: Someone
) -> None:
    world.clock.passes(days=1)
    await slip(world)
    await officer.says("/tamu 0412")
    await officer.taps("yesterday")
    await officer.taps("1400")
    await officer.taps("refuse")
    assert said("slip-refused", number="0412") in officer.text
    assert await world.ask("SELECT day, kind FROM daily") == [("2021-11-08", "refused")]
    await officer.says("/tamu 0412")
    used = said("error-slip-used", number="0412", name="Pak Joko", at="09-11 10:20")
    assert officer.text == used


async def test_a_slip_is_forgotten_with_the_visit(world: World, officer: Someone) -> None:
    await slip(world)
    await enters(officer, *GREEN)
    world.clock.becomes(MONDAY + timedelta(days=30))
    for _ in range(5):
        async with world.transaction() as services:
            await services.retention.run()
    assert await world.ask("SELECT * FROM slips") == []
    assert await world.ask("SELECT * FROM slip_batches") == []

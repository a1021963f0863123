"""What officers do with a case beside taking and closing it: give back, pass on, note, reopen."""

import pytest

from bot.delivery.sending import BELOW
from tests.telegram import Someone, World
from tests.words import said

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
RED, BLACK = ("none", "0", "none", "yes"), ("positive", "0", "yes")


async def claimed(world: World, *answers: str) -> Someone:
    """Let the visitor be red at Turi and Pak Joko take the case; return the officer."""
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *(answers or RED))
    await officer.taps("claim:1", world.group(TURI))
    return officer


async def person_id(world: World, someone: Someone) -> int:
    rows = await world.ask("SELECT id FROM people WHERE telegram_id = ?", someone.id)
    return int(rows[0][0])


async def state(world: World) -> tuple[str, int | None]:
    [(found, holder)] = await world.ask("SELECT state, claimed_by FROM cases")
    return found, holder


async def test_a_case_given_back_rings_for_somebody_else(world: World) -> None:
    officer = await claimed(world)
    await officer.taps("release:1")
    first, second = world.group(TURI).cards
    assert said("card-ring-released") in second["text"]
    assert "reply_markup" not in first
    assert await state(world) == ("new", None)


async def test_who_gave_a_case_back_reads_nothing_of_the_visitor_any_more(world: World) -> None:
    officer = await claimed(world)
    await officer.taps("release:1")
    assert officer.text == said("details-not-yours", code="K1")


async def test_a_case_given_back_can_be_taken_again_by_the_same_officer(world: World) -> None:
    officer = await claimed(world)
    await officer.taps("release:1")
    await officer.taps("claim:1", world.group(TURI))
    assert "Siti Aminah" in officer.text


async def test_giving_back_twice_is_giving_back_once(world: World) -> None:
    officer = await claimed(world)
    details = officer.messages[-1]["message_id"]
    await officer.taps_data("release:1", officer.id, details)
    await officer.taps_data("release:1", officer.id, details)
    assert officer.popup["text"] == said("error-not-claimed", code="K1")
    assert len(world.group(TURI).cards) == 2


async def test_only_who_has_a_case_can_give_it_back(world: World) -> None:
    colleague = await world.officer(TURI, "Bu Rahayu")
    officer = await claimed(world)
    world.telegram.person_taps(
        colleague.id, world.group(TURI).id, world.group(TURI).cards[-1]["message_id"], "release:1"
    )
    await world.settles()
    assert colleague.popup["text"] == said("error-not-claimer", code="K1")
    assert await state(world) == ("claimed", await person_id(world, officer))


async def test_a_case_is_handed_to_a_colleague_who_gets_the_details(world: World) -> None:
    colleague = await world.officer(TURI, "Bu Rahayu")
    officer = await claimed(world)
    await officer.taps("hand:1")
    await officer.taps(f"give:1:{await person_id(world, colleague)}")
    assert "Siti Aminah" in colleague.text
    assert said("card-claimed", name="Bu Rahayu") in world.group(TURI).text
    assert officer.text == said("handed", code="K1", name="Bu Rahayu")
    assert all("Aminah" not in one["text"] for one in officer.messages)


async def test_who_hands_a_case_to_nobody_after_all_keeps_it(world: World) -> None:
    await world.officer(TURI, "Bu Rahayu")
    officer = await claimed(world)
    await officer.taps("hand:1")
    await officer.taps("hand:no:1")
    assert officer.text == said("hand-kept", code="K1")
    assert officer.buttons == []
    assert await state(world) == ("claimed", await person_id(world, officer))


QUESTIONS = {  # what asks about a case, by the button that leads there; and the way back
    "hand:1": "hand:no:1",
    "finish:1": "details:1",
    "close:1:verified": "details:1",
    "seen:1:pcr": "details:1",
}


@pytest.mark.parametrize("asks", QUESTIONS)
async def test_every_question_about_a_case_has_a_way_back(world: World, asks: str) -> None:
    officer = await claimed(world)
    way = ["finish:1", "close:1:verified", "seen:1:pcr"]
    for data in way[: way.index(asks) + 1] if asks in way else [asks]:
        await officer.taps(data)
    assert QUESTIONS[asks] in officer.buttons
    await officer.taps(QUESTIONS[asks])
    assert await state(world) == ("claimed", await person_id(world, officer))


async def test_without_a_colleague_one_is_told_so(world: World) -> None:
    officer = await claimed(world)
    await officer.taps("hand:1")
    assert officer.text == said("hand-nobody", code="K1")


async def test_a_case_cannot_be_handed_to_an_officer_of_another_office(world: World) -> None:
    stranger = await world.officer(BENDO, "Bu Rahayu")
    officer = await claimed(world)
    await officer.taps("hand:1")
    question = officer.messages[-1]["message_id"]
    await officer.taps_data(f"give:1:{await person_id(world, stranger)}", officer.id, question)
    assert officer.popup["text"] == said("error-gone")
    assert stranger.cards == []


async def test_counting_up_the_people_on_a_button_names_nobody(world: World) -> None:
    await world.head(BENDO)
    officer = await claimed(world)
    await officer.taps("hand:1")
    question, [(people,)] = officer.messages[-1], await world.ask("SELECT max(id) FROM people")
    heard = set()
    for number in range(1, people + 2):
        if number != await person_id(world, officer):
            await officer.taps_data(f"give:1:{number}", officer.id, question["message_id"])
            heard.add(officer.popup["text"])
    assert heard == {said("error-gone")}
    assert officer.messages[-1] == question


async def test_who_has_not_the_case_hears_no_name_either(world: World) -> None:
    colleague, resting = await world.officer(TURI, "Bu Rahayu"), await world.officer(TURI, "Tini")
    officer = await claimed(world)
    await officer.taps("hand:1")
    world.telegram.person_blocks(resting.id)
    number = await person_id(world, resting)
    message = colleague.messages[-1]["message_id"]
    await colleague.taps_data(f"give:1:{number}", colleague.id, message)
    assert colleague.popup["text"] == said("error-not-claimer", code="K1")


async def test_who_was_removed_after_the_question_gets_no_case(world: World) -> None:
    colleague = await world.officer(TURI, "Bu Rahayu")
    officer = await claimed(world)
    await officer.taps("hand:1")
    async with world.transaction() as services:
        [(number,)] = await world.ask(
            "SELECT id FROM roles WHERE person_id = ?", await person_id(world, colleague)
        )
        await services.leaving.end(await services.leaving.get(number), by=None, action="left")
    await officer.taps(f"give:1:{await person_id(world, colleague)}")
    assert officer.popup["text"] == said("error-gone")


async def test_a_closing_can_be_taken_back_on_its_day(world: World) -> None:
    officer = await claimed(world)
    await officer.closes(1, "sent-home")
    await officer.taps("again:1")
    assert "Siti Aminah" in officer.text
    assert await state(world) == ("claimed", await person_id(world, officer))


async def test_a_colleague_may_open_a_closed_case_again(world: World) -> None:
    colleague = await world.officer(TURI, "Bu Rahayu")
    officer = await claimed(world)
    await officer.closes(1, "sent-home")
    await colleague.taps("again:1", world.group(TURI))
    assert "Siti Aminah" in colleague.text
    assert said("event-open-again", time="08:00", name="Bu Rahayu") in world.group(TURI).text


async def test_the_next_day_a_closing_stands(world: World) -> None:
    officer = await claimed(world)
    await officer.closes(1, "sent-home")
    card = world.group(TURI).cards[-1]["message_id"]
    await world.waits(days=1)
    await officer.taps_data("again:1", world.group(TURI).id, card)
    assert officer.popup["text"] == said("error-not-today", code="K1")


async def test_midnight_does_not_make_a_closing_final(world: World) -> None:
    officer = await claimed(world)
    await officer.taps("release:1")
    await world.waits(hours=15, minutes=55)
    await officer.taps("claim:1", world.group(TURI))
    await officer.closes(1, "sent-home")
    await world.waits(minutes=10)
    [undo] = officer.buttons
    assert undo == "again:1"
    await officer.taps(undo)
    assert await state(world) == ("claimed", await person_id(world, officer))


async def test_a_reply_to_the_card_is_a_note_in_the_history(world: World) -> None:
    officer = await claimed(world)
    group = world.group(TURI)
    card = group.cards[-1]["message_id"]
    world.telegram.person_says(officer.id, group.id, "Menunggu di pos satpam", reply_to=card)
    await world.settles()
    assert said("event-note", time="08:00", name="Pak Joko") in group.cards[-1]["text"]
    assert "Menunggu di pos satpam" not in group.cards[-1]["text"]
    note = said("details-note", time="08:00", name="Pak Joko", words="Menunggu di pos satpam")
    assert note in officer.text


async def test_a_note_is_acknowledged_with_a_reaction_and_no_message(world: World) -> None:
    officer = await claimed(world)
    group = world.group(TURI)
    before = len(group.messages)
    card = group.cards[-1]["message_id"]
    world.telegram.person_says(officer.id, group.id, "Menunggu", reply_to=card)
    await world.settles()
    assert len(group.messages) == before
    [reaction] = world.calls("setMessageReaction", chat_id=group.id)
    assert reaction["reaction"] == [{"type": "emoji", "emoji": "✍"}]


async def test_notes_are_not_readable_in_the_database(world: World) -> None:
    officer = await claimed(world)
    group = world.group(TURI)
    card = group.cards[-1]["message_id"]
    world.telegram.person_says(officer.id, group.id, "Menunggu", reply_to=card)
    await world.settles()
    [(note,)] = await world.ask("SELECT note FROM case_events WHERE kind = 'note'")
    assert b"Menunggu" not in note


async def noted(world: World) -> list[tuple[int]]:
    return await world.ask("SELECT case_id FROM case_events WHERE kind = 'note'")


@pytest.mark.parametrize("name", ["K2 Joko", "K2", "🛑 K2"])
async def test_a_note_belongs_to_the_card_it_replies_to_whatever_its_words(
    world: World, name: str
) -> None:
    officer, group = await world.officer(TURI, name), world.group(TURI)
    await world.visitor.checks_in(TURI, *RED)
    first = group.cards[-1]["message_id"]
    await world.newcomer("K1 Ani").checks_in(TURI, *RED)
    second = group.cards[-1]["message_id"]
    await officer.taps_data("claim:1", group.id, first)
    await officer.taps("help:1")
    third = group.cards[-1]["message_id"]  # begins with who needs help
    for card in (first, second, third):
        world.telegram.person_says(officer.id, group.id, "Menunggu", reply_to=card)
        await world.settles()
    assert await noted(world) == [(1,), (2,), (1,)]


async def test_a_reply_to_a_card_that_was_rung_anew_is_a_note_too(world: World) -> None:
    officer, group = await claimed(world), world.group(TURI)
    old = group.cards[-1]["message_id"]
    await officer.taps("release:1")
    assert group.cards[-1]["message_id"] != old
    world.telegram.person_says(officer.id, group.id, "Menunggu", reply_to=old)
    await world.settles()
    assert await noted(world) == [(1,)]


async def test_a_reply_to_the_details_is_a_note_and_to_another_message_is_none(
    world: World,
) -> None:
    officer = await claimed(world)
    details = officer.messages[-1]["message_id"]
    await officer.says("/kasus K1")
    for message in (details, officer.messages[-1]["message_id"]):
        world.telegram.person_says(officer.id, officer.id, "Menunggu", reply_to=message)
        await world.settles()
    assert await noted(world) == [(1,)]


async def test_a_strangers_reply_is_no_note(world: World) -> None:
    await claimed(world)
    group, stranger = world.group(TURI), world.newcomer("Tono")
    world.telegram.person_joins(stranger.id, group.id)
    card = group.cards[-1]["message_id"]
    world.telegram.person_says(stranger.id, group.id, "Halo", reply_to=card)
    await world.settles()
    assert await world.ask("SELECT 1 FROM case_events WHERE kind = 'note'") == []


async def test_nobody_handles_the_case_that_is_about_themselves(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    assert officer.popup["text"] == said("error-own-case", code="K1")
    assert await state(world) == ("new", None)


async def test_better_answers_show_in_the_details_of_who_has_the_case(world: World) -> None:
    officer = await claimed(world)
    await world.visitor.scans(TURI)
    for answer in ("changed", "none", "2"):
        await world.visitor.taps(answer)
    assert said("details-held") in officer.text


async def test_a_claimer_who_blocked_the_bot_gives_the_case_back_to_the_group(
    world: World,
) -> None:
    officer = await world.officer(TURI)
    world.telegram.person_blocks(officer.id)
    await world.visitor.checks_in(TURI, *RED)
    world.telegram.person_taps(
        officer.id, world.group(TURI).id, world.group(TURI).cards[-1]["message_id"], "claim:1"
    )
    await world.settles()
    newest = world.group(TURI).cards[-1]["text"]
    assert said("card-ring-released") in newest
    assert said("event-unreachable", time="08:00", name="Pak Joko") in newest
    assert await state(world) == ("new", None)


@pytest.mark.parametrize("data", ["claim:99", "release:99", "help:99", "still:99", "again:99"])
async def test_a_button_of_a_deleted_case_says_so(world: World, data: str) -> None:
    officer = await claimed(world)
    await officer.taps_data(data, officer.id, officer.messages[-1]["message_id"])
    assert officer.popup["text"] == said("error-gone")


async def test_a_case_is_never_handed_to_whom_it_is_about(world: World) -> None:
    visitor, officer = await world.officer(TURI, "Bu Rahayu"), await world.officer(TURI)
    await visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    await officer.taps("hand:1")
    assert officer.text == said("hand-nobody", code="K1")
    question = officer.messages[-1]["message_id"]
    await officer.taps_data(f"give:1:{await person_id(world, visitor)}", officer.id, question)
    assert officer.popup["text"] == said("error-about-them", code="K1", name="Bu Rahayu")
    assert await state(world) == ("claimed", await person_id(world, officer))


async def test_who_handed_a_case_on_cannot_call_for_help_in_anothers_name(world: World) -> None:
    colleague = await world.officer(TURI, "Bu Rahayu")
    officer = await claimed(world)
    details = officer.messages[-1]["message_id"]
    await officer.taps("hand:1")
    await officer.taps(f"give:1:{await person_id(world, colleague)}")
    await officer.taps_data("help:1", officer.id, details)
    assert officer.popup["text"] == said("error-not-claimer", code="K1")
    assert len(world.group(TURI).cards) == 1


async def test_details_full_of_pictures_still_reach_who_takes_over(world: World) -> None:
    colleague = await world.officer(TURI, "Bu Rahayu")
    officer, group = await claimed(world), world.group(TURI)
    for _ in range(6):  # Telegram counts each of these twice
        world.telegram.person_says(
            officer.id, group.id, "😷" * 480, reply_to=group.cards[-1]["message_id"]
        )
    await world.settles()
    await officer.taps("hand:1")
    await officer.taps(f"give:1:{await person_id(world, colleague)}")
    assert "Siti Aminah" in colleague.text


async def replies(officer: Someone, words: str) -> None:
    """Answer the details with a note."""
    world, details = officer.world, officer.messages[-1]["message_id"]
    world.telegram.person_says(officer.id, officer.id, words, reply_to=details)
    await world.settles()


async def test_many_long_notes_push_off_the_oldest_and_say_so(world: World) -> None:
    officer = await claimed(world)
    for number in range(12):
        await replies(officer, f"catatan {number} " + "x" * 470)
    assert len(officer.text.encode("utf-16-le")) // 2 <= 4096
    shown = [number for number in range(12) if f"catatan {number} " in officer.text]
    assert shown == list(range(shown[0], 12))
    assert said("details-notes-older", count=shown[0], code="K1") in officer.text
    assert "Siti Aminah" in officer.text


async def test_notes_that_all_fit_are_all_there(world: World) -> None:
    officer = await claimed(world)
    for words in ("sudah bermasker", "keluarga dihubungi"):
        await replies(officer, words)
    assert "sudah bermasker" in officer.text
    assert officer.text.endswith("keluarga dihubungi")
    assert "/kasus" not in officer.text


async def test_who_takes_a_case_again_has_its_details_below_everything_else(world: World) -> None:
    officer = await claimed(world)
    await officer.taps("release:1")
    older = officer.messages[-1]["message_id"]
    await officer.says("/bantuan")
    await officer.taps("claim:1", world.group(TURI))
    assert "Siti Aminah" in officer.text
    assert older not in [one["message_id"] for one in officer.messages]


async def test_who_opens_a_case_again_in_the_group_has_its_details_below_everything_else(
    world: World,
) -> None:
    officer = await claimed(world)
    await officer.closes(1, "sent-home")
    await officer.says("/bantuan")
    await officer.taps("again:1", world.group(TURI))
    assert "Siti Aminah" in officer.text
    assert sum("Siti Aminah" in one["text"] for one in officer.messages) == 1


async def test_who_is_given_a_case_back_has_its_details_below_everything_else(
    world: World,
) -> None:
    colleague = await world.officer(TURI, "Bu Rahayu")
    officer = await claimed(world)
    await officer.taps("hand:1")
    await officer.taps(f"give:1:{await person_id(world, colleague)}")
    await officer.says("/bantuan")
    await colleague.taps("hand:1")
    await colleague.taps(f"give:1:{await person_id(world, officer)}")
    assert "Siti Aminah" in officer.text
    assert sum("Siti Aminah" in one["text"] for one in officer.messages) == 1


async def test_details_too_old_to_be_deleted_point_below(world: World) -> None:
    officer = await claimed(world)
    await officer.taps("release:1")
    await world.waits(days=2, hours=1)
    await officer.taps("claim:1", world.group(TURI))
    assert "Siti Aminah" in officer.text
    assert [one["text"] for one in officer.messages if one["text"] == BELOW] == [BELOW]


async def test_taking_a_case_in_the_group_opens_the_private_chat(world: World) -> None:
    officer = await claimed(world)
    link = officer.popup["url"]
    await officer.says("/bantuan")
    await officer.starts(link.partition("start=")[2])
    assert "Siti Aminah" in officer.text
    assert sum("Siti Aminah" in one["text"] for one in officer.messages) == 1


async def test_the_link_into_the_private_chat_shows_a_stranger_nothing(world: World) -> None:
    officer, stranger = await claimed(world), world.newcomer("Tono")
    await stranger.starts()
    before = len(stranger.messages)
    await stranger.starts(officer.popup["url"].partition("start=")[2])
    assert all("Aminah" not in one["text"] for one in stranger.messages[before:])


async def test_an_old_case_closed_by_a_slip_of_the_thumb_can_be_opened_again(world: World) -> None:
    officer = await claimed(world)
    await officer.taps("release:1")
    await world.waits(days=1)
    await officer.taps("claim:1", world.group(TURI))
    await officer.closes(1, "sent-home")
    await officer.taps("again:1")
    assert await state(world) == ("claimed", await person_id(world, officer))

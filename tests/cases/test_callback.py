"""A visitor asks to be called back: the number reaches who has the case, and nobody else."""

from typing import Any

from tests.cases.test_case_news import claimed
from tests.door.test_companions import declares
from tests.door.test_guest_talk import enters
from tests.telegram import Someone, World
from tests.words import said

TURI = "Kelurahan Turi"
GREEN, RED = ("none", "2"), ("none", "0", "none", "yes")
SHOWN = "+62 812-1000-0001"  # the sample visitor's number as people read it


async def shares(someone: Someone, of: Someone | None = None) -> None:
    """Share the own number, or a friend's."""
    someone.world.telegram.send_contact(someone.id, of.id if of else None)
    await someone.world.settles()


async def presses(visitor: Someone, data: str = "call:1") -> None:
    """Press the button on the newest message that carries it."""
    found = [one for one in visitor.messages if f"'{data}'" in str(one.get("reply_markup"))]
    await visitor.taps_data(data, visitor.id, found[-1]["message_id"])


async def calls(world: World) -> list[tuple[bool]]:
    return await world.ask("SELECT phone IS NOT NULL FROM cases")


def below(world: World) -> dict[str, Any]:
    """Return what the newest message put below the field the visitor types in."""
    markup = world.calls("sendMessage", chat_id=world.visitor.id)[-1]["reply_markup"]
    assert isinstance(markup, dict)
    return markup


def texts(someone: Someone) -> str:
    return "\n".join(one["text"] for one in someone.messages)


async def test_one_key_shares_the_number_and_another_leaves_it(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await presses(world.visitor)
    keys = [row[0] for row in below(world)["keyboard"]]
    assert keys == [
        {"text": said("button-share-number"), "request_contact": True},
        {"text": said("button-no-call")},
    ]


async def test_who_has_the_case_reads_the_number_and_can_tap_it(world: World) -> None:
    officer = await claimed(world)
    await presses(world.visitor)
    await shares(world.visitor)
    assert said("details-phone-visitor", phone=SHOWN) in officer.text


async def test_who_takes_it_later_reads_the_number_too(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await presses(world.visitor)
    await shares(world.visitor)
    await officer.taps("claim:1", world.group(TURI))
    assert said("details-phone-visitor", phone=SHOWN) in officer.text


async def test_the_group_reads_the_wish_and_not_the_number(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await presses(world.visitor)
    await shares(world.visitor)
    [card] = world.group(TURI).cards
    assert said("card-call") in card["text"]
    assert said("event-call", time="08:00") in card["text"]
    assert "812" not in card["text"]


async def test_the_confirmation_promises_no_time_and_takes_the_keys_away(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await presses(world.visitor)
    await shares(world.visitor)
    assert world.visitor.text == said("call-noted")
    assert below(world) == {"remove_keyboard": True}


async def test_the_number_is_not_readable_in_the_database(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await presses(world.visitor)
    await shares(world.visitor)
    [(phone,)] = await world.ask("SELECT phone FROM cases")
    assert b"10000001" not in phone


async def test_a_friends_number_is_not_kept_and_the_question_stays(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await presses(world.visitor)
    await shares(world.visitor, of=world.newcomer("Tono"))
    assert world.visitor.text.startswith(said("call-not-own"))
    assert await calls(world) == [(0,)]
    await shares(world.visitor)
    assert await calls(world) == [(1,)]


async def test_who_cancels_leaves_no_number(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await presses(world.visitor)
    await world.visitor.says(said("button-no-call"))
    assert world.visitor.text == said("call-cancelled")
    await shares(world.visitor)
    assert world.visitor.text == said("call-not-asked-for")
    assert await calls(world) == [(0,)]


async def test_other_words_show_the_keys_again(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await presses(world.visitor)
    await world.visitor.says("08123456789")
    assert world.visitor.text == said("call-question")


async def test_a_number_nobody_asked_for_is_answered_and_not_kept(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await shares(world.visitor)
    assert world.visitor.text == said("call-not-asked-for")
    assert await calls(world) == [(0,)]


async def test_a_number_in_the_middle_of_the_questions_is_not_kept(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await world.visitor.scans("Kelurahan Bendo")
    await shares(world.visitor)
    assert said("same-question", name="Siti Aminah") in world.visitor.text
    assert await calls(world) == [(0,)]


async def test_asking_again_says_that_the_number_is_there(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await presses(world.visitor)
    await shares(world.visitor)
    await presses(world.visitor)
    assert world.visitor.popup["text"] == said("call-before")


async def test_after_the_decision_nobody_would_call(world: World) -> None:
    officer = await claimed(world)
    shown = world.visitor.messages[-1]["message_id"]
    await officer.closes(1, "vaccination-booked")
    await world.visitor.taps_data("call:1", world.visitor.id, shown)
    assert world.visitor.popup["text"] == said("call-settled")


async def test_a_number_that_comes_after_the_decision_is_not_kept(world: World) -> None:
    officer = await claimed(world)
    await presses(world.visitor)
    await officer.closes(1, "vaccination-booked")
    await shares(world.visitor)
    assert world.visitor.text == said("call-settled")
    assert await calls(world) == [(0,)]


async def test_the_number_disappears_from_the_officers_chat_when_the_case_is_closed(
    world: World,
) -> None:
    officer = await claimed(world)
    await presses(world.visitor)
    await shares(world.visitor)
    await officer.closes(1, "vaccination-booked")
    assert SHOWN not in texts(officer)


async def test_who_comes_again_has_not_asked_yet(world: World) -> None:
    officer = await claimed(world)
    await presses(world.visitor)
    await shares(world.visitor)
    await officer.closes(1, "sent-home")
    await world.visitor.scans(TURI)
    await world.visitor.taps("same")
    assert await calls(world) == [(0,)]


async def test_a_worse_colour_keeps_the_wish(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await presses(world.visitor)
    await shares(world.visitor)
    await world.visitor.scans(TURI)
    for answer in ("changed", "positive", "0", "yes"):
        await world.visitor.taps(answer)
    assert said("card-call") in world.group(TURI).text


async def test_the_number_is_deleted_with_the_case(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await presses(world.visitor)
    await shares(world.visitor)
    await world.waits(days=30)
    assert await calls(world) == []


async def test_the_adult_is_called_about_the_companion(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    await declares(world.visitor, "Mbah Karto", *RED)
    await presses(world.visitor, "call:2")
    await shares(world.visitor)
    await officer.taps("claim:1", world.group(TURI))
    assert said("details-phone-visitor", phone=SHOWN) in officer.text


async def test_a_guests_officer_is_offered_no_call(world: World) -> None:
    officer = await world.officer(TURI)
    await enters(officer, "Mbah Karto", *RED)
    assert "call:1" not in officer.buttons


async def test_nobody_asks_for_a_call_about_somebody_else(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    stranger = world.newcomer("Tono")
    await stranger.starts()
    await stranger.taps_data("call:1", stranger.id, stranger.messages[-1]["message_id"])
    assert stranger.popup["text"] == said("error-gone")


async def test_a_scan_sets_the_question_aside_and_it_can_be_continued(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await presses(world.visitor)
    await world.visitor.scans(TURI)
    assert said("talk-set-aside-callback") in texts(world.visitor)
    [go_on] = [one for one in world.visitor.messages if "go:" in str(one.get("reply_markup"))]
    [[button]] = go_on["reply_markup"]["inline_keyboard"]
    await world.visitor.taps_data(button["callback_data"], world.visitor.id, go_on["message_id"])
    await shares(world.visitor)
    assert world.visitor.text == said("call-noted")


async def test_an_unfinished_check_in_is_set_aside_meanwhile(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await world.visitor.scans("Kelurahan Bendo")
    await world.visitor.taps("changed")
    await world.visitor.says("/status")
    await presses(world.visitor)
    assert said("talk-set-aside-checkin") in texts(world.visitor)
    assert world.visitor.text == said("call-question")


async def test_what_is_no_number_is_not_kept(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await presses(world.visitor)
    contact = {"phone_number": "12", "first_name": "Siti", "user_id": world.visitor.id}
    world.telegram._write(world.visitor.id, world.visitor.id, {"contact": contact})
    await world.settles()
    assert world.visitor.text.startswith(said("call-unreadable"))
    assert await calls(world) == [(0,)]


async def test_the_status_offers_a_call_only_where_it_will_be_given(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await world.visitor.says("/status")
    assert {"proof:1", "call:1"} <= set(world.visitor.buttons)
    await presses(world.visitor)
    await shares(world.visitor)
    await world.visitor.says("/status")
    assert "call:1" not in world.visitor.buttons
    await officer.taps("claim:1", world.group(TURI))
    await officer.closes(1, "test-offered")
    await world.visitor.says("/status")
    assert "call:1" not in world.visitor.buttons
    assert "proof:1" in world.visitor.buttons


async def test_after_the_decision_the_result_offers_no_call_either(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    await officer.closes(1, "test-offered")
    await world.visitor.scans(TURI)
    assert "proof:1" in world.visitor.buttons
    assert "call:1" not in world.visitor.buttons


async def test_after_a_wrong_entry_one_answers_anew_instead_of_asking(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    await officer.closes(1, "wrong-entry")
    await world.visitor.says("/status")
    assert {"proof:1", "call:1"}.isdisjoint(world.visitor.buttons)

"""What a visitor hears of their own case: what happens next, who comes, what was decided."""

import pytest

from bot.domain.cases.case import OUTCOMES
from bot.domain.cases.visitor_updates import UNTOLD
from bot.domain.rights import Role
from tests.door.test_companions import declares
from tests.door.test_guest_talk import enters
from tests.team.test_staff import holder
from tests.telegram import Someone, World
from tests.words import said

TURI, DINSOS = "Kelurahan Turi", "Dinas Sosial"
GREEN, RED = ("none", "2"), ("none", "0", "none", "yes")
BLACK, LETTER = ("positive", "0", "yes"), ("none", "0", "letter", "yes")
TOLD = [one.key for one in OUTCOMES if one.key not in UNTOLD]


async def claimed(world: World, *answers: str) -> Someone:
    """Let the visitor be red at Turi and Pak Joko take the case; return the officer."""
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *(answers or RED))
    await officer.taps("claim:1", world.group(TURI))
    return officer


async def acts_before_anything_is_sent(world: World, officer: Someone, *buttons: str) -> None:
    """Press buttons of the newest card while nothing reaches Telegram."""
    card = world.group(TURI).cards[-1]["message_id"]
    for data in buttons:
        world.telegram.person_taps(officer.id, world.group(TURI).id, card, data)
        await world.bot.intake.fetch()
        await world.bot.dispatch.turn()


def heard(someone: Someone, key: str, **values: object) -> int:
    """Return how many messages of somebody's chat say this now."""
    return sum(said(key, **values) in one["text"] for one in someone.messages)


@pytest.mark.parametrize(("answers", "colour"), [(RED, "red"), (BLACK, "black"), (LETTER, "ask")])
async def test_the_result_says_where_to_wait_and_what_happens_next(
    world: World, answers: tuple[str, ...], colour: str
) -> None:
    await world.visitor.checks_in(TURI, *answers)
    for key in (f"todo-{colour}", f"next-{colour}", "next-told"):
        assert said(key) in world.visitor.text


async def test_a_green_visitor_waits_for_nobody(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    assert said("next-told") not in world.visitor.text


async def test_what_happens_next_is_read_aloud_to_a_guest(world: World) -> None:
    officer = await world.officer(TURI)
    await enters(officer, "Mbah Karto", *RED)
    assert f"🗣 “{said('next-red')}”" in officer.text
    assert said("next-told") not in officer.text


async def test_who_comes_with_a_companion_reads_what_happens_next(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await declares(world.visitor, "Mbah Karto", *RED)
    assert said("next-red") in world.visitor.text
    assert said("next-told") in world.visitor.text


async def test_an_officer_on_the_way_is_told_in_a_new_message(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    before = len(world.visitor.messages)
    await officer.taps("claim:1", world.group(TURI))
    assert world.visitor.text == said("news-coming")
    assert len(world.visitor.messages) == before + 1


async def test_the_officers_name_is_not_told(world: World) -> None:
    await claimed(world)
    assert all("Joko" not in one["text"] for one in world.visitor.messages)


async def test_who_waits_reads_it_in_their_own_language(world: World) -> None:
    officer = await world.officer(TURI)
    visitor = world.newcomer("John Smith", "en")
    await visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    assert visitor.text == said("news-coming", "en")


async def test_another_officer_on_the_way_is_not_told_again(world: World) -> None:
    colleague = await world.officer(TURI, "Bu Rahayu")
    officer = await claimed(world)
    await officer.taps("release:1")
    await colleague.taps("claim:1", world.group(TURI))
    assert heard(world.visitor, "news-coming") == 1


async def test_who_left_hears_of_no_officer(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await world.visitor.taps("out:1")
    await officer.taps("claim:1", world.group(TURI))
    assert heard(world.visitor, "news-coming") == 0


async def test_a_claim_given_back_at_once_is_not_told_but_the_next_is(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await acts_before_anything_is_sent(world, officer, "claim:1", "release:1")
    await world.settles()
    assert heard(world.visitor, "news-coming") == 0
    await officer.taps("claim:1", world.group(TURI))
    assert heard(world.visitor, "news-coming") == 1


async def test_a_case_set_free_takes_the_promise_back_without_a_sound(world: World) -> None:
    officer = await claimed(world)
    before = len(world.visitor.messages)
    await officer.taps("release:1")
    assert world.visitor.text == said("news-freed")
    assert len(world.visitor.messages) == before
    await officer.taps("claim:1", world.group(TURI))
    assert world.visitor.text == said("news-coming")
    assert len(world.visitor.messages) == before


async def test_who_scans_again_while_an_officer_is_on_the_way_is_told_so(world: World) -> None:
    await claimed(world)
    await world.visitor.scans(TURI)
    for answer in ("changed", *RED):
        await world.visitor.taps(answer)
    assert world.visitor.text == said("news-coming")


@pytest.mark.parametrize("outcome", TOLD)
async def test_what_was_decided_is_told_with_the_place(world: World, outcome: str) -> None:
    officer = await claimed(world, *(BLACK if outcome == "isolated" else RED))
    await officer.closes(1, outcome)
    assert said(f"decided-{outcome}") in world.visitor.text
    assert world.visitor.text.endswith(f"🚪 {TURI}")


async def test_nothing_is_sent_to_who_has_left(world: World) -> None:
    officer = await claimed(world)
    before = len(world.visitor.messages)
    await officer.closes(1, "left")
    assert len(world.visitor.messages) == before


async def test_who_is_sent_home_reads_the_number_of_the_puskesmas(world: World) -> None:
    officer = await claimed(world)
    await officer.closes(1, "sent-home")
    assert "☎️ Puskesmas: +62" in world.visitor.text


async def test_a_decision_is_told_once(world: World) -> None:
    officer = await claimed(world)
    details = officer.messages[-1]["message_id"]
    await officer.taps_data("close:1:sent-home", officer.id, details)
    await officer.taps_data("close:1:sent-home", officer.id, details)
    assert heard(world.visitor, "decided-sent-home") == 1


async def test_a_closing_taken_back_replaces_what_was_told_without_a_sound(world: World) -> None:
    officer = await claimed(world)
    await officer.closes(1, "vaccination-booked")
    before = len(world.visitor.messages)
    await officer.taps("again:1")
    assert world.visitor.text == said("news-reconsidered")
    assert len(world.visitor.messages) == before


async def test_a_closing_taken_back_before_it_was_told_is_not_told_at_all(world: World) -> None:
    officer = await claimed(world)
    before = [one["text"] for one in world.visitor.messages]
    await acts_before_anything_is_sent(world, officer, "close:1:vaccination-booked", "again:1")
    await world.settles()
    assert [one["text"] for one in world.visitor.messages] == before


async def test_the_second_decision_is_a_new_message(world: World) -> None:
    officer = await claimed(world)
    await officer.closes(1, "vaccination-booked")
    await officer.taps("again:1")
    before = len(world.visitor.messages)
    await officer.closes(1, "test-offered")
    assert said("decided-test-offered") in world.visitor.text
    assert len(world.visitor.messages) == before + 1


async def test_the_adult_hears_of_the_companion_by_name(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    await declares(world.visitor, "Mbah Karto", *RED)
    await officer.taps("claim:1", world.group(TURI))
    assert world.visitor.text == said("news-coming-companion", name="Mbah Karto")
    await officer.closes(1, "vaccination-booked")
    assert world.visitor.text.startswith(said("news-about", name="Mbah Karto"))


async def test_a_small_childs_case_says_nothing_beside_its_adults(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await declares(world.visitor, "Adik", who="child")
    before = len(world.visitor.messages)
    await officer.taps("claim:2", world.group(TURI))
    assert len(world.visitor.messages) == before


async def test_of_a_guest_nobody_is_told(world: World) -> None:
    officer, colleague = await world.officer(TURI), await world.officer(TURI, "Bu Rahayu")
    await enters(officer, "Mbah Karto", *RED)
    before = len(officer.messages)
    await colleague.taps("claim:1", world.group(TURI))
    await colleague.closes(1, "vaccination-booked")
    assert len(officer.messages) == before


async def test_who_blocked_the_bot_is_not_written_to(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    world.telegram.person_blocks(world.visitor.id)
    await world.settles()
    before = len(world.calls("sendMessage", chat_id=world.visitor.id))
    await officer.taps("claim:1", world.group(TURI))
    await officer.closes(1, "vaccination-booked")
    assert len(world.calls("sendMessage", chat_id=world.visitor.id)) == before
    assert await world.ask("SELECT state FROM cases") == [("closed",)]


async def test_staff_are_told_that_their_case_is_not_for_colleagues(world: World) -> None:
    rina = await holder(world, "Rina", Role.STAFF)
    await rina.checks_in(TURI, *RED)
    assert said("staff-todo-red") in rina.text
    assert said("next-staff") in rina.text


async def test_staff_are_told_that_somebody_has_their_case(world: World) -> None:
    head, rina = await world.head(TURI), await holder(world, "Rina", Role.STAFF)
    await rina.checks_in(TURI, *RED)
    await head.taps("claim:1")
    assert rina.text == said("news-taken")


async def test_no_officer_is_announced_when_the_satgas_takes_it_from_afar(world: World) -> None:
    wahyu = world.newcomer("Wahyu")
    await wahyu.starts()
    async with world.transaction() as services:
        person = await services.people.of_telegram(wahyu.id)
        assert person is not None
        await services.joining.appoint(person.id, Role.SATGAS, None)
    world.telegram.person_joins(wahyu.id, world.satgas.id)
    await world.visitor.checks_in(DINSOS, *RED)
    await wahyu.taps("claim:1", world.satgas)
    assert world.visitor.text == said("news-taken")


async def test_who_scans_again_after_the_decision_reads_it_and_waits_for_nobody(
    world: World,
) -> None:
    officer = await claimed(world)
    await officer.closes(1, "vaccination-booked")
    await world.visitor.scans(TURI)
    assert said("decided-vaccination-booked") in world.visitor.text
    assert said("todo-red") not in world.visitor.text


async def test_the_status_tells_the_decision_too(world: World) -> None:
    officer = await claimed(world)
    await officer.closes(1, "vaccination-booked")
    await world.visitor.says("/status")
    assert said("decided-vaccination-booked") in world.visitor.text
    assert said("next-told") not in world.visitor.text


def alarm_buttons(someone: Someone) -> set[str]:
    """Return what somebody's messages still offer to ask of the officers."""
    rows = [
        row
        for one in someone.messages
        for row in one.get("reply_markup", {}).get("inline_keyboard", [])
    ]
    data = {key.get("callback_data", "") for row in rows for key in row}
    return {one for one in data if one.startswith(("call:", "proof:"))}


@pytest.mark.parametrize("pictures", [True, False])
async def test_after_the_decision_no_button_calls_an_officer_in_vain(
    world: World, pictures: bool
) -> None:
    world.bot.settings.pass_picture = pictures
    officer = await claimed(world)
    assert alarm_buttons(world.visitor) == {"call:1", "proof:1"}
    await officer.closes(1, "wrong-entry")
    assert alarm_buttons(world.visitor) == set()
    await officer.taps("again:1")
    assert alarm_buttons(world.visitor) == {"call:1", "proof:1"}
    await officer.closes(1, "test-offered")
    assert alarm_buttons(world.visitor) == {"proof:1"}


async def test_the_reminder_is_offered_after_the_decision_too(world: World) -> None:
    world.bot.settings.pass_picture = False
    officer = await claimed(world)
    offered = [one["message_id"] for one in world.visitor.messages if "r:offer:1" in str(one)]
    await officer.closes(1, "test-offered")
    [shown] = [one for one in world.visitor.messages if "edit_date" in one]
    assert [shown["message_id"]] == offered
    assert "r:offer:1" in str(shown)


async def test_nothing_rings_twice_for_one_decision(world: World) -> None:
    officer = await claimed(world)
    before = len(world.visitor.messages)
    await officer.closes(1, "test-offered")
    assert len(world.visitor.messages) == before + 1

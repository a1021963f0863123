"""What Telegram answers, and what becomes of a promise."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from telegram.error import TimedOut

from bot.delivery.pace import Pace
from bot.domain.messages import Apology, CaseCard, Lane
from bot.telegram_http import MaybeSent, NotSent
from storage.promises import RowState
from tests import engine
from tests.delivery import post as says
from tests.delivery.conftest import GROUP, PERSON, words
from tests.delivery.post import Answer, Post, Script
from tests.telegram import HandClock, settings_for, started

ptb_speaks_of_its_next_version = pytest.mark.filterwarnings(
    "ignore::telegram.warnings.PTBDeprecationWarning"
)
TAP = {"method": "answerCallbackQuery", "params": {"callback_query_id": "1"}}


@pytest.fixture
async def post(tmp_path: Path, tables: Path) -> AsyncIterator[Post]:
    settings, network, clock = settings_for(tmp_path, bulk_per_second=1e6), Script(), HandClock()
    engine.copy(tables, tmp_path / "test.db")
    made = Post(await started(settings, clock, network), network, clock)
    await made.sends()  # the bot introduces itself
    yield made
    await made.bot.close()


async def test_what_was_sent_is_noted_and_its_words_are_blanked(post: Post) -> None:
    row = await post.outgoing.promises(words("hello"))
    assert await post.sends() == ["sendMessage"]
    assert await post.fate(row) == (RowState.SENT, None)
    assert await post.row(row, "body") is None


async def test_a_lasting_message_is_edited_where_it_stands(post: Post) -> None:
    await post.outgoing.promises(words("one"), subject="talk:1")
    await post.sends()
    place = await post.place("talk:1", PERSON)
    await post.outgoing.promises(words("two"), subject="talk:1", rings=False)
    assert await post.sends() == ["editMessageText"]
    assert post.network.calls[-1][1]["message_id"] == str(place)


async def test_what_rings_is_a_new_message_and_takes_the_old_ones_buttons(post: Post) -> None:
    await post.outgoing.promises(words("one"), subject="talk:1")
    await post.sends()
    old = await post.place("talk:1", PERSON)
    await post.outgoing.promises(words("two"), subject="talk:1")
    assert await post.sends() == ["sendMessage", "editMessageReplyMarkup"]
    assert post.network.calls[-1][1]["message_id"] == str(old)
    assert await post.place("talk:1", PERSON) != old


async def test_buttons_go_from_the_screen_that_was_on_its_way_meanwhile(post: Post) -> None:
    bare = {"method": "editMessageReplyMarkup", "params": {"chat_id": PERSON}}
    await post.outgoing.promises(words("one"), subject="talk:1")
    await post.delivery.start()  # it leaves, and is in nobody's hands yet
    await post.outgoing.promises(bare, subject="talk:1", rings=False)
    await post.sends()
    assert [name for name, _ in post.network.calls[-2:]] == ["sendMessage", bare["method"]]
    assert post.network.calls[-1][1]["message_id"] == str(await post.place("talk:1", PERSON))


async def test_no_buttons_are_taken_from_what_was_never_shown(post: Post) -> None:
    bare = {"method": "editMessageReplyMarkup", "params": {"chat_id": PERSON}}
    row = await post.outgoing.promises(bare, subject="talk:1", rings=False)
    assert await post.sends() == []
    assert await post.fate(row) == (RowState.DROPPED, "over-meanwhile")


async def shown(post: Post) -> int:
    """Return a row that edits a message already sent."""
    await post.outgoing.promises(words("one"), subject="talk:1")
    await post.sends()
    return await post.outgoing.promises(words("two"), subject="talk:1", rings=False)


async def test_an_edit_that_changes_nothing_is_a_success(post: Post) -> None:
    row = await shown(post)
    assert await post.sends(says.NOT_MODIFIED, to="editMessageText") == ["editMessageText"]
    assert await post.fate(row) == (RowState.SENT, None)


async def test_a_message_that_was_deleted_is_sent_anew(post: Post) -> None:
    row = await shown(post)
    old = await post.place("talk:1", PERSON)
    calls = await post.sends(says.EDIT_NOT_FOUND, to="editMessageText")
    assert calls == ["editMessageText", "sendMessage"]
    assert await post.fate(row) == (RowState.SENT, None)
    assert await post.place("talk:1", PERSON) != old


async def test_a_tap_telegram_forgot_is_dropped(post: Post) -> None:
    row = await post.outgoing.promises(TAP, chat=None, lane=Lane.URGENT)
    await post.sends(says.TOO_OLD, to="answerCallbackQuery")
    assert await post.fate(row) == (RowState.DROPPED, "stale")


async def test_an_old_tap_is_not_even_answered(post: Post) -> None:
    row = await post.outgoing.promises(TAP, chat=None, lane=Lane.URGENT)
    post.clock.passes(minutes=11)
    assert await post.sends() == []
    assert await post.fate(row) == (RowState.DROPPED, "stale")


@pytest.mark.parametrize("answer", [says.BLOCKED, says.NO_CHAT], ids=["blocked", "no-chat"])
async def test_who_cannot_be_reached_is_told_to_dispatch(post: Post, answer: Answer) -> None:
    told: list[bool] = []
    post.delivery.record.on_failure = lambda: told.append(True)
    row = await post.outgoing.promises(words("hello"))
    await post.sends(answer)
    assert await post.fate(row) == (RowState.FAILED, "unreachable")
    assert (await post.row(row, "heard"), told) == (0, [True])


async def test_a_group_that_moved_is_told_to_dispatch_with_its_new_number(post: Post) -> None:
    row = await post.outgoing.promises(words("hello"), chat=GROUP)
    await post.sends(says.UPGRADED)
    assert await post.fate(row) == (RowState.FAILED, "migrated")
    assert (await post.row(row, "moved_to"), await post.row(row, "heard")) == (-1009, 0)


async def test_what_telegram_refuses_for_its_content_is_not_tried_for_ever(post: Post) -> None:
    row = await post.outgoing.promises(words("<b"))
    await post.sends(says.BAD_HTML)
    assert await post.fate(row) == (RowState.FAILED, "refused")


async def test_a_fact_that_is_no_longer_there_is_dropped(post: Post) -> None:
    row = await post.outgoing.promises(CaseCard(404), chat=GROUP)
    assert await post.sends() == []
    assert await post.fate(row) == (RowState.DROPPED, "gone")


async def test_a_fact_is_put_into_words_when_it_leaves(post: Post) -> None:
    await post.outgoing.promises(Apology(PERSON))
    await post.sends()
    assert "Maaf" in post.network.calls[-1][1]["text"]


async def ringing_and_edited(post: Post) -> tuple[int, int]:
    """Show something, let it ring anew, and edit it before that has left; return both rows."""
    await post.outgoing.promises(words("one"), subject="talk:1")
    await post.sends()
    older = await post.outgoing.promises(words("two"), subject="talk:1")
    return older, await post.outgoing.promises(words("three"), subject="talk:1", rings=False)


@pytest.mark.parametrize("answer", [MaybeSent("cut"), says.DOWN], ids=repr)
async def test_what_rings_still_rings_when_the_edit_that_replaced_it_is_tried_again(
    post: Post, answer: Answer
) -> None:
    older, newer = await ringing_and_edited(post)
    await post.sends(answer)
    assert (await post.fate(older))[0] is RowState.WAITING
    post.clock.passes(seconds=3)
    await post.restarts()
    assert (await post.sends())[0] == "sendMessage"
    assert await post.fate(older) == (RowState.DROPPED, "replaced")
    assert await post.fate(newer) == (RowState.SENT, None)


async def test_what_was_replaced_waits_until_its_successor_has_left(post: Post) -> None:
    older, _ = await ringing_and_edited(post)
    await post.delivery.start()
    await post.delivery.record.write()
    assert post.states()[older] is RowState.WAITING


@ptb_speaks_of_its_next_version
async def test_a_flood_is_waited_for_as_long_as_telegram_says(post: Post) -> None:
    row = await post.outgoing.promises(words("hello"))
    await post.sends(says.FLOOD)
    assert await post.fate(row) == (RowState.WAITING, "429")
    assert await post.row(row, "due_at") - post.clock.now().timestamp() == 7
    assert await post.sends() == []


@ptb_speaks_of_its_next_version
async def test_a_flooded_chat_lets_other_chats_pass(post: Post) -> None:
    await post.outgoing.promises(words("hello"))
    await post.sends(says.FLOOD)
    await post.outgoing.promises(words("hello"), chat=GROUP)
    assert await post.sends() == ["sendMessage"]


@ptb_speaks_of_its_next_version
@pytest.mark.parametrize("chat", [PERSON, GROUP])
async def test_a_flood_holds_every_lane_of_its_chat(post: Post, chat: int) -> None:
    await post.outgoing.promises(words("hello"), chat=chat)
    await post.sends(says.FLOOD)
    await post.outgoing.promises(words("alert"), chat=chat, lane=Lane.URGENT)
    assert await post.sends() == []


@ptb_speaks_of_its_next_version
async def test_floods_of_several_chats_hold_the_bulk(post: Post) -> None:
    for chat in (1, 2, 3):
        await post.outgoing.promises(words("hello"), chat=chat)
    await post.sends(says.FLOOD, says.FLOOD, says.FLOOD)
    await post.outgoing.promises(words("reminder"), chat=4, lane=Lane.BULK)
    await post.outgoing.promises(words("hello"), chat=5)
    assert await post.sends() == ["sendMessage"]


@ptb_speaks_of_its_next_version
async def test_a_lane_that_waits_still_waits_after_a_restart(post: Post) -> None:
    await post.outgoing.promises(words("first"))
    await post.sends(says.FLOOD)
    await post.outgoing.promises(words("second"))
    await post.restarts()
    assert await post.sends() == []


TROUBLE = [MaybeSent("cut"), TimedOut(), says.DOWN]


@pytest.mark.parametrize("answer", [*TROUBLE, NotSent("refused")], ids=repr)
async def test_an_alert_is_tried_again_after_trouble(post: Post, answer: Answer) -> None:
    row = await post.outgoing.promises(words("alert"), lane=Lane.URGENT)
    await post.sends(answer)
    assert (await post.fate(row))[0] is RowState.WAITING
    post.clock.passes(seconds=2)
    await post.restarts()
    assert await post.sends() == ["sendMessage"]


async def test_the_pauses_between_tries_grow_to_a_minute(post: Post) -> None:
    row = await post.outgoing.promises(words("alert"))
    pauses = []
    for _ in range(8):
        await post.sends(MaybeSent("cut"))
        pauses.append(await post.row(row, "due_at") - int(post.clock.now().timestamp()))
        post.clock.passes(minutes=2)
        await post.restarts()
    assert pauses == [1, 2, 4, 8, 16, 32, 60, 60]


@pytest.mark.parametrize("answer", [MaybeSent("cut"), TimedOut()], ids=repr)
async def test_a_reminder_that_may_have_arrived_is_never_sent_again(
    post: Post, answer: Answer
) -> None:
    row = await post.outgoing.promises(words("reminder"), lane=Lane.BULK, once=True)
    await post.sends(answer)
    assert (await post.fate(row))[0] is RowState.UNCERTAIN
    post.clock.passes(hours=1)
    await post.restarts()
    assert await post.sends() == []


async def test_a_reminder_that_certainly_did_not_leave_is_tried_again(post: Post) -> None:
    row = await post.outgoing.promises(words("reminder"), lane=Lane.BULK, once=True)
    await post.sends(NotSent("refused"))
    assert (await post.fate(row))[0] is RowState.WAITING


async def test_a_reminder_on_its_way_when_the_program_died_is_uncertain(post: Post) -> None:
    row = await post.outgoing.promises(words("reminder"), lane=Lane.BULK, once=True)
    async with post.bot.database.transaction() as tx:
        tx.outbox.sending([row])
    await post.restarts()
    assert await post.fate(row) == (RowState.UNCERTAIN, "interrupted")
    assert await post.row(row, "body") is None
    assert await post.sends() == []


async def test_a_reminder_is_noted_as_being_sent_before_the_call(post: Post) -> None:
    row = await post.outgoing.promises(words("reminder"), lane=Lane.BULK, once=True)
    seen = []
    post.network.hears = lambda: seen.append(post.states())
    await post.sends()
    assert [one[row] for one in seen] == [RowState.SENDING]


async def test_reminders_go_on_at_their_pace_while_nothing_else_is_said(post: Post) -> None:
    post.delivery._queue.pace = Pace(28, 18, 20)
    for person in range(3):
        await post.outgoing.promises(words("reminder"), chat=person + 1, lane=Lane.BULK)
    waits = [await post.delivery.start()]
    await asyncio.sleep(waits[0])
    waits.append(await post.delivery.start())
    assert all(wait < 0.1 for wait in waits)
    await post.delivery.drain()


async def test_an_edit_that_changes_nothing_is_not_sent(post: Post) -> None:
    await post.outgoing.promises(words("same"), subject="talk:1")
    await post.sends()
    row = await post.outgoing.promises(words("same"), subject="talk:1", rings=False)
    assert await post.sends() == []
    assert (await post.fate(row))[0] is RowState.SENT
    await post.outgoing.promises(words("other"), subject="talk:1", rings=False)
    assert await post.sends() == ["editMessageText"]
    await post.outgoing.promises(words("same"), subject="talk:1", rings=False)
    assert await post.sends() == ["editMessageText"]


@pytest.mark.parametrize("method", ["editMessageReplyMarkup", "deleteMessage"])
async def test_a_message_that_was_changed_otherwise_is_edited(post: Post, method: str) -> None:
    await post.outgoing.promises(words("same"), subject="talk:1")
    await post.sends()
    place = await post.place("talk:1", PERSON)
    params = {"chat_id": PERSON, "message_id": place}
    await post.outgoing.promises({"method": method, "params": params})
    await post.outgoing.promises(words("same"), subject="talk:1", rings=False)
    assert await post.sends() == [method, "editMessageText"]


async def test_after_an_edit_that_may_not_have_arrived_it_is_sent_again(post: Post) -> None:
    await post.outgoing.promises(words("same"), subject="talk:1")
    await post.sends()
    await post.outgoing.promises(words("other"), subject="talk:1", rings=False)
    await post.sends(MaybeSent("cut"), to="editMessageText")
    await post.outgoing.promises(words("same"), subject="talk:1", rings=False)
    post.clock.passes(seconds=3)
    post.delivery._queue._held.clear()
    assert await post.sends() == ["editMessageText"]

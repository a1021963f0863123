"""Whatever Telegram answers, it ends in: sent, tried again, another way, or parked and told."""

from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import orjson
import pytest
from structlog.testing import capture_logs

from bot.delivery.failures import CARD_TRIES, TRIES
from bot.delivery.sending import Sender
from bot.domain.messages import CaseCard, Lane
from bot.telegram_http import NotSent
from storage.promises import RowState
from tests import engine
from tests.delivery import post as says
from tests.delivery.conftest import GROUP, PERSON, words
from tests.delivery.post import Answer, Post, Script
from tests.telegram import HandClock, World, settings_for, started
from tests.words import said

pytestmark = pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
TURI = "Kelurahan Turi"
RED = ("none", "0", "none", "yes")


class Wild(Script):
    """A network that may also answer with something that is no JSON object."""

    raw: list[tuple[int, bytes]] | None = None

    async def do_request(self, url: str, method: str, *rest: Any, **more: Any) -> Any:
        if self.raw and url.endswith("sendMessage"):
            self.calls.append(("sendMessage", {}))
            return self.raw.pop(0)
        return await super().do_request(url, method, *rest, **more)


@pytest.fixture
async def post(tmp_path: Path, tables: Path) -> AsyncIterator[Post]:
    settings, network, clock = settings_for(tmp_path, bulk_per_second=1e6), Wild(), HandClock()
    engine.copy(tables, tmp_path / "test.db")
    made = Post(await started(settings, clock, network), network, clock)
    await made.sends()
    yield made
    await made.bot.close()


async def later(post: Post) -> list[str]:
    """Let an hour pass and deliver what may go then; return the methods called."""
    post.clock.passes(hours=1)
    await post.restarts()
    return await post.sends()


async def test_after_a_restart_nothing_overtakes_what_waits_to_be_tried_again(post: Post) -> None:
    await post.outgoing.promises(words("one"))
    await post.sends(NotSent("away"))
    await post.outgoing.promises(words("two"))
    await post.restarts()
    assert await post.sends() == []
    assert await later(post) == ["sendMessage", "sendMessage"]


HTML = b"<html><title>403 Forbidden</title></html>"
ODD = [
    (403, HTML),
    (404, b'{"ok":false,"error_code":404,"description":"Not Found"}'),
    (418, b'{"ok":false,"error_code":418,"description":"I am a teapot"}'),
    (429, b'{"ok":false,"error_code":429,"description":"Too Many Requests"}'),
    (429, b'{"ok":false,"error_code":429,"description":"x","parameters":{"retry_after":"3"}}'),
    (429, b'{"ok":false,"error_code":429,"description":"x","parameters":{"retry_after":-1}}'),
    (429, b'{"ok":false,"error_code":429,"description":"x","parameters":{"retry_after":1e300}}'),
    (429, b'{"ok":false,"error_code":429,"description":"x","parameters":[3]}'),
    (403, b'{"error":"forbidden"}'),
    (400, b'{"ok":false,"error_code":403,"description":"Forbidden: bot was blocked by the user"}'),
    (200, b"[]"),
    (200, b"{}"),
    (200, b'{"ok":true}'),
    (200, b'{"ok":true,"result":true}'),
    (200, b'{"ok":true,"result":{"message_id":"7"}}'),
    (204, b""),
    (302, HTML),
]


@pytest.mark.parametrize(("status", "body"), ODD, ids=repr)
async def test_after_an_odd_answer_a_message_is_sent_again(
    post: Post, status: int, body: bytes
) -> None:
    row = await post.outgoing.promises(words("result"), subject="talk:1")
    post.network.raw = [(status, body)]  # type: ignore[attr-defined]
    await post.sends()
    assert (await post.fate(row))[0] is RowState.WAITING
    assert await later(post) == ["sendMessage"]
    assert (await post.fate(row))[0] is RowState.SENT


async def test_an_exception_of_any_kind_is_not_the_end(post: Post) -> None:
    row = await post.outgoing.promises(words("result"))
    await post.sends(OSError(24, "Too many open files"), ZeroDivisionError())
    await later(post)
    await later(post)
    assert (await post.fate(row))[0] is RowState.SENT


async def test_what_stays_odd_is_given_up_in_the_end_and_dispatch_is_told(post: Post) -> None:
    row = await post.outgoing.promises(words("result"))
    async with post.bot.database.transaction() as tx:
        tx.write("UPDATE outbox SET attempts = ?", TRIES - 1)
    post.network.raw = [(403, HTML)]  # type: ignore[attr-defined]
    await post.sends()
    assert await post.fate(row) == (RowState.FAILED, "given-up")
    assert await post.row(row, "heard") == 0


@pytest.mark.parametrize("status", [500, 502, 504])
@pytest.mark.parametrize("body", [b"<html>", None], ids=["gateway", "telegram"])
async def test_what_goes_once_is_not_sent_again_after_a_5xx(
    post: Post, status: int, body: bytes | None
) -> None:
    row = await post.outgoing.promises(words("reminder"), lane=Lane.BULK, once=True)
    own = orjson.dumps({"ok": False, "error_code": status, "description": "Bad Gateway"})
    post.network.raw = [(status, body or own)]  # type: ignore[attr-defined]
    await post.sends()
    assert (await post.fate(row))[0] is RowState.UNCERTAIN
    assert await later(post) == []


async def test_what_goes_once_and_was_turned_away_is_tried_again(post: Post) -> None:
    row = await post.outgoing.promises(words("reminder"), lane=Lane.BULK, once=True)
    post.network.raw = [(403, HTML)]  # type: ignore[attr-defined]
    await post.sends()
    assert await later(post) == ["sendMessage"]
    assert (await post.fate(row))[0] is RowState.SENT


@pytest.mark.parametrize("chat", [PERSON, GROUP])
@pytest.mark.parametrize("status", [400, 403])
async def test_words_we_do_not_know_never_mean_that_somebody_is_gone(
    post: Post, status: int, chat: int
) -> None:
    row = await post.outgoing.promises(words("hello"), chat=chat)
    await post.sends(says.refusal(status, "Bad Request: SOMETHING_NEW"))
    assert await post.fate(row) == (RowState.FAILED, "refused")


UNKNOWN: Answer = says.refusal(400, "Bad Request: MESSAGE_WILL_NOT_CHANGE")


async def test_an_edit_refused_for_a_reason_we_do_not_know_is_sent_anew(post: Post) -> None:
    await post.outgoing.promises(words("take me"), subject="talk:1")
    await post.sends()
    old = await post.place("talk:1", PERSON)
    row = await post.outgoing.promises(words("taken"), subject="talk:1", rings=False)
    calls = await post.sends(UNKNOWN, to="editMessageText")
    assert calls == ["editMessageText", "sendMessage", "editMessageReplyMarkup"]
    assert post.network.calls[-2][1]["disable_notification"] == "true"
    assert post.network.calls[-1][1]["message_id"] == str(old)
    assert (await post.fate(row), old != await post.place("talk:1", PERSON)) == (
        (RowState.SENT, None),
        True,
    )


def refuses(world: World, monkeypatch: pytest.MonkeyPatch, *chats: int, answer: Answer) -> None:
    """Let Telegram answer so to all that is sent to these chats."""
    really = world.telegram.call
    assert not isinstance(answer, Exception)

    def answering(token: str, name: str, params: dict[str, str], *rest: Any) -> Any:
        sent = name == "sendMessage" and int(params["chat_id"]) in chats
        return answer if sent else really(token, name, params, *rest)

    monkeypatch.setattr(world.telegram, "call", answering)


REFUSED = says.refusal(400, "Bad Request: SOMETHING_NEW")


async def test_a_card_refused_in_unknown_words_takes_the_next_way_and_admins_are_told(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuses(world, monkeypatch, world.group(TURI).id, answer=REFUSED)
    await world.visitor.checks_in(TURI, *RED)
    assert len(world.satgas.cards) == 1
    assert "log bot" in world.admin.text


async def test_what_is_given_up_rings_the_admins_once_a_day_and_then_only_its_number_grows(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuses(world, monkeypatch, world.group(TURI).id, answer=REFUSED)
    for name in ("Sri", "Budi"):
        await world.newcomer(name).checks_in(TURI, *RED)
    told = [one["text"] for one in world.admin.messages if "log bot" in one["text"]]
    assert told == [said("not-delivered", count=2)]
    assert sum("log bot" in one["text"] for one in world.calls("sendMessage")) == 1


async def test_a_card_refused_wherever_it_goes_ends_with_whom_it_can_reach(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    chats = (world.group(TURI).id, world.satgas.id)
    head = await world.head(TURI)
    refuses(world, monkeypatch, *chats, answer=REFUSED)
    await world.visitor.checks_in(TURI, *RED)
    assert len(head.cards) == 1


async def test_a_card_that_a_gateway_keeps_turning_away_takes_the_next_way(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.delivery.failures.CARD_TRIES", 1)
    answer: Answer = (403, {"error": "blocked by the firewall"})
    refuses(world, monkeypatch, world.group(TURI).id, answer=answer)
    await world.visitor.checks_in(TURI, *RED)
    world.wire.complaints.clear()
    assert CARD_TRIES > 1
    assert len(world.satgas.cards) == 1
    assert await world.ask("SELECT count(*) FROM groups WHERE lost_at IS NOT NULL") == [(0,)]


async def test_an_answer_of_the_wrong_shape_leaves_a_line_in_the_log(post: Post) -> None:
    row = await post.outgoing.promises(words("result"))
    post.network.raw = [(200, b"[]")]  # type: ignore[attr-defined]
    with capture_logs() as lines:
        await post.sends()
    assert ("delivery-failed", row) in [(one["event"], one.get("row")) for one in lines]


async def test_what_cannot_be_put_into_words_leaves_a_line_in_the_log(post: Post) -> None:
    row = await post.outgoing.promises(CaseCard(404), chat=GROUP, lane=Lane.URGENT)
    async with post.bot.database.transaction() as tx:
        tx.write("UPDATE outbox SET kind = 'call', body = ? WHERE id = ?", b"torn", row)
    with capture_logs() as lines:
        await post.sends()
    assert ("not-put-into-words", row) in [(one["event"], one.get("row")) for one in lines]


async def test_a_sender_that_raises_leaves_a_line_in_the_log(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def raises(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(Sender, "send", raises)
    row = await post.outgoing.promises(words("result"))
    with capture_logs() as lines:
        await post.sends()
    assert ("delivery-failed", row) in [(one["event"], one.get("row")) for one in lines]
    assert (await post.fate(row))[0] is RowState.WAITING


async def test_boards_that_failed_together_do_not_come_back_together(post: Post) -> None:
    for number in range(50):
        await post.outgoing.promises(words("board"), chat=GROUP - number, lane=Lane.FOLLOW_UP)
    await post.sends(*[NotSent("away")] * 50)
    rows = await post.bot.database.reading.rows("SELECT due_at FROM outbox WHERE state = 0")
    assert max(Counter(row["due_at"] for row in rows).values()) <= 10

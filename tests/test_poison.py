"""Of what no bot wants to get nothing ends it, now or at its next start, and nobody waits."""

from collections.abc import Callable
from typing import Any

import pytest

from bot.intake.polling import STEPS, Poller
from bot.intake.reading import NoPage, page_in
from bot.telegram_http import AiohttpRequest, Telegram
from tests.poison import KINDS, made
from tests.telegram import World
from tests.test_intake_webhook import webhook_of

GOOD = 1_000


class Answers(AiohttpRequest):
    """The network: answers getUpdates as told, by offset and limit."""

    def __init__(self, answer: Callable[[int, int], bytes]) -> None:
        super().__init__()
        self.answer = answer
        self.asked: list[tuple[int, int]] = []

    async def do_request(self, url: str, method: str, data: Any = None, *_: Any) -> Any:  # type: ignore[override]
        self.asked.append((data.plain.get("offset", 0), data.plain["limit"]))
        return 200, self.answer(*self.asked[-1])


def page(*items: bytes) -> bytes:
    return b'{"ok":true,"result":[' + b",".join(items) + b"]}"


def poller_of(world: World, answer: Callable[[int, int], bytes]) -> tuple[Poller, Answers]:
    network, bot = Answers(answer), world.bot
    poller = Poller(
        bot.database,
        Telegram(network, "http://127.0.0.1:1", "1:x"),
        world.clock,
        arrived=bot.dispatch.wake,
        troubled=bot.dispatch.troubled,
    )
    return poller, network


def start(world: World, number: int) -> bytes:
    """Return a good update, of a person who presses START."""
    words = {
        "message_id": number,
        "date": int(world.clock()),
        "chat": {"id": 77, "type": "private", "first_name": "Ani"},
        "from": {"id": 77, "is_bot": False, "first_name": "Ani"},
        "text": "/start",
        "entities": [{"type": "bot_command", "offset": 0, "length": 6}],
    }
    return made(message=words).replace(b'"update_id":10', b'"update_id":%d' % number)


async def served(world: World) -> bool:
    """Let the bot come to rest; tell whether the good person's update was treated."""
    for _ in range(12):
        await world.bot.dispatch.turn()
    left = await world.ask("SELECT count(*) FROM inbox WHERE state = 0")
    good = await world.ask("SELECT state FROM inbox WHERE update_id = ?", GOOD)
    return bool(left == [(0,)] and good == [(1,)])


@pytest.mark.parametrize("kind", KINDS)
async def test_in_a_page_it_holds_nobody_up(world: World, kind: str) -> None:
    poller, _ = poller_of(world, lambda offset, _: page(KINDS[kind], start(world, GOOD)))
    await poller.fetch()
    assert await poller._offset() == GOOD + 1
    assert await served(world)
    await world.restarts()
    assert await served(world)


@pytest.mark.parametrize("kind", KINDS)
async def test_brought_to_the_webhook_it_is_taken_and_holds_nobody_up(
    world: World, kind: str
) -> None:
    webhook = webhook_of(world, "http://127.0.0.1:1/telegram")
    for body in (KINDS[kind], KINDS[kind], start(world, GOOD)):
        await webhook.store(body)
    assert await served(world)
    await world.restarts()
    assert await served(world)


def test_there_are_more_than_a_hundred_kinds() -> None:
    assert len(KINDS) > 100


UNREADABLE = [
    b"",
    b"<html>Gateway</html>",
    b"[]",
    b"null",
    b'{"ok":true}',
    b'{"ok":true,"result":{}}',
    b'{"ok":true,"result":null}',
    b'{"ok":true,"result":[{"update_id":5,"message":',
    b'{"ok":true,"result":[{"update_id":5,"message":"' + b"[" * 3000,
]


@pytest.mark.parametrize("body", UNREADABLE)
def test_what_is_no_page_is_said_to_be_none(body: bytes) -> None:
    with pytest.raises(NoPage):
        page_in(body)


def test_of_a_page_cut_off_in_the_middle_the_whole_items_count() -> None:
    found = page_in(b'{"ok":true,"result":[{"update_id":4},{"update_id":5,"mess')
    assert (found.updates, found.highest) == ([{"update_id": 4}], 4)


def test_a_page_written_otherwise_is_a_page() -> None:
    assert page_in(b'{"result": [{"update_id": 4}], "ok": true}').highest == 4


async def test_a_page_that_stays_unreadable_is_fetched_one_by_one_and_stepped_over(
    world: World,
) -> None:
    def answer(offset: int, limit: int) -> bytes:
        if offset <= 5:
            return b'{"ok":true,"result":[{"update_id":5,"message":{"text":"'
        return page(start(world, GOOD))

    poller, network = poller_of(world, answer)
    for _ in range(4):
        await poller.fetch()
    assert network.asked == [(0, 100), (0, 1), (0, 1), (6, 100)]
    assert await served(world)
    await world.bot.delivery.drain()
    assert "dilewati" in world.admin.text
    assert await world.ask("SELECT count(*) FROM inbox WHERE state = 2") == [(1,)]


async def test_a_gateways_page_is_no_reason_to_skip_anything(world: World) -> None:
    poller, network = poller_of(world, lambda *_: b"<html>Please log in</html>")
    for _ in range(30):
        await poller.fetch()
    assert {offset for offset, _ in network.asked} == {0}


async def test_what_nothing_can_be_made_of_does_not_lead_astray_for_ever(world: World) -> None:
    poller, network = poller_of(world, lambda *_: page(b"null"))
    async with world.bot.database.transaction() as tx:
        tx.process_state.put("offset", 10)
        tx.process_state.put("last-update", int(world.clock()))
    for _ in range(100):
        await poller.fetch()
    assert max(offset for offset, _ in network.asked) <= 10 + STEPS

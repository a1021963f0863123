"""What the bot answers to an update, without anything being left of it."""

from dataclasses import dataclass
from itertools import count
from typing import Any

from bot.texts import languages, text
from storage.promises import promise_of
from tests.telegram import World
from tests.yesterday.recorded import Button

OVER = {text(key, one): key for key in ("talk-over", "talk-stale") for one in languages()}
_numbers = count(900_000_000)


class TakenBack(Exception):
    """The update was treated, and the transaction is rolled back."""


@dataclass
class Answer:
    """Why not, or an empty string; and all that was promised to be said."""

    no: str
    said: list[tuple[str, int | None, Any]]


async def to_a_press(world: World, button: Button) -> Answer:
    """Return what is answered to somebody who presses a button."""
    telegram = world.telegram
    query = {
        "id": str(next(_numbers)),
        "from": telegram.user(button.presser),
        "message": telegram.messages[button.chat][button.message].body,
        "chat_instance": "1",
        "data": button.data,
    }
    return await to_an_update(world, {"callback_query": query})


async def to_words(world: World, who: int, chat: int, words: str) -> Answer:
    """Return what is answered to somebody who writes in a chat."""
    telegram, length = world.telegram, len(words.split(maxsplit=1)[0])
    command = [{"type": "bot_command", "offset": 0, "length": length}]
    message = {
        "message_id": next(_numbers),
        "date": telegram.time(),
        "from": telegram.user(who),
        "chat": telegram.chat(chat),
        "text": words,
    } | ({"entities": command} if words.startswith("/") else {})
    return await to_an_update(world, {"message": message})


async def to_an_update(world: World, update: dict[str, Any]) -> Answer:
    """Treat an update in a transaction that is rolled back; raise what would park it."""
    answer, updates = Answer("", []), world.bot.dispatch._updates
    say_no = updates._say_no

    async def noting(update: Any, services: Any, no: Any) -> None:
        answer.no = no.key
        await say_no(update, services, no)

    updates._say_no = noting
    try:
        async with world.bot.database.transaction() as tx:
            await _treat(world, tx, {"update_id": next(_numbers)} | update, answer)
    except TakenBack:
        return answer
    finally:
        updates._say_no = say_no


async def _treat(world: World, tx: Any, update: dict[str, Any], answer: Answer) -> None:
    now = world.clock.now()
    tx.inbox.put([update], now)
    last = await tx.value("SELECT max(id) FROM outbox")
    arrival = (await tx.inbox.waiting(0))[-1]
    await world.bot.dispatch._updates.treat(tx, arrival, now)
    rows = await tx.rows("SELECT *, NULL AS place FROM outbox WHERE id > ? ORDER BY id", last)
    said = [promise_of(row, tx.seal) for row in rows]
    answer.said = [(one.kind, one.chat_id, one.body) for one in said]
    for kind, _, body in answer.said:
        if kind == "call" and body["method"] == "answerCallbackQuery":
            answer.no = answer.no or OVER.get(body["params"].get("text", ""), "")
    raise TakenBack

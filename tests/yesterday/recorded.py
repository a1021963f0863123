"""The recorded morning as a world: the database opened by the code that is here, and the chats."""

import json
import lzma
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from bot.cli import sample
from bot.rehearsal import City, Group, Person, Telegram
from storage.migrating import migrate
from tests import engine
from tests.telegram import HandClock, Wire, World, settings_for, started

HERE = Path(__file__).parent
FILE = {"file_id": "yesterday", "file_unique_id": "yesterday", "file_size": 1}
AT_ONCE = {"bulk_per_second": 1e6, "group_per_minute": 1_000_000, "chat_burst": 1_000_000}


@dataclass(frozen=True)
class Button:
    """A button in a chat as it was left, and who may be expected to press it."""

    chat: int
    message: int
    data: str
    presser: int

    @property
    def key(self) -> str:
        return f"{self.chat} {self.message} {self.data}"


def read() -> dict[str, Any]:
    """Return what the stand-in knew."""
    found: dict[str, Any] = json.loads((HERE / "morning.json").read_text(encoding="utf-8"))
    return found


async def opened(folder: Path, **changed: Any) -> World:
    """Return the world of that morning with a bot that has just been started in it."""
    if engine.POSTGRES:
        pytest.skip("the morning was recorded in a file of SQLite")
    told = read()
    packed = (HERE / "morning.db.xz").read_bytes()
    (folder / "test.db").write_bytes(lzma.decompress(packed))
    migrate(folder / "test.db", settings_for(folder).keys)
    clock = HandClock(datetime.fromisoformat(told["at"]))
    city = City(bot=sample.BOT, people=_people(told), groups=_groups(told))
    telegram = Telegram(city, clock)
    telegram.limits.enabled = False
    _fill(telegram, told)
    wire = Wire(telegram)
    bot = await started(settings_for(folder, **AT_ONCE, **changed), clock, wire)
    return World(clock, telegram, wire, bot, city)


def buttons() -> Iterator[Button]:
    """Return every button of the morning, but for groups whose office has no officer."""
    told = read()
    for chat, messages in told["messages"].items():
        who = told["officers"].get(chat, int(chat))
        for message in messages if who > 0 else ():
            for data in message[4]:
                yield Button(int(chat), message[0], data, who)


def _people(told: dict[str, Any]) -> tuple[Person, ...]:
    return tuple(
        Person(number, first, last, language_code=language, started=has_started)
        for number, first, last, language, has_started, _ in told["people"]
    )


def _groups(told: dict[str, Any]) -> tuple[Group, ...]:
    return tuple(Group(one[0], one[1], one[2], tuple(one[4])) for one in told["groups"])


def _fill(telegram: Telegram, told: dict[str, Any]) -> None:
    """Put people, groups and messages back as they were."""
    telegram.updates._next = told["next_update"]
    for number, *_, blocked in told["people"]:
        telegram.people[number].blocked = blocked
    for number, _, _, bot, _, standing in told["groups"]:
        telegram.rooms[number].bot = bot
        telegram.rooms[number].standing = {int(who): how for who, how in standing.items()}
    last = 0
    for chat, messages in told["messages"].items():
        for one in messages:
            _say_again(telegram, int(chat), one)
            last = max(last, one[0])
    telegram._account_ids = count(last + 1)
    for chat in told["messages"]:
        telegram._room_ids[int(chat)] = count(max(telegram.messages[int(chat)]) + 1)


def _say_again(telegram: Telegram, chat: int, one: list[Any]) -> None:
    number, date, kind, pinned, carried = one
    telegram._account_ids = telegram._room_ids[chat] = count(number)
    sender = telegram.user(telegram.city.people[0].id) if kind == "other" else telegram.bot_user()
    message = telegram.post(chat, sender, _content(kind, carried))
    message.body["date"] = date
    message.pinned = pinned


def _content(kind: str, carried: list[str]) -> dict[str, Any]:
    """Return a message of a kind: nobody reads what it says, only its buttons matter."""
    words: dict[str, dict[str, Any]] = {
        "board": {"text": "🔑 …"},
        "photo": {"photo": [FILE | {"width": 720, "height": 720}], "caption": "…"},
        "document": {"document": FILE | {"file_name": "…", "mime_type": "application/pdf"}},
    }
    rows = [[{"text": "…", "callback_data": one}] for one in carried]
    keyboard = {"reply_markup": {"inline_keyboard": rows}} if rows else {}
    return words.get(kind, {"text": "…"}) | keyboard

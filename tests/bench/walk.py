"""Visitors who walk the dialogue: the next step comes only after the bot's reply to the last."""

import asyncio
import itertools
import random
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.rehearsal.api.telegram import POISON
from tests.bench.loads import FIRST_RESIDENT, FIRST_VISITOR, Figures, Load
from tests.bench.process import cpu_ms, memory_mb

Put = Callable[[str, dict[str, Any]], None]
_ids = itertools.count(FIRST_VISITOR)  # nobody comes twice: always a first-time dialogue


@dataclass(slots=True)
class Visitor:
    """Somebody at a door; `asked_at` is 0 while nothing is owed to them."""

    id: int
    taps: int = 0
    asked_at: float = 0.0

    @property
    def user(self) -> dict[str, Any]:
        """Return them as Telegram describes a user."""
        name = {"first_name": "Sri", "last_name": f"Wahyuni {self.id % 1000}"}
        return {"id": self.id, "is_bot": False, **name, "language_code": "id"}


class Walk:
    """One load from its beginning to its figures."""

    def __init__(self, load: Load, put: Put, done: Callable[[Figures], None]) -> None:
        self._load = load
        self._put = put
        self._done = done
        self._loop = asyncio.get_running_loop()
        self._chance = random.Random(load.seed)
        self._doors = itertools.cycle(load.payloads)
        self._walking: dict[int, Visitor] = {}
        self._flooding = itertools.cycle([Visitor(next(_ids)) for _ in range(3)])
        self._last_tap_at = 0.0
        self._open = True
        self._began = 0.0
        self.figures = Figures()

    def begin(self) -> None:
        """Let the first ones come; the window opens when it is warm."""
        for _ in range(self._load.visitors):  # not in step with each other
            self._loop.call_later(self._load.warm / 2 * self._chance.random(), self._arrive)
        if self._load.per_second:
            self._arrivals()
        self._again_and_again(self._load.flood, lambda: self._starts(next(self._flooding)))
        self._again_and_again(self._load.poison, lambda: self._put("message", POISON))
        self._loop.call_later(self._load.warm, self._window_opens)

    def _arrivals(self) -> None:
        if self._open:
            self._arrive()
            gap = self._chance.expovariate(self._load.per_second)
            self._loop.call_later(gap, self._arrivals)

    def _again_and_again(self, per_second: float, deed: Callable[[], None]) -> None:
        if per_second and self._open:
            deed()
            self._loop.call_later(1 / per_second, self._again_and_again, per_second, deed)

    def _arrive(self) -> None:
        if not self._open:
            return
        visitor = Visitor(next(_ids), asked_at=time.perf_counter())
        self._walking[visitor.id] = visitor
        self._starts(visitor)

    def _starts(self, visitor: Visitor) -> None:
        command = {"type": "bot_command", "offset": 0, "length": 6}
        body = message(1, visitor.user, f"/start {next(self._doors)}")
        self._put("message", {**body, "from": visitor.user, "entities": [command]})

    def heard(self, body: dict[str, Any]) -> None:
        """The bot wrote or edited a message."""
        chat = body["chat"]["id"]
        if chat < 0:
            self._in_group(body["text"])
        elif chat >= FIRST_RESIDENT:
            self.figures.reminders += 1
        elif (visitor := self._walking.get(chat)) is not None and visitor.asked_at:
            self._replied(visitor, body)

    def _in_group(self, words: str) -> None:
        if self._last_tap_at and re.search(r"\bK\d+\b", words):  # a card names its case
            self.figures.cards.append((time.perf_counter() - self._last_tap_at) * 1000)
            self._last_tap_at = 0.0

    def _replied(self, visitor: Visitor, body: dict[str, Any]) -> None:
        self.figures.replies.append((time.perf_counter() - visitor.asked_at) * 1000)
        if visitor.taps == len(self._load.taps):
            self._leave(visitor, body["text"])
            return
        wanted = self._load.taps[visitor.taps]
        data = button(body, wanted)
        if data is None:  # not the screen we wait for
            return
        visitor.taps += 1
        visitor.asked_at = time.perf_counter()
        if visitor.taps == len(self._load.taps):
            self._last_tap_at = visitor.asked_at
        query = {"id": f"{visitor.id}{visitor.taps}", "from": visitor.user, "message": body}
        self._put("callback_query", {**query, "chat_instance": "1", "data": data})

    def _leave(self, visitor: Visitor, words: str) -> None:
        del self._walking[visitor.id]
        self.figures.finished += 1
        self.figures.last_words = words
        if self._load.people and self.figures.finished >= self._load.people:
            self._window_closes()
        elif self._load.visitors:
            self._loop.call_later(self._load.pause, self._arrive)

    def _window_opens(self) -> None:
        self._began = time.perf_counter()
        self.figures = Figures(
            cpu_ms=-cpu_ms(self._load.pid), stand_in_cpu_ms=-time.process_time() * 1000
        )
        self._loop.call_later(self._load.seconds, self._window_closes)

    def _window_closes(self) -> None:
        if not self._open:
            return
        self._open = False
        self.figures.seconds = time.perf_counter() - self._began
        self.figures.cpu_ms += cpu_ms(self._load.pid)
        self.figures.stand_in_cpu_ms += time.process_time() * 1000
        self.figures.memory_mb = memory_mb(self._load.pid)
        self._done(self.figures)


def message(number: int, user: dict[str, Any], text: str) -> dict[str, Any]:
    """Return a message of a private chat as Telegram describes it."""
    chat = {"id": user["id"], "type": "private", "first_name": user["first_name"]}
    return {"message_id": number, "date": int(time.time()), "chat": chat, "text": text}


def button(body: dict[str, Any], wanted: str) -> str | None:
    """Return what the button carries that ends so, None if there is none."""
    rows = body.get("reply_markup", {}).get("inline_keyboard", [])
    carried = (one.get("callback_data", "") for row in rows for one in row)
    return next((one for one in carried if one == wanted or one.endswith(f":{wanted}")), None)

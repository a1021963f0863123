"""Telegram as the bot and the page see it: one object in memory, without HTTP.

It is stricter than Telegram on purpose where strictness helps: a parameter or a nested field
that the Bot API does not know is refused with 400 instead of being ignored.
"""

import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from bot.rehearsal.api.methods import METHODS
from bot.rehearsal.api.parameters import Given, Method, read
from bot.rehearsal.world.chats import JSON
from bot.rehearsal.world.city import City
from bot.rehearsal.world.files import File
from bot.rehearsal.world.groups import Groups
from bot.rehearsal.world.refusals import Dropped, Refused

REMEMBERED = 10_000
POISON = {"message_id": "?", "date": "yesterday", "chat": []}


@dataclass(frozen=True)
class Call:
    """One call of the bot: `at` in real epoch seconds, `ms` the milliseconds it took."""

    n: int
    at: float
    method: str
    params: dict[str, Any]
    ok: bool
    status: int
    verdict: str
    ms: float

    @property
    def chat_id(self) -> Any:
        """Return the chat the call named, None if it named none."""
        return self.params.get("chat_id")

    def seen(self) -> JSON:
        """Return the call with everything in it, for the log."""
        return asdict(self) | {"chat_id": self.chat_id}


@dataclass
class Attempt:
    """A call that is being answered."""

    method: str
    params: Mapping[str, Any]
    files: Mapping[str, File]
    started: float = field(default_factory=time.perf_counter)


class Telegram(Groups):
    """A small Telegram for one bot."""

    def __init__(self, city: City, now: Callable[[], float]) -> None:
        super().__init__(city, now)
        self.calls: deque[Call] = deque(maxlen=REMEMBERED)
        self._count = 0
        self.updates.duplicated = self._duplicated

    def call(
        self,
        token: str,
        method: str,
        params: Mapping[str, Any] | None = None,
        files: Mapping[str, File] | None = None,
    ) -> tuple[int, JSON]:
        """Return the HTTP status and the answer; raise Dropped if the connection is cut."""
        attempt = Attempt(method, params or {}, files or {})
        try:
            result = self._answer(token, attempt)
        except Refused as refused:
            self._log(attempt, refused.status, refused.description)
            return refused.status, refused.answer()
        except Dropped:
            self._log(attempt, 0, "connection cut")
            raise
        known = METHODS[method.lower()]
        if known.speaks and self.faults.loses_answer(attempt.params.get("chat_id")):
            self.change_faults({"drop_answer_once": False})
            self._log(attempt, 0, "done, but the connection was cut before the answer")
            raise Dropped
        if known.name != "getUpdates" or result:  # empty polls would bury everything else
            self._log(attempt, 200, "ok")
        return 200, {"ok": True, "result": result}

    def log_refusal(self, method: str, params: Mapping[str, Any], refused: Refused) -> None:
        """Put a refusal into the log that was decided while the call was waiting."""
        self._log(Attempt(method, params, {}), refused.status, refused.description)

    def check_token(self, token: str) -> None:
        """Raise the 401 of a wrong token."""
        if token != self.city.bot.token:
            raise Refused(401, "Unauthorized")

    def redeliver(self, update_id: int | None = None) -> int:
        """Deliver an update once more, the newest if none is named; return its number."""
        return self.updates.redeliver(update_id)

    def change_faults(self, wanted: dict[str, Any]) -> None:
        """Switch faults on or off; raise ValueError for an unknown one."""
        self.faults.change(wanted)
        self.updates.duplicate_next = self.faults.duplicate_next_update
        if self.faults.poison:
            self.faults.poison = False
            self.updates.put("message", POISON)
        self.updates.wake()
        self.feed.add("faults", faults=self.faults.seen())

    def set_offset(self, seconds: int) -> None:
        """Move the clock that stamps every later message."""
        self.offset = seconds
        self.feed.add("clock", clock=self.clock())

    def clock(self) -> JSON:
        """Return the offset in seconds and the stand-in's time."""
        return {"offset": self.offset, "now": self.time()}

    def _duplicated(self) -> None:
        self.change_faults({"duplicate_next_update": False})

    def _answer(self, token: str, attempt: Attempt) -> Any:
        self.faults.before_call()
        self.check_token(token)
        method = METHODS.get(attempt.method.lower())
        if method is None:
            raise Refused(404, "Not Found: method not found")
        given = read(method, attempt.params, attempt.files)
        attempt.params = {
            name: value
            for name, value in given.items()
            if name != "files" and not isinstance(value, File)
        }
        if not method.speaks:
            return method.run(self, given)
        return self._speak(method, given)

    def _speak(self, method: Method, given: Given) -> Any:
        chat_id = given.get("chat_id", 0)
        group = chat_id in self.rooms
        self.faults.before_message(chat_id)
        self.limits.check(chat_id, group=group)
        result = method.run(self, given)
        self.limits.spend(chat_id, group=group)
        return result

    def _log(self, attempt: Attempt, status: int, verdict: str) -> None:
        self._count += 1
        params = dict(attempt.params) | {
            name: f"<{file.name}, {len(file.data)} bytes>" for name, file in attempt.files.items()
        }
        ms = round((time.perf_counter() - attempt.started) * 1000, 1)
        ok = status == 200 or (status == 0 and verdict.startswith("done"))
        call = Call(self._count, self.now(), attempt.method, params, ok, status, verdict, ms)
        self.calls.append(call)
        short = {key: value for key, value in vars(call).items() if key != "params"}
        self.feed.add("call", call=short | {"chat_id": call.chat_id})

"""Which promises may go now: order within chat and lane, the newest of a subject, the pace."""

import time
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from bot.delivery.pace import Pace
from storage.outbox import Promise

Key = tuple[int, int]  # chat and lane


@dataclass(slots=True)
class Choice:
    """What may go now, what newer rows replaced, and when to look again."""

    go: list[Promise] = field(default_factory=list)
    replaced: list[int] = field(default_factory=list)
    wait: float = 60.0
    blocked: set[Key] = field(default_factory=set)


class Queue:
    """Remembers what is on its way; everything else is read from the outbox."""

    def __init__(self, pace: Pace, *, senders: int) -> None:
        self.pace = pace
        self._senders = senders
        self._taken: set[int] = set()
        self._busy: set[Key] = set()
        self._held: dict[Key, float] = {}

    @property
    def free(self) -> int:
        """Return how many more may be on their way at once."""
        return self._senders - len(self._busy)

    def hold(self, key: Key, seconds: float) -> None:
        """Keep a lane of a chat back while its first row waits for a retry."""
        self._held[key] = time.monotonic() + seconds

    def choose(self, rows: Iterable[Promise], choice: Choice) -> Choice:
        """Add to `choice` what of these rows, in lane and arrival order, may go now."""
        now = time.monotonic()
        for row in _newest(rows, self._taken, choice):
            if self.free <= 0:
                choice.wait = min(choice.wait, 1.0)
                break
            if row.chat_id is None:
                self._take(row, None)
                choice.go.append(row)
                continue
            key = (row.chat_id, int(row.lane))
            if key in self._busy or key in choice.blocked:
                choice.blocked.add(key)
                continue
            wait = max(self._held.get(key, 0) - now, self.pace.wait(row.chat_id, row.lane, now))
            if wait > 0:
                choice.wait = min(choice.wait, wait)
                choice.blocked.add(key)
                continue
            self._held.pop(key, None)
            self.pace.spend(row.chat_id, row.lane, now)
            self._take(row, key)
            choice.go.append(row)
        return choice

    def _take(self, row: Promise, key: Key | None) -> None:
        self._taken.add(row.id)
        if key is not None:
            self._busy.add(key)

    def landed(self, row: Promise) -> None:
        """A row is through: its lane in that chat is free again."""
        if row.chat_id is not None:
            self._busy.discard((row.chat_id, int(row.lane)))

    def recorded(self, ids: Iterable[int]) -> None:
        """What became of these is committed: they will not be read again."""
        self._taken.difference_update(ids)


def _newest(rows: Iterable[Promise], taken: set[int], choice: Choice) -> list[Promise]:
    """Of the rows that wait for one subject keep the newest, ringing if any of them rings."""
    kept: dict[object, Promise] = {}
    for row in rows:
        if row.id in taken:
            continue
        subject = (row.subject, row.chat_id) if row.subject else row.id
        before = kept.pop(subject, None)
        if before is not None:
            choice.replaced.append(before.id)
            row = _merged(before, row)  # noqa: PLW2901 - the two become one
        kept[subject] = row
    return sorted(kept.values(), key=lambda row: (row.lane, row.id))


def _merged(older: Promise, newer: Promise) -> Promise:
    if not older.rings or newer.rings:
        return newer
    # A fact is put into words when it leaves: the older one, which says why it rings, is as new.
    body = newer.body if isinstance(newer.body, dict) else older.body
    return replace(newer, rings=True, body=body)

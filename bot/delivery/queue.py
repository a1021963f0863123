"""Which promises may go now: order within chat and lane, the newest of a subject, the pace."""

import time
from collections import Counter
from collections.abc import Container, Iterable, Set
from dataclasses import dataclass, field, replace

from bot.delivery.pace import Pace
from bot.domain.messages import Lane
from storage.fairness import AHEAD
from storage.promises import CALL, Promise

Key = tuple[int, int]  # chat and lane
TIDY_SECONDS = 60.0


@dataclass(slots=True)
class Choice:
    """What may go now, which older rows each of them replaces, and when to look again."""

    go: list[Promise] = field(default_factory=list)
    replaced: dict[int, list[int]] = field(default_factory=dict)
    wait: float = 60.0
    blocked: set[Key] = field(default_factory=set)
    full: bool = False  # as many as we dare are on their way
    hidden: bool = False  # what is on its way may hide rows behind it


class Queue:
    """Remembers what is on its way; everything else is read from the outbox."""

    def __init__(self, pace: Pace, *, senders: int) -> None:
        self.pace = pace
        self._senders = senders
        self._taken: set[int] = set()
        self._busy: set[Key] = set()
        self._held: dict[Key, float] = {}
        self._tidied = time.monotonic()

    @property
    def free(self) -> int:
        """Return how many more may be on their way at once."""
        return self._senders - len(self._busy)

    @property
    def on_their_way(self) -> Set[int]:
        """Return the rows that still stand as waiting although they need not be chosen again."""
        return self._taken

    def hold(self, key: Key, seconds: float) -> None:
        """Keep a lane of a chat back while its first row waits for a retry."""
        self._held[key] = time.monotonic() + seconds

    def choose(
        self, rows: Iterable[Promise], choice: Choice, crowded: Container[Lane] = ()
    ) -> Choice:
        """Add to `choice` what of these rows, in lane and arrival order, may go now.

        `crowded`: lanes of which only the first rows of each chat were read.
        """
        now = time.monotonic()
        if now > self._tidied + TIDY_SECONDS:
            self._tidied = now
            self.pace.forget_idle(now)
            self._held = {key: until for key, until in self._held.items() if until > now}
        rows = list(rows)
        if crowded:
            seen = (one for one in rows if one.id in self._taken and one.lane in crowded)
            taken = Counter((one.chat_id, one.lane) for one in seen)
            choice.hidden |= any(count >= AHEAD for count in taken.values())
        newest = _newest(rows, self._taken)
        if len(newest) > self.free:
            newest.sort(key=lambda one: self._turn(one[0], now))
        for row, replaced in newest:
            if self.free <= 0:
                choice.full = True
                break
            if row.chat_id is None:
                if self._may_go_alone(row, choice, now):
                    self._take(row, None)
                    choice.go.append(row)
            elif self._may_go(row, row.chat_id, choice, now, crowded=row.lane in crowded):
                self._taken.update(replaced)
                if replaced:
                    choice.replaced[row.id] = replaced
                choice.go.append(row)
        return choice

    def _may_go(
        self, row: Promise, chat_id: int, choice: Choice, now: float, *, crowded: bool
    ) -> bool:
        """Tell whether a row may go to its chat now, and if so, count it."""
        key = (chat_id, int(row.lane))
        if key in self._busy or key in choice.blocked:
            choice.blocked.add(key)
            return False
        calls = 2 if row.retires else 1
        paced = self.pace.wait(chat_id, row.lane, now, first=row.first, calls=calls)
        wait = max(self._held.get(key, 0) - now, paced)
        if crowded and row.lane is not Lane.URGENT:
            wait = max(wait, self._behind_others(chat_id, now))
        if wait > 0:
            choice.wait = min(choice.wait, wait)
            choice.blocked.add(key)
            return False
        self._held.pop(key, None)
        self.pace.spend(chat_id, row.lane, now, calls=calls)
        self._take(row, key)
        return True

    def _turn(self, row: Promise, now: float) -> tuple[Lane, bool, float, int]:
        """Who was told least goes first when there is not room for all."""
        spent = 0.0 if row.chat_id is None else self.pace.spent(row.chat_id, now)
        return row.lane, not row.first, spent, row.id

    def _behind_others(self, chat_id: int, now: float) -> float:
        """Return how long who was told much waits in a crowd: as bulk does.

        So all of them together stay within what Telegram allows, and take nothing from others.
        """
        return self.pace.bulk_wait(now) if self.pace.much(chat_id, now) else 0.0

    def _may_go_alone(self, row: Promise, choice: Choice, now: float) -> bool:
        """Tell whether what belongs to no chat may go: only bulk has to wait, for all bulk."""
        if row.lane is not Lane.BULK:
            return True
        wait = self.pace.bulk_wait(now)
        if wait > 0:
            choice.wait = min(choice.wait, wait)
            return False
        self.pace.spend_bulk(now)
        return True

    def _take(self, row: Promise, key: Key | None) -> None:
        self._taken.add(row.id)
        if key is not None:
            self._busy.add(key)

    def landed(self, row: Promise) -> Key | None:
        """A row is through: its lane in that chat, which is returned, is free again."""
        if row.chat_id is None:
            return None
        key = (row.chat_id, int(row.lane))
        self._busy.discard(key)
        return key

    def recorded(self, ids: Iterable[int]) -> None:
        """What became of these is committed: they will not be read again."""
        self._taken.difference_update(ids)


def _newest(rows: Iterable[Promise], taken: set[int]) -> list[tuple[Promise, list[int]]]:
    """Of the rows that wait for one subject keep the newest, ringing if any of them rings.

    With each row come the ids of those it replaces.
    """
    kept: dict[object, tuple[Promise, list[int]]] = {}
    for row in rows:
        if row.id in taken:
            continue
        subject = (row.subject, row.chat_id) if row.subject else row.id
        if subject in kept:
            before, replaced = kept.pop(subject)
            kept[subject] = (_merged(before, row), [*replaced, before.id])
        else:
            kept[subject] = (row, [])
    return sorted(kept.values(), key=lambda one: (one[0].lane, not one[0].first, one[0].id))


def _merged(older: Promise, newer: Promise) -> Promise:
    due_at = min(older.due_at, newer.due_at)
    if not older.rings or newer.rings:
        return replace(newer, due_at=due_at)
    # A fact is put into words when it leaves: the older one, which says why it rings, is as new.
    told = newer if newer.kind == CALL else older
    return replace(
        newer, rings=True, kind=told.kind, blob=told.blob, said_by=told.said_by, due_at=due_at
    )

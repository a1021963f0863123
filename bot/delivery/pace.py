"""How fast: per chat, per group, and for all bulk together. In memory, on the monotonic clock."""

from collections import deque
from dataclasses import dataclass, field

from bot.domain.messages import Lane

PRIVATE_PER_SECOND = 1.0  # Telegram's own word; short bursts pass
GROUP_WINDOW = 60.0
KEPT_BACK = 2  # of a group's minute: what is between our limit and Telegram's
CLIMB_PER_SECOND = 0.05  # of the full bulk rate, back up after a halving
WORTH_SECONDS = 0.02  # of bulk at full pace make a look at the outbox worth it
OWED_SECONDS = 2.0  # so long at most the bulk stands back after a rush
SEVERAL = 3  # chats told to wait within the window: then it is about all of us
SEVERAL_WINDOW = 10.0


@dataclass(slots=True)
class _Bucket:
    rate: float
    burst: float
    level: float
    at: float

    def level_at(self, now: float) -> float:
        return min(self.burst, self.level + (now - self.at) * self.rate)

    def wait(self, now: float) -> float:
        self.level, self.at = self.level_at(now), now
        return 0.0 if self.level >= 1 - 1e-9 else (1 - self.level) / self.rate


@dataclass(slots=True)
class Pace:
    """Says how long a message must wait, and learns from Telegram's "too many requests"."""

    bulk_per_second: float
    group_per_minute: int
    chat_burst: int
    _private: dict[int, _Bucket] = field(default_factory=dict)
    _groups: dict[int, deque[float]] = field(default_factory=dict)
    _paused: dict[int, float] = field(default_factory=dict)
    _all_paused: float = 0.0
    _told: deque[tuple[float, int]] = field(default_factory=deque)
    _bulk: _Bucket | None = None
    _share: float = 1.0  # of the bulk rate that we dare
    _share_at: float = 0.0

    def wait(
        self, chat_id: int, lane: Lane, now: float, *, first: bool = False, calls: int = 1
    ) -> float:
        """Return the seconds until something may go to this chat in this lane; 0 is now.

        `first`: it may use what of a group's minute is kept back for the worst. `calls`: as many
        it takes.
        """
        waits = [self._paused.get(chat_id, 0.0) - now]
        waits.append(
            self._group(chat_id, now, first=first, calls=calls)
            if chat_id < 0
            else self._bucket(chat_id, now)
        )
        if lane is Lane.BULK:
            waits.append(self.bulk_wait(now))
        return max(0.0, *waits)

    def much(self, chat_id: int, now: float) -> bool:
        """Tell whether a person was told much lately; a group's own limit is narrow enough."""
        return chat_id > 0 and self.spent(chat_id, now) > self.chat_burst / 2

    def spent(self, chat_id: int, now: float) -> float:
        """Return how much a chat has used up of what it may have at once."""
        if chat_id < 0:
            return len(self._groups.get(chat_id, ()))
        bucket = self._private.get(chat_id)
        return 0.0 if bucket is None else bucket.burst - bucket.level_at(now)

    def bulk_wait(self, now: float) -> float:
        """Return the seconds until any bulk message may go; alerts and replies are not held."""
        return max(0.0, self._all_paused - now, self._bulk_bucket(now).wait(now))

    def bulk_ready(self, now: float) -> int:
        """Return how many bulk messages may go now; 0 until a look at the outbox is worth it."""
        return 0 if self.bulk_pause(now) > 0 else int(self._bulk_bucket(now).level + 1e-9)

    def bulk_pause(self, now: float) -> float:
        """Return the seconds until to look for bulk: each look costs a read and a commit."""
        bulk = self._bulk_bucket(now)
        worth = max(1.0, bulk.rate * WORTH_SECONDS)
        wait = max(self._all_paused - now, bulk.wait(now))
        return max(0.0, wait, (worth - bulk.level - 1e-9) / bulk.rate)

    def spend(self, chat_id: int, lane: Lane, now: float, *, calls: int = 1) -> None:
        """Count a message that goes now, with as many calls as it takes.

        What answers somebody never waits for the bulk, but the bulk makes room for it: both
        together stay within what Telegram allows, so that no alert is told to wait.
        """
        if chat_id < 0:
            self._groups.setdefault(chat_id, deque()).extend([now] * calls)
        else:
            self._private_bucket(chat_id, now).level -= 1
        self.spend_bulk(now)

    def spend_bulk(self, now: float) -> None:
        """Count something for which the bulk makes room, or that is bulk itself."""
        bulk = self._bulk_bucket(now)
        bulk.level = max(bulk.level - 1, -self.bulk_per_second * OWED_SECONDS)

    def pause_bulk(self, seconds: float, now: float) -> None:
        """Hold all bulk back: Telegram said so to something that belongs to no chat."""
        self._all_paused = max(self._all_paused, now + seconds)

    def told_to_wait(self, chat_id: int, seconds: float, now: float) -> None:
        """Pause a chat after a 429; when several are told, pause bulk and halve its rate.

        What was on its way when the pause began is told too, and counts no second time.
        """
        self._paused[chat_id] = now + seconds
        if now < self._all_paused:
            return
        self._told.append((now, chat_id))
        while self._told and self._told[0][0] < now - SEVERAL_WINDOW:
            self._told.popleft()
        if len({chat for _, chat in self._told}) >= SEVERAL:
            self._all_paused = max(self._all_paused, now + seconds)
            self._share = max(self._share / 2, 0.05)
            self._told.clear()

    def forget_idle(self, now: float) -> None:
        """Drop what is full again, so that memory does not grow with the city."""
        self._private = {
            c: b for c, b in self._private.items() if b.wait(now) or b.level < b.burst
        }
        self._paused = {c: until for c, until in self._paused.items() if until > now}
        self._groups = {
            c: sent for c, sent in self._groups.items() if sent and sent[-1] > now - GROUP_WINDOW
        }

    def _private_bucket(self, chat_id: int, now: float) -> _Bucket:
        burst = float(self.chat_burst)
        return self._private.setdefault(chat_id, _Bucket(PRIVATE_PER_SECOND, burst, burst, now))

    def _bucket(self, chat_id: int, now: float) -> float:
        return self._private_bucket(chat_id, now).wait(now)

    def _group(self, chat_id: int, now: float, *, first: bool, calls: int) -> float:
        sent = self._groups.setdefault(chat_id, deque())
        while sent and sent[0] <= now - GROUP_WINDOW:
            sent.popleft()
        most = max(1, self.group_per_minute + (KEPT_BACK if first else 0) - calls + 1)
        return sent[-most] + GROUP_WINDOW - now if len(sent) >= most else 0.0

    def _bulk_bucket(self, now: float) -> _Bucket:
        if self._bulk is None:
            burst = max(1.0, self.bulk_per_second / 20)
            self._bulk = _Bucket(self.bulk_per_second, burst, burst, now)
            self._share_at = now
        self._share = min(1.0, self._share + (now - self._share_at) * CLIMB_PER_SECOND)
        self._share_at = now
        self._bulk.rate = self.bulk_per_second * self._share
        return self._bulk

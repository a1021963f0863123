"""The queue of updates that wait for the bot, with Telegram's rules of offsets."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Sequence
from itertools import islice
from typing import Any

from bot.rehearsal.world.refusals import Dropped, conflict

Update = dict[str, Any]

FIRST_ID = 700_000_001
KINDS = frozenset({  # all that a bot can ask for, though the stand-in makes few of them
    "message", "edited_message", "channel_post", "edited_channel_post", "business_connection",
    "business_message", "edited_business_message", "deleted_business_messages",
    "guest_message", "message_reaction", "message_reaction_count", "inline_query",
    "chosen_inline_result", "callback_query", "shipping_query", "pre_checkout_query",
    "purchased_paid_media", "poll", "poll_answer", "my_chat_member", "chat_member",
    "chat_join_request", "chat_boost", "removed_chat_boost", "managed_bot",
})  # fmt: skip
LEFT_OUT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
KEPT_SECONDS = {"callback_query": 150}  # the official server forgets taps this soon
KEPT_SECONDS_OTHERWISE = 24 * 3600
REMEMBERED = 5_000

TERMINATED = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)


class Poll:
    """One request for updates that waits until something arrives or another one ousts it.

    `patience`: for so many seconds at most.
    """

    def __init__(self, patience: int = 0) -> None:
        self.patience = patience
        self.woken = asyncio.Event()
        self.ousted: str | None = None
        self.gone = False  # the other side has hung up

    @property
    def ended(self) -> bool:
        """Tell whether waiting on makes no sense."""
        return self.gone or self.ousted is not None

    def check(self) -> None:
        """Raise the 409 of a poll that a newer request has ended; Dropped if nobody listens."""
        if self.gone:
            raise Dropped
        if self.ousted:
            raise conflict(self.ousted)


class Updates:
    """Updates in order; one is confirmed when a higher offset is asked for."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._next = FIRST_ID
        self._waiting: OrderedDict[int, tuple[float, Update]] = OrderedDict()
        self._again: list[Update] = []
        self._past: OrderedDict[int, Update] = OrderedDict()
        self._poll: Poll | None = None
        self._looked = 0.0
        self.arrived = asyncio.Event()
        self.allowed: frozenset[str] = frozenset()
        self.duplicate_next = False
        self.duplicated: Callable[[], None] = lambda: None

    def wanted(self, kind: str) -> bool:
        """Tell whether the bot asked for this kind, by its last allowed_updates."""
        return kind in self.allowed if self.allowed else kind not in LEFT_OUT_BY_DEFAULT

    def put(self, kind: str, body: Any) -> int | None:
        """Queue an update and return its number, or None if the bot does not want the kind."""
        if not self.wanted(kind):
            return None
        update_id = self._next
        self._next += 1
        update = {"update_id": update_id, kind: body}
        self._waiting[update_id] = (self._now(), update)
        if self.duplicate_next:
            self.duplicate_next = False
            self._again.append(update)
            self.duplicated()
        self._remember(update)
        self.wake()
        return update_id

    def ask(self, offset: int = 0, allowed: Sequence[str] | None = None) -> None:
        """Confirm what lies below the offset and remember which kinds are wanted from now on."""
        if allowed is not None:
            self.allowed = frozenset(allowed)
        self._forget_old()
        if offset < 0:
            offset = ([*self._waiting][offset:] or [0])[0]
        while self._waiting and next(iter(self._waiting)) < offset:
            self._waiting.popitem(last=False)

    def pending(
        self, offset: int = 0, limit: int = 100, allowed: Sequence[str] | None = None
    ) -> list[Update]:
        """Return what waits from the offset on, at most 100; a negative offset counts back."""
        self.ask(offset, allowed)
        limit = min(max(limit, 1), 100)
        again, self._again = self._again[:limit], self._again[limit:]
        fresh = islice(self._waiting.values(), limit - len(again))
        return again + [update for _, update in fresh]

    def first(self) -> Update | None:
        """Return what a webhook has to be brought next."""
        self._forget_old()
        oldest = next(iter(self._waiting.values()), None)
        return self._again[0] if self._again else oldest[1] if oldest else None

    def taken(self, update: Update) -> None:
        """Take note that a webhook has accepted an update."""
        if update in self._again:
            self._again.remove(update)
        else:
            self._waiting.pop(update["update_id"], None)

    def redeliver(self, update_id: int | None = None) -> int:
        """Deliver an update once more under its own number; raise ValueError if it is unknown."""
        if update_id is None and self._past:
            update_id = next(reversed(self._past))
        if update_id is None or update_id not in self._past:
            raise ValueError("There is no such update to deliver again.")
        self._again.append(self._past[update_id])
        self.wake()
        return update_id

    def drop_all(self) -> None:
        """Forget everything that waits, as drop_pending_updates asks for."""
        self._waiting.clear()
        self._again.clear()

    def waiting(self) -> int:
        """Return how many updates nobody has confirmed yet."""
        self._forget_old()
        return len(self._waiting) + len(self._again)

    def begin_poll(self, patience: int = 0) -> Poll:
        """Open a waiting request and end the one before it, as Telegram does."""
        self.end_poll(TERMINATED)
        self._poll = Poll(patience)
        return self._poll

    def end_poll(self, reason: str | None = None) -> None:
        """Close the waiting request; with a reason it is refused, without it finds nothing."""
        if self._poll:
            self._poll.ousted = reason
            self._poll.woken.set()
        self._poll = None

    def finish(self, poll: Poll) -> None:
        """Take note that a waiting request has ended by itself."""
        if self._poll is poll:
            self._poll = None

    def wake(self) -> None:
        """Tell whoever waits for updates to look again."""
        self.arrived.set()
        if self._poll:
            self._poll.woken.set()

    def _remember(self, update: Update) -> None:
        self._past[update["update_id"]] = update
        if len(self._past) > REMEMBERED:
            self._past.popitem(last=False)

    def _forget_old(self) -> None:
        now = self._now()
        if now < self._looked + 1:
            return
        self._looked = now
        for update_id, (at, update) in list(self._waiting.items()):
            kind = next(key for key in update if key != "update_id")
            if now - at > KEPT_SECONDS.get(kind, KEPT_SECONDS_OTHERWISE):
                del self._waiting[update_id]

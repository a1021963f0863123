"""How fast a bot may speak: the stand-in's own limits, set without looking at the bot's.

Telegram publishes "about one message per second in a chat, 20 per minute in a group, 30 per
second overall" (core.telegram.org/bots/faq) and lets short bursts pass.
"""

import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.rehearsal.world.refusals import too_many

PRIVATE_PER_SECOND, PRIVATE_BURST = 1.0, 30
GROUP_PER_MINUTE = 20
OVERALL_PER_SECOND, OVERALL_BURST = 30.0, 60


@dataclass
class Bucket:
    """Tokens that refill with time up to a burst."""

    per_second: float
    burst: float
    tokens: float
    at: float

    def wait(self, now: float) -> float:
        """Return the seconds until the next token, 0 if there is one."""
        self.tokens = min(self.burst, self.tokens + (now - self.at) * self.per_second)
        self.at = now
        return 0.0 if self.tokens >= 1 else (1 - self.tokens) / self.per_second


@dataclass
class Limits:
    """The pace of one bot; `scale` multiplies every limit, `enabled` switches them off."""

    now: Callable[[], float]
    scale: float = 1.0
    enabled: bool = True
    _private: dict[int, Bucket] = field(default_factory=dict)
    _groups: dict[int, deque[float]] = field(default_factory=dict)
    _overall: Bucket | None = None

    def check(self, chat_id: int, *, group: bool) -> None:
        """Raise the 429 with the whole seconds to wait if this message comes too fast."""
        if not self.enabled:
            return
        wait = self._group_wait(chat_id) if group else self._chat(chat_id).wait(self.now())
        wait = max(wait, self._everything().wait(self.now()))
        if wait > 0:
            raise too_many(max(1, math.ceil(wait)))

    def spend(self, chat_id: int, *, group: bool) -> None:
        """Count a message that went out."""
        if not self.enabled:
            return
        self._everything().tokens -= 1
        if group:
            self._groups.setdefault(chat_id, deque()).append(self.now())
        else:
            self._chat(chat_id).tokens -= 1

    def reset(self) -> None:
        """Forget what was sent so far, as after a change of `scale`."""
        self._private.clear()
        self._groups.clear()
        self._overall = None

    def _chat(self, chat_id: int) -> Bucket:
        burst = PRIVATE_BURST * self.scale
        fresh = Bucket(PRIVATE_PER_SECOND * self.scale, burst, burst, self.now())
        return self._private.setdefault(chat_id, fresh)

    def _everything(self) -> Bucket:
        if self._overall is None:
            burst = OVERALL_BURST * self.scale
            self._overall = Bucket(OVERALL_PER_SECOND * self.scale, burst, burst, self.now())
        return self._overall

    def _group_wait(self, chat_id: int) -> float:
        sent = self._groups.setdefault(chat_id, deque())
        while sent and sent[0] <= self.now() - 60:
            sent.popleft()
        full = len(sent) >= GROUP_PER_MINUTE * self.scale
        return sent[0] + 60 - self.now() if full and sent else 0.0

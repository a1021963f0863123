"""What waits for dispatch."""

from collections.abc import Callable
from dataclasses import astuple, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Waiting:
    """Which kinds of work there are."""

    updates: bool
    failures: bool
    timers: bool
    checkouts: bool
    talks: bool

    @property
    def anything(self) -> bool:
        """Tell whether there is any work at all."""
        return any(astuple(self))


@dataclass(frozen=True, slots=True)
class Arrival:
    """A waiting update."""

    id: int
    user_id: int | None
    opened: Callable[[], dict[str, Any]]  # its words stay sealed until they are really read
    attempts: int
    update_id: int = 0  # Telegram's number, by which it is followed through the log
    earlier: int = 0  # how many updates of the same person come before it

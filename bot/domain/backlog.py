"""What waits for dispatch."""

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
    payload: dict[str, Any]
    attempts: int

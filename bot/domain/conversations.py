"""A conversation: who, where, how far, and what was said so far."""

from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any


class Stage(IntEnum):
    """The screens of a check-in on which a visitor may stop."""

    CONSENT = 1
    NAME = 2
    ASKING = 3
    CONFIRM = 4
    SAME = 5
    INSIDE = 6
    CLOSED = 7
    LATE = 8
    PURPOSE = 9


# Who stops here has heard that the office is closed, or is inside and has nothing to finish.
FINISHED = frozenset({Stage.INSIDE, Stage.CLOSED})
CHECKIN = "checkin"  # the name of a visitor's talk
GUEST = "guest"  # of an officer's about a guest


@dataclass(slots=True)
class Conversation:
    """One conversation of one person in one chat."""

    id: int
    user_id: int
    chat_id: int
    name: str
    state: int
    step: int = 0
    draft: dict[str, Any] = field(default_factory=dict)

    @property
    def subject(self) -> str:
        """Return the subject of the one message that shows this talk."""
        return f"talk:{self.id}"

    @property
    def abandoned_at(self) -> str | None:
        """Return the screen a check-in stopped on if nobody finished it, else None.

        Who refused to leave data is counted elsewhere.
        """
        refused = bool(self.draft.get("refused"))
        if self.name != CHECKIN or "door" not in self.draft or self.state in FINISHED or refused:
            return None
        try:
            return Stage(self.state).name.lower()
        except ValueError:
            return "other"

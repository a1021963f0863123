"""A conversation: who, where, how far, and what was said so far."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class Talk:
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

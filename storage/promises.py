"""A promise as a row of the outbox, and what delivery has to say about it."""

from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from bot.domain.messages import FACTS, Fact, Lane
from storage.sealing import Seal

CALL = "call"


class RowState(IntEnum):
    """What became of a promise."""

    WAITING = 0
    SENDING = 1  # only what must never be sent twice passes through this
    SENT = 2
    DROPPED = 3
    FAILED = 4
    UNCERTAIN = 5


@dataclass(frozen=True, slots=True)
class Promise:
    """A row of the outbox; its words stay sealed until it is really sent."""

    id: int
    lane: Lane
    chat_id: int | None
    subject: str | None
    rings: bool
    once: bool
    kind: str
    blob: bytes
    seal: Seal
    attempts: int
    created_at: int
    due_at: int
    place: int | None  # the message that shows the subject, as of now

    @property
    def body(self) -> dict[str, Any] | Fact:
        """Return a ready call's method and parameters, or a fact."""
        stored = self.seal.open(self.blob)
        return stored if self.kind == CALL else FACTS[self.kind](**stored)


@dataclass(frozen=True, slots=True)
class Delivered:
    """What delivery has to say about a promise."""

    id: int
    state: RowState
    reason: str | None = None
    moved_to: int | None = None
    heard: bool = True

"""A promise as a row of the outbox, and what delivery has to say about it."""

from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from bot.domain.messages import FACTS, Fact, Lane
from storage.sealing import Seal
from storage.sqlite import Row

CALL = "call"
LANES = tuple(Lane)
BODY = "outbox.body"
BEFORE_OTHERS = 0  # due before all that is due: the first of its chat and lane to go


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
    said_by: int  # the row whose body that is: another's, where two became one
    seal: Seal
    attempts: int
    created_at: int
    due_at: int
    place: int | None  # the message that shows the subject, as of now
    update_id: int | None  # of which update it came, None if of a time or a command

    @property
    def first(self) -> bool:
        """Tell whether it goes before what else waits for its chat."""
        return self.due_at == BEFORE_OTHERS

    @property
    def retires(self) -> bool:
        """Tell whether it is a new message that takes something off an older one."""
        return self.rings and self.place is not None

    @property
    def body(self) -> dict[str, Any] | Fact:
        """Return a ready call's method and parameters, or a fact."""
        stored = self.seal.open(self.blob, BODY, self.said_by)
        return stored if self.kind == CALL else FACTS[self.kind](**stored)


@dataclass(frozen=True, slots=True)
class Delivered:
    """What delivery has to say about a promise."""

    id: int
    state: RowState
    reason: str | None = None
    moved_to: int | None = None
    heard: bool = True


def promise_of(row: Row, seal: Seal) -> Promise:
    """Return a row of the outbox, selected with the message that shows its subject as `place`."""
    return Promise(
        id=row["id"],
        lane=LANES[row["lane"]],
        chat_id=None if row["chat_id"] is None else seal.aliases.real(row["chat_id"]),
        subject=row["subject"],
        rings=bool(row["rings"]),
        once=bool(row["once"]),
        kind=row["kind"],
        blob=row["body"],
        said_by=row["id"],
        seal=seal,
        attempts=row["attempts"],
        created_at=row["created_at"],
        due_at=row["due_at"],
        place=row["place"],
        update_id=row["update_id"],
    )

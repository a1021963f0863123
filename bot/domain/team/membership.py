"""Whether who holds a role is still in the group it came from: what each answer leads to."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.rights import Appointment

PATIENCE = timedelta(hours=24)  # so long not knowing counts as being a member
SETTLING = timedelta(hours=24)  # so long a new group may take until everybody has joined it


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who has to be in a group for a role; without a chat the bot is not in it."""

    appointment: Appointment
    chat_id: int | None
    bound_at: datetime | None


class Presence(StrEnum):
    """Whether somebody is in a group."""

    IN = "in"
    GONE = "gone"
    UNKNOWN = "unknown"


_ANSWERS = {
    "creator": Presence.IN,
    "administrator": Presence.IN,
    "member": Presence.IN,
    "restricted": Presence.IN,
    "restricted-outside": Presence.GONE,  # restricted, and not a member
    "left": Presence.GONE,
    "kicked": Presence.GONE,
}


def presence(answer: str, *, bound_for: timedelta = SETTLING) -> Presence:
    """Return what an answer of Telegram's means; whatever is no status is unknown.

    `bound_for`: how long the group has been bound. Who is not in a new group may yet come.
    """
    found = _ANSWERS.get(answer, Presence.UNKNOWN)
    settling = found is Presence.GONE and bound_for < SETTLING
    return Presence.UNKNOWN if settling else found


class Effect(StrEnum):
    """What follows for the role."""

    NOTHING = "nothing"
    TRUST = "trust"  # membership is proved: all is well again
    DOUBT = "doubt"  # from now on it is not known
    SUSPEND = "suspend"  # it has not been known for too long
    END = "end"


def effect(
    found: Presence, *, unsure_since: datetime | None, suspended: bool, now: datetime
) -> Effect:
    """Return what follows from how somebody stands to the group now."""
    match found:
        case Presence.IN:
            return Effect.NOTHING if unsure_since is None else Effect.TRUST
        case Presence.GONE:
            return Effect.END
        case Presence.UNKNOWN:
            if unsure_since is None:
                return Effect.DOUBT
            late = now - unsure_since >= PATIENCE and not suspended
            return Effect.SUSPEND if late else Effect.NOTHING


def subject_of(person_id: int, chat_id: int) -> str:
    """Return the name of the question about a person and a group; `parts_of` reads it."""
    return f"member:{person_id}:{chat_id}"


def parts_of(subject: str) -> tuple[int, int]:
    """Return the person and the chat a question is about."""
    _, person_id, chat_id = subject.split(":")
    return int(person_id), int(chat_id)

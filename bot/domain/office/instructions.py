"""The instruction to all offices: what it says, whom it reaches, who has read it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

WORDS_LIMIT = 3000  # as Telegram counts them: title and reader have room beside them
KEPT = timedelta(days=365)
DRAFT_KEPT = timedelta(days=1)
BROUGHT_AGAIN = timedelta(days=30)  # to a group that is bound, or hears the bot again, later
LISTED = 8  # of those that were sent, the newest
FILES = ("application/pdf", "image/")  # by what their kind begins with


class Whom(StrEnum):
    """To which offices it goes."""

    ALL = "all"
    UNMEASURED = "unmeasured"  # where nobody was ever counted at a door
    CHOSEN = "chosen"


class Reach(StrEnum):
    """Whether an office's group hears what is said."""

    REACHED = "reached"
    NO_GROUP = "no-group"
    LOST = "lost"  # the bot was removed from it
    SILENT = "silent"  # the bot may not write in it


class Standing(StrEnum):
    """What became of an instruction at one office, in the order in which it is told."""

    UNREAD = "unread"
    UNREACHED = "unreached"
    ON_ITS_WAY = "on-its-way"
    READ = "read"


@dataclass(frozen=True, slots=True)
class File:
    """A picture or PDF that Telegram has: what it calls it, and how it is sent."""

    kind: str  # photo or document
    file_id: str


@dataclass(frozen=True, slots=True)
class Instruction:
    """What an admin tells offices; a draft until it is sent."""

    id: int
    words: str
    file: File | None
    whom: Whom
    made_at: datetime
    sent_at: datetime | None = None
    withdrawn_at: datetime | None = None

    @property
    def in_force(self) -> bool:
        """Tell whether it was sent and not taken back."""
        return self.sent_at is not None and self.withdrawn_at is None


@dataclass(frozen=True, slots=True)
class Target:
    """An office, and whether an instruction would reach it."""

    office_id: int
    office: str
    chat_id: int | None
    reach: Reach
    measured: bool
    chosen: bool


@dataclass(frozen=True, slots=True)
class Copy:
    """An instruction at one office."""

    id: int
    instruction_id: int
    office_id: int
    read_by: int | None
    read_at: datetime | None
    reminded_at: datetime | None


@dataclass(frozen=True, slots=True)
class CopyFacts:
    """All that a group sees of an instruction; times are local."""

    copy: Copy | None  # None: a preview
    instruction: Instruction
    sent: datetime
    reader: str = ""
    read: datetime | None = None
    withdrawn: datetime | None = None


@dataclass(frozen=True, slots=True)
class Sent:
    """One that was sent, for a list: at what time, local, and by how many offices it is read."""

    id: int
    words: str
    at: datetime
    read: int
    offices: int
    withdrawn: bool


@dataclass(frozen=True, slots=True)
class Progress:
    """What became of an instruction at an office; times are local."""

    office: str
    standing: Standing
    reach: Reach
    reader: str = ""
    read: datetime | None = None
    reminded: bool = False


@dataclass(frozen=True, slots=True)
class Audience:
    """To whom an instruction would go now."""

    whom: Whom
    targets: tuple[Target, ...]

    @property
    def reached(self) -> int:
        """Return how many groups would hear it."""
        return sum(one.reach is Reach.REACHED for one in self.targets)

    def missed(self, reach: Reach) -> list[str]:
        """Return the offices that would not, for this reason."""
        return [one.office for one in self.targets if one.reach is reach]


def audience(whom: Whom, offices: Iterable[Target]) -> Audience:
    """Return which of all offices are meant."""
    return Audience(whom, tuple(one for one in offices if _meant(whom, one)))


def _meant(whom: Whom, office: Target) -> bool:
    match whom:
        case Whom.ALL:
            return True
        case Whom.UNMEASURED:
            return not office.measured
        case Whom.CHOSEN:
            return office.chosen


def told(progress: Sequence[Progress]) -> list[Progress]:
    """Return offices in the order of what is left to do: who has not read it comes first."""
    order = list(Standing)
    return sorted(progress, key=lambda one: order.index(one.standing))

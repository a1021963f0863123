"""What the bot tells of itself, and what a person's own chat shows."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Introduction:
    """A part of the bot's profile for everybody, in one language ('': not a matter of words)."""

    KIND: ClassVar[str] = "introduction"
    part: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class ChatMenu:
    """The commands one person's chat shows, by their roles and language."""

    KIND: ClassVar[str] = "chat-menu"
    person_id: int


@dataclass(frozen=True, slots=True)
class Apology:
    """Something of ours failed while treating this person's update."""

    KIND: ClassVar[str] = "apology"
    telegram_id: int


@dataclass(frozen=True, slots=True)
class Trouble:
    """The process met something that an admin should know of; `what` names the words."""

    KIND: ClassVar[str] = "trouble"
    telegram_id: int
    what: str


@dataclass(frozen=True, slots=True)
class Lasting:
    """Something has been wrong for minutes since then, or until then if it is over."""

    KIND: ClassVar[str] = "lasting"
    telegram_id: int
    what: str
    since: int
    until: int


@dataclass(frozen=True, slots=True)
class AuditHead:
    """Where the record of deeds ends, to be compared some day; told to the admins."""

    KIND: ClassVar[str] = "audit-head"
    head: str


@dataclass(frozen=True, slots=True)
class CaseErased:
    """A message that showed a case shows nothing of it any more; `language`: of who reads it."""

    KIND: ClassVar[str] = "case-erased"
    language: str


@dataclass(frozen=True, slots=True)
class Erased:
    """What had to wait is erased too."""

    KIND: ClassVar[str] = "erased"
    language: str


@dataclass(frozen=True, slots=True)
class OwnDataFile:
    """All that is held about a person, for themselves; `form`: html or json."""

    KIND: ClassVar[str] = "own-data"
    person_id: int
    form: str


AccountFact = (
    Introduction
    | ChatMenu
    | Apology
    | Trouble
    | Lasting
    | AuditHead
    | CaseErased
    | Erased
    | OwnDataFile
)

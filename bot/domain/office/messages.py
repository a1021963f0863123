"""What those at an office are told of its door, its day and its shifts."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class DoorBoard:
    """An office's door board of a day (YYYY-MM-DD), as it is when it leaves."""

    KIND: ClassVar[str] = "door-board"
    office_id: int
    day: str


@dataclass(frozen=True, slots=True)
class OfficeFull:
    """An office reached its capacity on a day (YYYY-MM-DD)."""

    KIND: ClassVar[str] = "office-full"
    office_id: int
    day: str


@dataclass(frozen=True, slots=True)
class RollCallPage:
    """A page of an evacuation's roll call, to be ticked."""

    KIND: ClassVar[str] = "rollcall-page"
    page_id: int


@dataclass(frozen=True, slots=True)
class RollCallEnded:
    """A roll call has ended: how many were found, and who was not."""

    KIND: ClassVar[str] = "rollcall-ended"
    rollcall_id: int


@dataclass(frozen=True, slots=True)
class RollCallSheet:
    """The list with full names as a file, for one officer."""

    KIND: ClassVar[str] = "rollcall-sheet"
    rollcall_id: int
    person_id: int


@dataclass(frozen=True, slots=True)
class DayDigest:
    """What an office's day (YYYY-MM-DD) had beside the totals on its closed board."""

    KIND: ClassVar[str] = "day-digest"
    office_id: int
    day: str


@dataclass(frozen=True, slots=True)
class ClusterNote:
    """Several people were red at an office within minutes: from the first to the last, UTC."""

    KIND: ClassVar[str] = "cluster-note"
    office_id: int
    count: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class ShiftEnd:
    """An officer who ends a shift is asked to whom their open cases go."""

    KIND: ClassVar[str] = "shift-end"
    office_id: int
    officer_id: int


@dataclass(frozen=True, slots=True)
class Unstaffed:
    """Nobody is on duty at an open office; told to its group, then to its head."""

    KIND: ClassVar[str] = "unstaffed"
    office_id: int


@dataclass(frozen=True, slots=True)
class InstructionFile:
    """The picture or PDF of an instruction, before its words."""

    KIND: ClassVar[str] = "instruction-file"
    copy_id: int


@dataclass(frozen=True, slots=True)
class InstructionCard:
    """An instruction in an office's group: its words, and who has read it."""

    KIND: ClassVar[str] = "instruction-card"
    copy_id: int


@dataclass(frozen=True, slots=True)
class IdleNudge:
    """An office had no scans for some working days; told to its group, once."""

    KIND: ClassVar[str] = "idle-nudge"
    office_id: int


@dataclass(frozen=True, slots=True)
class IdleList:
    """The offices that go on without scans, as told to admins on a day (YYYY-MM-DD)."""

    KIND: ClassVar[str] = "idle-list"
    day: str


@dataclass(frozen=True, slots=True)
class ListLines:
    """All that a list would change, for who sent it."""

    KIND: ClassVar[str] = "list-lines"
    list_id: int


@dataclass(frozen=True, slots=True)
class ListTemplate:
    """An empty list of a kind with its headings, for whom."""

    KIND: ClassVar[str] = "list-template"
    list_kind: str
    person_id: int


OfficeFact = (
    DoorBoard
    | OfficeFull
    | RollCallPage
    | RollCallEnded
    | RollCallSheet
    | DayDigest
    | ClusterNote
    | ShiftEnd
    | Unstaffed
    | InstructionFile
    | InstructionCard
    | ListLines
    | ListTemplate
    | IdleNudge
    | IdleList
)

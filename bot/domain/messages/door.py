"""What an office's group is told of its door."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DoorBoard:
    """An office's door board of a day (YYYY-MM-DD), as it is when it leaves."""

    office_id: int
    day: str


@dataclass(frozen=True, slots=True)
class OfficeFull:
    """An office reached its capacity on a day (YYYY-MM-DD)."""

    office_id: int
    day: str


@dataclass(frozen=True, slots=True)
class RollCallPage:
    """A page of an evacuation's roll call, to be ticked."""

    page_id: int


@dataclass(frozen=True, slots=True)
class RollCallEnded:
    """A roll call has ended: how many were found, and who was not."""

    rollcall_id: int


@dataclass(frozen=True, slots=True)
class RollCallSheet:
    """The list with full names as a file, for one officer."""

    rollcall_id: int
    person_id: int


@dataclass(frozen=True, slots=True)
class DayDigest:
    """What an office's day (YYYY-MM-DD) had beside the totals on its closed board."""

    office_id: int
    day: str


@dataclass(frozen=True, slots=True)
class ClusterNote:
    """Several people were red at an office within minutes: from the first to the last, UTC."""

    office_id: int
    count: int
    first: int
    last: int

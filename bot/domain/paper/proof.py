"""A poster that hangs is proved: by a photo, and by a scan of the officer who sent it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.offices import Door

WITHIN = timedelta(minutes=30)
BEGUN_KEPT = timedelta(days=1)  # so long who comes too late is told so


class Missing(StrEnum):
    """What an officer has still to do, or why it was for nothing."""

    BOTH = "both"
    SCAN = "scan"
    PHOTO = "photo"
    NOTHING = "nothing"  # it is proved
    TIME = "time"  # it has run out
    OTHER_DOOR = "other-door"


@dataclass(frozen=True, slots=True)
class Proof:
    """A proof that was begun for the poster with this token."""

    id: int
    door_id: int
    token: str
    asked_at: datetime
    photo_at: datetime | None
    scanned_at: datetime | None

    @property
    def until(self) -> datetime:
        """Return until when photo and scan count."""
        return self.asked_at + WITHIN

    @property
    def missing(self) -> Missing:
        """Return what is still to be done."""
        if self.photo_at is None:
            return Missing.BOTH if self.scanned_at is None else Missing.PHOTO
        return Missing.SCAN if self.scanned_at is None else Missing.NOTHING


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the proof of a door's poster has come; `until` is local."""

    door: Door
    missing: Missing
    until: datetime


@dataclass(frozen=True, slots=True)
class Hung:
    """A door, and since when (local) its poster is proved; None if it is not."""

    door: Door
    since: datetime | None

"""A visit: who came through which door, with which colour, and when it ends by itself."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from bot.domain.cases.random_checks import Finding
from bot.domain.colour import ELSEWHERE, PROOF_DIFFERS, VERIFIED, Colour

PURGED_AT = time(2, 0)  # local: in the night after its time, a visit is deleted


class VisitKind(StrEnum):
    """As what somebody came."""

    VISITOR = "visitor"
    GUEST = "guest"  # without Telegram, entered by an officer
    COMPANION = "companion"  # without a phone, declared by a visitor
    STAFF = "staff"  # works there


class Checkout(StrEnum):
    """How a visit ended."""

    SELF = "self"
    AUTO = "auto"
    MOVED = "moved"  # checked in somewhere else
    OFFICER = "officer"  # a case was closed and the visitor is gone


@dataclass(frozen=True, slots=True)
class Visit:
    """One check-in; `declared` is what the answers gave, `colour` what the visitor was shown."""

    id: int
    talk_id: int
    person_id: int
    office_id: int
    door_id: int
    registered_by: int | None
    day: date
    checkin_at: datetime
    colour: Colour
    declared: Colour
    reasons: tuple[str, ...]
    ends_on: date | None
    version: str
    answers: dict[str, str]
    code: str
    checkout_due_at: datetime
    checkout_at: datetime | None = None
    checkout_kind: Checkout | None = None
    kind: VisitKind = VisitKind.VISITOR
    purpose: str | None = None
    elsewhere: Colour | None = None  # what the visitor says PeduliLindungi shows
    took_seconds: int | None = None  # from scan to result; None if not measured
    random_check: Finding | None = None  # None: not drawn, or looked at before
    found_by: int | None = None  # the officer who looked at the proof
    entered_at: datetime | None = None  # from paper, afterwards; None: as it happened
    left_office: str | None = None  # the office this check-in ended a visit of; not stored
    quiet: bool = False  # its case waits without a sound; stored with the case

    @property
    def inside(self) -> bool:
        """Tell whether the visit still goes on."""
        return self.checkout_at is None

    @property
    def past(self) -> bool:
        """Tell whether it was entered from paper when the guest had gone: nobody waits."""
        return self.entered_at is not None and not self.inside

    @property
    def held(self) -> bool:
        """Tell whether a case of the same day keeps this visitor at a worse colour."""
        said_since = {ELSEWHERE, PROOF_DIFFERS, VERIFIED}  # what else changes the colour
        return self.colour is not self.declared and said_since.isdisjoint(self.reasons)

    @property
    def may_be_drawn(self) -> bool:
        """Tell whether a random check may fall on this visit: a green visitor's own."""
        own = self.kind is VisitKind.VISITOR
        return own and self.colour is Colour.GREEN and self.declared is Colour.GREEN

    @property
    def to_check(self) -> bool:
        """Tell whether an officer is to look at the proof (cek acak)."""
        return self.random_check is Finding.OPEN and self.colour is Colour.GREEN

    @property
    def verified(self) -> bool:
        """Tell whether the colour is one an officer gave for proof."""
        return VERIFIED in self.reasons

    @property
    def comparable(self) -> bool:
        """Tell whether the visitor may still say what PeduliLindungi shows: once, inside."""
        own = self.kind in (VisitKind.VISITOR, VisitKind.STAFF)
        lets_in = self.colour in (Colour.GREEN, Colour.YELLOW)
        return own and lets_in and self.inside and self.elsewhere is None

    @property
    def may_bring(self) -> bool:
        """Tell whether the visitor may declare somebody without a phone."""
        return self.inside and self.kind is VisitKind.VISITOR


def ends_by_itself(checkin: datetime, closes_at: datetime | None, *, hours: int) -> datetime:
    """Return when a forgotten visit ends: at closing time or after `hours`, the sooner."""
    latest = checkin + timedelta(hours=hours)
    return latest if closes_at is None else min(latest, max(closes_at, checkin))


def initials(name: str) -> str:
    """Return what a group may see of a name: 'Siti Aminah' becomes 'S.A.'."""
    letters = [word[0].upper() for word in name.split() if word[0].isalnum()]
    return "".join(f"{letter}." for letter in letters[:3]) or "?"

"""A pass: what it shows, what it is worth when an officer looks, and on what its colour rests."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.domain.cases.hints import Hint
from bot.domain.cases.random_checks import Finding
from bot.domain.colour import PROOF_DIFFERS
from bot.domain.visits import Visit


class Worth(StrEnum):
    """What an officer learns first."""

    VALID = "valid"
    ELSEWHERE = "elsewhere"  # for an office where this officer has no right
    EXPIRED = "expired"
    CHANGED = "changed"  # checked in anew at the same office since
    LEFT = "left"


class Basis(StrEnum):
    """What the colour rests on."""

    DECLARED = "declared"
    HELD = "held"  # a case of the day keeps it worse than the latest answers
    VERIFIED = "verified"  # an officer saw proof, here or at another office
    CHECKED = "checked"  # a random check found proof that fits
    DIFFERS = "differs"  # a random check found proof that does not fit


@dataclass(frozen=True, slots=True)
class Pass:
    """What the visitor holds up: the facts of a running visit, `at` in local time."""

    visit: Visit
    office: str
    door: str
    name: str
    at: datetime
    word: str
    link: str
    language: str


@dataclass(frozen=True, slots=True)
class Checked:
    """What an officer is told about a pass; times are local."""

    worth: Worth
    visit: Visit
    office: str
    door: str
    name: str
    since: datetime
    basis: Basis
    outcome: str | None = None  # how an officer closed the case, if there was one
    left_at: datetime | None = None
    newer: Visit | None = None
    newer_at: datetime | None = None
    hints: tuple[Hint, ...] = ()
    checkable: bool = False  # this officer may note what the random check found
    undoable: bool = False  # this officer may take back that the proof differs


def worth(
    visit: Visit,
    latest: Visit | None,
    *,
    here: bool,
    now: datetime,
    today: date,
    hours: int,
) -> Worth:
    """Return what a pass is worth; `latest` is the person's newest visit, `hours` the longest.

    `here`: the officer who looks has a right at the pass's office.
    """
    if not here:
        return Worth.ELSEWHERE
    if visit.day != today or now - visit.checkin_at > timedelta(hours=hours):
        return Worth.EXPIRED
    if latest is not None and latest.id != visit.id and latest.office_id == visit.office_id:
        return Worth.CHANGED
    return Worth.VALID if visit.inside else Worth.LEFT


def basis(visit: Visit) -> Basis:
    """Return what the colour rests on."""
    if visit.verified:
        return Basis.VERIFIED
    if PROOF_DIFFERS in visit.reasons:
        return Basis.DIFFERS
    if visit.random_check is Finding.FITS and visit.colour is visit.declared:
        return Basis.CHECKED
    return Basis.HELD if visit.held else Basis.DECLARED

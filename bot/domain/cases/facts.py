"""All that is shown of a case, put together once for card, details and history."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from bot.domain.cases.case import Case
from bot.domain.cases.hints import Hint
from bot.domain.visits import Visit


@dataclass(frozen=True, slots=True)
class Event:
    """One line of a case's history, as stored."""

    at: datetime
    kind: str
    person_id: int | None
    detail: str | None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """One line of a case's history, with its officer's name where there is one."""

    at: datetime
    kind: str
    name: str
    detail: str
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Ended:
    """An earlier case of the same person: when, where and how it ended; open without outcome."""

    at: datetime
    office: str
    outcome: str | None


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """All that a card shows; times are local."""

    case: Case
    visit: Visit
    name: str
    office: str
    door: str
    history: tuple[Moment, ...]
    claimer: str
    closer: str
    leader: str  # who registered the visit: an officer, or who came with a companion
    now: datetime
    zone: tzinfo
    hints: tuple[Hint, ...] = ()
    trail: tuple[Ended, ...] = ()

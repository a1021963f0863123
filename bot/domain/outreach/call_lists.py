"""Whom a team calls or visits: one list for each RW, on paper or as a workbook."""

from dataclasses import dataclass
from datetime import date

from bot.domain.outreach.residents import Reached, Resident

KINDS = {"calls": Reached.CALL, "visits": Reached.VISIT}


@dataclass(frozen=True, slots=True)
class Line:
    """One of them: how often the ladder told them, when last, and whom they look after."""

    resident: Resident
    told: int = 0
    told_on: date | None = None
    cares_for: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CallList:
    """The residents of one RW who are to be called, or visited at home; `kind` of `KINDS`.

    `on`: the day of which it is true; a printed one lies about.
    """

    kind: str
    area: str
    on: date
    lines: tuple[Line, ...]

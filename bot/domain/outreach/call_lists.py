"""Whom a team calls or visits: one list for each RW, on paper."""

from dataclasses import dataclass

from bot.domain.outreach.residents import Reached, Resident

KINDS = {"calls": Reached.CALL, "visits": Reached.VISIT}


@dataclass(frozen=True, slots=True)
class CallList:
    """The residents of one RW who are to be called, or visited at home; `kind` of `KINDS`."""

    kind: str
    area: str
    residents: tuple[Resident, ...]

"""A row of `cases` as the domain knows it."""

from datetime import date

from bot.domain.cases.case import Case, State
from bot.domain.colour import Colour
from storage.sealing import Seal
from storage.sqlite import Row
from storage.times import moment, moment_maybe

# What is closed has a closer, says the table. Nobody ever closes the case that is about
# themselves: there that one stands for nobody, where a case has ended by itself.
BY_NOBODY = "state = 'closed' AND closed_by = person_id"
REASON, OUTCOME = "cases.reason_class", "cases.outcome"


def case_of(row: Row, seal: Seal) -> Case:
    """Return a case, from all of its row's columns."""
    return Case(
        id=row["id"],
        person_id=row["person_id"],
        office_id=row["office_id"],
        visit_id=row["visit_id"],
        colour=Colour(row["colour"]),
        reason_class=seal.open(row["reason_class"], REASON, row["id"]),
        state=State(row["state"]),
        raised_at=moment(row["raised_at"]),
        rung_at=moment(row["rung_at"]),
        claimed_by=row["claimed_by"],
        claimed_at=moment_maybe(row["claimed_at"]),
        outcome=seal.open_maybe(row["outcome"], OUTCOME, row["id"]),
        closed_by=None if row["closed_by"] == row["person_id"] else row["closed_by"],
        closed_at=moment_maybe(row["closed_at"]),
        staff=bool(row["staff"]),
        day=date.fromisoformat(row["day"]),
        escalated=row["escalated"],
        help_at=moment_maybe(row["help_at"]),
        asked_at=moment_maybe(row["asked_at"]),
        ticks=row["ticks"],
        quiet=bool(row["quiet"]),
        proof_at=moment_maybe(row["proof_at"]),
        call_at=moment_maybe(row["call_at"]),
    )


def closer(case: Case) -> int | None:
    """Return what the table keeps as a case's closer."""
    return case.person_id if case.closed_at and case.closed_by is None else case.closed_by


def outcome_of(row: Row, seal: Seal) -> str | None:
    """Return how a case ended, also where only counts are asked for: None if it is damaged."""
    found: str | None = seal.open_or_none(row["outcome"], OUTCOME, row["id"])
    return found

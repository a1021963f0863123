"""A case: one person at one office on one day, from the first ring to its outcome."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from bot.domain.colour import Colour
from bot.domain.errors import AlreadyClaimed, AlreadyClosed, NotClaimer


class State(StrEnum):
    """Where a case stands."""

    NEW = "new"
    CLAIMED = "claimed"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a case may end; `leaves`: the visitor is gone; `frees`: better answers count again."""

    key: str
    leaves: bool = False
    frees: bool = False


# The city's list (RULES §7); one entry each, the words are `outcome-KEY`.
OUTCOMES = (
    Outcome("vaccination-booked"),
    Outcome("served-outside", leaves=True),
    Outcome("test-offered"),
    Outcome("isolated", leaves=True),
    Outcome("health-called"),
    Outcome("sent-home", leaves=True),
    Outcome("verified", frees=True),
    Outcome("wrong-entry", frees=True),
    Outcome("no-show", leaves=True),
    Outcome("left", leaves=True),
    Outcome("missing-data"),
)


def outcome_called(key: str) -> Outcome:
    """Return the outcome with this key; raise `Gone` if there is none."""
    return {outcome.key: outcome for outcome in OUTCOMES}[key]


@dataclass(frozen=True, slots=True)
class Case:
    """A case as it stands now; its history is a list of events beside it."""

    id: int
    person_id: int
    office_id: int
    visit_id: int
    colour: Colour
    reason_class: str
    state: State
    raised_at: datetime
    rung_at: datetime
    claimed_by: int | None = None
    claimed_at: datetime | None = None
    outcome: str | None = None
    closed_by: int | None = None
    closed_at: datetime | None = None
    staff: bool = False  # of somebody who works there: for the head, not the colleagues

    @property
    def code(self) -> str:
        """Return the short code officers say to each other."""
        return f"K{self.id}"

    def claim(self, *, by: int, at: datetime) -> "Case":
        """Return the case as taken by `by`; raise if a colleague has it or it is closed."""
        if self.state is State.CLOSED:
            raise AlreadyClosed(code=self.code)
        if self.state is State.CLAIMED and self.claimed_by != by:
            raise AlreadyClaimed(code=self.code, by=self.claimed_by)
        return replace(self, state=State.CLAIMED, claimed_by=by, claimed_at=self.claimed_at or at)

    def close(self, outcome: Outcome, *, by: int, at: datetime) -> "Case":
        """Return the case as closed; raise unless `by` has it and it is open."""
        if self.state is State.CLOSED:
            raise AlreadyClosed(code=self.code)
        if self.claimed_by != by:
            raise NotClaimer(code=self.code)
        return replace(self, state=State.CLOSED, outcome=outcome.key, closed_by=by, closed_at=at)


class Effect(StrEnum):
    """What a scan does to the case of that person, office and day."""

    NOTHING = "nothing"  # no case, and none is needed
    RAISE = "raise"  # the first of the day: rings
    REPEAT = "repeat"  # the same again: the card tells, nothing rings
    WORSEN = "worsen"  # a worse colour: rings anew
    HOLD = "hold"  # better answers: the case stays as it is until an officer decides
    REOPEN = "reopen"  # came back after closing: rings
    ACCEPT = "accept"  # an officer freed this person today: the better answers count


RINGS = {Effect.RAISE: "new", Effect.WORSEN: "worse", Effect.REOPEN: "again"}


def heard(case: Case | None, colour: Colour) -> Effect:
    """Return what a scan with `colour` does; better answers alone never lower a case."""
    if case is None:
        return Effect.RAISE if colour.alarming else Effect.NOTHING
    if case.state is State.CLOSED:
        freed = case.outcome is not None and outcome_called(case.outcome).frees
        return Effect.ACCEPT if freed and not colour.alarming else Effect.REOPEN
    if colour.severity > case.colour.severity:
        return Effect.WORSEN
    return Effect.REPEAT if colour is case.colour else Effect.HOLD


def colour_after(case: Case | None, colour: Colour) -> Colour:
    """Return the colour the visitor is shown: the worse of the case's and the new one.

    A case closed as verified or as a wrong entry holds nobody back any more.
    """
    if case is None or heard(case, colour) is Effect.ACCEPT:
        return colour
    if case.state is State.CLOSED and outcome_called(case.outcome or "").frees:
        return colour
    return max(case.colour, colour, key=lambda one: one.severity)

"""A case: one person at one office on one day, from the first ring to its outcome."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from bot.domain.cases.errors import AlreadyClaimed, AlreadyClosed, NotClaimed, NotClaimer
from bot.domain.colour import Colour


class State(StrEnum):
    """Where a case stands."""

    NEW = "new"
    CLAIMED = "claimed"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a case may end.

    `leaves`: the visitor is gone; `frees`: better answers count again; `handled`: an officer saw
    to the visitor; `proof`: what the officer has seen is asked, and changes the colour.
    """

    key: str
    leaves: bool = False
    frees: bool = False
    handled: bool = True
    proof: bool = False


# One entry each, the words are `outcome-KEY`; which of them may close what, says the SOP file.
OUTCOMES = (
    Outcome("vaccination-booked"),
    Outcome("served-outside", leaves=True),
    Outcome("test-offered"),
    Outcome("isolated", leaves=True),
    Outcome("health-called"),
    Outcome("sent-home", leaves=True),
    Outcome("verified", frees=True, proof=True),
    Outcome("wrong-entry", frees=True, handled=False),
    Outcome("no-show", leaves=True, handled=False),
    Outcome("left", leaves=True, handled=False),
    Outcome("missing-data", handled=False),
)
# How a case may end without an officer's choice; the words are `outcome-KEY` too.
MISTAKEN = Outcome("mistaken", frees=True, handled=False)  # there was no reason for it
LAPSED = Outcome("lapsed", handled=False)  # nobody closed it for days
ENDINGS = (*OUTCOMES, MISTAKEN, LAPSED)


def outcome_called(key: str) -> Outcome:
    """Return the outcome with this key."""
    return {outcome.key: outcome for outcome in ENDINGS}[key]


@dataclass(frozen=True, slots=True)
class Move:
    """What is done to a case: from one state to another; `held`: only by who has it."""

    key: str
    before: State
    after: State
    held: bool = False


MOVES = {
    move.key: move
    for move in (
        Move("claim", State.NEW, State.CLAIMED),
        Move("release", State.CLAIMED, State.NEW, held=True),
        Move("hand", State.CLAIMED, State.CLAIMED, held=True),
        Move("close", State.CLAIMED, State.CLOSED, held=True),
        Move("reopen", State.CLOSED, State.CLAIMED),
        Move("expire", State.CLAIMED, State.NEW),  # nobody's deed: whoever had it is gone
    )
}


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
    day: date = date.min
    escalated: int = 0  # rungs climbed since it last waited for a claim
    help_at: datetime | None = None  # when the claimer asked for help
    asked_at: datetime | None = None  # when "still on it?" was asked and not yet answered
    ticks: int = 0  # which of the city's steps are done, see bot/domain/cases/steps.py
    quiet: bool = False  # waits without a sound until an officer takes it
    proof_at: datetime | None = None  # when the visitor asked to have proof looked at
    call_at: datetime | None = None  # when the visitor asked to be called back

    @property
    def code(self) -> str:
        """Return the short code officers say to each other."""
        return f"K{self.id}"

    @property
    def freed(self) -> bool:
        """Tell whether an officer closed it so that better answers count."""
        return self.state is State.CLOSED and outcome_called(self.outcome or "").frees

    def moved(
        self,
        key: str,
        *,
        by: int,
        at: datetime,
        to: int | None = None,
        outcome: Outcome | None = None,
    ) -> "Case":
        """Return the case after a move; raise if it is not where the move begins.

        `to`: who has it afterwards, if not `by`. `AlreadyClaimed`, `AlreadyClosed`, `NotClaimed`
        and `NotClaimer` say why not.
        """
        move = MOVES[key]
        self._must_be(move, by)
        if move.after is State.NEW:
            return replace(self._free(), state=State.NEW, rung_at=at)
        if move.after is State.CLAIMED:
            taken = replace(self._free(), claimed_by=to or by, claimed_at=at, quiet=False)
            return replace(taken, state=State.CLAIMED, escalated=self.escalated)
        assert outcome is not None
        return replace(
            self,
            state=State.CLOSED,
            outcome=outcome.key,
            closed_by=by,
            closed_at=at,
            asked_at=None,
        )

    def require_holder(self, by: int) -> None:
        """Raise unless `by` has the case, saying why not."""
        self._must_be(MOVES["hand"], by)

    def _must_be(self, move: Move, by: int) -> None:
        if self.state is not move.before:
            match self.state:
                case State.CLOSED:
                    raise AlreadyClosed(code=self.code)
                case State.CLAIMED:
                    raise AlreadyClaimed(code=self.code, by=self.claimed_by)
                case State.NEW:
                    raise NotClaimed(code=self.code)
        if move.held and self.claimed_by != by:
            raise NotClaimer(code=self.code)

    def _free(self) -> "Case":
        """Return the case as nobody's: without claim, end, or calls for help."""
        return replace(
            self,
            claimed_by=None,
            claimed_at=None,
            outcome=None,
            closed_by=None,
            closed_at=None,
            escalated=0,
            help_at=None,
            asked_at=None,
        )


# What a history tells beside the effects of scans; the words are `event-KEY`.
EVENTS = (
    *("claim", "release", "hand", "close", "open-again", "still", "help", "coming", "note"),
    "lapse",
    *("escalate", "escalate-satgas"),
    "proof-differs",  # what a random check found
    *("proof", "call", "booked"),  # asked for, or done, by the visitor
    *("no-answer", "unreachable", "left-group", "removed", "unsure"),  # why a case was set free
)


class Effect(StrEnum):
    """What a scan does to the case of that person, office and day."""

    NOTHING = "nothing"  # no case, and none is needed
    RAISE = "raise"  # the first of the day: rings
    REPEAT = "repeat"  # the same again: the card tells, nothing rings
    WORSEN = "worsen"  # a worse colour: rings anew
    HOLD = "hold"  # better answers: the case stays as it is until an officer decides
    REOPEN = "reopen"  # came back after closing: rings
    ACCEPT = "accept"  # an officer freed this person today: the better answers count
    VERIFIED = "verified"  # an officer, here or elsewhere, has seen proof: its colour counts


COUNTS = (Effect.ACCEPT, Effect.VERIFIED)  # the colour of the scan is the one to show
FAMILY = "family"  # shown without a sound: who came along has rung already
RINGS = {Effect.RAISE: "new", Effect.WORSEN: "worse", Effect.REOPEN: "again"}


def effect_of(case: Case | None, colour: Colour, *, verified: bool = False) -> Effect:
    """Return what a scan with `colour` does; better answers alone never lower a case.

    `verified`: an officer gave the colour for proof, which counts unless the case is black.
    """
    if case is None:
        return Effect.RAISE if colour.alarming else Effect.NOTHING
    if verified and case.colour is not Colour.BLACK:
        return Effect.VERIFIED
    if case.state is State.CLOSED:
        freed = case.outcome is not None and outcome_called(case.outcome).frees
        return Effect.ACCEPT if freed and not colour.alarming else Effect.REOPEN
    if colour.severity > case.colour.severity:
        return Effect.WORSEN
    return Effect.REPEAT if colour is case.colour else Effect.HOLD


def colour_after(case: Case | None, colour: Colour, *, verified: bool = False) -> Colour:
    """Return the colour the visitor is shown: the worse of the case's and the new one.

    A case closed as verified or as a wrong entry holds nobody back any more.
    """
    if case is None or effect_of(case, colour, verified=verified) in COUNTS:
        return colour
    if case.state is State.CLOSED and outcome_called(case.outcome or "").frees:
        return colour
    return max(case.colour, colour, key=lambda one: one.severity)

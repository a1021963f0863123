"""A drill: an invented case on which an office's officers practise; it is in no figure."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.domain.cases.case import Outcome
from bot.domain.cases.errors import AlreadyClaimed, AlreadyClosed, DrillOver, NotClaimer
from bot.domain.cases.steps import with_tick
from bot.domain.colour import Answers, Colour
from bot.domain.offices import Office

# Our choice, all of these: no source says how to drill a front desk.
LASTS = timedelta(minutes=30)
LISTED = 3  # earlier drills of the office whose times the card shows
KEPT = timedelta(days=365)
COLOURS = (Colour.RED, Colour.BLACK)
NAME = "Budi Latihan"
PASS_CODE = "0000"
REASON_CLASSES = {Colour.RED: "not-vaccinated", Colour.BLACK: "positive-or-contact"}


def invented_answers(colour: Colour, today: date) -> Answers:
    """Return what the invented visitor declared."""
    if colour is Colour.BLACK:
        return {"health": "positive", "since": today.isoformat()}
    return {"health": "none", "doses": "0", "circumstance": "none"}


class State(StrEnum):
    """Where a drill stands."""

    NEW = "new"
    CLAIMED = "claimed"
    CLOSED = "closed"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Grade:
    """A praise, for who took the drill and closed it within these times of its start."""

    key: str
    claim: timedelta
    close: timedelta


# Our choice. Three minutes: then a real black case would have gone on to everybody.
GRADES = (
    Grade("swift", claim=timedelta(seconds=30), close=timedelta(minutes=3)),
    Grade("steady", claim=timedelta(minutes=3), close=timedelta(minutes=10)),
    Grade("done", claim=LASTS, close=LASTS),
)


@dataclass(frozen=True, slots=True)
class Drill:
    """A drill as it stands now."""

    id: int
    office_id: int
    chat_id: int
    colour: Colour
    state: State
    started_at: datetime
    claimed_by: int | None = None
    claimed_at: datetime | None = None
    closed_by: int | None = None
    closed_at: datetime | None = None
    outcome: str | None = None
    ticks: int = 0  # which of the city's steps are done, see bot/domain/cases/steps.py

    @property
    def code(self) -> str:
        """Return its short code; no real case has one like it."""
        return f"L{self.id}"

    @property
    def running(self) -> bool:
        """Tell whether it still can be taken or closed."""
        return self.state in (State.NEW, State.CLAIMED)

    @property
    def to_claim(self) -> timedelta | None:
        """Return how long it waited for an officer, or None if nobody has taken it."""
        return None if self.claimed_at is None else self.claimed_at - self.started_at

    @property
    def to_close(self) -> timedelta | None:
        """Return how long it took from start to outcome, or None if it has none."""
        return None if self.closed_at is None else self.closed_at - self.started_at

    @property
    def grade(self) -> Grade | None:
        """Return the best grade whose times were kept, or None without an outcome."""
        if self.to_claim is None or self.to_close is None:
            return None
        kept = (one for one in GRADES if self.to_claim <= one.claim and self.to_close <= one.close)
        return next(kept, GRADES[-1])

    def claim(self, *, by: int, at: datetime) -> "Drill":
        """Return the drill as taken by `by`; unchanged if they have it, raise if they cannot."""
        self._must_run()
        if self.state is State.NEW:
            return replace(self, state=State.CLAIMED, claimed_by=by, claimed_at=at)
        if self.claimed_by != by:
            raise AlreadyClaimed(code=self.code)
        return self

    def tick(self, number: int, *, done: bool, by: int) -> "Drill":
        """Return the drill with a step done, or not after all; raise unless `by` has it."""
        self._must_run()
        if self.claimed_by != by:
            raise NotClaimer(code=self.code)
        return replace(self, ticks=with_tick(self.ticks, number, done))

    def close(self, outcome: Outcome, *, by: int, at: datetime) -> "Drill":
        """Return the drill as closed; raise unless `by` has it and it runs."""
        self._must_run()
        if self.claimed_by != by:
            raise NotClaimer(code=self.code)
        return replace(self, state=State.CLOSED, outcome=outcome.key, closed_by=by, closed_at=at)

    def free(self) -> "Drill":
        """Return the drill as nobody's."""
        return replace(self, state=State.NEW, claimed_by=None, claimed_at=None, ticks=0)

    def expire(self) -> "Drill":
        """Return the drill as over without an outcome."""
        return replace(self, state=State.EXPIRED)

    def _must_run(self) -> None:
        if self.state is State.CLOSED:
            raise AlreadyClosed(code=self.code)
        if self.state is State.EXPIRED:
            raise DrillOver(code=self.code)


@dataclass(frozen=True, slots=True)
class DrillFacts:
    """All that is shown of a drill; `began_at` is local."""

    drill: Drill
    office: Office
    holder: str  # who has it or closed it
    began_at: datetime
    earlier: tuple[timedelta, ...]  # how long the office's last drills took, the newest first
    undone: tuple[int, ...] = ()  # the numbers of the city's steps that nobody ticked

"""Fieldwork: homes to visit and numbers to call, handed out one after the other.

A list is data: what it hands out, and what may come of it. Both lists are worked the same way.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from bot.domain.errors import DomainError, Gone
from bot.domain.outreach.asking import UNKNOWN
from bot.domain.outreach.call_lists import Line
from bot.domain.outreach.deferrals import LETTER, spans
from bot.domain.outreach.doses import VACCINES
from bot.domain.outreach.residents import Resident
from bot.domain.written_numbers import read_number

HELD_FOR = timedelta(hours=4)  # then it goes back to the list by itself: our choice
AGAIN_AFTER = timedelta(hours=3)  # nobody was there: later that day, or the next: our choice
TRIES = 3  # so often nobody was there, and it is at the end of the line: our choice
NOT_FOUND_FOR = timedelta(days=30)  # until a newer list may know the address: our choice
COMES_WITHIN = timedelta(days=7)  # who will come by themselves: our choice
DAYS_AHEAD = (1, 2, 3, 7)  # on which a team may come again, a button each
CLINICS = 2  # offered, a button each
TOGETHER = 8  # of one address or number at once, so that a message holds them: our choice
NEVER = "never"
REFUSED_FOR = {  # why somebody refuses, and for how many days that is respected: our choice
    "afraid": 90,
    "ill": 30,
    "family": 30,
    NEVER: 0,  # for good
}


class Kind(StrEnum):
    """Which list; its residents are in the state of the same name in `call_lists.KINDS`."""

    VISITS = "visits"
    CALLS = "calls"


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose list: a team's in its RW, or a Puskesmas's in the kelurahan of its district."""

    kind: Kind
    kelurahan: tuple[int, ...]
    rw: int | None = None
    area: str | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """What may come of it; `asks` for one particular more, `whole`: of all in that house."""

    key: str
    kinds: Collection[Kind] = tuple(Kind)
    asks: str | None = None
    whole: bool = False


RESULTS = (
    Result("given", (Kind.VISITS,), asks="vaccine"),
    Result("booked", asks="when"),
    Result("comes", (Kind.CALLS,)),
    Result("visit", (Kind.CALLS,)),
    Result("had", asks="which"),
    Result("refused", asks="why"),
    Result("letter", (Kind.CALLS,), asks="until"),  # the health authority has to have seen it
    Result("absent", whole=True),
    Result("moved"),
    Result("died"),
    Result("wrong", whole=True),
)


class HeldByOther(DomainError):
    """It went back to the list, and a colleague has it now."""

    key = "error-held-by-other"


class NothingLeft(DomainError):
    """Nobody is on the list now, or all are out with somebody."""

    key = "error-nothing-left"


@dataclass(frozen=True, slots=True)
class Task:
    """One resident in somebody's hands, or what came of it."""

    id: int
    kind: Kind
    area: str | None
    house: int
    resident_id: int
    person_id: int | None
    state: str
    result: str | None
    taken_at: datetime
    facts: dict[str, Any] = field(default_factory=dict)

    @property
    def held(self) -> bool:
        """Tell whether nothing has come of it yet."""
        return self.state == "held"


@dataclass(frozen=True, slots=True)
class Visited:
    """One of a house, as who goes there reads it; without a line they are not known any more."""

    task: Task
    line: Line | None
    tries: int = 0


@dataclass(frozen=True, slots=True)
class House:
    """Those who were handed out together."""

    kind: Kind
    people: tuple[Visited, ...]

    @property
    def open(self) -> tuple[Visited, ...]:
        """Return those of whom nothing has come yet."""
        return tuple(one for one in self.people if one.task.held)


@dataclass(frozen=True, slots=True)
class Out:
    """A house that is out: how many live there, and with whom it is; no resident's name."""

    area: str
    rt: int | None
    residents: int
    person_id: int
    who: str = ""


def result_called(key: str, kind: Kind, results: Sequence[Result] = RESULTS) -> Result:
    """Return a result by its key; raise `Gone` for none of this list's."""
    found = next((one for one in results if one.key == key and kind in one.kinds), None)
    if found is None:
        raise Gone
    return found


def allowed(result: Result, detail: str) -> bool:
    """Tell whether a button of ours carries this particular of a result."""
    brands = {one.key for one in VACCINES}
    answers: dict[str | None, Collection[str]] = {
        None: (UNKNOWN,),
        "vaccine": brands,
        "which": {*brands, UNKNOWN},
        "why": REFUSED_FOR,
        "until": {str(days) for days in spans(LETTER)},
    }
    if result.asks == "when":
        return detail[:1] in ("c", "d") and read_number(detail[1:]) is not None
    return detail in answers[result.asks]


def together(kind: Kind, first: Resident, others: Iterable[Resident]) -> list[Resident]:
    """Return who is visited at one address, or reached at one number, with the first."""
    known = _at(kind, first)
    same = [one for one in others if one.id != first.id and _at(kind, one) == known]
    return [first, *(same[: TOGETHER - 1] if known is not None else ())]


def _at(kind: Kind, one: Resident) -> tuple[object, ...] | None:
    if kind is Kind.CALLS:
        return None if one.phone is None else (one.phone,)
    if one.address is None:
        return None
    return one.home, "".join(filter(str.isalnum, one.address.casefold()))


def day_of(detail: str) -> date | None:
    """Return the day that a button says, `d20211109`; None for another particular."""
    if detail[:1] != "d":
        return None
    try:
        return date.fromisoformat(f"{detail[1:5]}-{detail[5:7]}-{detail[7:]}")
    except ValueError as no:
        raise Gone from no

"""The shape of one dated version of the colour rules."""

from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.colour.verdict import Colour


@dataclass(frozen=True, slots=True)
class BlackPeriod:
    """How long one cause keeps a visitor black, in days after day 0 (free *on* that day).

    `test` is the answer that ends it sooner; it counts only if given on day `test_from`
    or later, and then the visitor is free on day `tested`.
    """

    cause: str
    untested: int
    tested: int
    test: str
    test_from: int

    def first_free_day(self, since: date, *, test: str | None, said_on: date) -> date:
        """Return the first day that is no longer black, with the test the visitor named."""
        counts = test == self.test and said_on >= since + timedelta(self.test_from)
        return since + timedelta(self.tested if counts else self.untested)


@dataclass(frozen=True, slots=True)
class Criterion:
    """Who gets a colour: at least so many doses, and the proof if one is named."""

    colour: Colour
    reasons: tuple[str, ...]
    at_least: int
    proof: str | None = None


@dataclass(frozen=True, slots=True)
class RuleVersion:
    """The rules in force from one day on, as data.

    `criteria` are tried in order and the first that fits decides. `child_criteria` replace
    them below 18; where there are none the version does not ask for the age. The `*_days`
    of a test are the days *after* the test's day on which it still counts. `scale_from` is
    the age in years from which a visitor has a colour of their own.
    """

    name: str
    first_day: date
    source: str
    black: tuple[BlackPeriod, ...]
    criteria: tuple[Criterion, ...]
    pcr_days: int
    antigen_days: int
    scale_from: int
    child_criteria: tuple[Criterion, ...] = ()
    recovered_days: int = 90

    def black_period(self, cause: str | None) -> BlackPeriod | None:
        """Return the black period of a cause, None where this version lists none."""
        return next((period for period in self.black if period.cause == cause), None)

    def tables(self, age: str | None) -> tuple[tuple[Criterion, ...], ...]:
        """Return the criteria that may apply at this age: both tables while it is unknown."""
        if not self.child_criteria:
            return (self.criteria,)
        by_age = {"child": (self.child_criteria,), "adult": (self.criteria,)}
        return by_age.get(age or "", (self.criteria, self.child_criteria))

    @property
    def asks_booster(self) -> bool:
        """Tell whether some colour hangs on a third dose."""
        tables = (self.criteria, self.child_criteria)
        return any(one.at_least > 2 for table in tables for one in table)

    def test_end(self, kind: str, taken: date) -> date:
        """Return the first day on which a negative test taken on that day no longer counts."""
        return taken + timedelta(self.test_days(kind) + 1)

    def test_days(self, kind: str) -> int:
        """Return how many days after its own a negative test still counts."""
        return self.pcr_days if kind == "pcr" else self.antigen_days


def first_match(criteria: tuple[Criterion, ...], doses: int, proof: str | None) -> Criterion:
    """Return the first criterion that fits; ASK with "no-rule" if the table has none."""
    fits = (c for c in criteria if doses >= c.at_least and c.proof in {None, proof})
    return next(fits, Criterion(Colour.ASK, ("no-rule",), 0))

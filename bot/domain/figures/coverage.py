"""Coverage against target: of each kelurahan how many people still lack the first dose."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

Key = tuple[str, str]  # a kelurahan and which of its people, as they are compared


@dataclass(frozen=True, slots=True)
class Coverage:
    """One line of the city's list; what it does not say is None. `given`: its columns."""

    area: str
    people: str  # 'lansia'; '': all
    target: int
    first_dose: int
    full_dose: int | None = None
    population: int | None = None
    given: frozenset[str] = field(default=frozenset(), compare=False)

    @property
    def key(self) -> Key:
        """Return what makes it the same line, however it is written."""
        return self.area.casefold(), self.people.casefold()

    @property
    def short(self) -> int:
        """Return how many still lack the first dose; one's surplus is nobody else's dose."""
        return max(0, self.target - self.first_dose)


@dataclass(frozen=True, slots=True)
class CoverageChange:
    """What becomes of a line: None before or after means it was not, or will not be, there."""

    before: Coverage | None
    after: Coverage | None


@dataclass(frozen=True, slots=True)
class Total:
    """All kelurahan together, of the same people."""

    people: str
    target: int
    first_dose: int
    short: int

    @property
    def percent(self) -> int:
        """Return the share of the target with a first dose, 100 only when all are reached."""
        return 100 * (self.target - self.short) // self.target if self.target else 0


def totals(rows: Sequence[Coverage]) -> list[Total]:
    """Return the sums for each sort of people, in the order of the list."""
    found: dict[str, list[Coverage]] = {}
    for one in rows:
        found.setdefault(one.people.casefold(), []).append(one)
    return [
        Total(
            people=lines[0].people,
            target=sum(one.target for one in lines),
            first_dose=sum(one.first_dose for one in lines),
            short=sum(one.short for one in lines),
        )
        for lines in found.values()
    ]


def completed(row: Coverage, before: Coverage | None) -> Coverage:
    """Return a row with what stood there in columns that the file does not have."""
    if before is None:
        return row
    return Coverage(
        area=row.area,
        people=row.people,
        target=row.target,
        first_dose=row.first_dose,
        full_dose=row.full_dose if "full_dose" in row.given else before.full_dose,
        population=row.population if "population" in row.given else before.population,
    )


def compare_coverage(
    before: Mapping[Key, Coverage], rows: Iterable[Coverage]
) -> tuple[CoverageChange, ...]:
    """Return what would change if these were all the lines: what is not listed goes."""
    after = {one.key: completed(one, before.get(one.key)) for one in rows}
    return tuple(
        CoverageChange(before.get(key), after.get(key))
        for key in sorted(before.keys() | after.keys())
        if before.get(key) != after.get(key)
    )

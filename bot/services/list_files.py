"""Which list a file is, and what it says: read by a process of its own, never in the bot's."""

import pickle
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.domain.file_problems import BadFile, Problem, bad
from bot.domain.office.sent_lists import MOST, ListKind
from bot.domain.offices import Office
from bot.domain.outreach.clinics import Plan
from bot.services.figures import coverage_file
from bot.services.office import holiday_file, office_file
from bot.services.outreach import clinic_file, resident_file
from bot.services.outreach.resident_import import STEP
from bot.services.table_file import Column, fitting


@dataclass(frozen=True, slots=True)
class Known:
    """What decides what may stand in a list."""

    offices: tuple[Office, ...]
    clinics: tuple[Plan, ...]
    today: date

    @property
    def kelurahan(self) -> dict[str, int]:
        """Return the kelurahan's numbers by their names."""
        return {one.name: one.id for one in self.offices if one.is_kelurahan}


@dataclass(frozen=True, slots=True)
class Rows:
    """A list without a fault; its rows packed by so many, each to be unpacked in a moment."""

    kind: ListKind
    count: int
    packed: tuple[bytes, ...]

    def unpacked(self) -> list[Any]:
        """Return all rows; only of lists that are short."""
        return [row for one in self.packed for row in pickle.loads(one)]


@dataclass(frozen=True, slots=True)
class Wrong:
    """A list of which nothing is used, and why."""

    kind: ListKind | None
    problems: tuple[Problem, ...]
    more: int = 0


class Unknown:
    """A file that may be several of the lists, or none."""


Answer = Rows | Wrong | Unknown
_READ: Mapping[ListKind, Callable[[bytes, Known], Sequence[Any]]] = {
    ListKind.OFFICES: lambda data, _: office_file.read_offices(data),
    ListKind.HOLIDAYS: lambda data, _: holiday_file.read_holidays(data),
    ListKind.COVERAGE: lambda data, _: coverage_file.read_coverage(data),
    ListKind.RESIDENTS: lambda data, known: resident_file.read_residents(
        data, known.kelurahan, today=known.today
    ),
    ListKind.CLINICS: lambda data, known: clinic_file.read_clinics(
        data, known.offices, known.clinics, today=known.today
    ),
}


def columns_of(kind: ListKind, known: Known) -> tuple[Column, ...]:
    """Return the columns of a list."""
    match kind:
        case ListKind.OFFICES:
            return office_file.COLUMNS
        case ListKind.HOLIDAYS:
            return holiday_file.COLUMNS
        case ListKind.COVERAGE:
            return coverage_file.COLUMNS
        case ListKind.RESIDENTS:
            return resident_file.columns(known.kelurahan, known.today)
        case ListKind.CLINICS:
            return clinic_file.columns(known.offices)


def read(data: bytes, kinds: Sequence[ListKind], known: Known) -> bytes:
    """Return, packed, what a file says, if it is one of these lists."""
    return pickle.dumps(_read(data, kinds, known))


def _read(data: bytes, kinds: Sequence[ListKind], known: Known) -> Answer:
    kind = None
    try:
        kind = fitting(data, {one: columns_of(one, known) for one in kinds})
        if kind is None:
            return Unknown()
        rows = _READ[kind](data, known)
        if len(rows) > (most := MOST.get(kind, len(rows))):
            raise bad(most + 1, "file-many-rows", limit=str(most))
    except BadFile as wrong:
        return Wrong(kind, wrong.problems, wrong.more)
    steps = range(0, len(rows), STEP)
    return Rows(kind, len(rows), tuple(pickle.dumps(rows[at : at + STEP]) for at in steps))

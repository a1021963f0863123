"""What each list would change, in words, and how it is done: for all of them the same way."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.domain.figures.coverage import CoverageChange
from bot.domain.file_problems import Problem
from bot.domain.office.imports import DayChange, Move, OfficeChange
from bot.domain.office.sent_lists import RIGHTS, ListKind
from bot.domain.offices import HolidayRow, OfficeRow
from bot.domain.outreach.clinics import ClinicChange, ClinicRow
from bot.domain.people import Person
from bot.domain.rights import may
from bot.services import Services
from bot.texts import text
from bot.views.figures.coverage import changes_told
from bot.views.office.imports import day_changes, office_changes
from bot.views.outreach.clinic_changes import clinic_changes

Changes = Sequence[Any]
Places = Mapping[int, str]


def _none(rows: Sequence[Any], by: Person) -> list[Problem]:
    return []


@dataclass(frozen=True, slots=True)
class Importer:
    """The use case of a kind of list, and how its changes are told."""

    of: Callable[[Services], Any]  # with `preview` and `apply`
    words: Callable[[Changes, Places, str], str]
    takes: Callable[[Any], bool]  # whether a change takes something away: that is told first
    note: Callable[[Services, Sequence[Any], str], Awaitable[str]]  # about what it leaves alone
    problems: Callable[[Sequence[Any], Person], list[Problem]] = _none  # what is not theirs to say

    async def preview(self, services: Services, rows: Sequence[Any]) -> Changes:
        """Return what the rows would change, that which takes something away first."""
        changes: Changes = await self.of(services).preview(rows)
        return sorted(changes, key=lambda one: not self.takes(one))

    async def told(self, services: Services, changes: Changes, language: str) -> str:
        """Return what the changes are, in words."""
        places = {one.id: one.name for one in await services.offices.all()}
        return self.words(changes, places, language)

    def apply(self, services: Services, rows: Sequence[Any], by: Person) -> Awaitable[Changes]:
        """Do what the rows change."""
        done: Awaitable[Changes] = self.of(services).apply(rows, by=by)
        return done


def _closes(change: OfficeChange) -> bool:
    return change.move is Move.RETIRED or any(one.move is Move.RETIRED for one in change.doors)


def _keeps(change: ClinicChange) -> bool:
    return False


def _drops_day(change: DayChange) -> bool:
    return not change.after


def _drops_line(change: CoverageChange) -> bool:
    return change.after is None


async def _unlisted(services: Services, rows: Sequence[OfficeRow], language: str) -> str:
    codes = {one.code for one in rows}
    count = sum(one.code not in codes for one in await services.offices.all())
    return text("import-unlisted", language, count=count) if count else ""


async def _years(services: Services, rows: Sequence[HolidayRow], language: str) -> str:
    years = sorted({one.day.year for one in rows})
    return text("import-years", language, years=", ".join(map(str, years)))


async def _nothing(services: Services, rows: Sequence[Any], language: str) -> str:
    return ""


def _of_others(rows: Sequence[ClinicRow], by: Person) -> list[Problem]:
    """Return the rows about a Puskesmas that is not for this person to speak of."""
    return [
        Problem(one.line, "puskesmas", "clinic-of-another", {})
        for one in rows
        if not may(by, RIGHTS[ListKind.CLINICS], one.plan.office_id)
    ]


IMPORTERS: Mapping[ListKind, Importer] = {
    ListKind.OFFICES: Importer(
        lambda services: services.office_import,
        lambda changes, _, language: office_changes(changes, language),
        _closes,
        _unlisted,
    ),
    ListKind.HOLIDAYS: Importer(
        lambda services: services.holiday_import,
        lambda changes, _, language: day_changes(changes, language),
        _drops_day,
        _years,
    ),
    ListKind.COVERAGE: Importer(
        lambda services: services.coverage_import,
        lambda changes, _, language: changes_told(changes, language),
        _drops_line,
        _nothing,
    ),
    ListKind.CLINICS: Importer(
        lambda services: services.clinic_import, clinic_changes, _keeps, _nothing, _of_others
    ),
}

"""Holidays from a file, which replaces its years: what would change, the change, the way back."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from bot.domain.office.errors import ImportOutdated, NothingToUndo
from bot.domain.office.imports import DayChange, compare_days
from bot.domain.offices import HolidayRow
from bot.domain.people import Person
from bot.services.board_timer import BoardTimer
from bot.services.service import Service, uses

KIND = "holidays"
Changes = tuple[DayChange, ...]


class HolidayImport(Service):
    """A day that a revised list leaves out is an ordinary day again."""

    board_timer = uses(BoardTimer)

    async def preview(
        self, rows: Iterable[HolidayRow], *, years: Iterable[int] | None = None
    ) -> Changes:
        """Return what would change if these were the holidays of their years, or of `years`."""
        after = {row.day: row.name for row in rows}
        wanted = {day.year for day in after} if years is None else years
        return compare_days(await self.tx.imports.holidays(wanted), after)

    async def of(self, years: Iterable[int]) -> list[HolidayRow]:
        """Return the holidays of some years, the earliest first."""
        found = await self.tx.imports.holidays(years)
        return [HolidayRow(day, name) for day, name in found.items()]

    async def apply(
        self,
        rows: Sequence[HolidayRow],
        *,
        by: Person | None,
        years: Iterable[int] | None = None,
        expecting: Changes | None = None,
    ) -> Changes:
        """Do it, keep what was before, return what was done; raise `ImportOutdated`."""
        changes = await self.preview(rows, years=years)
        if expecting is not None and changes != expecting:
            raise ImportOutdated
        if changes:
            years = {row.day.year for row in rows} if years is None else set(years)
            before = await self.tx.imports.holidays(years)
            told = {day.isoformat(): name for day, name in before.items()}
            former = json.dumps({"years": sorted(years), "days": told})
            self.tx.imports.put(KIND, former, self.now)
            self._replace(years, {row.day: row.name for row in rows}, "import-holidays", by)
        return changes

    async def former(self) -> tuple[list[HolidayRow], list[int]]:
        """Return the holidays before the last change and its years; raise `NothingToUndo`."""
        row = await self.tx.imports.latest(KIND)
        if row is None:
            raise NothingToUndo
        former = json.loads(row["former"])
        days = former["days"].items()
        return [HolidayRow(date.fromisoformat(day), name) for day, name in days], former["years"]

    async def undo(self, *, by: Person | None, expecting: Changes | None = None) -> Changes:
        """Put back what the last change has changed; the next time, the one before it."""
        rows, years = await self.former()
        changes = await self.preview(rows, years=years)
        if expecting is not None and changes != expecting:
            raise ImportOutdated
        latest = await self.tx.imports.latest(KIND)
        if latest is not None:
            self.tx.imports.undone(latest["id"], self.now)
        self._replace(years, {row.day: row.name for row in rows}, "undo-holidays", by)
        return changes

    def _replace(
        self, years: Iterable[int], days: Mapping[date, str], action: str, by: Person | None
    ) -> None:
        self.tx.imports.replace_holidays(years, days)
        self.tx.audit.put(
            action,
            by=by.id if by else None,
            at=self.now,
            subject="holidays",
            detail=f"{len(days)} days",
        )
        self.board_timer.look_again()

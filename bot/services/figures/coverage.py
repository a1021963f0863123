"""Coverage from a file, which takes the former list's place; shown in the figures."""

import json
from collections.abc import Sequence
from dataclasses import asdict

from bot.domain.figures.coverage import Coverage, CoverageChange, compare_coverage
from bot.domain.office.errors import ImportOutdated, NothingToUndo
from bot.domain.people import Person
from bot.services.service import Service

KIND = "coverage"
FACTS = ("area", "people", "target", "first_dose", "full_dose", "population")
Changes = tuple[CoverageChange, ...]


class CoverageImport(Service):
    """What the file does not list goes; a column it does not have changes nothing."""

    async def all(self) -> list[Coverage]:
        """Return the list as it stands."""
        return await self.tx.coverages.all()

    async def preview(self, rows: Sequence[Coverage]) -> Changes:
        """Return what would change if these were all lines."""
        before = {one.key: one for one in await self.tx.coverages.all()}
        return compare_coverage(before, rows)

    async def apply(
        self, rows: Sequence[Coverage], *, by: Person | None, expecting: Changes | None = None
    ) -> Changes:
        """Do it, keep what was before, return what was done; raise `ImportOutdated`."""
        changes = await self.preview(rows)
        if expecting is not None and changes != expecting:
            raise ImportOutdated
        if changes:
            before = await self.tx.coverages.all()
            former = [{name: asdict(one)[name] for name in FACTS} for one in before]
            self.tx.imports.put(KIND, json.dumps(former), self.now)
            self._do(before, changes, "import-coverage", by)
        return changes

    async def former(self) -> list[Coverage]:
        """Return the list before the last change; raise `NothingToUndo`."""
        row = await self.tx.imports.latest(KIND)
        if row is None:
            raise NothingToUndo
        return [Coverage(**one, given=frozenset(FACTS)) for one in json.loads(row["former"])]

    async def undo(self, *, by: Person | None, expecting: Changes | None = None) -> Changes:
        """Put back what the last change has changed; the next time, the one before it."""
        changes = await self.preview(await self.former())
        if expecting is not None and changes != expecting:
            raise ImportOutdated
        latest = await self.tx.imports.latest(KIND)
        if latest is not None:
            self.tx.imports.undone(latest["id"], self.now)
        self._do(await self.tx.coverages.all(), changes, "undo-coverage", by)
        return changes

    def _do(
        self, before: Sequence[Coverage], changes: Changes, action: str, by: Person | None
    ) -> None:
        lines = {one.key: one for one in before}
        for change in changes:
            if change.before is not None:
                del lines[change.before.key]
            if change.after is not None:
                lines[change.after.key] = change.after
        self.tx.coverages.replace(lines.values())
        self.tx.audit.put(
            action,
            by=by.id if by else None,
            at=self.now,
            subject=KIND,
            detail=f"{len(lines)} lines",
        )

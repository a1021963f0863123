"""Clinics from a list: what would change, and the change; what it does not name stays."""

from collections.abc import Sequence

from bot.domain.office.errors import ImportOutdated
from bot.domain.outreach.clinics import ClinicChange, ClinicRow, changed
from bot.domain.people import Person
from bot.services.outreach.clinic_planning import ClinicPlanning
from bot.services.service import Service, uses

Changes = tuple[ClinicChange, ...]


class ClinicImport(Service):
    """The same list twice changes nothing; a clinic that was cancelled stays so."""

    planning = uses(ClinicPlanning)

    async def preview(self, rows: Sequence[ClinicRow]) -> Changes:
        """Return what a list would change."""
        found = [await self._change(one) for one in rows]
        return tuple(one for one in found if one is not None)

    async def apply(
        self, rows: Sequence[ClinicRow], *, by: Person | None, expecting: Changes | None = None
    ) -> Changes:
        """Do it; return what was done; raise `ImportOutdated` if it is not what was expected."""
        changes = await self.preview(rows)
        if expecting is not None and changes != expecting:
            raise ImportOutdated
        for one in changes:
            if one.id is None:
                await self.planning.add(one.plan, by=by)
            else:
                await self.planning.change(one.id, one.plan, by=by)
        return changes

    async def _change(self, row: ClinicRow) -> ClinicChange | None:
        known = await self.planning.like(row.plan)
        if known is None:
            return ClinicChange(row.plan, None, {})
        plan = row.on(known)
        fields = changed(known, plan)
        if not fields or known.cancelled or known.over(self.work.local()):
            return None
        return ClinicChange(plan, known.id, fields)

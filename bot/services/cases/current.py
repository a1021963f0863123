"""Which case a visit belongs to: that of its day, or one that midnight found open."""

from datetime import datetime, time, timedelta

from bot.domain.cases.case import Case
from bot.domain.visits import Visit
from bot.services.office.opening import Opening
from bot.services.service import Service, uses

YESTERDAY = timedelta(days=1)


class CurrentCase(Service):
    """At an office that did not close, an open case stays the case: no twin at 00:05."""

    opening = uses(Opening)

    async def of(self, visit: Visit) -> Case | None:
        """Return the case of a visit's person and office, or None."""
        found = await self.tx.cases.of_day(visit.person_id, visit.office_id, visit.day)
        return found or await self._from_before_midnight(visit)

    async def _from_before_midnight(self, visit: Visit) -> Case | None:
        at = self.work.local(visit.checkin_at)
        if not await self.opening.stayed_open_since(visit.office_id, visit.day - YESTERDAY, at=at):
            return None
        midnight = datetime.combine(visit.day, time(), self.work.zone)
        case = await self.tx.earlier_cases.open_over(visit.person_id, visit.office_id, midnight)
        if case is None:
            return None
        goes_on = await self.opening.stayed_open_since(visit.office_id, case.day, at=at)
        return case if goes_on else None

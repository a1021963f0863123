"""`/audit`: who did what when, for admins; reading it is written down too."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from bot.domain.figures.period import Period
from bot.domain.people import Person
from bot.domain.rights import Action
from bot.domain.team.deeds import Deed, DeedKind, DeedQuery
from bot.services.access import Access
from bot.services.readings import Readings
from bot.services.service import Service, uses

PAGE = 12


class Deeds(Service):
    """Nobody whom a deed was about is named, only who did it."""

    access = uses(Access)
    readings = uses(Readings)

    async def read(
        self,
        period: Period,
        *,
        kind: DeedKind,
        office_id: int | None,
        before: int,
        by: Person,
    ) -> tuple[list[Deed], bool]:
        """Return a page of deeds, and whether there are older ones; note that `by` reads it."""
        await self.access.require(by, Action.READ_DEEDS)
        query = DeedQuery(
            first=self._midnight(period, 0),
            until=self._midnight(period, 1),
            kind=kind,
            office_id=office_id,
            before=before,
        )
        found = await self.tx.deeds.page(query, PAGE + 1)
        about = f"office:{office_id}" if office_id is not None else "deeds"
        self.readings.note("deeds", about, by=by.id, office_id=office_id)
        shown = [replace(one, at=self.work.local(one.at)) for one in found[:PAGE]]
        return shown, len(found) > PAGE

    def _midnight(self, period: Period, after: int) -> datetime:
        day = period.last + timedelta(days=1) if after else period.first
        return datetime.combine(day, time(), self.work.zone)

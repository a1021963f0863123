"""The funnel: how far each office has come, and what it lacks; never names."""

from datetime import date, datetime

from bot.domain.errors import Gone
from bot.domain.figures.funnel import SEARCHED, OfficeFunnel, Traces, active_since, funnel
from bot.domain.figures.tally import COUNTS_FOR, rate_of
from bot.domain.offices import Office
from bot.services.service import Service
from storage.figures.funnel import CountRow, OfficeRow


class Funnel(Service):
    """What all offices lack is asked at once, however many there are."""

    async def of(self, office: Office) -> OfficeFunnel:
        """Return how far an office has come; raise `Gone` for one that is retired."""
        found = await self._of([office], office.id)
        if not found:
            raise Gone
        return found[0]

    async def of_city(self) -> list[OfficeFunnel]:
        """Return how far every office has come."""
        return await self._of(await self.tx.offices.all())

    async def _of(self, offices: list[Office], only: int | None = None) -> list[OfficeFunnel]:
        known = await self.tx.funnels.offices(self.work.today - SEARCHED, only)
        counts: dict[int, list[CountRow]] = {}
        for one in await self.tx.funnels.counts(self.now - COUNTS_FOR):
            counts.setdefault(one.office_id, []).append(one)
        local, holidays = self.work.local(), await self.tx.offices.holidays()
        return [
            funnel(
                one,
                self._traces(known[one.id], counts.get(one.id, [])),
                active_since(one.hours, local, holidays),
            )
            for one in offices
            if one.id in known
        ]

    def _traces(self, row: OfficeRow, counts: list[CountRow]) -> Traces:
        return Traces(
            registered=self._day(row.registered_at),
            bound=self._day(row.bound_at),
            lost=self._day(row.lost_at),
            officers=row.officers,
            officers_since=self._day(row.officers_at),
            doors=row.doors,
            printed=row.printed,
            printed_on=self._day(row.printed_at),
            proved=row.proved,
            proved_on=self._day(row.proved_at),
            last_scan=row.last_scan,
            measured_on=self._day(counts[-1].started_at) if counts else None,
            rate=rate_of((one.recorded, one.people) for one in counts),
        )

    def _day(self, moment: datetime | None) -> date | None:
        return None if moment is None else self.work.local(moment).date()

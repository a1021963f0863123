"""Figures for admins: who came, what is open, how fast cases are taken."""

from dataclasses import replace
from datetime import date, timedelta

from bot.domain.figures.figures import Figures, OfficeFigures, Usual
from bot.domain.figures.period import Period, last_days
from bot.domain.figures.weekdays import last_week, same_weekdays_before, usual
from bot.domain.offices import Office
from bot.services.service import Service
from storage.figures.stats import Asked


class Stats(Service):
    """Counts come from the daily roll-up, never from names."""

    async def figures(self, *, days: int) -> Figures:
        """Return the figures of the last `days` days, today included."""
        return await self.between(last_days(days, today=self.work.today))

    async def between(self, period: Period, office: Office | None = None) -> Figures:
        """Return the figures of a period, of one office or of the whole city."""
        asked = Asked(period.first, period.last, office.id if office else None)
        colours: dict[str, int] = {}
        offices: dict[int, OfficeFigures] = {}
        for row in await self.tx.stats.visits(asked):
            colours[row.colour] = colours.get(row.colour, 0) + row.count
            of = offices.setdefault(row.office_id, OfficeFigures(row.office, id=row.office_id))
            of.colours[row.colour] = of.colours.get(row.colour, 0) + row.count
        details = await self.tx.stats.details(asked)
        days, counts = (period.first, period.last), self.tx.clinic_counts
        return Figures(
            first=period.first,
            last=period.last,
            colours=colours,
            offices=tuple(sorted(offices.values(), key=lambda one: (-one.total, one.name))),
            idle=() if office else await self._idle(period, set(offices)),
            counted=await self.tx.stats.counted(asked, details),
            days=await self.tx.stats.by_day(asked),
            details=details,
            abandoned=await self.tx.stats.abandoned(asked),
            usual=await self._usual(asked),
            office=office.name if office else None,
            coverage=() if office else tuple(await self.tx.coverages.all()),
            clinics=() if office else await counts.by_clinic(*days),
            by_kelurahan=() if office else await counts.by_kelurahan(*days),
            rows_since=await self._rows_since(period),
        )

    async def _idle(self, period: Period, visited: set[int]) -> tuple[str, ...]:
        """Return the offices that were to be open on some of these days and had no visit."""
        holidays = await self.tx.offices.holidays()
        days = last_week(period)
        return tuple(
            one.name
            for one in await self.tx.offices.all()
            if one.id not in visited and any(one.hours.on(day, holidays) for day in days)
        )

    async def _usual(self, asked: Asked) -> Usual:
        """Compare with the same weekdays before; of today only the hours that are over."""
        today, hour = self.work.today, self.work.local().hour
        period = Period(asked.first, asked.last)
        if period.last < today:
            return await self._compared(asked, period)
        if period.first < today:
            found = await self._compared(asked, Period(period.first, today - timedelta(days=1)))
            return replace(found, until_yesterday=True)
        return await self._hours(asked, period, hour)

    async def _compared(self, asked: Asked, period: Period) -> Usual:
        earlier = same_weekdays_before(period)
        every = [period, *earlier]
        reach = replace(asked, first=every[-1].first, last=period.last)
        visits = await self.tx.stats.by_day(reach)
        now, *before = (
            sum(count for day, count in visits.items() if one.first <= day <= one.last)
            for one in every
        )
        return Usual(now, usual(before))

    async def _hours(self, asked: Asked, period: Period, hour: int) -> Usual:
        earlier = same_weekdays_before(period)
        reach = replace(asked, first=earlier[-1].first if earlier else period.first)
        found: dict[date, int] = {}
        for (day, utc), count in (await self.tx.stats.arrived(reach)).items():
            if self._local_hour(utc) < hour:
                found[day] = found.get(day, 0) + count
        before = [found.get(one.first, 0) for one in earlier]
        return Usual(found.get(period.first, 0), usual(before), until_hour=hour)

    def _local_hour(self, utc: int) -> int:
        at = self.work.now.replace(hour=utc, minute=0)
        return self.work.local(at).hour

    async def _rows_since(self, period: Period) -> date | None:
        """Return since when cases and times are counted, if the period begins before."""
        before = await self.tx.recount.counted_before()
        if before is None:
            return None
        since = before - timedelta(days=self.work.settings.retention_days)
        return since if period.first < since else None

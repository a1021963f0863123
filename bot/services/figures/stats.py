"""Figures for admins: who came, what is open, how fast cases are taken."""

from datetime import timedelta

from bot.domain.figures.figures import Figures, OfficeFigures
from bot.domain.figures.period import Period, last_days
from bot.services.service import Service


class Stats(Service):
    """Counts come from the daily roll-up, never from names."""

    async def figures(self, *, days: int) -> Figures:
        """Return the figures of the last `days` days, today included."""
        return await self.between(last_days(days, today=self.work.today))

    async def between(self, period: Period) -> Figures:
        """Return the figures of a period; what hangs on rows reaches back as far as they do."""
        first, last = period.first, period.last
        kept = self.work.today - timedelta(days=self.work.settings.retention_days)
        offices: dict[int, OfficeFigures] = {}
        colours: dict[str, int] = {}
        for row in await self.tx.stats.visits(first, last):
            colours[row.colour] = colours.get(row.colour, 0) + row.count
            office = offices.setdefault(row.office_id, OfficeFigures(row.office))
            office.colours[row.colour] = office.colours.get(row.colour, 0) + row.count
        return Figures(
            first=first,
            last=last,
            colours=colours,
            offices=tuple(sorted(offices.values(), key=lambda one: (-one.total, one.name))),
            silent=len(await self.tx.offices.all()) - len(offices),
            counted=await self.tx.stats.counted(first, last),
            rows_since=kept if first < kept else None,
        )

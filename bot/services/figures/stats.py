"""Figures for admins: who came, what is open, how fast cases are taken."""

from datetime import timedelta

from bot.domain.figures.figures import Figures, OfficeFigures
from bot.services.service import Service


class Stats(Service):
    """Counts come from the daily roll-up, never from names."""

    async def figures(self, *, days: int) -> Figures:
        """Return the figures of the last `days` days, today included."""
        last = self.work.today
        first = last - timedelta(days=days - 1)
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
        )

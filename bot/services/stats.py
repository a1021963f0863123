"""Figures for admins: who came, what is open, how fast cases are taken."""

from datetime import timedelta
from statistics import median

from bot.domain.figures import Figures, OfficeFigures
from bot.services.service import Service


class Stats(Service):
    """Counts come from the daily roll-up, never from names."""

    async def figures(self, *, days: int) -> Figures:
        """Return the figures of the last `days` days, today included."""
        last = self.services.today
        first = last - timedelta(days=days - 1)
        offices: dict[int, OfficeFigures] = {}
        colours: dict[str, int] = {}
        guests = refused = 0
        for row in await self.tx.stats.visits(first, last):
            if row.kind == "refused":
                refused += row.count
                continue
            guests += row.count if row.kind == "guest" else 0
            colours[row.colour] = colours.get(row.colour, 0) + row.count
            office = offices.setdefault(row.office_id, OfficeFigures(row.office))
            office.colours[row.colour] = office.colours.get(row.colour, 0) + row.count
        open_cases = await self.tx.stats.open_cases()
        seconds = await self.tx.stats.seconds_to_claim(first, last)
        return Figures(
            first=first,
            last=last,
            colours=colours,
            guests=guests,
            refused=refused,
            offices=tuple(sorted(offices.values(), key=lambda one: (-one.total, one.name))),
            silent=len(await self.tx.offices.all()) - len(offices),
            inside=await self.tx.stats.inside(),
            open_new=open_cases.get("new", 0),
            open_claimed=open_cases.get("claimed", 0),
            cases=await self.tx.stats.cases(first, last),
            claimed=len(seconds),
            median_seconds_to_claim=median(seconds) if seconds else None,
        )

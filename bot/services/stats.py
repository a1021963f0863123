"""Figures for admins: who came, what is open, how fast cases are taken."""

from datetime import timedelta
from statistics import median

from bot.domain.figures import Figures, OfficeFigures
from bot.domain.visits import VisitKind
from bot.services.service import Service

APART = ("refused", VisitKind.STAFF)  # no visits: who left no data, and who works there


class Stats(Service):
    """Counts come from the daily roll-up, never from names."""

    async def figures(self, *, days: int) -> Figures:
        """Return the figures of the last `days` days, today included."""
        last = self.services.today
        first = last - timedelta(days=days - 1)
        offices: dict[int, OfficeFigures] = {}
        colours: dict[str, int] = {}
        kinds: dict[str, int] = {}
        for row in await self.tx.stats.visits(first, last):
            kinds[row.kind] = kinds.get(row.kind, 0) + row.count
            if row.kind in APART:
                continue
            colours[row.colour] = colours.get(row.colour, 0) + row.count
            office = offices.setdefault(row.office_id, OfficeFigures(row.office))
            office.colours[row.colour] = office.colours.get(row.colour, 0) + row.count
        open_cases = await self.tx.stats.open_cases()
        seconds = await self.tx.stats.seconds_to_claim(first, last)
        return Figures(
            first=first,
            last=last,
            colours=colours,
            guests=kinds.get(VisitKind.GUEST, 0),
            refused=kinds.get("refused", 0),
            offices=tuple(sorted(offices.values(), key=lambda one: (-one.total, one.name))),
            silent=len(await self.tx.offices.all()) - len(offices),
            inside=await self.tx.stats.inside(),
            open_new=open_cases.get("new", 0),
            open_claimed=open_cases.get("claimed", 0),
            cases=await self.tx.stats.cases(first, last),
            claimed=len(seconds),
            median_seconds_to_claim=median(seconds) if seconds else None,
            companions=kinds.get(VisitKind.COMPANION, 0),
            staff=kinds.get(VisitKind.STAFF, 0),
            abandoned=await self.tx.stats.abandoned(first, last),
            verified=await self.tx.stats.verified(first, last),
            median_seconds_to_result=await self.tx.stats.median_seconds_to_result(first, last),
            random_checks=await self.tx.random_checks.accuracy(first, last),
        )

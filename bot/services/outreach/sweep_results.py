"""What came of the sweep: counted when it happens, without names, and kept as counts."""

from bot.domain.figures.counted import WHOLE_CITY, Counted
from bot.domain.figures.period import Period
from bot.domain.outreach.campaigns import Came, Campaign, Planned, Results
from bot.domain.outreach.residents import Resident
from bot.services.service import Service


class SweepResults(Service):
    """Once for each resident and dose; a kelurahan's counts are among the city's."""

    async def told(self, one: Resident, message: Planned, *, by: int = 1) -> None:
        """Count a message that is promised; less than none takes it back."""
        self._count(one.home.kelurahan_id, Came.TOLD, by)
        if await self.tx.sweep_results.is_first(message):
            self._count(one.home.kelurahan_id, Came.REACHED, by)

    async def follows(self, one: Resident, what: Came) -> None:
        """Count what a resident did, or had, if a campaign told them of this dose before."""
        if one.dose is None:
            return
        answers = what in (Came.BOOKED, Came.STOPPED)
        for each in (Came.ANSWERED, what) if answers else (what,):
            if await self.tx.sweep_results.mark(one.id, one.dose, each):
                self._count(one.home.kelurahan_id, each)

    async def marks(self, one: Resident) -> set[Came]:
        """Return what is counted of a resident and the dose that is to come."""
        return set() if one.dose is None else await self.tx.sweep_results.marks(one.id, one.dose)

    async def count_out(self, one: Resident, what: Came, dose: int | None) -> None:
        """Count out what was noted wrongly of a resident and a dose."""
        if dose is None:
            return
        if await self.tx.sweep_results.unmark(one.id, dose, what):
            self._count(one.home.kelurahan_id, what, -1)

    async def given_up(self, campaign: Campaign) -> None:
        """Count whom a campaign gives up on today, since no message reaches them."""
        asked = campaign, self.work.today, self.now
        for kelurahan_id, count in (await self.tx.sweep_results.unreachable(*asked)).items():
            self._count(kelurahan_id, Came.UNREACHABLE, count)

    async def of(self, period: Period, places: dict[int, str] | None = None) -> list[Results]:
        """Return what came of it in some kelurahan, in their order, and first in all of them.

        Without `places` in the whole city, those of unknown homes among them.
        """
        counts = await self.tx.sweep_results.between(period.first, period.last)
        named = places
        if named is None:
            named = {one.id: one.name for one in await self.tx.offices.all()}
        each = [Results(name, counts[at]) for at, name in named.items() if at in counts]
        if places is None:
            return [Results(None, counts.get(WHOLE_CITY, {})), *each]
        return [Results.together(each), *each]

    def _count(self, kelurahan_id: int | None, what: Came, by: int = 1) -> None:
        place = kelurahan_id or WHOLE_CITY
        self.tx.daily_counts.add(Counted.SWEEP, self.work.today, place, what, by=by)

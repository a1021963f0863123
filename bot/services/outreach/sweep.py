"""`/penyisiran`: a campaign is looked at before it starts, paused, and its results read."""

from bot.domain.errors import Gone
from bot.domain.figures.period import Period
from bot.domain.outreach.campaigns import (
    AlreadyRuns,
    Campaign,
    Progress,
    Results,
    RwProgress,
    Whom,
)
from bot.domain.outreach.fieldwork import Out
from bot.domain.people import Person
from bot.domain.rights import Action, may
from bot.domain.timers import Kind
from bot.services.access import Access
from bot.services.outreach.fieldwork import Fieldwork
from bot.services.outreach.residents import Residents
from bot.services.outreach.sweep_results import SweepResults
from bot.services.service import Service, uses


class Sweep(Service):
    """An admin's everywhere; a Puskesmas's in the kelurahan of its district."""

    access = uses(Access)
    residents = uses(Residents)
    results = uses(SweepResults)
    fieldwork = uses(Fieldwork)

    async def places(self, *, by: Person) -> dict[int, str]:
        """Return the kelurahan somebody may sweep."""
        every = await self.residents.kelurahan()
        if may(by, Action.RUN_SWEEP):
            return {one.id: one.name for one in every}
        own = {one.district for one in await self.access.offices_of(by, Action.RUN_SWEEP)}
        return {one.id: one.name for one in every if one.district in own}

    async def campaigns(self, *, by: Person) -> list[Campaign]:
        """Return the campaigns somebody may see: their own places', and the whole city's."""
        places = await self.places(by=by)
        found = await self.tx.campaigns.all()
        return [one for one in found if one.kelurahan_id is None or one.kelurahan_id in places]

    async def progress(self, *, by: Person) -> list[Progress]:
        """Return how far the sweep is, in the places somebody may sweep."""
        places, city = await self.places(by=by), may(by, Action.RUN_SWEEP)
        found = await self.tx.campaigns.progress(self.work.today)
        return [
            one
            for one in found
            if one.kelurahan_id in places or (city and one.kelurahan_id is None)
        ]

    async def came(self, period: Period, *, by: Person | None = None) -> list[Results]:
        """Return what came of campaigns where somebody may see it, or raise `Gone`; None: all."""
        if by is None or may(by, Action.SEE_STATS):
            return await self.results.of(period)
        places = await self.places(by=by)
        if not places:
            raise Gone
        return await self.results.of(period, places)

    async def progress_in(self, place: int, *, by: Person) -> tuple[list[RwProgress], list[Out]]:
        """Return how far the sweep is in a kelurahan, by RW, and which houses are out."""
        if not place:
            raise Gone
        await self._require(place, by)
        found = await self.tx.campaigns.progress_in(place, self.work.today)
        return found, await self.fieldwork.out((place,))

    async def preview(self, place: int, *, by: Person) -> Whom:
        """Return whom a campaign would reach today; 0 is the whole city."""
        await self._require(place, by)
        return await self.tx.campaigns.whom(
            Campaign(0, kelurahan_id=place or None), self.work.today, self.now
        )

    async def start(self, place: int, *, by: Person) -> Campaign:
        """Start a campaign; raise `AlreadyRuns` if the place has one."""
        await self._require(place, by)
        campaign = Campaign(0, kelurahan_id=place or None)
        number = await self.tx.campaigns.add(campaign, self.now)
        if number is None:
            raise AlreadyRuns
        self._note("start-campaign", number, by)
        self.tx.timers.set(Kind.CAMPAIGN, number, self.now)
        return Campaign(number, kelurahan_id=place or None)

    async def become(self, campaign_id: int, state: str, *, by: Person) -> None:
        """Pause a campaign, let it go on, or end it."""
        found = await self.tx.campaigns.get(campaign_id)
        if found is None or found.state == "ended":
            raise Gone
        await self._require(found.kelurahan_id or 0, by)
        self.tx.campaigns.become(campaign_id, state)
        self._note(f"{state}-campaign", campaign_id, by)
        if state == "running":
            self.tx.timers.set(Kind.CAMPAIGN, campaign_id, self.now)
        else:
            self.tx.timers.clear(Kind.CAMPAIGN, campaign_id)

    async def _require(self, place: int, by: Person) -> None:
        city = may(by, Action.RUN_SWEEP)
        if not city and (place == 0 or place not in await self.places(by=by)):
            raise Gone
        if place and place not in await self.places(by=by):
            raise Gone

    def _note(self, action: str, campaign_id: int, by: Person) -> None:
        self.tx.audit.put(action, by=by.id, at=self.now, subject=f"campaign:{campaign_id}")

"""The ladder: two messages three days apart, then the call list, then the home to visit.

A message is a row before it is sent, and counts as told once it is promised: after a crash it
is not planned again. What could not be said, at night or to who blocked the bot, is taken back
and planned another day.
"""

from datetime import datetime, timedelta

from bot.domain.messages import DueDose, Lane
from bot.domain.outreach import moves
from bot.domain.outreach.campaigns import APART, SPARE, Campaign, Planned
from bot.domain.outreach.residents import Doses, Reached, Resident
from bot.domain.people import Person
from bot.domain.timers import Kind
from bot.services.outreach.dose_facts import DoseFacts
from bot.services.outreach.sweep_results import SweepResults
from bot.services.quiet_hours import QuietHours
from bot.services.service import Service, uses

AT_ONCE = 50  # messages promised in one turn


class Ladder(Service):
    """Goes on where it was, whatever the process or the clock has done meanwhile."""

    dose_facts = uses(DoseFacts)
    quiet_hours = uses(QuietHours)
    results = uses(SweepResults)

    async def due(self, campaign_id: int) -> None:
        """Plan the day if it is not planned, promise what is to go, and set when to go on."""
        self.tx.timers.clear(Kind.CAMPAIGN, campaign_id)
        campaign = await self.tx.campaigns.get(campaign_id)
        if campaign is None or not campaign.running:
            return
        today = self.work.today
        if not self.quiet_hours.civil_hour() or self.now < self._begins(campaign):
            self.tx.campaigns.unplan(campaign_id)
            self.tx.timers.set(Kind.CAMPAIGN, campaign_id, self._next(campaign))
            return
        if campaign.planned_on != today:
            self.tx.campaigns.unplan(campaign_id)
            await self.results.given_up(campaign)
            self.tx.campaigns.plan(campaign, today, self.now, self._until())
        for one in await self.tx.campaigns.due(campaign_id, self.now, AT_ONCE):
            await self._promise(one, campaign)
        at = await self.tx.campaigns.next_at(campaign_id)
        soon = self._next(campaign) if at is None else max(at, self.now)
        self.tx.timers.set(Kind.CAMPAIGN, campaign_id, soon)

    async def promised(self, message_id: int) -> Resident | None:
        """Return the resident a promised message is for; None if it is not to be said any more."""
        message = await self.tx.campaigns.message(message_id)
        one = await self.tx.residents.get(message.resident_id) if message else None
        if message is None or one is None or one.state is not Reached.TOLD:
            return None
        same = (one.dose, one.due_on, one.told) == (message.dose, message.due_on, message.number)
        return one if same and await self._hears(one) else None

    async def untold(self, message_id: int) -> None:
        """Take back what could not be said; another day plans it again."""
        message = await self.tx.campaigns.message(message_id)
        one = await self.tx.residents.get(message.resident_id) if message else None
        if message is None or one is None:
            return
        if message.promised:
            await self.results.told(one, message, by=-1)
        self.tx.campaigns.take_back(message_id)
        same = (one.dose, one.due_on, one.told) == (message.dose, message.due_on, message.number)
        if same:
            self.tx.residents.save(moves.untold(one, self.now), self.now)

    async def _promise(self, message: Planned, campaign: Campaign) -> None:
        found = await self.tx.residents.get(message.resident_id)
        one = None if found is None else await self._weighed(found)
        person = None if one is None else await self._may_be_told(one, message, campaign)
        if one is None or person is None or person.telegram_id is None:
            self.tx.campaigns.take_back(message.id)
            return
        told = moves.told(one, self.now)
        self.tx.residents.save(told, self.now)
        self.tx.campaigns.promise(message.id)
        await self.results.told(told, message)
        self.tx.outbox.put(
            DueDose(message.id),
            chat_id=person.telegram_id,
            lane=Lane.BULK,
            now=self.now,
            subject=f"due:{message.id}",
            once=True,
        )

    async def _weighed(self, one: Resident) -> Resident:
        """Let a resident follow what became known at the doors: a dose, an infection."""
        if one.person_id is None:
            return one
        known = await self.dose_facts.known(one.person_id)
        after, had = one, known.had
        if had is not None and had.doses > (one.had.doses or 0):
            after = moves.known_from_door(one, Doses(had.doses, had.vaccine))
        waits = (await self.dose_facts.waits(known)).values()
        until = max((day for day in waits if day is not None), default=None)
        if until is not None and until > self.work.today:
            after = moves.put_off(after, until)
        if after != one:
            self.tx.residents.save(after, self.now)
        return after

    async def _may_be_told(
        self, one: Resident, message: Planned, campaign: Campaign
    ) -> Person | None:
        latest = self.work.today - timedelta(days=campaign.offset_days)
        due = one.due_on is not None and one.due_on <= latest
        same = (one.dose, one.due_on, one.told) == (
            *(message.dose, message.due_on),
            message.number - 1,
        )
        early = one.told_at is not None and self.now - one.told_at < APART
        if one.state not in (Reached.WAITING, Reached.TOLD) or not (due and same) or early:
            return None
        return await self._hears(one)

    async def _hears(self, one: Resident) -> Person | None:
        """Return who is told, unless not now; who has a place is told of that instead."""
        if one.told_to is None:
            return None
        person = await self.tx.people.get(one.told_to)
        if person.stopped_at is not None or not person.reachable:
            return None
        if await self.tx.campaigns.is_black(person.id):
            return None
        placed = await self.tx.campaigns.has_place(one.id, self.work.today)
        return None if placed else person

    def _begins(self, campaign: Campaign) -> datetime:
        local = campaign.begins(self.work.today, self.work.settings.remind_from)
        return local.replace(tzinfo=self.work.zone)

    def _next(self, campaign: Campaign) -> datetime:
        """Return when this campaign may tell next after what is told today."""
        begins = self._begins(campaign)
        if self.now < begins:
            return begins
        tomorrow = self.work.today + timedelta(days=1)
        local = campaign.begins(tomorrow, self.work.settings.remind_from)
        return local.replace(tzinfo=self.work.zone)

    def _until(self) -> datetime:
        """Return until when the day's messages are spread."""
        ends = datetime.combine(self.work.today, self.work.settings.remind_until, self.work.zone)
        return max(ends - SPARE, self.now)

"""Recaps: an office's day for who asks, and by itself at closing what the board does not say."""

from datetime import date, datetime, time, timedelta

from bot.domain.figures.tally import COUNTS_FOR, Rate, rate_of
from bot.domain.messages import DayDigest, Lane
from bot.domain.office.recap import CaseOfDay, CaseRow, Recap
from bot.domain.people import Person
from bot.domain.rights import Action
from bot.domain.visits import VisitKind
from bot.services.access import Access
from bot.services.service import Service, uses

YESTERDAY = timedelta(days=1)
APART = ("refused", VisitKind.STAFF)  # no visits: who left no data, and who works there


class Recaps(Service):
    """Counts come from the daily roll-up, never from names."""

    access = uses(Access)

    async def today(self, office_id: int, *, by: Person) -> Recap:
        """Return an office's day so far; raise `NotAllowed` unless `by` may see it."""
        await self.access.require(by, Action.HANDLE_CASE, office_id)
        return await self.of(office_id, self.work.today)

    async def of(self, office_id: int, day: date) -> Recap:
        """Return what an office's day has come to."""
        office = await self.tx.offices.get(office_id)
        counts = await self.tx.boards.counts(office_id, day)
        inside, _ = await self.tx.boards.inside(office_id, self.work.today - YESTERDAY)
        kinds: dict[str, int] = {}
        colours: dict[str, int] = {}
        for kind, colour, count in counts:
            kinds[kind] = kinds.get(kind, 0) + count
            if kind not in APART:
                colours[colour] = colours.get(colour, 0) + count
        return Recap(
            office=office.name,
            day=day,
            at=self.work.local(),
            colours=colours,
            guests=kinds.get(VisitKind.GUEST, 0),
            companions=kinds.get(VisitKind.COMPANION, 0),
            refused=kinds.get("refused", 0),
            abandoned=await self.tx.recaps.abandoned(office_id, day),
            inside=inside,
            capacity=office.capacity,
            cases=await self._cases(office_id, day),
            scans=kinds.get(VisitKind.VISITOR, 0) + kinds.get(VisitKind.COMPANION, 0),
            rate=await self._rate(office_id),
        )

    async def _rate(self, office_id: int) -> Rate:
        counts = await self.tx.funnels.counts(self.now - COUNTS_FOR, office_id)
        return rate_of((one.recorded, one.people) for one in counts)

    async def _cases(self, office_id: int, day: date) -> tuple[CaseOfDay, ...]:
        midnight = datetime.combine(day, time(), self.work.zone)
        found = await self.tx.recaps.cases(office_id, day, midnight)
        return tuple([await self._case(one) for one in found])

    async def digest(self, office_id: int, day: date) -> None:
        """Promise the group what its closed board does not say, if there is anything to tell.

        A day that closes twice, since its hours were changed, has its one message edited.
        """
        group = await self.tx.groups.of_office(office_id)
        if group is None or not (await self.of(office_id, day)).worth_telling:
            return
        self.tx.outbox.put(
            DayDigest(office_id, day.isoformat()),
            chat_id=group,
            lane=Lane.FOLLOW_UP,
            now=self.now,
            subject=f"digest:{office_id}:{day}",
            rings=False,
        )

    async def _case(self, row: CaseRow) -> CaseOfDay:
        local = self.work.local
        holder = await self.tx.people.get(row.claimed_by) if row.claimed_by else None
        return CaseOfDay(
            code=f"K{row.id}",
            colour=row.colour,
            day=row.day,
            raised=local(row.raised_at),
            claimed=local(row.first_claim_at) if row.first_claim_at else None,
            closed=local(row.closed_at) if row.closed_at else None,
            outcome=row.outcome,
            holder=None if holder is None else holder.name or "?",
        )

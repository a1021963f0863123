"""Departures an officer reports by closing a case, and takes back by opening it again."""

from bot.domain.alerts import Case
from bot.domain.messages import Fact, Lane, ResultAgain, VisitEnded
from bot.domain.visits import Checkout, Visit
from bot.services.service import Service


class Departures(Service):
    """Who is inside follows from what officers saw; the visitor's screen follows that."""

    async def seen(self, visit_id: int) -> None:
        """End the visit of somebody an officer saw leave, and tell their screen."""
        if await self.tx.visits.end(visit_id, Checkout.OFFICER, self.now):
            await self._tell(await self.tx.visits.get(visit_id), VisitEnded(visit_id))

    async def taken_back(self, case: Case) -> None:
        """Let the visit go on that the closing of this case has ended, and tell its screen."""
        visit = await self.tx.visits.get(case.visit_id)
        if visit.checkout_at == case.closed_at and await self._resume(visit):
            await self._tell(visit, ResultAgain(visit.id))

    async def back(self, visit: Visit) -> Visit:
        """Return the visit of somebody an officer has just met: it goes on if one had ended it."""
        again = await self._resume(visit)
        return await self.tx.visits.get(visit.id) if again else visit

    async def _resume(self, visit: Visit) -> bool:
        latest = await self.tx.visits.latest(visit.person_id)
        if latest is None or latest.id != visit.id or visit.entered_at is not None:
            return False  # is somewhere else by now, or was entered from paper
        resumed = await self.tx.visits.resume(visit, self.now)
        if resumed:
            self.services.boards.changed(visit.office_id)
        return resumed

    async def _tell(self, visit: Visit, fact: Fact) -> None:
        self.services.boards.changed(visit.office_id)
        person = await self.tx.people.get(visit.person_id)
        if person.telegram_id is not None:
            self.tx.outbox.put(
                fact,
                chat_id=person.telegram_id,
                lane=Lane.REPLY,
                now=self.now,
                subject=f"talk:{visit.talk_id}",
                rings=False,
            )

"""What somebody hears of their own case: that an officer is coming, and what was decided."""

from bot.domain.cases.case import Case, State
from bot.domain.cases.visitor_updates import UNTOLD
from bot.domain.colour import WITH_ADULT
from bot.domain.messages import CaseDecided, CaseReconsidered, Fact, Lane, OfficerComing
from bot.domain.people import Person
from bot.domain.visits import Visit, VisitKind
from bot.services.cases.current import CurrentCase
from bot.services.service import Service, uses


class VisitorUpdates(Service):
    """Told to the visitor, or to who came with a companion; guests hear it from the officer."""

    current_case = uses(CurrentCase)

    async def coming(self, case: Case) -> None:
        """Promise the news that somebody has the case: one sound for each check-in and wish.

        Who has the case next changes nothing: the message that stands is not sent anew.
        """
        if case.state is State.CLAIMED:
            await self._is_coming(case)

    async def freed(self, case: Case) -> None:
        """Bring the news up to date, without a sound: who was to come does not."""
        await self._is_coming(case)

    async def _is_coming(self, case: Case) -> None:
        fact = OfficerComing(case.id, case.visit_id)
        again = ":proof" if case.proof_at is not None else ""
        await self._promise(fact, case, f"coming:{case.visit_id}{again}", rings=False)

    async def decided(self, case: Case) -> None:
        """Promise the news of what was decided."""
        if case.outcome is not None and case.outcome not in UNTOLD:
            fact = CaseDecided(case.id, case.outcome)
            await self._promise(fact, case, f"decided:{case.id}", rings=True)

    async def reconsidered(self, case: Case) -> None:
        """Take back, without a sound, a decision that was told."""
        await self._promise(CaseReconsidered(case.id), case, f"decided:{case.id}", rings=False)

    async def settled(self, visit: Visit) -> str:
        """Return the outcome that was told about a visit's case; '' if an officer is to come."""
        if not visit.colour.alarming:
            return ""
        case = await self.current_case.of(visit)
        if case is None or case.outcome is None or case.outcome in UNTOLD:
            return ""
        return case.outcome

    async def reader(self, visit: Visit) -> Person | None:
        """Return who is told: None without a telephone, or if the bot was blocked.

        A child below the scale waits with its adult, whose own news says everything.
        """
        if visit.kind is VisitKind.GUEST or WITH_ADULT in visit.reasons:
            return None
        own = visit.kind is not VisitKind.COMPANION
        reader = await self.tx.people.get(visit.person_id if own else visit.registered_by or 0)
        return reader if reader.telegram_id is not None and reader.reachable else None

    async def _promise(self, fact: Fact, case: Case, subject: str, *, rings: bool) -> None:
        reader = await self.reader(await self.tx.visits.get(case.visit_id))
        if reader is not None:
            self.tx.outbox.put(
                fact,
                chat_id=reader.telegram_id,
                lane=Lane.REPLY,
                now=self.now,
                subject=subject,
                rings=rings,
            )

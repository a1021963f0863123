"""What happens to a case while nobody acts: more people hear of it, or it is free again."""

from datetime import timedelta

from bot.domain.cases.case import Case, State
from bot.domain.cases.escalation import LADDERS, Audience, climbed
from bot.domain.errors import Gone
from bot.domain.messages import Lane, StillOnIt
from bot.domain.timers import Kind
from bot.services.cases.cards import Cards
from bot.services.cases.handover import Handover
from bot.services.cases.ladder import Ladder
from bot.services.office.opening import Opening
from bot.services.service import Service, uses


class Escalation(Service):
    """Due times are rows, so that a process that was down only climbs late, several at once."""

    handover = uses(Handover)
    cards = uses(Cards)
    ladder = uses(Ladder)
    opening = uses(Opening)

    async def due(self, case_id: int) -> None:
        """Tell more people of a case nobody has taken; what was missed while down is told now."""
        self.tx.timers.clear(Kind.ESCALATE, case_id)
        case = await self._case(case_id)
        if case is None or case.state is not State.NEW or case.quiet:
            return
        waited, minutes = self.now - case.rung_at, self.work.settings.escalation
        reached = climbed(case.colour, case.escalated, waited, minutes)
        audiences = [
            one for rung in LADDERS[case.colour][case.escalated : reached] for one in rung.tells
        ]
        if audiences:
            self.tx.cases.climb(case_id, reached)
            satgas = Audience.SATGAS in audiences and await self.tx.groups.of_satgas() is not None
            self.tx.cases.add_event(case_id, f"escalate{'-satgas' if satgas else ''}", self.now)
            await self.cards.ring(case, "unclaimed", tuple(audiences))
        self.ladder.next_rung(await self.tx.cases.get(case_id))

    async def still(self, case_id: int) -> None:
        """Ask who has had a case for long whether they are still on it; else set it free.

        While the office is closed nobody is asked: the next opening will do.
        """
        self.tx.timers.clear(Kind.STILL, case_id)
        case = await self._case(case_id)
        if case is None or case.state is not State.CLAIMED or case.claimed_by is None:
            return
        opens = await self.opening.opens(case.office_id)
        if opens is not None:
            self.tx.timers.set(Kind.STILL, case_id, opens)
        elif case.asked_at is not None:
            await self.handover.expire(case_id, why="no-answer")
        else:
            await self._ask(case)

    async def _ask(self, case: Case) -> None:
        assert case.claimed_by is not None
        officer = await self.tx.people.get(case.claimed_by)
        self.tx.cases.asked(case.id, self.now)
        self.tx.outbox.put(
            StillOnIt(case.id, officer.id),
            chat_id=officer.telegram_id,
            lane=Lane.URGENT,
            now=self.now,
            subject=f"still:{case.id}",
        )
        after = timedelta(minutes=self.work.settings.release_minutes)
        self.tx.timers.set(Kind.STILL, case.id, self.now + after)

    async def _case(self, case_id: int) -> Case | None:
        try:
            return await self.tx.cases.get(case_id)
        except Gone:  # deleted after the retention time
            return None

"""What officers verified: recorded when a case is closed so, in force at every later check-in."""

from dataclasses import replace
from datetime import date

from bot.domain.cases.case import Case
from bot.domain.cases.errors import NeedsProof, NotEnough
from bot.domain.cases.verification import (
    LIFTS,
    Evidence,
    Proven,
    Seen,
    Verification,
    best,
    evidence_called,
    lifted,
    offered,
    worth,
)
from bot.domain.colour import VERIFIED, Colour, Verdict
from bot.domain.messages import Lane, VisitRecoloured
from bot.domain.people import Person
from bot.domain.visits import Visit
from bot.services.cases.visitor_updates import VisitorUpdates
from bot.services.service import Service, uses
from bot.services.visits import Visits


class Verifications(Service):
    """The colour follows from the proof and the rules in force; black is never lifted."""

    visitor_updates = uses(VisitorUpdates)
    visits = uses(Visits)

    async def offered(self, case: Case) -> tuple[Evidence, ...]:
        """Return the kinds of proof that help in a case."""
        visit = await self.tx.visits.get(case.visit_id)
        return offered(visit.answers, on=self.work.today, rules=self.work.rules)

    async def record(self, case: Case, seen: Seen | None, *, by: Person) -> None:
        """Give the case's person the colour for what was seen, and tell them.

        Raises `NeedsProof` without anything seen, `NotEnough` if it lets nobody in.
        """
        if seen is None:
            raise NeedsProof
        visit = await self.visits.back(await self.tx.visits.get(case.visit_id))
        given = self._verification(case, seen, visit, by)
        self.tx.verifications.add(given)
        reasons = tuple(dict.fromkeys((VERIFIED, *visit.reasons)))
        await self._recolour(
            replace(visit, colour=given.colour, reasons=reasons, ends_on=given.ends_on)
        )

    def _verification(self, case: Case, seen: Seen, visit: Visit, by: Person) -> Verification:
        proven = self._proven(seen, visit)
        if proven is None or case.colour not in LIFTS:
            raise NotEnough
        return Verification(
            person_id=case.person_id,
            case_id=case.id,
            evidence=seen.evidence,
            colour=proven.colour,
            by=by.id,
            office_id=case.office_id,
            seen_at=self.now,
            ends_on=proven.ends_on,
        )

    def _proven(self, seen: Seen, visit: Visit) -> Proven | None:
        work, evidence = self.work, evidence_called(seen.evidence)
        if evidence is None:
            return None
        return worth(
            evidence,
            visit.answers,
            days_ago=seen.days_ago,
            on=work.today,
            rules=work.rules,
            keep_days=work.settings.retention_days,
        )

    async def withdraw(self, case: Case) -> None:
        """Take back the colour that followed from a closing which is taken back, and its proof."""
        self.tx.verifications.withdraw(case.id)
        visit = await self.tx.visits.get(case.visit_id)
        reasons = tuple(one for one in visit.reasons if one != VERIFIED)
        await self._recolour(replace(visit, colour=case.colour, reasons=reasons, ends_on=None))

    async def lift(self, verdict: Verdict, person_id: int) -> Verdict:
        """Return what a verdict is worth with what officers verified about this person."""
        if verdict.colour not in LIFTS:
            return verdict
        today = self.work.today
        return lifted(verdict, await self.tx.verifications.in_force(person_id, today), on=today)

    async def until(self, person: Person) -> date | None:
        """Return the first day on which nothing verified counts for somebody, or None if none."""
        found = await self._best(person.id)
        return None if found is None else found.ends_on

    async def green(self, person_id: int) -> bool:
        """Tell whether proof of somebody's green is known that still counts."""
        found = await self._best(person_id)
        return found is not None and found.colour is Colour.GREEN

    async def _best(self, person_id: int) -> Verification | None:
        today = self.work.today
        return best(await self.tx.verifications.in_force(person_id, today), on=today)

    async def _recolour(self, visit: Visit) -> None:
        """Store a visit's new colour and show it to who made it, or came with a companion.

        The day's count stays as it was at the check-in: declared and verified are counted apart.
        """
        self.tx.visits.decide(visit)
        reader = await self.visitor_updates.reader(visit)
        if reader is None:
            return
        self.tx.outbox.put(
            VisitRecoloured(visit.id),
            chat_id=reader.telegram_id,
            lane=Lane.REPLY,
            now=self.now,
            subject=f"talk:{visit.talk_id}",
        )
        self.visits.promise_pass(visit, reader)

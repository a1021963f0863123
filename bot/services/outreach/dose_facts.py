"""What is known of somebody that decides about the next dose: from visits, cases and proof."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.domain.cases.verification import Verification, evidence_called
from bot.domain.colour import Colour, rules_for
from bot.domain.outreach.had import Had, had
from bot.domain.outreach.waits import waits_until
from bot.domain.visits import Visit
from bot.services.service import Service

MOST = 100  # visits to look through, the newest first


class DoseFacts(Service):
    """Only a person's own visits that are still kept; what an officer took back does not count."""

    async def had(self, person_id: int) -> Had | None:
        """Return the doses somebody has had, None if nobody said."""
        answers = (visit.answers for visit in await self._visits(person_id))
        return had(answers, await self._verified(person_id))

    async def waits(self, person_id: int) -> dict[int, date | None]:
        """Return for each visit until when its facts let a dose wait, None if they do not."""
        verified = await self._verified(person_id)
        visits = await self._visits(person_id)
        return {visit.id: await self._waits(visit, verified) for visit in visits}

    async def _waits(self, visit: Visit, verified: Sequence[Verification]) -> date | None:
        case = await self.tx.cases.of_day(visit.person_id, visit.office_id, visit.day)
        black = Colour.BLACK in (visit.declared, visit.colour)
        if black and case is not None and case.freed:
            return None  # an officer closed it as a wrong entry
        proof = [one for one in verified if case is not None and one.case_id == case.id]
        kinds = (evidence_called(one.evidence) for one in proof)
        seen = any(kind is not None and kind.recovery for kind in kinds)
        rules = rules_for(visit.version, on=visit.day)
        return waits_until(visit, rules, recovery_seen=seen)

    async def _visits(self, person_id: int) -> list[Visit]:
        kept = self.now - timedelta(days=self.work.settings.retention_days)
        return await self.tx.visits.of_person(person_id, kept, MOST)

    async def _verified(self, person_id: int) -> list[Verification]:
        return await self.tx.verifications.in_force(person_id, self.work.today)

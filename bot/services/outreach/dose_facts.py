"""What is known of somebody that decides about the next dose: from visits, cases and proof."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from bot.domain.cases.verification import Verification, evidence_called
from bot.domain.colour import Colour, rules_for
from bot.domain.outreach.had import Had, had
from bot.domain.outreach.waits import waits_until
from bot.domain.visits import Visit
from bot.services.service import Service

MOST = 100  # visits to look through, the newest first


class Known(NamedTuple):
    """What decides about somebody's next dose, read once for all that is asked of it."""

    visits: Sequence[Visit]
    verified: Sequence[Verification]

    @property
    def had(self) -> Had | None:
        """The doses they have had; None if nobody said."""
        return had((visit.answers for visit in self.visits), self.verified)


class DoseFacts(Service):
    """Only a person's own visits that are still kept; what an officer took back does not count."""

    async def known(self, person_id: int) -> Known:
        """Return what somebody said at visits that are kept, and what is verified of them."""
        kept = self.now - timedelta(days=self.work.settings.retention_days)
        visits = await self.tx.visits.of_person(person_id, kept, MOST)
        return Known(visits, await self.tx.verifications.in_force(person_id, self.work.today))

    async def had(self, person_id: int) -> Had | None:
        """Return the doses somebody has had, None if nobody said."""
        return (await self.known(person_id)).had

    async def waits(self, known: Known) -> dict[int, date | None]:
        """Return for each visit until when its facts let a dose wait, None if they do not."""
        return {visit.id: await self._waits(visit, known.verified) for visit in known.visits}

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

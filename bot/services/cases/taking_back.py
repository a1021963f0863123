"""An officer takes back that a visitor's proof does not fit: a slip of the thumb, or hasty."""

from dataclasses import replace

from bot.domain.cases.case import MISTAKEN, Case, State
from bot.domain.cases.errors import AlreadyClaimed, CheckOver
from bot.domain.cases.taking_back import found_to_differ
from bot.domain.colour import Colour, Verdict, judge
from bot.domain.people import Person
from bot.domain.rights import Action
from bot.domain.visits import Visit
from bot.services.access import Access
from bot.services.cases.closing import Closing
from bot.services.cases.current import CurrentCase
from bot.services.cases.random_checks import RandomChecks
from bot.services.service import Service, uses


class TakingBack(Service):
    """The visitor is as before the check, and is still to be checked."""

    access = uses(Access)
    closing = uses(Closing)
    current_case = uses(CurrentCase)
    random_checks = uses(RandomChecks)

    async def would_change(self, visit_id: int, *, by: Person) -> tuple[Case, Colour]:
        """Return the case that would be closed, and the colour the visitor would have again.

        Raises `CheckOver` if there is nothing to take back for this officer any more, or
        `AlreadyClaimed` if a colleague sees to the visitor by now.
        """
        visit, case = await self._standing(visit_id, by)
        return case, self._before(visit).colour

    async def finding(self, visit_id: int, *, by: Person) -> None:
        """Take the finding back, close its case, and tell the visitor; raise likewise."""
        visit, case = await self._standing(visit_id, by)
        if not await self.tx.random_checks.take_back(visit, by.id):
            raise CheckOver
        await self.closing.close_at_once(case.id, MISTAKEN, by=by)
        verdict = self._before(visit)
        self.tx.visits.recolour(
            replace(visit, colour=verdict.colour, reasons=verdict.reasons, ends_on=verdict.ends_on)
        )
        self.tx.audit.put(
            "random-check-undone",
            by=by.id,
            at=self.now,
            subject=f"visit:{visit_id}",
            office_id=visit.office_id,
        )
        await self.random_checks.show(await self.tx.visits.get(visit_id))

    async def _standing(self, visit_id: int, by: Person) -> tuple[Visit, Case]:
        """Return a visitor who waits for a finding of this officer's, and the case of that."""
        visit = await self.tx.visits.get(visit_id)
        await self.access.require(by, Action.CHECK_PASS, visit.office_id)
        case = await self.current_case.of(visit)
        if case is None or case.state is State.CLOSED or not found_to_differ(visit, by.id):
            raise CheckOver
        if case.claimed_by not in (None, by.id):
            holder = await self.tx.people.get(case.claimed_by or 0)
            raise AlreadyClaimed(code=case.code, name=holder.name or "?")
        return visit, case

    def _before(self, visit: Visit) -> Verdict:
        """Return the verdict the visitor had: of their own answers, for only such are drawn."""
        return judge(visit.answers, on=visit.day, rules=self.work.rules)

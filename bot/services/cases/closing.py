"""Several open cases of an office closed with one word, and all of them taken back."""

from datetime import datetime

from bot.domain.cases.case import Case, Outcome, State, outcome_called
from bot.domain.cases.errors import OutcomeNotAllowed
from bot.domain.cases.taking_back import changes_colour
from bot.domain.people import Person
from bot.services.cases.handover import Handover
from bot.services.cases.lookup import Lookup
from bot.services.cases.steps import Steps
from bot.services.service import Service, uses


class Closing(Service):
    """What a colleague has is theirs to close; what nobody has, and one's own, may go together."""

    handover = uses(Handover)
    lookup = uses(Lookup)
    steps = uses(Steps)

    async def closable(self, office_id: int, *, by: Person) -> list[Case]:
        """Return the open cases of an office that somebody may close without taking each."""
        found = [one.case for one in await self.lookup.open_at(office_id, by=by)]
        return [one for one in found if one.claimed_by in (None, by.id)]

    def offered(self, cases: list[Case]) -> tuple[Outcome, ...]:
        """Return the outcomes that may close every one of these; none that asks for proof."""
        if not cases:
            return ()
        procedures = [self.steps.procedure(one) for one in cases]
        return tuple(
            one
            for one in procedures[0].outcomes
            if not one.proof and all(other.allows(one.key) for other in procedures)
        )

    async def close_all(self, office_id: int, outcome: str, *, by: Person) -> list[Case]:
        """Close all that somebody may close; raise `OutcomeNotAllowed` if it does not fit them."""
        cases = await self.closable(office_id, by=by)
        if not cases:
            return []
        if outcome not in {one.key for one in self.offered(cases)}:
            raise OutcomeNotAllowed(code=cases[0].code)
        ending = outcome_called(outcome)
        return [await self.close_at_once(one.id, ending, by=by) for one in cases]

    async def close_at_once(self, case_id: int, ending: Outcome, *, by: Person) -> Case:
        """Close a case that is one's own, or nobody's: then it is taken with the same tap."""
        before = await self.handover.asked_for(case_id, by)
        taken = before
        if before.state is State.NEW:
            taken = before.moved("claim", by=by.id, at=self.now)
            self.tx.cases.add_event(case_id, "claim", self.now, by=by.id)
        after = taken.moved("close", by=by.id, at=self.now, outcome=ending)
        return await self.handover.end(before, after, by=by)

    async def undo(
        self, office_id: int, at: datetime, *, by: Person
    ) -> tuple[list[Case], list[Case]]:
        """Open again what somebody closed together at that moment; they have it afterwards.

        Return what was opened, and what stays closed: that asks on its own card first, for it
        would give a visitor another colour.
        """
        opened, kept = [], []
        for case_id in await self.tx.closings.of(office_id, by.id, at):
            case = await self.handover.asked_for(case_id, by)
            if changes_colour(case, await self.tx.visits.get(case.visit_id)):
                kept.append(case)
            else:
                opened.append(await self.handover.open_again(case_id, by=by))
        return opened, kept

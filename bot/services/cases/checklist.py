"""The city's steps about a case: which of them are done."""

from dataclasses import replace

from bot.domain.cases.errors import NoSuchStep, NotClaimer
from bot.domain.cases.steps import with_tick
from bot.domain.people import Person
from bot.services.cases.cards import Cards
from bot.services.cases.handover import Handover
from bot.services.cases.ladder import Ladder
from bot.services.cases.steps import Steps
from bot.services.service import Service, uses


class Checklist(Service):
    """Only who has a case ticks its steps; a colleague who takes over sees what is done."""

    handover = uses(Handover)
    cards = uses(Cards)
    ladder = uses(Ladder)
    steps = uses(Steps)

    async def tick(self, case_id: int, number: int, *, done: bool, by: Person) -> None:
        """Note that a step is done, or not after all; raise `NoSuchStep`, or as closing would."""
        before = await self.handover.held_by(case_id, by)
        if not 1 <= number <= len(self.steps.procedure(before).steps):
            raise NoSuchStep(code=before.code)
        after = replace(before, ticks=with_tick(before.ticks, number, done))
        if not await self.tx.cases.tick(before, after.ticks):
            raise NotClaimer(code=before.code)
        self.tx.audit.put(
            "tick-step" if done else "untick-step",
            by=by.id,
            at=self.now,
            subject=f"case:{case_id}",
            office_id=before.office_id,
            detail=str(number),
        )
        self.ladder.touched(after)
        await self.cards.show_details(after)

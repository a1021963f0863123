"""The city's steps about a case: which of them are done."""

from dataclasses import replace

from bot.domain.errors import NoSuchStep, NotClaimer
from bot.domain.people import Person
from bot.domain.sop import with_tick
from bot.services.service import Service


class Checklist(Service):
    """Only who has a case ticks its steps; a colleague who takes over sees what is done."""

    async def tick(self, case_id: int, number: int, *, done: bool, by: Person) -> None:
        """Note that a step is done, or not after all; raise `NoSuchStep`, or as closing would."""
        before = await self.services.alerts.held_by(case_id, by)
        if not 1 <= number <= len(self.services.steps.procedure(before).steps):
            raise NoSuchStep(code=before.code)
        after = replace(before, ticks=with_tick(before.ticks, number, done))
        if not await self.tx.alerts.tick(before, after.ticks):
            raise NotClaimer(code=before.code)
        await self.services.cards.show_details(after)

"""The end of a shift: who still has cases passes them on first."""

from bot.domain.messages import Lane, ShiftEnd
from bot.domain.office.errors import NotOnDuty
from bot.domain.people import Person
from bot.domain.rights import Action
from bot.services.access import Access
from bot.services.cases.handover import Handover
from bot.services.office.duty import Duty
from bot.services.service import Service, uses


class ShiftHandover(Service):
    """No case stays with somebody who has gone home."""

    access = uses(Access)
    handover = uses(Handover)
    duty = uses(Duty)

    async def finish(self, office_id: int, *, by: Person) -> list[int]:
        """End a shift; who still has cases is asked first to whom they go: return those cases.

        Raises `NotOnDuty` if no shift runs.
        """
        await self.access.require(by, Action.TAKE_DUTY, office_id)
        if by.id not in await self.tx.duty.on_duty(office_id):
            raise NotOnDuty(name=by.name or "?")
        held = await self.tx.cases.held(by.id, office_id)
        if held:
            self.tx.outbox.put(
                ShiftEnd(office_id, by.id),
                chat_id=by.telegram_id,
                lane=Lane.URGENT,
                now=self.now,
                subject=f"shift:{office_id}",
            )
            return held
        await self.duty.end(office_id, by=by)
        return []

    async def give(self, office_id: int, to: int, *, by: Person) -> tuple[list[int], Person]:
        """Give all that one has at an office to a colleague there by their id; else `Gone`."""
        await self.access.require(by, Action.TAKE_DUTY, office_id)
        colleague = await self.duty.colleague(office_id, to)
        return await self.pass_on(office_id, colleague, by=by), colleague

    async def pass_on(self, office_id: int, to: Person | None, *, by: Person) -> list[int]:
        """Give all that one has at an office to a colleague, or back to the group; end the shift.

        Returns the cases that went.
        """
        await self.access.require(by, Action.TAKE_DUTY, office_id)
        held = await self.tx.cases.held(by.id, office_id)
        for case_id in held:
            if to is None:
                await self.handover.release(case_id, by=by)
            else:
                await self.handover.hand(case_id, to, by=by)
        await self.duty.end(office_id, by=by)
        return held

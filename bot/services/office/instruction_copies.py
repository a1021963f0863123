"""An instruction in an office's group: shown, read by one officer, reminded of once."""

from datetime import date, timedelta

from bot.domain.errors import Gone
from bot.domain.messages import InstructionCard, InstructionFile, Lane
from bot.domain.office.board import spread
from bot.domain.office.errors import InstructionOver
from bot.domain.office.instructions import (
    BROUGHT_AGAIN,
    Copy,
    CopyFacts,
    Instruction,
)
from bot.domain.office.working_day import next_working_hour
from bot.domain.people import Person
from bot.domain.rights import Action
from bot.domain.timers import Kind
from bot.services.access import Access
from bot.services.office.opening import Opening
from bot.services.quiet_hours import QuietHours
from bot.services.service import Service, uses

NEXT_DAY = timedelta(days=1)


class InstructionCopies(Service):
    """Goes behind everything else; who brings it again brings it once."""

    access = uses(Access)
    opening = uses(Opening)
    quiet_hours = uses(QuietHours)

    async def begin(self, copy: Copy, instruction: Instruction, chat_id: int | None) -> None:
        """Promise it to the office's group, if there is one, and set when to remind it."""
        if chat_id is not None:
            self._bring(copy, instruction, chat_id)
        await self._wait(copy, instruction)

    async def facts(self, copy_id: int) -> CopyFacts:
        """Return what the group sees of it; raise `Gone` if it was deleted."""
        copy = await self.tx.instruction_copies.get(copy_id)
        instruction = await self.tx.instructions.get(copy.instruction_id)
        local, back = self.work.local, instruction.withdrawn_at
        reader = None if copy.read_by is None else await self.tx.people.get(copy.read_by)
        return CopyFacts(
            copy=copy,
            instruction=instruction,
            sent=local(instruction.sent_at or instruction.made_at),
            reader=(reader.name if reader is not None else None) or "?",
            read=None if copy.read_at is None else local(copy.read_at),
            withdrawn=None if back is None else local(back),
        )

    async def read(self, copy_id: int, *, by: Person) -> tuple[CopyFacts, bool]:
        """Note that the office has read it; return also whether nobody had before.

        Raise `InstructionOver` if it was taken back.
        """
        copy = await self.tx.instruction_copies.get(copy_id)
        await self.access.require(by, Action.ACKNOWLEDGE, copy.office_id)
        if not (await self.tx.instructions.get(copy.instruction_id)).in_force:
            raise InstructionOver
        first = await self.tx.instruction_copies.read(copy_id, by=by.id, now=self.now)
        if first:
            await self.over(copy)
            self.tx.audit.put(
                "acknowledge-instruction",
                by=by.id,
                at=self.now,
                subject=f"instruction:{copy.instruction_id}",
                office_id=copy.office_id,
            )
        return await self.facts(copy_id), first

    async def over(self, copy: Copy) -> None:
        """Show that it was read, or is taken back, where it stands; nobody is reminded."""
        self.tx.timers.clear(Kind.INSTRUCTION, copy.id)
        for chat_id in await self.tx.outbox.chats_showing(_subject(copy)):
            self._card(copy, chat_id, lane=Lane.FOLLOW_UP, rings=False)

    async def due(self, copy_id: int) -> None:
        """Remind a group that has not read it, once, on its next working day."""
        self.tx.timers.clear(Kind.INSTRUCTION, copy_id)
        found = await self._still_unread(copy_id)
        if found is None:
            return
        copy, instruction = found
        if not await self._may_ring(copy, instruction):
            await self._wait(copy, instruction)
            return
        chat_id = await self.tx.groups.of_office(copy.office_id)
        if chat_id is not None and await self.tx.instruction_copies.remind(copy_id, self.now):
            self._card(copy, chat_id, lane=Lane.BULK, rings=True)

    async def _may_ring(self, copy: Copy, instruction: Instruction) -> bool:
        """Tell whether it is a later working day: what is due may come late, or too early."""
        if self.work.today <= self._sent_on(instruction):
            return False
        return self.quiet_hours.civil_hour() and await self.opening.at_work(copy.office_id)

    async def show_again(self, office_id: int, chat_id: int) -> None:
        """Bring what nobody at an office has read to its group if it does not stand there."""
        for copy in await self.tx.instruction_copies.unread_at(
            office_id, self.now - BROUGHT_AGAIN
        ):
            if chat_id not in await self.tx.outbox.chats_showing(_subject(copy)):
                instruction = await self.tx.instructions.get(copy.instruction_id)
                self._bring(copy, instruction, chat_id)
                if copy.reminded_at is None:
                    await self._wait(copy, instruction)

    async def _still_unread(self, copy_id: int) -> tuple[Copy, Instruction] | None:
        try:
            copy = await self.tx.instruction_copies.get(copy_id)
            instruction = await self.tx.instructions.get(copy.instruction_id)
        except Gone:
            return None
        done = copy.read_at is not None or copy.reminded_at is not None
        return None if done or not instruction.in_force else (copy, instruction)

    async def _wait(self, copy: Copy, instruction: Instruction) -> None:
        """Set when to remind the group; an office that never opens is not reminded."""
        office = await self.tx.offices.get(copy.office_id)
        first = self._sent_on(instruction) + NEXT_DAY
        local, holidays = self.work.local(), await self.tx.offices.holidays()
        earliest = self.work.settings.remind_from
        at = next_working_hour(office.hours, local, first, holidays, earliest=earliest)
        if at is not None:
            self.tx.timers.set(Kind.INSTRUCTION, copy.id, spread(at, office.id))

    def _sent_on(self, instruction: Instruction) -> date:
        return self.work.local(instruction.sent_at).date()

    def _bring(self, copy: Copy, instruction: Instruction, chat_id: int) -> None:
        if instruction.file is not None:
            self.tx.outbox.put(
                InstructionFile(copy.id), chat_id=chat_id, lane=Lane.BULK, now=self.now
            )
        self._card(copy, chat_id, lane=Lane.BULK, rings=True)

    def _card(self, copy: Copy, chat_id: int, *, lane: Lane, rings: bool) -> None:
        self.tx.outbox.put(
            InstructionCard(copy.id),
            chat_id=chat_id,
            lane=lane,
            now=self.now,
            subject=_subject(copy),
            rings=rings,
        )


def _subject(copy: Copy) -> str:
    return f"instruction:{copy.id}"

"""`/instruksi`: an admin writes to all or some offices, sees who has read it, takes it back."""

from dataclasses import replace
from datetime import timedelta

from bot.domain.office.errors import InstructionOver, InstructionTooLong, NotAnInstruction
from bot.domain.office.instructions import (
    DRAFT_KEPT,
    KEPT,
    LISTED,
    WORDS_LIMIT,
    Audience,
    CopyFacts,
    File,
    Instruction,
    Progress,
    Reach,
    Sent,
    Standing,
    Target,
    Whom,
    audience,
    told,
)
from bot.domain.people import Person
from bot.domain.rights import Action
from bot.domain.telegram_length import telegram_length
from bot.services.access import Access
from bot.services.office.instruction_copies import InstructionCopies
from bot.services.readings import Readings
from bot.services.service import Service, uses

SURE_FOR = timedelta(days=14)  # how long it is known which message stands in a group


class Instructions(Service):
    """A draft becomes rows for all its offices at once; what is told follows from these."""

    access = uses(Access)
    copies = uses(InstructionCopies)
    readings = uses(Readings)

    async def draft(self, words: str, file: File | None, *, by: Person) -> Instruction:
        """Keep what is to be told, to be looked at before it is sent."""
        await self.access.require(by, Action.INSTRUCT)
        length = telegram_length(words)
        if not words and file is None:
            raise NotAnInstruction
        if length > WORDS_LIMIT:
            raise InstructionTooLong(limit=WORDS_LIMIT, length=length)
        number = self.tx.instructions.draft(words, file, by=by.id, now=self.now)
        return await self.tx.instructions.get(number)

    async def get(self, instruction_id: int) -> Instruction:
        """Return an instruction; raise `Gone` if there is none."""
        return await self.tx.instructions.get(instruction_id)

    async def unsent(self, instruction_id: int, *, by: Person) -> Instruction:
        """Return a draft; raise `InstructionOver` once it was sent."""
        await self.access.require(by, Action.INSTRUCT)
        found = await self.tx.instructions.get(instruction_id)
        if found.sent_at is not None:
            raise InstructionOver
        return found

    async def sent(self, *, by: Person) -> list[Sent]:
        """Return the newest that were sent."""
        await self.access.require(by, Action.INSTRUCT)
        return [
            Sent(
                id=one.id,
                words=one.words,
                at=self.work.local(one.sent_at),
                read=read,
                offices=offices,
                withdrawn=one.withdrawn_at is not None,
            )
            for one, read, offices in await self.tx.instructions.sent(LISTED)
        ]

    def preview(self, instruction: Instruction) -> CopyFacts:
        """Return what a group would see of it if it were sent now."""
        return CopyFacts(copy=None, instruction=instruction, sent=self.work.local())

    async def targets(self, instruction_id: int) -> list[Target]:
        """Return all offices, and whether an instruction would reach each."""
        return await self.tx.instruction_copies.targets(instruction_id)

    async def aim(self, instruction_id: int, whom: Whom, *, by: Person) -> Audience:
        """Say to which offices a draft goes, and return whom it reaches."""
        draft = await self.unsent(instruction_id, by=by)
        self.tx.instructions.aim(draft.id, whom)
        return audience(whom, await self.targets(draft.id))

    async def choose(
        self, instruction_id: int, office_id: int, *, chosen: bool, by: Person
    ) -> None:
        """Add an office to those chosen, or take it out."""
        draft = await self.unsent(instruction_id, by=by)
        if not chosen:
            self.tx.instruction_copies.unchoose(draft.id, office_id)
            return
        office = await self.tx.offices.get(office_id)
        self.tx.instruction_copies.choose(draft.id, office.id)

    async def send(self, instruction_id: int, *, by: Person) -> bool:
        """Send a draft to whom it is aimed at; False if that was done before."""
        await self.access.require(by, Action.INSTRUCT)
        draft = await self.get(instruction_id)
        meant = audience(draft.whom, await self.targets(draft.id))
        if not await self.tx.instructions.send(draft.id, self.now):
            return False
        sent = await self.get(draft.id)
        self.tx.instruction_copies.unchoose(draft.id)
        for one in meant.targets:
            self.tx.instruction_copies.choose(draft.id, one.office_id)
        self._note("send-instruction", draft.id, by)
        chats = {one.office_id: one.chat_id for one in meant.targets}
        for copy in await self.tx.instruction_copies.of(draft.id):
            await self.copies.begin(copy, sent, chats[copy.office_id])
        return True

    async def drop(self, instruction_id: int, *, by: Person) -> None:
        """Delete a draft; raise `InstructionOver` once it was sent."""
        draft = await self.unsent(instruction_id, by=by)
        await self.tx.instructions.drop(draft.id)

    async def withdraw(self, instruction_id: int, *, by: Person) -> None:
        """Take back what was sent: each group's message says so, and nobody is reminded."""
        await self.access.require(by, Action.INSTRUCT)
        if not await self.tx.instructions.withdraw(instruction_id, self.now):
            raise InstructionOver
        self._note("withdraw-instruction", instruction_id, by)
        for copy in await self.tx.instruction_copies.of(instruction_id):
            await self.copies.over(copy)

    async def read_progress(
        self, instruction_id: int, *, by: Person
    ) -> tuple[Instruction, list[Progress]]:
        """Return what became of it at each office, and note that `by` reads who has read it."""
        await self.access.require(by, Action.INSTRUCT)
        found = await self.get(instruction_id)
        self.readings.note("instruction", f"instruction:{found.id}", by=by.id)
        rows = await self.tx.instruction_copies.progress(found.id)
        old = found.sent_at is not None and self.now - found.sent_at > SURE_FOR
        return found, told([await self._progress(*row, old=old) for row in rows])

    async def _progress(self, row: Progress, reader: int | None, *, old: bool) -> Progress:
        if row.standing is Standing.UNREACHED and row.reach is Reach.REACHED and old:
            row = replace(row, standing=Standing.UNREAD)  # which message stood there is forgotten
        if row.read is None:
            return row
        person = await self.tx.people.get(reader) if reader is not None else None
        name = (person.name if person is not None else None) or "?"
        return replace(row, reader=name, read=self.work.local(row.read))

    def purge(self) -> None:
        """Delete drafts nobody sent, and what was sent a year ago."""
        self.tx.instructions.purge(self.now - DRAFT_KEPT, self.now - KEPT)

    def _note(self, action: str, instruction_id: int, by: Person) -> None:
        subject = f"instruction:{instruction_id}"
        self.tx.audit.put(action, by=by.id, at=self.now, subject=subject)

"""Drills: an invented case in an office's group, measured from its card to its outcome."""

from bot.domain.cases.case import outcome_called
from bot.domain.cases.drills import KEPT, LASTS, LISTED, REASON_CLASSES, Drill, DrillFacts
from bot.domain.cases.errors import AlreadyClaimed, NoSuchStep, OutcomeNotAllowed
from bot.domain.cases.steps import Procedure, ticked
from bot.domain.colour import Colour
from bot.domain.errors import Gone
from bot.domain.messages import DrillCard, DrillDetails, Lane
from bot.domain.people import Person
from bot.domain.rights import Action
from bot.domain.timers import Kind
from bot.services.access import Access
from bot.services.cases.steps import Steps
from bot.services.service import Service, uses


class Drills(Service):
    """Whoever may handle a case at an office may practise there; nothing of it is counted."""

    access = uses(Access)
    steps = uses(Steps)

    async def start(
        self, office_id: int, chat_id: int, colour: Colour, *, by: Person
    ) -> Drill | None:
        """Start a drill in an office's group; None if one of this office runs already."""
        await self.access.require(by, Action.HANDLE_CASE, office_id)
        drill = await self.tx.drills.start(office_id, chat_id, colour, by=by.id, now=self.now)
        if drill is not None:
            self.tx.timers.set(Kind.DRILL, drill.id, self.now + LASTS)
            self._note("start-drill", drill, by)
            self._show(drill, rings=True)
        return drill

    async def running(self, office_id: int) -> tuple[Drill, int | None]:
        """Return an office's running drill and the message of its card; raise `Gone` if none."""
        drill = await self.tx.drills.running(office_id)
        if drill is None:
            raise Gone
        return drill, await self.tx.outbox.message_id(_card(drill), drill.chat_id)

    async def claim(self, drill_id: int, *, by: Person) -> Drill:
        """Take a drill; raise `AlreadyClaimed` naming who was faster."""
        before = await self._asked_for(drill_id, by)
        try:
            after = before.claim(by=by.id, at=self.now)
        except AlreadyClaimed as slower:
            name = await self._name(before.claimed_by)
            raise AlreadyClaimed(code=before.code, name=name) from slower
        if after != before:
            await self._save(after, before)
            self._note("claim-drill", after, by)
            self._show(after)
            self._show_details(after, by, rings=True)
        return after

    def procedure(self, drill: Drill) -> Procedure:
        """Return what the city wants to be done about such a case."""
        return self.steps.sop.procedure(drill.colour, REASON_CLASSES[drill.colour])

    async def tick(self, drill_id: int, number: int, *, done: bool, by: Person) -> None:
        """Note that a step was practised, or not after all; raise `NoSuchStep` or as closing."""
        before = await self._asked_for(drill_id, by)
        if not 1 <= number <= len(self.procedure(before).steps):
            raise NoSuchStep(code=before.code)
        after = before.tick(number, done=done, by=by.id)
        await self._save(after, before)
        self._show_details(after, by)

    async def close(self, drill_id: int, outcome: str, *, by: Person) -> Drill:
        """Close a drill one has taken; raise `OutcomeNotAllowed` as for a case."""
        before = await self._asked_for(drill_id, by)
        if not self.procedure(before).allows(outcome):
            raise OutcomeNotAllowed(code=before.code)
        after = before.close(outcome_called(outcome), by=by.id, at=self.now)
        await self._save(after, before)
        self._note("close-drill", after, by)
        self.tx.timers.clear(Kind.DRILL, drill_id)
        self._show(after)
        self._show_details(after, by)
        return after

    async def due(self, drill_id: int) -> None:
        """End a drill that nobody has finished."""
        self.tx.timers.clear(Kind.DRILL, drill_id)
        try:
            before = await self.tx.drills.get(drill_id)
        except Gone:
            return  # past its time
        if not before.running:
            return
        after = before.expire()
        await self._save(after, before)
        self._show(after)
        if after.claimed_by is not None:
            self._show_details(after, await self.tx.people.get(after.claimed_by))

    async def unreachable(self, drill_id: int, officer_id: int) -> None:
        """The details did not reach who took the drill: it is free again, and says why."""
        before = await self.tx.drills.get(drill_id)
        if before.running and before.claimed_by == officer_id:
            await self._save(before.free(), before)
            self._show(before, rings=True, unreached=officer_id)

    async def moved(self, old_chat: int, new_chat: int) -> None:
        """A group became a supergroup: its running drill's card is posted anew."""
        for drill in await self.tx.drills.move(old_chat, new_chat):
            self._show(drill, rings=True)

    async def facts(self, drill_id: int) -> DrillFacts:
        """Return all that is shown of a drill; raise `Gone` if it was deleted."""
        drill = await self.tx.drills.get(drill_id)
        office = await self.tx.offices.get(drill.office_id)
        earlier = await self.tx.drills.durations(office.id, before=drill.id, limit=LISTED)
        steps = range(1, len(self.procedure(drill).steps) + 1)
        return DrillFacts(
            drill=drill,
            office=office,
            holder=await self._name(drill.claimed_by),
            began_at=self.work.local(drill.started_at),
            earlier=tuple(earlier),
            undone=tuple(one for one in steps if not ticked(drill.ticks, one)),
        )

    def purge(self) -> None:
        """Forget old drills."""
        self.tx.drills.purge(self.now - KEPT)

    async def _asked_for(self, drill_id: int, by: Person) -> Drill:
        drill = await self.tx.drills.get(drill_id)
        await self.access.require(by, Action.HANDLE_CASE, drill.office_id)
        return drill

    async def _save(self, after: Drill, before: Drill) -> None:
        if not await self.tx.drills.save(after, before=before):
            raise AlreadyClaimed(code=after.code, name="?")

    def _note(self, action: str, drill: Drill, by: Person) -> None:
        self.tx.audit.put(
            action,
            by=by.id,
            at=self.now,
            subject=f"drill:{drill.id}",
            office_id=drill.office_id,
        )

    async def _name(self, person_id: int | None) -> str:
        return "" if person_id is None else (await self.tx.people.get(person_id)).name or "?"

    def _show(self, drill: Drill, *, rings: bool = False, unreached: int = 0) -> None:
        self.tx.outbox.put(
            DrillCard(drill.id, unreached),
            chat_id=drill.chat_id,
            lane=Lane.REPLY,
            now=self.now,
            subject=_card(drill),
            rings=rings,
        )

    def _show_details(self, drill: Drill, officer: Person, *, rings: bool = False) -> None:
        self.tx.outbox.put(
            DrillDetails(drill.id, officer.id),
            chat_id=officer.telegram_id,
            lane=Lane.REPLY,
            now=self.now,
            subject=f"drill-details:{drill.id}",
            rings=rings,
        )


def _card(drill: Drill) -> str:
    return f"drill:{drill.id}"

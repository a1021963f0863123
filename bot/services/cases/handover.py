"""The hand-over: a case is taken, passed on, closed with an outcome, opened again."""

from dataclasses import replace

from bot.domain.cases.case import Case, State, outcome_called
from bot.domain.cases.errors import (
    AboutThem,
    AlreadyClaimed,
    NoteTooLong,
    NotToday,
    OutcomeNotAllowed,
    OwnCase,
)
from bot.domain.cases.readers import handling
from bot.domain.cases.taking_back import can_be_taken_back, changes_colour
from bot.domain.cases.verification import Seen
from bot.domain.office.errors import NotOnDuty
from bot.domain.people import Person
from bot.domain.rights import may
from bot.services.access import Access
from bot.services.cases.cards import Cards
from bot.services.cases.ladder import Ladder
from bot.services.cases.raising import Raising
from bot.services.cases.steps import Steps
from bot.services.cases.verification import Verifications
from bot.services.cases.visitor_updates import VisitorUpdates
from bot.services.office.duty import Duty
from bot.services.outreach.reminder_dates import ReminderDates
from bot.services.service import Service, uses
from bot.services.visits import Visits

LONGEST_NOTE = 500
TAKEN = ("claim", "hand", "open-again")  # after these somebody looks for the details


class Handover(Service):
    """What happens to cases; who is told of it is written in the same transaction."""

    access = uses(Access)
    cards = uses(Cards)
    duty = uses(Duty)
    ladder = uses(Ladder)
    visitor_updates = uses(VisitorUpdates)
    raising = uses(Raising)
    reminder_dates = uses(ReminderDates)
    steps = uses(Steps)
    verifications = uses(Verifications)
    visits = uses(Visits)

    async def claim(self, case_id: int, *, by: Person) -> Case:
        """Take a case; raise `NotAllowed`, or `AlreadyClaimed` naming who was faster."""
        before = await self.asked_for(case_id, by)
        if before.state is State.CLAIMED and before.claimed_by == by.id:
            return before  # pressed twice
        try:
            after = before.moved("claim", by=by.id, at=self.now)
        except AlreadyClaimed as slower:
            holder = await self.tx.people.get(before.claimed_by or 0)
            raise AlreadyClaimed(code=before.code, name=holder.name or "?") from slower
        await self._move(before, after, "claim", by=by)
        await self.visitor_updates.coming(after)
        return after

    async def release(self, case_id: int, *, by: Person) -> Case:
        """Give a case back: it rings, for somebody else has to take it."""
        before = await self.asked_for(case_id, by)
        after = before.moved("release", by=by.id, at=self.now)
        await self._move(before, after, "release", by=by)
        return after

    async def give(self, case_id: int, to: int, *, by: Person) -> tuple[Case, Person]:
        """Pass on a case one has, to a colleague of its office by their id; else `Gone`."""
        case = await self.asked_for(case_id, by)
        if case.claimed_by != to:  # pressed twice
            case.require_holder(by.id)
        colleague = await self.duty.colleague(case.office_id, to)
        return await self.hand(case_id, colleague, by=by), colleague

    async def hand(self, case_id: int, to: Person, *, by: Person) -> Case:
        """Pass a case on; raise `NotOnDuty` or `AboutThem` if that colleague may not have it."""
        before = await self.asked_for(case_id, by)
        if to.id == before.person_id:
            raise AboutThem(code=before.code, name=to.name or "?")
        if not may(to, handling(before), before.office_id) or not to.reachable:
            raise NotOnDuty(name=to.name or "?")
        if before.claimed_by == to.id:
            return before  # pressed twice
        after = before.moved("hand", by=by.id, at=self.now, to=to.id)
        return await self._move(before, after, "hand", by=by, detail=str(to.id))

    async def closable(self, case_id: int, outcome: str, *, by: Person) -> Case:
        """Return a case one has and may close so; raise `OutcomeNotAllowed` or why one has not."""
        case = await self.held_by(case_id, by)
        if not self.steps.procedure(case).allows(outcome):
            raise OutcomeNotAllowed(code=case.code)
        return case

    async def close(
        self, case_id: int, outcome: str, *, by: Person, seen: Seen | None = None
    ) -> Case:
        """Close a case one has taken, with an outcome the city's steps allow.

        `seen`: the proof, for an outcome that asks for it. Raises `OutcomeNotAllowed`, and
        what `verifications.record` raises.
        """
        before, ending = await self.closable(case_id, outcome, by=by), outcome_called(outcome)
        after = before.moved("close", by=by.id, at=self.now, outcome=ending)
        if ending.proof:
            await self.verifications.record(before, seen, by=by)
        return await self.end(before, after, by=by)

    async def end(self, before: Case, after: Case, *, by: Person) -> Case:
        """Store a closing, and do what follows from its outcome."""
        ending = outcome_called(after.outcome or "")
        await self._move(before, after, "close", by=by, detail=ending.key)
        await self.visitor_updates.decided(after)
        await self.reminder_dates.follow(after.person_id)
        if ending.leaves:
            await self.visits.seen_leaving(after.visit_id)
        elif not ending.proof:  # that shows another colour
            await self.visits.show_again(after.visit_id)
        return after

    async def open_again(self, case_id: int, *, by: Person) -> Case:
        """Take back a closing while that can be; who does it has the case. Else `NotToday`."""
        before = await self.asked_for(case_id, by)
        if before.state is State.CLAIMED and before.claimed_by == by.id:
            return before  # pressed twice
        after = before.moved("reopen", by=by.id, at=self.now)
        if not can_be_taken_back(before.closed_at, self.work.local()):
            raise NotToday(code=before.code)
        if changes_colour(before, await self.tx.visits.get(before.visit_id)):
            await self.verifications.withdraw(before)
        else:
            await self.visits.show_again(before.visit_id)
        await self._move(before, after, "open-again", by=by)
        await self.visits.take_back_leaving(before)
        await self.visitor_updates.reconsidered(after)
        await self.reminder_dates.follow(after.person_id)
        return after

    async def still_on_it(self, case_id: int, *, by: Person) -> Case:
        """Note that who has the case is still on it."""
        before = await self.held_by(case_id, by)
        if before.asked_at is None:
            return before  # answered before
        after = replace(before.moved("hand", by=by.id, at=self.now), help_at=before.help_at)
        return await self._move(before, after, "still", by=by)

    async def note(self, case_id: int, words: str, *, by: Person) -> None:
        """Add what an officer wrote to a case's history; raise `NoteTooLong`."""
        case = await self.asked_for(case_id, by)
        if len(words) > LONGEST_NOTE:
            raise NoteTooLong(limit=LONGEST_NOTE)
        self.tx.cases.add_event(case.id, "note", self.now, by=by.id, note=words)
        self._audit("note-case", case, by.id)
        self.ladder.touched(case)
        await self.cards.show(case.id)
        await self.cards.show_details(case)

    async def held_by(self, case_id: int, person: Person) -> Case:
        """Return a case somebody has; raise `NotClaimer` if they have it not."""
        case = await self.asked_for(case_id, person)
        case.require_holder(person.id)
        return case

    async def expire(self, case_id: int, *, why: str) -> None:
        """Set a case free whose claimer is gone, cannot be written to, or does not answer."""
        before = await self.tx.cases.get(case_id)
        if before.state is State.CLAIMED and before.claimed_by is not None:
            after = before.moved("expire", by=before.claimed_by, at=self.now)
            await self._move(before, after, why, by=None, about=before.claimed_by)

    async def release_held(self, person_id: int, office_id: int | None, *, why: str) -> None:
        """Set free what somebody has at an office (None: anywhere) and may not handle any more."""
        person = await self.tx.people.get(person_id)
        for case_id in await self.tx.cases.held(person_id, office_id):
            case = await self.tx.cases.get(case_id)
            if not may(person, handling(case), case.office_id):
                await self.expire(case_id, why=why)

    async def unreachable(self, case_id: int, officer_id: int) -> None:
        """The details did not reach who took the case: it needs somebody else."""
        case = await self.tx.cases.get(case_id)
        if case.state is State.CLAIMED and case.claimed_by == officer_id:
            await self.expire(case_id, why="unreachable")

    async def asked_for(self, case_id: int, by: Person) -> Case:
        """Return a case somebody may handle; raise `NotAllowed`, or `OwnCase`."""
        case = await self.tx.cases.get(case_id)
        await self.access.require(by, handling(case), case.office_id)
        if case.person_id == by.id:
            raise OwnCase(code=case.code)
        return case

    async def _move(
        self,
        before: Case,
        after: Case,
        kind: str,
        *,
        by: Person | None,
        about: int | None = None,
        detail: str = "",
    ) -> Case:
        await self.save(before, after, kind, by=by, about=about, detail=detail)
        if after.state is State.NEW:
            await self.raising.wait(after.id, "released")
            await self.visitor_updates.freed(after)
            return after
        self.ladder.follow(after)
        await self.cards.show(after.id)
        await self.cards.show_details(after, anew=kind in TAKEN)
        return after

    async def save(
        self,
        before: Case,
        after: Case,
        kind: str,
        *,
        by: Person | None,
        about: int | None = None,
        detail: str = "",
    ) -> None:
        """Store a step with its line in the history; raise if somebody was faster."""
        saved = await self.tx.cases.save(after, expecting=before.state, holder=before.claimed_by)
        if not saved:
            raise AlreadyClaimed(code=after.code, name="?")
        person_id = by.id if by is not None else about
        self.tx.cases.add_event(after.id, kind, self.now, by=person_id, detail=detail)
        self._audit(f"{kind}-case", after, by.id if by else None, detail)

    def _audit(self, action: str, case: Case, by: int | None, detail: str = "") -> None:
        self.tx.audit.put(
            action,
            by=by,
            at=self.now,
            subject=f"case:{case.id}",
            office_id=case.office_id,
            detail=detail or None,
        )

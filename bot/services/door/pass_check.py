"""Passes: what one shows now, and officers who check it."""

from dataclasses import replace
from datetime import timedelta

from bot.domain.cases.case import State
from bot.domain.cases.taking_back import found_to_differ
from bot.domain.door.errors import UnknownPass
from bot.domain.door.passes import Checked, Pass, Worth, basis, worth
from bot.domain.errors import Gone, NoOffice
from bot.domain.people import Person
from bot.domain.rights import Action, may, places
from bot.domain.visits import Visit, initials
from bot.services.access import Access
from bot.services.cases.current import CurrentCase
from bot.services.cases.hints import Hints
from bot.services.office.board import Boards
from bot.services.office.opening import Opening
from bot.services.service import Service, uses


class PassCheck(Service):
    """A token grants nothing: what it shows depends on who opens it."""

    access = uses(Access)
    boards = uses(Boards)
    current_case = uses(CurrentCase)
    hints = uses(Hints)
    opening = uses(Opening)

    async def current(self, visit_id: int) -> Pass:
        """Return what a pass shows now; raise `Gone` if the visit is over or deleted."""
        shown = await self.shown(visit_id)
        if not shown.visit.inside:
            raise Gone
        return shown

    async def shown(self, visit_id: int) -> Pass:
        """Return what a pass shows of a visit, over or not; raise `Gone` if it was deleted."""
        visit, token = await self.tx.visits.get(visit_id), await self.tx.passes.token_of(visit_id)
        if token is None:
            raise Gone
        door = await self.tx.offices.door(visit.door_id)
        person = await self.tx.people.get(visit.person_id)
        return Pass(
            visit=visit,
            office=door.office.name,
            door=door.name,
            name=person.name or "",
            at=self.work.local(visit.checkin_at),
            word="" if visit.colour.alarming else await self._word(visit.office_id),
            link=self.work.link(f"v_{token}"),
            language=self.work.language(person),
        )

    async def _word(self, office_id: int) -> str:
        """Return the office's word of this hour; none for an office imported since the start."""
        try:
            return await self.boards.word(office_id, self.work.local())
        except Gone:
            return ""

    async def check(self, token: str, *, by: Person) -> Checked | None:
        """Return what an officer may know of the pass with this token; None for anybody else.

        Raises `UnknownPass` for a token that no kept visit has, `TooManyGuesses` after many.
        """
        visit_id = await self.tx.passes.visit_of(token)
        if visit_id is None:
            await self.access.check_guesses(by.telegram_id or 0)
            raise UnknownPass
        if not may(by, Action.CHECK_PASS) and not places(by, Action.CHECK_PASS):
            return None
        return await self._checked(visit_id, by)

    async def with_code(self, code: str, *, by: Person) -> tuple[Checked, ...]:
        """Return the day's visits with this code at the officer's own offices, at most one each.

        Raises `NoOffice` for who is an officer nowhere.
        """
        offices = places(by, Action.CHECK_PASS)
        if not offices:
            raise NoOffice
        found = [await self._with_code(one, code) for one in set(offices)]
        return tuple([await self._checked(one, by) for one in found if one is not None])

    async def _with_code(self, office_id: int, code: str) -> int | None:
        """Return the visit of this working day that has a code, today's before yesterday's."""
        today, yesterday = self.work.today, self.work.today - timedelta(days=1)
        found = await self.tx.passes.visit_with_code(office_id, today, code)
        if found is None and await self.opening.stayed_open_since(office_id, yesterday):
            return await self.tx.passes.visit_with_code(office_id, yesterday, code)
        return found

    async def again(self, visit_id: int, *, by: Person) -> Checked:
        """Return the same for a visit whose pass this officer has open; raise `NotAllowed`."""
        visit = await self.tx.visits.get(visit_id)
        await self.access.require(by, Action.CHECK_PASS, visit.office_id)
        return await self._checked(visit_id, by)

    async def _checked(self, visit_id: int, by: Person) -> Checked:
        """Look at a pass; who reads a name in it is noted."""
        visit = await self.tx.visits.get(visit_id)
        latest = await self.tx.visits.latest(visit.person_id)
        goes_on = await self.opening.stayed_open_since(visit.office_id, visit.day)
        found = worth(
            visit,
            latest,
            here=may(by, Action.CHECK_PASS, visit.office_id),
            now=self.now,
            today=visit.day if goes_on else self.work.today,
            hours=self.work.settings.checkout_hours,
        )
        shown = await self._facts(visit, found)
        if found is Worth.ELSEWHERE:
            return replace(shown, name=initials(shown.name))
        self.tx.audit.put(
            "check-pass",
            by=by.id,
            at=self.now,
            subject=f"visit:{visit.id}",
            office_id=visit.office_id,
        )
        if found is Worth.VALID and visit.person_id != by.id:  # nobody checks themselves
            hints = await self.hints.looked(visit)
            undoable = found_to_differ(visit, by.id)
            return replace(shown, hints=hints, checkable=visit.to_check, undoable=undoable)
        if found is not Worth.CHANGED or latest is None:
            return shown
        return replace(shown, newer=latest, newer_at=self.work.local(latest.checkin_at))

    async def _facts(self, visit: Visit, found: Worth) -> Checked:
        local = self.work.local
        door = await self.tx.offices.door(visit.door_id)
        case = await self.current_case.of(visit)
        closed = case is not None and case.state is State.CLOSED
        return Checked(
            worth=found,
            visit=visit,
            office=door.office.name,
            door=door.name,
            name=(await self.tx.people.get(visit.person_id)).name or "?",
            since=local(visit.checkin_at),
            basis=basis(visit),
            outcome=case.outcome if case is not None and closed else None,
            left_at=None if visit.checkout_at is None else local(visit.checkout_at),
        )

"""Looking at cases: the open ones of an office, and one with its whole history."""

from dataclasses import replace

from bot.domain.cases.case import Case, State
from bot.domain.cases.errors import UnknownCase
from bot.domain.cases.facts import CaseFacts, Event, Moment
from bot.domain.cases.readers import sees
from bot.domain.errors import Gone, NoOffice
from bot.domain.people import Person
from bot.domain.rights import Action, may, places
from bot.domain.visits import Visit
from bot.services.access import Access
from bot.services.cases.hints import Hints
from bot.services.readings import Readings
from bot.services.service import Service, uses


class Lookup(Service):
    """Reading changes nothing; who reads a history in full is noted."""

    access = uses(Access)
    hints = uses(Hints)
    readings = uses(Readings)

    async def read_open(
        self, office_id: int | None, *, by: Person, aloud: bool = False
    ) -> list[CaseFacts]:
        """Return the open cases as `open_at` does, to be shown to `by`, and note that."""
        found = await self.open_at(office_id, by=by, aloud=aloud)
        for place in sorted({one.case.office_id for one in found}):
            self.readings.note("cases", f"office:{place}", by=by.id, office_id=place)
        return found

    async def open_at(
        self, office_id: int | None, *, by: Person, aloud: bool = False
    ) -> list[CaseFacts]:
        """Return the open cases of an office; with None, of all offices where `by` may act.

        `aloud`: a group reads along, to which cases of the staff are not shown.
        """
        if office_id is not None:
            await self.access.require(by, Action.HANDLE_CASE, office_id)
            found = await self.tx.cases.open_at([office_id])
        elif may(by, Action.HANDLE_CASE):
            found = await self.tx.cases.open_at(None)
        elif own := places(by, Action.HANDLE_CASE):
            found = await self.tx.cases.open_at(own)
        else:
            raise NoOffice
        return [await self.facts(case) for case in found if _may_see(by, case, aloud)]

    async def open_to(self, office_id: int, reader: Person) -> list[CaseFacts]:
        """Return the open cases of an office that somebody may read, told without being asked."""
        found = await self.tx.cases.open_at([office_id])
        return [await self.facts(case) for case in found if sees(reader, case)]

    async def look_up(
        self, case_id: int, *, by: Person, aloud: bool = False, office_id: int | None = None
    ) -> CaseFacts:
        """Return a case with its whole history; raise `UnknownCase` where `by` may not see it.

        `office_id`: whose group it is asked in; no other office's cases exist there.
        """
        try:
            case = await self.tx.cases.get(case_id)
        except Gone:
            raise UnknownCase(code=f"K{case_id}") from None
        if not _may_see(by, case, aloud) or office_id not in (None, case.office_id):
            raise UnknownCase(code=case.code)
        self.tx.audit.put(
            "read-case",
            by=by.id,
            at=self.now,
            subject=f"case:{case_id}",
            office_id=case.office_id,
        )
        return await self.facts(case)

    async def facts(self, case: Case) -> CaseFacts:
        """Return all that is shown of a case."""
        visit = await self.tx.visits.get(case.visit_id)
        door = await self.tx.offices.door(visit.door_id)
        return CaseFacts(
            case=case,
            visit=visit,
            name=await self._name(case.person_id),
            office=door.office.name,
            door=door.name,
            history=tuple(
                [await self._moment(one) for one in await self.tx.cases.history(case.id)]
            ),
            claimer=await self._name(case.claimed_by),
            closer=await self._name(case.closed_by),
            leader=await self._name(visit.registered_by),
            now=self.now,
            zone=self.work.zone,
            hints=await self.hints.of(visit),
            trail=tuple(
                replace(one, at=self.work.local(one.at))
                for one in await self.tx.earlier_cases.before(case)
            ),
        )

    async def untaken(self, visit: Visit, *, by: Person) -> int | None:
        """Return the case of a visit's day that nobody has and somebody may take, or None."""
        case = await self.tx.cases.of_day(visit.person_id, visit.office_id, visit.day)
        free = case is not None and case.state is State.NEW and sees(by, case)
        return case.id if case is not None and free else None

    async def get(self, case_id: int) -> Case:
        """Return a case; raise `Gone` if it is gone."""
        return await self.tx.cases.get(case_id)

    async def held(self, officer_id: int, office_id: int) -> list[Case]:
        """Return the open cases that an officer has at an office."""
        found = await self.tx.cases.held(officer_id, office_id)
        return [await self.tx.cases.get(one) for one in found]

    async def _moment(self, event: Event) -> Moment:
        detail = event.detail or ""
        if event.kind == "hand":
            detail = await self._name(int(detail))
        name = await self._name(event.person_id)
        return Moment(self.work.local(event.at), event.kind, name, detail, event.note)

    async def _name(self, person_id: int | None) -> str:
        if person_id is None:
            return ""
        return (await self.tx.people.get(person_id)).name or "?"


def _may_see(by: Person, case: Case, aloud: bool) -> bool:
    return not (case.staff and aloud) and sees(by, case)

"""Handing out the next home or number, to one at a time; it goes back if nothing comes of it."""

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.errors import Gone
from bot.domain.messages import FieldBoard, FieldCard, Lane
from bot.domain.outreach.clinics import Clinic
from bot.domain.outreach.fieldwork import (
    House,
    Kind,
    NothingLeft,
    Out,
    Scope,
    Task,
    Visited,
    together,
)
from bot.domain.outreach.residents import Resident
from bot.domain.people import Person
from bot.domain.rights import Action, areas, places
from bot.domain.team.groups import rw_of
from bot.services.access import Access
from bot.services.outreach.call_lists import CallLists
from bot.services.outreach.clinics import Clinics
from bot.services.outreach.residents import Residents
from bot.services.readings import Readings
from bot.services.service import Service, uses


class Fieldwork(Service):
    """A team visits its RW's homes; a Puskesmas calls the residents of its district."""

    access = uses(Access)
    call_lists = uses(CallLists)
    clinics = uses(Clinics)
    residents = uses(Residents)
    readings = uses(Readings)

    async def next_home(self, area: str, *, by: Person) -> Task:
        """Hand out the next home of a team's RW; who has one in hand is shown that again."""
        scope = await self._scope(area)
        if area not in areas(by, Action.VISIT_HOMES):
            raise Gone
        return await self._next(scope, by)

    async def next_number(self, *, by: Person) -> Task:
        """Hand out the next number of a Puskesmas's district, likewise."""
        own = {one.district for one in await self.access.offices_of(by, Action.CALL_RESIDENTS)}
        every = await self.residents.kelurahan()
        places = tuple(one.id for one in every if one.district in own)
        return await self._next(Scope(Kind.CALLS, places), by)

    async def following(self, task_id: int, *, by: Person) -> Task:
        """Hand out the next of the same list."""
        task = await self.own(task_id, by=by)
        if task.area is not None:
            return await self.next_home(task.area, by=by)
        return await self.next_number(by=by)

    async def _next(self, scope: Scope, by: Person) -> Task:
        await self._cover(await self.tx.fieldwork.release_late(self.now))
        task = await self.tx.fieldwork.held_by(by.id, scope.kind)
        if task is None:
            task = await self._taken(scope, by)
        self._promise(task, by)
        await self.show_team(task)
        for one in await self.tx.fieldwork.handed_with(task):
            self.readings.note("home", f"resident:{one.resident_id}", by=by.id)
        return task

    async def _taken(self, scope: Scope, by: Person) -> Task:
        """Put the first that is free into somebody's hands; raise `NothingLeft`."""
        now = self.work.local()
        first = await self.tx.fieldwork.first(scope, now)
        if first is None:
            raise NothingLeft
        near = await self.tx.fieldwork.near(scope, first, now)
        house = sorted(one.id for one in together(scope.kind, first, near))
        taken = await self.tx.fieldwork.take(scope, house, by=by.id, now=now)
        if not taken:
            raise NothingLeft
        return taken[0]

    async def own(self, task_id: int, *, by: Person) -> Task:
        """Return what is or was in somebody's own hands, while their role for it lasts."""
        task = await self.tx.fieldwork.get(task_id)
        if task is None or task.person_id != by.id:
            raise Gone
        held = areas(by, Action.VISIT_HOMES) if task.area else places(by, Action.CALL_RESIDENTS)
        if not held or (task.area is not None and task.area not in held):
            raise Gone
        return task

    async def house(self, task_id: int, *, by: Person) -> House:
        """Return all that was handed out together with it, as it stands."""
        task = await self.own(task_id, by=by)
        found = await self.tx.fieldwork.handed_with(task)
        return House(task.kind, tuple([await self._visited(one) for one in found]))

    async def clinics_for(self, task: Task) -> list[Clinic]:
        """Return the clinics to come with room for somebody, the soonest first."""
        resident = await self.tx.residents.get(task.resident_id)
        home = None if resident is None else resident.home.kelurahan_id
        ahead = await self.clinics.ahead(home)
        return [one for one in ahead if one.free and (home is None or one.is_for(home))]

    async def give_back(self, task_id: int, *, by: Person) -> None:
        """Let a colleague have it; twice is once."""
        task = await self.own(task_id, by=by)
        await self.tx.fieldwork.give_back(by.id, self.now, house=task.house)
        await self.show_team(task)

    async def release(self, person_id: int) -> None:
        """Let all go back that somebody has in hand, whose role has ended."""
        await self._returned(await self.tx.fieldwork.give_back(person_id, self.now))

    async def withdraw(self, resident_id: int) -> None:
        """Take a resident out of the hands of who has them: they are another entry by now."""
        await self._returned(await self.tx.fieldwork.withdraw(resident_id, self.now))

    async def _returned(self, tasks: Sequence[Task]) -> None:
        await self._cover([one for one in tasks if one.person_id is not None])
        for task in {one.area: one for one in tasks}.values():
            await self.show_team(task)

    async def left(self, area: str) -> tuple[int, list[Out]]:
        """Return how many residents of a team's RW are to be visited now, and what is out."""
        scope = await self._scope(area)
        out = await self.out(scope.kelurahan, area)
        return await self.tx.fieldwork.count_free(scope, self.work.local()), out

    async def out(self, kelurahan: tuple[int, ...], area: str | None = None) -> list[Out]:
        """Return which houses are out, and with whom of the team."""
        found = await self.tx.fieldwork.out(kelurahan, self.now, area)
        people = {one.person_id for one in found}
        names = {one: (await self.tx.people.get(one)).name or "?" for one in people}
        return [replace(one, who=names[one.person_id]) for one in found]

    async def show_team(self, task: Task) -> None:
        """Let the list in the team's group show how things stand now, if it stands there."""
        chat_id = None if task.area is None else await self.tx.groups.of_area(task.area)
        if chat_id is not None:
            self.tx.outbox.put(
                FieldBoard(task.area or ""),
                chat_id=chat_id,
                lane=Lane.FOLLOW_UP,
                now=self.now,
                subject=board_of(chat_id),
                rings=False,
            )

    async def _scope(self, area: str) -> Scope:
        """Return whose homes a team visits; raise `Gone` if its area is no RW's."""
        for one in await self.residents.kelurahan():
            if (rw := rw_of(area, one.name)) is not None:
                return Scope(Kind.VISITS, (one.id,), rw, area)
        raise Gone

    async def _visited(self, task: Task) -> Visited:
        resident: Resident | None = await self.tx.residents.get(task.resident_id)
        line = None if resident is None else await self.call_lists.line(resident)
        tries = await self.tx.fieldwork.tries(task.resident_id, task.kind)
        return Visited(task, line, tries)

    def _promise(self, task: Task, by: Person, *, rings: bool = True) -> None:
        """Promise the particulars to the private chat of who has it: never to a group."""
        self.tx.outbox.put(
            FieldCard(task.id),
            chat_id=by.telegram_id,
            lane=Lane.REPLY,
            now=self.now,
            subject=f"field:{task.id}",
            rings=rings,
        )

    async def _cover(self, returned: Sequence[Task]) -> None:
        """Take the particulars out of the chats of those who have it no more."""
        cards = [(await self.tx.fieldwork.handed_with(one))[0] for one in returned]
        for task in {one.id: one for one in cards}.values():
            person = await self.tx.people.get(task.person_id or 0)
            if person.telegram_id is not None:
                self._promise(task, person, rings=False)


def board_of(chat_id: int) -> str:
    """Return the subject of the list in a team's group."""
    return f"field-board:{chat_id}"

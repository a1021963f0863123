"""Who is on duty at an office: shifts begin and end with a tap, at the latest at closing."""

from collections.abc import Collection
from datetime import timedelta

from bot.domain.errors import Gone
from bot.domain.messages import Lane, OpenAtClosing, Unstaffed
from bot.domain.office.errors import OfficeClosed
from bot.domain.people import Person
from bot.domain.rights import MAY, Action, Role, may
from bot.domain.timers import Kind
from bot.services.access import Access
from bot.services.board_timer import BoardTimer
from bot.services.office.opening import Opening
from bot.services.readings import Readings
from bot.services.service import Service, uses

TOLD_GROUP, TOLD_HEAD = 1, 2


class Duty(Service):
    """Who is on duty is told of black cases in person, and hands over what is open at the end."""

    access = uses(Access)
    board_timer = uses(BoardTimer)
    opening = uses(Opening)
    readings = uses(Readings)

    @property
    def _grace(self) -> timedelta:
        """Return what passes after opening, and again before the head hears of it."""
        return timedelta(minutes=self.work.settings.duty_grace_minutes)

    async def on_duty(self, office_id: int) -> list[Person]:
        """Return who is on duty at an office and can be written to, the longest first."""
        people = [await self.tx.people.get(one) for one in await self.tx.duty.on_duty(office_id)]
        return [
            one
            for one in people
            if one.reachable
            and one.telegram_id is not None
            and may(one, Action.TAKE_DUTY, office_id)
        ]

    async def begin(self, office_id: int, *, by: Person) -> bool:
        """Begin a shift; False if it runs already, raise `OfficeClosed` if nobody would end it."""
        await self.access.require(by, Action.TAKE_DUTY, office_id)
        if not await self.opening.at_work(office_id):
            raise OfficeClosed
        begun = await self.tx.duty.begin(by.id, office_id, self.now)
        if begun:
            self.tx.timers.clear(Kind.STAFFED, office_id)
            self.board_timer.changed(office_id)
            self._note("begin-duty", office_id, by)
        return begun

    async def colleagues(self, office_id: int, *, but: Collection[int]) -> list[Person]:
        """Return who could take over at an office: those on duty first, then other officers.

        `but`: who hands over, and whom the cases are about.
        """
        on_duty = await self.on_duty(office_id)
        others = [
            await self.tx.people.get(one)
            for role in (Role.OFFICER, Role.HEAD)
            for one in await self.tx.links.holders(role, office_id)
        ]
        return list({one.id: one for one in (*on_duty, *others) if one.id not in but}.values())

    async def colleague(self, office_id: int, person_id: int) -> Person:
        """Return somebody with a role there whose id a button carries; nobody else is loaded."""
        if not await self.tx.roles.works_at(office_id, person_id, MAY[Action.TAKE_DUTY]):
            raise Gone
        return await self.tx.people.get(person_id)

    async def ended_by_leaving(self, person_id: int, office_id: int | None) -> None:
        """End the shifts of who is no officer there any more."""
        for office in await self.tx.duty.end(person_id, office_id, self.now):
            await self._maybe_unstaffed(office)

    def opened(self, office_id: int) -> None:
        """Look some minutes after the board is put up whether anybody is on duty."""
        self.tx.timers.set(Kind.STAFFED, office_id, self.now + self._grace)

    async def closed(self, office_id: int) -> None:
        """End all shifts: the office is closed; who was on duty reads what is still open."""
        await self._tell_open(office_id)
        self.tx.duty.end_all(office_id, self.now)
        self.tx.timers.clear(Kind.STAFFED, office_id)

    async def _tell_open(self, office_id: int) -> None:
        if not await self.tx.cases.open_at([office_id]):
            return
        heads = await self.tx.links.holders(Role.HEAD, office_id)
        told = [*await self.on_duty(office_id), *[await self.tx.people.get(one) for one in heads]]
        for one in {person.id: person for person in told}.values():
            self.tx.outbox.put(
                OpenAtClosing(office_id, one.id),
                chat_id=one.telegram_id,
                lane=Lane.FOLLOW_UP,
                now=self.now,
                subject=f"closing:{office_id}:{self.work.today}",
                rings=False,
            )
            self.readings.note("cases", f"office:{office_id}", by=one.id, office_id=office_id)

    async def due(self, office_id: int) -> None:
        """Tell the group, and after a while the head, that nobody is on duty at an open office."""
        self.tx.timers.clear(Kind.STAFFED, office_id)
        today = self.work.today
        told = await self.tx.boards.unstaffed(office_id, today)
        at_work = await self.opening.at_work(office_id)
        if told is None or not at_work or await self.tx.duty.on_duty(office_id):
            return
        if (pause_ends := await self.opening.break_until(office_id)) is not None:
            self.tx.timers.set(Kind.STAFFED, office_id, pause_ends + self._grace)
            return
        if told < TOLD_GROUP:
            chats = [await self.tx.groups.of_office(office_id)]
            self.tx.timers.set(Kind.STAFFED, office_id, self.now + self._grace)
        elif told < TOLD_HEAD:
            heads = await self.tx.links.holders(Role.HEAD, office_id)
            chats = [(await self.tx.people.get(one)).telegram_id for one in heads]
        else:
            return
        self.tx.boards.set_unstaffed(office_id, today, told + 1)
        for chat_id in filter(None, chats):
            self.tx.outbox.put(
                Unstaffed(office_id), chat_id=chat_id, lane=Lane.FOLLOW_UP, now=self.now
            )

    async def end(self, office_id: int, *, by: Person) -> None:
        """End a shift, if one runs, with nothing left to pass on."""
        if await self.tx.duty.end(by.id, office_id, self.now):
            self._note("end-duty", office_id, by)
            await self._maybe_unstaffed(office_id)

    async def _maybe_unstaffed(self, office_id: int) -> None:
        self.board_timer.changed(office_id)
        if not await self.tx.duty.on_duty(office_id):
            self.tx.timers.set(Kind.STAFFED, office_id, self.now + self._grace)

    def _note(self, action: str, office_id: int, by: Person) -> None:
        self.tx.audit.put(
            action, by=by.id, at=self.now, subject=f"person:{by.id}", office_id=office_id
        )

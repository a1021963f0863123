"""The Satgas confirms a positive: who was there meanwhile is told, once another person agrees."""

from datetime import date

from bot.domain.cases.errors import ReportedYourself, UnknownCase
from bot.domain.cases.exposures import (
    LOOKED_BACK,
    Counts,
    Exposure,
    Met,
    Place,
    State,
    ToCall,
    counted,
    together,
)
from bot.domain.errors import Gone
from bot.domain.messages import ExposureCard, ExposureNotice, ExposureOver, Lane
from bot.domain.people import Person
from bot.domain.rights import MAY, Action
from bot.domain.timers import Kind
from bot.domain.visits import Visit
from bot.services.access import Access
from bot.services.outbox import Outbox
from bot.services.phones import normal
from bot.services.quiet_hours import QuietHours
from bot.services.readings import Readings
from bot.services.service import Service, uses

AT_ONCE = 200  # people told in one turn
TOLD, TAKEN_BACK = 1, 2


class Exposures(Service):
    """Whom it concerns is stored before anybody hears; nobody hears who it was."""

    access = uses(Access)
    outbox = uses(Outbox)
    quiet_hours = uses(QuietHours)
    readings = uses(Readings)

    async def visit_of_case(self, case_id: int, *, by: Person) -> Visit:
        """Return the visit of a case; raise `UnknownCase`."""
        await self.access.require(by, Action.REPORT_POSITIVE)
        try:
            return await self.tx.visits.get((await self.tx.cases.get(case_id)).visit_id)
        except Gone:
            raise UnknownCase(code=f"K{case_id}") from None

    async def visit_of_code(self, office_id: int, day: date, code: str, *, by: Person) -> Visit:
        """Return the visit with this code at an office on a day; raise `UnknownCase`."""
        await self.access.require(by, Action.REPORT_POSITIVE)
        visit_id = await self.tx.exposures.visit_of_code(office_id, day, code)
        if visit_id is None:
            raise UnknownCase(code=code)
        return await self.tx.visits.get(visit_id)

    @property
    def days(self) -> int:
        """Return how many days back it is looked: visits are not kept for longer."""
        return min(LOOKED_BACK.days, self.work.settings.retention_days)

    async def preview(self, visit: Visit) -> Counts:
        """Count whom it would concern if who made this visit were positive."""
        return counted(await self._met(visit.person_id))

    async def report(self, visit_id: int, *, by: Person) -> Exposure:
        """Store that who made a visit is positive, and whom that concerns; ask for consent.

        Reported before, what stands is shown and returned.
        """
        await self.access.require(by, Action.REPORT_POSITIVE)
        visit = await self.tx.visits.get(visit_id)
        number = await self.tx.exposures.report(visit.person_id, by=by.id, now=self.now)
        if number is None:
            standing = await self.tx.exposures.of_person(visit.person_id)
            assert standing is not None
            self._show_to(by, standing.id)
            return standing
        self.tx.exposures.add(number, await self._met(visit.person_id))
        self._note("report-positive", visit.person_id, by)
        await self.show(number, rings=True)
        return await self.tx.exposures.get(number)

    async def release(self, exposure_id: int, *, by: Person) -> Exposure:
        """Let everybody be told; raise `ReportedYourself` for who has reported it.

        Taken back meanwhile, it raises `Gone`: nobody is told.
        """
        await self.access.require(by, Action.RELEASE_EXPOSURE)
        before = await self.tx.exposures.get(exposure_id)
        if before.reported_by == by.id:
            raise ReportedYourself
        if await self.tx.exposures.decide(exposure_id, "released", by=by.id, now=self.now):
            self._note("release-exposure", before.person_id, by)
            self._go_on(exposure_id)
            await self.show(exposure_id)
        after = await self.tx.exposures.get(exposure_id)
        if after.state is not State.RELEASED:
            raise Gone
        return after

    async def withdraw(self, exposure_id: int, *, by: Person) -> Exposure:
        """Take it back; who was told hears that it was wrong."""
        await self.access.require(by, Action.RELEASE_EXPOSURE)
        before = await self.tx.exposures.get(exposure_id)
        if await self.tx.exposures.decide(exposure_id, "withdrawn", by=by.id, now=self.now):
            self._note("withdraw-exposure", before.person_id, by)
            self._go_on(exposure_id)
            await self.show(exposure_id)
        return await self.tx.exposures.get(exposure_id)

    async def due(self, exposure_id: int) -> None:
        """Promise some of those concerned what they are to hear; at night it waits for morning."""
        self.tx.timers.clear(Kind.EXPOSURE, exposure_id)
        try:
            exposure = await self.tx.exposures.get(exposure_id)
        except Gone:
            return  # past its time: nobody is to hear of it any more
        if exposure.state is State.REPORTED:
            return
        if not self.quiet_hours.civil_hour():
            self.tx.timers.set(Kind.EXPOSURE, exposure_id, self.quiet_hours.next_morning())
            return
        over = exposure.state is State.WITHDRAWN
        heard = TOLD if over else 0
        people = await self.tx.exposed.waiting(exposure_id, heard, AT_ONCE)
        fact = ExposureOver if over else ExposureNotice
        for person_id, chat_id in people:
            self.outbox.fact(fact(exposure_id, person_id), chat_id=chat_id, lane=Lane.BULK)
        self.tx.exposed.mark(exposure_id, [one for one, _ in people], heard + 1)
        if len(people) == AT_ONCE:
            self._go_on(exposure_id)

    def postpone(self, exposure_id: int, person_id: int, *, over: bool) -> None:
        """Promise anew in the morning what waited until night; `over`: that it was wrong."""
        self.tx.exposed.mark(exposure_id, [person_id], TOLD if over else 0)
        self.tx.timers.set(Kind.EXPOSURE, exposure_id, self.quiet_hours.next_morning())

    async def unreachable(self, exposure_id: int, person_id: int) -> None:
        """Let somebody whom the message does not reach be called, with who came along."""
        self.tx.exposed.to_be_called(exposure_id, person_id)
        await self.show(exposure_id)

    async def get(self, exposure_id: int) -> Exposure:
        """Return an exposure; raise `Gone` if it is gone."""
        return await self.tx.exposures.get(exposure_id)

    async def counts(self, exposure_id: int) -> Counts:
        """Return how many it concerns."""
        return counted(await self.tx.exposures.concerned(exposure_id))

    async def places(self, exposure_id: int, person_id: int) -> list[Place]:
        """Return where and when somebody was exposed, as far as they may know."""
        return await self.tx.exposed.places(exposure_id, person_id)

    async def read_calls(self, exposure_id: int, *, by: Person) -> list[ToCall]:
        """Return who is to be telephoned, and note who reads it."""
        await self.access.require(by, Action.RELEASE_EXPOSURE)
        if (await self.tx.exposures.get(exposure_id)).state is not State.RELEASED:
            raise Gone
        self.readings.note("exposed", f"exposure:{exposure_id}", by=by.id)
        return await self.tx.exposed.to_call(exposure_id)

    async def may_ask_call(self, exposure_id: int, *, by: Person) -> bool:
        """Tell whether somebody was told of this and it stands."""
        exposure = await self.tx.exposures.get(exposure_id)
        concerned = await self.tx.exposed.places(exposure_id, by.id)
        return bool(concerned) and exposure.state is State.RELEASED

    async def ask_call(self, exposure_id: int, number: str, *, by: Person) -> bool | None:
        """Note the own number of who wants to be called; None if it is no number."""
        phone = normal(number)
        if phone is None:
            return None
        if not await self.may_ask_call(exposure_id, by=by):
            return False
        noted = await self.tx.exposed.ask_call(exposure_id, by.id, phone, self.now)
        if noted:
            await self.show(exposure_id, rings=True)
        return noted

    async def show_standing(self, *, to: Person) -> None:
        """Show anew what stands, to who asks and to nobody else."""
        for exposure_id in await self.tx.exposures.standing():
            self._show_to(to, exposure_id)

    async def show(self, exposure_id: int, *, rings: bool = False) -> None:
        """Show to all who may decide how far it has come."""
        deciders = sorted(MAY[Action.RELEASE_EXPOSURE])
        people = [one for role in deciders for one in await self.tx.links.holders(role)]
        for person_id in dict.fromkeys(people):
            self._show_to(await self.tx.people.get(person_id), exposure_id, rings=rings)

    def _show_to(self, person: Person, exposure_id: int, *, rings: bool = True) -> None:
        self.tx.outbox.put(
            ExposureCard(exposure_id),
            chat_id=person.telegram_id,
            lane=Lane.REPLY,
            now=self.now,
            subject=f"exposure:{exposure_id}",
            rings=rings,
        )

    async def _met(self, person_id: int) -> list[Met]:
        stays = await self.tx.exposures.stays(person_id, self.now - LOOKED_BACK)
        meetings = [await self.tx.exposures.met(one) for one in stays]
        reached = await self.tx.exposures.reached({one.tell for met in meetings for one in met})
        return together(meetings, index=person_id, reached=reached)

    def _go_on(self, exposure_id: int) -> None:
        self.tx.timers.set(Kind.EXPOSURE, exposure_id, self.now)

    def _note(self, deed: str, person_id: int | None, by: Person) -> None:
        subject = f"person:{person_id or 0}"
        self.tx.audit.put(deed, by=by.id, at=self.now, subject=subject)

"""What came of a visit or a call: noted with one tap, followed at once, and taken back."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import Any

from bot.domain.errors import Gone
from bot.domain.outreach import moves
from bot.domain.outreach.asking import UNKNOWN
from bot.domain.outreach.campaigns import Came
from bot.domain.outreach.deferrals import LETTER, deferral
from bot.domain.outreach.fieldwork import (
    AGAIN_AFTER,
    COMES_WITHIN,
    DAYS_AHEAD,
    NOT_FOUND_FOR,
    REFUSED_FOR,
    HeldByOther,
    Result,
    Task,
    allowed,
    day_of,
    result_called,
)
from bot.domain.outreach.fieldwork import Kind as FieldKind
from bot.domain.outreach.residents import Resident
from bot.domain.people import Person
from bot.services.outreach.bookings import Bookings
from bot.services.outreach.deaths import Deaths
from bot.services.outreach.doses_given import Before, DosesGiven
from bot.services.outreach.fieldwork import Fieldwork
from bot.services.outreach.sweep_results import SweepResults
from bot.services.service import Service, uses

Move = Callable[[Resident], Resident]


class FieldResults(Service):
    """A repeated or late tap changes nothing: what was noted first stands."""

    bookings = uses(Bookings)
    deaths = uses(Deaths)
    doses_given = uses(DosesGiven)
    fieldwork = uses(Fieldwork)
    results = uses(SweepResults)

    async def note(self, task_id: int, key: str, detail: str, *, by: Person) -> None:
        """Note what came of it; raise `Gone` for what no button says, or `HeldByOther`."""
        task = await self.fieldwork.own(task_id, by=by)
        if task.result is not None:
            return
        result = result_called(key, task.kind)
        if not allowed(result, detail):
            raise Gone
        for one in await self.tx.fieldwork.handed_with(task) if result.whole else [task]:
            again_at = await self._again_at(task, result, detail)
            noted = await self.tx.fieldwork.finish(
                one.id, result.key, again_at=again_at, now=self.now
            )
            if noted:
                await self._follow(one, result, detail, by)
            elif one.id == task.id:
                raise HeldByOther
        await self.fieldwork.show_team(task)

    async def undo(self, task_id: int, *, by: Person) -> bool:
        """Take back what was noted; raise `HeldByOther` if somebody else has it by now.

        False: all is as it was, but for a place at a clinic that was given to others meanwhile.
        """
        task, all_back = await self.fieldwork.own(task_id, by=by), True
        if task.result is None:
            return True
        whole = result_called(task.result, task.kind).whole
        for one in await self.tx.fieldwork.handed_with(task) if whole else [task]:
            if one.result != task.result:
                continue
            touched = await self.tx.fieldwork.touched(one)
            if await self.tx.fieldwork.reopen(one.id, self.now):
                all_back &= await self._as_before(one, whole=not touched)
                self._audit("undo-field", one, by)
            elif one.id == task.id:
                raise HeldByOther
        await self.fieldwork.show_team(task)
        return all_back

    async def _follow(self, task: Task, result: Result, detail: str, by: Person) -> None:
        """Let the resident, the reminder and a place follow."""
        resident = await self.tx.residents.get(task.resident_id)
        kept: dict[str, Any] = {"detail": detail}
        if resident is not None:
            was = await self.results.marks(resident)
            if result.key == "died":
                kept["died"] = await self.deaths.leave_in_peace(resident)
            kept["before"] = await self._changed(task, resident, result, detail)
            counted = sorted(await self.results.marks(resident) - was)
            kept["counted"] = [resident.dose, counted]
        self.tx.fieldwork.keep(task.id, kept)
        self._audit("note-field", task, by)

    async def _changed(
        self, task: Task, resident: Resident, result: Result, detail: str
    ) -> Before:
        if result.key == "given":
            return await self.doses_given.given(
                resident.person_id, resident.id, vaccine=detail, on=self.work.today
            )
        if result.key == "booked" and detail[:1] == "c":
            return await self._place(resident, int(detail[1:]))
        if result.key == "letter":
            await self.results.follows(resident, Came.ANSWERED)
            why = deferral(LETTER, int(detail), self.work.today)
            return await self.doses_given.deferred(resident.person_id, resident.id, why)
        if result.key in ("had", "refused"):
            stops = result.key == "refused" and not REFUSED_FOR[detail]
            await self.results.follows(resident, Came.STOPPED if stops else Came.ANSWERED)
        move = await self._move(task, resident, result, detail)
        return {} if move is None else await self.doses_given.moved(resident.id, move)

    async def _move(
        self, task: Task, resident: Resident, result: Result, detail: str
    ) -> Move | None:
        """Return the rule that the resident follows; None: nothing is different."""
        match result.key:
            case "had":
                return partial(moves.says_had, vaccine=None if detail == UNKNOWN else detail)
            case "refused":
                today, days = self.work.today, REFUSED_FOR[detail]
                until = today + timedelta(days) if days else None
                return partial(moves.refused, why=detail, on=today, until=until)
            case "moved" | "died":
                return moves.gone
            case "visit":
                return moves.wants_visit
            case "wrong":
                return await self._to_other_list(task, resident)
        return None

    async def _to_other_list(self, task: Task, resident: Resident) -> Move | None:
        """Visit whose number is wrong; call whose address is, unless their number is wrong too."""
        if task.kind is FieldKind.CALLS:
            return moves.wants_visit
        tried = await self.tx.fieldwork.was(resident.id, FieldKind.CALLS, "wrong")
        return None if tried or resident.phone is None else moves.to_call

    async def _place(self, resident: Resident, clinic_id: int) -> Before:
        """Book a place, also for who has no account; one they have already is as good."""
        told_to, cared = resident.told_to, None if resident.person_id else resident
        person = None if told_to is None else await self.tx.people.get(told_to)
        if await self.bookings.ahead_of(person, cared) is not None:
            return {}
        booking = await self.bookings.book(clinic_id, None, by=person, cared=cared)
        return {"booking": booking.id}

    async def _again_at(self, task: Task, result: Result, detail: str) -> datetime | None:
        """Return when somebody may be handed out again; None: whenever they are on a list."""
        match result.key:
            case "absent":
                return self.now + AGAIN_AFTER
            case "wrong":
                return self.now + NOT_FOUND_FOR
            case "comes":
                return self.now + COMES_WITHIN
            case "booked":
                day = await self._agreed(task, detail)
                return None if day is None else datetime.combine(day, time(), self.work.zone)
        return None

    async def _agreed(self, task: Task, detail: str) -> date | None:
        """Return the day a team comes again; raise `Gone` for none that is offered.

        None: a place keeps them off the list by itself, until its day has passed or it is lost.
        """
        day, today = day_of(detail), self.work.today
        if day is not None:
            if not 0 < (day - today).days <= max(DAYS_AHEAD):
                raise Gone
            return day
        for one in await self.fieldwork.clinics_for(task):
            if detail == f"c{one.id}":
                return None
        raise Gone

    async def _as_before(self, task: Task, *, whole: bool) -> bool:
        """Let all be as it was; False if a place cannot be had again."""
        before = task.facts.get("before", {})
        if "booking" in before:
            await self.bookings.cancel(before["booking"])
        resident = await self.tx.residents.get(task.resident_id)
        person_id = None if resident is None else resident.person_id
        await self.doses_given.taken_back(person_id, task.resident_id, before, whole=whole)
        if resident is None:
            return True
        dose, counted = task.facts.get("counted", (None, ()))
        for what in counted:
            await self.results.count_out(resident, Came(what), dose)
        return await self.deaths.take_back(resident, task.facts.get("died", {}))

    def _audit(self, action: str, task: Task, by: Person) -> None:
        self.tx.audit.put(action, by=by.id, at=self.now, subject=f"resident:{task.resident_id}")

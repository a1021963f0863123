"""A dose was given, or has to wait: whoever notes it, all that is planned for them follows."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from bot.domain.outreach.deferrals import LETTER, Deferral
from bot.domain.outreach.reminders import Reminder
from bot.domain.outreach.residents import Answer, Doses, Reached, Resident
from bot.services.outreach.reminders import Reminders
from bot.services.outreach.residents import Residents
from bot.services.service import Service, uses

Before = dict[str, Any]  # how it was: kept sealed beside what was noted, to be taken back


class DosesGiven(Service):
    """One way for clinics, teams in the field and calls: the resident and the reminder follow."""

    reminders = uses(Reminders)
    residents = uses(Residents)

    async def given(
        self, person_id: int | None, resident_id: int | None, *, vaccine: str, on: date
    ) -> Before:
        """Note a dose somebody was given; return how it was before."""
        resident = await self._resident(person_id, resident_id)
        reminder = await self._to_come(person_id)
        if resident is not None:
            await self.residents.vaccinated(resident.id, vaccine=vaccine, on=on)
        if reminder is not None:  # that of the next dose, for who wants to be reminded
            person = await self.tx.people.get(reminder.person_id)
            await self.reminders.had_it(person)
            await self.reminders.agree(
                person, doses=reminder.dose, vaccine=vaccine, last_dose_on=on
            )
        return _before(resident, reminder)

    async def deferred(
        self, person_id: int | None, resident_id: int | None, why: Deferral
    ) -> Before:
        """Note that a dose could not be given, and until when it has to wait, if that is known."""
        if why.until is None and not why.exempt:
            return {}
        resident = await self._resident(person_id, resident_id)
        reminder = await self._to_come(person_id)
        if resident is not None:
            await self._waits(resident, why)
        if reminder is not None and why.until is not None:
            await self.reminders.put_off(reminder, why.until)
        elif reminder is not None:
            await self.reminders.put_back(replace(reminder, state="done"))
        return _before(resident, reminder)

    async def _waits(self, resident: Resident, why: Deferral) -> None:
        if why.reason == LETTER:
            await self.residents.with_letter(resident.id, why.until)
        elif why.recovered_on is not None:
            await self.residents.recovered(resident.id, why.recovered_on)
        elif why.until is not None:
            await self.residents.deferred(resident.id, why.until)

    async def moved(self, resident_id: int, move: Callable[[Resident], Resident]) -> Before:
        """Note what somebody said at home or on the telephone; return how it was before."""
        resident = await self.tx.residents.get(resident_id)
        if resident is None:
            return {}
        person_id = resident.person_id
        reminder = await self._to_come(person_id)
        after = await self.residents.move(resident_id, move)
        if person_id is not None:
            await self.reminders.follow(after, await self.tx.people.get(person_id))
        return _before(resident, reminder)

    async def taken_back(
        self,
        person_id: int | None,
        resident_id: int | None,
        before: Before,
        *,
        whole: bool = False,
    ) -> None:
        """Let everything be as it was: what was noted was wrong.

        It is taken back of who they are now, also if their entry was joined with another since.
        `whole`: also that they were to be left alone, for nobody has asked for it since.
        """
        resident = await self._resident(person_id, resident_id)
        if resident is not None and "resident" in before:
            as_it_was = _as_it_was(resident, before)
            now = replace(resident, state=as_it_was.state) if whole else resident
            await self.residents.as_before(now, as_it_was)
        reminder = await self.tx.reminders.of_person(person_id or 0)
        wanted = whole or (reminder is not None and reminder.state != "stopped")
        if reminder is not None and "dose" in before and wanted:
            await self.reminders.put_back(_reminder(reminder, before))

    async def _to_come(self, person_id: int | None) -> Reminder | None:
        reminder = await self.tx.reminders.of_person(person_id or 0)
        wanted = reminder is not None and reminder.state in ("waiting", "told")
        return reminder if wanted else None

    async def _resident(self, person_id: int | None, resident_id: int | None) -> Resident | None:
        if resident_id is not None:
            return await self.tx.residents.get(resident_id)
        return None if person_id is None else await self.tx.residents.of_person(person_id)


def _before(resident: Resident | None, reminder: Reminder | None) -> Before:
    before: Before = {}
    if resident is not None:
        told_at = resident.told_at and resident.told_at.isoformat()
        reached = {"state": resident.state, "told": resident.told, "told_at": told_at}
        before |= {"resident": resident.id, "had": resident.had.facts(), "reached": reached}
        if said := resident.answered:
            before |= {"answered": [said.what, said.on.isoformat()]}
    if reminder is not None:
        due_on, state = reminder.due_on.isoformat(), reminder.state
        before |= {"dose": reminder.dose, "vaccine": reminder.vaccine}
        before |= {"due_on": due_on, "state": state}
    return before


def _as_it_was(resident: Resident, before: Before) -> Resident:
    reached = before.get("reached", {"state": Reached.WAITING, "told": 0, "told_at": None})
    told_at = reached["told_at"] and datetime.fromisoformat(reached["told_at"])
    had, state = Doses.of(before["had"]), Reached(reached["state"])
    said = before.get("answered")
    answered = None if said is None else Answer(said[0], date.fromisoformat(said[1]))
    back = replace(resident, had=had, state=state, answered=answered)
    return replace(back, told=reached["told"], told_at=told_at)


def _reminder(reminder: Reminder, before: Before) -> Reminder:
    return replace(
        reminder,
        dose=before["dose"],
        vaccine=before["vaccine"],
        due_on=date.fromisoformat(before["due_on"]),
        state=before.get("state", "waiting"),
    )

"""A dose was given, or has to wait: whoever notes it, all that is planned for them follows."""

from datetime import date
from typing import Any

from bot.domain.outreach.residents import Doses, Resident
from bot.domain.timers import Kind
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
        before: dict[str, Any] = {}
        resident = await self._resident(person_id, resident_id)
        if resident is not None:
            before |= {"resident": resident.id, "had": resident.had.facts()}
            await self.residents.vaccinated(resident.id, vaccine=vaccine, on=on)
        return before | await self._remind(person_id, vaccine, on)

    async def deferred(
        self, person_id: int | None, resident_id: int | None, *, until: date | None
    ) -> Before:
        """Note that a dose could not be given, and until when it has to wait, if that is known."""
        before: dict[str, Any] = {}
        resident = await self._resident(person_id, resident_id)
        if resident is not None and until is not None:
            before |= {"resident": resident.id, "had": resident.had.facts()}
            await self.residents.deferred(resident.id, until)
        reminder = await self.tx.reminders.of_person(person_id or 0)
        if reminder is not None and until is not None and reminder.state in ("waiting", "told"):
            self.tx.reminders.become(reminder.id, "waiting")
            at = self.reminders.quiet_hours.at_nine(until)
            self.tx.timers.set(Kind.REMIND, reminder.id, at)
        return before

    async def taken_back(self, person_id: int | None, before: Before) -> None:
        """Let everything be as it was: what was noted was wrong."""
        if await self.tx.residents.get(before.get("resident", 0)) is not None:
            await self.residents.had_only(before["resident"], Doses.of(before["had"]))
        reminder = await self.tx.reminders.of_person(person_id or 0)
        if reminder is not None and "dose" in before:
            number = await self.tx.reminders.put(
                reminder.person_id,
                dose=before["dose"],
                vaccine=before["vaccine"],
                due_on=date.fromisoformat(before["due_on"]),
                now=self.now,
            )
            morning = self.reminders.quiet_hours.next_morning()
            self.tx.timers.set(Kind.REMIND, number, morning)

    async def _remind(self, person_id: int | None, vaccine: str, on: date) -> Before:
        """End the reminder of this dose, and set that of the next for who wants to be reminded."""
        reminder = await self.tx.reminders.of_person(person_id or 0)
        if reminder is None or reminder.state not in ("waiting", "told"):
            return {}
        person = await self.tx.people.get(reminder.person_id)
        await self.reminders.had_it(person)
        await self.reminders.agree(person, doses=reminder.dose, vaccine=vaccine, last_dose_on=on)
        due_on = reminder.due_on.isoformat()
        return {"dose": reminder.dose, "vaccine": reminder.vaccine, "due_on": due_on}

    async def _resident(self, person_id: int | None, resident_id: int | None) -> Resident | None:
        if resident_id is not None:
            return await self.tx.residents.get(resident_id)
        return None if person_id is None else await self.tx.residents.of_person(person_id)

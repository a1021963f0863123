"""When a reminder is due: it follows every fact that is known, until it is sent."""

from datetime import date

from bot.domain.outreach.doses import BOOSTER_FIRST_DAY, next_dose
from bot.domain.outreach.had import Had
from bot.domain.outreach.reminders import Reminder
from bot.domain.timers import Kind
from bot.services.outreach.dose_facts import DoseFacts
from bot.services.quiet_hours import QuietHours
from bot.services.service import Service, uses


class ReminderDates(Service):
    """Nobody is promised a dose that they have had, or while isolating, or soon after covid."""

    dose_facts = uses(DoseFacts)
    quiet_hours = uses(QuietHours)

    def by_interval(
        self, doses: int, vaccine: str | None, last_dose_on: date | None
    ) -> date | None:
        """Return the day the next dose is due by its interval alone; None if none is offered."""
        # A city whose rules ask for the booster gives it, whatever the calendar says.
        booster_from = date.min if self.work.rules.asks_booster else BOOSTER_FIRST_DAY
        return next_dose(
            doses, vaccine, last_dose_on, on=self.work.today, booster_from=booster_from
        )

    async def follow(self, person_id: int) -> None:
        """Let somebody's reminder follow what became known: a dose, an infection, a correction."""
        before = await self.tx.reminders.of_person(person_id)
        if before is not None and before.state in ("waiting", "done"):
            await self._move(before, await self.weighed(before))

    async def weighed(self, reminder: Reminder) -> Reminder:
        """Store what a reminder waits for by what is known now; return it as it is then."""
        known = await self.dose_facts.known(reminder.person_id)
        for visit_id, until in (await self.dose_facts.waits(known)).items():
            self.tx.reminders.wait(reminder.id, visit_id, until)
        after = await self.tx.reminders.get(reminder.id)
        assert after is not None  # weighed in the transaction that has found it
        return after

    async def true(self, reminder: Reminder) -> bool:
        """Tell whether nothing that is known speaks against this dose today; writes nothing."""
        known = await self.dose_facts.known(reminder.person_id)
        if _covered(reminder, known.had) or await self._exempt(reminder):
            return False
        found = (await self.dose_facts.waits(known)).values()
        days = (day for day in (reminder.waits_until, *found) if day is not None)
        return all(day <= self.work.today for day in days)

    async def _move(self, before: Reminder, after: Reminder) -> None:
        had = await self.dose_facts.had(after.person_id)
        ahead = after.due_on > self.work.today
        if _covered(after, had) or await self._exempt(after):
            self.tx.reminders.become(after.id, "done")
            self.tx.timers.clear(Kind.REMIND, after.id)
        elif after.state == "waiting" and ahead:
            self.set_timer(after)
        elif after.state == "waiting" and before.due_on > self.work.today:
            self.tx.timers.set(Kind.REMIND, after.id, self.quiet_hours.next_morning())
        elif after.state == "done" and ahead:
            self.tx.reminders.become(after.id, "waiting")  # it had not been had after all
            self.set_timer(after)

    async def _exempt(self, reminder: Reminder) -> bool:
        """Tell whether no dose is due to somebody, by a doctor's letter."""
        one = await self.tx.residents.of_person(reminder.person_id)
        return one is not None and one.had.exempt

    def wake(self, reminder: Reminder) -> None:
        """Let a reminder come on its day, or next morning if that is past."""
        if reminder.due_on > self.work.today:
            self.set_timer(reminder)
        else:
            self.tx.timers.set(Kind.REMIND, reminder.id, self.quiet_hours.next_morning())

    def set_timer(self, reminder: Reminder) -> None:
        """Let the reminder come at nine on its day."""
        self.tx.timers.set(Kind.REMIND, reminder.id, self.quiet_hours.at_nine(reminder.due_on))


def _covered(reminder: Reminder, had: Had | None) -> bool:
    return had is not None and had.covers(reminder.dose, reminder.vaccine)

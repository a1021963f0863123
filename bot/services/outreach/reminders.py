"""Reminding somebody of the next dose: only who agreed, once, at a civil hour."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.domain.colour import Colour
from bot.domain.errors import Gone
from bot.domain.figures.counted import Counted
from bot.domain.messages import DoseReminder, Lane
from bot.domain.outreach.due import waits_until
from bot.domain.outreach.had import Had
from bot.domain.outreach.moves import LATER, LEFT_ALONE
from bot.domain.outreach.reminders import Reminder
from bot.domain.outreach.residents import Doses, Resident
from bot.domain.people import Person
from bot.domain.timers import Kind
from bot.domain.visits import Visit
from bot.services.outreach.dose_facts import DoseFacts
from bot.services.outreach.reminder_dates import ReminderDates
from bot.services.outreach.residents import Residents
from bot.services.quiet_hours import QuietHours
from bot.services.service import Service, uses

WAITED = timedelta(days=28)  # for somebody who blocked the bot


class Reminders(Service):
    """One reminder per person; each is sent at most once."""

    dates = uses(ReminderDates)
    dose_facts = uses(DoseFacts)
    residents = uses(Residents)
    quiet_hours = uses(QuietHours)

    async def offered(self, visit: Visit, person: Person) -> bool:
        """Tell whether this visitor is asked if they want to be reminded."""
        lacks = visit.declared in (Colour.RED, Colour.YELLOW) and "doses" in visit.answers
        if person.telegram_id is None or visit.registered_by is not None or not lacks:
            return False
        had = await self.dose_facts.had(person.id)
        return had is not None and self.dates.by_interval(had.doses, had.vaccine, None) is not None

    async def missed(self, visit: Visit, person: Person) -> bool:
        """Tell whether a visitor may still be asked: the result did, and nothing came of it."""
        known = await self.tx.reminders.of_person(person.id)
        waits = known is not None and known.state == "waiting"
        return not waits and await self.offered(visit, person)

    async def had(self, person: Person) -> Had | None:
        """Return the doses somebody has had, as far as anybody knows."""
        return await self.dose_facts.had(person.id)

    async def agree(
        self, person: Person, *, doses: int, vaccine: str | None, last_dose_on: date | None
    ) -> Reminder | None:
        """Set the reminder for the next dose; None if none is due."""
        said = Doses(doses, vaccine, last_dose_on)
        if self._due_on(said) is None:
            return None
        self.tx.people.wants_reminders(person.id, True, self.now)
        known = (await self.residents.from_door(person, said)).had
        had = known if (known.doses or 0) > doses else said  # a clinic may have noted more
        due_on = self._due_on(had)
        if due_on is None or known.exempt:
            return None
        reminder_id = await self.tx.reminders.put(
            person.id,
            dose=(had.doses or 0) + 1,
            vaccine=had.vaccine,
            due_on=max(due_on, waits_until(known) or due_on),  # by a clinic's word, say
            now=self.now,
        )
        self._count("agreed")
        agreed = await self.tx.reminders.get(reminder_id)
        assert agreed is not None  # it was just stored
        reminder = await self.dates.weighed(agreed)
        self.dates.set_timer(reminder)
        return reminder

    def _due_on(self, had: Doses) -> date | None:
        return self.dates.by_interval(had.doses or 0, had.vaccine, had.last_on)

    async def due(self, reminder_id: int) -> None:
        """Promise the message, if it is wanted and true; at night, wait for the morning."""
        self.tx.timers.clear(Kind.REMIND, reminder_id)
        reminder = await self.tx.reminders.get(reminder_id)
        if reminder is None or reminder.state != "waiting":
            return
        await self.dates.follow(reminder.person_id)
        reminder = await self.tx.reminders.get(reminder_id)
        if reminder is None or reminder.state != "waiting":
            return
        if reminder.due_on > self.work.today:  # whoever set the timer, nobody is told too early
            self.dates.set_timer(reminder)
            return
        if not await self.dates.true(reminder):
            return
        person = await self.tx.people.get(reminder.person_id)
        if person.stopped_at is not None or self._too_late(reminder):
            return
        if not person.reachable or not self.quiet_hours.civil_hour():
            self.tx.timers.set(Kind.REMIND, reminder_id, self.quiet_hours.next_morning())
            return
        self.tx.reminders.become(reminder_id, "told")
        await self.residents.told(person)
        self._count("told")
        self.tx.outbox.put(
            DoseReminder(reminder_id),
            chat_id=person.telegram_id,
            lane=Lane.BULK,
            now=self.now,
            subject=f"reminder:{reminder_id}",
            once=True,
        )

    async def postpone(self, reminder_id: int) -> None:
        """Try again next morning: the hour had passed, or the person had blocked the bot."""
        reminder = await self.tx.reminders.get(reminder_id)
        if reminder is not None and reminder.state == "told" and not self._too_late(reminder):
            self.tx.reminders.become(reminder_id, "waiting")
            await self.residents.untold(reminder.person_id)
            self._count("told", by=-1)
            self.tx.timers.set(Kind.REMIND, reminder_id, self.quiet_hours.next_morning())

    def _too_late(self, reminder: Reminder) -> bool:
        """Tell whether somebody was out of reach for so long that nothing is sent any more."""
        return self.work.today - reminder.due_on > WAITED

    async def put_off(self, reminder: Reminder, until: date) -> None:
        """Let a reminder wait until a day, or longer if it does already; told, it comes again."""
        await self.put_back(replace(reminder, state="waiting", due_on=max(until, reminder.due_on)))

    async def put_back(self, reminder: Reminder) -> None:
        """Let somebody's reminder be as it was, and come by itself only if it waits."""
        number = await self.tx.reminders.put(
            reminder.person_id,
            dose=reminder.dose,
            vaccine=reminder.vaccine,
            due_on=reminder.due_on,
            now=self.now,
        )
        self.tx.reminders.become(number, reminder.state)
        self.tx.timers.clear(Kind.REMIND, number)
        if reminder.state == "waiting":
            self.dates.wake(replace(reminder, id=number))

    async def true(self, reminder: Reminder) -> bool:
        """Tell whether what a reminder says is true today."""
        return await self.dates.true(reminder)

    async def get(self, reminder_id: int) -> Reminder | None:
        """Return a reminder, or None if it is gone."""
        return await self.tx.reminders.get(reminder_id)

    async def of_person(self, person: Person) -> Reminder | None:
        """Return the person's reminder, or None."""
        return await self.tx.reminders.of_person(person.id)

    async def coming(self, person: Person) -> tuple[int, datetime] | None:
        """Return dose and moment (UTC) of the reminder that is to come, or None."""
        reminder = await self.tx.reminders.of_person(person.id)
        if reminder is None or reminder.state != "waiting":
            return None
        due_at = await self.tx.timers.due_at(Kind.REMIND, reminder.id)
        return None if due_at is None else (reminder.dose, due_at)

    async def had_it(self, person: Person) -> None:
        """The person has had the dose: nothing more is sent."""
        reminder = await self.tx.reminders.of_person(person.id)
        if reminder is not None and reminder.state != "done":
            await self.residents.had_it(person, reminder.dose)
        await self._finish(person, "done")

    async def later(self, person: Person) -> date:
        """Remind again in three days; return that day; raise `Gone` if nothing is kept."""
        due_on = self.work.today + LATER
        reminder = await self.tx.reminders.of_person(person.id)
        if reminder is None:
            raise Gone
        self.tx.reminders.become(reminder.id, "waiting")
        self.tx.timers.set(Kind.REMIND, reminder.id, self.quiet_hours.at_nine(due_on))
        return due_on

    async def stop(self, person: Person) -> None:
        """Never remind this person again, unless they ask for it."""
        self.tx.people.wants_reminders(person.id, False, self.now)
        await self.residents.stop_all(person)
        await self._finish(person, "stopped")

    async def follow(self, one: Resident, person: Person) -> None:
        """Let a person's reminder follow what they said of their own doses, or asked for."""
        reminder = await self.tx.reminders.of_person(person.id)
        if reminder is None or one.person_id != person.id:
            return
        to_come, until = reminder.state in ("waiting", "told"), waits_until(one.had)
        if one.state in LEFT_ALONE:
            await self._finish(person, "stopped")
        elif to_come and (one.had.doses or 0) >= reminder.dose:
            await self.had_it(person)
        elif to_come and until is not None and until > max(reminder.due_on, self.work.today):
            await self.put_off(reminder, until)
        elif reminder.state == "stopped" and await self._wants(person):  # they ask again
            await self.put_back(replace(reminder, state="waiting"))

    async def _wants(self, person: Person) -> bool:
        return (await self.tx.people.get(person.id)).stopped_at is None  # as it is by now

    async def _finish(self, person: Person, state: str) -> None:
        reminder = await self.tx.reminders.of_person(person.id)
        if reminder is not None:
            if reminder.state != state:
                self._count(state)
            self.tx.reminders.become(reminder.id, state)
            self.tx.timers.clear(Kind.REMIND, reminder.id)

    def _count(self, what: str, *, by: int = 1) -> None:
        """Count for the whole city, without anybody's name."""
        self.tx.daily_counts.add(Counted.REMINDER, self.work.today, detail=what, by=by)

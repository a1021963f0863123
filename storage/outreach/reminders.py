"""Who agreed to be reminded of which dose, when it is due, and what it waits for."""

from datetime import date, datetime

from bot.domain.outreach.reminders import Reminder
from storage.gateway import Gateway
from storage.sqlite import Row
from storage.statements import renewing
from storage.times import stamp

FACTS = "reminders.facts"  # by the person's id: who agrees again keeps the row
REMINDER = (
    "SELECT *, (SELECT max(until) FROM reminder_waits WHERE reminder_id = reminders.id)"
    " AS waits_until FROM reminders"
)


class Reminders(Gateway):
    """One reminder per person: agreeing again replaces it."""

    async def put(
        self, person_id: int, *, dose: int, vaccine: str | None, due_on: date, now: datetime
    ) -> int:
        """Set the person's next dose; return the reminder's id."""
        row = {
            "person_id": person_id,
            "facts": self.session.seal.seal({"dose": dose, "vaccine": vaccine}, FACTS, person_id),
            "due_on": due_on.isoformat(),
            "state": "waiting",
            "agreed_at": stamp(now),
        }
        return await self.session.new_id("reminders", row, renewing("person_id", row))

    async def get(self, reminder_id: int) -> Reminder | None:
        """Return a reminder, or None if it is gone."""
        return self._reminder(await self.session.row(f"{REMINDER} WHERE id = ?", reminder_id))

    async def of_person(self, person_id: int) -> Reminder | None:
        """Return the person's reminder, or None."""
        return self._reminder(await self.session.row(f"{REMINDER} WHERE person_id = ?", person_id))

    def become(self, reminder_id: int, state: str) -> None:
        """Set the state."""
        self.session.write("UPDATE reminders SET state = ? WHERE id = ?", state, reminder_id)

    def wait(self, reminder_id: int, visit_id: int, until: date | None) -> None:
        """Note until when a visit's facts let a reminder wait; None: they do not, or no more."""
        if until is None:
            self.session.write(
                "DELETE FROM reminder_waits WHERE reminder_id = ? AND visit_id = ?",
                reminder_id,
                visit_id,
            )
            return
        row = {"reminder_id": reminder_id, "visit_id": visit_id, "until": until.isoformat()}
        renewed = "ON CONFLICT (reminder_id, visit_id) DO UPDATE SET until = excluded.until"
        self.session.insert("reminder_waits", row, renewed)

    def purge(self, before: date) -> None:
        """Forget reminders that were told, stopped or done and due before a day."""
        self.session.write(
            "DELETE FROM reminders WHERE state <> 'waiting' AND due_on < ?", before.isoformat()
        )

    def _reminder(self, row: Row | None) -> Reminder | None:
        if row is None:
            return None
        facts = self.session.seal.open(row["facts"], FACTS, row["person_id"])
        due_on, waits_until = date.fromisoformat(row["due_on"]), row["waits_until"]
        until = None if waits_until is None else date.fromisoformat(waits_until)
        return Reminder(
            id=row["id"],
            person_id=row["person_id"],
            dose=facts["dose"],
            vaccine=facts["vaccine"],
            due_on=due_on if until is None else max(due_on, until),
            state=row["state"],
            waits_until=until,
        )

"""Who agreed to be reminded of which dose, and when it is due."""

from datetime import date, datetime
from typing import Any

from bot.domain.outreach.reminders import Reminder
from storage.gateway import Gateway
from storage.times import stamp


class Reminders(Gateway):
    """One reminder per person: agreeing again replaces it."""

    async def put(
        self, person_id: int, *, dose: int, vaccine: str | None, due_on: date, now: datetime
    ) -> int:
        """Set the person's next dose; return the reminder's id."""
        return int(
            await self.session.value(
                "INSERT INTO reminders (person_id, dose, vaccine, due_on, state, agreed_at)"
                " VALUES (?, ?, ?, ?, 'waiting', ?) ON CONFLICT (person_id) DO UPDATE SET"
                " dose = excluded.dose, vaccine = excluded.vaccine, due_on = excluded.due_on,"
                " state = 'waiting', agreed_at = excluded.agreed_at RETURNING id",
                person_id,
                dose,
                vaccine,
                due_on.isoformat(),
                stamp(now),
            )
        )

    async def get(self, reminder_id: int) -> Reminder | None:
        """Return a reminder, or None if it is gone."""
        return _reminder(
            await self.session.row("SELECT * FROM reminders WHERE id = ?", reminder_id)
        )

    async def of_person(self, person_id: int) -> Reminder | None:
        """Return the person's reminder, or None."""
        return _reminder(
            await self.session.row("SELECT * FROM reminders WHERE person_id = ?", person_id)
        )

    def become(self, reminder_id: int, state: str) -> None:
        """Set the state."""
        self.session.write("UPDATE reminders SET state = ? WHERE id = ?", state, reminder_id)


def _reminder(row: Any) -> Reminder | None:
    if row is None:
        return None
    return Reminder(
        id=row["id"],
        person_id=row["person_id"],
        dose=row["dose"],
        vaccine=row["vaccine"],
        due_on=date.fromisoformat(row["due_on"]),
        state=row["state"],
    )

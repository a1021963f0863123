"""What a button is about, as far as rights depend on it; nothing else of anybody is read."""

from bot.domain.entrances import Subject, Thing
from storage.gateway import Gateway

# office_id: whose officers may act on it; owner: whose it is; staff: about a colleague.
_NOBODYS = "NULL AS office_id"
ASKED = {
    Thing.CASE: "SELECT office_id, person_id AS owner, staff FROM cases WHERE id = ?",
    Thing.VISIT: "SELECT office_id, CASE WHEN kind = 'companion' THEN registered_by"
    " ELSE person_id END AS owner, 0 AS staff FROM visits WHERE id = ?",
    Thing.STAY: "SELECT CASE WHEN kind = 'guest' THEN office_id END AS office_id,"
    " person_id AS owner, 0 AS staff FROM visits WHERE id = ?",
    Thing.LISTED: "SELECT v.office_id, NULL AS owner, 0 AS staff FROM visits AS v"
    " WHERE v.id = ? AND (v.random_check IS NOT NULL"
    " OR EXISTS (SELECT 1 FROM hinted AS h WHERE h.visit_id = v.id))",
    Thing.OFFICE: "SELECT id AS office_id, NULL AS owner, 0 AS staff FROM offices WHERE id = ?",
    Thing.OFFICES: "SELECT id AS office_id, NULL AS owner, 0 AS staff FROM offices WHERE id = ?",
    Thing.DOOR: "SELECT office_id, NULL AS owner, 0 AS staff FROM doors WHERE id = ?",
    Thing.ROLE: "SELECT office_id, NULL AS owner, 0 AS staff FROM roles WHERE id = ?",
    Thing.TALK: f"SELECT {_NOBODYS}, p.id AS owner, 0 AS staff FROM conversations AS c"
    " JOIN people AS p ON p.telegram_id = c.user_id WHERE c.id = ?",
    Thing.DRILL: "SELECT office_id, NULL AS owner, 0 AS staff FROM drills WHERE id = ?",
    Thing.ROLLCALL: "SELECT office_id, NULL AS owner, 0 AS staff FROM rollcalls WHERE id = ?",
    Thing.MARKED: "SELECT r.office_id, NULL AS owner, 0 AS staff FROM rollcall_entries AS e"
    " JOIN rollcall_pages AS g ON g.id = e.page_id"
    " JOIN rollcalls AS r ON r.id = g.rollcall_id WHERE e.id = ?",
    Thing.SLIP: "SELECT office_id, NULL AS owner, 0 AS staff FROM slips WHERE id = ?",
    Thing.RESIDENT: f"SELECT {_NOBODYS}, coalesce(person_id, carer_id) AS owner, 0 AS staff"
    " FROM residents WHERE id = ?",
    Thing.TALLY: "SELECT office_id, NULL AS owner, 0 AS staff FROM tallies WHERE id = ?",
    Thing.BOOKING: "SELECT c.office_id, b.person_id AS owner, 0 AS staff FROM bookings AS b"
    " JOIN clinics AS c ON c.id = b.clinic_id WHERE b.id = ?",
    Thing.CLINIC: "SELECT office_id, NULL AS owner, 0 AS staff FROM clinics WHERE id = ?",
    Thing.TASK: f"SELECT {_NOBODYS}, person_id AS owner, 0 AS staff FROM field_tasks WHERE id = ?",
    Thing.INSTRUCTION: f"SELECT {_NOBODYS}, NULL AS owner, 0 AS staff FROM instructions"
    " WHERE id = ?",
    Thing.SENT_LIST: f"SELECT {_NOBODYS}, sent_by AS owner, 0 AS staff FROM sent_lists"
    " WHERE id = ?",
    Thing.COPY: "SELECT office_id, NULL AS owner, 0 AS staff FROM instruction_copies WHERE id = ?",
}
CITY_WIDE = (
    Thing.ROLE,
    Thing.OFFICES,
    Thing.INSTRUCTION,
)  # without an office they are the whole city's


class Subjects(Gateway):
    """Looks up an office and an owner by an id that a button carries."""

    async def find(self, thing: Thing, number: int) -> Subject | None:
        """Return what the id names; None if there is no such thing (any more)."""
        if thing is Thing.OFFICES and number == 0:
            return Subject(city=True)
        row = await self.session.row(ASKED[thing], number)
        if row is None:
            return None
        return Subject(
            office_id=row["office_id"],
            owner=row["owner"],
            staff=bool(row["staff"]),
            city=row["office_id"] is None and thing in CITY_WIDE,
        )

"""Whose a row is: selections of somebody's visits, cases and deeds; each `?` is their number."""

from dataclasses import dataclass, field

VISITS = "SELECT id FROM visits WHERE person_id = ? OR (registered_by = ? AND kind = 'companion')"
CASES = f"SELECT id FROM cases WHERE visit_id IN ({VISITS}) OR person_id = ?"
REMINDERS = "SELECT id FROM reminders WHERE person_id = ?"
PEOPLE = (
    "SELECT person_id FROM visits WHERE registered_by = ? AND kind = 'companion'"
    " UNION SELECT id FROM people WHERE id = ?"
)
NEVER = 1 << 40  # seconds: what is not over yet
OF_VISITS = f"visit_id IN ({VISITS})"
ABOUT = (  # deeds about them, and lists on which they stood at that moment
    f"id IN (SELECT id FROM audit WHERE subject IN (SELECT 'person:' || person_id FROM ({PEOPLE})"
    f" AS own UNION SELECT 'visit:' || id FROM ({VISITS}) AS came"
    f" UNION SELECT 'case:' || id FROM ({CASES}) AS raised"
    " UNION SELECT 'resident:' || id FROM residents WHERE person_id = ? OR carer_id = ?"
    " UNION SELECT 'rollcall:' || g.rollcall_id FROM rollcall_entries AS e JOIN rollcall_pages"
    f" AS g ON g.id = e.page_id WHERE e.visit_id IN ({VISITS}))"
    " UNION SELECT a.id FROM audit AS a JOIN visits AS v ON a.subject = 'office:' || v.office_id"
    f" WHERE a.action = 'read-inside' AND v.id IN ({VISITS}) AND v.checkin_at <= a.at"
    f" AND a.at < coalesce(v.checkout_at, {NEVER})"
    " UNION SELECT a.id FROM audit AS a JOIN exposed AS e ON a.subject ="
    " 'exposure:' || e.exposure_id WHERE a.action = 'read-exposed'"
    f" AND e.visit_id IN ({VISITS}) AND (e.person_id IS NULL OR e.call_at <= a.at)"
    " UNION SELECT a.id FROM audit AS a JOIN cases AS c ON a.subject = 'office:' || c.office_id"
    f" WHERE a.action = 'read-cases' AND c.id IN ({CASES}) AND c.raised_at <= a.at"
    f" AND a.at < coalesce(c.closed_at, {NEVER})"
    " UNION SELECT a.id FROM audit AS a JOIN bookings AS b ON a.subject = 'clinic:' || b.clinic_id"
    " WHERE a.action = 'read-clinic' AND b.person_id = ? AND b.booked_at <= a.at)"
    " AND coalesce(person_id, 0) <> ?"
)
OF_RESIDENTS = "resident_id IN (SELECT id FROM residents WHERE person_id = ? OR carer_id = ?)"


@dataclass(frozen=True, slots=True)
class Held:
    """One table's rows about somebody; every `?` of `whose` is their number.

    `account`: it is the alias of their Telegram account instead. `named`: what the rows are
    called, where that is not the table's name. `kept`: the columns nobody is given, with why.
    """

    table: str
    whose: str
    gives: str
    kept: dict[str, str] = field(default_factory=dict)
    account: bool = False
    named: str = ""

    @property
    def section(self) -> str:
        """Return what the rows are called."""
        return self.named or self.table

    @property
    def columns(self) -> tuple[str, ...]:
        """Return the columns that are given."""
        return tuple(self.gives.split())


ROW, CHAT = "only tells our rows apart", "the account itself, given once with the person"
OTHERS, RIGHT = "tells of others", "would lead to a right"

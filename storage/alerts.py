"""Cases and their history; every move is a compare-and-set."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from bot.domain.alerts import Case, State
from bot.domain.case_facts import Event
from bot.domain.colour import Colour
from bot.domain.errors import Gone
from storage.gateway import Gateway
from storage.times import moment, moment_maybe, stamp


class Alerts(Gateway):
    """One case per person, office and day."""

    async def get(self, case_id: int) -> Case:
        """Return a case; raise `Gone` if it is gone."""
        row = await self.session.row("SELECT * FROM cases WHERE id = ?", case_id)
        if row is None:
            raise Gone
        return _case(row)

    async def of_day(self, person_id: int, office_id: int, day: date) -> Case | None:
        """Return the person's case at that office on that day, or None."""
        row = await self.session.row(
            "SELECT * FROM cases WHERE person_id = ? AND office_id = ? AND day = ?",
            person_id,
            office_id,
            day.isoformat(),
        )
        return None if row is None else _case(row)

    async def add(
        self,
        *,
        person_id: int,
        office_id: int,
        day: date,
        visit_id: int,
        colour: Colour,
        reason_class: str,
        at: datetime,
        staff: bool = False,
        quiet: bool = False,
    ) -> int:
        """Open a case; return its id."""
        return await self.session.new_id(
            "cases",
            {
                "person_id": person_id,
                "office_id": office_id,
                "day": day.isoformat(),
                "visit_id": visit_id,
                "colour": colour,
                "reason_class": reason_class,
                "state": State.NEW,
                "raised_at": stamp(at),
                "rung_at": stamp(at),
                "staff": int(staff),
                "quiet": int(quiet),
            },
        )

    def ring(
        self,
        case_id: int,
        *,
        visit_id: int,
        colour: Colour,
        reason_class: str,
        at: datetime,
        quiet: bool,
    ) -> None:
        """Open a case anew: nobody has it, no step is done, and it waits for a claim."""
        self.session.write(
            "UPDATE cases SET visit_id = ?, colour = ?, reason_class = ?, state = 'new',"
            " rung_at = ?, claimed_by = NULL, claimed_at = NULL, outcome = NULL, closed_by = NULL,"
            " closed_at = NULL, escalated = 0, help_at = NULL, asked_at = NULL, ticks = 0,"
            " quiet = ?,"
            " proof_at = iif(state = 'closed', NULL, proof_at),"
            " call_at = iif(state = 'closed', NULL, call_at),"
            " phone = iif(state = 'closed', NULL, phone) WHERE id = ?",
            visit_id,
            colour,
            reason_class,
            stamp(at),
            int(quiet),
            case_id,
        )

    def seen_again(self, case_id: int, visit_id: int) -> None:
        """Point an open case at the person's latest visit."""
        self.session.write("UPDATE cases SET visit_id = ? WHERE id = ?", visit_id, case_id)

    async def save(self, case: Case, *, expecting: State, holder: int | None) -> bool:
        """Store a move; False if the case is not as expected any more (somebody was faster)."""
        return bool(
            await self.session.rows(
                "UPDATE cases SET state = ?, rung_at = ?, claimed_by = ?, claimed_at = ?,"
                " outcome = ?, closed_by = ?, closed_at = ?, escalated = ?, help_at = ?,"
                " asked_at = ?, quiet = ?, first_claim_at = ifnull(first_claim_at, ?)"
                " WHERE id = ? AND state = ? AND claimed_by IS ? RETURNING 1",
                case.state,
                stamp(case.rung_at),
                case.claimed_by,
                _maybe(case.claimed_at),
                case.outcome,
                case.closed_by,
                _maybe(case.closed_at),
                case.escalated,
                _maybe(case.help_at),
                _maybe(case.asked_at),
                int(case.quiet),
                _maybe(case.claimed_at),
                case.id,
                expecting,
                holder,
            )
        )

    async def tick(self, case: Case, ticks: int) -> bool:
        """Store which steps are done; False if the case is not as it was any more."""
        return bool(
            await self.session.rows(
                "UPDATE cases SET ticks = ? WHERE id = ? AND state = 'claimed' AND claimed_by = ?"
                " AND ticks = ? RETURNING 1",
                ticks,
                case.id,
                case.claimed_by,
                case.ticks,
            )
        )

    def climb(self, case_id: int, escalated: int) -> None:
        """Note how many rungs a case has climbed."""
        self.session.write("UPDATE cases SET escalated = ? WHERE id = ?", escalated, case_id)

    def asked(self, case_id: int, at: datetime) -> None:
        """Note that who has the case was asked whether they are still on it."""
        self.session.write("UPDATE cases SET asked_at = ? WHERE id = ?", stamp(at), case_id)

    def add_event(
        self,
        case_id: int,
        kind: str,
        at: datetime,
        *,
        by: int | None = None,
        detail: str = "",
        note: str | None = None,
    ) -> None:
        """Add a line to the history; `note` is what somebody wrote, and sealed."""
        self.session.insert(
            "case_events",
            {
                "case_id": case_id,
                "at": stamp(at),
                "kind": kind,
                "person_id": by,
                "detail": detail or None,
                "note": self.session.seal.seal_maybe(note),
            },
        )

    async def history(self, case_id: int) -> list[Event]:
        """Return the whole history, oldest first."""
        rows = await self.session.rows(
            "SELECT * FROM case_events WHERE case_id = ? ORDER BY id", case_id
        )
        return [
            Event(
                moment(row["at"]),
                row["kind"],
                row["person_id"],
                row["detail"],
                self.session.seal.open_maybe(row["note"]),
            )
            for row in rows
        ]

    async def held(self, person_id: int, office_id: int | None) -> list[int]:
        """Return the open cases a person has at an office; with None, everywhere."""
        rows = await self.session.rows(
            "SELECT id FROM cases WHERE claimed_by = ? AND state = 'claimed'"
            " AND (? IS NULL OR office_id = ?) ORDER BY id",
            person_id,
            office_id,
            office_id,
        )
        return [row["id"] for row in rows]

    async def open_at(self, office_ids: Sequence[int] | None) -> list[Case]:
        """Return the open cases of these offices (None: of all), the longest open first."""
        places = "" if office_ids is None else f" AND office_id IN ({_marks(office_ids)})"
        rows = await self.session.rows(
            f"SELECT * FROM cases WHERE state <> 'closed'{places} ORDER BY rung_at, id",
            *(office_ids or ()),
        )
        return [_case(row) for row in rows]

    async def count_open(
        self, office_ids: Sequence[int], *, head_of: Sequence[int] = ()
    ) -> tuple[int, int]:
        """Return how many cases of these offices nobody has taken, and how many are taken.

        Those of the staff count only at the offices of which somebody is the head.
        """
        local, own = _marks(office_ids), _marks(head_of)
        row = await self.session.row(
            "SELECT ifnull(sum(state = 'new'), 0) AS new,"
            " ifnull(sum(state = 'claimed'), 0) AS claimed FROM cases"
            f" WHERE state <> 'closed' AND (staff = 0 AND office_id IN ({local})"
            f" OR office_id IN ({own}))",
            *office_ids,
            *head_of,
        )
        assert row is not None
        return int(row["new"]), int(row["claimed"])

    async def shown_in(self, chat_id: int, what: str, closed_since: datetime) -> list[int]:
        """Return the cases whose `what` a chat shows: open ones, and those closed since."""
        rows = await self.session.rows(
            "SELECT c.id FROM messages m"
            " JOIN cases c ON c.id = CAST(substr(m.subject, length(?1) + 2) AS INTEGER)"
            " WHERE m.subject >= ?1 || ':' AND m.subject < ?1 || ';' AND m.chat_id = ?2"
            " AND (c.state <> 'closed' OR c.closed_at >= ?3) ORDER BY c.id",
            what,
            chat_id,
            stamp(closed_since),
        )
        return [row["id"] for row in rows]

    async def open_without_message_in(self, chat_id: int, office_id: int | None) -> list[int]:
        """Return open cases that no message in this chat shows; never those of staff.

        Those of one office; with None, those of all offices without a group.
        """
        rows = await self.session.rows(
            "SELECT id FROM cases WHERE state <> 'closed' AND staff = 0"
            " AND (office_id = ? OR (? IS NULL"
            "   AND NOT EXISTS (SELECT 1 FROM groups g WHERE g.office_id = cases.office_id"
            "     AND g.lost_at IS NULL)))"
            " AND NOT EXISTS (SELECT 1 FROM messages m WHERE m.chat_id = ?"
            "   AND m.subject = 'case:' || cases.id) ORDER BY id",
            office_id,
            office_id,
            chat_id,
        )
        return [row["id"] for row in rows]


def _marks(values: Sequence[int]) -> str:
    return ", ".join("?" for _ in values)


def _maybe(at: datetime | None) -> int | None:
    return None if at is None else stamp(at)


def _case(row: Any) -> Case:
    return Case(
        id=row["id"],
        person_id=row["person_id"],
        office_id=row["office_id"],
        visit_id=row["visit_id"],
        colour=Colour(row["colour"]),
        reason_class=row["reason_class"],
        state=State(row["state"]),
        raised_at=moment(row["raised_at"]),
        rung_at=moment(row["rung_at"]),
        claimed_by=row["claimed_by"],
        claimed_at=moment_maybe(row["claimed_at"]),
        outcome=row["outcome"],
        closed_by=row["closed_by"],
        closed_at=moment_maybe(row["closed_at"]),
        staff=bool(row["staff"]),
        day=date.fromisoformat(row["day"]),
        escalated=row["escalated"],
        help_at=moment_maybe(row["help_at"]),
        asked_at=moment_maybe(row["asked_at"]),
        ticks=row["ticks"],
        quiet=bool(row["quiet"]),
        proof_at=moment_maybe(row["proof_at"]),
        call_at=moment_maybe(row["call_at"]),
    )

"""Cases; every move is a compare-and-set."""

from collections.abc import Sequence
from datetime import date, datetime

from bot.domain.cases.case import Case, State
from bot.domain.colour import Colour
from bot.domain.errors import Gone
from bot.domain.figures.counted import Counted
from storage.cases.counting import CaseCounts
from storage.cases.history import History
from storage.cases.rows import OUTCOME, REASON, case_of, closer
from storage.daily_counts import DailyCounts
from storage.statements import marks
from storage.times import moment, stamp, stamp_maybe

_OF_NO_GROUP = (
    "NOT EXISTS (SELECT 1 FROM groups g WHERE g.office_id = c.office_id AND g.lost_at IS NULL"
    " AND g.silent_since IS NULL)"
)


class Cases(History):
    """One case per person, office and day on which it was raised."""

    async def get(self, case_id: int) -> Case:
        """Return a case; raise `Gone` if it is gone."""
        row = await self.session.row("SELECT * FROM cases WHERE id = ?", case_id)
        if row is None:
            raise Gone
        return case_of(row, self.session.seal)

    async def of_day(self, person_id: int, office_id: int, day: date) -> Case | None:
        """Return the person's case at that office on that day, or None."""
        row = await self.session.row(
            "SELECT * FROM cases WHERE person_id = ? AND office_id = ? AND day = ?",
            person_id,
            office_id,
            day.isoformat(),
        )
        return None if row is None else case_of(row, self.session.seal)

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
        """Open a case and count it; return its id."""
        DailyCounts(self.session).add(Counted.RAISED, day, office_id)
        number = self.session.reserve("cases")
        return await self.session.new_id(
            "cases",
            {
                "id": number,
                "person_id": person_id,
                "office_id": office_id,
                "day": day.isoformat(),
                "visit_id": visit_id,
                "colour": colour,
                "reason_class": self.session.seal.seal(reason_class, REASON, number),
                "state": State.NEW,
                "raised_at": stamp(at),
                "rung_at": stamp(at),
                "staff": int(staff),
                "quiet": int(quiet),
            },
        )

    async def ring(
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
        counts = CaseCounts(self.session)
        before = await counts.before(case_id)
        row = await self.session.row(
            "UPDATE cases SET visit_id = ?, colour = ?, reason_class = ?, state = 'new',"
            " rung_at = ?, claimed_by = NULL, claimed_at = NULL, outcome = NULL, closed_by = NULL,"
            " closed_at = NULL, escalated = 0, help_at = NULL, asked_at = NULL, ticks = 0,"
            " quiet = ?,"
            " proof_at = CASE WHEN state = 'closed' THEN NULL ELSE proof_at END,"
            " call_at = CASE WHEN state = 'closed' THEN NULL ELSE call_at END,"
            " phone = CASE WHEN state = 'closed' THEN NULL ELSE phone END WHERE id = ?"
            " RETURNING *",
            visit_id,
            colour,
            self.session.seal.seal(reason_class, REASON, case_id),
            stamp(at),
            int(quiet),
            case_id,
        )
        if row is not None:
            counts.moved(before, row)

    def seen_again(self, case_id: int, visit_id: int) -> None:
        """Point an open case at the person's latest visit."""
        self.session.write("UPDATE cases SET visit_id = ? WHERE id = ?", visit_id, case_id)

    async def save(self, case: Case, *, expecting: State, holder: int | None) -> bool:
        """Store a move; False if the case is not as expected any more (somebody was faster)."""
        counts = CaseCounts(self.session)
        before = await counts.before(case.id)
        row = await self.session.row(
            "UPDATE cases SET state = ?, rung_at = ?, claimed_by = ?, claimed_at = ?,"
            " outcome = ?, closed_by = ?, closed_at = ?, escalated = ?, help_at = ?,"
            " asked_at = ?, quiet = ?, first_claim_at = coalesce(first_claim_at, ?)"
            " WHERE id = ? AND state = ? AND coalesce(claimed_by, 0) = ? RETURNING *",
            case.state,
            stamp(case.rung_at),
            case.claimed_by,
            stamp_maybe(case.claimed_at),
            self.session.seal.seal_maybe(case.outcome, OUTCOME, case.id),
            closer(case),
            stamp_maybe(case.closed_at),
            case.escalated,
            stamp_maybe(case.help_at),
            stamp_maybe(case.asked_at),
            int(case.quiet),
            stamp_maybe(case.claimed_at),
            case.id,
            expecting,
            holder or 0,
        )
        if row is not None:
            counts.moved(before, row)
        return row is not None

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

    async def held(self, person_id: int, office_id: int | None) -> list[int]:
        """Return the open cases a person has at an office; with None, everywhere."""
        there = "" if office_id is None else " AND office_id = ?"
        rows = await self.session.rows(
            f"SELECT id FROM cases WHERE claimed_by = ? AND state = 'claimed'{there} ORDER BY id",
            person_id,
            *(() if office_id is None else (office_id,)),
        )
        return [row["id"] for row in rows]

    async def open_at(self, office_ids: Sequence[int] | None) -> list[Case]:
        """Return the open cases of these offices (None: of all), the longest open first."""
        places = "" if office_ids is None else f" AND office_id IN ({marks(office_ids)})"
        rows = await self.session.rows(
            f"SELECT * FROM cases WHERE state <> 'closed'{places} ORDER BY rung_at, id",
            *(office_ids or ()),
        )
        return [case_of(row, self.session.seal) for row in rows]

    async def touched(self) -> list[tuple[int, datetime]]:
        """Return each open case's number and when it was rung or taken last; nothing is opened."""
        rows = await self.session.rows(
            "SELECT id, CASE WHEN claimed_at > rung_at THEN claimed_at ELSE rung_at END AS at"
            " FROM cases WHERE state <> 'closed'"
        )
        return [(row["id"], moment(row["at"])) for row in rows]

    async def count_open(
        self, office_ids: Sequence[int], *, head_of: Sequence[int] = ()
    ) -> tuple[int, int]:
        """Return how many cases of these offices nobody has taken, and how many are taken.

        Those of the staff count only at the offices of which somebody is the head.
        """
        row = await self.session.row(
            "SELECT count(*) FILTER (WHERE state = 'new') AS untaken,"
            " count(*) FILTER (WHERE state = 'claimed') AS taken FROM cases"
            f" WHERE state <> 'closed' AND (staff = 0 AND office_id IN ({marks(office_ids)})"
            f" OR office_id IN ({marks(head_of)}))",
            *office_ids,
            *head_of,
        )
        assert row is not None
        return int(row["untaken"]), int(row["taken"])

    async def shown_in(self, chat_id: int, what: str, closed_since: datetime) -> list[int]:
        """Return the cases whose `what` a chat shows: open ones, and those closed since."""
        rows = await self.session.rows(
            "SELECT c.id FROM cases c JOIN messages m ON m.subject = ? || c.id AND m.chat_id = ?"
            " WHERE c.state <> 'closed' OR c.closed_at >= ? ORDER BY c.id",
            f"{what}:",
            self.session.alias(chat_id),
            stamp(closed_since),
        )
        return [row["id"] for row in rows]

    async def open_without_message_in(self, chat_id: int, office_id: int | None) -> list[int]:
        """Return open cases that no message in this chat shows; never those of staff.

        Those of one office; with None, those of all offices without a group.
        """
        where = _OF_NO_GROUP if office_id is None else "c.office_id = ?"
        rows = await self.session.rows(
            f"SELECT c.id FROM cases c WHERE c.state <> 'closed' AND c.staff = 0 AND {where}"
            " AND NOT EXISTS (SELECT 1 FROM messages m WHERE m.chat_id = ?"
            "   AND m.subject = 'case:' || c.id) ORDER BY c.id",
            *(() if office_id is None else (office_id,)),
            self.session.alias(chat_id),
        )
        return [row["id"] for row in rows]

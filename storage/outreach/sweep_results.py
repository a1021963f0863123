"""What followed from a campaign's messages, counted once for each resident and dose."""

from collections import Counter
from datetime import date, datetime

from bot.domain.figures.counted import Counted
from bot.domain.outreach.campaigns import Came, Campaign, Planned
from storage.gateway import Gateway
from storage.outreach.sweep_lists import UNANSWERED, unanswered

MARKS = (Came.ANSWERED, Came.BOOKED, Came.VACCINATED, Came.STOPPED)
_OF_DOSE = "resident_id = ? AND dose = ? AND state = 'promised'"


class SweepResults(Gateway):
    """The counts outlive the messages, which are marked with what was counted."""

    async def is_first(self, message: Planned) -> bool:
        """Tell whether a campaign said nothing else to this resident about this dose."""
        other = await self.session.value(
            f"SELECT 1 FROM campaign_messages WHERE {_OF_DOSE} AND id <> ?",
            message.resident_id,
            message.dose,
            message.id,
        )
        return other is None

    async def mark(self, resident_id: int, dose: int, what: Came) -> bool:
        """Mark the newest message about a dose; False if there is none, or one was before."""
        marked = await self.session.row(
            f"UPDATE campaign_messages SET {what} = 1"
            f" WHERE id = (SELECT max(id) FROM campaign_messages WHERE {_OF_DOSE})"
            f" AND NOT EXISTS (SELECT 1 FROM campaign_messages AS m WHERE m.resident_id = ?"
            f" AND m.dose = ? AND m.{what} = 1) RETURNING id",
            *(resident_id, dose) * 2,
        )
        return marked is not None

    async def marks(self, resident_id: int, dose: int) -> set[Came]:
        """Return which marks the messages about a dose have."""
        rows = await self.session.rows(
            f"SELECT {', '.join(MARKS)} FROM campaign_messages WHERE {_OF_DOSE}", resident_id, dose
        )
        return {what for row in rows for what in MARKS if row[what]}

    async def unmark(self, resident_id: int, dose: int, what: Came) -> bool:
        """Take a mark back; False if there is none."""
        unmarked = await self.session.row(
            f"UPDATE campaign_messages SET {what} = 0 WHERE {_OF_DOSE} AND {what} = 1"
            " RETURNING id",
            resident_id,
            dose,
        )
        return unmarked is not None

    async def unreachable(
        self, one: Campaign, today: date, now: datetime
    ) -> dict[int | None, int]:
        """Return by kelurahan whom a campaign gives up on today without having told them once."""
        rows = await self.session.rows(
            "SELECT r.kelurahan_id, count(*) AS n FROM residents AS r"
            f" WHERE {UNANSWERED} AND r.told = 0 GROUP BY r.kelurahan_id",
            *unanswered(one, today, now),
        )
        return {row["kelurahan_id"]: int(row["n"]) for row in rows}

    async def between(self, first: date, last: date) -> dict[int, Counter[str]]:
        """Return the counts of some days by kelurahan, those of the whole city among them."""
        rows = await self.session.rows(
            "SELECT office_id, detail, sum(count) AS n FROM daily_counts"
            f" WHERE figure = '{Counted.SWEEP}' AND day BETWEEN ? AND ?"
            " GROUP BY office_id, detail",
            first.isoformat(),
            last.isoformat(),
        )
        found: dict[int, Counter[str]] = {}
        for row in rows:
            found.setdefault(row["office_id"], Counter())[row["detail"]] = int(row["n"])
        return found

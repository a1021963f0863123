"""What a recap needs of an office's day beside the daily counts."""

from datetime import date, datetime, timedelta

from bot.domain.colour import Colour
from bot.domain.office.recap import CaseRow
from storage.cases.rows import BY_NOBODY, OUTCOME
from storage.gateway import Gateway
from storage.times import moment, moment_maybe, stamp


class Recaps(Gateway):
    """Never a visitor's name, and nothing about the office's own staff."""

    async def cases(self, office_id: int, day: date, midnight: datetime) -> list[CaseRow]:
        """Return the cases of a day, and older ones that are open or ended by themselves then.

        `midnight`: when the day began. The oldest come first.
        """
        until = midnight + timedelta(days=1)
        rows = await self.session.rows(
            "SELECT * FROM cases WHERE office_id = ? AND staff = 0"
            f" AND (day = ? OR day < ? AND (state <> 'closed' OR {BY_NOBODY}"
            " AND closed_at >= ? AND closed_at < ?)) ORDER BY id",
            office_id,
            day.isoformat(),
            day.isoformat(),
            stamp(midnight),
            stamp(until),
        )
        return [
            CaseRow(
                id=row["id"],
                colour=Colour(row["colour"]),
                day=date.fromisoformat(row["day"]),
                raised_at=moment(row["raised_at"]),
                first_claim_at=moment_maybe(row["first_claim_at"]),
                closed_at=moment_maybe(row["closed_at"]),
                outcome=self.session.seal.open_maybe(row["outcome"], OUTCOME, row["id"]),
                claimed_by=row["claimed_by"] if row["state"] == "claimed" else None,
            )
            for row in rows
        ]

    async def abandoned(self, office_id: int, day: date) -> int:
        """Return how many check-ins nobody finished at an office on a day."""
        return int(
            await self.session.value(
                "SELECT coalesce(sum(count), 0) FROM abandoned WHERE office_id = ? AND day = ?",
                office_id,
                day.isoformat(),
            )
        )

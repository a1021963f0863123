"""How many places were booked at clinics, and who came: of bookings whose owner nobody knows."""

from datetime import date

from bot.domain.figures.figures import ClinicFigures
from storage.gateway import Gateway
from storage.times import day_maybe

_COUNTS = (
    "count(b.seat) AS booked,"
    " count(*) FILTER (WHERE b.state IN ('vaccinated', 'deferred')) AS attended,"
    " count(*) FILTER (WHERE b.state = 'absent') AS absent"
)
_WITHIN = "c.day BETWEEN ? AND ?"


class ClinicCounts(Gateway):
    """A year back: clinics are kept longer than whose the places were."""

    async def by_clinic(self, first: date, last: date) -> tuple[ClinicFigures, ...]:
        """Return the counts of each clinic of some days, in their order."""
        return await self._counted(
            f"SELECT c.place AS name, c.day, {_COUNTS} FROM clinics AS c"
            f" LEFT JOIN bookings AS b ON b.clinic_id = c.id WHERE {_WITHIN}"
            " GROUP BY c.id, c.place, c.day ORDER BY c.day, c.id",
            first,
            last,
        )

    async def by_kelurahan(self, first: date, last: date) -> tuple[ClinicFigures, ...]:
        """Return the counts of each kelurahan that anybody who had a place lives in."""
        return await self._counted(
            f"SELECT o.name, NULL AS day, {_COUNTS} FROM bookings AS b"
            " JOIN clinics AS c ON c.id = b.clinic_id"
            f" LEFT JOIN offices AS o ON o.id = b.kelurahan_id WHERE {_WITHIN}"
            " GROUP BY o.id, o.name ORDER BY o.name IS NULL, o.name",
            first,
            last,
        )

    async def _counted(self, sql: str, first: date, last: date) -> tuple[ClinicFigures, ...]:
        rows = await self.session.rows(sql, first.isoformat(), last.isoformat())
        return tuple(
            ClinicFigures(
                name=row["name"],
                booked=int(row["booked"]),
                attended=int(row["attended"]),
                absent=int(row["absent"]),
                day=day_maybe(row["day"]),
            )
            for row in rows
        )

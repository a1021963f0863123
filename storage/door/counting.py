"""How visits are counted by day: kept in the same breath, without names."""

from datetime import UTC, date

from bot.domain.figures.counted import Counted, time_class
from bot.domain.visits import Visit, VisitKind
from storage.daily_counts import DailyCounts
from storage.gateway import Gateway


class VisitCounts(Gateway):
    """By day, office, kind and colour; and beside that what figures need."""

    def arrived(self, visit: Visit) -> None:
        """Count a new visit."""
        self.count(visit.day, visit.office_id, visit.kind, visit.colour)
        counts, where = DailyCounts(self.session), (visit.day, visit.office_id)
        if visit.kind is not VisitKind.STAFF:
            counts.add(Counted.ARRIVED, *where, visit.checkin_at.astimezone(UTC).hour)
        if visit.took_seconds is not None:
            counts.add(Counted.RESULT, *where, time_class(visit.took_seconds))
        if visit.verified:
            counts.add(Counted.VERIFIED, *where)

    def count(self, day: date, office_id: int, kind: str, colour: str) -> None:
        """Count one more on a day, without a name."""
        self.session.insert(
            "daily",
            {
                "day": day.isoformat(),
                "office_id": office_id,
                "kind": kind,
                "colour": colour,
                "count": 1,
            },
            "ON CONFLICT (day, office_id, kind, colour) DO UPDATE SET count = daily.count + 1",
        )

    def uncount(self, day: date, office_id: int, kind: str, colour: str) -> None:
        """Take one back that was counted by mistake."""
        self.session.write(
            "UPDATE daily SET count = count - 1"
            " WHERE day = ? AND office_id = ? AND kind = ? AND colour = ?",
            day.isoformat(),
            office_id,
            kind,
            colour,
        )
        self._drop_empty(day)

    def take_back(self, visit: Visit) -> None:
        """Take a stored visit back from under the colour as which its day counts it."""
        self.session.write(
            "UPDATE daily SET count = count - 1 WHERE (day, office_id, kind, colour) IN ("
            "SELECT day, office_id, kind, coalesce(counted_as, colour) FROM visits WHERE id = ?)",
            visit.id,
        )
        self._drop_empty(visit.day)

    def _drop_empty(self, day: date) -> None:
        self.session.write("DELETE FROM daily WHERE count <= 0 AND day = ?", day.isoformat())

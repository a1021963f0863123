"""Counts of a day, without names: written with the change they tell of, never purged."""

from datetime import date

from bot.domain.figures.counted import WHOLE_CITY, Counted
from storage.gateway import Gateway

ADDING = (
    "ON CONFLICT (figure, day, office_id, detail)"
    " DO UPDATE SET count = daily_counts.count + excluded.count"
)


class DailyCounts(Gateway):
    """One row per figure, day, office and detail."""

    def add(
        self,
        figure: Counted,
        day: date,
        office_id: int = WHOLE_CITY,
        detail: object = "",
        *,
        by: int = 1,
    ) -> None:
        """Count so many more of something, also for the city; less than none takes back."""
        row = {
            "day": day.isoformat(),
            "office_id": office_id,
            "figure": figure,
            "detail": str(detail),
            "count": by,
        }
        self.session.insert("daily_counts", row, ADDING)
        if office_id != WHOLE_CITY:
            self.session.insert("daily_counts", row | {"office_id": WHOLE_CITY}, ADDING)

    def add_from(self, figure: Counted, selection: str, *values: object) -> None:
        """Count what a statement selects: day, office, detail and how many more."""
        self.session.write(
            "INSERT INTO daily_counts (figure, day, office_id, detail, count)"
            f" WITH found (day, office_id, detail, more) AS (SELECT {selection})"
            f" SELECT '{figure}', day, office_id, detail, more FROM found"
            f" UNION ALL SELECT '{figure}', day, {WHOLE_CITY}, detail, more FROM found"
            f" WHERE true {ADDING}",  # else its ON could belong to a join
            *values,
        )

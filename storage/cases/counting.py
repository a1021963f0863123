"""What a case adds to the counts of its day, and how they follow its moves."""

from collections import Counter
from datetime import date

from bot.domain.cases.case import LAPSED
from bot.domain.figures.counted import Counted, time_class
from storage.cases.rows import outcome_of
from storage.daily_counts import DailyCounts
from storage.gateway import Gateway
from storage.sqlite import Row

Counts = Counter[tuple[Counted, str]]


def counts_of(row: Row, outcome: str | None) -> Counts:
    """Return what a case counts as now; `outcome`: opened."""
    found = [(Counted.RAISED, "")]
    if row["first_claim_at"] is not None:
        found.append((Counted.CLAIMED, _after(row, "first_claim_at")))
    if row["closed_at"] is not None:
        found.append((Counted.OUTCOME, outcome or ""))
    if row["closed_at"] is not None and outcome != LAPSED.key:  # that nobody did
        found.append((Counted.CLOSED, _after(row, "closed_at")))
    return Counter(found)


def _after(row: Row, column: str) -> str:
    return str(time_class(row[column] - row["raised_at"]))


class CaseCounts(Gateway):
    """Counts that are wrong after a move are taken back in the same transaction."""

    async def before(self, case_id: int) -> Counts:
        """Return what a case counts as before a move."""
        row = await self.session.row("SELECT * FROM cases WHERE id = ?", case_id)
        return Counter() if row is None else self._of(row)

    def moved(self, before: Counts, row: Row) -> None:
        """Let the counts of its day follow a case that was moved."""
        after = self._of(row)
        counts = DailyCounts(self.session)
        day = date.fromisoformat(row["day"])
        for (figure, detail), by in [
            *((one, -count) for one, count in (before - after).items()),
            *(after - before).items(),
        ]:
            counts.add(figure, day, row["office_id"], detail, by=by)

    def _of(self, row: Row) -> Counts:
        return counts_of(row, outcome_of(row, self.session.seal))

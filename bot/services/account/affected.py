"""Whom a breach concerns, for who runs the server and has to tell them."""

from collections.abc import Sequence
from datetime import date

from bot.services.service import Service
from storage.account.affected import Concerned

HEADING = ("name", "telegram", "phone", "offices", "first_day", "last_day", "visits")
CALCULATED = ("=", "+", "-", "@", "\t", "\r")  # a spreadsheet would run what begins so


class Affected(Service):
    """The list names people; that it was made is noted."""

    async def rows(self, days: tuple[date, date] | None) -> list[tuple[str, ...]]:
        """Return a line for each person, safe to be opened in a spreadsheet."""
        found = await self.tx.affected.people(days)
        self.tx.audit.put(
            "list-affected", by=None, at=self.now, subject="people", detail=str(len(found))
        )
        return [tuple(map(harmless, _line(one))) for one in found]


def _line(one: Concerned) -> Sequence[str]:
    return (
        one.name,
        "yes" if one.telegram else "no",
        " ".join(sorted(one.phones)),
        "; ".join(sorted(one.offices)),
        min(one.days, default=""),
        max(one.days, default=""),
        str(len(one.days)),
    )


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(CALCULATED) else cell

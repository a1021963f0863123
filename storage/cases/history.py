"""The histories of cases: a line for each thing that happened."""

from datetime import datetime

from bot.domain.cases.facts import Event
from storage.gateway import Gateway
from storage.times import moment, stamp

DETAIL, NOTE = "case_events.detail", "case_events.note"


class History(Gateway):
    """Rows are only ever added, and deleted with their case."""

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
        """Add a line to the history; `note` is what somebody wrote."""
        number = self.session.reserve("case_events")
        self.session.insert(
            "case_events",
            {
                "id": number,
                "case_id": case_id,
                "at": stamp(at),
                "kind": kind,
                "person_id": by,
                "detail": self.session.seal.seal_maybe(detail or None, DETAIL, number),
                "note": self.session.seal.seal_maybe(note, NOTE, number),
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
                self.session.seal.open_maybe(row["detail"], DETAIL, row["id"]),
                self.session.seal.open_maybe(row["note"], NOTE, row["id"]),
            )
            for row in rows
        ]

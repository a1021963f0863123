"""What in the file is damaged: for the doctor, who changes nothing."""

from storage.gateway import Gateway

SEALED = {  # every sealed column, and the one that names its row
    "audit.detail": "id",
    "bookings.facts": "id",
    "case_events.detail": "id",
    "case_events.note": "id",
    "cases.outcome": "id",
    "cases.phone": "id",
    "cases.reason_class": "id",
    "conversations.draft": "id",
    "exposed.phone": "id",
    "field_tasks.facts": "id",
    "inbox.payload": "update_id",
    "instructions.content": "id",
    "office_secrets.secret": "office_id",
    "outbox.body": "id",
    "people.name": "id",
    "poster_proofs.photo": "id",
    "reminders.facts": "person_id",
    "residents.facts": "id",
    "sent_lists.content": "id",
    "verifications.facts": "id",
    "visits.facts": "id",
    "visits.purpose": "id",
}


class Damage(Gateway):
    """Reads every sealed cell; a few seconds for a large city."""

    async def cells(self) -> dict[str, int]:
        """Return how many sealed cells cannot be opened, by table and column."""
        counts = {place: await self._count(place, row) for place, row in SEALED.items()}
        return {place: count for place, count in counts.items() if count}

    async def _count(self, place: str, row: str) -> int:
        table, _, column = place.partition(".")
        cells = await self.session.rows(
            f"SELECT {row} AS named, {column} AS cell FROM {table} WHERE {column} IS NOT NULL"
        )
        before = self.session.seal.damaged
        for one in cells:
            self.session.seal.open_or_none(one["cell"], place, one["named"])
        return self.session.seal.damaged - before

"""Updates as they arrived, sealed, until dispatch has treated them."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from bot.domain.backlog import Arrival
from storage.gateway import Gateway
from storage.times import stamp


class Inbox(Gateway):
    """Keyed by update_id: arriving twice is arriving once."""

    def put(self, updates: Iterable[dict[str, Any]], now: datetime) -> None:
        """Store updates in the order given."""
        for update in updates:
            self.session.insert(
                "inbox",
                {
                    "update_id": update["update_id"],
                    "user_id": sender_of(update),
                    "payload": self.session.seal.seal(_kept(update)),
                    "received_at": stamp(now),
                },
                "ON CONFLICT (update_id) DO NOTHING",
            )

    async def waiting(self, limit: int) -> list[Arrival]:
        """Return the oldest waiting updates."""
        rows = await self.session.rows(
            "SELECT id, user_id, payload, attempts FROM inbox WHERE state = 0 ORDER BY id LIMIT ?",
            limit,
        )
        return [
            Arrival(
                row["id"], row["user_id"], self.session.seal.open(row["payload"]), row["attempts"]
            )
            for row in rows
        ]

    def done(self, ids: Sequence[int], now: datetime) -> None:
        """Mark updates as treated and blank what they said."""
        for one in ids:
            self.session.write(
                "UPDATE inbox SET state = 1, payload = NULL, done_at = ? WHERE id = ?",
                stamp(now),
                one,
            )

    def failed(self, one: int, error: str) -> None:
        """Count a failed attempt; `error` is a type's name, never its text."""
        self.session.write(
            "UPDATE inbox SET attempts = attempts + 1, error = ? WHERE id = ?", error, one
        )

    def park(self, one: int, error: str, now: datetime) -> None:
        """Put an update aside for good; its sealed payload stays until purged."""
        self.session.write(
            "UPDATE inbox SET state = 2, error = ?, done_at = ? WHERE id = ?",
            error,
            stamp(now),
            one,
        )

    def purge(self, now: datetime, *, days: int = 8) -> None:
        """Delete what was done longer ago than Telegram could repeat it."""
        self.session.write(
            "DELETE FROM inbox WHERE state <> 0 AND done_at < ?", stamp(now - timedelta(days=days))
        )


_OF_A_TAPPED_MESSAGE = ("message_id", "date", "chat", "message_thread_id")


def _kept(update: dict[str, Any]) -> dict[str, Any]:
    """Leave out what is never read: the text and buttons of the message that was tapped."""
    message = (update.get("callback_query") or {}).get("message")
    if not message:
        return update
    short = {name: message[name] for name in _OF_A_TAPPED_MESSAGE if name in message}
    return {**update, "callback_query": {**update["callback_query"], "message": short}}


def sender_of(update: dict[str, Any]) -> int | None:
    """Return the Telegram id of the person behind an update, if there is one."""
    for value in update.values():
        if isinstance(value, dict) and isinstance(value.get("from"), dict):
            found = value["from"].get("id")
            return found if isinstance(found, int) else None
    return None

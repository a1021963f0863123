"""Updates as they arrived, sealed, until dispatch has treated them."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any, TypeGuard

from bot.domain.backlog import Arrival
from storage.gateway import Gateway
from storage.sqlite import Row
from storage.statements import AFTER_ALL
from storage.times import stamp

PAYLOAD = "inbox.payload"
FEW = 100  # updates that are simply read: only a crowd is looked at by person
PEOPLE = 200  # whose updates are looked at together in a crowd
EACH = 4  # updates of one person
AT_ONCE = 500  # deleted in one transaction
OLDEST = (
    "SELECT id, user_id, update_id, payload, attempts FROM inbox WHERE state = 0"
    " ORDER BY id LIMIT ?"
)
NEXT_OF_EACH = (
    "WITH RECURSIVE turns (user_id, n) AS ("
    "SELECT (SELECT min(user_id) FROM inbox WHERE state = 0 AND user_id > ?), 1"
    " UNION ALL SELECT (SELECT min(i.user_id) FROM inbox i WHERE i.state = 0"
    " AND i.user_id > turns.user_id), turns.n + 1 FROM turns"
    " WHERE turns.n < ? AND turns.user_id IS NOT NULL),"
    " bounds (user_id, last) AS (SELECT t.user_id, coalesce((SELECT w.id FROM inbox w"
    f" WHERE w.state = 0 AND w.user_id = t.user_id ORDER BY w.id LIMIT 1 OFFSET {EACH - 1}),"
    f" {AFTER_ALL}) FROM turns t)"
    " SELECT i.id, i.user_id, i.update_id, i.payload, i.attempts FROM bounds b"
    " JOIN inbox i ON i.state = 0 AND i.user_id = b.user_id AND i.id <= b.last"
    " UNION ALL SELECT a.id, a.user_id, a.update_id, a.payload, a.attempts"
    " FROM (SELECT * FROM inbox WHERE state = 0 AND user_id IS NULL ORDER BY id LIMIT ?) AS a"
)


class Inbox(Gateway):
    """Keyed by update_id: arriving twice is arriving once."""

    def put(self, updates: Iterable[dict[str, Any]], now: datetime) -> None:
        """Store updates in the order given."""
        for update in updates:
            number, sender = update["update_id"], sender_of(update)
            self.session.insert(
                "inbox",
                {
                    "update_id": number,
                    "user_id": None if sender is None else self.session.alias(sender),
                    "payload": self.session.seal.seal(_kept(update), PAYLOAD, number),
                    "received_at": stamp(now),
                },
                "ON CONFLICT (update_id) DO NOTHING",
            )

    def put_aside(self, unread: bytes, now: datetime) -> None:
        """Keep what nobody can read as it came; the same bytes are kept once."""
        digest = hashlib.sha256(unread).digest()
        # Below zero, where no number of Telegram's is: a readable one still has its place.
        number = -1 - (int.from_bytes(digest[:8], "big") >> 2)
        self.session.insert(
            "inbox",
            {
                "update_id": number,
                "payload": self.session.seal.seal(unread.decode("latin-1"), PAYLOAD, number),
                "state": 2,
                "error": "Unreadable",
                "received_at": stamp(now),
                "done_at": stamp(now),
            },
            "ON CONFLICT (update_id) DO NOTHING",
        )

    async def waiting(self, beyond: int) -> list[Arrival]:
        """Return the first updates of each of so many people, from beyond the one given.

        Everybody's first comes before anybody's second, so that a crowd of one holds up only it.
        """
        rows = await self.session.rows(OLDEST, FEW + 1)
        if len(rows) > FEW:
            start = self.session.alias(beyond)
            rows = await self.session.rows(NEXT_OF_EACH, start, PEOPLE, EACH)
            rows.sort(key=lambda row: row["id"])
        seen: Counter[int | None] = Counter()
        arrivals = []
        for row in rows:
            earlier = seen[row["user_id"]]
            if earlier < EACH:
                seen[row["user_id"]] += 1
                arrivals.append((earlier, row))
        arrivals.sort(key=lambda one: one[0])
        return [self._arrival(row, earlier) for earlier, row in arrivals]

    def _arrival(self, row: Row, earlier: int) -> Arrival:
        def opened() -> dict[str, Any]:
            seal = self.session.seal
            return (
                seal.open_or_none(row["payload"], PAYLOAD, row["update_id"]) or {}
            )  # else parked

        user = None if row["user_id"] is None else self.session.real(row["user_id"])
        return Arrival(
            row["id"], user, opened, row["attempts"], update_id=row["update_id"], earlier=earlier
        )

    def last_turn(self, people: Iterable[int]) -> int:
        """Return who of these comes last where people take turns."""
        return max(people, key=self.session.alias)

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

    def forgive(self, one: int) -> None:
        """Take back a failed attempt that was no fault of the update's."""
        self.session.write(
            "UPDATE inbox SET attempts = attempts - 1 WHERE id = ? AND attempts > 0", one
        )

    def park(self, one: int, error: str, now: datetime) -> None:
        """Put an update aside for good; its sealed payload stays until purged."""
        self.session.write(
            "UPDATE inbox SET state = 2, error = ?, done_at = ? WHERE id = ?",
            error,
            stamp(now),
            one,
        )

    async def purge(self, now: datetime, *, days: int = 2, parked_days: int = 8) -> bool:
        """Delete some of what Telegram cannot repeat any more; tell if there is more.

        It repeats for a day at most. What was put aside waits longer for somebody to look.
        """
        rows = await self.session.rows(
            "DELETE FROM inbox WHERE id IN (SELECT id FROM inbox WHERE state <> 0 AND done_at < ?"
            " AND (state = 1 OR done_at < ?) ORDER BY done_at LIMIT ?) RETURNING id",
            stamp(now - timedelta(days=days)),
            stamp(now - timedelta(days=parked_days)),
            AT_ONCE,
        )
        return len(rows) == AT_ONCE


_OF_A_TAPPED_MESSAGE = (
    *("message_id", "date", "chat", "message_thread_id", "is_topic_message"),
    "photo",
)


def _kept(update: dict[str, Any]) -> dict[str, Any]:
    """Leave out what is never read: the text and buttons of the message that was tapped."""
    tap = update.get("callback_query")
    message = tap.get("message") if isinstance(tap, dict) else None
    if not isinstance(tap, dict) or not isinstance(message, dict):
        return update
    short = {name: message[name] for name in _OF_A_TAPPED_MESSAGE if name in message}
    return {**update, "callback_query": {**tap, "message": short}}


def sender_of(update: dict[str, Any]) -> int | None:
    """Return the Telegram id of the person behind an update, if there is one."""
    for value in update.values():
        if isinstance(value, dict) and isinstance(value.get("from"), dict):
            found = value["from"].get("id")
            return found if is_id(found) and found > 0 else None  # nobody's id is below one
    return None


def is_id(value: object) -> TypeGuard[int]:
    """Tell whether this can be somebody's id: SQLite has no room for all that JSON may hold."""
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**63

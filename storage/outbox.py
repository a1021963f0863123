"""Promises to tell somebody: written with the change they tell of, kept until delivered."""

from collections.abc import Collection, Iterable
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

from bot.domain.messages import KINDS, Fact, Lane
from storage.fairness import CROWDED_OUT, OUTDATED, Waiting
from storage.promises import (
    BEFORE_OTHERS,
    BODY,
    CALL,
    Delivered,
    Promise,
    RowState,
    promise_of,
)
from storage.shown import Shown
from storage.statements import marks
from storage.times import stamp

AT_ONCE = 500  # deleted in one transaction
# Until dispatch has heard: it may promise them anew.
_KEEP_WORDS = (RowState.DROPPED, RowState.FAILED)


class Outbox(Shown, Waiting):
    """Rows wait in lanes; order holds within a chat and lane."""

    def put(
        self,
        body: dict[str, Any] | Fact,
        *,
        chat_id: int | None,
        lane: Lane,
        now: datetime,
        subject: str | None = None,
        rings: bool = True,
        once: bool = False,
        first: bool = False,
    ) -> None:
        """Promise a call (`{"method": …, "params": …}`) or a fact to a chat.

        `first`: it goes before what else waits for the chat in its lane.
        """
        number = self.session.reserve("outbox")
        words = body if isinstance(body, dict) else asdict(body)
        self.session.insert(
            "outbox",
            {
                "id": number,
                "lane": int(lane),
                "chat_id": None if chat_id is None else self.session.alias(chat_id),
                "subject": subject,
                "rings": int(rings),
                "once": int(once),
                "kind": CALL if isinstance(body, dict) else KINDS[type(body)],
                "body": self.session.seal.seal(words, BODY, number),
                "created_at": stamp(now),
                "due_at": BEFORE_OTHERS if first else stamp(now),
                "update_id": self.session.update_id,
            },
        )
        if chat_id is not None:
            self._make_room(self.session.alias(chat_id), lane, subject, stamp(now))

    def _make_room(self, chat_id: int, lane: Lane, subject: str | None, at: int) -> None:
        """Give up the oldest of what waits for a chat if it is too much: alerts never."""
        if subject is not None:
            self.session.write(OUTDATED, at, subject, chat_id, subject, chat_id)
        elif lane in (Lane.REPLY, Lane.FOLLOW_UP):
            self.session.write(CROWDED_OUT, at, int(lane), chat_id, int(lane), chat_id)

    def again(self, promise: Promise, *, chat_id: int, now: datetime) -> None:
        """Promise the same to another chat, as something new there."""
        body = promise.body
        if isinstance(body, dict) and "chat_id" in body["params"]:
            body = {**body, "params": {**body["params"], "chat_id": chat_id}}
        self.put(
            body,
            chat_id=chat_id,
            lane=promise.lane,
            now=now,
            subject=promise.subject,
            rings=promise.rings,
            once=promise.once,
            first=promise.first,
        )

    async def about_to_hear(self, chat_id: int, lane: Lane, fact: type[Fact]) -> bool:
        """Tell whether a fact of this kind already waits for a chat."""
        found = await self.session.value(
            "SELECT 1 FROM outbox WHERE state = 0 AND lane = ? AND chat_id = ? AND kind = ?"
            " LIMIT 1",
            int(lane),
            self.session.alias(chat_id),
            KINDS[fact],
        )
        return found is not None

    def sending(self, ids: Iterable[int]) -> None:
        """Note, before the call, that these are being sent and must never be sent again."""
        for one in ids:
            self.session.write("UPDATE outbox SET state = 1 WHERE id = ? AND state = 0", one)

    def record(self, outcomes: Iterable[Delivered], now: datetime) -> None:
        """Note what became of rows; what was said is blanked, except where it may be needed."""
        for one in outcomes:
            blanked = ", body = NULL" if one.heard or one.state not in _KEEP_WORDS else ""
            self.session.write(
                "UPDATE outbox SET state = ?, reason = ?, moved_to = ?, heard = ?, done_at = ?"
                f"{blanked} WHERE id = ?",
                int(one.state),
                one.reason,
                one.moved_to,
                int(one.heard),
                stamp(now),
                one.id,
            )

    def retry(self, one: int, *, due_at: datetime, reason: str) -> None:
        """Send a row again later."""
        self.session.write(
            "UPDATE outbox SET state = 0, attempts = attempts + 1, due_at = ?, reason = ?"
            " WHERE id = ? AND state < 2",  # it may have been given up meanwhile
            stamp(due_at),
            reason,
            one,
        )

    async def give_up_interrupted(self, now: datetime) -> int:
        """Mark what was being sent when the process died as uncertain; return how many."""
        rows = await self.session.rows(
            "UPDATE outbox SET state = 5, body = NULL, done_at = ?, reason = 'interrupted'"
            " WHERE state = 1 RETURNING id",
            stamp(now),
        )
        return len(rows)

    async def unheard(self, limit: int) -> list[tuple[Promise, str, int | None]]:
        """Return rows that dispatch has yet to act on: promise, reason or answer, moved_to."""
        rows = await self.session.rows(
            "SELECT *, NULL AS place FROM outbox WHERE heard = 0 ORDER BY id LIMIT ?", limit
        )
        return [
            (promise_of(row, self.session.seal), row["reason"], row["moved_to"]) for row in rows
        ]

    def heard(self, one: int) -> None:
        """Dispatch has drawn its conclusions from a failure; blank the body."""
        self.session.write(
            "UPDATE outbox SET heard = 1, body = NULL WHERE id = ? AND heard = 0", one
        )

    def move(self, old_chat: int, new_chat: int) -> None:
        """Send what waits for a group to the supergroup it became."""
        self.session.write(
            "UPDATE outbox SET chat_id = ? WHERE chat_id = ? AND state = 0",
            self.session.alias(new_chat),
            self.session.alias(old_chat),
        )

    async def purge(
        self, now: datetime, *, shown_days: int, days: int = 2, failed_days: int = 8
    ) -> bool:
        """Delete some rows done long ago, and after `shown_days` which message shows what to whom.

        What failed stays longer: a later word about the same asks who refused the last, and who
        runs the bot looks there. Return whether there are more.
        """
        rows = await self.session.rows(
            "DELETE FROM outbox WHERE id IN (SELECT id FROM outbox WHERE state > 1 AND heard = 1"
            " AND done_at < ? AND (state < 4 OR done_at < ?) ORDER BY done_at LIMIT ?)"
            " RETURNING id",
            stamp(now - timedelta(days=days)),
            stamp(now - timedelta(days=failed_days)),
            AT_ONCE,
        )
        self.session.write(
            "DELETE FROM messages WHERE sent_at < ?", stamp(now - timedelta(days=shown_days))
        )
        self.session.write(
            "DELETE FROM case_messages WHERE sent_at < ?", stamp(now - timedelta(days=shown_days))
        )
        return len(rows) == AT_ONCE

    def hasten(self, latest: datetime) -> None:
        """Let nothing wait for longer than this."""
        self.session.write(
            "UPDATE outbox SET due_at = ? WHERE state = 0 AND due_at > ?",
            stamp(latest),
            stamp(latest),
        )

    def withdraw(self, subject: str, chat_id: int, now: datetime) -> None:
        """Drop replies about a subject that nobody has seen yet and nobody needs any more."""
        self.session.write(
            "UPDATE outbox SET state = 3, reason = 'withdrawn', body = NULL, done_at = ?"
            " WHERE state = 0 AND lane = ? AND subject = ? AND chat_id = ?",
            stamp(now),
            int(Lane.REPLY),
            subject,
            self.session.alias(chat_id),
        )

    async def chats_refusing(self, subject: str) -> set[int]:
        """Return the chats that did not get the newest word about a subject."""
        rows = await self.session.rows(
            "SELECT o.chat_id FROM outbox o WHERE o.subject = ? AND o.state = 4"
            " AND NOT EXISTS (SELECT 1 FROM outbox n WHERE n.subject = o.subject"
            "   AND n.chat_id = o.chat_id AND n.id > o.id AND n.state < 3)",
            subject,
        )
        return {self.session.real(row["chat_id"]) for row in rows}

    async def undelivered(self, since: datetime, reasons: Collection[str]) -> int:
        """Return how much ended undelivered since then for one of these reasons."""
        return int(
            await self.session.value(
                "SELECT count(*) FROM outbox WHERE state = 4 AND done_at >= ?"
                f" AND reason IN ({marks(reasons)})",
                stamp(since),
                *reasons,
            )
        )

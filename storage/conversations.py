"""Open talks: the state of PTB's ConversationHandler and its draft, in a row."""

from datetime import datetime
from typing import Any

from bot.domain.talks import Talk
from storage.gateway import Gateway
from storage.times import stamp


class Conversations(Gateway):
    """At most one open talk per person and chat."""

    async def open_of(self, user_id: int, chat_id: int) -> Talk | None:
        """Return the open talk, or None."""
        return self._talk(
            await self.tx.row(
                "SELECT * FROM conversations WHERE user_id = ? AND chat_id = ? AND open = 1",
                user_id,
                chat_id,
            )
        )

    async def get(self, talk_id: int) -> Talk | None:
        """Return a talk, open or not, or None if it is gone."""
        return self._talk(await self.tx.row("SELECT * FROM conversations WHERE id = ?", talk_id))

    async def start(self, user_id: int, chat_id: int, name: str, expires_at: datetime) -> Talk:
        """Open a talk; whatever was open in this chat is set aside."""
        self.tx.write(
            "UPDATE conversations SET open = 0 WHERE user_id = ? AND chat_id = ? AND open = 1",
            user_id,
            chat_id,
        )
        row = await self.tx.row(
            "INSERT INTO conversations (user_id, chat_id, name, state, draft, expires_at)"
            " VALUES (?, ?, ?, 0, ?, ?) RETURNING *",
            user_id,
            chat_id,
            name,
            self.tx.seal.seal({}),
            stamp(expires_at),
        )
        talk = self._talk(row)
        assert talk is not None
        return talk

    def save(self, talk: Talk, expires_at: datetime) -> None:
        """Store state, step and draft, and keep the talk open."""
        self.tx.write(
            "UPDATE conversations SET state = ?, step = ?, draft = ?, open = 1, expires_at = ?"
            " WHERE id = ?",
            talk.state,
            talk.step,
            self.tx.seal.seal(talk.draft),
            stamp(expires_at),
            talk.id,
        )

    def end(self, talk: Talk) -> None:
        """Delete a finished talk."""
        self.tx.write("DELETE FROM conversations WHERE id = ?", talk.id)

    def set_aside(self, user_id: int, chat_id: int) -> None:
        """Close the open talk of a chat without deleting it."""
        self.tx.write(
            "UPDATE conversations SET open = 0 WHERE user_id = ? AND chat_id = ? AND open = 1",
            user_id,
            chat_id,
        )

    def expire(self, now: datetime) -> None:
        """Delete talks nobody went on with."""
        self.tx.write("DELETE FROM conversations WHERE expires_at <= ?", stamp(now))

    def _talk(self, row: Any) -> Talk | None:
        if row is None:
            return None
        return Talk(
            id=row["id"],
            user_id=row["user_id"],
            chat_id=row["chat_id"],
            name=row["name"],
            state=row["state"],
            step=row["step"],
            draft=self.tx.seal.open(row["draft"]),
        )

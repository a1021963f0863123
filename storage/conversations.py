"""Open talks: the state of PTB's ConversationHandler and its draft, in a row."""

from collections.abc import Collection
from datetime import date, datetime

from bot.domain.conversations import Conversation
from storage.gateway import Gateway
from storage.sqlite import Row
from storage.statements import marks
from storage.times import stamp

DRAFT = "conversations.draft"
AT_ONCE = 200  # forgotten in one transaction, so that it holds nobody up


class Conversations(Gateway):
    """At most one open talk per person and chat."""

    async def open_of(self, user_id: int, chat_id: int) -> Conversation | None:
        """Return the open talk, or None."""
        if user_id in self.session.ahead.talks:
            talks = self.session.ahead.talks.pop(user_id)
            return next((talk for talk in talks if talk.chat_id == chat_id), None)
        return self._talk(
            await self.session.row(
                "SELECT * FROM conversations WHERE user_id = ? AND chat_id = ? AND open = 1",
                self.session.alias(user_id),
                self.session.alias(chat_id),
            )
        )

    async def read_ahead(self, user_ids: Collection[int]) -> None:
        """Read the open talks of a batch with one statement; each is then used once."""
        rows = await self.session.rows(
            f"SELECT * FROM conversations WHERE open = 1 AND user_id IN ({marks(user_ids)})",
            *map(self.session.alias, user_ids),
        )
        talks: dict[int, list[Conversation]] = {one: [] for one in user_ids}
        for row in rows:
            if (talk := self._talk(row)) is not None:
                talks[talk.user_id].append(talk)
        self.session.ahead.talks = talks

    async def get(self, talk_id: int) -> Conversation | None:
        """Return a talk, open or not, or None if it is gone."""
        return self._talk(
            await self.session.row("SELECT * FROM conversations WHERE id = ?", talk_id)
        )

    def start(self, user_id: int, chat_id: int, name: str, expires_at: datetime) -> Conversation:
        """Open a talk; whatever was open in this chat is set aside."""
        self.session.write(
            "UPDATE conversations SET open = 0 WHERE user_id = ? AND chat_id = ? AND open = 1",
            self.session.alias(user_id),
            self.session.alias(chat_id),
        )
        number = self.session.reserve("conversations")
        self.session.insert(
            "conversations",
            {
                "id": number,
                "user_id": self.session.alias(user_id),
                "chat_id": self.session.alias(chat_id),
                "name": name,
                "state": 0,
                "draft": self.session.seal.seal({}, DRAFT, number),
                "expires_at": stamp(expires_at),
            },
        )
        return Conversation(
            id=number, user_id=user_id, chat_id=chat_id, name=name, state=0, step=0, draft={}
        )

    def save(self, talk: Conversation, expires_at: datetime) -> None:
        """Store state, step and draft, and keep the talk open."""
        self.session.write(
            "UPDATE conversations SET state = ?, step = ?, draft = ?, open = 1, expires_at = ?"
            " WHERE id = ?",
            talk.state,
            talk.step,
            self.session.seal.seal(talk.draft, DRAFT, talk.id),
            stamp(expires_at),
            talk.id,
        )

    def end(self, talk: Conversation) -> None:
        """Delete a finished talk."""
        self.session.write("DELETE FROM conversations WHERE id = ?", talk.id)

    def set_aside(self, user_id: int, chat_id: int) -> None:
        """Close the open talk of a chat without deleting it."""
        self.session.write(
            "UPDATE conversations SET open = 0 WHERE user_id = ? AND chat_id = ? AND open = 1",
            self.session.alias(user_id),
            self.session.alias(chat_id),
        )

    async def expire(self, now: datetime) -> list[Conversation]:
        """Delete talks nobody went on with, at most some hundreds at once; return them."""
        rows = await self.session.rows(
            "DELETE FROM conversations WHERE id IN"
            " (SELECT id FROM conversations WHERE expires_at <= ? LIMIT ?) RETURNING *",
            stamp(now),
            AT_ONCE,
        )
        return [talk for row in rows if (talk := self._talk(row)) is not None]

    def hasten(self, latest: datetime) -> None:
        """Let no talk stay open for longer than this."""
        self.session.write(
            "UPDATE conversations SET expires_at = ? WHERE expires_at > ?",
            stamp(latest),
            stamp(latest),
        )

    def count_abandoned(self, day: date, door_id: int, step: str) -> None:
        """Count a check-in that nobody finished for the door's office, without a name."""
        self.session.write(
            "INSERT INTO abandoned (day, office_id, step, count)"
            " SELECT ?, office_id, ?, 1 FROM doors WHERE id = ?"
            " ON CONFLICT (day, office_id, step) DO UPDATE SET count = abandoned.count + 1",
            day.isoformat(),
            step,
            door_id,
        )

    def _talk(self, row: Row | None) -> Conversation | None:
        """Return the talk; None if its draft is damaged: whoever had it begins anew."""
        if row is None:
            return None
        draft = self.session.seal.open_or_none(row["draft"], DRAFT, row["id"])
        if draft is None:
            return None
        return Conversation(
            id=row["id"],
            user_id=self.session.real(row["user_id"]),
            chat_id=self.session.real(row["chat_id"]),
            name=row["name"],
            state=row["state"],
            step=row["step"],
            draft=draft,
        )

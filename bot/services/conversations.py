"""Conversations: one open talk per person and chat, kept in a row."""

from datetime import UTC, datetime, timedelta

from bot.domain.conversations import Conversation
from bot.services.service import Service

LASTS = timedelta(hours=2)  # a talk nobody goes on with is forgotten: our choice


class Conversations(Service):
    """Starting another talk sets the first aside; it can be continued."""

    async def open_of(self, user_id: int, chat_id: int) -> Conversation | None:
        """Return the open talk of a person in a chat, or None."""
        return await self.tx.conversations.open_of(user_id, chat_id)

    def start(self, user_id: int, chat_id: int, name: str) -> Conversation:
        """Open a talk."""
        return self.tx.conversations.start(user_id, chat_id, name, self.now + LASTS)

    def number(self, talk: Conversation) -> int:
        """Return the number of one more talk, over at once: each visit has one of its own."""
        more = self.start(talk.user_id, talk.chat_id, talk.name)
        self.end(more)
        return more.id

    async def get(self, talk_id: int) -> Conversation | None:
        """Return a talk, open or set aside, or None if it is gone."""
        return await self.tx.conversations.get(talk_id)

    def resume(self, talk: Conversation) -> None:
        """Open a talk that was set aside; another that is open is set aside."""
        self.tx.conversations.set_aside(talk.user_id, talk.chat_id)
        self.save(talk)

    def save(self, talk: Conversation) -> None:
        """Store a talk that goes on."""
        self.tx.conversations.save(talk, self.now + LASTS)

    def end(self, talk: Conversation) -> None:
        """Forget a finished talk."""
        self.tx.conversations.end(talk)

    async def forget(self) -> None:
        """Delete talks nobody went on with; check-ins among them are counted without a name."""
        for talk in await self.tx.conversations.expire(self.now):
            step = talk.abandoned_at
            if step is None:
                continue
            began = datetime.fromtimestamp(talk.draft["at"], UTC)
            day = self.work.local(began).date()
            self.tx.conversations.count_abandoned(day, talk.draft["door"], step)

    async def message_id(self, talk: Conversation) -> int | None:
        """Return the message that shows the talk, if it was delivered."""
        return await self.tx.outbox.message_id(talk.subject, talk.chat_id)

"""Which message of a chat shows what: a case's card, a talk's screen, a list."""

from datetime import datetime

from storage.gateway import Gateway
from storage.statements import renewing
from storage.times import stamp

_OF_CASES = ("case", "details")  # subjects whose messages may be answered with a note


class Shown(Gateway):
    """Lasting messages, by their subject."""

    async def message_id(self, subject: str, chat_id: int) -> int | None:
        """Return the message that shows a subject in a chat, if one was sent."""
        found = await self.session.value(
            "SELECT message_id FROM messages WHERE subject = ? AND chat_id = ?",
            subject,
            self.session.alias(chat_id),
        )
        return None if found is None else int(found)

    async def chats_showing(self, subject: str) -> list[int]:
        """Return the chats in which a message shows this subject, or is about to."""
        rows = await self.session.rows(
            "SELECT chat_id FROM messages WHERE subject = ? UNION SELECT chat_id FROM outbox"
            " WHERE subject = ? AND state < 2 AND chat_id IS NOT NULL",
            subject,
            subject,
        )
        return [self.session.real(row["chat_id"]) for row in rows]

    async def shown_to(self, chat_id: int, what: str) -> list[int]:
        """Return the ids of all subjects `what:ID` that messages in a chat show."""
        rows = await self.session.rows(
            "SELECT subject FROM messages WHERE chat_id = ? AND subject >= ? AND subject < ?",
            self.session.alias(chat_id),
            f"{what}:",
            f"{what};",  # which follows the colon
        )
        return sorted(int(row["subject"].partition(":")[2]) for row in rows)

    def shown(self, subject: str, chat_id: int, message_id: int, now: datetime) -> None:
        """Remember which message shows a subject."""
        chat = self.session.alias(chat_id)
        self.session.insert(
            "messages",
            {
                "subject": subject,
                "chat_id": chat,
                "message_id": message_id,
                "sent_at": stamp(now),
            },
            "ON CONFLICT (subject, chat_id)"
            " DO UPDATE SET message_id = excluded.message_id, sent_at = excluded.sent_at",
        )
        what, _, number = subject.partition(":")
        if what in _OF_CASES:
            row = {"chat_id": chat, "message_id": message_id, "case_id": int(number)}
            row["sent_at"] = stamp(now)
            self.session.insert("case_messages", row, renewing("chat_id, message_id", row))

    async def case_shown_by(self, chat_id: int, message_id: int) -> int | None:
        """Return which case a message shows or showed, None if it is none's."""
        found = await self.session.value(
            "SELECT case_id FROM case_messages WHERE chat_id = ? AND message_id = ?",
            self.session.alias(chat_id),
            message_id,
        )
        return None if found is None else int(found)

"""Telling admins that the database refuses: past the outbox, which could not be written."""

import asyncio

import structlog
from telegram.error import TelegramError

from bot.domain.rights import Role
from bot.settings import Settings
from bot.telegram_http import Telegram
from bot.texts import text
from storage.database import Database

log = structlog.get_logger()


class Alarm:
    """Said when it has lasted, and once more when it is over."""

    def __init__(self, database: Database, telegram: Telegram, settings: Settings) -> None:
        self._database = database
        self._telegram = telegram
        self._settings = settings
        self._telling: set[asyncio.Task[None]] = set()

    def __call__(self, lasting: bool) -> None:
        """Tell all admins, without anybody waiting for it."""
        task = asyncio.ensure_future(self.tell("database-refuses" if lasting else "database-well"))
        self._telling.add(task)
        task.add_done_callback(self._telling.discard)

    async def tell(self, key: str) -> None:
        """Tell all admins; who cannot be reached now does not hear it."""
        for chat_id, language in await self._admins():
            words = text(key, language or self._settings.language)
            try:
                await self._telegram.call("sendMessage", {"chat_id": chat_id, "text": words})
            except TelegramError as error:
                log.warning("admin-not-told", error=type(error).__name__)

    async def _admins(self) -> list[tuple[int, str | None]]:
        """Return their chats and languages; the settings' if the database cannot even be read."""
        reading = self._database.reading
        try:
            ids = await reading.links.holders(Role.ADMIN)
            people = [await reading.people.get(one) for one in ids]
        except Exception:
            return [(one, None) for one in self._settings.admin_ids]
        return [(one.telegram_id, one.language) for one in people if one.telegram_id is not None]

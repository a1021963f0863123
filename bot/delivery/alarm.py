"""Telling admins that the database refuses: past the outbox, which could not be written."""

import asyncio

import structlog
from telegram.error import TelegramError

from bot.domain.rights import Role
from bot.settings import Settings
from bot.telegram_http import Telegram
from bot.texts import text
from storage.database import Database
from storage.private_files import make_file

log = structlog.get_logger()


class Alarm:
    """Said when it has lasted, and once more when it is over, whatever restarts lie between.

    That it was said is an empty file beside the database, which cannot be written then; where
    not even that can be made, a restart says it twice.
    """

    def __init__(self, database: Database, telegram: Telegram, settings: Settings) -> None:
        self._database = database
        self._telegram = telegram
        self._settings = settings
        self._telling: set[asyncio.Task[None]] = set()
        database_path = settings.database_path
        self._heard = database_path.with_name(f"{database_path.name}.refused")
        if self._heard.exists():
            database.trouble.lasts_since_before()

    def __call__(self, lasting: bool) -> None:
        """Tell all admins, without anybody waiting for it."""
        task = asyncio.ensure_future(self._tell_and_note(lasting))
        self._telling.add(task)
        task.add_done_callback(self._telling.discard)

    async def _tell_and_note(self, lasting: bool) -> None:
        await self.tell("database-refuses" if lasting else "database-well")
        try:
            if lasting:
                make_file(self._heard)
            else:
                self._heard.unlink(missing_ok=True)
        except OSError as error:
            log.warning("not-noted", error=error)

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

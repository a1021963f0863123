"""Facts into words, just before sending: what is no longer true is not said."""

from collections.abc import Callable
from datetime import datetime

from bot.delivery.drop import Drop
from bot.delivery.post import Post, Shown
from bot.delivery.render_process import Draws
from bot.delivery.shows import SHOWS
from bot.domain.errors import Gone
from bot.domain.messages import Fact
from bot.services import Services
from bot.settings import Settings
from storage.database import Database


class Renderer:
    """Looks at the committed state once more and makes the screen."""

    def __init__(
        self,
        database: Database,
        settings: Settings,
        username: Callable[[], str],
        process: Draws,
    ) -> None:
        self._database = database
        self._settings = settings
        self._username = username
        self._process = process

    async def screen(self, fact: Fact, chat_id: int, now: datetime) -> Shown:
        """Return what to show; raise `Drop` if it is not true or not welcome any more."""
        services = Services(
            self._database.reading, now=now, settings=self._settings, username=self._username()
        )
        try:
            return await SHOWS[type(fact)](fact, Post(services, chat_id, self._process))
        except Gone:
            raise Drop("gone") from None

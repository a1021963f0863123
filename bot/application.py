"""PTB's Application as we use it: handlers only, no updater, no job queue, no network."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from telegram.error import InvalidToken
from telegram.ext import Application, ContextTypes, ExtBot

import handlers
from bot.settings import Settings
from bot.telegram_http import SilentRequest


class DiscreetBot(ExtBot[None]):
    """PTB's bot, but its token stands in no word about it: PTB shows it to whoever prints one."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"DiscreetBot[{self.token.partition(':')[0]}]"

    async def initialize(self) -> None:
        """Greet Telegram; raise `InvalidToken` if it does not know the token."""
        with suppress(InvalidToken):  # whose words are the token
            return await super().initialize()
        raise InvalidToken


class ForgetfulApplication(Application[Any, Any, Any, Any, Any, Any]):
    """PTB's application, which would hold for ever whose data to store, also where none is."""

    __slots__ = ()

    def _mark_for_persistence_update(self, *, update: object = None, job: object = None) -> None:
        """Hold nobody."""


def built(settings: Settings, silence: SilentRequest) -> Any:
    """Build the Application; it greets Telegram through `silence`, and then falls silent."""
    bot = DiscreetBot(
        settings.bot_token.get_secret_value(),
        base_url=f"{settings.bot_api_url}/bot",
        base_file_url=f"{settings.bot_api_url}/file/bot",
        request=silence,
        get_updates_request=silence,
    )
    return (
        Application.builder()
        .application_class(ForgetfulApplication)
        .bot(bot)
        .updater(None)
        .job_queue(None)
        .context_types(ContextTypes(context=handlers.Context))
        .build()
    )


def name_of(application: Any) -> Callable[[], str]:
    """Return how to ask for the bot's name, which is known only after greeting Telegram."""
    return lambda: str(application.bot.username)

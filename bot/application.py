"""PTB's Application as we use it: handlers only, no updater, no job queue, no network."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from telegram.error import InvalidToken
from telegram.ext import Application, ContextTypes, ExtBot
from telegram.request import BaseRequest

import handlers
from bot.settings import Settings


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


class SilentRequest(BaseRequest):
    """Lets the Application greet Telegram once, then refuses: handlers never use the network."""

    def __init__(self, inner: BaseRequest) -> None:
        self._inner = inner
        self.closed = False

    @property
    def read_timeout(self) -> float | None:
        """Return the inner request's timeout in seconds."""
        return self._inner.read_timeout

    async def initialize(self) -> None:
        """Open the inner request."""
        await self._inner.initialize()

    async def shutdown(self) -> None:
        """Leave the inner request to its owner."""

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """Pass the call on until closed, then raise: what is said goes through the outbox."""
        if self.closed:
            raise RuntimeError("a handler tried to reach Telegram: use context.say")
        return await self._inner.do_request(*args, **kwargs)


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

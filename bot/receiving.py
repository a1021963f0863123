"""How updates come in: fetched, or brought to a port of ours."""

from __future__ import annotations

import asyncio
from typing import Protocol

from bot.clock import Clock
from bot.dispatch import Dispatch
from bot.dispatch.batch_times import BatchTimes
from bot.intake import Poller, Webhook
from bot.settings import Settings
from bot.telegram_http import Telegram
from storage.database import Database

POLL_SECONDS = 25


class PortInUse(Exception):
    """The webhook's port cannot be listened on."""


class Reception(Protocol):
    """Takes in what is brought for a bot, and says how it is."""

    @property
    def times(self) -> BatchTimes:
        """Return the time batches took."""

    async def store(self, body: bytes) -> None:
        """Return once an update is committed."""

    async def figures(self) -> dict[str, int]:
        """Return what is counted of the bot's health."""


class Server(Protocol):
    """What serves a port, or a bot's part of one."""

    async def run(self, stop: asyncio.Event) -> None:
        """Serve until told to stop."""


class Listening(Server, Protocol):
    """A server with a port of its own."""

    def listen(self) -> int:
        """Take the port and return its number; raise `OSError`."""


class Port(Protocol):
    """A port that several bots share."""

    def reception(self, bot_id: str, reception: Reception) -> Server:
        """Return what a bot's updates are brought to while it is there."""


def listen(server: Listening, settings: Settings) -> None:
    """Take the port; raise `PortInUse`."""
    try:
        server.listen()
    except OSError as error:
        place = f"Port {settings.port} of {settings.host or 'this machine'}"
        raise PortInUse(f"{place} cannot be used: set another PORT or HOST.") from error


def received(
    settings: Settings, database: Database, telegram: Telegram, clock: Clock, dispatch: Dispatch
) -> Poller | Webhook:
    """Return how updates come in."""
    if not settings.webhook_url:
        return Poller(
            database,
            telegram,
            clock,
            arrived=dispatch.wake,
            troubled=dispatch.troubled,
            wait_seconds=POLL_SECONDS,
        )
    secret = settings.webhook_secret.get_secret_value()
    return Webhook(
        database, telegram, clock, arrived=dispatch.wake, url=settings.webhook_url, secret=secret
    )

"""How updates come in: fetched, or brought to a port of ours."""

from __future__ import annotations

from bot.clock import Clock
from bot.dispatch import Dispatch
from bot.intake import Poller, Webhook
from bot.settings import Settings
from bot.telegram_http import Telegram
from storage.database import Database

POLL_SECONDS = 25


class PortInUse(Exception):
    """The webhook's port cannot be listened on."""


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

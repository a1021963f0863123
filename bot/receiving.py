"""How updates come in: fetched, or brought to a port of ours that also tells how the bot is."""

from __future__ import annotations

from urllib.parse import urlsplit

from bot.clock import Clock
from bot.descriptors import Room
from bot.dispatch import Dispatch
from bot.intake import Poller, Server, Webhook
from bot.settings import Settings
from bot.telegram_http import Telegram
from storage.database import Database
from storage.health import is_well

POLL_SECONDS = 25


def received(
    settings: Settings,
    database: Database,
    telegram: Telegram,
    clock: Clock,
    dispatch: Dispatch,
    *,
    room: Room,
) -> tuple[Poller | Webhook, Server | None]:
    """Return how updates come in, and the server they are brought to if there is a webhook."""
    if not settings.webhook_url:
        return Poller(
            database,
            telegram,
            clock,
            arrived=dispatch.wake,
            troubled=dispatch.troubled,
            wait_seconds=POLL_SECONDS,
        ), None
    from bot.web import WebServer, prometheus, web_app  # noqa: PLC0415 - polling needs no server

    secret = settings.webhook_secret.get_secret_value()
    webhook = Webhook(
        database, telegram, clock, arrived=dispatch.wake, url=settings.webhook_url, secret=secret
    )

    async def figures() -> dict[str, int]:
        found = await database.reading.health.figures(clock.now())
        return found | await database.reading.health.room(settings.database)

    async def healthy() -> dict[str, object]:
        found = await figures()
        return {"ok": is_well(found), **found}

    async def metrics() -> str:
        return prometheus(await figures(), dispatch.times)

    path = urlsplit(settings.webhook_url).path
    app = web_app(secret=secret, store=webhook.store, healthy=healthy, metrics=metrics, path=path)
    return webhook, WebServer(app, host=settings.host, port=settings.port, most=room.to_us)

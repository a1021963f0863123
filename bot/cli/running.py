"""`run`: the bot itself, until told to stop."""

import asyncio
import signal
from collections.abc import Awaitable, Callable

import structlog
import uvloop
from telegram.error import InvalidToken

from bot import app, logs
from bot.cli.session import Refused, checked
from bot.house import running as house
from bot.settings import Settings, load
from bot.settings.servers import Server

LEAVING_SECONDS = 5.0  # until whoever shares updates out has seen that we are leaving
log = structlog.get_logger()


def run() -> None:
    """Run the bot until SIGTERM or Ctrl-C: webhook if WEBHOOK_URL is set, else polling."""
    settings = load()
    if settings.cities_file is not None:
        logs.configure(settings.log_level)
        uvloop.run(_until_told(house.run, settings))
    else:
        _run_alone(checked())


def _run_alone(settings: Settings) -> None:
    if not settings.bot_token.get_secret_value():
        raise Refused(
            "BOT_TOKEN is missing: get one from @BotFather and put it into settings.env."
        )
    logs.configure(settings.log_level)
    try:
        uvloop.run(_until_told(app.run, settings))
    except InvalidToken:
        raise Refused("Telegram does not know BOT_TOKEN: copy it anew from @BotFather.") from None


async def _until_told(
    run_all: Callable[[Settings, asyncio.Event, asyncio.Event], Awaitable[None]],
    settings: Settings,
) -> None:
    """Run until a signal; where others go on, say so first, and take what is still brought."""
    stop, leaving = asyncio.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()
    shared = bool(settings.webhook_url) and isinstance(settings.database, Server)

    def told() -> None:
        if shared and not leaving.is_set():
            log.info("leaving", seconds=LEAVING_SECONDS)
            loop.call_later(LEAVING_SECONDS, stop.set)
        else:  # told twice: at once
            stop.set()
        leaving.set()

    for one in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(one, told)
    await run_all(settings, stop, leaving)

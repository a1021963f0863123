"""`run`: the bot itself, until told to stop."""

import asyncio
import signal

import uvloop
from telegram.error import InvalidToken

from bot import app, logs
from bot.cli.session import Refused, checked
from bot.settings import Settings


def run() -> None:
    """Run the bot until SIGTERM or Ctrl-C: webhook if WEBHOOK_URL is set, else polling."""
    settings = checked()
    if not settings.bot_token.get_secret_value():
        raise Refused(
            "BOT_TOKEN is missing: get one from @BotFather and put it into settings.env."
        )
    logs.configure(settings.log_level)
    try:
        uvloop.run(_until_told(settings))
    except InvalidToken:
        raise Refused("Telegram does not know BOT_TOKEN: copy it anew from @BotFather.") from None


async def _until_told(settings: Settings) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for one in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(one, stop.set)
    await app.run(settings, stop)

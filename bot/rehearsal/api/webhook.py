"""Bringing updates to the bot's own address, for a bot that does not poll."""

import asyncio
import urllib.request
from http.client import HTTPException

import orjson

from bot.rehearsal.api.telegram import Telegram

TIMEOUT_SECONDS = 60
FIRST_DELAY, LONGEST_DELAY = 1.0, 60.0
SECRET = "X-Telegram-Bot-Api-Secret-Token"


async def bring_updates(telegram: Telegram) -> None:
    """Bring each update in its turn until cancelled; a failed one is tried again, ever slower."""
    delay = FIRST_DELAY
    while True:
        update = telegram.updates.first() if telegram.webhook else None
        if update is None:
            telegram.updates.arrived.clear()
            await telegram.updates.arrived.wait()
        elif await asyncio.to_thread(_deliver, telegram.webhook, orjson.dumps(update)):
            telegram.updates.taken(update)
            delay = FIRST_DELAY
        else:
            await asyncio.sleep(delay)
            delay = min(delay * 2, LONGEST_DELAY)


def _deliver(webhook: dict[str, str], body: bytes) -> bool:
    headers = {"Content-Type": "application/json"}
    if webhook["secret"]:
        headers[SECRET] = webhook["secret"]
    request = urllib.request.Request(webhook["url"], body, headers)
    try:
        with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS) as answer:
            return bool(200 <= answer.status < 300)
    except (OSError, HTTPException):
        return False

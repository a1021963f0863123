"""Telegram: the token, the bot's name, the webhook, and what time it is there."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp
from telegram.error import InvalidToken, TelegramError

from bot.cli.doctor.finding import Finding, Patient
from bot.settings import BadSettings, Settings
from bot.settings.bot_name import require_same
from bot.telegram_answers import result_of

SECONDS = 10.0
APART = 60.0  # seconds: more than that, and what is due comes at a wrong time
UNREACHED = (aiohttp.ClientError, TimeoutError, OSError, TelegramError)
WAITING = 100  # updates that Telegram could not bring


async def telegram(patient: Patient) -> Iterator[Finding]:
    """Ask Telegram who the token belongs to and how it reaches us; no network is one line."""
    if not patient.settings.bot_token.get_secret_value():
        remedy = "get one from @BotFather, put BOT_TOKEN into settings.env"
        return iter([Finding("token", "BOT_TOKEN is missing", remedy)])
    try:
        url, token = patient.settings.bot_api_url, patient.settings.bot_token.get_secret_value()
        me, dated = await asked(url, token, "getMe")
        webhook, _ = await asked(url, token, "getWebhookInfo")
    except InvalidToken:
        remedy = "copy BOT_TOKEN anew from @BotFather"
        return iter([Finding("token", "Telegram does not know the token", remedy)])
    except UNREACHED as error:
        remedy = "look at network, proxy and BOT_API_URL"
        return iter([Finding("telegram", f"cannot be reached ({type(error).__name__})", remedy)])
    return _told(patient, me, webhook, dated)


def _told(
    patient: Patient, me: Mapping[str, Any], webhook: Mapping[str, Any], dated: datetime | None
) -> Iterator[Finding]:
    username = str(me.get("username", ""))
    yield Finding("token", f"belongs to @{username}")
    try:
        require_same(patient.settings, username)
    except BadSettings as bad:
        what, _, remedy = str(bad).partition(": ")
        yield Finding("name", what, remedy)
    yield _webhook(patient.settings, webhook)
    if dated is not None and patient.settings.clock_file is None:
        yield _clock((patient.now - dated).total_seconds())


def _webhook(settings: Settings, info: Mapping[str, Any]) -> Finding:
    url, pending = str(info.get("url", "")), int(info.get("pending_update_count", 0))
    if url != settings.webhook_url:
        there = f"set to {url}" if url else "not set"
        return Finding(
            "webhook", f"{there}, unlike WEBHOOK_URL", "start the bot: it sets it right"
        )
    if url and pending > WAITING and info.get("last_error_message"):
        what = f"{pending} updates wait; Telegram says: {info['last_error_message']}"
        return Finding("webhook", what, "look at certificate, proxy and port of WEBHOOK_URL")
    return Finding("webhook", url or "none: the bot fetches its updates")


def _clock(ahead: float) -> Finding:
    if abs(ahead) <= APART:
        return Finding("clock", "agrees with Telegram's")
    way = "ahead of" if ahead > 0 else "behind"
    what = f"{abs(ahead):.0f} seconds {way} Telegram's"
    return Finding("clock", what, "let the machine keep time (timedatectl set-ntp true)")


async def asked(api: str, token: str, method: str) -> tuple[Mapping[str, Any], datetime | None]:
    """Return an answer of Telegram's and the date in its header; raise `UNREACHED` otherwise."""
    url = f"{api}/bot{token}/{method}"
    timeout = aiohttp.ClientTimeout(total=SECONDS)
    async with aiohttp.ClientSession(timeout=timeout) as session, session.get(url) as answer:
        found = result_of(answer.status, await answer.read())
        return found if isinstance(found, dict) else {}, _date(answer.headers.get("Date", ""))


def _date(header: str) -> datetime | None:
    try:
        return parsedate_to_datetime(header).astimezone(UTC)
    except (TypeError, ValueError):
        return None

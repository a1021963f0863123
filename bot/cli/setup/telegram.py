"""What Telegram says to a token: whose it is, and whether the bot is set up as it must be."""

import asyncio
import os
import re
from collections.abc import Mapping
from typing import Any

from telegram.error import InvalidToken

from bot.cli.doctor.telegram import UNREACHED, asked
from bot.cli.session import Refused
from bot.cli.setup import settings_file
from bot.cli.setup.dialogue import Dialogue
from bot.settings import SETTINGS_FILE, TELEGRAM, set_in, values

TOKEN = re.compile(r"(?<!\d)\d{5,20}:[A-Za-z0-9_-]{30,100}")


def token_in(pasted: str) -> str | None:
    """Return the token in what was pasted, be it BotFather's whole line; None if there is none."""
    found = TOKEN.search(pasted)
    return found[0] if found else None


def name_of(talk: Dialogue, token: str) -> str | None:
    """Return the bot's name as Telegram says; "" to go on without asking, None to ask anew."""
    talk.say("setup-asking-telegram")
    while True:
        try:
            me, _ = asyncio.run(asked(_api(), token, "getMe"))
        except InvalidToken:
            talk.say("setup-token-unknown")
            return None
        except UNREACHED:
            talk.say("setup-unreachable")
            if not talk.yes(default=True):
                return ""
        else:
            return _told(talk, me)


def _told(talk: Dialogue, me: Mapping[str, Any]) -> str:
    name = str(me.get("username", ""))
    talk.say("setup-token-well", name=name)
    if me.get("can_read_all_group_messages") is True:
        talk.say("setup-privacy-off", name=name)
    if me.get("can_join_groups") is False:
        talk.say("setup-no-groups", name=name)
    return name


def _api() -> str:
    """Return where Telegram is asked: the city's own Bot API server, if one is set."""
    set_before = set_in(settings_file.begun(SETTINGS_FILE))
    address = os.environ.get("BOT_API_URL") or set_before.get("BOT_API_URL") or TELEGRAM
    try:
        return values.api_address(address)
    except ValueError as wrong:
        raise Refused(f"BOT_API_URL {wrong}") from None

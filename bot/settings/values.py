"""How single settings are understood; a ValueError says what would be right."""

import base64
import binascii
import re
from datetime import time
from urllib.parse import SplitResult, urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.domain.hours import weekday_called
from bot.texts import DEFAULT, languages, ours

NEVER = ("", "off", "no", "tidak", "0")
LOOPBACK = {"127.0.0.1", "localhost", "::1"}


def language(value: str) -> str:
    """Return the language of ours that is meant: `en_US:en` is English; nothing, the default."""
    if not value.strip():
        return DEFAULT
    wanted = (ours(re.split(r"[_.@-]", one)[0]) for one in value.strip().split(":"))
    found = next((one for one in wanted if one), None)
    if found is None:
        raise ValueError(
            f"{value!r} is none of {', '.join(languages())}; write, for example,"
            f" BOT_LANGUAGE={DEFAULT}"
        )
    return found


def zone(value: str) -> str:
    """Return the name of a time zone, if there is one of that name."""
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise ValueError("no such time zone; for Blitar write Asia/Jakarta") from error
    return value


def username(value: str) -> str:
    """Return a bot's bare name, whether it was written with @ or as a link."""
    name = re.sub(r"^(https?://)?(t|telegram)\.me/|^@", "", value.strip()).rstrip("/")
    if value.strip() and not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]{3,31}", name):
        raise ValueError(
            "is the bot's name as @BotFather gave it, for example KotaBlitarBot:"
            " letters, digits and _"
        )
    return name


def api_address(value: str) -> str:
    """Return the Bot API's address, if nobody can listen in on the way there."""
    url = urlsplit(value)
    local = url.scheme == "http" and url.hostname in LOOPBACK
    if not (url.scheme == "https" or local) or not url.hostname:
        raise ValueError(
            "must begin with https://, for the token goes with every call;"
            " http:// only to this very machine (127.0.0.1)"
        )
    if re.search(r"[@\\\s]", value):
        raise ValueError("is an address only: leave out user names, spaces and backslashes")
    return value.rstrip("/")


def weekly(value: str) -> tuple[int, time] | None:
    """Return the weekday (Monday is 0) and the time in "Senin 07:00"; None for "off"."""
    words = value.strip().lower()
    if words in NEVER:
        return None
    found = re.fullmatch(r"(\w+)[, ]+([01]?\d|2[0-3])[:.]([0-5]\d)", words, re.ASCII)
    day = weekday_called(found[1]) if found else None
    if found is None or day is None:
        raise ValueError("is a weekday and a time, for example Senin 07:00, or off")
    return day, time(int(found[2]), int(found[3]))


def key(part: str) -> bytes:
    """Return a data key's bytes; none if it is not base64."""
    try:
        return base64.b64decode(part.strip(), validate=True)
    except binascii.Error:
        return b""


def port(url: SplitResult) -> int | None:
    """Return the port an address names, None if it names none, 0 if that is no port."""
    try:
        return url.port
    except ValueError:
        return 0

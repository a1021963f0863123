"""The bot's answers to pressed buttons."""

from urllib.parse import parse_qs, urlsplit

from bot.rehearsal.api.parameters import Given, Method
from bot.rehearsal.world.refusals import bad
from bot.rehearsal.world.world import World

ANSWER_CHARACTERS = 200
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


def answer(world: World, given: Given) -> bool:
    """Answer a tap once and in time; raise Refused for the second answer or a late one."""
    callback_id = given.get("callback_query_id", "")
    tap = world.taps.get(callback_id)
    if tap is None or tap.answered or world.now() - tap.at > world.callback_seconds:
        raise bad(TOO_OLD)
    text = given.get("text", "")
    if len(text) > ANSWER_CHARACTERS:
        raise bad("MESSAGE_TOO_LONG")
    url = given.get("url") or None
    if url and not _opens_bot(url, world.city.bot.username):
        raise bad("URL_INVALID")
    tap.answered, tap.link = True, url
    # What a story's people pressed neither covers a phone nor opens the link a second time.
    world.feed.add(
        "answer", person=tap.person, callback_id=callback_id, text=text,
        alert=given.get("show_alert", False) and not tap.acted, url=None if tap.acted else url,
    )  # fmt: skip
    return True


def _opens_bot(url: str, username: str) -> bool:
    parts = urlsplit(url)
    path = parts.path.strip("/").lower()
    ours = parts.hostname in ("t.me", "telegram.me") and path == username.lower()
    return ours and bool(parse_qs(parts.query).get("start"))


METHODS = (
    Method(
        "answerCallbackQuery",
        {"callback_query_id": "text", "text": "text", "show_alert": "bool", "url": "text",
         "cache_time": "int"},
        answer,
    ),
)  # fmt: skip

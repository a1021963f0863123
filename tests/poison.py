"""More than a hundred kinds of what no bot wants to get, as Telegram's bytes."""

from typing import Any

import orjson

USER: dict[str, Any] = {"id": 7, "is_bot": False, "first_name": "Sri"}
CHAT: dict[str, Any] = {"id": 7, "type": "private", "first_name": "Sri"}
WORDS: dict[str, Any] = {
    "message_id": 1,
    "date": 1636333200,
    "chat": CHAT,
    "from": USER,
    "text": "Halo",
}
TAP: dict[str, Any] = {
    "id": "1",
    "from": USER,
    "chat_instance": "1",
    "data": "x",
    "message": WORDS,
}
ODD = [None, True, 0, -1, 2**31, 2**53, 2**63, 2**64 - 1, 1.5, 1e300, "", "x", [], [[]], {}]


def made(**parts: Any) -> bytes:
    return orjson.dumps({"update_id": 10, **parts})


def nested(depth: int, opens: bytes, closes: bytes) -> bytes:
    return b'{"update_id": 10, "message": ' + opens * depth + b"1" + closes * depth + b"}"


def said(raw: bytes) -> bytes:
    """Return a good message with these bytes as its text."""
    return made(message={**WORDS, "text": "@@"}).replace(b'"@@"', raw)


def _chain(depth: int) -> dict[str, Any]:
    words = WORDS
    for _ in range(depth):
        words = {**WORDS, "reply_to_message": words}
    return words


KINDS: dict[str, bytes] = {
    **{f"an update that is {odd!r}": orjson.dumps(odd) for odd in ODD},
    **{
        f"number {odd!r}": orjson.dumps({"update_id": odd, "message": WORDS})
        for odd in ODD
        if odd not in (0, 2**31)
    },
    "no number": orjson.dumps({"message": WORDS}),
    "number 2^65": b'{"update_id": 36893488147419103232, "message": {}}',
    "number 1e999": b'{"update_id": 1e999}',
    "number twice": b'{"update_id": 10, "update_id": null}',
    **{f"a message that is {odd!r}": made(message=odd) for odd in ODD},
    **{f"a tap that is {odd!r}": made(callback_query=odd) for odd in ODD},
    **{
        f"a tapped message that is {odd!r}": made(callback_query={**TAP, "message": odd})
        for odd in ODD
    },
    **{
        f"a person's id {odd!r}": made(message={**WORDS, "from": {**USER, "id": odd}})
        for odd in ODD
    },
    **{
        f"a chat's id {odd!r}": made(message={**WORDS, "chat": {**CHAT, "id": odd}}) for odd in ODD
    },
    **{f"a date {odd!r}": made(message={**WORDS, "date": odd}) for odd in ODD},
    **{f"entities {odd!r}": made(message={**WORDS, "entities": odd}) for odd in ODD},
    **{f"a tap's data {odd!r}": made(callback_query={**TAP, "data": odd}) for odd in ODD},
    **{f"a membership {odd!r}": made(my_chat_member=odd) for odd in ODD},
    **{f"a list {depth} deep": nested(depth, b"[", b"]") for depth in (200, 260, 500, 1100, 9000)},
    **{
        f"an object {depth} deep": nested(depth, b'{"a":', b"}")
        for depth in (200, 260, 500, 1100, 9000)
    },
    **{f"replies {depth} deep": made(message=_chain(depth)) for depth in (50, 120, 240)},
    "a lone surrogate": said(rb'"\ud83d"'),
    "surrogates the wrong way round": said(rb'"\ude00\ud83d"'),
    "bad UTF-8": said(b'"\xff\xfe\xc3"'),
    "half a character": said(b'"\xf0\x9f"'),
    "a surrogate in UTF-8": said(b'"\xed\xa0\x80"'),
    "a zero": said(rb'"\u0000"'),
    "a bare zero": said(b'"\x00"'),
    "a bare line break": said(b'"\n"'),
    "an unknown escape": said(rb'"\q"'),
    "NaN": said(b"NaN"),
    "Infinity": said(b"-Infinity"),
    "a number of 5,000 digits": said(b"9" * 5000),
    "a word of nothing": said(b"undefined"),
    "single quotes": said(b"'halo'"),
    "a comma too many": b'{"update_id": 10, "message": {},}',
    "no quotes": b"{update_id: 10}",
    "a bare word": b"halo",
    "HTML": b"<html>502</html>",
}

"""The bot's own words, by key, as people read them: without the marks of HTML."""

import html
import re

from bot import texts

TAG = re.compile("<[^>]*>")


def said(key: str, language: str = "id", **values: object) -> str:
    """Return what the bot says for a key in a language; raise `MissingText` if it cannot."""
    return html.unescape(TAG.sub("", texts.html(key, language, **values)))

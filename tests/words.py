"""The bot's own words, by key, as people read them: without the marks of HTML."""

import html
import re

from bot import texts
from bot.domain.rights import Action, holders_of

TAG = re.compile("<[^>]*>")


def not_for(action: Action, language: str = "id") -> str:
    """Return how the bot says whom alone something is for."""
    return said("error-not-allowed", language, who=holders_of(action))


def said(key: str, language: str = "id", **values: object) -> str:
    """Return what the bot says for a key in a language; raise `MissingText` if it cannot."""
    return html.unescape(TAG.sub("", texts.html(key, language, **values)))

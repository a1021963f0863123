"""The talk in which a visitor shares the own number to be called back."""

from bot.texts import html, languages, text
from bot.views.reply_keys import NO_KEYS, Key
from bot.views.screen import Screen, join


def ask(language: str, *, problem: str | None = None) -> Screen:
    """Ask for the number, by one key, and offer to leave it."""
    wrong = html(problem, language) if problem else None
    keys = (
        Key(text("button-share-number", language), contact=True),
        Key(text("button-no-call", language)),
    )
    return Screen(join(wrong, html("call-question", language)), keys=keys)


def cancels(words: str) -> bool:
    """Tell whether somebody pressed, or typed, that they want no call; in any language."""
    labels = [text("button-no-call", one).casefold() for one in languages()]
    return words.strip().casefold() in {*labels, *(one.partition(" ")[2] for one in labels)}


def done(key: str, language: str) -> Screen:
    """Say what comes of it, and take the keys away."""
    return Screen(html(key, language), keys=NO_KEYS)


def cancelled(language: str) -> Screen:
    """Say that no number was kept."""
    return Screen(html("call-cancelled", language), keys=NO_KEYS)


def not_asked_for(language: str) -> Screen:
    """Answer a number that nobody asked for."""
    return Screen(html("call-not-asked-for", language), keys=NO_KEYS)

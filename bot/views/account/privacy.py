"""What is kept of a person, who sees it and for how long; and erasing it, asked first."""

from bot.domain.account.erasure import Kept
from bot.domain.verbs import ERASE, OWN_DATA
from bot.texts import html
from bot.views.account.home import home_button
from bot.views.dates import day
from bot.views.screen import Screen, blocks, button, join


def privacy(kept: Kept, language: str, *, city: str, days: int) -> Screen:
    """Say in plain words what is kept, who sees it, and when the oldest of it goes."""
    goes_on = kept.oldest_goes_on
    return Screen(
        blocks(
            html("privacy-text", language, city=city, days=days),
            "",
            html("privacy-oldest", language, day=day(goes_on, language))
            if goes_on
            else html("privacy-no-visits", language),
        ),
        (
            (button("button-own-data", language, OWN_DATA()),),
            (button("button-erase", language, ERASE("ask")),),
            (home_button(language),),
        ),
    )


def ask(kept: Kept, language: str) -> Screen:
    """List what goes, what stays as a count and what has to wait, before anything is erased."""
    black = kept.black_until
    return Screen(
        join(
            html("erase-question", language),
            "",
            html("erase-visits", language, count=kept.visits) if kept.visits else None,
            html("erase-companions", language, count=kept.companions) if kept.companions else None,
            html("erase-reminder", language) if kept.reminder else None,
            html("erase-roles", language, count=kept.roles) if kept.roles else None,
            html("erase-account", language),
            html("erase-counts", language),
            html("erase-open-case", language) if kept.open_cases else None,
            html("erase-black", language, day=day(black, language)) if black else None,
            "",
            html("erase-hash-phone" if kept.phone else "erase-hash", language),
        ),
        (
            (button("button-erase-yes", language, ERASE("yes"), style="danger"),),
            (home_button(language),),
        ),
    )


def done(language: str, *, everything: bool) -> Screen:
    """Say that it is erased, or that the rest follows by itself."""
    return Screen(html("erase-done" if everything else "erase-rest-follows", language))

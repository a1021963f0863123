"""What all admins read: a new admin, a removed one in the settings, a group in another's place."""

from bot.texts import html
from bot.views.screen import Screen, join


def new_admin(name: str, by: str, language: str) -> Screen:
    """Tell who is an admin now; `by`: whose link it was, '' for the server's."""
    how = html("new-admin-by", language, name=by) if by else html("new-admin-by-server", language)
    words = html("new-admin", language, name=name)
    return Screen(join(words, how, html("new-admin-how", language)), protect=True)


def stays_removed(name: str, language: str) -> Screen:
    """Tell that the settings name somebody whose role as an admin was taken away."""
    return Screen(html("stays-removed", language, name=name), protect=True)


def rebound(place: str | None, by: str, language: str) -> Screen:
    """Tell an admin that another group hears of a place now; `place` None: of the whole city."""
    words = html("group-rebound", language, place=place or html("the-satgas", language))
    who = html("group-rebound-by", language, name=by) if by else None
    return Screen(join(words, who, html("group-rebound-how", language)), protect=True)


def replaced(place: str | None, language: str) -> Screen:
    """Tell a group that another one has taken its place."""
    place = place or html("the-satgas", language)
    return Screen(html("group-replaced", language, place=place))

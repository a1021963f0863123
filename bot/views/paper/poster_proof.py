"""Proving that a poster hangs: which door, what is still to be done, and the thanks."""

from bot.domain.offices import Office
from bot.domain.paper.proof import Hung, Missing, Progress
from bot.domain.verbs import HUNG_DOOR
from bot.texts import html, text
from bot.views.dates import clock, day
from bot.views.door.screening import place
from bot.views.screen import Button, Rows, Screen, button, join


def doors(office: Office, found: list[Hung], language: str) -> Screen:
    """Ask which door's poster hangs; those that are proved say since when."""
    rows: Rows = tuple(
        (Button(_door(one, language), data=HUNG_DOOR(one.door.id)),) for one in found
    )
    title, where = html("hung-title", language), place(office.name, "", language)
    return Screen(join(title, where, "", html("hung-which", language)), rows)


def _door(one: Hung, language: str) -> str:
    name = one.door.name or text("door-only", language)
    return name if one.since is None else f"✅ {name} · {day(one.since.date(), language)}"


def after(progress: Progress, language: str) -> Screen:
    """Say what has come in and what is missing."""
    door, missing = progress.door, progress.missing
    where = f"<b>{place(door.office.name, door.name, language)}</b>"
    words = html(f"hung-{missing}", language, time=clock(progress.until))
    if missing is not Missing.TIME:
        return Screen(join(where, "", words))
    again = button("button-hung-again", language, HUNG_DOOR(door.id))
    return Screen(join(where, "", words), ((again,),))

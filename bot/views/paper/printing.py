"""What to print: whose to draw, the file, a poster's number checked, a door's code renewed."""

from collections.abc import Callable
from functools import partial

from bot.domain.door.slips import COUNT
from bot.domain.offices import Door, Office
from bot.domain.paper.posters import Kind
from bot.domain.verbs import (
    DOOR_ASK,
    DOOR_RENEW,
    GUIDE_FILE,
    GUIDE_LIST,
    OFFICE_SHOW,
    POSTER_FILE,
    POSTER_LIST,
    SLIP_FILE,
    SLIP_LIST,
)
from bot.texts import html, text
from bot.views.door.screening import place
from bot.views.imprint import Imprint, to_print
from bot.views.office_choice import office_rows
from bot.views.screen import Attachment, Button, Rows, Screen, button, join

GUIDE, SLIPS = "guide", "slips"
HOW = {GUIDE: "guides-how-to-print", SLIPS: "slips-how"}
OTHER = {Kind.ENTRY: Kind.EXIT, Kind.EXIT: Kind.ENTRY}


def listing(
    offices: list[Office], kind: Kind, page: int, language: str, *, whole_city: bool
) -> Screen:
    """Show a page of offices, a button each; pressing one orders its file."""
    other = OTHER[kind]
    switch = button(f"button-posters-{other}", language, POSTER_LIST(other, 0))
    guides = button("button-guides", language, GUIDE_LIST(0))
    slips = button("button-slips", language, SLIP_LIST(0))
    pick, turn = partial(POSTER_FILE, kind), partial(POSTER_LIST, kind)
    rows = office_rows(offices, page, pick=pick, turn=turn)
    rows = (*rows, *_of_all(pick, language, whole_city=whole_city), (switch,), (guides, slips))
    return Screen(html(f"posters-which-{kind}", language), rows)


def guides(offices: list[Office], page: int, language: str, *, whole_city: bool) -> Screen:
    """Show a page of offices, a button each; pressing one orders its officer's guide."""
    rows = office_rows(offices, page, pick=GUIDE_FILE, turn=GUIDE_LIST)
    every = _of_all(GUIDE_FILE, language, whole_city=whole_city)
    return Screen(html("guides-which", language), (*rows, *every, _to_posters(language)))


def slips(offices: list[Office], page: int, language: str) -> Screen:
    """Show a page of offices, a button each; pressing one orders a file of new slips."""
    rows = office_rows(offices, page, pick=SLIP_FILE, turn=SLIP_LIST)
    return Screen(html("slips-which", language, count=COUNT), (*rows, _to_posters(language)))


def _of_all(pick: Callable[[int], str], language: str, *, whole_city: bool) -> Rows:
    """Return the button for the file of all offices, for who may print them."""
    return ((button("button-posters-all", language, pick(0)),),) if whole_city else ()


def _to_posters(language: str) -> tuple[Button, ...]:
    return (button("button-posters-entry", language, POSTER_LIST(Kind.ENTRY, 0)),)


def file(
    pdf: bytes, what: str, office: Office | None, imprint: Imprint, *, count: int, language: str
) -> Attachment:
    """Return the file with whose it is and how to print it.

    `what`: a kind of poster, `GUIDE` or `SLIPS`.
    """
    stem = text(f"posters-filename-{what}", language)
    whose = text("posters-filename-all", language) if office is None else office.code.lower()
    name = html("posters-all", language) if office is None else office.name
    return to_print(
        pdf,
        f"{stem}-{whose}",
        imprint,
        language,
        what=html(f"posters-caption-{what}", language, office=name, count=count),
        how=html(HOW.get(what, "posters-how-to-print"), language),
    )


def not_drawn(language: str) -> Screen:
    """Apologise for a file that could not be drawn."""
    return Screen(html("print-not-drawn", language))


def doors(office: Office, found: list[Door], language: str) -> Screen:
    """Ask which door's code is to be renewed."""
    rows: Rows = tuple((Button(_door(door, language), data=DOOR_ASK(door.id)),) for door in found)
    return Screen(
        html("door-which", language, office=office.name), (*rows, _back(office, language))
    )


def confirm(door: Door, number: str, language: str) -> Screen:
    """Ask once more; the button knows the poster it replaces, so that twice is once."""
    renew = DOOR_RENEW(door.id, number)
    return Screen(
        join(_where(door, language), "", html("door-renew-question", language)),
        (
            (button("button-door-renew-yes", language, renew, style="danger"),),
            _back(door.office, language),
        ),
    )


def renewed(door: Door, language: str) -> Screen:
    """Say that the door's old poster is void, and what to do now."""
    return Screen(
        join(_where(door, language), "", html("door-renewed", language)),
        (_back(door.office, language),),
    )


def genuine(door: Door, kind: Kind, number: str, language: str, *, bot_username: str) -> Screen:
    """Confirm that a poster is one of ours, and at which door it must hang."""
    return Screen(
        join(
            html("poster-genuine", language, number=number),
            _where(door, language),
            html(f"poster-kind-{kind}", language),
            "",
            html("poster-compare", language, bot=f"@{bot_username}"),
        )
    )


def how_to_check(language: str, *, on_duty: bool) -> Screen:
    """Say what to type behind the command; passes are checked by those who have a role."""
    passes = ("", html("pass-check-how", language)) if on_duty else ()
    return Screen(join(html("poster-check-how", language), *passes))


def _where(door: Door, language: str) -> str:
    return f"<b>{place(door.office.name, door.name, language)}</b>"


def _door(door: Door, language: str) -> str:
    return door.name or text("door-only", language)


def _back(office: Office, language: str) -> tuple[Button, ...]:
    return (button("button-back", language, OFFICE_SHOW(office.id)),)

"""Posters to print: whose to draw, the file, a number checked, a door's code renewed."""

from bot.domain.offices import Door, Office
from bot.domain.posters import Kind
from bot.texts import html, text
from bot.views.dates import clock, day
from bot.views.paper import Imprint
from bot.views.screen import Attachment, Button, Rows, Screen, button, join, pack
from bot.views.screening import place

PAGE = 12
OTHER = {Kind.ENTRY: Kind.EXIT, Kind.EXIT: Kind.ENTRY}


def listing(
    offices: list[Office], kind: Kind, page: int, language: str, *, whole_city: bool
) -> Screen:
    """Show a page of offices, a button each; pressing one orders its file."""
    pages = max(1, -(-len(offices) // PAGE))
    page = max(0, min(page, pages - 1))
    rows = [
        (Button(office.name, data=pack("poster", "file", kind, office.id)),)
        for office in offices[page * PAGE : (page + 1) * PAGE]
    ]
    turn = tuple(
        Button(label, data=pack("poster", "list", kind, other))
        for label, other in (("‹", page - 1), ("›", page + 1))
        if 0 <= other < pages
    )
    every = button("button-posters-all", language, pack("poster", "file", kind, 0))
    other = OTHER[kind]
    switch = button(f"button-posters-{other}", language, pack("poster", "list", other, 0))
    return Screen(
        html(f"posters-which-{kind}", language),
        (*rows, *((turn,) if turn else ()), *(((every,),) if whole_city else ()), (switch,)),
    )


def file(
    pdf: bytes, kind: Kind, office: Office | None, imprint: Imprint, *, count: int, language: str
) -> Attachment:
    """Return the file with who had it drawn and when; it is made to be passed on and printed."""
    stem = text(f"posters-filename-{kind}", language)
    whose = text("posters-filename-all", language) if office is None else office.code.lower()
    caption = join(
        html(
            f"posters-caption-{kind}",
            language,
            office=html("posters-all", language) if office is None else office.name,
            count=count,
        ),
        html(
            "posters-drawn-by",
            language,
            name=imprint.by,
            day=day(imprint.at.date(), language),
            time=clock(imprint.at),
        ),
        html("posters-how-to-print", language),
    )
    return Attachment("document", f"{stem}-{whose}.pdf", pdf, "application/pdf", caption)


def not_drawn(language: str) -> Screen:
    """Apologise for a file that could not be drawn."""
    return Screen(html("posters-not-drawn", language))


def doors(office: Office, found: list[Door], language: str) -> Screen:
    """Ask which door's code is to be renewed."""
    rows: Rows = tuple(
        (Button(_door(door, language), data=pack("door", "ask", door.id)),) for door in found
    )
    return Screen(
        html("door-which", language, office=office.name), (*rows, _back(office, language))
    )


def confirm(door: Door, number: str, language: str) -> Screen:
    """Ask once more; the button knows the poster it replaces, so that twice is once."""
    renew = pack("door", "renew", door.id, number)
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
    return (button("button-back", language, pack("office", "show", office.id)),)

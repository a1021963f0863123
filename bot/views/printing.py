"""What to print: whose to draw, the file, a poster's number checked, a door's code renewed."""

from functools import partial

from bot.domain.offices import Door, Office
from bot.domain.posters import Kind
from bot.domain.slips import COUNT
from bot.texts import html, text
from bot.views.choosing import office_rows
from bot.views.dates import clock, day
from bot.views.paper import Imprint
from bot.views.screen import Attachment, Button, Rows, Screen, button, join, pack
from bot.views.screening import place

GUIDE, SLIPS = "guide", "slips"
HOW = {GUIDE: "guides-how-to-print", SLIPS: "slips-how"}
OTHER = {Kind.ENTRY: Kind.EXIT, Kind.EXIT: Kind.ENTRY}


def listing(
    offices: list[Office], kind: Kind, page: int, language: str, *, whole_city: bool
) -> Screen:
    """Show a page of offices, a button each; pressing one orders its file."""
    rows = office_rows(
        offices,
        page,
        pick=partial(pack, "poster", "file", kind),
        turn=partial(pack, "poster", "list", kind),
    )
    every = button("button-posters-all", language, pack("poster", "file", kind, 0))
    other = OTHER[kind]
    switch = button(f"button-posters-{other}", language, pack("poster", "list", other, 0))
    guides = button("button-guides", language, pack("guide", "list", 0))
    slips = button("button-slips", language, pack("slips", "list", 0))
    return Screen(
        html(f"posters-which-{kind}", language),
        (*rows, *(((every,),) if whole_city else ()), (switch,), (guides, slips)),
    )


def guides(offices: list[Office], page: int, language: str, *, whole_city: bool) -> Screen:
    """Show a page of offices, a button each; pressing one orders its officer's guide."""
    rows = office_rows(
        offices, page, pick=partial(pack, "guide", "file"), turn=partial(pack, "guide", "list")
    )
    every = button("button-posters-all", language, pack("guide", "file", 0))
    back = button("button-posters-entry", language, pack("poster", "list", Kind.ENTRY, 0))
    return Screen(
        html("guides-which", language), (*rows, *(((every,),) if whole_city else ()), (back,))
    )


def slips(offices: list[Office], page: int, language: str) -> Screen:
    """Show a page of offices, a button each; pressing one orders a file of new slips."""
    rows = office_rows(
        offices, page, pick=partial(pack, "slips", "file"), turn=partial(pack, "slips", "list")
    )
    back = button("button-posters-entry", language, pack("poster", "list", Kind.ENTRY, 0))
    return Screen(html("slips-which", language, count=COUNT), (*rows, (back,)))


def file(
    pdf: bytes, what: str, office: Office | None, imprint: Imprint, *, count: int, language: str
) -> Attachment:
    """Return the file with who had it drawn and when; it is made to be passed on and printed.

    `what`: a kind of poster, `GUIDE` or `SLIPS`.
    """
    stem = text(f"posters-filename-{what}", language)
    whose = text("posters-filename-all", language) if office is None else office.code.lower()
    caption = join(
        html(
            f"posters-caption-{what}",
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
        html(HOW.get(what, "posters-how-to-print"), language),
    )
    return Attachment("document", f"{stem}-{whose}.pdf", pdf, "application/pdf", caption)


def not_drawn(language: str) -> Screen:
    """Apologise for a file that could not be drawn."""
    return Screen(html("print-not-drawn", language))


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

"""What to print: whose to draw, the file, a poster's number checked, a door's code renewed."""

from bot.domain.offices import Door, Office
from bot.domain.posters import Kind
from bot.domain.slips import COUNT
from bot.texts import html, text
from bot.views.choosing import office_rows
from bot.views.imprint import Imprint, to_print
from bot.views.screen import Attachment, Button, Rows, Screen, button, join, pack
from bot.views.screening import place

GUIDE, SLIPS = "guide", "slips"
HOW = {GUIDE: "guides-how-to-print", SLIPS: "slips-how"}
OTHER = {Kind.ENTRY: Kind.EXIT, Kind.EXIT: Kind.ENTRY}


def listing(
    offices: list[Office], kind: Kind, page: int, language: str, *, whole_city: bool
) -> Screen:
    """Show a page of offices, a button each; pressing one orders its file."""
    other = OTHER[kind]
    switch = button(f"button-posters-{other}", language, pack("poster", "list", other, 0))
    guides = button("button-guides", language, pack("guide", "list", 0))
    slips = button("button-slips", language, pack("slips", "list", 0))
    rows = _files(offices, page, language, "poster", kind, whole_city=whole_city)
    return Screen(html(f"posters-which-{kind}", language), (*rows, (switch,), (guides, slips)))


def guides(offices: list[Office], page: int, language: str, *, whole_city: bool) -> Screen:
    """Show a page of offices, a button each; pressing one orders its officer's guide."""
    rows = _files(offices, page, language, "guide", whole_city=whole_city)
    return Screen(html("guides-which", language), (*rows, _to_posters(language)))


def slips(offices: list[Office], page: int, language: str) -> Screen:
    """Show a page of offices, a button each; pressing one orders a file of new slips."""
    rows = _files(offices, page, language, "slips", whole_city=False)
    return Screen(html("slips-which", language, count=COUNT), (*rows, _to_posters(language)))


def _files(
    offices: list[Office], page: int, language: str, verb: str, *of: str, whole_city: bool
) -> Rows:
    """Return a button for the file of each office on a page, and one for that of all."""
    rows = office_rows(
        offices,
        page,
        pick=lambda office_id: pack(verb, "file", *of, office_id),
        turn=lambda other: pack(verb, "list", *of, other),
    )
    if not whole_city:
        return rows
    return (*rows, (button("button-posters-all", language, pack(verb, "file", *of, 0)),))


def _to_posters(language: str) -> tuple[Button, ...]:
    return (button("button-posters-entry", language, pack("poster", "list", Kind.ENTRY, 0)),)


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

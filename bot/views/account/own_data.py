"""The files of `/dataku`: a page to read in the person's language, and the same as JSON.

They are made in the process that draws: somebody may have a year of deeds.
"""

from datetime import date, datetime
from html import escape
from typing import Any

import orjson

from bot.domain.account.own_data import Own, Record, Who
from bot.domain.cases.case import OUTCOMES
from bot.domain.cases.verification import EVIDENCE
from bot.domain.colour import REASON_CLASSES, Colour
from bot.domain.rights import Role
from bot.texts import html, text
from bot.views.dates import clock, day
from bot.views.door.screening import summary
from bot.views.screen import Attachment

FORMS = {"html": "text/html", "json": "application/json"}
FLAGS = {  # columns that say yes or no
    *("language_chosen", "reachable", "verified", "quiet", "staff", "scanned", "left_alone"),
    "told",
}
DEEDS = (
    *("read-case", "read-details", "read-cases", "read-inside", "read-rollcall", "read-request"),
    *("report-positive", "release-exposure", "withdraw-exposure", "read-exposed"),
    "check-pass",
)
CAME_AS = ("visitor", "guest", "companion", "staff")
ENDED = ("self", "auto", "moved", "officer")
STYLE = (
    "body{font:1rem/1.5 sans-serif;max-width:44rem;margin:1rem auto;padding:0 1rem}"
    "h2{margin-top:2rem}dl{display:grid;grid-template-columns:minmax(9rem,1fr) 2fr;gap:0 1rem;"
    "border-top:1px solid #bbb;padding:.5rem 0;margin:0}dt{color:#444}dd{margin:0}"
)


def page(own: Own, language: str) -> bytes:
    """Return everything as a page without anything that is fetched from elsewhere."""
    title = escape(text("own-data-title", language, city=own.city))
    intro = escape(text("own-data-intro", language, at=_moment(own.at, language)))
    parts = [
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{title}</title><style>{STYLE}</style></head>"
        f"<body><h1>{title}</h1><p>{intro}</p>"
    ]
    for section, rows in own.sections.items():
        heading = escape(text(f"own-data-of-{_key(section)}", language))
        parts.append(f"<h2>{heading} ({len(rows)})</h2>")
        parts += [_row(section, row, language) for row in rows]
    return "".join((*parts, "</body></html>")).encode()


def data(own: Own) -> bytes:
    """Return the same for a program, with the names of our own columns."""
    told = {"city": own.city, "at": own.at, "held": own.sections}
    options = orjson.OPT_INDENT_2 | orjson.OPT_PASSTHROUGH_DATACLASS
    return orjson.dumps(told, default=_plain, option=options)


def file(form: str, content: bytes, language: str) -> Attachment:
    """Return one of the files as it is sent: protected, for nobody but who asked."""
    return Attachment(
        kind="document",
        filename=f"{text('own-data-filename', language)}.{form}",
        content=content,
        media_type=FORMS[form],
        caption=html(f"own-data-caption-{form}", language),
        protect=True,
    )


def _plain(value: object) -> object:
    if isinstance(value, Who):
        return value.name or value.role
    raise TypeError


def _row(section: str, row: Record, language: str) -> str:
    cells = (
        f"<dt>{escape(text(f'own-data-{_key(column)}', language))}</dt>"
        f"<dd>{_said(section, column, value, language)}</dd>"
        for column, value in _spread(row).items()
    )
    return f"<dl>{''.join(cells)}</dl>"


def _spread(row: Record) -> Record:
    """Return a row with what its sealed facts hold beside the other columns."""
    told: Record = {}
    for column, value in row.items():
        told |= value if column == "facts" else {column: value}
    return {column: value for column, value in told.items() if value not in (None, "", [])}


def _said(section: str, column: str, value: Any, language: str) -> str:
    """Return a cell as HTML."""
    if column == "answers":
        return summary(value, language).replace("\n", "<br>")
    return escape(_words(section, column, value, language))


def _words(section: str, column: str, value: Any, language: str) -> str:
    if isinstance(value, Who):
        return _who(value, language)
    if isinstance(value, datetime):
        return _moment(value.isoformat(), language)
    if column in FLAGS:
        return text("own-data-yes" if value else "own-data-no", language)
    if column in ("day", "due_on", "ends_on", "until"):
        return day(date.fromisoformat(value), language)
    if column == "reasons":
        return " ".join(text(f"reason-{one}", language) for one in value)
    key = _word(section, column, value)
    return text(key, language) if key else _other(value)


def _word(section: str, column: str, value: Any) -> str | None:
    """Return the key of what a stored word means; None if it is told as it is."""
    known = {
        "colour": ("colour", tuple(Colour)),
        "declared": ("colour", tuple(Colour)),
        "elsewhere": ("colour", tuple(Colour)),
        "role": ("role", tuple(Role)),
        "action": ("own-data-deed", DEEDS),
        "checkout_kind": ("own-data-ended", ENDED),
        "outcome": ("outcome", tuple(one.key for one in OUTCOMES)),
        "reason_class": ("reason-class", REASON_CLASSES),
        "evidence": ("evidence", tuple(one.key for one in EVIDENCE)),
    }
    if section == "visits":
        known["kind"] = ("own-data-came-as", CAME_AS)
    begins, words = known.get(column, ("", ()))
    return f"{begins}-{value}" if value in words else None


def _who(who: Who, language: str) -> str:
    if who.name:
        return who.name
    key = f"role-{who.role}" if who.role in tuple(Role) else f"own-data-by-{who.role}"
    return text(key, language)


def _other(value: Any) -> str:
    if isinstance(value, dict | list):
        return orjson.dumps(value).decode()
    return str(value)


def _moment(iso: str, language: str) -> str:
    when = datetime.fromisoformat(iso)
    return f"{day(when.date(), language)}, {clock(when)}"


def _key(column: str) -> str:
    return column.replace("_", "-")

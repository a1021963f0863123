"""What the visitor holds up: the picture with one line below it, and what may be done."""

from datetime import datetime

from bot.domain.door.passes import Pass
from bot.domain.visits import Visit
from bot.texts import Html, html, text
from bot.views.colours import named
from bot.views.dates import clock, last_day, weekday
from bot.views.door.passes import PassFacts, PassWords, pass_png
from bot.views.door.result import buttons
from bot.views.screen import Attachment, Rows, paired


def picture(shown: Pass, *, remind: bool = False, settled: str = "") -> Attachment:
    """Return the pass to send: whole on a small screen, so with one line and few rows."""
    rows = paired(buttons(shown.visit, shown.language, remind=remind, settled=settled))
    return _attached(pass_png(_facts(shown), _words(shown)), _caption(shown), rows)


def over(shown: Pass, left: datetime) -> Attachment:
    """Return what takes the pass's place when the visit is over: nothing to come in with."""
    language = shown.language
    facts = PassFacts(
        colour=None,
        office=shown.office,
        door=shown.door,
        name=shown.name,
        code=shown.visit.code,
        day=weekday(left, language),
        time=clock(left),
        word="",
        link="",
    )
    words = PassWords(
        colour_word=text("pass-over", language),
        in_at=text("pass-left-at", language),
        word_label="",
        declared=text("pass-over-note", language),
    )
    caption = html("pass-caption-over", language, time=clock(left))
    return _attached(pass_png(facts, words), caption, (), edit_only=True)


def _attached(content: bytes, caption: Html, rows: Rows, *, edit_only: bool = False) -> Attachment:
    return Attachment(
        kind="photo",
        filename="pintu-sehat.png",
        content=content,
        media_type="image/png",
        caption=caption,
        rows=rows,
        edit_only=edit_only,
    )


def _facts(shown: Pass) -> PassFacts:
    return PassFacts(
        colour=shown.visit.colour,
        office=shown.office,
        door=shown.door,
        name=shown.name,
        code=shown.visit.code,
        day=weekday(shown.at, shown.language),
        time=clock(shown.at),
        word=shown.word,
        link=shown.link,
    )


def _words(shown: Pass) -> PassWords:
    language, waits = shown.language, shown.visit.colour.alarming
    return PassWords(
        colour_word=text(f"colour-{shown.visit.colour}", language),
        in_at=text("pass-arrived-at" if waits else "pass-in-at", language),
        word_label=text("pass-word-label", language) if shown.word else "",
        declared=_basis(shown.visit, language),
        mark=_mark(shown.visit, language),
    )


def _mark(visit: Visit, language: str) -> str:
    if visit.colour.alarming:
        return text(f"pass-wait-{visit.colour}", language)
    return text("pass-mark", language) if visit.to_check else ""


def _basis(visit: Visit, language: str) -> str:
    if visit.verified and visit.ends_on is not None:
        last = last_day(visit.ends_on, language)
        return text("pass-verified", language, day=last)
    return text("pass-declared", language)


def _caption(shown: Pass) -> Html:
    """Say in one line what the picture says, for who does not load it."""
    visit, language = shown.visit, shown.language
    todo = "pass-mark" if visit.to_check else f"pass-caption-{visit.colour}"
    return html(
        "pass-caption",
        language,
        colour=named(visit.colour, language),
        todo=text(todo, language),
        code=visit.code,
    )

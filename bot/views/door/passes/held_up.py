"""What the visitor holds up: the picture, with the same facts and what to do as its caption."""

from datetime import timedelta

from bot.domain.door.passes import Pass
from bot.domain.visits import Visit
from bot.texts import Html, html, text
from bot.views.cases.random_checks import remark, todo
from bot.views.colours import named
from bot.views.dates import clock, day, weekday
from bot.views.door.passes import PassFacts, PassWords, pass_png
from bot.views.door.result import basis, until
from bot.views.door.screening import place
from bot.views.screen import Attachment, join


def picture(shown: Pass) -> Attachment:
    """Return the pass to send; its caption can be read before the picture is loaded."""
    return Attachment(
        kind="photo",
        filename="pintu-sehat.png",
        content=pass_png(_facts(shown), _words(shown)),
        media_type="image/png",
        caption=_caption(shown),
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
    language = shown.language
    return PassWords(
        colour_word=text(f"colour-{shown.visit.colour}", language),
        in_at=text("pass-in-at", language),
        word_label=text("pass-word-label", language) if shown.word else "",
        declared=_basis(shown.visit, language),
        mark=text("pass-mark", language) if shown.visit.to_check else "",
    )


def _basis(visit: Visit, language: str) -> str:
    if visit.verified and visit.ends_on is not None:
        last = visit.ends_on - timedelta(days=1)  # one short line, read from a metre away
        return text("pass-verified", language, day=day(last, language))
    return text("pass-declared", language)


def _caption(shown: Pass) -> Html:
    visit, language = shown.visit, shown.language
    where = place(shown.office, shown.door, language)
    return join(
        f"<b>{named(visit.colour, language)}</b>",
        html("result-who", language, name=shown.name, code=visit.code),
        html("result-where", language, place=where, time=clock(shown.at)),
        html("pass-day", language, day=weekday(shown.at, language)),
        html("pass-word", language, word=shown.word) if shown.word else None,
        html("reason-verified", language) if visit.verified else None,
        until(visit, language) if visit.verified else None,
        todo(visit, language),
        remark(visit, language),
        f"<i>{basis(visit.verified, language)}</i>",
    )

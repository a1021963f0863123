"""The screens with which a visitor declares a companion without a phone."""

from collections.abc import Sequence
from typing import Unpack

from bot.domain.verbs import COMPANION
from bot.domain.visits import Visit
from bot.texts import Html, html, text
from bot.views.cases import visitor_requests
from bot.views.colours import named
from bot.views.door.instructions import todo
from bot.views.door.result import Told, came
from bot.views.door.result import result as result_screen
from bot.views.door.screening import Face, Manner, place
from bot.views.screen import Button, Screen, button, join

CHILD, GROWN = "child", "grown"
MANNER = Manner(
    progress="companion-progress",
    question="question-companion",
    right="companion-confirm",
    summary="question-companion",
)


def who(face: Face, *, age: int) -> Screen:
    """Ask whether the companion is a child below the scale, which is asked nothing."""
    words = html("companion-who", face.language)
    child = Button(text("button-companion-child", face.language, age=age), face.data(CHILD))
    grown = Button(text("button-companion-grown", face.language, age=age), face.data(GROWN))
    hint = html("party-hint", face.language, age=age)
    return Screen(join(face.place, "", words, hint), ((child,), (grown,), *face.back()))


def ask_name(face: Face, *, child: bool, problem: str | None = None) -> Screen:
    """Ask for the companion's name, who agrees that it is noted."""
    wrong = html(problem, face.language) if problem else None
    words = html("companion-name-child" if child else "companion-name", face.language)
    return Screen(join(face.place, "", wrong, words), face.back())


def result(visit: Visit, *, leader: int, **told: Unpack[Told]) -> Screen:
    """Show the companion's colour and code, and offer to declare another; `leader`: the visit."""
    language, shown = told["language"], result_screen(visit, **told)
    another = button("button-companion-another", language, COMPANION(leader))
    asked = visitor_requests.rows(visit.id, language) if visit.colour.alarming else ()
    return Screen(join(html("companion-heading", language), "", shown.text), (*asked, (another,)))


def results(
    visits: Sequence[Visit], names: Sequence[str], *, leader: int, **told: Unpack[Told]
) -> Screen:
    """Show everybody's colour and code in one message, and what is to be done for the worst."""
    language = told["language"]
    worst = max(visits, key=lambda one: one.colour.severity)
    another = button("button-companion-another", language, COMPANION(leader))
    asked = visitor_requests.rows(worst.id, language) if worst.colour.alarming else ()
    words = join(
        html("companion-heading", language),
        came(worst, place(told["office"], told["door"], language), told["local"], language),
        "",
        *each(visits, names, language),
        "",
        *todo(worst, language),
    )
    return Screen(words, (*asked, (another,)))


def each(visits: Sequence[Visit], names: Sequence[str], language: str) -> list[Html]:
    """Return colour, name and code of each who came together."""
    return [
        html("party-line", language, colour=named(one.colour, language), name=name, code=one.code)
        for one, name in zip(visits, names, strict=True)
    ]


def cancelled(language: str) -> Screen:
    """Say that nobody was noted."""
    return Screen(html("companion-cancelled", language))

"""The screens with which a visitor declares a companion without a phone."""

from typing import Unpack

from bot.domain.verbs import COMPANION
from bot.domain.visits import Visit
from bot.texts import html, text
from bot.views.cases import visitor_requests
from bot.views.door.result import Told
from bot.views.door.result import result as result_screen
from bot.views.door.screening import Face, Manner
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
    return Screen(join(face.place, "", words), ((child,), (grown,), *face.back()))


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


def cancelled(language: str) -> Screen:
    """Say that nobody was noted."""
    return Screen(html("companion-cancelled", language))

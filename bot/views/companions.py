"""The screens with which a visitor declares a companion without a phone."""

from datetime import datetime

from bot.domain.colour import WITH_ADULT, Answers, RuleVersion
from bot.domain.screening import Question, progress
from bot.domain.visits import Visit
from bot.texts import html, text
from bot.views import wishes
from bot.views.result import result as result_screen
from bot.views.screen import Button, Screen, button, join, pack
from bot.views.screening import YES, Face, options, summary

CHILD, GROWN = "child", "grown"
WORDING = "question-companion"


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


def question(
    face: Face, asked: Question, answers: Answers, rules: RuleVersion, name: str
) -> Screen:
    """Ask one question about the companion."""
    number, total = progress(answers, rules)
    heading = html("companion-progress", face.language, name=name, number=number, total=total)
    words = html(f"question-companion-{asked.key}", face.language)
    return Screen(
        join(face.place, heading, "", f"<b>{words}</b>"),
        (*options(face, asked, answers, rules), *face.back()),
    )


def confirm(face: Face, answers: Answers, name: str) -> Screen:
    """Ask whether the answers about the companion are right before officers are called."""
    words = html("companion-confirm", face.language, name=name)
    return Screen(
        join(face.place, "", words, "", summary(answers, face.language, wording=WORDING)),
        ((face.press("button-right", YES, style="success"),), *face.back()),
    )


def result(
    visit: Visit,
    *,
    leader: int,
    office: str,
    door: str,
    name: str,
    language: str,
    local: datetime,
) -> Screen:
    """Show the companion's colour and code, and offer to declare another; `leader`: the visit."""
    shown = result_screen(
        visit,
        office=office,
        door=door,
        name=name,
        language=language,
        local=local,
        remind=False,
        aloud=WITH_ADULT not in visit.reasons,
        prefix="companion-todo",
    )
    another = button("button-companion-another", language, pack("comp", "new", leader))
    asked = wishes.rows(visit.id, language) if visit.colour.alarming else ()
    return Screen(join(html("companion-heading", language), "", shown.text), (*asked, (another,)))


def cancelled(language: str) -> Screen:
    """Say that nobody was noted."""
    return Screen(html("companion-cancelled", language))

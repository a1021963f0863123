"""The check-in's screens before the result: consent, name, one question at a time."""

import functools
from dataclasses import dataclass
from datetime import date

from bot.domain.colour import Answers, RuleVersion
from bot.domain.door.screening import QUESTIONS, Option, Question, label_key, offered, progress
from bot.domain.verbs import ANSWER
from bot.texts import Html, html, text
from bot.views.dates import day
from bot.views.screen import Button, Rows, Screen, button, join

BACK, AGREE, REFUSE, MY_NAME, YES, SAME, CHANGED, OTHER, AGAIN = (
    "back",
    "agree",
    "refuse",
    "name",
    "yes",
    "same",
    "changed",
    "other",
    "again",
)


@dataclass(frozen=True, slots=True)
class Manner:
    """How a talk puts the screening questions: of oneself, of a guest, of a companion."""

    progress: str = "question-progress"  # the line above a question
    question: str = "question"  # how a question's key begins
    right: str = "confirm-question"  # "you answered …, right?"
    summary: str = "question"  # how a question's key begins where the answers are listed
    aloud: bool = False  # read out to who is asked, from a screen that is not passed on


OWN = Manner()


class Face:
    """How one talk's screens look: its place, its language, and which buttons are live."""

    def __init__(self, *, talk_id: int, step: int, language: str, office: str, door: str) -> None:
        self.talk_id = talk_id
        self.step = step
        self.language = language
        self.office = office
        self.door = door

    def press(self, key: str, value: str, *, style: str | None = None) -> Button:
        """Return a button that answers this very screen."""
        return button(key, self.language, self.data(value), style=style)

    def data(self, value: str) -> str:
        """Return what a button of this very screen carries."""
        return ANSWER(self.talk_id, self.step, value)

    @property
    def place(self) -> Html:
        """Return office and door as a heading."""
        return place(self.office, self.door, self.language)

    def back(self) -> Rows:
        """Return the row with ‹ Back."""
        return ((self.press("button-back", BACK),),)


@functools.lru_cache(maxsize=512)  # a city has so many doors
def place(office: str, door: str, language: str) -> Html:
    """Return office and door in one line."""
    key = "place-with-door" if door else "place"
    return html(key, language, office=office, door=door)


def consent(face: Face, *, city: str, days: int) -> Screen:
    """Ask to leave data, saying which, what for and for how long."""
    return Screen(
        join(face.place, "", _consent(face.language, city, days)),
        (
            (face.press("button-agree", AGREE, style="success"),),
            (face.press("button-refuse", REFUSE),),
        ),
    )


@functools.lru_cache(maxsize=64)  # they are the same for everybody
def _consent(language: str, city: str, days: int) -> Html:
    return html("consent-text", language, city=city, days=days)


def refused(face: Face) -> Screen:
    """Tell somebody who did not agree what to show the officer."""
    words = html("consent-refused", face.language)
    return Screen(join(face.place, "", words), ((face.press("button-changed-mind", AGAIN),),))


def ask_name(face: Face, telegram_name: str | None, *, problem: str | None = None) -> Screen:
    """Ask for the name; one tap takes Telegram's, if it can be read."""
    question = "name-question" if telegram_name else "name-question-typed"
    words = html(question, face.language)
    wrong = html(problem, face.language) if problem else None
    rows = face.back()
    if telegram_name:
        rows = ((Button(telegram_name, data=face.data(MY_NAME), style="primary"),), *rows)
    return Screen(join(face.place, "", wrong, words), rows)


def question(
    face: Face,
    asked: Question,
    answers: Answers,
    rules: RuleVersion,
    *,
    manner: Manner,
    name: str,
) -> Screen:
    """Ask one question about somebody, with a symbol on every answer."""
    number = str(progress(answers, rules))
    heading = html(manner.progress, face.language, name=name, number=number)
    words = html(f"{manner.question}-{asked.key.replace('_', '-')}", face.language)
    return Screen(
        join(face.place, heading, "", f"🗣 <i>{words}</i>" if manner.aloud else f"<b>{words}</b>"),
        (*options(face, asked, answers, rules), *face.back()),
        protect=manner.aloud,
    )


def options(face: Face, asked: Question, answers: Answers, rules: RuleVersion) -> Rows:
    """Return the answers one can tap."""
    buttons = [
        Button(option_label(asked, option, face.language), face.data(option.key))
        for option in offered(asked, answers, rules)
    ]
    width = 2 if len(buttons) > 6 else 1
    return tuple(tuple(buttons[at : at + width]) for at in range(0, len(buttons), width))


def option_label(asked: Question, option: Option, language: str) -> str:
    """Return what stands on the button of an answer: its symbol and its words."""
    dated = {"days": option.days_ago} if option.days_ago else {}  # else its words never change
    return f"{option.symbol} {text(label_key(asked, option), language, **dated)}"


def summary(answers: Answers, language: str, *, wording: str = "question") -> Html:
    """Return the answers as a list, in words; `wording`: the questions' key begins so."""
    lines = []
    for asked in QUESTIONS:
        if asked.key not in answers:
            continue
        lines.append(f"• {_said(asked, answers[asked.key], language, wording)}")
    return Html("\n".join(lines))


def _said(asked: Question, value: str, language: str, wording: str) -> str:
    words = _asked(text(f"{wording}-{asked.key.replace('_', '-')}", language))
    option = next((o for o in asked.options if o.key == value), None)
    if option is None:
        answer = day(date.fromisoformat(value), language)
    else:
        answer = option_label(asked, option, language)
    return html("answer-line", language, question=words, answer=answer)


def _asked(words: str) -> str:
    """Return a question without the advice on how to answer it."""
    question, mark, _ = words.partition("? ")
    return question + mark.rstrip()


def confirm(face: Face, answers: Answers, *, manner: Manner, name: str, more: Rows = ()) -> Screen:
    """Ask "you answered …, right?" before officers are called; `more`: other buttons."""
    words = html(manner.right, face.language, name=name)
    listed = summary(answers, face.language, wording=manner.summary)
    return Screen(
        join(face.place, "", words, "", listed),
        ((face.press("button-right", YES, style="success"),), *more, *face.back()),
        protect=manner.aloud,
    )


def same(face: Face, name: str, answers: Answers, *, staff: bool = False) -> Screen:
    """Ask a returning visitor whether all is still the same; staff also that they are well."""
    words = html("same-question", face.language, name=name)
    well = staff and answers.get("health") == "none"
    return Screen(
        join(face.place, "", words, "", summary(answers, face.language)),
        (
            (face.press("button-same-well" if well else "button-same", SAME, style="success"),),
            (face.press("button-changed", CHANGED), face.press("button-other-person", OTHER)),
            *face.back(),
        ),
    )

"""The check-in's screens: consent, name, one question at a time, the result."""

from datetime import date, datetime

from bot.domain.colour import Answers, RuleVersion
from bot.domain.screening import (
    QUESTIONS,
    Option,
    Question,
    label_key,
    offered,
    progress,
)
from bot.domain.visits import Visit
from bot.texts import Html, html, text
from bot.views import random_checks
from bot.views.colours import named
from bot.views.dates import clock, day
from bot.views.screen import Button, Rows, Screen, button, join, pack

BACK, AGREE, REFUSE, MY_NAME, YES, SAME, CHANGED, AGAIN = (
    "back",
    "agree",
    "refuse",
    "name",
    "yes",
    "same",
    "changed",
    "again",
)


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
        return pack("t", self.talk_id, self.step, value)

    @property
    def place(self) -> Html:
        """Return office and door as a heading."""
        return place(self.office, self.door, self.language)

    def back(self) -> Rows:
        """Return the row with ‹ Back."""
        return ((self.press("button-back", BACK),),)


def place(office: str, door: str, language: str) -> Html:
    """Return office and door in one line."""
    key = "place-with-door" if door else "place"
    return html(key, language, office=office, door=door)


def consent(face: Face, *, city: str, days: int) -> Screen:
    """Ask to leave data, saying which, what for and for how long."""
    words = html("consent-text", face.language, city=city, days=days)
    return Screen(
        join(face.place, "", words),
        (
            (face.press("button-agree", AGREE, style="success"),),
            (face.press("button-refuse", REFUSE),),
        ),
    )


def refused(face: Face) -> Screen:
    """Tell somebody who did not agree what to show the officer."""
    words = html("consent-refused", face.language)
    return Screen(join(face.place, "", words), ((face.press("button-changed-mind", AGAIN),),))


def ask_name(face: Face, telegram_name: str, *, problem: str | None = None) -> Screen:
    """Ask for the name; one tap takes Telegram's."""
    words = html("name-question", face.language)
    wrong = html(problem, face.language) if problem else None
    mine = Button(telegram_name[:60], data=face.data(MY_NAME), style="primary")
    return Screen(join(face.place, "", wrong, words), ((mine,), *face.back()))


def question(face: Face, asked: Question, answers: Answers, rules: RuleVersion) -> Screen:
    """Ask one question, with a symbol on every answer."""
    number, total = progress(answers, rules)
    heading = html("question-progress", face.language, number=number, total=total)
    words = html(f"question-{asked.key.replace('_', '-')}", face.language)
    return Screen(
        join(face.place, heading, "", f"<b>{words}</b>"),
        (*options(face, asked, answers, rules), *face.back()),
    )


def read_aloud(
    face: Face, asked: Question, answers: Answers, rules: RuleVersion, name: str
) -> Screen:
    """Give an officer a question to read to a guest."""
    number, total = progress(answers, rules)
    heading = html("guest-progress", face.language, name=name, number=number, total=total)
    words = html(f"question-read-aloud-{asked.key.replace('_', '-')}", face.language)
    return Screen(
        join(face.place, heading, "", f"🗣 <i>{words}</i>"),
        (*options(face, asked, answers, rules), *face.back()),
        protect=True,
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
    words = text(label_key(asked, option), language, days=option.days_ago or 0)
    return f"{option.symbol} {words}"


def summary(answers: Answers, language: str, *, wording: str = "question") -> Html:
    """Return the answers as a list, in words; `wording`: the questions' key begins so."""
    lines = []
    for asked in QUESTIONS:
        if asked.key not in answers:
            continue
        lines.append(f"• {_said(asked, answers[asked.key], language, wording)}")
    return Html("\n".join(lines))


def _said(asked: Question, value: str, language: str, wording: str) -> str:
    words = text(f"{wording}-{asked.key.replace('_', '-')}", language)
    option = next((o for o in asked.options if o.key == value), None)
    if option is None:
        answer = day(date.fromisoformat(value), language)
    else:
        answer = option_label(asked, option, language)
    return html("answer-line", language, question=words, answer=answer)


def confirm(face: Face, answers: Answers) -> Screen:
    """Ask "you answered …, right?" before officers are called."""
    words = html("confirm-question", face.language)
    return Screen(
        join(face.place, "", words, "", summary(answers, face.language)),
        ((face.press("button-right", YES, style="success"),), *face.back()),
    )


def same(face: Face, name: str, answers: Answers, *, staff: bool = False) -> Screen:
    """Ask a returning visitor whether all is still the same; staff also that they are well."""
    words = html("same-question", face.language, name=name)
    well = staff and answers.get("health") == "none"
    return Screen(
        join(face.place, "", words, "", summary(answers, face.language)),
        (
            (face.press("button-same-well" if well else "button-same", SAME, style="success"),),
            (face.press("button-changed", CHANGED),),
        ),
    )


def result(
    visit: Visit,
    *,
    office: str,
    door: str,
    name: str,
    language: str,
    local: datetime,
    remind: bool,
    aloud: bool = False,
    todo: str = "",
) -> Screen:
    """Show the colour as word and shape, why, until when, and what to do now.

    `aloud`: for who reads the reasons to a guest. `todo`: how the key of the last begins.
    """
    begins = todo or ("guest-todo" if aloud else "todo")
    why = "reason-held" if visit.held else "reason-verified" if visit.verified else None
    return Screen(
        join(
            f"<b>{named(visit.colour, language)}</b>",
            html("result-who", language, name=name, code=visit.code),
            html("result-where", language, place=place(office, door, language), time=clock(local)),
            _left(visit.left_office, language),
            "",
            *_reasons(visit.reasons, why, language, aloud=aloud),
            until(visit, language),
            "",
            random_checks.todo(visit, language, begins=begins),
            random_checks.remark(visit, language),
            _advice(visit, language, aloud=aloud),
            "",
            f"<i>{basis(visit.verified, language)}</i>",
        ),
        result_buttons(visit, language, remind=remind),
    )


def basis(verified: bool, language: str) -> Html:
    """Say what the colour rests on: never on PeduliLindungi."""
    return html("self-verified" if verified else "self-declared", language)


def _left(office: str | None, language: str) -> Html | None:
    return None if office is None else html("result-left", language, office=office)


def _advice(visit: Visit, language: str, *, aloud: bool) -> str | None:
    if visit.answers.get("health") != "ill":
        return None
    words = html("advice-ill", language)
    return f"🗣 <i>“{words}”</i>" if aloud else words


def _reasons(
    reasons: tuple[str, ...], instead: str | None, language: str, *, aloud: bool
) -> list[str]:
    keys = [instead] if instead else [f"reason-{one}" for one in reasons if one != "ill"]
    said = [html(key, language) for key in keys]
    return [f"🗣 <i>“{one}”</i>" for one in said] if aloud else [str(one) for one in said]


def until(visit: Visit, language: str) -> Html | None:
    """Say until when the colour holds, if that is known."""
    if visit.ends_on is None:
        return None
    return html(f"until-{visit.colour}", language, day=day(visit.ends_on, language))


def result_buttons(visit: Visit, language: str, *, remind: bool) -> Rows:
    """Return what may be done from a result: be reminded, check out."""
    rows: list[tuple[Button, ...]] = []
    if remind:
        rows.append((button("button-remind-me", language, pack("r", "offer", visit.id)),))
    if visit.inside:
        rows.append((button("button-checkout", language, pack("out", visit.id)),))
    if visit.may_bring:
        rows.append((button("button-companion", language, pack("comp", "new", visit.id)),))
    if visit.comparable:
        rows.append((button("button-elsewhere", language, pack("pl", "ask", visit.id)),))
    return tuple(rows)


def ended(visit: Visit, *, office: str, door: str, language: str, local: datetime) -> Screen:
    """Show that the visit is over."""
    return Screen(
        join(
            f"{named(visit.colour, language)}",
            html("visit-ended", language, place=place(office, door, language), time=clock(local)),
        )
    )


def already_inside(
    face: Face, visit: Visit, *, name: str, local: datetime, remind: bool
) -> Screen:
    """Show the running visit again to who scans while inside."""
    shown = result(
        visit,
        office=face.office,
        door=face.door,
        name=name,
        language=face.language,
        local=local,
        remind=remind,
    )
    words = html("already-inside", face.language, time=clock(local))
    return Screen(
        join(words, "", shown.text),
        (*shown.rows, (face.press("button-answers-changed", CHANGED),)),
    )


def guest_name(face: Face, *, city: str, days: int, problem: str | None = None) -> Screen:
    """Ask the officer for the guest's name, with what to read aloud about the data."""
    wrong = html(problem, face.language) if problem else None
    return Screen(
        join(
            face.place,
            "",
            html("guest-read-aloud", face.language, city=city, days=days),
            "",
            wrong,
            html("guest-name-question", face.language),
        ),
        ((face.press("button-guest-refuses", REFUSE),), *face.back()),
        protect=True,
    )


def guest_confirm(face: Face, answers: Answers, name: str) -> Screen:
    """Have the officer read the answers back before the group is called."""
    words = html("guest-confirm", face.language, name=name)
    return Screen(
        join(face.place, "", words, "", summary(answers, face.language)),
        ((face.press("button-right", YES, style="success"),), *face.back()),
        protect=True,
    )


def guest_result(
    visit: Visit, *, office: str, door: str, name: str, language: str, local: datetime
) -> Screen:
    """Show the officer the guest's colour and the code to write on paper."""
    shown = result(
        visit,
        office=office,
        door=door,
        name=name,
        language=language,
        local=local,
        remind=False,
        aloud=True,
    )
    paper = html("guest-paper", language, code=visit.code)
    rows = (
        _next_guest(visit.door_id, language),
        (button("button-checkout-guest", language, pack("out", visit.id)),),
    )
    return Screen(join(shown.text, "", paper), rows, protect=True)


def choose_office(offices: list[tuple[int, str]], language: str) -> Screen:
    """Let an officer of several offices say where they are."""
    rows = tuple((Button(name, data=pack("guest", "at", door)),) for door, name in offices)
    return Screen(html("guest-where", language), rows)


def guest_refused(door_id: int, language: str) -> Screen:
    """Tell the officer what to do with a guest who leaves no data."""
    return Screen(html("guest-refused", language), (_next_guest(door_id, language),))


def guest_cancelled(door_id: int, language: str) -> Screen:
    """Tell the officer that nothing was stored."""
    return Screen(html("guest-cancelled", language), (_next_guest(door_id, language),))


def _next_guest(door_id: int, language: str) -> tuple[Button, ...]:
    data = pack("guest", "at", door_id)
    return (button("button-next-guest", language, data, style="primary"),)

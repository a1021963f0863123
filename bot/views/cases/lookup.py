"""`/kasus`: the open cases, and one case with its whole history."""

from bot.domain.cases.case import State
from bot.domain.cases.facts import CaseFacts, Moment
from bot.domain.verbs import CLAIM
from bot.domain.visits import initials
from bot.texts import Html, html, text
from bot.views.cases import notes as notes_view
from bot.views.cases.card import fitting, heading, state, told
from bot.views.colours import named
from bot.views.dates import day, short_day
from bot.views.door.screening import place
from bot.views.lists import pages
from bot.views.screen import Button, Rows, Screen, in_rows, join

SHOWN = 30
CLAIMABLE = 8
MINUTES, HOURS = 120, 48  # up to here one counts in minutes, then in hours


def listing(cases: list[CaseFacts], language: str, *, office: str | None) -> Screen:
    """List open cases, the longest waiting first; with `office`, without naming it each time.

    What nobody has can be taken from here.
    """
    if not cases:
        return Screen(html("cases-none", language))
    more = len(cases) - SHOWN
    words = join(
        html("cases-title", language, count=len(cases)),
        *(_line(one, language, with_office=office is None) for one in cases[:SHOWN]),
        html("cases-more", language, count=more) if more > 0 else None,
        "",
        html("cases-how", language, code=cases[0].case.code),
    )
    return Screen(fitting(words), claim_rows(cases, language), protect=True)


def claim_rows(cases: list[CaseFacts], language: str) -> Rows:
    """Return a button for each of the first cases that nobody has, two in a row."""
    free = [one.case for one in cases if one.case.state is State.NEW][:CLAIMABLE]
    buttons = [
        Button(text("button-claim-one", language, code=one.code), CLAIM(one.id)) for one in free
    ]
    return in_rows(buttons, 2)


def _waited(facts: CaseFacts, language: str) -> str:
    """Return how long a case has been open, as people say it: in minutes, hours or days."""
    minutes = int((facts.now - facts.case.rung_at).total_seconds()) // 60
    if minutes < MINUTES:
        return text("waited-minutes", language, count=minutes)
    hours = minutes // 60
    if hours < HOURS:
        return text("waited-hours", language, count=hours)
    return text("waited-days", language, count=hours // 24)


def _line(facts: CaseFacts, language: str, *, with_office: bool) -> Html:
    case = facts.case
    key = "cases-line-taken" if case.state is State.CLAIMED else "cases-line-free"
    line = html(
        key,
        language,
        code=case.code,
        colour=named(case.colour, language),
        initials=initials(facts.name),
        name=facts.claimer,
        waited=_waited(facts, language),
        office=f" · {facts.office}" if with_office else "",
    )
    if case.day == facts.now.astimezone(facts.zone).date():
        return line
    return html("board-case-since", language, line=line, day=short_day(case.day, language))


def history(facts: CaseFacts, language: str, *, notes: bool) -> list[Screen]:
    """Show a case's whole history, long ones in parts; what officers noted only in private."""
    case = facts.case
    lines = [
        heading(case.colour, case.code, language),
        html("card-who", language, initials=initials(facts.name)),
        place(facts.office, facts.door, language),
        html("cases-day", language, day=day(case.day, language)),
        html(f"reason-class-{case.reason_class}", language),
        state(facts, language),
        Html(""),
        *(_told(one, language, notes=notes) for one in facts.history),
    ]
    return [Screen(part, protect=True) for part in pages(lines)]


def _told(moment: Moment, language: str, *, notes: bool) -> Html:
    if moment.note is None or not notes:
        return told(moment, language)
    return notes_view.line(moment, language)

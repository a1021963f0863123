"""What an officer sees of a pass, a stranger of somebody else's, and a code that fits nothing."""

from bot.domain.door.passes import Basis, Checked, Worth
from bot.domain.visits import VisitKind
from bot.texts import Html, html, text
from bot.views.cases import random_checks
from bot.views.cases.card import CAME_AS
from bot.views.cases.hints import lines
from bot.views.colours import named
from bot.views.dates import clock, weekday
from bot.views.door.result import until
from bot.views.door.screening import place
from bot.views.screen import Rows, Screen, join


def checked(found: Checked, language: str) -> Screen:
    """Say what the pass is worth; only a valid one shows its colour and what to do.

    Of another office's pass nothing is shown but where it counts, and initials.
    """
    worth, more = _worth(found, language), (_who(found, language), *_where(found, language))
    if found.worth is Worth.ELSEWHERE:
        return Screen(join(worth, "", html("card-who", language, initials=found.name)))
    if found.worth is not Worth.VALID:
        return Screen(join(worth, "", *more), protect=True)
    colour = f"<b>{named(found.visit.colour, language)}</b>"
    basis, hints = _basis(found, language), lines(found.hints, language)
    words = join(colour, worth, "", *more, *basis, *hints, "", _todo(found, language))
    return Screen(words, _rows(found, language), protect=True)


def _rows(found: Checked, language: str) -> Rows:
    if found.undoable:
        return random_checks.undo_row(found.visit.id, language)
    return random_checks.findings(found.visit, language) if found.checkable else ()


def _worth(found: Checked, language: str) -> Html:
    moments = {Worth.LEFT: found.left_at, Worth.CHANGED: found.newer_at}
    return html(
        f"pass-worth-{found.worth}",
        language,
        office=found.office,
        day=weekday(found.since, language),
        time=clock(moments.get(found.worth) or found.since),
        colour=named(found.newer.colour, language) if found.newer else "",
    )


def _who(found: Checked, language: str) -> Html:
    return html("details-name", language, name=found.name, code=found.visit.code)


def _where(found: Checked, language: str) -> tuple[Html, ...]:
    kind, since = found.visit.kind, weekday(found.since, language)
    came = "pass-since-waiting" if found.visit.colour.alarming else "pass-since"
    came_as = () if kind is VisitKind.VISITOR else (html(CAME_AS[kind], language),)
    return (
        place(found.office, found.door, language),
        html(came, language, day=since, time=clock(found.since)),
        *came_as,
    )


def _basis(found: Checked, language: str) -> tuple[Html, ...]:
    """Return what the colour rests on, and how an officer closed the case if otherwise."""
    rests = html(f"pass-basis-{found.basis}", language)
    if found.basis is Basis.VERIFIED:
        ends = until(found.visit, language)
        return (rests,) if ends is None else (rests, ends)
    if found.outcome is None:
        return (rests,)
    outcome = text(f"outcome-{found.outcome}", language)
    return (rests, html("pass-outcome", language, outcome=outcome))


def _todo(found: Checked, language: str) -> str:
    key = f"guest-todo-{found.visit.colour}"
    if found.outcome and found.basis is not Basis.VERIFIED:
        key = "pass-todo-settled"
    elif found.checkable:
        key = "random-check-ask"
    elif found.hints and not found.visit.colour.alarming:
        key = "hint-todo"
    return f"👉 <b>{html(key, language)}</b>"


def stranger(language: str) -> Screen:
    """Tell who is no officer that this is a pass, and nothing else."""
    return Screen(html("pass-stranger", language))


def no_such_code(code: str, language: str) -> Screen:
    """Tell an officer that nobody has this code at their office today."""
    return Screen(html("pass-no-such-code", language, code=code))

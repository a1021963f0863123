"""What somebody with a result is to do now, and what happens next."""

from collections.abc import Iterator

from bot.domain.colour import WITH_ADULT
from bot.domain.visits import Visit, VisitKind
from bot.texts import Html, html
from bot.views.cases import random_checks
from bot.views.cases.visitor_updates import decision


def todo(visit: Visit, language: str, *, settled: str = "") -> Iterator[str]:
    """Yield where to go or wait and what an officer will do; `settled`: what was decided."""
    if settled:
        yield decision(settled, language)
        return
    yield random_checks.todo(visit, language, begins=_begins(visit))
    nobody_called = visit.quiet or visit.past or not visit.colour.alarming
    if nobody_called or WITH_ADULT in visit.reasons:
        return  # or who was called comes for somebody else
    staff = visit.kind is VisitKind.STAFF
    words = html("next-staff" if staff else f"next-{visit.colour}", language)
    yield said(words, visit)
    if visit.kind is not VisitKind.GUEST:
        yield html("next-told", language)


def said(words: Html, visit: Visit) -> str:
    """Return the words, in quotation marks for who reads them to somebody else."""
    return f"🗣 <i>“{words}”</i>" if _aloud(visit) else words


def _aloud(visit: Visit) -> bool:
    """Tell whether who reads the result stands beside the one it is about."""
    if visit.kind is VisitKind.COMPANION:
        return WITH_ADULT not in visit.reasons
    return visit.kind is VisitKind.GUEST and not visit.past


def _begins(visit: Visit) -> str:
    """Return how the key of what to do begins."""
    if visit.kind is VisitKind.COMPANION:
        return "companion-todo"
    if visit.kind is VisitKind.GUEST:
        return "slip-todo" if visit.past else "guest-todo"
    staff = visit.kind is VisitKind.STAFF and visit.colour.alarming
    return "staff-todo" if staff else "todo"

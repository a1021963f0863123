"""What somebody with a result is to do now, and what happens next."""

from collections.abc import Iterator

from bot.domain.colour import WITH_ADULT
from bot.domain.visits import Visit, VisitKind
from bot.texts import html
from bot.views import random_checks
from bot.views.news import decision


def todo(
    visit: Visit, language: str, *, prefix: str = "", aloud: bool = False, settled: str = ""
) -> Iterator[str]:
    """Yield where to go or wait and what an officer will do; `settled`: what was decided."""
    if settled:
        yield decision(settled, language)
        return
    yield random_checks.todo(visit, language, begins=prefix or _prefix(visit, aloud=aloud))
    nobody_called = visit.quiet or visit.past or not visit.colour.alarming
    if nobody_called or WITH_ADULT in visit.reasons:
        return  # or who was called comes for somebody else
    staff = visit.kind is VisitKind.STAFF
    words = html("next-staff" if staff else f"next-{visit.colour}", language)
    yield f"🗣 <i>“{words}”</i>" if aloud else words
    if visit.kind is not VisitKind.GUEST:
        yield html("next-told", language)


def _prefix(visit: Visit, *, aloud: bool) -> str:
    if aloud:
        return "guest-todo"
    staff = visit.kind is VisitKind.STAFF and visit.colour.alarming
    return "staff-todo" if staff else "todo"

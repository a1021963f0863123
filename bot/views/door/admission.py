"""Before the first question and after the last: closed, late, and the exit poster."""

from datetime import datetime

from bot.domain.verbs import CHECK_OUT
from bot.domain.visits import Visit
from bot.texts import html
from bot.views.dates import clock, weekday
from bot.views.door.screening import Face, place
from bot.views.screen import Screen, button, join

INSIDE, HERE, GONE = "inside", "here", "gone"


def closed(face: Face, opens: datetime | None, *, pause: bool = False) -> Screen:
    """Say that the office is closed and when it opens; a visit only after the button."""
    if opens is None:
        words = html("closed-for-long", face.language)
    elif pause:
        words = html("closed-for-break", face.language, time=clock(opens))
    else:
        day = weekday(opens, face.language)
        words = html("closed-until", face.language, day=day, time=clock(opens))
    anyway = (face.press("button-inside-anyway", INSIDE),)
    return Screen(join(face.place, "", words), (anyway, *face.back()))


def late(face: Face, sent: datetime) -> Screen:
    """Apologise for answering a scan so late, and ask whether its sender is still there."""
    words = html("late-question", face.language, time=clock(sent))
    return Screen(
        join(face.place, "", words),
        (
            (face.press("button-still-here", HERE, style="success"),),
            (face.press("button-left-already", GONE),),
            *face.back(),
        ),
    )


def gone(face: Face) -> Screen:
    """Thank somebody who had left before we answered."""
    return Screen(join(face.place, "", html("late-gone", face.language)))


def left_off(face: Face) -> Screen:
    """Say that nothing was noted to who went back at the first screen."""
    return Screen(join(face.place, "", html("closed-gone", face.language)))


def not_inside(office: str, door: str, language: str) -> Screen:
    """Tell who scans an exit without being inside anywhere."""
    return Screen(join(place(office, door, language), "", html("exit-not-inside", language)))


def inside_elsewhere(office: str, visit: Visit, elsewhere: str, language: str) -> Screen:
    """Tell who scans an exit while being inside another office, and offer to leave that."""
    words = html("exit-elsewhere", language, office=office, elsewhere=elsewhere)
    return Screen(words, ((button("button-checkout", language, CHECK_OUT(visit.id)),),))

"""A case nobody has touched for days ends by itself; a black one never before its own end."""

from dataclasses import replace
from datetime import date, datetime

from bot.domain.cases.case import LAPSED, Case, State
from bot.domain.colour import Colour
from bot.domain.visits import Visit


def lapsed(case: Case, at: datetime) -> Case:
    """Return an open case as ended by itself: nobody closed it."""
    return replace(
        case,
        state=State.CLOSED,
        outcome=LAPSED.key,
        closed_by=None,
        closed_at=at,
        asked_at=None,
    )


def still_black(case: Case, visits: list[Visit], today: date) -> bool:
    """Tell whether the black period of a case lasts, as far as its person's visits tell.

    An end nobody knows has not passed.
    """
    if case.colour is not Colour.BLACK:
        return False
    ends = [one.ends_on for one in visits if one.colour is Colour.BLACK]
    return not ends or any(one is None or one > today for one in ends)

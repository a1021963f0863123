"""Taking back what was a slip of the thumb: how long that can be, and whose colour it changes."""

from datetime import datetime, timedelta

from bot.domain.cases.case import Case, outcome_called
from bot.domain.cases.random_checks import Finding
from bot.domain.colour import PROOF_DIFFERS
from bot.domain.visits import Visit

SPAN = timedelta(hours=12)  # midnight alone makes nothing final: our choice


def can_be_taken_back(done_at: datetime | None, now: datetime) -> bool:
    """Tell whether a deed can be taken back: on its day, and for some hours at least.

    `now` is local, for a day is the city's.
    """
    if done_at is None:
        return False
    return done_at.astimezone(now.tzinfo).date() == now.date() or now - done_at < SPAN


def verified(case: Case) -> bool:
    """Tell whether the closing gave the visitor another colour for proof."""
    return case.outcome is not None and outcome_called(case.outcome).proof


def changes_colour(case: Case, visit: Visit) -> bool:
    """Tell whether opening a case again gives its visitor another colour: that is asked first.

    After a wrong entry that is so for who has answered anew, and is inside with that.
    """
    if verified(case):
        return True
    answered_anew = visit.inside and not visit.verified and visit.colour is not case.colour
    return case.freed and answered_anew


def found_to_differ(visit: Visit, by: int) -> bool:
    """Tell whether a visitor waits because this officer noted that their proof differs."""
    noted = visit.random_check is Finding.DIFFERS and visit.found_by == by
    return noted and visit.inside and PROOF_DIFFERS in visit.reasons

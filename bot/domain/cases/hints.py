"""Hints (mohon periksa): what makes an officer look twice; they decide and block nothing.

They are for officers only, and change no colour: a declaration may be odd and yet true.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import takewhile

from bot.domain.colour import Colour

# All numbers here are our choice; no source gives any.
LOOKS_BACK = timedelta(days=15)  # the longest black period of any version
BLACK_WITHOUT_END = timedelta(days=10)  # as long does a black count whose end nobody knows
MANY = 5  # declarations; a visitor with three children in a hurry stays below
AT_ONCE = timedelta(minutes=1)
CHANGED_WITHIN = timedelta(hours=1)
APART_WITHIN = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Declaration:
    """One check-in made with a phone: the owner's own, or of a companion without one."""

    visit_id: int
    at: datetime
    day: date
    office_id: int
    office: str
    district: str
    colour: Colour
    declared: Colour
    reasons: tuple[str, ...]
    ends_on: date | None = None
    companion: bool = False
    freed: bool = False  # an officer verified it, or closed its case as a wrong entry


@dataclass(frozen=True, slots=True)
class Hint:
    """Something to look at; `since` is the declaration it speaks of."""

    key: str
    since: Declaration
    count: int = 0
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Phone:
    """What is known when a hint is looked for: the declaration at hand, and those around it."""

    now: Declaration
    before: tuple[Declaration, ...]  # the owner's own since an officer freed them, latest first
    same_day: tuple[Declaration, ...]  # all of that day, the earliest first


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of hint; its words are `hint-KEY`. `companions`: holds for theirs too."""

    key: str
    find: Callable[[str, Phone], Hint | None]
    companions: bool = False


def _was_black(key: str, phone: Phone) -> Hint | None:
    if phone.now.colour not in (Colour.GREEN, Colour.YELLOW):
        return None
    blacks = [one for one in phone.before if one.colour is Colour.BLACK]
    lasting = [one for one in blacks if phone.now.day < (one.ends_on or _at_latest(one))]
    found = next((one for one in lasting if one.ends_on), next(iter(lasting), None))
    return None if found is None else Hint(key, found, until=found.ends_on)


def _at_latest(black: Declaration) -> date:
    return black.day + BLACK_WITHOUT_END


def _many_at_once(key: str, phone: Phone) -> Hint | None:
    counted = list(_declared_anew(phone.same_day))
    windows = (
        [one for one in counted[at:] if one.at - first.at <= AT_ONCE]
        for at, first in enumerate(counted)
    )
    fullest = max(windows, key=len, default=[])
    return Hint(key, fullest[0], count=len(fullest)) if len(fullest) >= MANY else None


def _declared_anew(declarations: Iterable[Declaration]) -> Iterable[Declaration]:
    """Leave out who came back with the same answers: that is no new declaration."""
    said: tuple[Colour, tuple[str, ...]] | None = None
    for one in declarations:
        if one.companion:
            yield one
        elif (one.declared, one.reasons) != said:
            said = (one.declared, one.reasons)
            yield one


def _changed_answers(key: str, phone: Phone) -> Hint | None:
    if phone.now.declared is not Colour.GREEN:
        return None
    worse = (
        one
        for one in phone.before
        if one.declared in (Colour.RED, Colour.BLACK) and phone.now.at - one.at <= CHANGED_WITHIN
    )
    found = next(worse, None)
    return None if found is None else Hint(key, found)


def _two_offices(key: str, phone: Phone) -> Hint | None:
    far = (
        one
        for one in phone.before
        if one.district != phone.now.district and phone.now.at - one.at <= APART_WITHIN
    )
    found = next(far, None)
    return None if found is None else Hint(key, found)


RULES = (
    Rule("was-black", _was_black),
    Rule("many-at-once", _many_at_once, companions=True),
    Rule("changed-answers", _changed_answers),
    Rule("two-offices", _two_offices),
)


def hints(
    visit_id: int, declarations: Sequence[Declaration], rules: Sequence[Rule] = RULES
) -> tuple[Hint, ...]:
    """Return what an officer should look at in a visit, by all its phone's declarations.

    They may come in any order, and must hold the visit itself; else there are no hints.
    """
    ordered = sorted(declarations, key=lambda one: (one.at, one.visit_id))
    now = next((one for one in ordered if one.visit_id == visit_id), None)
    if now is None:
        return ()
    own = [one for one in ordered[: ordered.index(now) + 1] if not one.companion]
    unsettled = takewhile(lambda one: not one.freed, reversed(own))
    phone = Phone(
        now=now,
        before=tuple(one for one in unsettled if one is not now),
        same_day=tuple(one for one in ordered if one.day == now.day),
    )
    asked = (rule for rule in rules if rule.companions or not now.companion)
    return tuple(hint for rule in asked if (hint := rule.find(rule.key, phone)) is not None)

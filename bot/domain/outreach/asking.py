"""What a resident is asked about the next dose: a list of questions, read by one loop."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.domain.errors import Gone
from bot.domain.outreach.doses import SINGLE_DOSE, VACCINES
from bot.domain.outreach.residents import Doses, Home, Resident
from bot.domain.team.groups import RWS

UNKNOWN = "unknown"
OUTSIDE = "outside"
MOST_DOSES = 3
OLDEST = 110
IN_CARE = ("mother", "father", "child", "spouse", "other")  # whom one may look after
DEEDS = ("had", "later", "why", "visit", "stop", "again", "phone")  # one tap each
WEEKS_AGO = (0, 1, 2, 3, 4, 6, 8, 12, 16, 20, 27, 40)  # when the last dose was, a button each


def _always(one: Resident) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Question:
    """One question, asked where it applies; `take` reads the answer and refuses any other."""

    key: str
    take: Callable[[Resident, str, date], Resident]
    asked_if: Callable[[Resident], bool] = _always


def _number(words: str, least: int, most: int) -> int:
    if not words.isascii() or not words.isdigit() or not least <= int(words) <= most:
        raise Gone
    return int(words)


def _doses(one: Resident, words: str, today: date) -> Resident:
    doses = _number(words, 0, MOST_DOSES)
    if doses == one.had.doses:
        return one
    vaccine = one.had.vaccine if doses > 0 else None
    return replace(one, had=replace(one.had, doses=doses, vaccine=vaccine, last_on=None))


def _vaccine(one: Resident, words: str, today: date) -> Resident:
    if words not in (UNKNOWN, *(each.key for each in VACCINES)):
        raise Gone
    return replace(one, had=replace(one.had, vaccine=None if words == UNKNOWN else words))


def _last(one: Resident, words: str, today: date) -> Resident:
    if words == UNKNOWN:
        return replace(one, had=replace(one.had, last_on=None))
    weeks = _number(words, 0, WEEKS_AGO[-1])
    if weeks not in WEEKS_AGO:
        raise Gone
    return replace(one, had=replace(one.had, last_on=today - timedelta(weeks=weeks)))


def _born(one: Resident, words: str, today: date) -> Resident:
    return replace(one, born=_number(words, today.year - OLDEST, today.year))


def _kelurahan(one: Resident, words: str, today: date) -> Resident:
    place = None if words == OUTSIDE else _number(words, 1, 10**9)
    same = place == one.home.kelurahan_id
    return replace(one, home=one.home if same else Home(place))


def _rw(one: Resident, words: str, today: date) -> Resident:
    number = None if words == UNKNOWN else _number(words, 1, RWS)
    return replace(one, home=replace(one.home, rw=number))


def _rt(one: Resident, words: str, today: date) -> Resident:
    number = None if words == UNKNOWN else _number(words, 1, RWS)
    return replace(one, home=replace(one.home, rt=number))


def _lacks_first(had: Doses) -> bool:
    return had.doses == 1 or (had.doses == 2 and had.vaccine == SINGLE_DOSE)


QUESTIONS = (
    Question("doses", _doses),
    Question("vaccine", _vaccine, lambda one: _lacks_first(one.had)),
    Question("last", _last, lambda one: one.had.doses in (1, 2)),
    Question("born", _born, lambda one: one.born is None),
    Question("kelurahan", _kelurahan, lambda one: one.home.kelurahan_id is None),
    Question("rw", _rw, lambda one: one.home.kelurahan_id is not None and one.home.rw is None),
    Question("rt", _rt, lambda one: one.home.rw is not None and one.home.rt is None),
)


def question(key: str, questions: Sequence[Question] = QUESTIONS) -> Question:
    """Return a question by its key; raise `Gone` for none of ours."""
    found = next((one for one in questions if one.key == key), None)
    if found is None:
        raise Gone
    return found


def following(
    one: Resident, key: str, questions: Sequence[Question] = QUESTIONS
) -> Question | None:
    """Return what is asked after a question; None if that was the last that applies."""
    keys = [each.key for each in questions]
    return next((q for q in questions[keys.index(key) + 1 :] if q.asked_if(one)), None)

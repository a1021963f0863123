"""What a resident is asked about the next dose: a list of questions, read by one loop."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.domain.errors import Gone
from bot.domain.outreach.deferrals import RECOVERED, spans
from bot.domain.outreach.doses import SINGLE_DOSE, VACCINES
from bot.domain.outreach.residents import Doses, Home, Resident
from bot.domain.team.groups import RWS
from bot.domain.written_numbers import read_number

UNKNOWN = "unknown"
OUTSIDE = "outside"
NEVER_ILL = "never"
MOST_DOSES = 3
OLDEST = 110
IN_CARE = ("mother", "father", "child", "spouse", "other")  # whom one may look after
DEEDS = ("had", "later", "why", "visit", "stop", "again", "phone", "leave", "left")  # one tap each
WEEKS_AGO = (0, 1, 2, 3, 4, 6, 8, 12, 16, 20, 27, 40)  # when the last dose was, a button each
WELL_FOR = tuple(days // 7 for days in spans(RECOVERED))  # weeks since an infection is over


def _always(one: Resident) -> bool:
    return True


def _never(one: Resident) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Question:
    """One question, asked where it applies; `take` reads the answer and refuses any other.

    `known`: it was answered, and is asked again only right after the question `after`, or alone.
    """

    key: str
    take: Callable[[Resident, str, date], Resident]
    asked_if: Callable[[Resident], bool] = _always
    known: Callable[[Resident], bool] = _never
    after: str = ""

    def follows(self, one: Resident, key: str) -> bool:
        """Tell whether it is to be asked once the question of a key was."""
        return self.asked_if(one) and (key == self.after or not self.known(one))


def _number(words: str, least: int, most: int) -> int:
    number = read_number(words)
    if number is None or not least <= number <= most:
        raise Gone
    return number


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


def _weeks(words: str, offered: Sequence[int]) -> timedelta:
    weeks = _number(words, 0, offered[-1])
    if weeks not in offered:
        raise Gone
    return timedelta(weeks=weeks)


def _last(one: Resident, words: str, today: date) -> Resident:
    if words == UNKNOWN:
        return replace(one, had=replace(one.had, last_on=None))
    last_on = today - _weeks(words, WEEKS_AGO)
    return replace(one, had=replace(one.had, last_on=last_on))


def _born(one: Resident, words: str, today: date) -> Resident:
    return replace(one, born=_number(words, today.year - OLDEST, today.year))


def _kelurahan(one: Resident, words: str, today: date) -> Resident:
    place = None if words == OUTSIDE else _number(words, 1, 10**9)
    same = place == one.home.kelurahan_id
    return replace(one, home=one.home if same else Home(place))


def _rw(one: Resident, words: str, today: date) -> Resident:
    number = None if words == UNKNOWN else _number(words, 1, RWS)
    same = number == one.home.rw
    return replace(one, home=one.home if same else Home(one.home.kelurahan_id, number))


def _rt(one: Resident, words: str, today: date) -> Resident:
    number = None if words == UNKNOWN else _number(words, 1, RWS)
    return replace(one, home=replace(one.home, rt=number))


def _recovered(one: Resident, words: str, today: date) -> Resident:
    on = None if words == NEVER_ILL else today - _weeks(words, WELL_FOR)
    return replace(one, had=one.had.says_recovered(on))


def _lacks_first(had: Doses) -> bool:
    return had.doses == 1 or (had.doses == 2 and had.vaccine == SINGLE_DOSE)


QUESTIONS = (
    Question("doses", _doses),
    Question("vaccine", _vaccine, lambda one: _lacks_first(one.had)),
    Question("last", _last, lambda one: one.had.doses in (1, 2)),
    Question("born", _born, known=lambda one: one.born is not None),
    Question("kelurahan", _kelurahan, known=lambda one: one.home.kelurahan_id is not None),
    Question(
        *("rw", _rw),
        asked_if=lambda one: one.home.kelurahan_id is not None,
        known=lambda one: one.home.rw is not None,
        after="kelurahan",
    ),
    Question(
        *("rt", _rt),
        asked_if=lambda one: one.home.rw is not None,
        known=lambda one: one.home.rt is not None,
        after="rw",
    ),
    Question("recovered", _recovered, asked_if=_never),  # a reason not to come now
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
    return next((q for q in questions[keys.index(key) + 1 :] if q.follows(one, key)), None)

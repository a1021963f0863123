"""When which dose is due: a row for every rule, with the source it is taken from."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.domain.outreach.doses import VACCINES, Interval, Vaccine, next_dose
from bot.domain.outreach.due import RULES, Rule, Why, next_due, ripe, too_early
from bot.domain.outreach.residents import Doses, Reached, Resident, Source

KMK = "KMK HK.01.07/MENKES/4638/2021"
WORD = "the clinic's word"
START, MAY, OCTOBER = date(2021, 1, 1), date(2021, 5, 10), date(2021, 10, 4)
ADULT, OLD, CHILD = 1980, 1955, 2011


def one(vaccine: str | None, last_on: date | None = OCTOBER, **more: object) -> Doses:
    return replace(Doses(1, vaccine, last_on), **more)  # type: ignore[arg-type]


def two(last_on: date | None = MAY, vaccine: str = "sinovac", **more: object) -> Doses:
    return replace(Doses(2, vaccine, last_on), **more)  # type: ignore[arg-type]


CASES = [  # what was had, born, the dose, its day, why, source
    (Doses(0), ADULT, 1, START, Why.FIRST, KMK),
    (Doses(0), None, 1, START, Why.FIRST, KMK),
    (Doses(0), 2008, 1, date(2021, 7, 1), Why.FIRST, "kompas.com 2021/10/14"),
    (Doses(0), 2009, 1, date(2022, 1, 1), Why.TOO_YOUNG, "kompas.com 2021/10/14"),
    (Doses(0), CHILD, 1, date(2024, 1, 1), Why.TOO_YOUNG, "kompas.com 2021/10/14"),
    (one("sinovac"), ADULT, 2, date(2021, 11, 1), Why.INTERVAL, KMK),
    (one("sinopharm"), ADULT, 2, date(2021, 10, 25), Why.INTERVAL, KMK),
    (one("pfizer"), ADULT, 2, date(2021, 10, 25), Why.INTERVAL, KMK),
    (one("pfizer"), CHILD, 2, date(2021, 10, 25), Why.INTERVAL, KMK),
    (one("moderna"), ADULT, 2, date(2021, 11, 1), Why.INTERVAL, KMK),
    (one("astrazeneca", MAY), ADULT, 2, date(2021, 8, 2), Why.INTERVAL, KMK),
    # Twelve weeks end in 2022, when eight are enough.
    (
        one("astrazeneca", date(2021, 11, 20)),
        ADULT,
        2,
        date(2022, 1, 15),
        Why.INTERVAL,
        "408/2022",
    ),
    (one("astrazeneca", OCTOBER), ADULT, 2, date(2021, 12, 27), Why.INTERVAL, KMK),
    (one(None), ADULT, 2, date(2021, 11, 1), Why.INTERVAL, "our choice"),
    (one("sinovac", None), ADULT, 2, START, Why.INTERVAL, KMK),
    # Eight weeks that end on the first day on which they are enough, and a day before it.
    (one("astrazeneca", date(2021, 11, 6)), ADULT, 2, date(2022, 1, 1), Why.INTERVAL, "408/2022"),
    (one("astrazeneca", date(2021, 10, 9)), ADULT, 2, date(2022, 1, 1), Why.INTERVAL, "408/2022"),
    (one("astrazeneca", date(2021, 10, 8)), ADULT, 2, date(2021, 12, 31), Why.INTERVAL, KMK),
    # Who is 12, 18 or 60 this year may not be yet: the year after is sure.
    (Doses(0), 2003, 1, date(2021, 7, 1), Why.FIRST, "kompas.com 2021/10/14"),
    (Doses(0), 2001, 1, START, Why.FIRST, KMK),
    # Boosters: six months from January 2022 on, three for 60 and older from February 2022 on.
    (two(), ADULT, 3, date(2022, 1, 1), Why.BOOSTER, "408/2022"),
    (two(date(2021, 9, 20)), ADULT, 3, date(2022, 3, 20), Why.BOOSTER, "408/2022"),
    (two(date(2021, 9, 20)), None, 3, date(2022, 3, 20), Why.BOOSTER, "408/2022"),
    (two(date(2021, 8, 31)), ADULT, 3, date(2022, 2, 28), Why.BOOSTER, "408/2022"),
    (two(date(2021, 9, 20)), OLD, 3, date(2022, 2, 1), Why.BOOSTER, "seru.co.id"),
    (two(date(2021, 12, 20)), OLD, 3, date(2022, 3, 20), Why.BOOSTER, "seru.co.id"),
    (two(date(2021, 12, 20)), 1961, 3, date(2022, 3, 20), Why.BOOSTER, "seru.co.id"),
    (two(date(2021, 12, 20)), 1962, 3, date(2022, 6, 20), Why.BOOSTER, "408/2022"),
    (two(), 2004, 3, date(2023, 1, 1), Why.BOOSTER, "408/2022"),
    (one("janssen", MAY), ADULT, 3, date(2022, 1, 1), Why.BOOSTER, "408/2022"),
    (one("janssen", OCTOBER), ADULT, 3, date(2022, 4, 4), Why.BOOSTER, "408/2022"),
    (two(None), ADULT, 3, date(2022, 1, 1), Why.BOOSTER, "408/2022"),
    # Three months after recovery, also between the doses; dose 1 is not repeated.
    (Doses(0, recovered_on=OCTOBER), ADULT, 1, date(2022, 1, 4), Why.RECOVERED, KMK),
    (one("sinovac", recovered_on=OCTOBER), ADULT, 2, date(2022, 1, 4), Why.RECOVERED, KMK),
    (one("sinovac", recovered_on=MAY), ADULT, 2, date(2021, 11, 1), Why.INTERVAL, KMK),
    (
        one("sinovac", deferred_until=date(2021, 12, 1)),
        ADULT,
        2,
        date(2021, 12, 1),
        Why.DEFERRED,
        WORD,
    ),
    (Doses(0, deferred_until=date(2021, 12, 1)), ADULT, 1, date(2021, 12, 1), Why.DEFERRED, WORD),
    (two(deferred_until=date(2022, 3, 1)), OLD, 3, date(2022, 3, 1), Why.DEFERRED, WORD),
    # Of several reasons to wait the last to be over counts.
    (
        one("pfizer", recovered_on=OCTOBER, deferred_until=date(2022, 2, 1)),
        ADULT,
        2,
        date(2022, 2, 1),
        Why.DEFERRED,
        WORD,
    ),
    (
        one("pfizer", recovered_on=OCTOBER, deferred_until=date(2021, 12, 1)),
        ADULT,
        2,
        date(2022, 1, 4),
        Why.RECOVERED,
        KMK,
    ),
    (two(recovered_on=date(2021, 12, 15)), ADULT, 3, date(2022, 3, 15), Why.RECOVERED, KMK),
    (one("sinovac", deferred_until=MAY), ADULT, 2, date(2021, 11, 1), Why.INTERVAL, KMK),
]
NONE = [  # what was had, born, why nothing is due, source
    (Doses(), ADULT, Why.NOT_SAID, ""),
    (Doses(3), ADULT, Why.COMPLETE, ""),
    (Doses(4), ADULT, Why.COMPLETE, ""),
    (Doses(exempt=True), ADULT, Why.EXEMPT, "kompas.com 2021/07/18"),
    (two(exempt=True), OLD, Why.EXEMPT, "kompas.com 2021/07/18"),
    (one("sinovac", exempt=True, deferred_until=MAY), ADULT, Why.EXEMPT, "kompas.com 2021/07/18"),
]


@pytest.mark.parametrize("case", CASES)
def test_a_dose_is_due_when_its_source_says(
    case: tuple[Doses, int | None, int, date, Why, str],
) -> None:
    had, born, dose, on, why, source = case
    due = next_due(had, born)
    assert (due.dose, due.on, due.why) == (dose, on, why)
    assert source in due.source


@pytest.mark.parametrize(("had", "born", "why", "source"), NONE)
def test_nothing_is_due(had: Doses, born: int, why: Why, source: str) -> None:
    due = next_due(had, born)
    assert (due.dose, due.on, due.why) == (None, None, why)
    assert source in due.source


def test_without_a_rule_for_a_dose_nothing_is_due() -> None:
    assert next_due(two(), ADULT, rules=RULES[:2]).why is Why.NOT_YET


@pytest.mark.parametrize(
    ("had", "on", "early", "soon"),
    [
        (one("sinovac"), date(2021, 11, 1), False, True),
        (one("sinovac"), date(2021, 10, 31), True, False),
        (one("sinovac", deferred_until=date(2021, 12, 1)), date(2021, 11, 1), True, True),
        (one("sinovac", exempt=True), date(2021, 11, 1), True, False),
        (Doses(), date(2021, 11, 1), False, False),  # nobody knows
    ],
)
def test_a_day_may_be_too_early(had: Doses, on: date, early: bool, soon: bool) -> None:
    who = Resident(1, Source.LIST, Reached.WAITING, born=ADULT, had=had)
    assert (too_early(who, on), ripe(who, on)) == (early, soon)


def without(rule: Rule) -> list[Rule]:
    return [one for one in RULES if one is not rule]


def lacking(vaccine: Vaccine, interval: Interval) -> list[Vaccine]:
    """Return all vaccines, this one without one of its intervals."""
    left = tuple(one for one in vaccine.intervals if one is not interval)
    return [replace(one, intervals=left) if one is vaccine else one for one in VACCINES]


def test_every_row_names_its_source() -> None:
    assert all(source for *_, source in CASES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"dose {rule.dose} from {rule.age}")
def test_every_rule_has_a_source_and_decides_a_row(rule: Rule) -> None:
    decided = [
        case for case in CASES if next_due(*case[:2]) != next_due(*case[:2], rules=without(rule))
    ]
    assert any(case[5] in rule.source for case in decided)


@pytest.mark.parametrize(
    ("vaccine", "interval"), [(one, each) for one in VACCINES for each in one.intervals]
)
def test_every_interval_has_a_source_and_decides_a_row(
    vaccine: Vaccine, interval: Interval
) -> None:
    others = lacking(vaccine, interval)
    decided = [
        case for case in CASES if next_due(*case[:2]) != next_due(*case[:2], vaccines=others)
    ]
    assert any(case[5] in interval.source for case in decided)


def test_every_reason_decides_a_row() -> None:
    assert {case[4] for case in CASES} | {case[2] for case in NONE} == set(Why) - {Why.NOT_YET}


@pytest.mark.parametrize("vaccine", [None, *(each.key for each in VACCINES)])
@pytest.mark.parametrize("doses", [0, 1, 2, 3])
@pytest.mark.parametrize("ago", [0, 20, 60, 150, 200])
def test_the_reminders_rule_and_this_one_name_the_same_day(
    vaccine: str | None, doses: int, ago: int
) -> None:
    """A door's reminder never lies before tomorrow; but for that both rules say the same.

    They do while no rule changes between the last dose and the next.
    """
    today = date(2022, 8, 1)
    last = today - timedelta(days=ago) if doses else None
    due = next_due(Doses(doses, vaccine, last), None)
    asked = next_dose(doses, vaccine, last, on=today)
    assert asked == (due.on and max(due.on, today + timedelta(days=1)))

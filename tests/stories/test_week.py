"""The week of the rehearsal: use rises, two offices stay idle, one was never counted."""

from collections import Counter

from bot.cli import sample
from bot.cli.stories.week import IDLE, UNCOUNTED, VISITED
from tests.stories.conftest import Played


def sent(week: Played, method: str) -> list[str]:
    """Return the captions of what the admin was sent."""
    return [
        one.params["caption"]
        for one in week.calls
        if one.ok and one.method == method and one.chat_id == sample.ADMIN.id
    ]


def test_everything_could_be_done(week: Played) -> None:
    assert week.missed == []
    assert week.complaints == []


def test_more_offices_are_used_every_day(week: Played) -> None:
    rows = week.ask("SELECT day, count(DISTINCT office_id) FROM visits GROUP BY day ORDER BY day")
    offices = [count for _, count in rows]
    assert len(offices) == len(VISITED)
    assert offices == sorted(offices)
    assert offices[-1] >= 3 * offices[0]


def test_two_offices_stay_idle(week: Played) -> None:
    empty = week.ask(
        "SELECT code FROM offices WHERE id NOT IN (SELECT office_id FROM visits) ORDER BY code"
    )
    assert tuple(code for (code,) in empty) == IDLE


def test_one_office_was_never_counted(week: Played) -> None:
    uncounted = week.ask(
        "SELECT code FROM offices WHERE id NOT IN (SELECT office_id FROM tallies)"
    )
    assert uncounted == [(UNCOUNTED,)]


def test_cases_are_taken_sooner_from_day_to_day(week: Played) -> None:
    rows = week.ask("SELECT first_claim_at - raised_at FROM cases ORDER BY day")
    waits = [wait for (wait,) in rows]
    assert len(waits) == len(VISITED)
    assert waits == sorted(waits, reverse=True)


def test_the_chart_and_the_report_say_so(week: Played) -> None:
    [chart] = sent(week, "sendPhoto")
    with_group = 53 - len(sample.WITHOUT_GROUP)
    assert chart.startswith(f"{with_group - len(IDLE)} dari 53 kantor lengkap dan aktif.")
    assert len(sent(week, "sendDocument")) == 2  # as PDF and as workbook


def test_nobody_is_counted_twice(week: Played) -> None:
    counted = Counter(dict(week.ask("SELECT day, sum(count) FROM daily GROUP BY day")))
    assert counted == Counter(dict(week.ask("SELECT day, count(*) FROM visits GROUP BY day")))

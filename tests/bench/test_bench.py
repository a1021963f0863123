"""The benchmark measures what it says: every subject really walks the dialogue to its end."""

import json
import shutil
from pathlib import Path

import pytest

from tests import engine
from tests.bench.city import broadcast, brought, on_server, ours
from tests.bench.loads import RED, Figures, quantile
from tests.bench.runs import Found, Run, write
from tests.bench.subjects import PEERS, Running, Subject, running
from tests.bench.turns import in_turns, middle

FIVE = 5


@pytest.mark.parametrize("subject", [*PEERS, ours()], ids=lambda one: one.name)
def test_five_visitors_are_let_in_with_nine_calls_each(subject: Subject, tmp_path: Path) -> None:
    with running(subject, tmp_path) as bot:
        seen = bot.walk(visitors=FIVE, pause=60, people=FIVE, seconds=20, warm=0)
    assert seen.finished == FIVE
    assert len(seen.replies) == 5 * FIVE
    assert 9 * FIVE - seen.calls in (0, 1)  # the last answer to a tap may be on its way
    assert "HIJAU" in seen.last_words


def test_updates_are_brought_to_a_webhook(tmp_path: Path) -> None:
    with running(brought(), tmp_path) as bot:
        seen = bot.walk(visitors=FIVE, pause=60, people=FIVE, seconds=20, warm=0)
    assert (seen.finished, len(seen.replies)) == (FIVE, 5 * FIVE)


def test_a_database_on_a_server_lets_them_in_as_well(tmp_path: Path) -> None:
    if why := engine.missing():
        pytest.skip(why)
    with running(on_server(), tmp_path) as bot:
        seen = bot.walk(visitors=FIVE, pause=60, people=FIVE, seconds=20, warm=0)
    assert (seen.finished, len(seen.replies)) == (FIVE, 5 * FIVE)


@pytest.mark.skipif(not shutil.which("strace"), reason="a slow disk needs strace")
def test_a_slow_disk_is_felt(tmp_path: Path) -> None:
    with running(ours(fsync_ms=300), tmp_path) as bot:
        seen = bot.walk(visitors=1, pause=60, people=1, seconds=30, warm=0)
    assert seen.finished == 1
    assert quantile(seen.replies, 0.5) > 300


def test_a_run_stands_in_the_file_under_the_names_others_read(tmp_path: Path) -> None:
    figures = Figures(seconds=2, finished=10, replies=[5.0, 7.0], cpu_ms=20, memory_mb=99)
    runs = [Run("ours", figures, visitors=50, mode="webhook", fsync_ms=2)]
    write(runs, [Found("pass_cpu", 3.9, "ms", 4)], tmp_path / "build" / "bench.json")
    told = json.loads((tmp_path / "build" / "bench.json").read_text())
    assert told == {
        "checkins": [
            {
                "subject": "ours",
                "visitors": 50,
                "rtt_ms": 0,
                "arrivals_per_s": 0,
                "mode": "webhook",
                "fsync_ms": 2,
                "checkins_per_s": 5.0,
                "p50_ms": 7.0,
                "p99_ms": 7.0,
                "cpu_ms_per_checkin": 2.0,
                "rss_mb": 99,
            }
        ],
        "facts": [{"name": "pass_cpu", "value": 3.9, "unit": "ms", "bar": 4}],
    }


def test_a_red_visitor_rings_while_reminders_go_out(tmp_path: Path) -> None:
    with running(ours(more=broadcast(50)), tmp_path) as bot:
        seen = bot.walk(taps=RED, visitors=1, pause=60, seconds=2, warm=0)
    assert len(seen.cards) == 1
    assert 0 < seen.reminders <= 50


def test_the_99th_percentile_of_a_hundred_is_the_slowest() -> None:
    assert quantile([float(one) for one in range(1, 101)], 0.99) == 100


def test_of_an_odd_number_of_rounds_the_middle_one_counts() -> None:
    slow, middling, quick = (Run("ours", Figures(replies=[one])) for one in (9.0, 5.0, 2.0))
    assert middle([slow, quick, middling]) is middling


def test_all_walk_in_turns_and_each_keeps_its_folder(tmp_path: Path) -> None:
    walked: list[str] = []

    def loads(bot: Running, subject: Subject) -> list[Run]:
        walked.append(subject.key)
        return [Run(subject.key, bot.walk(visitors=1, pause=60, people=1, seconds=20, warm=0))]

    subjects = [next(one for one in PEERS if one.key == "floor"), ours()]
    [floor], [mine] = in_turns(subjects, tmp_path, 2, loads)
    assert walked == ["floor", "ours"] * 2
    assert (floor.subject, mine.subject) == ("floor", "ours")
    assert floor.figures.finished == mine.figures.finished == 1
    assert sorted(one.name for one in tmp_path.iterdir()) == ["0", "1"]

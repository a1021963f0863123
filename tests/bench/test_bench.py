"""The benchmark measures what it says: every subject really walks the dialogue to its end."""

from pathlib import Path

import pytest

from tests.bench.city import broadcast, ours
from tests.bench.loads import RED, quantile
from tests.bench.subjects import PEERS, Subject, running

FIVE = 5


@pytest.mark.parametrize("subject", [*PEERS, ours()], ids=lambda one: one.name)
def test_five_visitors_are_let_in_with_nine_calls_each(subject: Subject, tmp_path: Path) -> None:
    with running(subject, tmp_path) as bot:
        seen = bot.walk(visitors=FIVE, pause=60, people=FIVE, seconds=20, warm=0)
    assert seen.finished == FIVE
    assert len(seen.replies) == 5 * FIVE
    assert 9 * FIVE - seen.calls in (0, 1)  # the last answer to a tap may be on its way
    assert "HIJAU" in seen.last_words


def test_a_red_visitor_rings_while_reminders_go_out(tmp_path: Path) -> None:
    with running(ours(more=broadcast(50)), tmp_path) as bot:
        seen = bot.walk(taps=RED, visitors=1, pause=60, seconds=2, warm=0)
    assert len(seen.cards) == 1
    assert 0 < seen.reminders <= 50


def test_the_99th_percentile_of_a_hundred_is_the_slowest() -> None:
    assert quantile([float(one) for one in range(1, 101)], 0.99) == 100

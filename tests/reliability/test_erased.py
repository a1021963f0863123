"""An erasure that kill -9 cuts in two is done whole, or once more from its beginning."""

import asyncio

import pytest

from tests.reliability.program import Program
from tests.reliability.visitors import until

TURI = "Kelurahan Turi"


async def test_an_erasure_survives_a_kill_in_its_middle(running: Program) -> None:
    visitor = running.newcomer()
    await visitor.checks_in(TURI, "none", "2")
    await running.rests()
    counts = running.ask("SELECT * FROM daily ORDER BY 1, 2, 3, 4")
    visitor.says("/hapus")
    await until(lambda: visitor.button("yes"))
    running.faults(slow_ms=60_000)  # nothing of what it promises is heard before the kill
    await visitor.taps("yes")
    await until(lambda: not running.count("visits"))
    assert (running.count("erasures"), running.count("suppressed")) == (1, 1)
    await running.kill()
    running.faults(slow_ms=0)
    await running.starts()
    await running.rests()
    running.becomes(running.offset + 3600)
    await until(lambda: not running.count("erasures"))
    alias_left = running.ask("SELECT 1 FROM people WHERE telegram_id = ?", visitor.id)
    assert alias_left == []
    assert running.ask("SELECT * FROM daily ORDER BY 1, 2, 3, 4") == counts


@pytest.mark.parametrize("moment", [0.0, 0.004, 0.012, 0.03])
async def test_a_kill_at_any_moment_leaves_all_or_nothing(running: Program, moment: float) -> None:
    visitor = running.newcomer()
    await visitor.checks_in(TURI, "none", "2")
    visitor.says("/hapus")
    await until(lambda: visitor.button("yes"))
    await running.rests()
    await visitor.taps("yes")
    await asyncio.sleep(moment)
    await running.kill()
    left = [running.count(one) for one in ("visits", "erasures", "suppressed")]
    assert left in ([1, 0, 0], [0, 1, 1])
    await running.starts()
    await running.rests()
    running.becomes(running.offset + 3600)
    await until(lambda: not running.count("erasures"))
    assert running.count("visits") == 0
    assert running.ask("SELECT 1 FROM people WHERE telegram_id = ?", visitor.id) == []

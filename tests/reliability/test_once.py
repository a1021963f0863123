"""What was done and that it was done are one, whatever comes twice and whenever a kill comes."""

import sqlite3

import pytest

from tests.reliability.program import Program
from tests.reliability.test_brought import Brought, brought
from tests.reliability.visitors import until

__all__ = ["brought"]  # a fixture
TURI = "Kelurahan Turi"
GREEN = ("none", "2")
# Marking an update as treated takes a second: whoever looks sees what stands without the mark.
SLOWLY = (
    "CREATE TRIGGER slowly AFTER UPDATE OF state ON inbox WHEN NEW.state = 1 BEGIN"
    " SELECT count(*) FROM (WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL"
    " SELECT n + 1 FROM counted WHERE n < 4000000) SELECT n FROM counted); END"
)


@pytest.mark.sqlite("slowed by a trigger of its own dialect")
async def test_killed_as_soon_as_its_work_is_to_be_seen_it_does_it_once(program: Program) -> None:
    with sqlite3.connect(program.database) as file:
        file.execute(SLOWLY)
    file.close()
    await program.starts()
    visitor = program.newcomer()
    visitor.starts()
    await until(lambda: program.ask("SELECT 1 FROM people WHERE telegram_id = ?", visitor.id))
    await program.kill()
    assert program.count("inbox WHERE state = 0") == 0


async def again(program: Program) -> None:
    """Let Telegram bring the newest update once more."""
    program.telegram.updates.redeliver()
    await program.rests()


async def test_an_update_that_is_fetched_again_is_treated_once(running: Program) -> None:
    visitor = running.newcomer()
    visitor.starts()
    await until(lambda: visitor.messages)
    await again(running)
    await running.kill()
    await running.starts()
    await again(running)
    assert len(visitor.messages) == 1


async def test_an_update_that_is_brought_again_is_treated_once(
    program: Program, brought: Brought
) -> None:
    brought.brings()
    await program.starts(**brought.env)
    visitor = program.newcomer()
    visitor.starts()
    await until(lambda: visitor.messages)
    await again(program)
    await program.kill()
    await program.starts(**brought.env)
    await again(program)
    assert len(visitor.messages) == 1


async def test_a_second_scan_of_who_is_inside_makes_no_second_visit(running: Program) -> None:
    visitor = running.newcomer()
    await visitor.checks_in(TURI, *GREEN)
    await running.rests()
    visitor.scans(TURI)
    visitor.scans(TURI)
    await running.rests()
    assert not visitor.button("same")  # nobody is asked anything anew
    assert (running.count("visits"), running.count("visits WHERE checkout_at IS NULL")) == (1, 1)
    assert running.count("conversations WHERE open = 1") == 1

"""SIGTERM: the program ends soon, and nothing is lost."""

import asyncio

from tests.reliability.program import Program
from tests.reliability.visitors import until

TURI = "Kelurahan Turi"


async def test_an_idle_bot_stops_at_once_and_leaves_nobody_suspected(running: Program) -> None:
    code, seconds = await running.told_to_stop()
    assert (code, seconds < 5) == (0, True)
    assert running.ask("SELECT value FROM marks WHERE name = 'running'") == [("0",)]


async def test_with_a_backlog_and_a_slow_telegram_it_stops_within_five_seconds_and_loses_nothing(
    running: Program,
) -> None:
    visitors = [running.newcomer(f"Tamu {number}") for number in range(100)]
    await running.listens()
    running.faults(slow_ms=30_000)
    for visitor in visitors:
        visitor.scans(TURI)
    await until(lambda: running.count("outbox WHERE state = 0") >= 100)
    code, seconds = await running.told_to_stop()
    assert (code, seconds < 5) == (0, True)
    running.faults(slow_ms=0)
    await running.starts()
    for visitor in visitors:
        await until(lambda visitor=visitor: visitor.button("agree"))


async def test_it_stops_within_five_seconds_while_telegram_does_not_even_greet_it(
    program: Program,
) -> None:
    program.faults(slow_ms=30_000)
    program.process = await program.spawn()
    await until(lambda: program.server.server_state.connections)
    await asyncio.sleep(0.2)
    code, seconds = await program.told_to_stop()
    assert (code, seconds < 5) == (0, True)


async def test_it_stops_while_telegram_is_down(program: Program) -> None:
    program.faults(down="drop")
    program.process = await program.spawn()
    await until(lambda: any(one.method == "getMe" for one in program.telegram.calls))
    code, seconds = await program.told_to_stop()
    assert (code, seconds < 5) == (0, True)

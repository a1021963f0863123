"""How long a city stands still when its owner, or the server, is killed: printed, and bounded.

A few times always; with `make soak` fifty times each.
"""

import asyncio
import os
import statistics
import time
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from tests import engine
from tests.reliability import own_server
from tests.reliability.pair import Pair
from tests.reliability.program import Program
from tests.reliability.promise import broken, settled
from tests.reliability.visitors import until

pytestmark = [
    pytest.mark.skipif(not engine.POSTGRES, reason="a file has one process: DATABASE=postgres"),
    pytest.mark.timeout(1800),
]
TURI, GREEN = "Kelurahan Turi", ("none", "2")
TIMES = 50 if os.environ.get("SOAK") else 3
BOUND = 15.0  # seconds, on a machine that does much else


@pytest.fixture
async def pair(program: Program) -> AsyncIterator[Pair]:
    async with Pair(program) as made:
        await made.starts()
        yield made


async def checks_in(program: Program) -> float:
    """Let somebody come in who begins now; return the seconds until the result."""
    visitor, began = program.newcomer(), time.monotonic()
    await visitor.checks_in(TURI, *GREEN)
    return time.monotonic() - began


async def worker(pair: Pair) -> None:
    """Kill the owner; the other is the first from now on, and another waits behind it."""
    await pair.first.kill()
    pair.first, pair.second = pair.second, pair.first


async def server(_: Pair) -> None:
    await own_server.dies_and_starts()


@pytest.mark.parametrize("dies", [worker, server])
async def test_the_first_check_in_after_it(
    pair: Pair,
    dies: Callable[[Pair], Awaitable[None]],
    capsys: pytest.CaptureFixture[str],
) -> None:
    if dies is server and not own_server.DATA:
        pytest.skip("no server that may be killed: TEST_SERVER_DATA")
    usual = statistics.median([await checks_in(pair.program) for _ in range(5)])
    took = []
    for _ in range(TIMES):
        killing = asyncio.ensure_future(dies(pair))
        took.append(await checks_in(pair.program))
        await killing
        await until(lambda: pair.first.works or pair.second.works)
        if pair.second.works:
            pair.first, pair.second = pair.second, pair.first
        if pair.second.ended:
            await pair.second.starts()
        await asyncio.sleep(0.5)
    await settled(pair.program)
    assert await broken(pair.program) == []
    with capsys.disabled():
        print(  # noqa: T201 - what `make soak` is run for
            f"\n{dies.__name__} killed {TIMES} times: the first check-in after it is done in"
            f" {statistics.median(took):.2f} s, at worst {max(took):.2f}; else in {usual:.2f}"
        )
    assert statistics.median(took) < BOUND

"""How long a city stands still when its owner, or the server, is lost: printed, and bounded.

A few times always; with `make soak` fifty times each.
"""

import asyncio
import os
import signal
import statistics
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest

from tests import engine
from tests.proxy import Proxy
from tests.reliability import own_server
from tests.reliability.pair import Pair
from tests.reliability.program import Program
from tests.reliability.promise import broken, settled
from tests.reliability.twins import PORT, Twins
from tests.reliability.visitors import until

pytestmark = [
    pytest.mark.skipif(not engine.POSTGRES, reason="a file has one process: DATABASE=postgres"),
    pytest.mark.timeout(7200),
]
killable = pytest.mark.skipif(
    not own_server.DATA, reason="no server that may be killed: TEST_SERVER_DATA, one worker"
)
TURI, GREEN = "Kelurahan Turi", ("none", "2")
SOAK = bool(os.environ.get("SOAK"))
TIMES = 50 if SOAK else 3
BOUND = 15.0  # seconds, on a machine that does much else
GIVES_WAY = 120.0  # seconds until who does not hear Telegram lets another try
NOTICED = 60.0  # seconds until who is cut off knows that it has lost the city
Harm = Callable[[Pair], AbstractAsyncContextManager[None]]


@pytest.fixture
async def pair(program: Program) -> AsyncIterator[Pair]:
    async with Pair(program) as made:
        yield made


async def checks_in(program: Program) -> float:
    """Let somebody come in who begins now; return the seconds until the result."""
    visitor, began = program.newcomer(), time.monotonic()
    await visitor.checks_in(TURI, *GREEN)
    return time.monotonic() - began


@asynccontextmanager
async def killed(pair: Pair) -> AsyncIterator[None]:
    await pair.first.kill()
    yield


@asynccontextmanager
async def told_to_stop(pair: Pair) -> AsyncIterator[None]:
    stopping = asyncio.ensure_future(pair.first.told_to_stop())
    yield
    assert await stopping == 0


@asynccontextmanager
async def frozen(pair: Pair) -> AsyncIterator[None]:
    lost = pair.first.log.count("event=lost-the-city")
    pair.first.signal(signal.SIGSTOP)
    yield
    pair.first.signal(signal.SIGCONT)
    await until(lambda: pair.first.log.count("event=lost-the-city") > lost, NOTICED)


@asynccontextmanager
async def cut_off_from_the_database(pair: Pair) -> AsyncIterator[None]:
    lost = pair.first.log.count("event=lost-the-city")
    pair.first.to_database.cut()
    yield
    await until(lambda: pair.first.log.count("event=lost-the-city") > lost, NOTICED)
    pair.first.to_database.mend()


@asynccontextmanager
async def cut_off_from_all(pair: Pair) -> AsyncIterator[None]:
    pair.first.to_telegram.cut()
    async with cut_off_from_the_database(pair):
        yield
    pair.first.to_telegram.mend()


@asynccontextmanager
async def cut_off_from_telegram(pair: Pair) -> AsyncIterator[None]:
    pair.first.to_telegram.cut()
    await pair.second_works(GIVES_WAY)  # no visitor stands at a door so long
    yield
    pair.first.to_telegram.mend()


@asynccontextmanager
async def server_killed(_: Pair) -> AsyncIterator[None]:
    starting = asyncio.ensure_future(own_server.dies_and_starts())
    yield
    await starting


async def one_waits(pair: Pair) -> None:
    """Wait until one works and the other waits; who works is the first from now on."""
    await until(lambda: pair.first.works or pair.second.works)
    if pair.second.works:
        pair.first, pair.second = pair.second, pair.first
    if pair.second.ended:
        await pair.second.starts()
    await until(lambda: pair.second.waits, NOTICED)


async def measured(
    pair: Pair, harm: Harm, times: int, say: Callable[[str], None], bound: float
) -> None:
    """Do harm so often and let somebody come in each time; say how long it took."""
    usual = statistics.median([await checks_in(pair.program) for _ in range(5)])
    took = []
    for _ in range(times):
        began = time.monotonic()
        async with harm(pair):
            await checks_in(pair.program)
            took.append(time.monotonic() - began)
        await one_waits(pair)
        await asyncio.sleep(0.5)
    await settled(pair.program)
    assert await broken(pair.program) == []
    say(
        f"{harm.__name__} {times} times: the first check-in after it is done in"
        f" {statistics.median(took):.2f} s, at worst {max(took):.2f}; else in {usual:.2f}"
    )
    assert statistics.median(took) < bound


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Callable[[str], None]:
    def says(line: str) -> None:
        with capsys.disabled():
            print(f"\n{line}")  # noqa: T201 - what `make soak` is run for

    return says


@pytest.mark.parametrize(
    "harm",
    [
        killed,
        told_to_stop,
        frozen,
        cut_off_from_the_database,
        cut_off_from_all,
        pytest.param(server_killed, marks=killable),
    ],
)
async def test_the_first_check_in_after_it(
    pair: Pair, harm: Harm, say: Callable[[str], None]
) -> None:
    await pair.starts()
    await measured(pair, harm, TIMES, say, BOUND)


async def test_the_first_check_in_after_telegram_answers_no_more(
    pair: Pair, say: Callable[[str], None]
) -> None:
    await pair.starts()
    await measured(pair, cut_off_from_telegram, TIMES if SOAK else 1, say, 90)


@killable
async def test_the_first_check_in_after_the_other_server_took_over(
    pair: Pair, say: Callable[[str], None]
) -> None:
    twins = Twins()

    @asynccontextmanager
    async def switched(_: Pair) -> AsyncIterator[None]:
        await twins.switch()
        yield
        await twins.rejoin()

    async with Proxy(twins.sockets, PORT) as beside:
        pair.first.also_to = pair.second.also_to = (beside.port,)
        try:
            await twins.begin()
            await pair.starts()
            await measured(pair, switched, TIMES // 2 * 2, say, BOUND)
        finally:
            await twins.end()
            engine.rejoin()

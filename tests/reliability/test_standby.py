"""Two processes, one city: whatever becomes of the owner, the other goes on, and none is doubled.

Needs a server: DATABASE=postgres. That it is killed and started again needs one of our own, whose
folder TEST_SERVER_DATA names.
"""

import asyncio
import signal
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import closing, contextmanager

import httpx
import pytest

from tests import engine
from tests.reliability import own_server
from tests.reliability.pair import Pair, Process
from tests.reliability.program import Program
from tests.reliability.promise import broken, settled
from tests.reliability.test_brought import Brought
from tests.reliability.test_handover import officer_on_duty
from tests.reliability.test_killed_often import with_reminders
from tests.reliability.visitors import until

pytestmark = [
    pytest.mark.skipif(not engine.POSTGRES, reason="a file has one process: DATABASE=postgres"),
    pytest.mark.timeout(300),
]
TURI = "Kelurahan Turi"
GREEN, RED, BLACK = ("none", "2"), ("none", "0", "none", "yes"), ("positive", "0", "yes")
OUTCOMES = (GREEN, RED, BLACK)


@pytest.fixture
async def pair(program: Program) -> AsyncIterator[Pair]:
    async with Pair(program) as made:
        yield made


async def visitors_come(program: Program, count: int = 6) -> list[asyncio.Task[None]]:
    """Let visitors begin; they end whenever they are answered."""
    people = [program.newcomer(f"Tamu {number}") for number in range(count)]
    return [
        asyncio.ensure_future(one.checks_in(TURI, *OUTCOMES[number % len(OUTCOMES)]))
        for number, one in enumerate(people)
    ]


async def goes_on(
    pair: Pair, *, former: Process, since: float, before: list[asyncio.Task[None]]
) -> None:
    """Ask that all is done by the new owner, and the promise kept at both ends."""
    await asyncio.gather(*before)
    await pair.program.newcomer().checks_in(TURI, *RED)
    await settled(pair.program)
    said = await broken(pair.program)
    assert said == [], "\n".join(said)
    assert former.said(since) == []
    for one in (pair.first, pair.second):
        assert "Traceback" not in one.log
        assert "event=uncaught" not in one.log


async def begins(pair: Pair) -> list[asyncio.Task[None]]:
    """Start both, with an officer on duty and visitors on their way."""
    await pair.starts()
    await officer_on_duty(pair.program, "Pak Joko")
    coming = await visitors_come(pair.program)
    await until(lambda: pair.program.count("visits") >= 1)
    return coming


async def test_killed(pair: Pair) -> None:
    coming = await begins(pair)
    await pair.first.kill()
    since = await pair.second_works()
    await goes_on(pair, former=pair.first, since=since, before=coming)


async def test_told_to_stop(pair: Pair) -> None:
    coming = await begins(pair)
    assert await pair.first.told_to_stop() == 0
    since = await pair.second_works()
    await goes_on(pair, former=pair.first, since=since, before=coming)


async def resumes(pair: Pair) -> float:
    """Let the first go on; return when it knew that it had lost the city.

    What it had looked at and given to its sockets when it was frozen leaves with its waking: that
    may be told twice, as after a crash, and the promise is asked about it.
    """
    pair.first.signal(signal.SIGCONT)
    await until(lambda: "event=lost-the-city" in pair.first.log)
    return time.monotonic()


async def test_frozen_and_resumed(pair: Pair) -> None:
    coming = await begins(pair)
    pair.first.signal(signal.SIGSTOP)
    await pair.second_works()
    since = await resumes(pair)
    await goes_on(pair, former=pair.first, since=since, before=coming)
    await until(lambda: pair.first.waits)


@contextmanager
def shut(program: Program, table: str) -> Iterator[None]:
    """Let nobody touch a table meanwhile."""
    with closing(engine.direct(engine.place(program.database))) as other:
        other.execute("BEGIN")
        other.execute(f"LOCK TABLE {table} IN ACCESS EXCLUSIVE MODE")
        try:
            yield
        finally:
            other.execute("ROLLBACK")


async def test_frozen_inside_a_transaction_and_resumed(pair: Pair) -> None:
    coming = await begins(pair)
    waits = (
        "SELECT 1 FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid WHERE NOT l.granted"
        f" AND l.relation = 'inbox'::regclass AND a.application_name LIKE '%:{pair.first.pid} %'"
    )
    looking = engine.direct(engine.place(pair.program.database))
    with closing(looking), shut(pair.program, "inbox"):
        await until(lambda: looking.execute(waits).fetchall(), every=0.001)
        pair.first.signal(signal.SIGSTOP)
    await pair.second_works()
    since = await resumes(pair)
    await goes_on(pair, former=pair.first, since=since, before=coming)


async def test_its_session_ended_by_the_server(pair: Pair) -> None:
    coming = await begins(pair)
    with closing(engine.direct(engine.place(pair.program.database))) as other:
        other.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            f" WHERE application_name LIKE '%:{pair.first.pid} since%'"
        )
    since = time.monotonic()
    await until(lambda: "event=lost-the-city" in pair.first.log, 5)
    await until(lambda: pair.first.works or pair.second.works)
    former = pair.first if pair.second.works else pair.second
    await goes_on(pair, former=former, since=since + 0.5, before=coming)


@pytest.mark.skipif(
    not own_server.DATA, reason="no server that may be killed: TEST_SERVER_DATA, one worker"
)
async def test_the_server_killed_and_started_again(pair: Pair) -> None:
    coming = await begins(pair)
    since = time.monotonic()
    await own_server.dies_and_starts()
    await until(lambda: pair.first.works or pair.second.works)
    await until(lambda: "event=lost-the-city" in pair.first.log)
    former = pair.first if pair.second.works else pair.second
    await goes_on(pair, former=former, since=since + 3, before=coming)


async def test_cut_off_from_the_database(pair: Pair) -> None:
    coming = await begins(pair)
    pair.first.to_database.cut()
    since = await pair.second_works()
    await until(lambda: "event=lost-the-city" in pair.first.log, 40)
    pair.first.to_database.mend()
    await goes_on(pair, former=pair.first, since=since, before=coming)
    await until(lambda: "waiting-for-the-owner" in pair.first.log)


async def test_cut_off_from_telegram_for_a_while(pair: Pair) -> None:
    coming = await begins(pair)
    pair.first.to_telegram.cut()
    await asyncio.sleep(4)
    pair.first.to_telegram.mend()
    await goes_on(pair, former=pair.second, since=0, before=coming)


async def test_cut_off_from_telegram_for_good(pair: Pair) -> None:
    await asyncio.gather(*await begins(pair))  # nobody waits as long as that takes
    pair.first.to_telegram.cut()
    since = await pair.second_works(120)
    await goes_on(pair, former=pair.first, since=since, before=[])
    pair.first.to_telegram.mend()
    await pair.second.kill()
    await until(lambda: pair.first.works)
    await pair.program.newcomer().checks_in(TURI, *GREEN)


async def test_of_two_that_both_believe_to_own_the_promise_tells(pair: Pair) -> None:
    people = await with_reminders(pair.program, 40)
    await pair.starts(PLANTED="locked_elsewhere")
    pair.first.signal(signal.SIGSTOP)
    await pair.second_works()
    pair.first.signal(signal.SIGCONT)
    await asyncio.sleep(1)
    assert pair.first.works
    pair.program.faults(slow_ms=150)
    pair.program.becomes(pair.program.offset + 25 * 3600 + 60)  # the morning after, past nine
    await until(lambda: all(len(one.messages) > 1 for one in people))
    await settled(pair.program, 5)
    said = await broken(pair.program)
    assert [one for one in said if one.startswith("doubled: ")], said


async def test_nobody_is_reminded_twice_by_two(pair: Pair) -> None:
    people = await with_reminders(pair.program, 40)
    await pair.starts(BULK_PER_SECOND="8")
    pair.program.faults(slow_ms=150)
    pair.program.becomes(pair.program.offset + 25 * 3600 + 60)
    await until(lambda: pair.program.count("outbox WHERE once = 1 AND state > 1") > 5)
    pair.first.signal(signal.SIGSTOP)
    since = await pair.second_works()
    pair.first.signal(signal.SIGCONT)
    await until(lambda: not pair.program.count("outbox WHERE once = 1 AND state < 2"))
    pair.program.faults(slow_ms=0)
    await goes_on(pair, former=pair.first, since=since, before=[])
    assert {len(one.messages) for one in people} <= {1, 2}


async def test_who_waits_stores_what_is_brought_and_the_owner_serves_it(pair: Pair) -> None:
    mine, theirs = Brought(pair.program), Brought(pair.program)
    everything_to_the_second = {"WEBHOOK_URL": theirs.env["WEBHOOK_URL"]}
    await pair.first.starts(**mine.env | everything_to_the_second)
    await pair.second.starts(**theirs.env)
    theirs.brings()
    try:
        began = time.monotonic()
        await pair.program.newcomer().checks_in(TURI, *RED)
        assert time.monotonic() - began < 30
        async with httpx.AsyncClient(timeout=5) as watcher:
            owns, waits = [
                (await watcher.get(f"http://127.0.0.1:{one.port}/healthz")).json()
                for one in (mine, theirs)
            ]
        assert owns["ok"] is waits["ok"] is waits["waits"] is True
        assert owns["owner"] == waits["owner"]
        assert owns["owner"].endswith(f":{pair.first.pid}")
        assert "waits" not in owns
        looked = await pair.program.spawn("-m", "bot", "check")
        await looked.wait()
        assert f"ok owner: {owns['owner']} since {owns['since']}" in pair.program.log
        await pair.first.kill()
        since = await pair.second_works()
        await goes_on(pair, former=pair.first, since=since, before=[])
    finally:
        await theirs.ends()

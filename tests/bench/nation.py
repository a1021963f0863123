"""`python -m tests.bench.nation`: many cities on one PostgreSQL server, and what a check-in costs.

Each city is a schema with the whole sample city in it and a bot of its own; the bots are the real
ones, moved by hand, so the client's time is not ours to tell. TEST_SERVER names a server on this
machine where databases may be made, with `max_connections` beyond two for each city.
"""

import asyncio
import os
import tempfile
import time
from pathlib import Path
from unittest.mock import AsyncMock, patch

os.environ["DATABASE"] = "postgres"  # read by tests.engine when it is imported

import typer
from rich.console import Console
from rich.progress import track

from bot import logs
from tests import engine
from tests.bench.nation_table import Line, of_a_check_in, of_a_city, of_sessions, table
from tests.bench.process import cpu_ms
from tests.settled import Settled
from tests.telegram import HandClock, World, seeded, settings_for

GREEN = ("none", "2")
OFFICES = ("Kelurahan Turi", "Kelurahan Bendo", "Kelurahan Sentul")
WARM = 5  # check-ins in each city before anything counts: until then statements are planned anew
TOGETHER = 10
FLUSHED = 12  # seconds until an idle session has told what it did
COUNTED = (
    "SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0') / 1024, w.wal_fpi, t.put_in, t.changed,"
    " t.deleted, d.xact_commit, pg_database_size(d.datname),"
    " (SELECT count(*) FROM pg_class),"
    " (SELECT count(*) FROM pg_stat_activity WHERE datname = d.datname AND pid <>"
    " pg_backend_pid() AND application_name <> 'tests')"
    " FROM pg_stat_wal w, (SELECT sum(n_tup_ins) AS put_in, sum(n_tup_upd) AS changed,"
    " sum(n_tup_del) AS deleted FROM pg_stat_user_tables) AS t, pg_stat_database d"
    " WHERE d.datname = current_database()"
)
NAMES = (
    *("kib", "page_images", "inserts", "updates", "deletes", "commits"),
    *("size", "relations", "sessions"),
)


def bench(
    cities: int = typer.Option(51, min=1, help="How many; the nation has 514."),
    visitors: int = typer.Option(10, min=TOGETHER, help="Check-ins in each that are measured."),
) -> None:
    """Make the cities, let people come in everywhere, print one table."""
    console = Console(width=max(110, Console().width))
    logs.configure("WARNING")
    if missing := engine.missing():
        console.print(missing)
        raise typer.Exit(1)
    try:
        with tempfile.TemporaryDirectory(prefix="pintu-sehat-nation-") as folder:
            lines = asyncio.run(measured(Path(folder), cities, visitors))
    finally:
        engine.end()
    console.print(table(lines, cities, TOGETHER))


async def measured(folder: Path, cities: int, visitors: int) -> list[Line]:
    """Return what so many cities cost."""
    settled = await first(folder)
    before, began = counted(), time.monotonic()
    worlds = [await settled.copied(one) for one in track(folders(folder, cities), "cities")]
    seconds = (time.monotonic() - began) / cities
    await come_in(worlds, WARM)
    alone = await a_check_in(worlds, visitors, together=1)
    crowd = await a_check_in(worlds, visitors, together=TOGETHER)
    now, memory = counted(), memory_of_server()
    for one in worlds:
        await one.bot.close()
    per_city = {name: (now[name] - before[name]) / cities for name in ("size", "relations")}
    return [
        *of_a_check_in(alone, crowd),
        *of_a_city(per_city, seconds),
        *of_sessions(now["sessions"], cities, memory),
    ]


async def a_check_in(worlds: list[World], visitors: int, *, together: int) -> dict[str, float]:
    """Return what one check-in costs, of so many at the same time in each city."""
    await asyncio.sleep(FLUSHED)
    start = counted() | {"cpu": cpu_of_server()}
    await come_in(worlds, visitors // together, together)
    await asyncio.sleep(FLUSHED)
    end, number = counted() | {"cpu": cpu_of_server()}, len(worlds) * visitors
    return {name: (end[name] - start[name]) / number for name in start}


async def first(folder: Path) -> Settled:
    """Make the city that the others are copied from."""
    engine.make(folder / "test.db")
    city = await seeded(settings_for(folder), HandClock().now())
    return await Settled.made(folder / "test.db", city, *folders(folder / "settled", 1))


def folders(within: Path, count: int) -> list[Path]:
    """Make a folder for each city."""
    made = [within / f"city-{number}" for number in range(count)]
    for one in made:
        one.mkdir(parents=True)
    return made


async def come_in(worlds: list[World], times: int, together: int = 1) -> None:
    """Let visitors check in, so many at once in a city, each time in another city."""
    for number in track(range(times * len(worlds)), "check-ins"):
        office = OFFICES[number // len(worlds) % len(OFFICES)]
        await _come_in(worlds[number % len(worlds)], office, together)


async def _come_in(world: World, office: str, together: int) -> None:
    people = [world.newcomer() for _ in range(together)]
    for step in ("scan", "agree", "name", *GREEN):
        with patch.object(world, "settles", AsyncMock()):  # until everybody has done it
            for one in people:
                await (one.scans(office) if step == "scan" else one.taps(step))
        await world.settles()


def counted() -> dict[str, int]:
    """Return what the server has counted until now."""
    row = engine._ours().execute(COUNTED).fetchone()
    return dict(zip(NAMES, map(int, row), strict=True))


def processes() -> list[str]:
    """Return the server's processes: itself, its helpers, and one for each session."""
    [(first,)] = engine._ours().execute("SELECT pg_backend_pid()")
    server = Path(f"/proc/{first}/stat").read_text().rsplit(")", 1)[1].split()[1]
    children = Path(f"/proc/{server}/task/{server}/children").read_text().split()
    return [server, *children]


def cpu_of_server() -> float:
    """Return the milliseconds that the server has computed."""
    return sum(map(cpu_ms, processes()))


def memory_of_server() -> float:
    """Return the megabytes of all its processes, but for what they share."""
    return sum(map(_own_mb, processes()))


def _own_mb(pid: str) -> float:
    try:
        words = Path(f"/proc/{pid}/smaps_rollup").read_text().split()
    except OSError:
        return 0.0
    return int(words[words.index("Pss_Anon:") + 1]) / 1000


if __name__ == "__main__":
    typer.run(bench)

"""`python -m tests.bench.neighbours`: what befalls a city of a house, and how its neighbours fare.

Each city has a Bot API and a database of its own; two processes run all of them on the server
that TEST_SERVER names, one on files. On a quiet day people come in everywhere; then one city is
flooded, another's inbox is full of what nobody can read, a third one's database is locked by a
stranger, and as many people come in everywhere else.
"""

import asyncio
import base64
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import typer
import yaml
from rich.console import Console
from rich.table import Table

from bot.cli import sample
from bot.settings.servers import Server
from tests import engine
from tests.bench.city import environment, filled, settings
from tests.bench.loads import Figures, quantile
from tests.bench.subjects import SUBJECT, Prepared, Running, stand_in, started

PER_SECOND = 0.5  # arrivals in each city
WARM = 40  # seconds: until a statement was asked five times it is planned anew
FLOOD = 100.0  # updates a second
POISON = 10.0  # updates a second that nobody can read
BOUND = 1.5  # times as long as on a quiet day
QUIET: Mapping[str, Mapping[str, float]] = {}
TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"


@dataclass(frozen=True, slots=True)
class Town:
    """One city of the house."""

    name: str
    env: dict[str, str]
    bot: Running


def bench(
    cities: int = typer.Option(20, min=4, help="How many, three of them troubled."),
    seconds: float = typer.Option(60, help="How long people come in, on either day."),
) -> None:
    """Let people come in on a quiet day and beside three troubled cities; print one table."""
    console = Console(width=max(100, Console().width))
    with (
        tempfile.TemporaryDirectory(prefix="pintu-sehat-neighbours-") as name,
        ExitStack() as all_,
    ):
        all_.callback(engine.end)
        towns = all_.enter_context(street(Path(name), cities))
        come_in(towns, WARM)
        quiet = come_in(towns, seconds)
        flooded, poisoned, locked, *_ = towns
        troubles = {flooded.name: {"flood": FLOOD}, poisoned.name: {"poison": POISON}}
        with locked_by_a_stranger(locked):
            noisy = come_in(towns, seconds, troubles | {locked.name: {}})
    console.print(table(towns, quiet, noisy))
    before, after = (p99(day[one.name] for one in towns[3:]) for day in (quiet, noisy))
    console.print(
        f"The other {cities - 3}: p99 {before:.0f} ms, and {after:.0f} beside the three"
        f" ({after / before:.2f} times; bar {BOUND})"
    )
    raise typer.Exit(after > BOUND * before)


@contextmanager
def street(folder: Path, cities: int) -> Iterator[list[Town]]:
    """Start the Bot APIs and the processes of the house; give the towns once all listen."""
    with ExitStack() as stack:
        names = [f"kota{number}" for number in range(cities)]
        ports = [stack.enter_context(stand_in()) for _ in names]
        made = [
            prepared(folder / name, number, ports[number]) for number, name in enumerate(names)
        ]
        env = write(folder, {name: own for name, (own, _) in zip(names, made, strict=True)})
        processes = 2 if engine.POSTGRES else 1
        for number in range(processes):
            log = folder / f"log{number}"
            bot = stack.enter_context(started(SUBJECT + number, ("bot", "run"), env, log))
        towns = [
            Town(name, own, Running(port, bot, Prepared((), own, doors)))
            for name, port, (own, doors) in zip(names, ports, made, strict=True)
        ]
        for one in towns:
            one.bot.wait()
        time.sleep(10)  # two processes have shared what there is
        yield towns


def prepared(folder: Path, number: int, port: int) -> tuple[dict[str, str], tuple[str, ...]]:
    """Make a city with a bot of its own; return its settings and its posters' payloads."""
    folder.mkdir()
    engine.make(folder / "test.db")
    env = environment(
        folder,
        BOT_TOKEN=f"{sample.BOT.id + number}:neighbour",
        BOT_API_URL=f"http://127.0.0.1:{port}",
        DATABASE_URL=engine.url(folder / "test.db"),
        DATA_KEY=base64.b64encode(bytes([number + 1]) * 32).decode(),
    )
    return env, asyncio.run(filled(settings(env), None))


def come_in(
    towns: Sequence[Town], seconds: float, troubles: Mapping[str, Mapping[str, float]] = QUIET
) -> dict[str, Figures]:
    """Let people come in everywhere at the same time, but where there is trouble."""

    def walk(number: int) -> Figures:
        how = troubles.get(towns[number].name, {"per_second": PER_SECOND})
        return towns[number].bot.walk(seconds=seconds, seed=number, **how)

    with ThreadPoolExecutor(len(towns)) as pool:
        found = pool.map(walk, range(len(towns)))
        return {town.name: figures for town, figures in zip(towns, found, strict=True)}


@contextmanager
def locked_by_a_stranger(town: Town) -> Iterator[None]:
    """Let another program hold all tables of a city, or its file."""
    place = settings(town.env).database
    with closing(engine.direct(place)) as stranger:
        if isinstance(place, Server):
            stranger.execute("SET idle_in_transaction_session_timeout = 0")
            stranger.execute("BEGIN")
            for (table_,) in stranger.execute(TABLES).fetchall():
                stranger.execute(f'LOCK TABLE "{table_}" IN ACCESS EXCLUSIVE MODE')
        else:
            stranger.execute("BEGIN IMMEDIATE")
        yield
        stranger.execute("ROLLBACK")


def write(folder: Path, towns: Mapping[str, dict[str, str]]) -> dict[str, str]:
    """Write the file of cities; return the environment of the processes."""
    entries, secrets = {}, {}
    for name, env in towns.items():
        own = {key.lower(): env[key] for key in ("BOT_API_URL", "DATABASE_URL")}
        named = {"token_from": f"{name}_token", "key_from": f"{name}_key"}
        entries[name] = {"city_name": name.title(), **named, **own}
        secrets |= {named["token_from"]: env["BOT_TOKEN"], named["key_from"]: env["DATA_KEY"]}
    (folder / "cities.yaml").write_text(yaml.safe_dump(entries))
    alike = ("LANGUAGE", "COLOUR_RULES", "LOG_LEVEL", "PASS_PICTURE")
    shared = {name: env[name] for name in alike}
    house = {"CITIES_FILE": str(folder / "cities.yaml")}
    return secrets | shared | house | {"DATABASE_URL": engine.url(folder / "house.db")}


def p99(days: Iterable[Figures]) -> float:
    """Return the milliseconds in which 99 of a hundred replies came."""
    return quantile([took for one in days for took in one.replies], 0.99)


def table(
    towns: Sequence[Town], quiet: Mapping[str, Figures], noisy: Mapping[str, Figures]
) -> Table:
    """Return how each city fared on both days."""
    made = Table("city", "check-ins", "p50 ms", "p99 ms", "beside trouble", "p50 ms", "p99 ms")
    for one in towns:
        cells = [one.name]
        for day in (quiet[one.name], noisy[one.name]):
            cells += [str(day.finished), f"{quantile(day.replies, 0.5):.0f}", f"{p99([day]):.0f}"]
        made.add_row(*cells)
    return made


if __name__ == "__main__":
    typer.run(bench)

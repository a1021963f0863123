"""`python -m tests.bench`: the performance table, ours beside its peers in one run."""

import os
import tempfile
from pathlib import Path

import typer
from rich.console import Console

from tests import engine
from tests.bench import table
from tests.bench.city import NAME, ours
from tests.bench.measurements import (
    FULL,
    OURS_ALONE,
    QUICK,
    Fact,
    Plan,
    Row,
    at_size,
    common,
    otherwise,
)
from tests.bench.runs import write
from tests.bench.subjects import PEERS


def bench(
    full: bool = typer.Option(
        False,
        "--full/--quick",
        help="10 million visits, 500 and 2,000 visitors, long windows: an hour.",
    ),
    only: str = typer.Option("", help="Only subjects whose name holds this word."),
) -> None:
    """Measure and print; build/bench.json holds the same for other programs."""
    plan = FULL if full else QUICK
    console = Console(width=max(140, Console().width))
    with tempfile.TemporaryDirectory(prefix="pintu-sehat-bench-") as name:
        folder = Path(name)
        rows = _rows(console, folder, plan, only)
        runs, facts = [run for row in rows for run in row.runs], list[Fact]()
        console.print(table.side_by_side(rows))
        if any(row.name == NAME for row in rows):
            console.print(table.against(rows, NAME))
            with console.status("a webhook, pictures, a slow disk, a server's database"):
                runs += otherwise(folder / "otherwise", plan)
            console.print(table.others(runs))
            if why := engine.missing():
                console.print(f"Not measured on a server: {why}.")
            facts = _facts(console, folder, plan)
            console.print(table.alone(facts))
        console.print(table.trust(rows))
    engine.end()
    write(runs, (found for one in facts for found in one.found))
    console.print("Machines drift: only ratios within one run count.")


def _rows(console: Console, folder: Path, plan: Plan, only: str) -> list[Row]:
    load = os.getloadavg()[0]
    if load > 0.5:
        console.print(f"[yellow]This machine is busy already (load {load:.1f}).[/]")
    wanted = [one for one in (*PEERS, ours()) if only.lower() in one.name.lower()]
    with console.status(f"{len(wanted)} in {plan.rounds} rounds"):
        return common(wanted, folder / "common", plan)


def _facts(console: Console, folder: Path, plan: Plan) -> list[Fact]:
    facts = []
    for measure in OURS_ALONE:
        with console.status(measure.__name__):
            facts += measure(folder / measure.__name__, plan)
    with console.status("years of visits"):
        facts += at_size(folder / "years", plan)
    return facts


if __name__ == "__main__":
    typer.run(bench)

"""The tables: every figure beside stock python-telegram-bot's of the same run."""

from rich.table import Table

from tests.bench.loads import Figures, quantile
from tests.bench.measurements import ARRIVALS, ROUND_TRIP, Fact, Row
from tests.bench.runs import Run

QUIET = 85  # percent of a core


def side_by_side(rows: list[Row]) -> Table:
    """Return the common loads; the first row is what the ratios are against."""
    table = Table(title="The same dialogue: 5 updates, 9 calls a check-in", title_justify="left")
    table.add_column("Subject")
    table.add_column("durable")
    crowded = rows[0].crowd is not None
    heads = [
        "50 visitors\ncheck-ins/s",
        "× first\nrow",
        "reply ms\np50 / p99",
        "CPU ms a\ncheck-in",
    ]
    heads += ["CPU, first\nrow over it"] + (["500 visitors\ncheck-ins/s"] if crowded else [])
    far = f"{ROUND_TRIP * 1000:.0f} ms away,\n"
    heads += [f"{far}{ARRIVALS} arrivals/s:\ncheck-ins/s", f"{far}reply ms\np50 / p99"]
    heads += [f"{far}CPU ms a\ncheck-in"]
    for head in heads:
        table.add_column(head, justify="right")
    for row in rows:
        table.add_row(*_cells(row, rows[0]))
    return table


def _cells(row: Row, stock: Row) -> list[str]:
    crowd = [] if row.crowd is None else [f"{row.crowd.rate:.0f}"]
    return [
        row.name,
        "yes" if row.durable else "no",
        f"{row.near.rate:.0f}",
        _ratio(row.near.rate, stock.near.rate),
        _replies(row.near),
        f"{row.near.cpu:.1f}",
        _ratio(stock.near.cpu, row.near.cpu),
        *crowd,
        f"{row.far.rate:.1f}",
        _replies(row.far),
        f"{row.far.cpu:.1f}" if row.far.finished else "–",
    ]


def against(rows: list[Row], ours: str) -> Table:
    """Return ours against each peer: rate at 50 visitors, and the reply at a distance."""
    table = Table(title="Ours against each, in this run", title_justify="left")
    for head in ("Peer", "check-ins/s", "CPU", "p50 far away"):
        table.add_column(head, justify="left" if head == "Peer" else "right")
    mine = next(row for row in rows if row.name == ours)
    for row in rows:
        if row is mine:
            continue
        table.add_row(
            row.name,
            f"{_ratio(mine.near.rate, row.near.rate)} as many",
            f"{_ratio(mine.near.cpu, row.near.cpu)} of theirs",
            f"{_ratio(quantile(mine.far.replies, 0.5), quantile(row.far.replies, 0.5))} of theirs",
        )
    return table


def others(runs: list[Run]) -> Table:
    """Return every run of ours: by how updates come, with pictures, on a slow disk."""
    table = Table(title="Ours, run by run", title_justify="left")
    for head in ("Subject", "mode", "visitors", "fsync ms", "check-ins/s", "p50 / p99", "CPU ms"):
        table.add_column(head, justify="left" if head in ("Subject", "mode") else "right")
    for one in runs:
        if one.subject.startswith("ours"):
            who = str(one.visitors or f"{one.arrivals_per_s:.0f}/s")
            rate, cpu = f"{one.figures.rate:.0f}", f"{one.figures.cpu:.1f}"
            fsync = f"+{one.fsync_ms:.0f}" if one.fsync_ms else ""
            table.add_row(one.subject, one.mode, who, fsync, rate, _replies(one.figures), cpu)
    return table


def alone(facts: list[Fact]) -> Table:
    """Return what only ours has, beside its goal."""
    table = Table(title="Ours, beside its goals", title_justify="left")
    for head in ("What", "Measured", "Goal"):
        table.add_column(head)
    for fact in facts:
        table.add_row(fact.what, fact.value, fact.goal)
    return table


def trust(rows: list[Row]) -> str:
    """Return whether the machine was quiet: at 50 visitors a subject should fill its core."""
    served = max(_core(row.near.stand_in_cpu_ms, row.near) for row in rows)
    got = min(_core(row.near.cpu_ms, row.near) for row in rows)
    words = f"The stand-in was busy at most {served:.0f} % of its core."
    if got < QUIET:
        words += (
            f" A subject got only {got:.0f} % of its own: something else was running,"
            " trust the CPU columns and not the rates."
        )
    return words


def _core(cpu_ms: float, figures: Figures) -> float:
    return cpu_ms / max(figures.seconds, 1e-9) / 10


def _ratio(one: float, other: float) -> str:
    return f"{one / other:.2f}×" if one and other else "–"


def _replies(figures: Figures) -> str:
    return f"{quantile(figures.replies, 0.5):.0f} / {quantile(figures.replies, 0.99):.0f}"

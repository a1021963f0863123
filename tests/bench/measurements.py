"""What is measured: everybody under the same loads, then ours where only ours has something."""

import asyncio
import shutil
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bot.cli import sample
from bot.clock import Clock
from bot.domain.colour import Colour
from bot.services import Services
from bot.settings import Settings
from bot.views.door.passes import PassFacts, PassWords, pass_png
from storage.database import Database
from tests import engine
from tests.bench import city
from tests.bench.loads import RED, Figures, quantile
from tests.bench.runs import Found, Run
from tests.bench.subjects import Running, Subject, running
from tests.bench.turns import in_turns

POLLING, WEBHOOK = "polling", "webhook"
SLOW_FSYNC = 2.0  # milliseconds
ROUND_TRIP = 0.04
ARRIVALS = 30  # a second: a busy morning
DEFAULT = float(Settings.model_fields["bulk_per_second"].default)
ALLOWED = 30 / DEFAULT  # Telegram's limit over our default rate, here on the scaled rate


@dataclass(frozen=True, slots=True)
class Plan:
    """How long and how much."""

    seconds: float
    warm: float
    residents: int
    broadcast_seconds: float
    people: int
    visits: int
    rounds: int  # in turns, of which the middle counts
    crowds: tuple[int, ...] = ()  # visitors at once in further loads


QUICK = Plan(3, 1, 20_000, 20, 3_000, 1_000_000, 3)
FULL = Plan(15, 3, 26_000, 75, 100_000, 10_000_000, 3, crowds=(500, 2_000))


@dataclass(frozen=True, slots=True)
class Row:
    """One subject under the common loads."""

    name: str
    durable: bool
    near: Figures  # 50 visitors, nothing added
    far: Figures  # arrivals with a round trip
    crowd: Figures | None = None  # 500 visitors
    runs: tuple[Run, ...] = ()  # all of them


@dataclass(frozen=True, slots=True)
class Fact:
    """One figure of ours beside its goal."""

    what: str
    value: str
    goal: str = ""
    found: tuple[Found, ...] = ()


def common(subjects: Sequence[Subject], folder: Path, plan: Plan) -> list[Row]:
    """Return each subject's row, the middle of its rounds."""
    crowds = (1, 50, *plan.crowds)

    def loads(bot: Running, subject: Subject) -> list[Run]:
        return [*(_near(bot, subject, each, plan) for each in crowds), _far(bot, subject, plan)]

    walked = in_turns(subjects, folder, plan.rounds, loads)
    return [_row(subject, runs) for subject, runs in zip(subjects, walked, strict=True)]


def _row(subject: Subject, runs: list[Run]) -> Row:
    crowd = next((one.figures for one in runs if one.visitors == 500), None)
    near, far = runs[1].figures, runs[-1].figures
    return Row(subject.name, subject.durable, near, far, crowd, tuple(runs))


def _near(bot: Running, subject: Subject, visitors: int, plan: Plan, mode: str = POLLING) -> Run:
    seen = bot.walk(visitors=visitors, seconds=plan.seconds, warm=plan.warm)
    return Run(subject.key, seen, visitors=visitors, mode=mode, fsync_ms=subject.fsync_ms)


def _far(bot: Running, subject: Subject, plan: Plan, mode: str = POLLING) -> Run:
    seen = bot.walk(
        per_second=ARRIVALS, round_trip=ROUND_TRIP, seconds=plan.seconds, warm=plan.warm
    )
    rtt_ms = ROUND_TRIP * 1000
    return Run(subject.key, seen, rtt_ms=rtt_ms, arrivals_per_s=ARRIVALS, mode=mode)


def otherwise(folder: Path, plan: Plan) -> list[Run]:
    """Measure ours as it is also run: a webhook, pictures, a slow disk, a server's database."""
    webhook = city.brought()
    pictures = city.ours("with pictures", key="ours-passes", PASS_PICTURE="on")
    slow = city.ours("on a slow disk", fsync_ms=SLOW_FSYNC)

    def loads(bot: Running, subject: Subject) -> list[Run]:
        if subject is webhook:
            near = _near(bot, subject, 50, plan, WEBHOOK)
            return [near, _far(bot, subject, plan, WEBHOOK)]
        return [_near(bot, subject, 50, plan)]

    subjects = [webhook, pictures, *([slow] if shutil.which("strace") else [])]
    subjects += [] if engine.missing() else [city.on_server()]
    return [run for runs in in_turns(subjects, folder, plan.rounds, loads) for run in runs]


def broadcast(folder: Path, plan: Plan) -> list[Fact]:
    """Measure red visitors' alerts while reminders go out as fast as they may."""
    rate = city.BULK_PER_SECOND
    subject = city.ours(
        more=city.broadcast(plan.residents),
        BULK_PER_SECOND=str(rate),
        GROUP_PER_MINUTE="100000",
        CHAT_BURST="1000",
    )
    limit = int(rate * ALLOWED)
    with running(subject, folder) as bot:
        seen = bot.walk(
            taps=RED,
            visitors=1,
            pause=0.2,
            round_trip=ROUND_TRIP,
            seconds=plan.broadcast_seconds,
            warm=plan.warm,
            limit=limit,
        )
    every, reminders = seen.messages / seen.seconds, seen.reminders / seen.seconds
    p50, p99 = quantile(seen.cards, 0.5), quantile(seen.cards, 0.99)
    return [
        Fact(
            f"alert during a broadcast, {len(seen.cards)} alerts: p50 / p99 / worst",
            f"{p50:.0f} / {p99:.0f} / {max(seen.cards, default=0):.0f} ms",
            f"{ROUND_TRIP * 1200:.0f} ms, 1.2 round trips",
            (Found("alert_p99_during_broadcast", p99, "ms", ROUND_TRIP * 1300),),
        ),
        Fact(
            "all messages in a broadcast: of the permitted rate / of our pace / reminders of it",
            f"{every / limit:.1%} / {every / rate:.1%} / {reminders / rate:.1%}",
            "95 %, better 99 %, of the permitted; our pace is 93 % of it",
            (
                Found("messages_of_permitted_rate", every / limit, "share", 0.95),
                Found("messages_of_our_pace", every / rate, "share"),
                Found("reminders_of_our_pace", reminders / rate, "share"),
            ),
        ),
        Fact(
            *("'too many requests' caused", f"{seen.refused}", "0"),
            (Found("too_many_requests_caused", seen.refused, "count", 0),),
        ),
        Fact("CPU of one core during the broadcast", f"{seen.cpu_ms / seen.seconds / 10:.0f} %"),
    ]


def memory(folder: Path, plan: Plan) -> list[Fact]:
    """Measure the process before and after many people pressed START."""
    with running(city.ours(), folder) as bot:
        before = bot.walk(taps=(), visitors=1, seconds=0.5, warm=0.1)
        after = bot.walk(taps=(), visitors=50, seconds=3600, warm=0.1, people=plan.people)
    return [
        Fact(
            f"memory at start / after {after.finished:,} people",
            f"{before.memory_mb:.0f} / {after.memory_mb:.0f} MB",
            "150 MB after 100,000, better 100",
            (
                Found("memory_at_start", before.memory_mb, "MB"),
                Found(f"memory_after_{after.finished}_people", after.memory_mb, "MB", 130),
            ),
        )
    ]


def at_size(folder: Path, plan: Plan) -> list[Fact]:
    """Measure `/stats`, the first reply and a check-in's cost with years of visits."""
    old = folder / "1"
    old.mkdir(parents=True)
    env = city.environment(old)
    asyncio.run(city.filled(city.settings(env), city.years_of_visits(plan.visits)))
    milliseconds = asyncio.run(_stats(env))
    began = time.perf_counter()
    with running(city.ours(), old) as bot:
        bot.walk(taps=(), visitors=1, seconds=10, warm=0, people=1)
        first_reply = time.perf_counter() - began
    growth = _growth(folder, plan)
    size = f"{plan.visits / 1e6:g} million visits"
    return [
        Fact(
            *(f"/stats, 30 days, {size}", f"{milliseconds:.1f} ms", "50 ms, better 10"),
            (Found(f"stats_with_{plan.visits}_visits", milliseconds, "ms", 10),),
        ),
        Fact(
            *(f"start to first reply, {size}", f"{first_reply:.1f} s", "2 s, better 1"),
            (Found(f"cold_start_with_{plan.visits}_visits", first_reply, "s", 2),),
        ),
        Fact(
            *(f"CPU a check-in, {size} against none", f"{growth:+.0%}", "within 10 %"),
            (Found(f"cpu_growth_with_{plan.visits}_visits", growth, "share", 0.1),),
        ),
    ]


def _growth(folder: Path, plan: Plan) -> float:
    """Return by what share a check-in costs more in the folder of years than in a new one."""
    new, old = in_turns(
        [city.ours(), city.ours()],
        folder,
        plan.rounds,
        lambda bot, subject: [_near(bot, subject, 50, plan)],
    )
    return old[0].figures.cpu / new[0].figures.cpu - 1 if new[0].figures.cpu else 0.0


def passes(folder: Path, plan: Plan) -> list[Fact]:
    """Measure drawing a pass; the first fills what is kept for all others."""
    shown = PassFacts(
        colour=Colour.GREEN,
        office="Kelurahan Turi",
        door="Pintu utara",
        name="Siti Aminah",
        code="6712",
        day="Senin, 8 November",
        time="08:00",
        word="MELATI",
        link=f"https://t.me/{sample.BOT.username}?start=v_{'x' * 22}",
    )
    words = PassWords("HIJAU", "masuk", "kata jam ini", "Berdasarkan isian Anda")
    size, taken = len(pass_png(shown, words)), []
    for _ in range(100):
        began = time.process_time()
        pass_png(shown, words)
        taken.append((time.process_time() - began) * 1000)
    value = f"{median(taken):.1f} ms, {size / 1000:.0f} KB"
    found = Found("pass_cpu", median(taken), "ms", 4), Found("pass_size", size / 1000, "KB", 25)
    return [Fact("a pass as a picture: CPU, size", value, "4 ms, better 2; 25 KB", found)]


async def _stats(env: dict[str, str]) -> float:
    """Return the milliseconds of the figures of thirty days, the middle of twenty times."""
    chosen = city.settings(env)
    database = await Database.open(chosen.database_path, chosen.keys)
    try:
        taken = []
        for _ in range(20):
            began = time.perf_counter()
            services = Services(
                database.reading,
                now=Clock().now(),
                settings=chosen,
                username=sample.BOT.username,
            )
            figures = await services.stats.figures(days=30)
            taken.append((time.perf_counter() - began) * 1000)
            assert sum(figures.colours.values()) > 0
        return median(taken)
    finally:
        await database.close()


OURS_ALONE: tuple[Callable[[Path, Plan], list[Fact]], ...] = (broadcast, memory, passes)

"""Whatever people do, in any order: a sensible screen, no failure, never two visits from one talk.

Taps that are live and taps that are old, words, scans and exits, restarts, and time that passes.
"""

import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.domain.conversations import CHECKIN, Stage
from bot.rehearsal import City, Telegram
from handlers.cases import callback
from tests import engine
from tests.telegram import HandClock, Someone, Wire, World, _data, settings_for, started

OFFICES = ("Kelurahan Turi", "Kelurahan Bendo", "RSUD Mardi Waluyo")
FAST = {"bulk_per_second": 1e6, "group_per_minute": 1_000_000, "chat_burst": 1_000_000}
WORDS = ("Budi", "halo?", "12345", "CODE", "/start", "/keluar", "/tamu", "🙂", "x" * 300)
office = st.sampled_from(OFFICES)
steps = st.one_of(
    st.tuples(st.just("scans"), office),
    st.tuples(st.just("scans_unheard"), office),
    st.tuples(st.just("leaves"), office),
    st.tuples(st.just("goes_on"), st.integers(1, 7)),
    st.tuples(st.just("goes_on"), st.integers(1, 7)),
    st.tuples(st.just("taps"), st.integers(0, 9)),
    st.tuples(st.just("taps"), st.integers(0, 9)),
    st.tuples(st.just("taps_twice"), st.integers(0, 9)),
    st.tuples(st.just("taps_old"), st.integers(0, 99)),
    st.tuples(st.just("says"), st.sampled_from(WORDS)),
    st.tuples(st.just("waits"), st.sampled_from((1, 25, 130, 8 * 60))),
    st.tuples(st.just("restarts"), st.none()),
)
BEGINNINGS: tuple[list[tuple[str, Any]], ...] = (
    [],
    [("scans", OFFICES[0]), ("goes_on", 2)],
    [("scans", OFFICES[0]), ("goes_on", 7)],
    [("scans", OFFICES[2]), ("goes_on", 7), ("scans", OFFICES[2])],
    [("scans", OFFICES[0]), ("goes_on", 7), ("scans", OFFICES[1]), ("goes_on", 1)],
)

CALLBACK = callback.NAME_TALK


class Restless(Someone):
    """A person who does anything, and remembers every button ever seen."""

    def __init__(self, world: World, person_id: int) -> None:
        super().__init__(world, person_id)
        self.seen: list[tuple[str, int]] = []
        self.patient = True  # never waited so long that a talk was forgotten

    async def does(self, what: str, how: Any) -> None:
        await getattr(self, f"do_{what}")(how)
        for one in self.messages:
            new = [(data, one["message_id"]) for data in _data(one)]
            self.seen += [each for each in new if each not in self.seen]

    async def do_scans(self, office: str) -> None:
        await self.scans(office)

    async def do_scans_unheard(self, office: str) -> None:
        self.world.telegram.person_starts(self.id, self.world.link(office))

    async def do_leaves(self, office: str) -> None:
        door = await self._door(office)
        async with self.world.transaction() as services:
            token = await services.offices.exit_token(door)
        await self.starts(f"x_{token}")

    async def do_taps(self, number: int, times: int = 1) -> None:
        live = [one for one in self.messages if _data(one)]
        if live:
            buttons = _data(live[-1])
            data = buttons[number % len(buttons)]
            for _ in range(times):
                place = live[-1]["message_id"]
                self.world.telegram.person_taps(self.id, self.id, place, data)
        await self.world.settles()

    async def do_goes_on(self, times: int) -> None:
        for _ in range(times):
            await self.do_taps(0)

    async def do_taps_twice(self, number: int) -> None:
        await self.do_taps(number, times=2)

    async def do_taps_old(self, number: int) -> None:
        if self.seen:
            data, message_id = self.seen[number % len(self.seen)]
            if self.world.telegram.message(self.id, message_id) is not None:
                await self.taps_data(data, self.id, message_id)

    async def do_says(self, words: str) -> None:
        if words == "CODE":
            door = await self._door(OFFICES[0])
            async with self.world.transaction() as services:
                words = await services.offices.typed_code(door)
        await self.says(words)

    async def do_waits(self, minutes: int) -> None:
        self.patient = self.patient and minutes < 60
        await self.world.waits(minutes=minutes)

    async def do_restarts(self, _: None) -> None:
        await self.world.restarts()

    async def _door(self, office: str) -> int:
        token = self.world.link(office)[2:]
        [(door,)] = await self.world.ask("SELECT door_id FROM door_tokens WHERE token = ?", token)
        return int(door)


@asynccontextmanager
async def a_city(sample: tuple[Path, City]) -> AsyncIterator[World]:
    """Give a fresh copy of the sample city for one sequence of deeds."""
    database, city = sample
    with tempfile.TemporaryDirectory() as folder:
        engine.copy(database, Path(folder) / "test.db")
        clock = HandClock()
        telegram = Telegram(city, clock)
        telegram.limits.enabled = False
        wire = Wire(telegram)
        bot = await started(settings_for(Path(folder), **FAST), clock, wire)
        world = World(clock, telegram, wire, bot, city)
        try:
            yield world
        finally:
            await world.bot.close()


async def check(someone: Restless) -> None:
    """Look for what must never be, between any two deeds."""
    world = someone.world
    assert await world.ask("SELECT error FROM inbox WHERE error IS NOT NULL") == []
    assert await world.ask("SELECT reason FROM outbox WHERE state IN (4, 5)") == []
    inside = (
        "SELECT 1 FROM visits v JOIN people p ON p.id = v.person_id"
        " WHERE v.checkout_at IS NULL AND p.telegram_id = ?"
    )
    assert len(await world.ask(inside, someone.id)) <= 1
    [(visits, talks)] = await world.ask("SELECT count(*), count(DISTINCT talk_id) FROM visits")
    assert visits == talks
    counted = await world.ask("SELECT coalesce(sum(count), 0) FROM daily WHERE kind <> 'refused'")
    assert counted == [(visits,)]
    talks = await world.ask(
        # A call back is asked for with keys below the field, which no message shows as buttons.
        "SELECT id, step FROM conversations WHERE open = 1 AND user_id = ? AND name <> ?",
        someone.id,
        CALLBACK,
    )
    screens = [_question(one) for one in someone.messages]
    live = [one for one in screens if one in talks]
    assert live == talks or await asks_nothing(someone)
    # A running visit that something else overtook before it was shown keeps its buttons: pressed,
    # they say so.
    inside = await world.ask(
        "SELECT id, step FROM conversations WHERE name = ? AND state = ?", CHECKIN, Stage.INSIDE
    )
    asked = [one for one in screens if one is not None and (one in live or one not in inside)]
    assert not someone.patient or live == asked


async def asks_nothing(someone: Restless) -> bool:
    """Tell whether the open talk only shows the running visit, which other buttons may replace."""
    states = await someone.world.ask(
        "SELECT name, state FROM conversations WHERE open = 1 AND user_id = ?", someone.id
    )
    return states == [(CHECKIN, Stage.INSIDE)]


def _question(message: dict[str, Any]) -> tuple[int, int] | None:
    """Return the talk and step that a message's buttons answer; None: they answer nothing."""
    for data in _data(message):
        if data.startswith("t:"):
            _, talk, step, _ = data.split(":")
            return int(talk), int(step)
    return None


@settings(
    max_examples=30,
    derandomize=False,  # others each time, also where CI is set …
    print_blob=True,  # … and a failure prints what repeats it, as it was:
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # to shrink it takes minutes
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    officer=st.booleans(),
    beginning=st.sampled_from(BEGINNINGS),
    deeds=st.lists(steps, min_size=4, max_size=20),
)
async def test_any_order_of_deeds_ends_in_a_sensible_place(
    sample_city: tuple[Path, City],
    officer: bool,
    beginning: list[tuple[str, Any]],
    deeds: list[tuple[str, Any]],
) -> None:
    async with a_city(sample_city) as world:
        known = await world.officer(OFFICES[0]) if officer else world.visitor
        someone = Restless(world, known.id)
        await someone.starts()
        for what, how in beginning + deeds:
            await someone.does(what, how)
            if what != "scans_unheard":
                await check(someone)
        await world.settles()
        await check(someone)
        assert world.wire.complaints == []

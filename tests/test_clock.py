"""Nothing is deleted on the word of one clock: a jump is held until Telegram bears it out."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.clock import Clock
from bot.dispatch import JUMPED
from bot.domain.timers import Kind
from storage.times import stamp
from tests.telegram import World

START = 1_636_333_200.0


class Clocks:
    """A system clock that anybody may set, and one that only goes on."""

    def __init__(self) -> None:
        self.wall, self.steady = START, 5.0
        self.clock = Clock(wall=lambda: self.wall, steady=lambda: self.steady)

    def passes(self, seconds: float) -> None:
        self.wall += seconds
        self.steady += seconds
        self.clock.refresh()

    @property
    def told(self) -> float:
        return self.clock.now().timestamp() - START


@pytest.mark.parametrize("jump", [30 * 86400, -3600, 7 * 3600, -7 * 3600, 61])
def test_a_jump_is_held_and_seen_until_it_is_over(jump: int) -> None:
    clocks = Clocks()
    clocks.wall += jump
    clocks.passes(60)
    assert (clocks.told, clocks.clock.jumped) == (60, True)
    clocks.wall -= jump
    clocks.passes(60)
    assert (clocks.told, clocks.clock.jumped, clocks.clock.moved) == (120, False, False)


@pytest.mark.parametrize("jump", [30 * 86400, -3600, 7 * 3600])
def test_a_jump_that_telegram_bears_out_is_followed(jump: int) -> None:
    clocks = Clocks()
    clocks.wall += jump
    clocks.clock.heard(int(clocks.wall))
    assert (clocks.told, clocks.clock.jumped, clocks.clock.moved) == (jump, False, True)


@pytest.mark.parametrize("wrong", [30 * 86400, -7 * 3600])
def test_a_clock_wrong_at_the_start_is_set_right_by_two_of_telegrams_dates(wrong: int) -> None:
    clocks = Clocks()
    clocks.clock.heard(int(START - wrong))
    assert clocks.told == 0
    clocks.passes(5)
    clocks.clock.heard(int(START - wrong + 5))
    assert (clocks.told, clocks.clock.moved) == (5 - wrong, True)


def test_a_small_correction_is_followed_at_once() -> None:
    clocks = Clocks()
    clocks.wall += 30
    clocks.passes(0)
    assert (clocks.told, clocks.clock.jumped) == (30, False)


def test_the_rehearsals_telegram_does_not_set_the_clock(tmp_path: Path) -> None:
    clock = Clock(tmp_path / "offset", wall=lambda: START, steady=lambda: 0.0)
    for _ in range(3):
        clock.heard(5)
    assert clock.now() == datetime.fromtimestamp(START, UTC)


async def test_what_a_jump_put_off_is_brought_forward_at_the_next_start(world: World) -> None:
    month = timedelta(days=30)
    await world.visitor.checks_in("Kelurahan Turi", "none", "0", "none", "yes")
    now = stamp(world.clock.now())
    async with world.transaction() as services:
        for kind in (Kind.PURGE, Kind.MEMBERS, Kind.ROSTER):
            services.tx.timers.set(kind, 0, services.now + month)
        services.tx.timers.set(Kind.ESCALATE, 1, services.now + month)
        services.tx.timers.set(Kind.LAPSE, 1, services.now + month)
        services.tx.timers.set(Kind.REMIND, 9, services.now + month)
        services.tx.write("UPDATE visits SET checkout_due_at = ?", now + 30 * 86400)
    await world.restarts()
    late = await world.ask(
        "SELECT kind FROM timers WHERE due_at > ? AND kind <> 'lapse'", now + 86400
    )
    assert late == [("remind",)]
    [(ends,)] = await world.ask("SELECT due_at FROM timers WHERE kind = 'lapse'")
    assert ends <= now + 3 * 86400 + 60
    assert await world.ask("SELECT id FROM visits WHERE checkout_due_at > ?", now + 86400) == []


def test_a_clock_is_sure_once_telegram_has_borne_it_out() -> None:
    clocks = Clocks()
    assert not clocks.clock.sure
    clocks.clock.heard(int(START))
    assert clocks.clock.sure
    clocks.clock.heard(int(START) + 900)
    assert not clocks.clock.sure


async def test_nothing_is_deleted_or_ended_before_the_clock_is_sure(world: World) -> None:
    await world.visitor.checks_in("Kelurahan Turi", "none", "0", "none", "yes")
    await world.newcomer().scans("Kelurahan Turi")
    kept = "SELECT (SELECT count(*) FROM visits WHERE checkout_at IS NULL)," + (
        " (SELECT count(*) FROM conversations), (SELECT count(*) FROM cases)"
    )
    before = await world.ask(kept)
    world.clock.sure = False
    await world.waits(days=30)
    assert await world.ask(kept) == before == [(1, 1, 1)]
    world.clock.sure = True
    await world.waits(minutes=10)
    assert await world.ask(kept) == [(0, 0, 0)]


async def test_admins_are_told_of_a_jump_once_a_day(world: World) -> None:
    for _ in range(3):
        world.bot.dispatch.troubled(JUMPED)
        await world.settles()
    assert [("Jam server" in one["text"]) for one in world.admin.messages].count(True) == 1


@pytest.mark.parametrize("words", ["9" * 19, "9" * 4000, "-", "noon"])
def test_an_offset_that_is_none_leaves_the_clock_as_it_was(tmp_path: Path, words: str) -> None:
    file = tmp_path / "clock"
    file.write_text("3600")
    clock = Clock(file, wall=lambda: START, steady=lambda: 5.0)
    file.write_text(words)
    clock.refresh()
    assert clock.now().timestamp() - START == 3600

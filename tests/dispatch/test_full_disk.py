"""A disk without room is no fault of an update's, nor of what is due: both wait for it."""

import sqlite3
from typing import Any

import pytest

from bot.dispatch import due
from bot.domain.timers import Kind
from tests.telegram import World

TURI = "Kelurahan Turi"
RED = ("none", "0", "none", "yes")


async def full(*_: Any) -> None:
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode, error.sqlite_errorname = sqlite3.SQLITE_FULL, "SQLITE_FULL"
    raise error


@pytest.mark.parametrize("alone", [False, True])
async def test_an_update_is_treated_once_there_is_room_however_long_that_took(
    world: World, monkeypatch: pytest.MonkeyPatch, alone: bool
) -> None:
    dispatch = world.bot.dispatch
    world.telegram.person_starts(world.visitor.id, world.link(TURI))
    await world.bot.intake.fetch()
    if alone:  # it came before an unclean stop
        dispatch._suspect_until = 2**62
    with monkeypatch.context() as without_room:
        without_room.setattr(dispatch._updates, "treat", full)
        for _ in range(6):
            with pytest.raises(sqlite3.OperationalError):
                await dispatch.turn()
    assert await world.ask("SELECT state, attempts FROM inbox WHERE state = 0") == [(0, 0)]
    await world.settles()
    assert any(one.endswith(":agree") for one in world.visitor.buttons)


async def test_what_is_due_is_not_put_off_for_minutes(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    await world.visitor.checks_in(TURI, *RED)
    world.clock.passes(minutes=20)
    with monkeypatch.context() as without_room:
        without_room.setitem(due.VERBS, Kind.ESCALATE, full)
        with pytest.raises(sqlite3.OperationalError):
            await world.bot.dispatch.turn()
    before = len(world.group(TURI).cards)
    await world.settles()
    assert len(world.group(TURI).cards) == before + 1

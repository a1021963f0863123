"""Every kind of timer has its verb, which ends with what it is about."""

import subprocess
import sys
from pathlib import Path

import pytest

from bot.dispatch.due import VERBS, NothingDue, require_verbs
from storage.timers import Kind
from tests.telegram import World

EVENINGS = {
    Kind.PURGE,
    Kind.MEMBERS,
    Kind.ROSTER,
    Kind.AUDIT,
    Kind.REPORT,
    Kind.DUPLICATES,
}  # of nothing in particular
OFFICES = {Kind.BOARD, Kind.IDLE, Kind.STAFFED}  # whose timers go with them
GONE = 987_654
ROOT = Path(__file__).parent.parent.parent
PLANTED = """
from enum import StrEnum
from bot.domain import timers

timers.Kind = StrEnum("Kind", {one.name: one.value for one in timers.Kind} | {"NEW": "planted"})
import bot.app
"""


def test_every_kind_of_timer_has_a_verb() -> None:
    assert set(VERBS) == set(Kind)


def test_a_kind_without_a_verb_is_named() -> None:
    treated = [one for one in VERBS if one is not Kind.BOARD]
    with pytest.raises(NothingDue, match="no verb for board"):
        require_verbs(Kind, treated)


def test_a_kind_without_a_verb_stops_the_start() -> None:
    start = subprocess.run(
        [sys.executable, "-c", PLANTED],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert start.returncode != 0
    assert "NothingDue" in start.stderr
    assert "no verb for planted" in start.stderr


@pytest.mark.parametrize("kind", sorted(set(Kind) - EVENINGS - OFFICES))
async def test_what_is_due_for_something_that_is_gone_is_due_no_more(
    world: World, kind: Kind
) -> None:
    async with world.transaction() as services:
        services.tx.timers.set(kind, GONE, services.now)
    await world.waits(minutes=1)
    assert await world.ask("SELECT kind FROM timers WHERE subject_id = ?", GONE) == []

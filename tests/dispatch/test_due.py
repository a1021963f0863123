"""Every kind of timer has its verb, or the bot does not start."""

import subprocess
import sys
from pathlib import Path

import pytest

from bot.dispatch.due import VERBS, NothingDue, require_verbs
from storage.timers import Kind

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

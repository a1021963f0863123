"""The stand-in plays every scenario as the Bot API is documented, and both libraries can follow.

The same scenarios are played by servers that others wrote, see test_emulators.py.
"""

import contextlib
from typing import Any

import pytest

from tests.reading import complaints
from tests.rehearsal.known import emulators, known
from tests.rehearsal.playing import Entry, play
from tests.rehearsal.scenario import BOT, Scenario, Step, filled, scenarios
from tests.rehearsal.servers import Ours

METHODS = {"hears": "getUpdates", "calls_as": "getMe"}


@pytest.fixture(scope="module", params=scenarios(), ids=lambda scenario: scenario.name)
def played(request: pytest.FixtureRequest) -> tuple[Scenario, dict[str, Entry]]:
    scenario: Scenario = request.param
    with contextlib.ExitStack() as opened:
        _, transcript = play(scenario, Ours(opened))
    return scenario, transcript


def calls(played: tuple[Scenario, dict[str, Entry]]) -> list[tuple[Step, Entry]]:
    scenario, transcript = played
    asides = [step.meanwhile for step in scenario.steps if step.meanwhile]
    steps = [step for step in (*scenario.steps, *asides) if step.who == BOT]
    return [(step, transcript[step.what]) for step in steps]


def test_every_call_is_answered_as_documented(played: tuple[Scenario, dict[str, Entry]]) -> None:
    wrong = [(step.what, entry) for step, entry in calls(played) if not as_told(step, entry)]
    assert wrong == []


def as_told(step: Step, entry: Entry) -> bool:
    words = step.words or ""
    return bool(entry.get("status") == step.answers and words in entry.get("description", ""))


def test_both_libraries_read_every_answer(played: tuple[Scenario, dict[str, Entry]]) -> None:
    found = [
        complaint
        for step, entry in calls(played)
        if step.does != "downloads"
        for complaint in complaints(METHODS.get(step.does, step.does), _body(entry))
    ]
    assert found == []


def _body(entry: Entry) -> dict[str, Any]:
    return {name: value for name, value in entry.items() if name not in ("status", "waited")}


def test_every_scenario_is_played_by_somebody_else_too() -> None:
    others = [known(name) for name in emulators()]
    alone = [one.name for one in scenarios() if not any(other.plays(one) for other in others)]
    assert alone == []


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        ("{ani}", 11),
        ("{said.message_id}", 7),
        ("{heard.1.update_id + 1}", 43),
        ("Halo {ani}", "Halo 11"),
        ({"chat_id": "{ani}", "rows": ["{said.message_id}"]}, {"chat_id": 11, "rows": [7]}),
        ("{", "{"),
    ],
)
def test_a_placeholder_stands_for_what_came_before(told: Any, meant: Any) -> None:
    known_so_far = {
        "ani": 11, "said": {"message_id": 7}, "heard": [{"update_id": 41}, {"update_id": 42}],
    }  # fmt: skip
    assert filled(told, known_so_far) == meant

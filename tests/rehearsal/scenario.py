"""Scenarios as plain data: who is there, what each one does, and what the bot must be answered."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SCENARIOS = Path(__file__).parent / "scenarios"
PLACE = re.compile(r"\{(\w+)((?:\.-?\w+)*)(?: \+ (\d+))?\}")
BOT = "bot"


@dataclass(frozen=True)
class Step:
    """One thing that somebody does; `keep` names the bot's answer for later steps.

    `answers` is the HTTP status the Bot API documents, `words` what its description says.
    `meanwhile` happens while the step waits for its answer.
    """

    what: str
    who: str
    does: str
    given: dict[str, Any]
    files: dict[str, str]
    keep: str | None
    answers: int
    words: str | None
    meanwhile: "Step | None"


@dataclass(frozen=True)
class Scenario:
    """A story for any server; `needs` names what a server must have to be able to play it."""

    name: str
    about: str
    people: tuple[str, ...]
    groups: dict[str, tuple[str, ...]]
    needs: frozenset[str]
    steps: tuple[Step, ...]


class Unknown(Exception):
    """A placeholder for something that did not come about."""


def scenarios() -> list[Scenario]:
    """Return all scenarios, by name."""
    return [read(file) for file in sorted(SCENARIOS.glob("*.toml"))]


def read(file: Path) -> Scenario:
    """Return the scenario in a file."""
    told = tomllib.loads(file.read_text())
    groups = {name: tuple(members) for name, members in told.get("groups", {}).items()}
    steps = tuple(_step(step) for step in told["steps"])
    assert len({step.what for step in steps}) == len(steps), f"{file.name}: two steps are alike"
    return Scenario(
        file.stem, told["about"], tuple(told["people"]), groups,
        frozenset(told.get("needs", ())), steps,
    )  # fmt: skip


def filled(value: Any, known: dict[str, Any]) -> Any:
    """Return a value with its placeholders filled in; raise Unknown if one cannot be."""
    if isinstance(value, dict):
        return {name: filled(part, known) for name, part in value.items()}
    if isinstance(value, list):
        return [filled(part, known) for part in value]
    if not isinstance(value, str):
        return value
    whole = PLACE.fullmatch(value)
    if whole:
        return _found(whole, known)
    return PLACE.sub(lambda match: str(_found(match, known)), value)


def _step(told: dict[str, Any]) -> Step:
    meanwhile = told.get("meanwhile")
    step = Step(
        what=told["what"], who=told["who"], does=told["does"], given=told.get("with", {}),
        files=told.get("files", {}), keep=told.get("keep"), answers=told.get("answers", 200),
        words=told.get("words"), meanwhile=_step(meanwhile) if meanwhile else None,
    )  # fmt: skip
    strange = told.keys() - {"with", *Step.__dataclass_fields__}
    assert not strange, f"{step.what}: what is {strange}?"
    return step


def _found(match: re.Match[str], known: dict[str, Any]) -> Any:
    name, path, more = match.groups()
    try:
        value = known[name]
        for part in path.split(".")[1:]:
            value = value[int(part) if isinstance(value, list) else part]
    except (KeyError, IndexError, TypeError) as error:
        raise Unknown(match[0]) from error
    return value + int(more) if more else value

"""What is known of an emulator: what it lacks, and where it differs from us for a good reason.

A list that is no longer true is a mistake too, so every entry of it must be met.
"""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from tests.rehearsal.environments import Version
from tests.rehearsal.scenario import Scenario, scenarios
from tests.rehearsal.transcripts import Difference, shown

EMULATORS = Path(__file__).parent / "emulators"


@dataclass(frozen=True)
class Lack:
    """Something an emulator does not have, and part of the answer to a call that shows it."""

    need: str
    because: str
    call: str
    given: dict[str, Any]
    answer: dict[str, Any]

    def shown_by(self, answer: dict[str, Any]) -> bool:
        """Tell whether an answer is as it is if the thing is lacking."""
        result = answer.get("result")
        seen = answer | (result if isinstance(result, dict) else {})
        return all(seen.get(name) == value for name, value in self.answer.items())


@dataclass(frozen=True)
class Reason:
    """Why some differences are right; where it shows what either side has, only that counts."""

    because: str
    at: tuple[str, ...]
    values: dict[str, str]

    def explains(self, difference: Difference) -> list[str]:
        """Return which of its places fit a difference."""
        found = {"ours": difference.ours, "theirs": difference.theirs}
        if any(shown(found[side]) != value for side, value in self.values.items()):
            return []
        return [place for place in self.at if fnmatchcase(difference.at, place)]


@dataclass(frozen=True)
class Known:
    """An emulator as its file describes it."""

    name: str
    versions: tuple[Version, ...]
    lacks: tuple[Lack, ...]
    reasons: tuple[Reason, ...]

    def plays(self, scenario: Scenario) -> bool:
        """Tell whether it has all that a scenario needs."""
        return not scenario.needs & {lack.need for lack in self.lacks}

    def unexplained(self, differences: Iterable[Difference]) -> list[Difference]:
        """Return the differences nobody gave a reason for."""
        return [one for one in differences if not any(r.explains(one) for r in self.reasons)]

    def outdated(self, differences: Iterable[Difference]) -> list[str]:
        """Return the listed places where nothing differs."""
        listed = [place for reason in self.reasons for place in reason.at]
        met = {place for one in differences for r in self.reasons for place in r.explains(one)}
        return [place for place in listed if place not in met]


def emulators() -> list[str]:
    """Return the names of all emulators there is a description of."""
    return sorted(file.stem for file in EMULATORS.glob("*.toml"))


def known(name: str) -> Known:
    """Return what is known of an emulator."""
    told = tomllib.loads((EMULATORS / f"{name}.toml").read_text())
    versions = (version.split(".") for version in told["pythons"])
    return Known(
        name,
        tuple((int(major), int(minor)) for major, minor in versions),
        tuple(_lack(**lack) for lack in told["lacks"]),
        tuple(_reason(**reason) for reason in told.get("differs", ())),
    )


def playable(emulator: Known) -> list[Scenario]:
    """Return the scenarios an emulator can play."""
    return [scenario for scenario in scenarios() if emulator.plays(scenario)]


def _lack(need: str, because: str, call: str, answer: dict[str, Any], **more: Any) -> Lack:
    return Lack(need, because, call, more.get("with", {}), answer)


def _reason(because: str, at: list[str], **values: str) -> Reason:
    assert values.keys() <= {"ours", "theirs"}, values
    return Reason(because, tuple(at), values)

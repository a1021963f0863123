"""Our stand-in for Telegram and those that others wrote tell the bot the same.

Where they do not, a file beside the emulator's driver says why. An emulator whose Python, package
or network cannot be had here is skipped with the reason.
"""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from tests.rehearsal.environments import Unavailable, environment
from tests.rehearsal.known import EMULATORS, Known, emulators, known, playable
from tests.rehearsal.playing import play
from tests.rehearsal.scenario import filled
from tests.rehearsal.servers import Emulated, Ours
from tests.rehearsal.transcripts import Difference, Names, compared

pytestmark = pytest.mark.timeout(240)  # the first time, environments are made


@dataclass(frozen=True)
class Running:
    """An emulator at work, and what is known of it."""

    known: Known
    server: Emulated


@pytest.fixture(scope="module", params=emulators())
def emulator(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Running]:
    """An emulator at work in an environment of its own, which is kept for the next time."""
    about = known(request.param)
    cache = request.config.cache.mkdir("emulators")
    with contextlib.ExitStack() as opened:
        try:
            python = environment(EMULATORS / about.name, about.versions, cache)
            command = [str(python), str(EMULATORS / f"drive_{about.name}.py")]
            server = Emulated(command, tmp_path_factory.mktemp(about.name))
            opened.callback(server.close)
            server.wait_until_ready()
        except Unavailable as reason:
            pytest.skip(f"{about.name}: {reason}")
        yield Running(about, server)


@pytest.fixture(scope="module")
def differences(emulator: Running) -> list[Difference]:
    """Every place where the emulator's transcripts are not ours."""
    found: list[Difference] = []
    for scenario in playable(emulator.known):
        with contextlib.ExitStack() as opened:
            cast, ours = play(scenario, Ours(opened))
        other_cast, theirs = play(scenario, emulator.server)
        mine, other = Names(cast).plain(ours), Names(other_cast).plain(theirs)
        found += compared(scenario.name, mine, other)
    return found


def test_it_answers_as_ours_does(emulator: Running, differences: list[Difference]) -> None:
    unexplained = emulator.known.unexplained(differences)
    assert not unexplained, "\n".join(str(one) for one in unexplained)


def test_every_difference_that_is_listed_is_there(
    emulator: Running, differences: list[Difference]
) -> None:
    assert emulator.known.outdated(differences) == []


def test_what_it_is_said_to_lack_it_lacks(emulator: Running) -> None:
    cast = emulator.server.opens(["ani"], {})
    for lack in emulator.known.lacks:
        given = filled(lack.given, cast)
        _, answer = emulator.server.does("calls", method=lack.call, params=given, files={})
        assert lack.shown_by(answer), (lack.need, answer)

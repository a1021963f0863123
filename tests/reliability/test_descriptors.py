"""Few descriptors: fewer connections, the same cards; too few: one line that says so."""

import asyncio
import resource

import pytest

from bot import descriptors
from bot.descriptors import KEPT, Room
from tests.reliability.program import Program
from tests.reliability.test_trouble import almost_red

TURI = "Kelurahan Turi"


async def test_with_sixty_four_descriptors_a_crowd_is_answered_and_its_card_goes_out(
    program: Program,
) -> None:
    await program.starts(descriptors=64)
    visitor, group = await almost_red(program)
    crowd = [program.newcomer(f"Tamu {number}") for number in range(90)]
    program.faults(slow_ms=400)
    for one in crowd:
        one.scans(TURI)
    await visitor.taps("yes")
    most = 0
    while not group.cards or not all(one.button("agree") for one in crowd):
        most = max(most, program.descriptors())
        await asyncio.sleep(0.02)
    assert most < 64
    await program.rests()
    assert program.count("outbox WHERE attempts > 0") == 0
    assert program.log.count("few-descriptors") == 1
    program.faults(slow_ms=0)
    code, seconds = await program.told_to_stop()
    assert (code, seconds < 5) == (0, True)


async def test_with_too_few_it_refuses_to_start_in_one_line(program: Program) -> None:
    code, lines = await program.ends(descriptors=36)
    assert (code, len(lines)) == (2, 1), lines
    assert "ulimit -n" in lines[0]


@pytest.mark.parametrize(
    ("soft", "hard", "port", "found"),
    [
        (1024, 4096, False, Room(64, 100)),
        (64, 64, False, Room(32, 0)),
        (64, 4096, True, Room(64, 100)),
        (256, 256, True, Room(64, 100)),
        (128, 128, True, Room(48, 48)),
        (resource.RLIM_INFINITY, resource.RLIM_INFINITY, True, Room(64, 100)),
        (64, resource.RLIM_INFINITY, False, Room(64, 100)),
    ],
)
def test_what_there_is_is_shared_after_asking_for_more(
    monkeypatch: pytest.MonkeyPatch, soft: int, hard: int, port: bool, found: Room
) -> None:
    asked: list[tuple[int, int]] = []
    monkeypatch.setattr(descriptors.resource, "getrlimit", lambda _: (soft, hard))
    monkeypatch.setattr(descriptors.resource, "setrlimit", lambda _, both: asked.append(both))
    made = descriptors.room(port=port)
    assert made.to_telegram == found.to_telegram
    if port:
        assert made == found
    assert all(one == hard and other > KEPT for other, one in asked)

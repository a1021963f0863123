"""How long a returning visitor waits for us: from the scan, and from the tap, to our answer."""

import time
from collections.abc import Callable, Coroutine
from statistics import median
from typing import Any

import pytest

from tests.telegram import World

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
TIMES = 30


class Stopwatch:
    """Stops at the first call to Telegram whose parameters hold the words waited for."""

    def __init__(self, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
        self._words = ""
        self._heard: float | None = None
        passed_on: Callable[..., Coroutine[Any, Any, Any]] = world.wire.do_request

        async def heard(url: str, method: str, request_data: Any = None, **more: Any) -> Any:
            if self._heard is None and request_data is not None:
                said = request_data.json_parameters.get("text", "")
                self._heard = time.perf_counter() if self._words in said else None
            return await passed_on(url, method, request_data, **more)

        monkeypatch.setattr(world.wire, "do_request", heard)

    async def until(self, words: str, happens: Coroutine[Any, Any, None]) -> float:
        """Return the seconds from the moment something happens until these words are sent."""
        self._words, self._heard = words, None
        begun = time.perf_counter()
        await happens
        assert self._heard is not None, f"nobody said: {words}"
        return self._heard - begun


async def test_a_returning_visitor_waits_less_than_a_tenth_of_a_second_for_us(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    watch, waited = Stopwatch(world, monkeypatch), []
    for number in range(TIMES):
        scan = world.visitor.scans((BENDO, TURI)[number % 2])
        to_question = await watch.until("Selamat datang kembali", scan)
        to_result = await watch.until("HIJAU", world.visitor.taps("same"))
        waited.append(to_question + to_result)
    assert len(world.visitor.passes) == TIMES + 1  # and each time the picture came after it
    assert median(waited) < 0.1

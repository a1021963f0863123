"""The rehearsal as a program: its people act beside the real bot, faster than real."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.browser.program import Rehearsal, rehearsal, until
from tests.words import said

TURI = "Kelurahan Turi"


@pytest.fixture(scope="module")
def city() -> Iterator[Rehearsal]:
    with rehearsal("id", "--story", "morning", "--speed", "60") as running:
        yield running


def texts(state: Any, chat: int) -> list[str]:
    return [message["text"] or "" for message in state["chats"].get(str(chat), [])]


def test_a_red_visitor_is_taken_and_the_case_closed(city: Rehearsal) -> None:
    group = city.group_of(TURI)
    closed = said("card-closed", outcome=said("outcome-vaccination-booked"), name="Rahayu")
    card = until(lambda: [one for one in texts(city.state(), group) if closed in one], 60)
    assert len(card) == 1


def test_the_clock_is_that_of_the_story(city: Rehearsal) -> None:
    before, began = city.state()["clock"], city.began
    assert before["offset"] > began
    after = until(lambda: (now := city.state()["clock"])["now"] > before["now"] + 300 and now)
    assert after["offset"] > before["offset"]


def test_everything_so_far_could_be_done(city: Rehearsal) -> None:
    assert city.state()["story"]["missed"] == []

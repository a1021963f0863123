"""Facts are told by their stored word: each has one of its own, and none is forgotten."""

from dataclasses import is_dataclass
from importlib import import_module
from typing import get_args

from bot.domain.messages import FACTS, KINDS, Fact


def written_down() -> set[type]:
    """Return every dataclass in the files of facts."""
    return {
        one
        for file in {fact.__module__ for fact in get_args(Fact)}
        for one in vars(import_module(file)).values()
        if is_dataclass(one) and isinstance(one, type) and one.__module__ == file
    }


def test_no_fact_is_forgotten() -> None:
    assert written_down() == set(get_args(Fact))


def test_no_two_facts_share_their_stored_word() -> None:
    assert len(FACTS) == len(KINDS) == len(get_args(Fact))


def test_a_stored_word_leads_back_to_its_fact() -> None:
    assert all(FACTS[KINDS[one]] is one for one in get_args(Fact))

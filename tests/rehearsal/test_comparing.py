"""The comparison with other servers notices what differs, and what is listed without need."""

import os
from pathlib import Path
from typing import Any

import pytest

from tests.rehearsal.environments import TOLD, Unavailable, environment
from tests.rehearsal.known import Known, Lack, Reason
from tests.rehearsal.transcripts import NOTHING, Difference, Names, compared

OURS = {"ani": 11, "bot": 999}
THEIRS = {"ani": 3, "bot": 1}


def message(cast: dict[str, int], number: int, **more: Any) -> dict[str, Any]:
    return {
        "message_id": number, "date": 1635724800 + number, "text": "Halo",
        "chat": {"id": cast["ani"], "type": "private"}, "from": {"id": cast["bot"]}, **more,
    }  # fmt: skip


def found(ours: Any, theirs: Any) -> list[tuple[str, Any, Any]]:
    mine, other = Names(OURS).plain({"a step": ours}), Names(THEIRS).plain({"a step": theirs})
    return [(one.at, one.ours, one.theirs) for one in compared("a story", mine, other)]


def answer(result: Any) -> dict[str, Any]:
    return {"status": 200, "ok": True, "result": result}


def test_numbers_that_servers_choose_do_not_count() -> None:
    assert found(answer(message(OURS, 70)), answer(message(THEIRS, 2))) == []


@pytest.mark.parametrize(
    ("change", "place", "ours", "theirs"),
    [
        ({"text": "Hai"}, "result.text", "Halo", "Hai"),
        ({"edit_date": 1}, "result.edit_date", NOTHING, "<time>"),
        ({"from": {"id": 3}}, "result.from.id", "<bot>", "<ani>"),
        ({"chat": {"id": 3}}, "result.chat.type", "private", NOTHING),
        ({"date": "now"}, "result.date", "<time>", "now"),
    ],
)
def test_another_field_or_value_is_noticed(
    change: dict[str, Any], place: str, ours: Any, theirs: Any
) -> None:
    other = answer(message(THEIRS, 2) | change)
    assert found(answer(message(OURS, 70)), other) == [(f"a story/a step/{place}", ours, theirs)]


@pytest.mark.parametrize(
    ("ours", "theirs", "place"),
    [
        (answer([1]), answer([1, 2]), "result.length"),
        (answer(True), answer(1), "result"),
        (answer(True), {"status": 400, "ok": False, "description": "no"}, "outcome"),
        (answer(True), {"cannot": "nothing is known as {said}"}, "outcome"),
        ({"status": 400, "ok": False, "description": "a"},
         {"status": 400, "ok": False, "description": "b"}, "description"),
        ({"waited": True, **answer([])}, {"waited": False, **answer([])}, "waited"),
    ],
)  # fmt: skip
def test_another_answer_is_noticed(ours: Any, theirs: Any, place: str) -> None:
    assert [at for at, _, _ in found(ours, theirs)] == [f"a story/a step/{place}"]


def test_the_same_message_keeps_its_name_and_another_gets_its_own() -> None:
    twice = answer([message(OURS, 5), message(OURS, 5)])
    two = answer([message(THEIRS, 5), message(THEIRS, 6)])
    [(at, ours, theirs)] = found(twice, two)
    assert (at, ours, theirs) == (
        "a story/a step/result.1.message_id", "<message 1>", "<message 2>",
    )  # fmt: skip


@pytest.fixture
def emulator() -> Known:
    reasons = (
        Reason("it counts from nought", ("a/*/result",), {"theirs": "0"}),
        Reason("it is mute", ("a/speaks/text", "b/speaks/text"), {}),
    )
    return Known("it", ((3, 11),), (), reasons)


@pytest.mark.parametrize(
    ("difference", "explained"),
    [
        (Difference("a/counts/result", 1, 0), True),
        (Difference("a/counts/result", 1, 2), False),
        (Difference("a/speaks/text", "x", NOTHING), True),
        (Difference("c/speaks/text", "x", NOTHING), False),
    ],
)
def test_a_difference_needs_a_reason(
    emulator: Known, difference: Difference, explained: bool
) -> None:
    assert (emulator.unexplained([difference]) == []) is explained


def test_a_listed_difference_that_is_gone_is_named(emulator: Known) -> None:
    still = [Difference("a/counts/result", 1, 0), Difference("a/speaks/text", "x", NOTHING)]
    assert emulator.outdated(still) == ["b/speaks/text"]


@pytest.mark.parametrize(
    ("answered", "lacking"),
    [
        ({"ok": True, "result": {"text": "<b>x</b>"}}, True),
        ({"ok": True, "result": {"text": "x"}}, False),
        ({"ok": False}, False),
    ],
)
def test_a_lack_is_shown_by_an_answer(answered: dict[str, Any], lacking: bool) -> None:
    lack = Lack("html", "", "sendMessage", {}, {"ok": True, "text": "<b>x</b>"})
    assert lack.shown_by(answered) is lacking


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    """A lock that pip cannot read, so it looks nowhere."""
    (tmp_path / "emulator.lock").write_text("an emulator, please\n")
    return tmp_path / "emulator"


def test_a_python_that_is_nowhere_is_named(lock: Path, tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match=r"there is no Python 9\.9 here"):
        environment(lock, ((9, 9),), tmp_path)


def test_what_only_looks_like_a_python_is_passed_over(
    lock: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shim = tmp_path / "python9.9"
    shim.write_text("#!/bin/sh\nexit 127\n")
    shim.chmod(0o755)
    monkeypatch.setenv(TOLD, os.pathsep.join([str(shim), str(tmp_path / "absent")]))
    with pytest.raises(Unavailable, match="there is no Python"):
        environment(lock, ((9, 9),), tmp_path)


def test_a_package_that_cannot_be_had_is_the_reason(lock: Path, tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match=r"pip failed: .*Invalid requirement"):
        environment(lock, ((3, 11), (3, 12), (3, 13)), tmp_path)

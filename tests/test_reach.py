"""That Telegram cannot be reached is said once, and once that it can again."""

import asyncio

import structlog

from bot.patience import patiently
from bot.reach import AWAY, BACK


async def test_an_absence_is_two_lines_however_long_it_is() -> None:
    answers: list[object] = [OSError(), OSError(), "well"]

    async def attempt() -> object:
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    with structlog.testing.capture_logs() as lines:
        assert await patiently(attempt, stop=asyncio.Event(), longest=0.01) == "well"
    assert [one["event"] for one in lines] == [AWAY, BACK]


async def test_who_was_never_away_says_nothing() -> None:
    async def attempt() -> str:
        return "well"

    with structlog.testing.capture_logs() as lines:
        await patiently(attempt, stop=asyncio.Event())
    assert lines == []

"""The story beside the stand-in: its time passes, its people act, the page is told."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from bot.rehearsal.api.telegram import Telegram
from bot.rehearsal.stories.acting import Performance
from bot.rehearsal.stories.story import Story

STEP_SECONDS = 0.2
LONGEST_STEP = 1.0  # a desk that slept does not wake up an hour later in the story
PATIENCE_SECONDS = 30.0  # real ones: the bot does not answer faster in a faster story
SHOWN = 20


class Player:
    """Plays a story `speed` times faster than real; `move` sets the clock's offset.

    It begins when a bot asks for updates, and waits while the bot does not keep up.
    """

    def __init__(
        self, story: Story, telegram: Telegram, *, speed: int, move: Callable[[int], None]
    ) -> None:
        self.performance = Performance(story, telegram, patience=PATIENCE_SECONDS * speed)
        self._telegram = telegram
        self._speed = speed
        self._move = move
        self._paused = False
        self._at = 0.0  # seconds of the story
        self._ahead = 0.0  # seconds by which the clock has yet to be moved
        self._shown: dict[str, Any] | None = None

    async def run(self) -> None:
        """Play until the end."""
        last = time.monotonic()
        while not self.performance.over:
            await asyncio.sleep(STEP_SECONDS)
            now = time.monotonic()
            self.passes(now - last)
            last = now

    def passes(self, seconds: float) -> None:
        """Let real seconds pass: move the clock, let people act, tell the page."""
        # A bot that has asked for updates has said which kinds it wants.
        listens = bool(self._telegram.updates.allowed)
        if listens and not self._paused and not self.performance.crowded:
            seconds = min(seconds, LONGEST_STEP)
            story, before = self.performance.story, self._at
            self._at += seconds * self._speed
            self._ahead += story.clock(self._at) - story.clock(before) - seconds
            self._move_clock()
            self.performance.play(self._at)
        self._tell()

    def pause(self, paused: bool) -> None:
        """Stop, or go on; meanwhile the clock is an ordinary one."""
        self._paused = paused
        self._tell()

    def look(self) -> dict[str, Any]:
        """Return the story as the page shows it."""
        told = self.performance.told
        return {
            "title": dict(self.performance.story.title),
            "speed": self._speed,
            "paused": self._paused,
            "over": self.performance.over,
            "told": None if told is None else asdict(told),
            "missed": [asdict(one) for one in self.performance.missed[-SHOWN:]],
        }

    def _move_clock(self) -> None:
        whole = int(self._ahead)
        if whole:
            self._ahead -= whole
            self._move(self._telegram.offset + whole)

    def _tell(self) -> None:
        look = self.look()
        if look != self._shown:
            self._shown = look
            self._telegram.feed.add("story", story=look)

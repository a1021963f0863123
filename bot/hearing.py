"""Whether Telegram answers a bot at all: who is not heard may leave the city to somebody else."""

import asyncio
from collections.abc import Sequence

from telegram.error import TelegramError, TimedOut
from telegram.request import BaseRequest

from bot.telegram_http import AiohttpRequest, MaybeSent, NotSent, Telegram

ANSWER_SECONDS = 10.0  # for the cheapest of questions


class Hearing:
    """What is known of that from all a bot asks, and asked where it says little."""

    def __init__(self, ways: Sequence[BaseRequest], telegram: Telegram) -> None:
        """`telegram`: is asked by the way that is the least busy."""
        self._ways = [one for one in ways if isinstance(one, AiohttpRequest)]
        self._telegram = telegram

    def unheard_since(self) -> float | None:
        """Return since when Telegram was asked and has answered nothing, by one way or other."""
        return max(filter(None, (one.unheard_since for one in self._ways)), default=None)

    async def answers(self) -> bool:
        """Ask, and tell whether anything came back: of one lost call alone nothing follows."""
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                await self._telegram.call("getMe", {})
        except (NotSent, MaybeSent, TimedOut, TimeoutError):
            return False
        except TelegramError:
            pass  # an answer too
        for one in self._ways:
            one.heard()
        return True

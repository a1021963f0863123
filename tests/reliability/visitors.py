"""People who use the real program: they wait for the next screen and tap."""

import asyncio
import re
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.reliability.program import Program

RESULT = re.compile("HIJAU|KUNING|MERAH|HITAM")
PATIENCE = 30.0


async def until(true: Callable[[], Any], seconds: float = PATIENCE, every: float = 0.02) -> Any:
    """Return what `true` returns as soon as that is something."""
    deadline = time.monotonic() + seconds
    while not (found := true()):
        assert time.monotonic() < deadline, "it did not happen in time"
        await asyncio.sleep(every)
    return found


class Chat:
    """A chat as those in it see it."""

    def __init__(self, program: "Program", chat_id: int) -> None:
        self.program = program
        self.id = chat_id

    @property
    def messages(self) -> list[dict[str, Any]]:
        """Return the bot's messages as they stand now, oldest first."""
        found = self.program.telegram.messages.get(self.id, {}).values()
        bot = self.program.city.bot.id
        return [one.body for one in found if one.body["from"]["id"] == bot and not one.deleted]

    @property
    def cards(self) -> list[dict[str, Any]]:
        return [one for one in self.messages if re.search(r"\bK\d+\b", one.get("text", ""))]

    @property
    def text(self) -> str:
        return "\n".join(one.get("text", "") for one in self.messages)


class Visitor(Chat):
    """A person with a phone, who waits for the next screen and taps."""

    def starts(self, payload: str = "") -> None:
        self.program.telegram.person_starts(self.id, payload)

    def scans(self, office: str) -> None:
        [payload] = {
            p.payload for p in self.program.city.posters if p.title == office and not p.door
        }
        self.starts(payload)

    def says(self, text: str) -> None:
        self.program.telegram.person_says(self.id, self.id, text)

    async def taps(self, ending: str) -> None:
        """Tap a button as soon as it is there."""
        self._taps(*await until(lambda: self.button(ending)))

    async def taps_any(self, beginning: str) -> None:
        """Tap the newest button that begins so as soon as one is there."""
        self._taps(*await until(lambda: self._button(lambda data: data.startswith(beginning))))

    def button(self, ending: str) -> tuple[int, str] | None:
        """Return message and data of the newest button that ends so."""
        return self._button(lambda data: data.endswith(f":{ending}"))

    def _taps(self, message: int, data: str) -> None:
        self.program.telegram.person_taps(self.id, self.id, message, data)

    def _button(self, fits: Callable[[str], bool]) -> tuple[int, str] | None:
        for message in reversed(self.messages):
            for row in message.get("reply_markup", {}).get("inline_keyboard", []):
                for one in row:
                    if fits(one.get("callback_data", "")):
                        return message["message_id"], one["callback_data"]
        return None

    async def checks_in(self, office: str, *answers: str) -> None:
        """Scan, answer everything, and wait for the result."""
        self.scans(office)
        for answer in ("agree", "name", *answers):
            await self.taps(answer)
        await self.sees_a_result()

    async def sees_a_result(self) -> None:
        await until(lambda: RESULT.search(self.text))

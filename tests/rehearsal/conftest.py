"""A small city in the stand-in, and a bot that calls it without HTTP."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from bot.rehearsal import BotProfile, City, Group, Person, Poster, Telegram
from bot.rehearsal.world.files import File
from tests.reading import all_complaints, complaints

TOKEN = "999:REHEARSAL"
ANI, BUDI, CITRA, STRANGER = 11, 12, 13, 14
OFFICE, SATGAS, UNBOUND = -21, -1_001_000_000_022, -23


@dataclass
class Clock:
    at: float = 1_635_724_800.0

    def __call__(self) -> float:
        return self.at


@dataclass
class Bot:
    telegram: Telegram

    def does(self, method: str, files: dict[str, File] | None = None, **params: Any) -> Any:
        status, answer = self.telegram.call(TOKEN, method, params, files)
        assert status == 200, answer["description"]
        assert complaints(method, answer) == []
        return answer["result"]

    def is_refused(self, method: str, files: dict[str, File] | None = None, **params: Any) -> str:
        status, answer = self.telegram.call(TOKEN, method, params, files)
        assert status == answer.get("error_code"), answer
        assert complaints(method, answer) == []
        return answer["description"]

    def says(self, chat: int, text: str = "Halo", **params: Any) -> int:
        return self.does("sendMessage", chat_id=chat, text=text, **params)["message_id"]

    def hears(self, offset: int = 0, **params: Any) -> list[dict[str, Any]]:
        return self.does("getUpdates", offset=offset, **params)

    def forgets(self) -> None:
        for update in self.hears():
            self.hears(update["update_id"] + 1)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def city() -> City:
    return City(
        bot=BotProfile(999, TOKEN, "pintu_bot", "Pintu Sehat"),
        people=(
            Person(ANI, "Ani", "Wijaya", "ani", hint="pengunjung"),
            Person(BUDI, "Budi", language_code="en"),
            Person(CITRA, "Citra", role="petugas"),
            Person(STRANGER, "Dewi"),
        ),
        groups=(
            Group(OFFICE, "Kelurahan Sananwetan", "group", (BUDI, CITRA)),
            Group(SATGAS, "Satgas", "supergroup", (CITRA,)),
            Group(UNBOUND, "Kelurahan Bendo", "group", (BUDI,), bot_is_member=False),
        ),
        posters=(
            Poster("Sananwetan", "pintu utara", "https://t.me/pintu_bot?start=o_x1", OFFICE),
        ),
    )


@pytest.fixture
def telegram(city: City, clock: Clock) -> Iterator[Telegram]:
    """A stand-in; whatever it sends in a test, two libraries must be able to read."""
    telegram = Telegram(city, clock)
    telegram.person_starts(ANI)
    telegram.person_starts(BUDI)
    telegram.updates.drop_all()
    yield telegram
    assert all_complaints(telegram) == []


@pytest.fixture
def bot(telegram: Telegram) -> Bot:
    return Bot(telegram)


@pytest.fixture
def keyboard() -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "Ya", "callback_data": "yes"}]]}


def picture(width: int = 3, height: int = 2) -> bytes:
    """Return the beginning of a PNG file, which is all the stand-in reads of it."""
    size = width.to_bytes(4, "big") + height.to_bytes(4, "big")
    return b"\x89PNG\r\n\x1a\n" + b"\x00\x00\x00\x0dIHDR" + size

"""The world for tests: the real bot on a real SQLite file, the strict stand-in as its network.

Every call the bot makes is also checked against aiogram's models (tests/contract.py), and every
answer is read by two libraries (tests/reading.py).
"""

import base64
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Self
from zoneinfo import ZoneInfo

import orjson
from telegram.request import BaseRequest

from bot.app import Bot, build
from bot.cli import sample
from bot.domain.rights import Role
from bot.rehearsal import City, Telegram
from bot.rehearsal.world.chats import Message
from bot.rehearsal.world.files import File
from bot.rehearsal.world.refusals import Dropped
from bot.services import Services
from bot.settings import Settings
from bot.telegram_http import MaybeSent
from storage.database import Database
from storage.migrating import migrate
from storage.times import stamp
from tests import engine
from tests.contract import problems
from tests.looking import Looking
from tests.reading import complaints_of_kind

MONDAY = datetime(2021, 11, 8, 8, 0, tzinfo=ZoneInfo("Asia/Jakarta"))
TOMORROW = datetime(2021, 11, 9, 7, 30, tzinfo=ZoneInfo("Asia/Jakarta"))  # offices open
REMEMBERED = 20_000  # verdicts on calls
KEY = base64.b64encode(bytes(range(32))).decode()


class HandClock:
    """A clock that only a test moves; the stand-in stamps with it too."""

    def __init__(self, at: datetime = MONDAY) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at.astimezone(UTC)

    def refresh(self) -> None:
        pass

    jumped = moved = False
    sure = True

    def heard(self, date: int) -> None:
        pass

    def __call__(self) -> float:
        return self.at.timestamp()

    def passes(self, **delta: float) -> None:
        self.at += timedelta(**delta)

    def becomes(self, at: datetime) -> None:
        self.at = at


class Wire(BaseRequest):
    """The network of the tests: calls reach the stand-in without HTTP, and are checked."""

    def __init__(self, telegram: Telegram) -> None:
        self.telegram = telegram
        self.complaints: list[str] = []

    @property
    def read_timeout(self) -> float:
        return 5

    async def initialize(self) -> None:
        pass

    async def shutdown(self) -> None:
        pass

    async def do_request(
        self, url: str, method: str, request_data: Any = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        if method == "GET":
            return self._file(url)
        found = re.search(r"/bot([^/]+)/(\w+)$", url)
        assert found is not None
        token, name = found.groups()
        params = {} if request_data is None else dict(request_data.json_parameters)
        uploads = {} if request_data is None else dict(request_data.multipart_data or {})
        self.complaints += _wrong_call(name, orjson.dumps(params), frozenset(uploads))
        files = {key: File(part[0], part[1]) for key, part in uploads.items()}
        try:
            status, answer = self.telegram.call(token, name, params, files)
        except Dropped as cut:
            raise MaybeSent("connection cut") from cut
        self.complaints += complaints_of_kind(name, answer)
        return status, orjson.dumps(answer)

    def _file(self, url: str) -> tuple[int, bytes]:
        found = re.search(r"/file/bot([^/]+)/(.+)$", url)
        assert found is not None
        assert found[1] == self.telegram.city.bot.token
        stored = self.telegram.files.at(found[2])
        return (404, b"") if stored is None else (200, stored.data)


# The same call gets the same verdict, and many a test begins like its neighbour.
@lru_cache(maxsize=REMEMBERED)
def _wrong_call(name: str, params: bytes, uploads: frozenset[str]) -> list[str]:
    plain = {key: _decoded(value) for key, value in orjson.loads(params).items()}
    return [f"{name}: {one}" for one in problems(name, plain, uploads)]


def _decoded(value: str) -> Any:
    if value[:1] in ("[", "{") or value in ("true", "false"):
        try:
            return orjson.loads(value)
        except orjson.JSONDecodeError:
            return value
    return value


@dataclass
class World:
    """A city, its stand-in for Telegram, and the bot, moved one settled step at a time."""

    clock: HandClock
    telegram: Telegram
    wire: Wire
    bot: Bot
    city: City
    people: dict[int, "Someone"] = field(default_factory=dict)

    @classmethod
    async def made(cls, folder: Path, *, at: datetime = MONDAY, **changed: Any) -> Self:
        clock = HandClock(at)
        settings = settings_for(folder, **changed)
        engine.make(folder / "test.db")
        city = await seeded(settings, clock.now())
        telegram = Telegram(city, clock)
        telegram.limits.enabled = False
        wire = Wire(telegram)
        world = cls(clock, telegram, wire, await started(settings, clock, wire), city)
        await world.settles()
        return world

    async def restarts(self) -> None:
        """End the bot and start it again on the same file."""
        await self.bot.close()
        self.bot = await started(self.bot.settings, self.clock, self.wire)

    async def settles(self) -> None:
        """Let the bot do all that can be done now."""
        for _ in range(200):
            if self.telegram.updates.waiting():
                await self.bot.intake.fetch()
            busy = await self.bot.dispatch.turn()
            busy |= await self.bot.importing.turn()
            await self.bot.delivery.drain()
            if not busy and not self.telegram.updates.waiting():
                return
        raise AssertionError("the bot never came to rest")

    async def waits(self, **delta: float) -> None:
        """Let time pass, then the bot do what is due."""
        self.clock.passes(**delta)
        await self.settles()

    def person(self, person_id: int) -> "Someone":
        return self.people.setdefault(person_id, Someone(self, person_id))

    def newcomer(self, name: str = "Sri Wahyuni", language: str = "id") -> "Someone":
        return self.person(self.telegram.add_person(name, language).id)

    @property
    def visitor(self) -> "Someone":
        return self.person(sample.VISITORS[0].id)

    @property
    def admin(self) -> "Someone":
        return self.person(sample.ADMIN.id)

    def link(self, office: str, door: int = 0) -> str:
        """Return the payload on the poster of an office."""
        return [one.payload for one in self.city.posters if one.title == office][door]

    def group(self, office: str) -> "Room":
        """Return the officers' group of an office."""
        [found] = [one.id for one in self.city.groups if one.title == f"Petugas {office}"]
        return Room(self, found)

    @property
    def satgas(self) -> "Room":
        return Room(self, sample.SATGAS_CHAT)

    async def officer(self, office: str, name: str = "Pak Joko") -> "Someone":
        """Return a confirmed officer of an office, member of its group, who pressed Start."""
        someone = self.newcomer(name)
        self.telegram.person_joins(someone.id, self.group(office).id)
        await self._appointed(someone, name, Role.OFFICER, office)
        return someone

    async def head(self, office: str, name: str = "Ibu Lurah") -> "Someone":
        """Return the head of an office, who pressed Start and is in no group."""
        someone = self.newcomer(name)
        await self._appointed(someone, name, Role.HEAD, office)
        return someone

    async def _appointed(self, someone: "Someone", name: str, role: Role, office: str) -> None:
        await someone.starts()
        async with self.transaction() as services:
            person = await services.people.of_telegram(someone.id)
            assert person is not None
            services.checkin.rename(person, name)
            await services.joining.appoint(person.id, role, await self.office_id(office))

    async def office_id(self, office: str) -> int:
        return int((await self.ask("SELECT id FROM offices WHERE name = ?", office))[0][0])

    async def goes_on_duty(self, officer: "Someone", office: str) -> None:
        """Begin an officer's shift, as the door board's button does."""
        async with self.transaction() as services:
            person = await services.people.of_telegram(officer.id)
            assert person is not None
            await services.duty.begin(await self.office_id(office), by=person)

    def transaction(self) -> "_Within":
        return _Within(self)

    async def ask(self, sql: str, *values: Any) -> list[Any]:
        """Look into the database; a person is given and told by their id at Telegram."""
        look = Looking(self.bot.database.seal, self.telegram.people)
        return await look.ask(self.bot.database, sql, values)

    def calls(self, method: str, **where: Any) -> list[dict[str, Any]]:
        """Return the parameters of all calls of a method, oldest first."""
        return [
            one.params
            for one in self.telegram.calls
            if one.method == method and where.items() <= one.params.items()
        ]


class _Within:
    def __init__(self, world: World) -> None:
        self._world = world

    async def __aenter__(self) -> Services:
        self._open = self._world.bot.database.transaction()
        tx = await self._open.__aenter__()
        return Services(
            tx,
            now=self._world.clock.now(),
            settings=self._world.bot.settings,
            username=sample.BOT.username,
        )

    async def __aexit__(self, *error: Any) -> None:
        await self._open.__aexit__(*error)


class Room:
    """A chat as those in it see it."""

    def __init__(self, world: World, chat_id: int) -> None:
        self.world = world
        self.id = chat_id

    @property
    def messages(self) -> list[dict[str, Any]]:
        """Return the bot's messages as they stand now, oldest first.

        Without the door boards and the pictures of passes.
        """
        shown = (one.body for one in self.of_the_bot if not _is_board(one.body))
        return [body for body in shown if "photo" not in body]

    @property
    def passes(self) -> list[dict[str, Any]]:
        """Return the passes as pictures as they stand now, oldest first."""
        return [one.body for one in self.of_the_bot if "photo" in one.body]

    @property
    def boards(self) -> list[Message]:
        """Return the door boards as they stand now, oldest first."""
        return [one for one in self.of_the_bot if _is_board(one.body)]

    @property
    def of_the_bot(self) -> list[Message]:
        """Return all that the bot wrote and that is still there."""
        bot = self.world.city.bot.id
        found = self.world.telegram.messages.get(self.id, {}).values()
        return [
            one
            for one in found
            if one.body["from"]["id"] == bot
            and not one.deleted
            and "pinned_message" not in one.body
        ]

    @property
    def cards(self) -> list[dict[str, Any]]:
        """Return the case cards: messages that name a case code."""
        return [one for one in self.messages if re.search(r"\bK\d+\b", one.get("text", ""))]

    @property
    def text(self) -> str:
        """Return the text of the newest message, as people read it."""
        return self.messages[-1].get("text", "") if self.messages else ""


class Someone(Room):
    """A person with a phone; their private chat with the bot is the room."""

    async def starts(self, payload: str = "") -> None:
        """Open a deep link, or the bot, and press START."""
        self.world.telegram.person_starts(self.id, payload)
        await self.world.settles()

    async def scans(self, office: str, door: int = 0) -> None:
        await self.starts(self.world.link(office, door))

    async def says(self, text: str, chat: int | None = None) -> None:
        self.world.telegram.person_says(self.id, chat or self.id, text)
        await self.world.settles()

    async def sends(self, name: str, data: bytes, chat: int | None = None) -> None:
        """Send a file."""
        self.world.telegram.send_document(self.id, chat or self.id, name, data)
        await self.world.settles()

    async def taps(self, ending: str, room: Room | None = None, message: int = -1) -> None:
        """Tap the button whose data ends so, on the newest message that carries buttons."""
        place = room or self
        found = [one for one in place.messages if _data(one)][message]
        [data] = [one for one in _data(found) if one == ending or one.endswith(f":{ending}")]
        await self.taps_data(data, place.id, found["message_id"])

    async def closes(self, case_id: int, outcome: str) -> None:
        """Ask in the details how a case ends, and choose this outcome."""
        await self.taps(f"finish:{case_id}")
        await self.taps(f"close:{case_id}:{outcome}")

    async def taps_data(self, data: str, chat: int, message_id: int) -> None:
        """Tap a button by what it carries, also one of an old copy."""
        self.world.telegram.person_taps(self.id, chat, message_id, data)
        await self.world.settles()

    async def checks_in(self, office: str, *answers: str, name: str = "name") -> None:
        """Scan for the first time and answer everything: 'agree', the name, the options."""
        await self.scans(office)
        for answer in ("agree", name, *answers):
            await self.taps(answer)

    @property
    def buttons(self) -> list[str]:
        """Return what the buttons of the newest message carry."""
        return _data(self.messages[-1]) if self.messages else []

    @property
    def popup(self) -> dict[str, Any]:
        """Return the newest answer to a tap."""
        return self.world.calls("answerCallbackQuery")[-1]


def _is_board(body: dict[str, Any]) -> bool:
    return body.get("text", "").startswith(("🔑", "🔒", "📅"))


def _data(body: dict[str, Any]) -> list[str]:
    rows = body.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["callback_data"] for row in rows for button in row if "callback_data" in button]


def settings_for(folder: Path, **changed: Any) -> Settings:
    """Return the settings of a test: nothing from the environment."""
    usual = _settings(tuple(sorted(changed.items())))
    return usual.model_copy(update={"database_url": engine.url(folder / "test.db")})


@cache
def _settings(changed: tuple[tuple[str, Any], ...]) -> Settings:
    return Settings.model_validate(
        {
            "bot_token": sample.BOT.token,
            "bot_username": sample.BOT.username,
            "bot_api_url": "http://127.0.0.1:1",
            "data_key": KEY,
            "admin_ids": str(sample.ADMIN.id),
            "random_check_percent": 0,  # nobody's lot decides a test that is not about it
            "report_at": "off",  # nor does every story of a week wait for one to be drawn
            **dict(changed),
        }
    )


async def seeded(
    settings: Settings, now: datetime, fill: Callable[[Services], Any] = sample.fill
) -> City:
    """Make the database with the sample city."""
    migrate(settings.database, settings.keys)
    database = await Database.open(settings.database, settings.keys)
    try:
        async with database.transaction() as tx:
            services = Services(tx, now=now, settings=settings, username=sample.BOT.username)
            city = await fill(services)
            # Fifty boards in every test would be slow: who wants one waits for an opening.
            tx.write("UPDATE timers SET due_at = ? WHERE kind = 'board'", stamp(TOMORROW))
            return city
    finally:
        await database.close()


async def started(settings: Settings, clock: HandClock, wire: Wire) -> Bot:
    """Build the bot and let it greet Telegram; nothing loops, tests move it."""
    import asyncio

    bot = await build(settings, clock=clock, request=wire)  # type: ignore[arg-type]
    try:
        await bot.greet(asyncio.Event())
    except BaseException:
        await bot.close()  # its threads would keep the tests from ending
        raise
    return bot

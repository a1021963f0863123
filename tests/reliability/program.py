"""The real program as a process, against the stand-in's HTTP server."""

import asyncio
import os
import resource
import signal
import socket
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Self

import uvicorn
from starlette.responses import Response

from bot.cli import sample
from bot.domain.rights import Role
from bot.rehearsal import City, Telegram, app
from bot.rehearsal.desk.clock_file import write_offset
from bot.rehearsal.run.running import QuietServer
from bot.services import Services
from storage.database import Database
from storage.sealing import Seal
from tests import engine
from tests.looking import Looking
from tests.reliability.nursery import Child, born
from tests.reliability.visitors import Chat, Visitor, until
from tests.telegram import KEY, MONDAY, settings_for

ROOT = Path(__file__).parent.parent.parent


class Program:
    """The bot that can be killed and started again, on one database and one Telegram."""

    def __init__(self, folder: Path, city: City) -> None:
        self.folder = folder
        self.city = city
        self.settings = settings_for(folder)
        self.database = folder / "test.db"
        self.log_file = folder / "bot.log"
        self.telegram = Telegram(city, time.time)
        self.telegram.limits.enabled = False
        self.people: dict[int, Visitor] = {}
        self.answer_instead: tuple[int, bytes] | None = None
        self.process: asyncio.subprocess.Process | Child | None = None
        self._listening = socket.socket()
        self._listening.bind(("127.0.0.1", 0))
        self._listening.listen(128)
        self.port: int = self._listening.getsockname()[1]
        self.server = QuietServer(
            uvicorn.Config(
                self._answers(app(self.telegram)), log_level="critical", lifespan="off", ws="none"
            )
        )
        self.becomes(int(MONDAY.timestamp() - time.time()))

    async def __aenter__(self) -> Self:
        self._serving = asyncio.ensure_future(self.server.serve(sockets=[self._listening]))
        return self

    async def __aexit__(self, *_: Any) -> None:
        await self.kill()
        self.telegram.change_faults({"slow_ms": 0})
        self.telegram.feed.close()
        self.telegram.updates.end_poll()
        self.server.should_exit = self.server.force_exit = True
        await self._serving
        self._listening.close()

    def _answers(self, telegram: Any) -> Any:
        """Return Telegram, or what stands before it and says what it would never say."""

        async def answers(scope: Any, receive: Any, send: Any) -> None:
            if self.answer_instead is None or not scope["path"].startswith("/bot"):
                await telegram(scope, receive, send)
            else:
                await Response(self.answer_instead[1], self.answer_instead[0])(
                    scope, receive, send
                )

        return answers

    def becomes(self, offset: int) -> None:
        """Move the clock of the city: the bot's and Telegram's."""
        self.offset = offset
        write_offset(self.folder / "clock", offset)
        self.telegram.set_offset(offset)

    def env(self, **changed: str) -> dict[str, str]:
        """Return the whole environment of the bot: nothing of whoever runs the tests."""
        return {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "BOT_TOKEN": sample.BOT.token,
            "BOT_API_URL": f"http://127.0.0.1:{self.port}",
            "DATABASE_URL": engine.url(self.database),
            "DATA_KEY": KEY,
            "CLOCK_FILE": str(self.folder / "clock"),
            "ADMIN_IDS": str(sample.ADMIN.id),
            "GROUP_PER_MINUTE": "1000",
            "BULK_PER_SECOND": "1000",
            **changed,
        }

    async def spawn(self, *command: str, **env: str) -> asyncio.subprocess.Process:
        """Start a command of the program, imports and all; its words go to the log."""
        with self.log_file.open("ab") as log:
            return await asyncio.create_subprocess_exec(
                sys.executable,
                *(command or ("-m", "bot", "run")),
                cwd=self.folder,
                env=self.env(**env),
                stdout=log,
                stderr=log,
            )

    async def starts(self, descriptors: int = 0, **env: str) -> None:
        """Start the bot and wait until it listens."""
        ran = self.log.count("event=running")
        self.process = await born(
            self.folder, self.log_file, self.env(**env), descriptors=descriptors
        )
        await until(lambda: self.log.count("event=running") > ran or not self.alive)
        assert self.alive, f"the bot ended at its start:\n{self.log[-2000:]}"

    async def ends(self, descriptors: int = 0, **env: str) -> tuple[int, list[str]]:
        """Start a bot that ends by itself; return its exit code and what it said but its log."""
        before = len(self.log)
        child = await born(self.folder, self.log_file, self.env(**env), descriptors=descriptors)
        try:
            code = await asyncio.wait_for(child.wait(), 15)
        finally:
            child.kill()
        lines = self.log[before:].splitlines()
        return code, [line for line in lines if not line.startswith("timestamp=")]

    async def listens(self) -> None:
        """Wait until the bot's request for updates is open, and not to end at once."""
        await until(lambda: (poll := self.telegram.updates._poll) and poll.patience)

    async def kill(self) -> None:
        """Kill -9."""
        if self.process is not None and self.process.returncode is None:
            self.process.kill()
            await self.process.wait()

    async def told_to_stop(self) -> tuple[int, float]:
        """Send SIGTERM; return the exit code and the seconds it took."""
        assert self.process is not None
        began = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        code = await asyncio.wait_for(self.process.wait(), 8)
        return code, time.monotonic() - began

    def may_open(self, descriptors: int) -> None:
        """Let the running bot open no more than so many files and connections."""
        assert self.process is not None
        _, most = resource.prlimit(self.process.pid, resource.RLIMIT_NOFILE)
        resource.prlimit(self.process.pid, resource.RLIMIT_NOFILE, (descriptors, most))

    def descriptors(self) -> int:
        """Return how many files and connections it has open."""
        assert self.process is not None
        return sum(1 for _ in Path(f"/proc/{self.process.pid}/fd").iterdir())

    @property
    def alive(self) -> bool:
        return self.process is not None and self.process.returncode is None

    @property
    def log(self) -> str:
        return self.log_file.read_text() if self.log_file.exists() else ""

    @property
    def broke(self) -> bool:
        """Tell whether an error met nobody who expects it."""
        return "Traceback" in self.log or "event=uncaught" in self.log

    @asynccontextmanager
    async def services(self) -> AsyncIterator[Services]:
        """Open the use cases on the database, as a command of the program does."""
        settings = self.settings
        database = await Database.open(settings.database, settings.keys)
        try:
            async with database.transaction() as tx:
                yield Services(tx, now=MONDAY, settings=settings, username="bot")
        finally:
            await database.close()

    async def knows(self, *people: Visitor) -> None:
        """Let people press START at a running bot, and wait until each has an answer."""
        for one in people:
            one.starts()
        for one in people:
            await until(lambda one=one: one.messages)
        await self.rests()

    async def appoints(
        self, someone: Visitor, name: str, role: Role, office: str | None = None
    ) -> None:
        """Let somebody press START and have a role, in the whole city or at an office."""
        await self.knows(someone)
        place = self.ask("SELECT id FROM offices WHERE name = ?", office)[0][0] if office else None
        async with self.services() as services:
            person = await services.people.of_telegram(someone.id)
            assert person is not None
            services.checkin.rename(person, name)
            await services.joining.appoint(person.id, role, place)

    def ask(self, sql: str, *values: Any) -> list[Any]:
        """Look into the database; a person is given and told by their id at Telegram."""
        look = Looking(Seal(self.settings.keys), self.telegram.people)
        return look.look(self.database, sql, values)

    def count(self, what: str) -> int:
        return int(self.ask(f"SELECT count(*) FROM {what}")[0][0])

    async def rests(self) -> None:
        """Wait until nothing waits any more, neither here nor at Telegram."""
        await until(
            lambda: (
                not (
                    self.telegram.updates.waiting()
                    or self.count("inbox WHERE state = 0")
                    or self.count("outbox WHERE state < 2 OR heard = 0")
                )
            )
        )

    def faults(self, **wanted: Any) -> None:
        """Switch faults of Telegram on or off."""
        self.telegram.change_faults(wanted)

    def newcomer(self, name: str = "Sri Wahyuni") -> Visitor:
        return Visitor(self, self.telegram.add_person(name).id)

    def group(self, office: str) -> Chat:
        [found] = [one.id for one in self.city.groups if one.title == f"Petugas {office}"]
        return Chat(self, found)

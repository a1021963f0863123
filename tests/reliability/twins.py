"""Two servers of our own, of which one follows the other; each commit is on both."""

import asyncio
import shutil
from pathlib import Path

import psycopg

from tests.reliability import own_server

PORT = 5433  # the second one's, in the same folder of sockets


class Twins:
    """The first is the tests' own server; the second is made of it, and follows it."""

    def __init__(self) -> None:
        self.serves = Path(own_server.DATA)
        self.follows = self.serves.with_name("second")
        self._ports = {self.serves: 5432, self.follows: PORT}
        self._programs = own_server.programs(self.serves)

    @property
    def sockets(self) -> str:
        """Return the folder in which both have their socket."""
        return str(self.serves.parent)

    async def begin(self) -> None:
        """Let the second follow the first."""
        await asyncio.to_thread(self._follow)

    async def switch(self) -> None:
        """Kill the one that serves; the other serves from now on, alone."""
        own_server.killed(self.serves)
        self.serves, self.follows = self.follows, self.serves
        await asyncio.to_thread(self._tell, "promote")

    async def rejoin(self) -> None:
        """Let the one that was killed follow: made anew of the one that serves."""
        await asyncio.to_thread(self._follow)

    async def end(self) -> None:
        """Leave the first as it was, alone."""
        if self.serves != Path(own_server.DATA):
            await self.switch()
        elif self.follows.exists():
            own_server.killed(self.follows)
            self._set(self.serves, synchronous_standby_names="''")
            self._tell("reload")
        shutil.rmtree(self.serves.with_name("second"), ignore_errors=True)

    def _follow(self) -> None:
        shutil.rmtree(self.follows, ignore_errors=True)
        port = str(self._ports[self.serves])
        copying = ["pg_basebackup", "-D", self.follows, "-h", self.sockets, "-p", port]
        self._run(*copying, "-U", "postgres", "-R", "-c", "fast", "--no-sync")
        mine = str(self._ports[self.follows])
        self._set(self.follows, port=mine, synchronous_standby_names="''")
        own_server.start(self.follows, self._programs)
        self._set(self.serves, synchronous_standby_names="'*'")
        self._tell("reload")

    def _tell(self, what: str) -> None:
        self._run("pg_ctl", "-D", self.serves, "-w", what)

    def _set(self, folder: Path, **settings: str) -> None:
        """Add to its file: what stands there last holds."""
        with (folder / "postgresql.conf").open("a") as file:
            file.writelines(f"{name} = {value}\n" for name, value in settings.items())

    def _run(self, program: str, *given: str | Path) -> None:
        if not own_server.carried_out([self._programs / program, *given], self.serves.parent):
            raise psycopg.OperationalError(f"{program} did not work")

"""Which processes of a house live on a server, and who owns which of its cities.

Each process holds a lock that they share, in a session of its own that the server ends soon when
its process falls silent; who holds it is counted. No row is written, and nobody is asked.
"""

import asyncio
from collections.abc import Sequence
from typing import Any, NamedTuple

import psycopg

from bot.settings.servers import Server
from storage.owner import Owner
from storage.postgres.lease import SILENT_SECONDS
from storage.postgres.session import hang_up, held, parameters, settings
from storage.postgres.trouble import plainly

_HOUSE = "hashtext('house of cities')"
_ENTER = f"SELECT pg_advisory_lock_shared(4, {_HOUSE})"
_SOON_GONE = f"SELECT set_config('idle_session_timeout', '{SILENT_SECONDS}s', false)"
_LIVE = f"SELECT count(*) FROM pg_locks l WHERE {held(4, _HOUSE)}"
_OWNERS = (
    "SELECT wanted.name, a.application_name FROM unnest($1::text[]) wanted (name)"
    f" JOIN pg_locks l ON {held(1, 'hashtext(wanted.name)')}"
    " JOIN pg_stat_activity a ON a.pid = l.pid"
)


class Look(NamedTuple):
    """How many processes live, and the owners by schema; nobody owns what is not in it."""

    processes: int
    owners: dict[str, Owner]


class Roll:
    """A process's way to be counted, and to see the others."""

    def __init__(self, server: Server, *, counted: bool = True) -> None:
        self._server = server
        self._counted = counted
        self._session: psycopg.AsyncConnection[Any] | None = None

    async def look(self, schemas: Sequence[str]) -> Look:
        """Return how it is now; a session that was lost is begun anew."""
        with plainly():
            if self._session is None or self._session.closed:
                self._session = await self._entered()
            try:
                [(live,)] = await _answered(self._session, _LIVE)
                owners = await _answered(self._session, _OWNERS, [*schemas])
            except psycopg.Error:
                await self._session.close()
                raise
        return Look(int(live), {name: Owner.told(told) for name, told in owners})

    async def _entered(self) -> psycopg.AsyncConnection[Any]:
        session = await psycopg.AsyncConnection.connect(
            **parameters(self._server, soon_noticed=True), cursor_factory=psycopg.AsyncRawCursor
        )
        try:
            await _answered(session, settings(read_only=False, patience=1))
            if self._counted:
                await _answered(session, _SOON_GONE)
                await _answered(session, _ENTER)
        except BaseException:
            await session.close()
            raise
        return session

    async def close(self) -> None:
        """Be counted no more."""
        if self._session is not None:
            await self._session.close()


async def _answered(
    session: psycopg.AsyncConnection[Any], question: str, *values: Sequence[str]
) -> list[Any]:
    """Return what the server answers soon; who is told to stop meanwhile waits no longer."""

    async def asks() -> list[Any]:
        return await (await session.execute(question.encode(), values)).fetchall()

    asking = asyncio.ensure_future(asks())
    try:
        await asyncio.wait({asking}, timeout=SILENT_SECONDS)
    finally:
        if not asking.done():
            hang_up(session)
            await asyncio.wait({asking})
            asking.exception()  # that it was hung up; heard below, or by nobody
    return asking.result()

"""Which processes of a house live on a server, and who owns which of its cities.

Each process holds a lock that they share, in a session of its own that the server ends soon when
its process falls silent; who holds it is counted. No row is written, and nobody is asked.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

import psycopg

from bot.settings.servers import Server
from storage.owner import Owner
from storage.postgres.session import parameters, settings
from storage.postgres.trouble import plainly

SILENT_SECONDS = 3  # without a look, and the process counts as gone
_HOUSE = "hashtext('house of cities')"
_ENTER = f"SELECT pg_advisory_lock_shared(4, {_HOUSE})"
_LIVE = (
    "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 2"
    f" AND classid = 4 AND objid::bigint = ({_HOUSE}::bigint & 4294967295)"
    " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
)
_OWNERS = (
    "SELECT wanted.name, a.application_name FROM unnest($1::text[]) wanted (name)"
    " JOIN pg_locks l ON l.objid::bigint = (hashtext(wanted.name)::bigint & 4294967295)"
    " JOIN pg_stat_activity a ON a.pid = l.pid WHERE l.locktype = 'advisory' AND l.granted"
    " AND l.objsubid = 2 AND l.classid = 1"
    " AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())"
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
                live = await (await self._session.execute(_LIVE)).fetchone()
                owners = await (await self._session.execute(_OWNERS, [[*schemas]])).fetchall()
            except psycopg.Error:
                await self._session.close()
                raise
        assert live is not None
        return Look(int(live[0]), {name: Owner.told(told) for name, told in owners})

    async def _entered(self) -> psycopg.AsyncConnection[Any]:
        session = await psycopg.AsyncConnection.connect(
            **parameters(self._server), cursor_factory=psycopg.AsyncRawCursor
        )
        try:
            await session.execute(settings(read_only=False, patience=1).encode())
            if self._counted:
                await session.execute(f"SET idle_session_timeout = '{SILENT_SECONDS}s'".encode())
                await session.execute(_ENTER.encode())
        except BaseException:
            await session.close()
            raise
        return session

    async def close(self) -> None:
        """Be counted no more."""
        if self._session is not None:
            await self._session.close()

"""The session of a bot or a command: one pipeline for many statements, one way there and back."""

import asyncio
from collections.abc import Sequence
from typing import Any, ClassVar, cast

import psycopg
from psycopg.pq import TransactionStatus

from bot.settings.servers import Server
from storage import sqlite
from storage.audit_chain import HEAD
from storage.owner import Owner
from storage.postgres.pipeline import Pipeline
from storage.postgres.session import BEGIN, OWNER, WRITE, hang_up, parameters, settings
from storage.postgres.trouble import PostgresTrouble, plainly
from storage.postgres.values import made_rows, translated
from storage.sqlite import Statement

_COMMIT: Statement = ("COMMIT", ())
_GIVEN: Statement = (
    "SELECT name, CAST(seq AS TEXT) FROM given_ids"
    f" UNION ALL SELECT name, value FROM marks WHERE name = '{HEAD}'",
    (),
)
_NOTED = (
    "INSERT INTO given_ids (name, seq) VALUES (?, ?)"
    " ON CONFLICT (name) DO UPDATE SET seq = excluded.seq"
)


class Connection:
    """One session, begun anew where it was lost between two transactions."""

    most_savepoints: ClassVar[int] = 50  # beyond 64 the server looks up each in a file
    soon_given_up: ClassVar[bool] = False  # by the server, where it falls silent

    def __init__(self, server: Server, *, read_only: bool, patience: float) -> None:
        self._server = server
        self._read_only = read_only
        self._patience = patience
        self._session: psycopg.AsyncConnection[Any] | None = None
        self._turn = asyncio.Lock()
        self._numbers: dict[str, int] = {}  # the session of storage counts on in it
        self._noted: dict[str, int] = {}

    @property
    def in_transaction(self) -> bool:
        """Tell whether a transaction is open."""
        return self._session is not None and self._session.info.transaction_status not in (
            TransactionStatus.IDLE,
            TransactionStatus.UNKNOWN,
        )

    async def run(
        self, statements: Sequence[Statement], ask: Statement | None = None
    ) -> list[sqlite.Row]:
        """Carry out statements in order, then ask one and return its rows."""
        if statements and statements[-1] == _COMMIT:
            statements = [*statements[:-1], *self._to_note(), _COMMIT]
        async with self._turn:
            anew = self._read_only and not self.in_transaction
            return cast(list[sqlite.Row], await self._sent(statements, ask, anew=anew))

    async def _sent(
        self, statements: Sequence[Statement], ask: Statement | None, *, anew: bool
    ) -> list[Any]:
        """Send it all; `anew`: in another session if this one turns out to be lost."""
        if anew:
            await self._connect_again()
        try:
            return await self._piped(statements, ask)
        except PostgresTrouble:
            if not (anew and self._session is not None and self._session.closed):
                raise
        await self._connect_again()
        return await self._piped(statements, ask)

    async def _piped(self, statements: Sequence[Statement], ask: Statement | None) -> list[Any]:
        with plainly():
            if self._session is None:
                raise psycopg.OperationalError("the session was closed")
            cursor = psycopg.AsyncRawCursor(self._session, row_factory=made_rows)
            if not statements and ask is not None:
                await cursor.execute(translated(ask[0]), ask[1])
            else:
                self._session._pipeline = Pipeline(self._session)
                async with self._session.pipeline():
                    for sql, values in statements:
                        await self._session.execute(translated(sql), values)
                    if ask is not None:
                        await cursor.execute(translated(ask[0]), ask[1])
            asked = cursor.pgresult is not None and cursor.pgresult.nfields
            return await cursor.fetchall() if asked else []

    async def begin(self) -> tuple[dict[str, int], str | None]:
        """Begin a transaction in which nobody else writes.

        Returned is which id each table gave last, as far as ids are given before a row is, and
        the mark of the audit's last row.
        """
        async with self._turn:
            rows = await self._sent([BEGIN, WRITE], _GIVEN, anew=True)
        given = {row[0]: row[1] for row in rows}
        head = given.pop(HEAD, None)
        self._numbers = {name: int(seq) for name, seq in given.items()}
        self._noted = dict(self._numbers)
        return self._numbers, head

    def _to_note(self) -> list[Statement]:
        new = self._numbers.items() - self._noted.items()
        return [(_NOTED, one) for one in sorted(new)]

    async def _connect_again(self) -> None:
        """Begin a session, if there is none or it was lost."""
        if self._session is not None and not self._session.closed:
            return
        with plainly():
            session = await psycopg.AsyncConnection.connect(
                **parameters(self._server, soon_noticed=self.soon_given_up),
                cursor_factory=psycopg.AsyncRawCursor,
            )
            try:
                held = settings(
                    read_only=self._read_only,
                    patience=self._patience,
                    soon_given_up=self.soon_given_up,
                )
                await session.execute(held.encode())
            except BaseException:
                await session.close()
                raise
        self._session = session

    async def owner(self) -> Owner | None:
        """Return the process that owns the database now, None if none does."""
        rows = await self.run([], (OWNER, ()))
        return Owner.told(rows[0][0]) if rows else None

    def hang_up(self) -> None:
        """End a session whose server does not answer: who waits for it is told at once."""
        if self._session is not None:
            hang_up(self._session)

    async def roll_back(self) -> None:
        """End a transaction, if there is one; a session that cannot is ended itself."""
        async with self._turn:
            if self._session is None or not self.in_transaction:
                return
            try:
                await self._piped([], ("ROLLBACK", ()))
            except PostgresTrouble:
                await self._session.close()

    async def cut_log(self) -> None:
        """Do nothing: its log is the server's own matter."""

    async def hurry(self) -> None:
        """Do nothing: on a server a foreign writer holds rows, not all there is."""

    async def give_back(self, pages: int) -> None:
        """Do nothing: room is the server's own matter."""

    async def free_pages(self) -> int:
        """Return that nothing is to be given back."""
        return 0

    async def bytes_held(self) -> int | None:
        """Return how large the database is."""
        [(size,)] = await self.run([], ("SELECT pg_database_size(current_database())", ()))
        return int(size)

    async def faults(self) -> list[str]:
        """Return nothing: what is damaged shows when it is read."""
        return []

    async def close(self) -> None:
        """End the session."""
        async with self._turn:
            if self._session is not None:
                await self._session.close()

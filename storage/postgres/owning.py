"""The session that writes and holds the lock of its city: who lost it owns no more, for good."""

import asyncio
import math
import os
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, ClassVar

import psycopg

from bot.clock import steady
from storage.postgres.connection import Connection
from storage.postgres.lease import SILENT_SECONDS, Lease
from storage.postgres.session import (
    AWAITED,
    NAMED,
    TRY_TO_OWN,
    WAIT,
    WAIT_NO_MORE,
    is_ours,
    process_name,
)
from storage.postgres.trouble import PostgresTrouble, plainly
from storage.sqlite import Statement

ANSWER_SECONDS = 30.0  # a statement that takes longer has met no server
_BEAT: Statement = ("SELECT 1", ())


class Owning(Connection):
    """Waits for the lock by asking again; holds it until the session ends, however it does."""

    soon_given_up: ClassVar[bool] = True

    def __init__(self, *args: Any, **how: Any) -> None:
        super().__init__(*args, **how)
        self._lease = Lease()
        self.lost = self._lease.lost
        self._beating: asyncio.Future[None] | None = None
        self._waits: object = None  # the session that is known to wait
        self._line: int | None = None  # the session's, to be heard beside it

    async def own(self) -> bool:
        """Own the city if nobody does; tell whether so."""
        async with self._turn:
            [(answer,)] = await self._sent([], (TRY_TO_OWN, ()), anew=True)
            if ours := is_ours(answer):
                waited = [(WAIT_NO_MORE, ())] if self._waits is self._session else []
                await self._piped(waited, (NAMED, (process_name(),)))
                self._beating = asyncio.ensure_future(self._beat())
            elif self._waits is not self._session:
                await self._piped([], (WAIT, ()))
                self._waits = self._session
        return ours

    async def awaited(self) -> bool:
        """Tell whether another process waits for the city."""
        return bool(await self.run([], (AWAITED, ())))

    async def give_up(self) -> None:
        """Leave the city to whoever waits for it."""
        self.hang_up()

    async def sure(self) -> bool:
        """Tell whether nobody else can own by now; that is asked where the last answer is old."""
        return await self._lease.sure()

    async def _connect_again(self) -> None:
        if self._beating is None:
            await super()._connect_again()
        elif self._session is None or self._session.closed:
            with plainly():
                raise psycopg.OperationalError("the session that owned the city was lost")

    async def _piped(self, statements: Sequence[Statement], ask: Statement | None) -> list[Any]:
        """Send it all; a server that does not answer for long is none."""
        patience = SILENT_SECONDS if ask in _QUICK else ANSWER_SECONDS
        late = asyncio.get_running_loop().call_later(patience, self.hang_up)
        asked_at = steady()
        try:
            return await super()._piped(statements, ask)
        except asyncio.CancelledError:
            asked_at = -math.inf  # whether it was answered nobody has heard
            raise
        finally:
            late.cancel()
            if self._session is None or self._session.closed:
                self._end()
            else:
                self._lease.answered(asked_at)

    async def _beat(self) -> None:
        """Ask again and again, in a transaction too: the answers are what the lease rests on."""
        self._listen()
        while not self.lost.is_set():
            await self._lease.next_beat()
            async with self._turn:
                with suppress(PostgresTrouble):  # of a transaction that failed, say
                    await self._piped([], _BEAT)

    def _listen(self) -> None:
        """Hear at once when the server ends a session that asks nothing."""
        assert self._session is not None
        self._line = os.dup(self._session.pgconn.socket)
        asyncio.get_running_loop().add_reader(self._line, self._stirs)

    def _stirs(self) -> None:
        if not self._turn.locked():
            self._lease.doubted()

    def _end(self) -> None:
        if self._line is not None:
            asyncio.get_running_loop().remove_reader(self._line)
            os.close(self._line)
            self._line = None
        if self._beating is not None:
            self._lease.ended()

    async def close(self) -> None:
        """End the session, and with it what it owned: last of all, for a loss is heard."""
        if self._beating is not None:
            async with self._turn:  # not in the middle of a question
                self._beating.cancel()
            await asyncio.wait({self._beating})
        await super().close()
        self._end()


_QUICK = (_BEAT, (TRY_TO_OWN, ()))

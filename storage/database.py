"""The database: one write connection behind one lock, one read-only connection beside it."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Self

from bot.settings.servers import Place
from storage.cache import Memory
from storage.engine import Connection, connect
from storage.owner import Owner, Ownership, Undisputed
from storage.sealing import ALIASES, SECRETS, CannotUnseal, Seal
from storage.transaction import Transaction
from storage.trouble import Trouble
from storage.unusable import Unusable

NEEDED_KEYS = "needed-keys"  # what those are known by without which not all opens; first seals
HELD_KEYS = "held-keys"  # what the keys of the bot that runs, or ran last, are known by
HALF_MOVED = "half-moved"  # a copy that is not whole yet: nobody works on it
MARK = ("marks.value", "sealed-word")  # the cell that tells with which key a file was written


class HalfMoved(Unusable):
    """This database is a copy that is not whole."""

    def __init__(self) -> None:
        words = (
            "Moving the city to this database is not done: run `python -m bot move-database`"
            " again, with the same two addresses."
        )
        Exception.__init__(self, words)  # the database itself knows not where it lies


class Database:
    """Opens transactions and readings; nobody else holds a connection."""

    def __init__(self, write: Connection, read: Connection, seal: Seal) -> None:
        self._write = write
        self._read = read
        self._lock = asyncio.Lock()
        self._memory = Memory()
        self.seal = seal
        self.trouble = Trouble()
        self.ownership = write if isinstance(write, Ownership) else Undisputed()

    @classmethod
    async def open(
        cls, place: Place, keys: Sequence[bytes], *, patience: float = 10, may_own: bool = False
    ) -> Self:
        """Open an existing, migrated database; several processes may, one of them owning it.

        `patience`: how many seconds to wait for another writer before it counts as trouble.
        `may_own`: this is a bot, which works as soon as its `ownership` lets it.
        """
        write = await connect(place, patience=patience, may_own=may_own)
        try:
            read = await connect(place, read_only=True, patience=patience)
        except BaseException:
            await write.close()
            raise
        return cls(write, read, Seal(keys))

    def hang_up(self) -> None:
        """Wait for no answer to a question any more: the server may never give one."""
        self._read.hang_up()

    async def own(self) -> bool:
        """Be its only owner, if nobody is; tell whether so.

        Never amid a transaction of ours: one that failed answers nothing, and what is undone with
        it would be our name too.
        """
        async with self._lock:
            return await self.ownership.own()

    async def owner(self) -> Owner | None:
        """Return which process owns it now, where several could and one does."""
        return await self._read.owner()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        """Give the one write transaction; commit at the end, roll back on any error."""
        async with self._lock:
            tx = Transaction(self._write, self.seal, self._memory)
            try:
                tx.numbers, tx.audited = await self._write.begin()
                yield tx
                tx.write("COMMIT")
                await tx.flush()
                self.trouble.well()
            except BaseException:
                tx.forget()
                self._memory.clear()
                await asyncio.shield(self._write.roll_back())
                raise

    async def check_key(self) -> None:
        """Raise `CannotUnseal` if this was written with other keys than ours, or `HalfMoved`."""
        await self._find_secrets()
        if await self.reading.process_state.get(HALF_MOVED) is not None:
            raise HalfMoved
        word = await self.reading.process_state.get("sealed-word")
        try:
            if word is not None:
                self.seal.open(bytes.fromhex(word), *MARK)
                return
        except (ValueError, CannotUnseal):
            if not await self._is_ours():
                raise
        async with self.transaction() as tx:
            tx.process_state.put("sealed-word", self.seal.seal("pintu sehat", *MARK).hex())

    async def _find_secrets(self) -> None:
        """Find what aliases and hashes are made with: in the file, else by the aliases there."""
        state = self.reading.process_state
        self._require((await state.get(NEEDED_KEYS) or "").split())
        sealed = await state.get(SECRETS[1])
        rows = await self.reading.rows(ALIASES)
        self.seal.find_secrets(sealed, [row["telegram_id"] for row in rows])

    def _require(self, needed: list[str]) -> None:
        """Raise `CannotUnseal` if, since keys were changed or while they are, one is missing."""
        missing = [one for one in needed if one not in self.seal.known_by]
        if missing[:1] == needed[:1] != []:
            raise CannotUnseal(
                "The keys of this database were changed: put the new DATA_KEY in front."
            )
        if missing:
            raise CannotUnseal(
                "Changing the keys is not done: put the former one back behind the new one in"
                " DATA_KEY and run `python -m bot keys rotate`."
            )

    async def _is_ours(self) -> bool:
        """Tell whether our keys open anybody's name: then only the mark itself is damaged."""
        rows = await self.reading.rows(
            "SELECT id, name FROM people WHERE name IS NOT NULL LIMIT 20"
        )
        return any(
            self.seal.open_or_none(row["name"], "people.name", row["id"]) is not None
            for row in rows
        )

    @property
    def most_savepoints(self) -> int:
        """Return how many items may be undone one by one in one transaction."""
        return self._write.most_savepoints

    @property
    def reading(self) -> Transaction:
        """Return a view on what is committed; its writes are refused by the engine."""
        return Transaction(self._read, self.seal, self._memory)

    @asynccontextmanager
    async def one_moment(self) -> AsyncIterator[Transaction]:
        """Give a view on what is committed now, and stays so while others write."""
        await self._read.run([("BEGIN", ())])
        try:
            yield self.reading
        finally:
            await self._read.roll_back()

    async def cut_log(self) -> None:
        """Cut the log of what is new, as far as nobody reads it; nobody is waited for."""
        async with self._lock:
            await self._write.cut_log()

    async def hurry(self) -> None:
        """Wait hardly for another writer any more, not even in the turn that is under way.

        Without this each part of a program that stops waits as long as is patient, one by one.
        """
        await self._write.hurry()

    async def give_back(self, pages: int, *, spare: int) -> bool:
        """Give so many pages of free room back, beyond some; tell whether there is more."""
        free = await self._read.free_pages()
        if free > spare:
            async with self._lock:
                await self._write.give_back(min(pages, free - spare))
        return free > spare + pages

    async def close(self) -> None:
        """Close both connections; what is committed is in the one file.

        The reader goes first: beside it SQLite would leave what is new in a second file.
        """
        await self._read.close()
        await self._write.close()

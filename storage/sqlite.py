"""The one file that knows SQLite: aiosqlite's connection, with one hop for many statements."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any, ClassVar, cast
from urllib.parse import quote

import aiosqlite

from storage.audit_chain import HEAD
from storage.owner import Owner

Statement = tuple[str, tuple[Any, ...]]
Row = sqlite3.Row
DatabaseTrouble = sqlite3.Error  # what everybody else catches: a full disk, a refused row

_WRITING = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA journal_size_limit = 8388608",  # the log is cut to this when it begins anew
)
_READING = ("PRAGMA query_only = ON",)
_HURRIED_MS = 200  # of a program that stops: each of its parts may wait so long, one by one
CORRUPT = ("CORRUPT", "NOTADB")
_HELD = ("BUSY", "LOCKED")
_TAKEN = (*_HELD, "AWAY")  # AWAY: a server that does not answer
_PASSING = (*_TAKEN, "FULL", "IOERR", "READONLY", "CANTOPEN")
_UNREAD = ("SQLITE_IOERR_READ", "SQLITE_IOERR_SHORT_READ")
_BEGIN: Statement = ("BEGIN IMMEDIATE", ())
_REUSING = ("outbox", "case_events", "verifications", "audit")  # others never give an id again
_GIVEN: Statement = (
    "SELECT name, seq FROM sqlite_sequence"
    + "".join(f" UNION ALL SELECT '{one}', coalesce(max(id), 0) FROM {one}" for one in _REUSING)
    + f" UNION ALL SELECT name, value FROM marks WHERE name = '{HEAD}'",
    (),
)


class Connection(aiosqlite.Connection):
    """A statement costs a microsecond in SQLite and seventy on the way there and back.

    So what can go together does; `_execute` and `_conn` are aiosqlite's own way to its thread.
    """

    most_savepoints: ClassVar[int] = 1000

    async def owner(self) -> Owner | None:
        """Return None: there is nobody else who could."""
        return None

    def hang_up(self) -> None:
        """Do nothing: a file answers."""

    async def run(
        self, statements: Sequence[Statement], ask: Statement | None = None
    ) -> list[Row]:
        """Carry out statements in order, then ask one and return its rows."""

        def work() -> list[Row]:
            for sql, values in statements:
                self._conn.execute(sql, values)
            return self._conn.execute(*ask).fetchall() if ask is not None else []

        return cast(list[Row], await self._execute(work))  # type: ignore[no-untyped-call]

    async def begin(self) -> tuple[dict[str, int], str | None]:
        """Begin a transaction that may write from its first statement on.

        Returned is which id each table gave last, as far as ids are given before a row is, and
        the mark of the audit's last row.
        """
        given = {row[0]: row[1] for row in await self.run([_BEGIN], _GIVEN)}
        head = given.pop(HEAD, None)
        return given, head

    async def cut_log(self) -> None:
        """Bring what is in the log into the file and cut it, unless somebody still reads it."""

        def work() -> None:
            [(patience,)] = self._conn.execute("PRAGMA busy_timeout").fetchall()
            self._conn.execute("PRAGMA busy_timeout = 0")
            try:
                self._conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            finally:
                self._conn.execute(f"PRAGMA busy_timeout = {patience}")

        await self._execute(work)  # type: ignore[no-untyped-call]

    async def hurry(self) -> None:
        """Wait a fifth of a second for another writer from now on, however often one asks."""
        await self.run([], (f"PRAGMA busy_timeout = {_HURRIED_MS}", ()))

    async def give_back(self, pages: int) -> None:
        """Give so many free pages back to the disk, if the file was made so that it can."""
        await self.run([], (f"PRAGMA incremental_vacuum({pages})", ()))
        # After this SQLite does not of itself bring the log into the file, as after a commit.
        await self.run([], ("PRAGMA wal_checkpoint(PASSIVE)", ()))

    async def free_pages(self) -> int:
        """Return how many pages hold nothing and could be given back."""
        [(mode,)] = await self.run([], ("PRAGMA auto_vacuum", ()))
        [(free,)] = await self.run([], ("PRAGMA freelist_count", ()))
        return int(free) if mode else 0

    async def faults(self) -> list[str]:
        """Return what SQLite itself finds wrong with the file's pages, at most a few lines."""
        rows = await self.run([], ("PRAGMA quick_check(5)", ()))
        return [str(row[0]) for row in rows if row[0] != "ok"]

    async def bytes_held(self) -> int | None:
        """Return None: how large the file is, the disk tells."""
        return None

    async def roll_back(self) -> None:
        """End a transaction, if there is one by the time the thread comes to it."""

        def work() -> None:
            if self._conn.in_transaction:
                self._conn.execute("ROLLBACK")

        await self._execute(work)  # type: ignore[no-untyped-call]


class Plain(sqlite3.Connection):
    """The file without a thread of its own."""

    def begin(self) -> None:
        """Begin a transaction that changes tables; a new file is made so that it can shrink."""
        self.execute("PRAGMA secure_delete = ON")  # what is replaced is not left in the file
        begin_to_shrink(self)
        self.execute("BEGIN IMMEDIATE")

    def count_on(self) -> None:
        """Do nothing: SQLite looks at the rows."""

    def asked(self, sql: str) -> list[Any] | None:
        """Return the rows of a question, None if it names what is not there."""
        try:
            return self.execute(sql).fetchall()
        except DatabaseTrouble as error:
            if knows_not(error):
                return None
            raise


async def connect(path: Path, *, read_only: bool = False, patience: float = 10) -> Connection:
    """Open the file; transactions are ours to begin and end."""

    def opened() -> sqlite3.Connection:
        mode = "?mode=ro" if read_only else ""
        made = sqlite3.connect(
            f"file:{quote(str(path))}{mode}",
            timeout=patience,
            uri=True,
            isolation_level=None,
            cached_statements=512,
        )
        made.row_factory = Row
        return made

    connection = Connection(opened, iter_chunk_size=64)
    await connection
    try:
        await connection.run([(pragma, ()) for pragma in (_READING if read_only else _WRITING)])
    except BaseException:
        await connection.close()
        raise
    return connection


def open_plain(path: Path) -> Plain:
    """Open the file without a thread of its own, making it if absent; to bring it up to date."""
    return sqlite3.connect(path, isolation_level=None, timeout=1, factory=Plain)


def open_still(path: Path) -> Plain:
    """Open a file that nobody writes, only to read: nothing is made beside it."""
    file = f"file:{quote(str(path))}?immutable=1"
    return sqlite3.connect(file, uri=True, isolation_level=None, factory=Plain)


def begin_to_shrink(connection: Plain) -> None:
    """Let a file that is made now give room back; one that has tables stays as it is."""
    connection.execute("PRAGMA auto_vacuum = INCREMENTAL")


def can_shrink(connection: Plain) -> bool:
    """Tell whether the file can give room back."""
    return bool(connection.execute("PRAGMA auto_vacuum").fetchone()[0])


def rewrite(connection: Plain) -> None:
    """Write the whole file anew, so that it can give room back."""
    connection.execute("PRAGMA secure_delete = ON")
    begin_to_shrink(connection)
    connection.execute("VACUUM")


def kind_of(error: DatabaseTrouble) -> str:
    """Return the kind of refusal in SQLite's own word, a server's too: FULL, READONLY, CORRUPT."""
    kinds = ("PERM", *_HELD, "READONLY", "IOERR", *CORRUPT, "FULL", "CANTOPEN")
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the rest says where it happened
    named = str(getattr(error, "kind", ""))  # by a server
    return named or next((one for one in kinds if code == getattr(sqlite3, f"SQLITE_{one}")), "")


def is_taken(error: DatabaseTrouble) -> bool:
    """Tell whether somebody else holds the database, or nobody answers: that passes."""
    return kind_of(error) in _TAKEN


def is_held(error: DatabaseTrouble) -> bool:
    """Tell whether it is somebody else who holds the database."""
    return kind_of(error) in _HELD


def will_pass(error: Exception) -> bool:
    """Tell whether the disk or another program stood in the way, not what was asked for.

    What cannot be read may be so for ever, and only in one place: that is not meant.
    """
    name = getattr(error, "sqlite_errorname", "")
    return (
        isinstance(error, DatabaseTrouble) and name not in _UNREAD and kind_of(error) in _PASSING
    )


def knows_not(error: DatabaseTrouble) -> bool:
    """Tell whether SQLite refused a statement for naming what is not there."""
    return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_ERROR


def is_still_named(error: DatabaseTrouble) -> bool:
    """Tell whether a row was not deleted because other rows name it."""
    named = isinstance(error, sqlite3.IntegrityError) and "FOREIGN KEY" in str(error)
    return named or kind_of(error) == "NAMED"


def is_there_already(error: DatabaseTrouble) -> bool:
    """Tell whether SQLite refused to make a table, an index or a column for the second time."""
    return knows_not(error) and any(
        one in str(error) for one in ("already exists", "duplicate column")
    )

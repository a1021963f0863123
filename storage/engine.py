"""Which engine keeps a database, and what both give: a file is SQLite's, a server PostgreSQL's.

PostgreSQL's is imported when a server is named, and not before.
"""

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, ClassVar, Protocol, Self

from bot.settings.servers import Place, Server
from storage import sqlite
from storage.file_lock import AlreadyRunning, alone
from storage.owner import Owner
from storage.sqlite import Row, Statement


class Connection(Protocol):
    """One session with a database: a batch of statements is one way there and back."""

    most_savepoints: ClassVar[int]  # so many in one transaction cost nobody else anything

    @property
    def in_transaction(self) -> bool:
        """Tell whether a transaction is open."""

    async def run(
        self, statements: Sequence[Statement], ask: Statement | None = None
    ) -> list[Row]:
        """Carry out statements in order, then ask one and return its rows."""

    async def begin(self) -> tuple[dict[str, int], str | None]:
        """Begin a transaction that may write; return ids given last and the audit's mark."""

    async def roll_back(self) -> None:
        """End a transaction, if there is one."""

    async def cut_log(self) -> None:
        """Let nothing of the past stay in a log of the engine's, as far as that is ours."""

    async def give_back(self, pages: int) -> None:
        """Give so many free pages back to the disk."""

    async def hurry(self) -> None:
        """Wait hardly for another writer any more: the program is told to stop."""

    async def free_pages(self) -> int:
        """Return how many pages could be given back."""

    async def bytes_held(self) -> int | None:
        """Return how large the database is; None where that is seen from outside."""

    async def faults(self) -> list[str]:
        """Return what the engine itself finds wrong with what it keeps."""

    async def owner(self) -> Owner | None:
        """Return the process that owns now, where several could."""

    def hang_up(self) -> None:
        """Wait for no answer any more: whoever does is told at once."""

    async def close(self) -> None:
        """End the session."""


class Plain(Protocol):
    """A session that bringing tables up to date works in, without a loop."""

    def execute(self, sql: str, values: Sequence[Any] = (), /) -> Any:
        """Carry out a statement; return what its rows are fetched from."""

    def begin(self) -> None:
        """Begin a transaction that changes tables; nobody else writes meanwhile."""

    def count_on(self) -> None:
        """Let ids that are given by themselves go on after rows that were copied with theirs."""

    def asked(self, sql: str) -> list[Any] | None:
        """Return the rows of a question, None if it names what is not there."""

    def __enter__(self) -> Self: ...

    def __exit__(self, *error: Any) -> bool | None: ...

    def close(self) -> None:
        """End the session."""


async def connect(
    place: Place, *, read_only: bool = False, patience: float = 10, may_own: bool = False
) -> Connection:
    """Open a session; `may_own`: one that is an `Ownership` too, where several could own."""
    if isinstance(place, Path):
        return await sqlite.connect(place, read_only=read_only, patience=patience)
    from storage import postgres  # noqa: PLC0415

    return await postgres.connect(place, read_only=read_only, patience=patience, may_own=may_own)


def open_plain(place: Place) -> Plain:
    """Open a session without a loop."""
    if isinstance(place, Path):
        return sqlite.open_plain(place)
    from storage import postgres  # noqa: PLC0415

    return postgres.Plain(place)


def begun(place: Place) -> bool:
    """Tell whether a bot or a command has made tables there; nothing is made by asking."""
    if isinstance(place, Path):
        return place.is_file() and place.stat().st_size > 0
    with closing(open_plain(place)) as connection:
        return connection.asked("SELECT 1 FROM marks LIMIT 1") is not None


def make_schema(server: Server) -> None:
    """Let there be the schema that a server's address names."""
    from storage import postgres  # noqa: PLC0415

    postgres.make_schema(server)


async def owned(server: Server, schemas: Sequence[str]) -> dict[str, Owner]:
    """Return which process owns which schemas of a server's database, and since when."""
    from storage import postgres  # noqa: PLC0415

    roll = postgres.Roll(server, counted=False)
    try:
        return (await roll.look(schemas)).owners
    finally:
        await roll.close()


def bot_runs(place: Place) -> bool:
    """Tell whether a bot process works on a database."""
    if not isinstance(place, Path):
        from storage import postgres  # noqa: PLC0415

        return postgres.bot_runs(place)
    try:
        with alone(place):
            return False
    except AlreadyRunning:
        return True

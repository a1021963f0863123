"""A session without a loop, in which tables are brought up to date."""

from collections.abc import Sequence
from typing import Any, Self

import psycopg

from bot.settings.servers import Server
from storage.postgres.session import BEGIN, OWNER, WRITE, parameters, settings
from storage.postgres.tables import COUNTED, GIVEN, converted
from storage.postgres.trouble import plainly
from storage.postgres.values import translated


class Plain:
    """What changes tables; its statements are those of the migrations."""

    def __init__(self, server: Server) -> None:
        with plainly():
            self._session = psycopg.Connection.connect(
                **parameters(server), cursor_factory=psycopg.RawCursor
            )
            self._session.execute(settings(read_only=False, patience=1).encode())

    def execute(self, sql: str, values: Sequence[Any] = (), /) -> Any:
        """Carry out a statement of a migration; return what its rows are fetched from."""
        with plainly():
            return self._session.execute(translated(converted(sql)), values)

    def begin(self) -> None:
        """Begin a transaction that changes tables; nobody else writes meanwhile."""
        for sql in (BEGIN[0], WRITE[0], GIVEN):
            self.execute(sql)

    def count_on(self) -> None:
        """Let no counter of a table that was made anew stay behind the rows copied into it."""
        for (table,) in self.execute(COUNTED).fetchall():
            counter = f"pg_get_serial_sequence('{table}', 'id')"
            self.execute(
                f"SELECT setval({counter}, max(id)) FROM {table}"
                f" HAVING max(id) > coalesce(pg_sequence_last_value({counter}), 0)"
            )

    def asked(self, sql: str) -> list[Any] | None:
        """Return the rows of a question, None if it names what is not there, but its schema is."""
        try:
            with self._session.transaction():
                return self._session.execute(translated(sql)).fetchall()
        except (psycopg.errors.UndefinedTable, psycopg.errors.UndefinedColumn):
            [here] = self.execute("SELECT current_schema()").fetchone()
            if here is None:
                with plainly():
                    raise psycopg.errors.InvalidSchemaName("its schema is not there") from None
            return None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: Any) -> None:
        with plainly():
            if error[0] is None:
                self._session.commit()
            else:
                self._session.rollback()

    def close(self) -> None:
        """End the session."""
        self._session.close()


def make_schema(server: Server) -> None:
    """Let there be the schema that the address names, empty if it was not there."""
    session = Plain(server)
    try:
        session.execute(f"CREATE SCHEMA IF NOT EXISTS {server.schema}")
    finally:
        session.close()


def bot_runs(server: Server) -> bool:
    """Tell whether a bot process works on a database."""
    session = Plain(server)
    try:
        return session.execute(OWNER).fetchone() is not None
    finally:
        session.close()

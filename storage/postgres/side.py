"""A server as a city comes from it or goes to it: rows by COPY, ids from its own counters."""

from collections.abc import Sequence
from typing import Any

from bot.settings.servers import Server
from storage.file_lock import AlreadyRunning
from storage.moving.tables import Table
from storage.postgres.plain import Plain
from storage.postgres.session import TRY_TO_OWN, is_ours
from storage.postgres.trouble import plainly
from storage.statements import insertion, renewing

_LEASE = "SELECT set_config('idle_in_transaction_session_timeout', '0', false)"
_NOTED = insertion("given_ids", ("name", "seq"), renewing("name", ("name", "seq")))


class ServerSide(Plain):
    """The session that owns the city is the one that writes: who lost it commits nothing."""

    def __init__(self, server: Server) -> None:
        super().__init__(server)
        self._server = server
        self.execute(_LEASE)  # the other side may be busy for long

    def own(self) -> None:
        """Hold the lock of the one bot process; raise `AlreadyRunning` if another does."""
        if not is_ours(self.execute(TRY_TO_OWN).fetchone()[0]):
            raise AlreadyRunning(f"another bot process works on {self._server}")

    def take(self, table: Table, rows: Sequence[Sequence[Any]]) -> None:
        """Put rows into a table, as they are."""
        columns = ", ".join(table.columns)
        with plainly(), self._session.cursor() as cursor:
            # Made of names that stand in the migrations, nothing else.
            sql = f"COPY {table.name} ({columns}) FROM STDIN"
            with cursor.copy(sql.encode()) as copy:
                for row in rows:
                    copy.write_row(row)

    def given(self, table: Table) -> int:
        """Return the last id that a table gave: to a row that is there, of itself, or before."""
        found = self.execute(
            f"SELECT coalesce(max(id), 0) FROM {table.name} UNION ALL"
            f" SELECT coalesce(pg_sequence_last_value({_counter(table)}), 0) UNION ALL"
            " SELECT seq FROM given_ids WHERE name = ?",
            (table.name,),
        ).fetchall()
        return int(max(number for (number,) in found))

    def note_given(self, table: Table, last: int) -> None:
        """Let a table give no id again up to this one, of itself or before a row is."""
        if last:
            self.execute(f"SELECT setval({_counter(table)}, ?)", (last,))
            self.execute(_NOTED, (table.name, last))

    def faults(self) -> list[str]:
        """Return nothing: what is damaged shows when it is read."""
        return []


def _counter(table: Table) -> str:
    return f"CAST(pg_get_serial_sequence('{table.name}', 'id') AS regclass)"

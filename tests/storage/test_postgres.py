"""PostgreSQL keeps what SQLite keeps, by the same words."""

import asyncio
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from bot.settings.servers import Server
from storage import migrating
from storage.damage import SEALED
from storage.database import Database
from storage.migrating import migrate
from storage.postgres.trouble import PostgresTrouble
from storage.sqlite import DatabaseTrouble, is_still_named, is_taken
from storage.transaction import Transaction
from storage.unusable import Unusable, plainly
from tests import engine
from tests.storage.servers import opened

ROOT = Path(__file__).parent.parent.parent
KINDS = {"INTEGER": "bigint", "TEXT": "text", "BLOB": "bytea", "REAL": "double precision"}


def columns_of_file(file: Path) -> dict[str, list[tuple[str, str, bool]]]:
    """Return each table's columns: name, kind, whether one may be missing.

    In a file any kind may stand in any column: what is sealed is bytes in each.
    """
    with closing(sqlite3.connect(file)) as database:
        tables = [
            name
            for (name,) in database.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%sqlite%'"
                " AND name NOT LIKE '%yoyo%'"
            )
        ]
        return {
            table: sorted(
                (
                    name,
                    KINDS["BLOB" if f"{table}.{name}" in SEALED else kind],
                    not strict and not key,
                )
                for _, name, kind, strict, _, key in database.execute(
                    f"PRAGMA table_info({table})"
                )
            )
            for table in tables
        }


def columns_on_server(server: Server) -> dict[str, list[tuple[str, str, bool]]]:
    found: dict[str, list[tuple[str, str, bool]]] = {}
    with closing(engine.direct(server)) as database:
        for table, name, kind, empty in database.execute(
            "SELECT table_name, column_name, data_type, is_nullable"
            " FROM information_schema.columns WHERE table_schema = current_schema()"
            " AND table_name <> 'given_ids' AND table_name NOT LIKE '%yoyo%'"
        ):
            found.setdefault(table, []).append((name, kind, empty == "YES"))
    return {table: sorted(columns) for table, columns in found.items()}


def indexes_on_server(server: Server) -> set[str]:
    with closing(engine.direct(server)) as database:
        sql = "SELECT indexname FROM pg_indexes WHERE schemaname = current_schema()"
        return {name for (name,) in database.execute(sql)}


def test_a_bot_on_a_file_never_loads_what_a_server_needs() -> None:
    code = "import sys, bot.cli, bot.app; sys.exit('psycopg' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_both_make_the_same_tables_and_indexes(server: Server, tmp_path: Path) -> None:
    migrate(tmp_path / "test.db")
    assert columns_on_server(server) == columns_of_file(tmp_path / "test.db")
    with closing(sqlite3.connect(tmp_path / "test.db")) as file:
        sql = "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        assert {name for (name,) in file.execute(sql)} <= indexes_on_server(server)


def test_to_bring_up_to_date_twice_is_to_do_it_once(server: Server) -> None:
    migrate(server)
    with closing(engine.direct(server)) as database:
        [(count,)] = database.execute("SELECT count(*) FROM _yoyo_migration")
    assert count > 40


def test_who_comes_after_rows_that_were_copied_gets_a_number_of_their_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if missing := engine.missing():
        pytest.skip(missing)
    monkeypatch.setattr(engine, "_spare", [])  # those have all tables already
    engine.make_on_server(tmp_path / "older.db")
    server, known = engine.server(tmp_path / "older.db"), migrating.migrations()
    [here] = [place for place, one in enumerate(known) if one.name == "0047_field_role"]
    with monkeypatch.context() as before:
        before.setattr(migrating, "migrations", lambda: known[:here])
        migrate(server)
    role = "INSERT INTO roles (person_id, role, state, requested_at) VALUES (?, ?, 'requested', 1)"
    with closing(engine.direct(server)) as database, database:
        database.execute("INSERT INTO people (id, created_at) VALUES (1, 1)")
        for one in ("admin", "viewer"):
            database.execute(role, (1, one))
    migrate(server)
    with closing(engine.direct(server)) as database, database:
        database.execute(role, (1, "satgas"))
        assert [*database.execute("SELECT id FROM roles ORDER BY id")] == [(1,), (2,), (3,)]


@pytest.mark.parametrize(
    ("said", "passes"),
    [
        ("connection refused", True),
        ("FATAL:  the database system is starting up", True),
        ("FATAL:  sorry, too many clients already", True),
        ('FATAL:  too many connections for role "bot"', True),
        ("FATAL:  remaining connection slots are reserved for roles with", True),
        ("FATAL:  terminating connection due to administrator command", True),
        ("FATAL:  no more connections allowed (max_client_conn)", True),
        ('FATAL:  password authentication failed for user "bot"', False),
        ('FATAL:  database "blitar" does not exist', False),
        ('FATAL:  no pg_hba.conf entry for host "10.0.0.2", user "bot"', False),
        ("FATAL:  unsupported startup parameter: options", False),
    ],
)
def test_a_server_that_is_full_or_begins_is_waited_for(said: str, *, passes: bool) -> None:
    refused = psycopg.OperationalError(f'connection to server at "db1", port 5432 failed: {said}')
    assert is_taken(PostgresTrouble(refused)) is passes


async def test_a_row_is_read_by_name_and_place_and_counts_are_whole(server: Server) -> None:
    async with opened(server) as database:
        async with database.transaction() as tx:
            tx.process_state.put("a", "1")
            row = await tx.row(
                "SELECT name, CAST(? AS BIGINT) AS n, name = 'a' AS so, sum(length(value)) AS s,"
                " avg(length(value)) AS mean FROM marks WHERE name = ? GROUP BY name",
                None,
                "a",
            )
        assert row is not None
        assert dict(row) == {"name": "a", "n": None, "so": 1, "s": 1, "mean": 1.0}
        assert (row[0], row["s"], [*row]) == ("a", 1, ["a", None, 1, 1, 1.0])
        assert type(row["s"]) is int
        assert await database.reading.value("SELECT '?' || CAST(? AS TEXT)", "it's?") == "?it's?"


async def fails(tx: Transaction) -> None:
    async with tx.savepoint():
        tx.process_state.put("lost", 1)
        tx.write("INSERT INTO doors (office_id, name) VALUES (?, ?)", 99, "x")


async def test_what_fails_is_undone_and_no_more(server: Server) -> None:
    async with opened(server) as database:
        async with database.transaction() as tx:
            tx.process_state.put("kept", 1)
            with pytest.raises(DatabaseTrouble):
                await fails(tx)
            assert tx.alive
        assert await database.reading.rows("SELECT name FROM marks WHERE name = 'kept'") != []
        assert await database.reading.process_state.get("lost") is None


async def never_made(database: Database) -> None:
    async with database.transaction() as tx:
        tx.insert("people", {"id": tx.reserve("people"), "created_at": None})


async def test_an_id_is_never_given_again(server: Server) -> None:
    async def one_more(database: Database) -> int:
        async with database.transaction() as tx:
            number = tx.reserve("people")
            tx.insert("people", {"id": number, "created_at": 0})
            await tx.flush()
            tx.write("DELETE FROM people WHERE id = ?", number)
        return number

    async with opened(server) as database:
        first = await one_more(database)
        with pytest.raises(DatabaseTrouble):
            await never_made(database)
    async with opened(server) as database:
        assert await one_more(database) == first + 1


async def test_one_writes_at_a_time(server: Server) -> None:
    async with opened(server, patience=0.1) as bot:
        async with opened(server) as command, command.transaction() as tx:
            tx.process_state.put("invited", 1)
            with pytest.raises(DatabaseTrouble) as waited:
                async with bot.transaction():
                    pass
            assert is_taken(waited.value)
        assert await bot.reading.process_state.get("invited") == "1"


async def test_many_read_at_the_same_time(server: Server) -> None:
    async with opened(server) as database:
        sql = "SELECT CAST(? AS BIGINT)"
        asked = [database.reading.value(sql, one) for one in range(50)]
        assert await asyncio.gather(*asked) == [*range(50)]


async def test_a_moment_stays_as_it_was(server: Server) -> None:
    async with opened(server) as database, database.one_moment() as moment:
        assert await moment.process_state.get("later") is None
        async with database.transaction() as tx:
            tx.process_state.put("later", 1)
        assert await moment.process_state.get("later") is None


async def test_the_reader_writes_nothing(server: Server) -> None:
    async with opened(server) as database:
        with pytest.raises(DatabaseTrouble, match="read-only"):
            await database.reading.rows("DELETE FROM marks")


async def written_by_nobody(database: Database) -> None:
    async with database.transaction() as tx:
        row = {"id": 1, "written_by": 77, "content": b"", "made_at": 0}
        tx.insert("instructions", row)


async def test_what_is_still_named_is_told_apart(server: Server) -> None:
    async with opened(server) as database:
        with pytest.raises(DatabaseTrouble) as named:
            await written_by_nobody(database)
        assert is_still_named(named.value)
        assert "77" not in str(named.value)  # what was refused is not quoted


async def test_the_next_host_is_tried_when_one_is_away(server: Server) -> None:
    if "?host=" not in server.url:
        pytest.skip("the server is not named by ?host=")
    first = server.url.replace("?host=", "?host=/nowhere,")
    async with opened(Server(first)) as database:
        assert await database.reading.value("SELECT 1") == 1


def test_a_server_that_is_away_or_refuses_is_told_in_one_line(server: Server) -> None:
    with (
        pytest.raises(Unusable, match="answers") as away,
        plainly(Server("postgresql://bot:secret@127.0.0.1:1/x")),
    ):
        migrate(Server("postgresql://bot:secret@127.0.0.1:1/x"), patience=0)
    assert "secret" not in str(away.value)
    nobody = Server(server.url.replace(server.name, "nobodys"))
    with pytest.raises(Unusable, match="does not exist"), plainly(nobody):
        migrate(nobody, patience=0)

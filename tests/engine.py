"""The engine of the tests' databases: SQLite, or with DATABASE=postgres a PostgreSQL server.

A test names a file all the same; on a server a schema stands for it, called after its path.
TEST_SERVER is the address of a server where databases may be made: postgresql:///postgres.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
from functools import cache
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

if TYPE_CHECKING:  # who only hands the tests out reads this file too
    from bot.settings.servers import Place, Server

POSTGRES = os.environ.get("DATABASE") == "postgres"
SERVER = os.environ.get("TEST_SERVER", "")  # only one that is named: others may be somebody's
SQLITE_ALONE = "sqlite(reason): about SQLite's own ways, or a file that a test opens by hand"
OURS = f"tests_{os.getpid()}"  # the database; its tests come and go as schemas of it
COLUMNS = (  # every column: its table, its name and its kind, in SQLite's words
    "SELECT table_name, column_name, CASE data_type WHEN 'bigint' THEN 'INTEGER'"
    " WHEN 'bytea' THEN 'BLOB' ELSE 'TEXT' END FROM information_schema.columns"
    " WHERE table_schema = current_schema()"
    if POSTGRES
    else "SELECT m.name, c.name, c.type FROM sqlite_master m, pragma_table_xinfo(m.name) c"
    " WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'"
)
_used: set[str] = set()
_spare: list[str] = []  # schemas with all tables and nothing in them
_numbers = count()


def url(file: Path) -> str:
    """Return the setting that names the database a file stands for."""
    return server(file).url if POSTGRES else f"sqlite:///{file}"


def place(file: Path) -> Place:
    """Return where the database is that a file stands for."""
    return server(file) if POSTGRES else file


def server(file: Path) -> Server:
    """Return where on the server the schema is that stands for a file."""
    from bot.settings.servers import Server

    return Server(_address(OURS, f"options=-csearch_path%3D{_name(file)}"))


def make(file: Path) -> None:
    """Let there be an empty database, where an engine does not make one by itself."""
    if POSTGRES:
        make_on_server(file)


def make_on_server(file: Path) -> None:
    """Let there be an empty schema; one that was used before has its tables already."""
    name = _name(file)
    if name in _used:
        return
    if _spare:
        _carry_out(f"ALTER SCHEMA {_spare.pop()} RENAME TO {name}")
    else:
        _carry_out(f"CREATE SCHEMA {name}")
    _used.add(name)


def copy(source: Path, target: Path) -> None:
    """Copy a database that nobody works on."""
    if not POSTGRES:
        shutil.copyfile(source, target)
        return
    from storage.migrating import migrate

    drop({_name(target)} & _used)
    make_on_server(target)
    migrate(place(target))
    _fill(_name(source), _name(target))


def settle(file: Path) -> None:
    """Bring all of a database that was closed into its one file."""
    if not POSTGRES:
        left = sqlite3.connect(file)
        left.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        left.close()


def direct(place: Place, mode: str = "rw") -> Any:
    """Open a database past the bot, as another program would: it has `execute` and `close`."""
    if isinstance(place, Path):
        return sqlite3.connect(f"file:{quote(str(place))}?mode={mode}", uri=True)
    from storage.postgres import Plain

    return Plain(place)


def carry_out(file: Path, statements: str) -> None:
    """Carry statements of PostgreSQL's own out in the schema that stands for a file."""
    _carry_out(f"SET search_path = {_name(file)}", statements, "RESET search_path")


def rejoin() -> None:
    """Begin our session anew, after a server was started again."""
    _ours().close()
    _ours.cache_clear()


def host_and_port(server: Server) -> tuple[str, int]:
    """Return where a server listens, to put a wire of our own before it."""
    from psycopg.conninfo import conninfo_to_dict

    known = conninfo_to_dict(server.url)
    return str(known.get("host", "127.0.0.1")), int(known.get("port", 5432))


def through(server: Server, *ports: int) -> Server:
    """Return the same database as it is reached through ports of this machine, in this order."""
    from bot.settings.servers import Server

    where = urlsplit(server.url)
    user = f"{where.username}@" if where.username else ""
    kept = [one for one in where.query.split("&") if not one.startswith(("host=", "port="))]
    at = where._replace(
        netloc=user + ",".join(f"127.0.0.1:{port}" for port in ports), query="&".join(kept)
    )
    return Server(at.geturl())


def used() -> set[str]:
    """Return which schemas stand for files by now."""
    return set(_used)


def drop(names: set[str]) -> None:
    """Let nothing of these stay; their tables serve another test."""
    for name in names:
        _used.discard(name)
        if any(one.startswith("witness_") for one in _tables(name)):  # a test's own tables
            _carry_out(f"DROP SCHEMA {name} CASCADE")
            continue
        _empty(name)
        _spare.append(f"spare_{next(_numbers)}")
        _carry_out(f"ALTER SCHEMA {name} RENAME TO {_spare[-1]}")


def missing() -> str | None:
    """Return why no test can run on a server: none answers."""
    if not SERVER:
        return "no PostgreSQL: TEST_SERVER names none; .ci/with-postgres starts one"
    import psycopg

    try:
        _ours()
    except psycopg.Error as error:
        return f"no PostgreSQL at {SERVER}: {str(error).strip()}"
    return None


def end() -> None:
    """Leave nothing on the server."""
    import psycopg

    if _ours.cache_info().currsize:
        _ours().close()
        with psycopg.connect(SERVER, autocommit=True) as server:
            server.execute(f'DROP DATABASE "{OURS}" WITH (FORCE)')


@cache
def _made() -> None:
    import psycopg

    with psycopg.connect(SERVER, autocommit=True) as server:
        server.execute(f'CREATE DATABASE "{OURS}"')


@cache
def _ours() -> Any:
    import psycopg

    _made()
    ours = psycopg.connect(_address(OURS, "application_name=tests"), autocommit=True)
    ours.execute("SET session_replication_role = replica")  # rows come in any order
    return ours


def _carry_out(*statements: str) -> None:
    _ours().execute("; ".join(statements))


def _tables(name: str) -> list[str]:
    sql = "SELECT tablename FROM pg_tables WHERE schemaname = %s AND tablename !~ '^_yoyo'"
    return [table for (table,) in _ours().execute(sql, [name])]


def _empty(name: str) -> None:
    _carry_out("SELECT 1", *(f"DELETE FROM {name}.{table}" for table in _tables(name)))


def _fill(source: str, target: str) -> None:
    """Put all rows of one schema into another, and let it count on from there."""
    tables = _tables(target)
    _carry_out(*(f"DELETE FROM {target}.{table}" for table in tables))
    _carry_out(
        *(
            f"INSERT INTO {target}.{table} OVERRIDING SYSTEM VALUE SELECT * FROM {source}.{table}"
            for table in tables
        )
    )
    numbered = "SELECT sequencename, last_value FROM pg_sequences WHERE schemaname = %s"
    _carry_out(
        *(
            f"SELECT setval('{target}.{one}', {last or 1}, {last is not None})"
            for one, last in _ours().execute(numbered, [source]).fetchall()
        )
    )


def _address(database: str, more: str) -> str:
    """Return the address of a database on the server."""
    scheme, _, rest = SERVER.partition("//")
    hosts, _, named = rest.partition("/")
    known = named.partition("?")[2]
    return f"{scheme}//{hosts}/{database}?{'&'.join(filter(None, (known, more)))}"


def _name(file: Path) -> str:
    return f"t_{hashlib.sha256(str(file.absolute()).encode()).hexdigest()[:20]}"

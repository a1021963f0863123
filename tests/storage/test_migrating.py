"""A migration is whole or not at all: a process may die at every statement of every one."""

import shutil
import sqlite3
from pathlib import Path

import pytest
import yoyo

from storage import migrating
from storage.migrating import migrate, migrations

pytestmark = pytest.mark.sqlite("looks into the file that each version left")

FILES = ("", "-journal", "-wal", "-shm")
BEFORE_EACH = range(len(migrations()))


def shape(file: Path) -> list[tuple[str, str]]:
    """Return all that stands in a file but who marked what when, and prove that it is sound."""
    with sqlite3.connect(file) as database:
        assert database.execute("PRAGMA quick_check").fetchall() == [("ok",)]
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        found = database.execute(
            "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"
            " AND tbl_name NOT LIKE '%yoyo%' ORDER BY name"
        ).fetchall()
        if found:
            found += database.execute(
                "SELECT migration_id, '' FROM _yoyo_migration ORDER BY migration_id"
            ).fetchall()
    database.close()
    return found


def at_version(file: Path, count: int) -> Path:
    """Make a file as the first `count` migrations leave it, as yoyo itself does."""
    backend = yoyo.get_backend(f"sqlite:///{file}")
    known = yoyo.read_migrations(str(migrating.FOLDER)).filter(
        lambda one: one.id in [name for _, name, _ in migrations()[:count]]
    )
    with backend.lock():
        backend.apply_migrations(backend.to_apply(known))
    backend.connection.close()
    return file


@pytest.fixture
def deaths(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Before each statement keep what a killed process would leave on the disk."""
    left: list[Path] = []
    opened = migrating.open_plain

    def watched(path: Path) -> sqlite3.Connection:
        connection = opened(path)

        def dies(_: str) -> None:
            folder = path.parent / f"death-{len(left)}"
            folder.mkdir()
            for one in FILES:
                if (file := Path(f"{path}{one}")).exists():
                    shutil.copyfile(file, folder / f"test.db{one}")
            left.append(folder / "test.db")

        # Pages that do not fit into so small a cache are in the file before the commit.
        connection.execute("PRAGMA cache_size = 2")
        connection.set_trace_callback(dies)
        return connection

    monkeypatch.setattr(migrating, "open_plain", watched)
    return left


@pytest.mark.parametrize("start", [(0, "DELETE"), (8, "WAL"), (len(migrations()) - 1, "DELETE")])
def test_after_a_death_at_any_statement_the_next_start_is_whole(
    tmp_path: Path, tables: Path, deaths: list[Path], start: tuple[int, str]
) -> None:
    (known, mode), file = start, tmp_path / "test.db"
    if known:
        at_version(file, known)
    with sqlite3.connect(file) as database:
        database.execute(f"PRAGMA journal_mode = {mode}")
    database.close()
    before = shape(file)
    migrate(file)
    assert shape(file) == shape(tables)
    left = [*deaths]
    assert len(left) > sum(len(one.statements) for one in migrations()[known:])
    for one in left:
        assert shape(one) == before
    for one in left[::25]:
        migrate(one)
        assert shape(one) == shape(tables)


@pytest.mark.parametrize("known", BEFORE_EACH)
def test_who_died_between_steps_and_mark_when_those_were_two_is_made_whole(
    tmp_path: Path, tables: Path, known: int
) -> None:
    file = at_version(tmp_path / "test.db", known + 1)
    with sqlite3.connect(file) as database:
        database.execute(
            "DELETE FROM _yoyo_migration WHERE migration_id = ?", (migrations()[known].name,)
        )
        database.execute("INSERT INTO yoyo_lock VALUES (1, '2021-11-08', 4711)")
    database.close()
    migrate(file)
    assert shape(file) == shape(tables)


def test_who_died_before_yoyos_own_tables_were_whole_is_made_whole(
    tmp_path: Path, tables: Path
) -> None:
    with sqlite3.connect(tmp_path / "test.db") as database:
        database.execute("CREATE TABLE _yoyo_migration (id VARCHAR(191), ctime TIMESTAMP)")
        database.execute("CREATE TABLE yoyo_lock (locked INT, ctime TIMESTAMP, pid INT)")
    database.close()
    migrate(tmp_path / "test.db")
    assert shape(tmp_path / "test.db") == shape(tables)


def test_a_disk_without_room_leaves_the_file_as_it_was(
    tmp_path: Path, tables: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, file = migrating.open_plain, at_version(tmp_path / "test.db", 3)
    before = shape(file)

    def full(path: Path) -> sqlite3.Connection:
        connection = opened(path)
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 2}")
        return connection

    with monkeypatch.context() as small:
        small.setattr(migrating, "open_plain", full)
        with pytest.raises(sqlite3.OperationalError, match="full"):
            migrate(file)
    assert shape(file) == before
    migrate(file)
    assert shape(file) == shape(tables)


def test_what_is_damaged_is_not_taken_for_new(tmp_path: Path) -> None:
    (tmp_path / "test.db").write_bytes(b"not a database " * 300)
    with pytest.raises(sqlite3.DatabaseError):
        migrate(tmp_path / "test.db")


def test_yoyo_sees_what_was_done(tmp_path: Path) -> None:
    migrate(tmp_path / "test.db")
    backend = yoyo.get_backend(f"sqlite:///{tmp_path}/test.db")
    assert not backend.to_apply(yoyo.read_migrations(str(migrating.FOLDER)))
    backend.connection.close()


def test_nothing_is_written_where_nothing_is_missing(tmp_path: Path, deaths: list[Path]) -> None:
    migrate(tmp_path / "test.db")
    asked = len(deaths)
    migrate(tmp_path / "test.db")
    assert len(deaths) == asked + 1

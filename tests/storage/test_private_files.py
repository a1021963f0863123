"""Who else has an account on the machine reads nothing that lies at rest."""

import os
import sqlite3
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage import private_files
from storage.database import Database
from storage.file_lock import alone
from storage.migrating import migrate
from storage.sealing import new_key

pytestmark = pytest.mark.sqlite("who may read a file")


def mode(place: Path) -> int:
    return stat.S_IMODE(place.stat().st_mode)


@pytest.fixture(params=[0o000, 0o022, 0o077], autouse=True)
def _umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


async def test_what_the_bot_makes_is_its_owners_alone(tmp_path: Path) -> None:
    file = tmp_path / "data" / "city.db"
    with alone(file):
        migrate(file)
        database = await Database.open(file, [new_key()])
        async with database.transaction() as tx:
            tx.process_state.put("word", "said")
        made = {one.name: oct(mode(one)) for one in file.parent.iterdir()}
        await database.close()
    names = ("city.db", "city.db-wal", "city.db-shm", "city.db.lock")
    assert made == dict.fromkeys(names, "0o600")
    assert mode(file.parent) == 0o700


def test_what_was_open_is_shut_with_all_that_is_in_it(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    database = folder / "city.db"
    with sqlite3.connect(database) as old:
        old.execute("PRAGMA journal_mode = WAL")
        old.execute("CREATE TABLE words (word)")
        for one in (folder, *folder.iterdir()):
            one.chmod(0o755 if one.is_dir() else 0o644)
        opened = private_files.tighten_database(database)
        assert {one.name for one in opened} == {"data", "city.db", "city.db-wal", "city.db-shm"}
        assert {mode(one) for one in folder.iterdir()} == {0o600}
    assert mode(folder) == 0o700
    assert private_files.tighten_database(database) == []


def test_a_folder_below_where_the_bot_works_is_shut_also_with_folders_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "data"
    (folder / "backups").mkdir(parents=True)
    folder.chmod(0o755)
    migrate(folder / "city.db")
    assert mode(folder) == 0o700


def test_a_folder_that_others_must_reach_stays_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = tmp_path / "srv"
    (shared / "somebody").mkdir(parents=True)
    shared.chmod(0o755)
    monkeypatch.chdir(tmp_path / "srv" / "somebody")
    shared_db, here = shared / "city.db", Path("city.db")
    Path.cwd().chmod(0o755)
    migrate(shared_db)
    migrate(here)
    assert [mode(one) for one in (shared, Path.cwd())] == [0o755, 0o755]
    assert [mode(one) for one in (shared_db, here)] == [0o600, 0o600]

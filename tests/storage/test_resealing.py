"""A file of before is sealed anew: all of it or nothing, and nothing of it is left in clear."""

import lzma
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from storage.migrating import migrate
from storage.sealing import CannotUnseal
from tests.telegram import settings_for
from tests.yesterday.recorded import HERE, read

pytestmark = pytest.mark.sqlite("a file of a time before servers")

HEALTH = ("antigen", "astrazeneca", "isolated", "no-vaccine", "one-dose", "recovered", "positive")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Yesterday's morning, as that code left it."""
    return unpacked(tmp_path / "test.db")


def unpacked(file: Path) -> Path:
    file.write_bytes(lzma.decompress((HERE / "morning.db.xz").read_bytes()))
    return file


def keys(folder: Path) -> tuple[bytes, ...]:
    return settings_for(folder).keys


def words(folder: Path) -> list[str]:
    """Return which words of health stand in clear in the file or in one beside it."""
    found = b"".join(one.read_bytes() for one in folder.glob("test.db*"))
    return [one for one in HEALTH if one.encode() in found]


def ids(folder: Path) -> list[int]:
    """Return whose Telegram id stands in clear in the file, as text or as a number."""
    found = b"".join(one.read_bytes() for one in folder.glob("test.db*"))
    people = [int(one[0]) for one in read()["people"]]
    return [
        one
        for one in people
        if found.count(str(one).encode()) or found.count(one.to_bytes(4, "big")) > 1  # chance
    ]


def test_nothing_of_health_and_nobodys_id_is_left_in_the_file(file: Path) -> None:
    assert len(words(file.parent)) >= 3
    assert len(ids(file.parent)) > 20
    migrate(file, keys(file.parent))
    assert words(file.parent) == []
    assert ids(file.parent) == []


def test_the_same_is_so_of_a_file_with_a_write_ahead_log(file: Path) -> None:
    with closing(sqlite3.connect(file)) as left:
        left.execute("PRAGMA journal_mode = WAL")
    migrate(file, keys(file.parent))
    assert (words(file.parent), ids(file.parent)) == ([], [])


@pytest.mark.parametrize("given", [[], [bytes(32)]], ids=["none", "another"])
def test_without_its_key_a_file_stays_as_it_was(file: Path, given: list[bytes]) -> None:
    before = file.read_bytes()
    with pytest.raises(CannotUnseal, match="DATA_KEY"):
        migrate(file, given)
    assert file.read_bytes() == before
    assert [one.name for one in file.parent.glob("test.db-*")] == []


def test_a_damaged_cell_holds_up_no_other(file: Path) -> None:
    with closing(sqlite3.connect(file)) as left, left:
        for table, column in (("people", "name"), ("visits", "answers"), ("outbox", "body")):
            where = f"rowid = (SELECT min(rowid) FROM {table} WHERE {column} IS NOT NULL)"
            [(cell,)] = left.execute(f"SELECT {column} FROM {table} WHERE {where}")
            left.execute(f"UPDATE {table} SET {column} = ? WHERE {where}", (cell[:-1] + b"?",))
    migrate(file, keys(file.parent))
    assert (words(file.parent), ids(file.parent)) == ([], [])

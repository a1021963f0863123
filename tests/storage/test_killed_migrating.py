"""kill -9 at a statement of a migration, of an empty file or of a city's: the next start is whole.

Some statements, others each time; with SOAK=1 every one of every migration.
"""

import os
import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from storage import migrating, sealing
from storage.migrating import migrate, migrations
from tests.storage.killing import killed, watching
from tests.storage.test_migrating import shape
from tests.storage.test_resealing import ids, unpacked, words
from tests.telegram import settings_for

pytestmark = pytest.mark.sqlite("dies while SQLite writes its file")

NAMES = [one.name for one in migrations()]
RELEASED = NAMES.index("0015b_hints") + 1  # what yesterday's morning stands at
SOME = 3
Rows = list[str]


@pytest.fixture(autouse=True)
def same_cells(monkeypatch: pytest.MonkeyPatch) -> None:
    """Seal the same words alike each time, so that two files may be compared."""
    monkeypatch.setattr(sealing.secrets, "token_bytes", bytes)


def everything(file: Path) -> tuple[list[tuple[str, str]], Rows]:
    """Return the tables of a sound file and all rows but the migrations' own."""
    tables = shape(file)
    with closing(sqlite3.connect(file)) as database:
        return tables, [one for one in database.iterdump() if "yoyo" not in one]


def begun(file: Path, known: int, keys: tuple[bytes, ...], patch: pytest.MonkeyPatch) -> Path:
    """Make a city's file as it stood after so many migrations; without any there is none."""
    file.parent.mkdir()
    if known:
        unpacked(file)
        with patch.context() as older:
            older.setattr(migrating, "migrations", lambda: migrations()[:known])
            migrate(file, keys)
    return file


def chosen(among: int) -> tuple[str, list[int]]:
    """Choose where to die: some statements and always the commit, which is the last."""
    if os.environ.get("SOAK"):
        return "all", [*range(1, among + 1)]
    seed = os.environ.get("SEED") or str(random.SystemRandom().randrange(10**6))
    some = random.Random(seed).sample(range(1, among), min(SOME, among - 1))
    return f"SEED={seed}", [*some, among]


@pytest.mark.parametrize("known", [0, *range(RELEASED, len(NAMES))])
def test_who_is_killed_at_a_statement_leaves_what_the_next_start_makes_whole(
    tmp_path: Path, known: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = settings_for(tmp_path).keys
    file = begun(tmp_path / "start" / "test.db", known, keys, monkeypatch)
    whole, statements = tmp_path / "whole.db", list[str]()
    before = everything(shutil.copyfile(file, whole)) if known else ([], [])
    with monkeypatch.context() as watched:
        watched.setattr(migrating, "open_plain", watching(statements.append))
        migrate(whole, keys)
    assert statements[-1] == "COMMIT"
    expected, (seed, numbers) = everything(whole), chosen(len(statements))
    for number, left in killed(file, keys[0], numbers):
        where = f"{seed}, statement {number}: {statements[number - 1]}"
        if known:
            assert everything(left) == before, where
        migrate(left, keys)
        assert everything(left) == expected, where
        assert (words(left.parent), ids(left.parent)) == ([], []), where

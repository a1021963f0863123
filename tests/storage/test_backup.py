"""Backups: of one moment while the bot writes, checked, rotated, and put back without loss."""

import os
import shutil
import sqlite3
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.cli import app as command_line
from bot.cli.session import Refused
from storage import backup
from storage.backup import BadBackup, back_up, check, put_back, rotate
from storage.database import Database
from storage.file_lock import AlreadyRunning, alone

pytestmark = pytest.mark.sqlite("copies a file: a server is copied by its own programs")

NIGHT = datetime(2021, 11, 1, 20, 0, tzinfo=UTC)
OURS, OTHER = [bytes(32)], [b"x" * 32]


def unseen(_done: int, _total: int) -> None:
    """Nobody looks at the progress."""


@pytest.fixture
async def live(tmp_path: Path, tables: Path) -> Path:
    """A database that was begun with our key, with a word in it."""
    file = tmp_path / "data" / "test.db"
    file.parent.mkdir()
    shutil.copyfile(tables, file)
    await write(file, "before")
    return file


async def write(file: Path, word: str) -> None:
    database = await Database.open(file, OURS)
    await database.check_key()
    async with database.transaction() as tx:
        tx.process_state.put("word", word)
    await database.close()


def word_in(file: Path) -> str:
    connection = sqlite3.connect(file)
    [(word,)] = connection.execute("SELECT value FROM marks WHERE name = 'word'").fetchall()
    connection.close()
    return str(word)


async def test_a_backup_of_an_open_database_holds_what_was_committed_last(live: Path) -> None:
    database = await Database.open(live, OURS)
    async with database.transaction() as tx:
        tx.process_state.put("word", "only in the log")
    made = back_up(live, live.parent / "b", OURS, NIGHT, unseen)
    await database.close()
    assert word_in(made) == "only in the log"
    assert stat.S_IMODE(made.stat().st_mode) == 0o600


async def test_who_writes_meanwhile_neither_waits_nor_is_in_the_backup(
    live: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "STEP", 10)
    writer, steps = sqlite3.connect(live, timeout=0), []

    def written(done: int, _total: int) -> None:
        steps.append(done)
        assert len(steps) < 1000, "it begins anew for ever"
        with writer:
            writer.execute("UPDATE marks SET value = ? WHERE name = 'word'", (str(done),))

    made = back_up(live, live.parent / "b", OURS, NIGHT, written)
    writer.close()
    assert word_in(made) == "before"
    assert steps == sorted(set(steps))  # it never began anew


async def test_a_backup_with_another_key_is_none(live: Path) -> None:
    with pytest.raises(BadBackup, match="DATA_KEY"):
        back_up(live, live.parent / "b", OTHER, NIGHT, unseen)
    assert list((live.parent / "b").iterdir()) == []


async def test_a_full_disk_leaves_nothing_half_done(
    live: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = shutil.disk_usage(live)._replace(free=10)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: few)
    with pytest.raises(BadBackup, match="disk is full"):
        back_up(live, live.parent / "b", OURS, NIGHT, unseen)
    assert list((live.parent / "b").iterdir()) == []


@pytest.mark.parametrize("place", ["data/test.db", "data/test.db/deeper"])
async def test_a_folder_that_is_none_is_told_in_one_line(live: Path, place: str) -> None:
    with pytest.raises(BadBackup, match=r"^Nothing was written to .*\.$"):
        back_up(live, live.parent.parent / place, OURS, NIGHT, unseen)


def test_without_a_database_there_is_nothing_to_back_up(tmp_path: Path) -> None:
    with pytest.raises(BadBackup, match="nothing to back up"):
        back_up(tmp_path / "none.db", tmp_path / "b", OURS, NIGHT, unseen)
    assert not (tmp_path / "none.db").exists()


async def test_the_newest_stay_and_what_is_not_ours_too(live: Path) -> None:
    folder = live.parent / "b"
    made = [back_up(live, folder, OURS, NIGHT + timedelta(days=day), unseen) for day in range(4)]
    (folder / "test-holiday.db").touch()
    assert rotate(folder, "test", 2) == made[:2]
    assert sorted(folder.iterdir()) == sorted([*made[2:], folder / "test-holiday.db"])


async def test_what_a_killed_backup_left_is_cleared_after_a_day(live: Path) -> None:
    folder = live.parent / "b"
    folder.mkdir()
    (folder / ".old.part").touch()
    (folder / ".young.part").touch()
    os.utime(folder / ".old.part", (0, 0))
    made = back_up(live, folder, OURS, NIGHT, unseen)
    assert sorted(folder.iterdir()) == [folder / ".young.part", made]


async def test_put_back_is_the_former_word_and_the_later_is_kept_aside(live: Path) -> None:
    made = back_up(live, live.parent / "b", OURS, NIGHT, unseen)
    await write(live, "after")
    former = put_back(made, live, OURS, NIGHT, unseen)
    assert former is not None
    assert (word_in(live), word_in(former)) == ("before", "after")
    check(live, OURS)


async def test_a_log_that_somebody_still_reads_is_not_played_into_the_backup(live: Path) -> None:
    made = back_up(live, live.parent / "b", OURS, NIGHT, unseen)
    reader = sqlite3.connect(live, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM marks").fetchall()
    await write(live, "after")
    former = put_back(made, live, OURS, NIGHT, unseen)
    reader.close()
    assert former is not None
    assert (word_in(live), word_in(former)) == ("before", "after")


@pytest.mark.parametrize("bytes_in_it", [b"", b"no database", b"SQLite format 3\0" * 400])
async def test_what_is_no_backup_replaces_nothing(live: Path, bytes_in_it: bytes) -> None:
    bad = live.parent / "bad.db"
    bad.write_bytes(bytes_in_it)
    with pytest.raises(BadBackup):
        backup.check_file(bad)
    assert word_in(live) == "before"


async def test_a_backup_of_another_key_replaces_nothing(live: Path) -> None:
    made = back_up(live, live.parent / "b", OURS, NIGHT, unseen)
    with pytest.raises(BadBackup, match="DATA_KEY"):
        put_back(made, live, OTHER, NIGHT, unseen)
    assert word_in(live) == "before"
    assert sorted(one.name for one in live.parent.iterdir()) == ["b", "test.db"]


@pytest.fixture
def office(live: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The same database, named in the settings of a command line."""
    monkeypatch.chdir(live.parent)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{live}")
    monkeypatch.setenv("DATA_KEY", "A" * 43 + "=")
    return live


def says(*words: str) -> None:
    command_line(list(words), standalone_mode=False)


def test_last_night_comes_back_on_a_fresh_machine(office: Path, tmp_path: Path) -> None:
    says("backup", "--to", str(tmp_path / "b"))
    office.unlink()
    [made] = (tmp_path / "b").iterdir()
    says("restore", str(made))
    assert word_in(office) == "before"


def test_a_database_that_is_there_is_not_replaced_unasked(office: Path) -> None:
    says("backup")
    [made] = (office.parent / "backups").iterdir()
    with pytest.raises(Refused, match="--yes"):
        says("restore", str(made))
    says("restore", str(made), "--yes")
    assert word_in(office) == "before"


def test_nothing_is_replaced_under_a_running_bot(office: Path) -> None:
    says("backup")
    [made] = (office.parent / "backups").iterdir()
    with alone(office), pytest.raises(AlreadyRunning):
        says("restore", str(made), "--yes")

"""One file, one bot: by whatever name the file is called, and whole once the bot has stopped."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from storage.database import Database
from storage.file_lock import AlreadyRunning, alone


def linked(file: Path, folder: Path, how: str) -> Path:
    """Return another way to the same file."""
    if how == "folder":
        (folder / "elsewhere").symlink_to(file.parent, target_is_directory=True)
        return folder / "elsewhere" / file.name
    other = folder / "other.db"
    if how == "dots":
        return file.parent / "deeper" / ".." / file.name
    if how == "hard":
        other.hardlink_to(file)
    elif how == "chain":
        (folder / "between.db").symlink_to(file)
        other.symlink_to(folder / "between.db")
    else:
        other.symlink_to(file)
    return other


@pytest.mark.parametrize("how", ["link", "chain", "folder", "hard", "dots"])
def test_a_second_bot_finds_the_file_taken_by_whatever_name(tmp_path: Path, how: str) -> None:
    file = tmp_path / "data" / "test.db"
    (file.parent / "deeper").mkdir(parents=True)
    file.touch()
    other = linked(file, tmp_path, how)
    with alone(file), pytest.raises(AlreadyRunning, match=other.name), alone(other):
        pass
    with alone(other), pytest.raises(AlreadyRunning), alone(file):
        pass


@pytest.mark.sqlite("the files beside the file")
async def test_after_a_clean_stop_the_one_file_is_whole(tmp_path: Path, tables: Path) -> None:
    shutil.copyfile(tables, tmp_path / "test.db")
    database = await Database.open(tmp_path / "test.db", [bytes(32)])
    for number in range(40):
        async with database.transaction() as tx:
            tx.process_state.put(f"mark-{number}", number)
        await database.reading.process_state.get("mark-1")
    await database.close()
    shutil.copyfile(tmp_path / "test.db", tmp_path / "copy.db")
    with sqlite3.connect(tmp_path / "copy.db") as copy:
        found = copy.execute("SELECT count(*) FROM marks WHERE name LIKE 'mark-%'").fetchone()
    copy.close()
    assert found == (40,)
    assert not (tmp_path / "test.db-wal").exists()

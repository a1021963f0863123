"""A start on a database that is taken, full, fixed, hidden, in the wrong place, or none."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from storage.file_lock import alone
from storage.unusable import Unusable
from tests.reliability.filesystem import disk, fill, only_to_be_read
from tests.reliability.nursery import born
from tests.reliability.program import Program
from tests.reliability.test_database_trouble import locked
from tests.reliability.visitors import until

pytestmark = pytest.mark.sqlite("a file that cannot be used")
NOBODY = 65534
ANYBODY = pytest.mark.skipif(os.geteuid() != 0, reason="only root becomes somebody else")


def url(path: Path) -> str:
    return f"sqlite:///{path}"


async def test_it_waits_for_a_database_that_is_locked_says_so_once_and_goes_on(
    program: Program,
) -> None:
    with locked(program, "EXCLUSIVE"):
        program.process = await born(program.folder, program.log_file, program.env())
        await until(lambda: "waiting-for-the-database" in program.log)
        assert "event=running" not in program.log
    await until(lambda: "event=running" in program.log)
    assert program.log.count("waiting-for-the-database") == 1
    assert not program.broke, program.log


async def test_it_stops_within_five_seconds_while_it_waits_for_the_database(
    program: Program,
) -> None:
    with locked(program, "EXCLUSIVE"):
        program.process = await born(program.folder, program.log_file, program.env())
        await until(lambda: "waiting-for-the-database" in program.log)
        code, seconds = await program.told_to_stop()
    assert (code, seconds < 5) == (0, True)


async def test_tables_that_cannot_be_brought_up_to_date_yet_are_waited_for(
    program: Program,
) -> None:
    with sqlite3.connect(program.database) as file:
        file.execute("DELETE FROM _yoyo_migration WHERE migration_id LIKE '%passing%'")
    file.close()
    with locked(program):
        program.process = await born(program.folder, program.log_file, program.env())
        await until(lambda: "waiting-for-the-database" in program.log)
    await until(lambda: "event=running" in program.log)


def garbage(file: Path) -> None:
    file.write_bytes(b"not a database " * 300)


def cut(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 3)


def overwritten(file: Path) -> None:
    """Leave the first page, which tells what kind of file it is."""
    size = file.stat().st_size
    with file.open("r+b") as opened:
        opened.seek(4096)
        opened.write(b"\xa5" * (size - 4096))


def a_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


def somebody_elses(file: Path) -> None:
    file.unlink()
    with sqlite3.connect(file) as other:
        other.execute("CREATE TABLE people (nothing_of_ours TEXT)")
    other.close()


@pytest.mark.parametrize("spoil", [garbage, cut, overwritten, a_folder, somebody_elses])
async def test_what_is_no_sound_database_ends_the_start_in_one_line(
    program: Program, spoil: Callable[[Path], None]
) -> None:
    spoil(program.database)
    code, lines = await program.ends()
    assert (code, len(lines)) == (2, 1), lines
    assert str(program.database) in lines[0]


@pytest.mark.parametrize("where", ["/proc/nowhere/test.db", "/dev/null/test.db"])
async def test_a_folder_that_cannot_be_made_is_said_in_one_line(
    program: Program, where: str
) -> None:
    code, lines = await program.ends(DATABASE_URL=f"sqlite:///{where}")
    assert (code, len(lines)) == (2, 1), lines
    assert where in lines[0]


async def test_a_command_says_it_in_one_line_too(program: Program) -> None:
    garbage(program.database)
    process = await program.spawn("-m", "bot", "invite", "admin")
    assert await process.wait() == 2
    [line] = program.log.splitlines()
    assert str(program.database) in line


@pytest.mark.parametrize("name", ["", "folder/", ":memory:"])
async def test_an_address_without_a_file_is_refused(program: Program, name: str) -> None:
    code, lines = await program.ends(DATABASE_URL=f"sqlite:///{name}")
    assert (code, len(lines)) == (2, 1), lines
    assert "must name a file" in lines[0]


@pytest.mark.parametrize("name", ["100%.db", "is it?.db", "a#b.db", "50%25.db"])
async def test_a_file_may_have_any_name(program: Program, name: str) -> None:
    shutil.copy(program.database, program.folder / name)
    await program.starts(DATABASE_URL=url(program.folder / name))
    await program.told_to_stop()
    assert {one.name for one in program.folder.glob("*.db")} == {name, "test.db"}


async def test_a_disk_only_to_be_read_is_said_in_one_line(
    program: Program, tmp_path: Path
) -> None:
    with disk(tmp_path / "disk") as folder:
        shutil.copy(program.database, folder / "test.db")
        only_to_be_read(folder)
        for name in ("test.db", "new.db", "folder/new.db"):
            code, lines = await program.ends(DATABASE_URL=url(folder / name))
            assert (code, len(lines)) == (2, 1), lines
            assert "cannot be written" in lines[0]


@pytest.mark.parametrize("old", [True, False])
async def test_a_full_disk_at_the_start_is_said_in_one_line(
    program: Program, tmp_path: Path, old: bool
) -> None:
    with disk(tmp_path / "disk") as folder:
        if old:
            shutil.copy(program.database, folder / "test.db")
        stuffing = fill(folder)
        code, lines = await program.ends(DATABASE_URL=url(folder / "test.db"))
        assert (code, len(lines)) == (2, 1), lines
        assert "disk" in lines[0]
        stuffing.unlink()
        await program.starts(DATABASE_URL=url(folder / "test.db"))
        await program.told_to_stop()


NAMELESS = "import os; os.getuid = lambda: 54321; from bot.cli import main; main()"


@pytest.mark.parametrize("new", [True, False], ids=["new file", "file of today"])
async def test_a_user_the_system_knows_no_name_of_can_start(program: Program, new: bool) -> None:
    file = program.folder / ("new.db" if new else "test.db")
    program.process = await program.spawn("-c", NAMELESS, "run", DATABASE_URL=url(file))
    await until(lambda: "event=running" in program.log or not program.alive)
    assert program.alive, program.log
    assert not program.broke, program.log


@ANYBODY
@pytest.mark.parametrize("mode", [(0o400, 0o700), (0, 0o700), (0o600, 0o500), (0o600, 0)])
def test_without_the_right_to_write_it_is_said_in_one_line(
    elsewhere: Path, tables: Path, mode: tuple[int, int]
) -> None:
    (folder := elsewhere / "data").mkdir()
    file = Path(shutil.copy(tables, folder / "test.db"))
    for one, bits in ((file, mode[0]), (folder, mode[1])):
        shutil.chown(one, NOBODY)
        one.chmod(bits)
    os.seteuid(NOBODY)
    try:
        with pytest.raises(Unusable, match="may not read and write"), alone(file):
            pass
    finally:
        os.seteuid(0)


@pytest.fixture
def elsewhere() -> Iterator[Path]:
    """A folder that everybody reaches."""
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)

"""A city moved from a file to a server and back: whole, once, and never half."""

import asyncio
import lzma
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.cli import app as command_line
from bot.cli.moving import move_database
from bot.cli.session import Refused
from bot.services import Services
from bot.settings.servers import Place, Server
from storage import moving
from storage.database import Database, HalfMoved
from storage.engine import bot_runs
from storage.migrating import migrate
from storage.moving.move import Move
from storage.sealing import CannotUnseal
from storage.unusable import Unusable
from tests import engine
from tests.bench.city import years_of_visits
from tests.reliability.nursery import born
from tests.reliability.visitors import until
from tests.telegram import KEY, MONDAY, World, settings_for, started
from tests.yesterday.recorded import HERE as YESTERDAY

ROOT = Path(__file__).parent.parent.parent
VISITS = 3000
KEYS = settings_for(ROOT).keys
RED = ("none", "0", "none", "yes")
BENDO, TURI = "Kelurahan Bendo", "Kelurahan Turi"
Dump = list[str]


@pytest.fixture(scope="module")
def morning(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A city in which somebody stands on every screen, with rows in most tables."""
    file = tmp_path_factory.mktemp("morning") / "city.db"
    file.write_bytes(lzma.decompress((YESTERDAY / "morning.db.xz").read_bytes()))
    migrate(file, KEYS)
    return file


@pytest.fixture
def city(morning: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """That city in a file of its own; commands know its key."""
    monkeypatch.setenv("DATA_KEY", KEY)
    return Path(shutil.copyfile(morning, tmp_path / "city.db"))


@pytest.fixture
async def grown(city: Path) -> Path:
    """That city with some thousand visits more."""
    database = await Database.open(city, KEYS)
    await database.check_key()
    async with database.transaction() as tx:
        services = Services(tx, now=MONDAY, settings=settings_for(city.parent), username="x")
        tx.write("DELETE FROM daily")
        tx.write("DELETE FROM daily_counts")
        await years_of_visits(VISITS)(services)
    await database.close()
    return city


@pytest.fixture
def server(tmp_path: Path) -> Place:
    """An empty place on the server."""
    if missing := engine.missing():
        pytest.skip(missing)
    engine.make_on_server(tmp_path / "server")
    return engine.server(tmp_path / "server")


def url(place: Place) -> str:
    return f"sqlite:///{place}" if isinstance(place, Path) else place.url


def moved(here: Place, there: Place) -> None:
    move_database(url(here), url(there))


def there_and_back(city: Path, server: Place) -> Path:
    back = city.with_name("back.db")
    moved(city, server)
    moved(server, back)
    return back


def everything(file: Path) -> Dump:
    """Return all rows of a file and the last ids it gave, but for the migrations' own."""
    with closing(sqlite3.connect(file)) as database:
        rows = [one for one in database.iterdump() if one.startswith(("INSERT", "DELETE"))]
    return sorted(one for one in rows if "yoyo" not in one)


def changed(place: Place, *statements: str) -> None:
    with closing(engine.direct(place)) as other, other:
        for one in statements:
            other.execute(one)


def asked(place: Place, sql: str) -> int:
    with closing(engine.direct(place)) as other:
        return int(other.execute(sql).fetchone()[0])


def test_there_and_back_all_is_as_it_was(
    grown: Path, server: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    before = everything(grown)
    back = there_and_back(grown, server)
    assert len(before) > 4 * VISITS
    assert everything(back) == before == everything(grown)
    assert asked(server, "SELECT count(*) FROM visits") > VISITS
    said = capsys.readouterr().out
    assert "rows are in postgresql://" in said
    assert "write TO as DATABASE_URL" in said


def test_to_move_twice_is_to_move_once(city: Path, server: Place) -> None:
    moved(city, server)
    many = asked(server, "SELECT count(*) FROM visits")
    moved(city, server)
    assert asked(server, "SELECT count(*) FROM visits") == many


async def given(place: Place, *tables: str) -> dict[str, int]:
    """Return the ids that a transaction would give next, as both engines say it."""
    database = await Database.open(place, KEYS)
    await database.check_key()
    async with database.transaction() as tx:
        found = {one: tx.reserve(one) for one in tables}
    async with database.transaction() as tx:
        found["timers"] = await tx.new_id("timers", {"kind": "x", "subject_id": 1, "due_at": 1})
        tx.write("DELETE FROM timers WHERE kind = 'x'")
    await database.close()
    return found


async def test_no_id_is_given_again(city: Path, server: Place) -> None:
    changed(
        city,
        "PRAGMA foreign_keys = OFF",
        "UPDATE sqlite_sequence SET seq = seq + 70",  # those rows are gone
    )
    expected = await given(city, "people", "visits", "outbox", "audit")
    back = await asyncio.to_thread(there_and_back, city, server)
    for place in (server, back):
        assert await given(place, "people", "visits", "outbox", "audit") == expected


async def goes_on_at(world: World, place: Place) -> None:
    await world.bot.dispatch.end()
    await world.bot.close()
    await asyncio.to_thread(moved, world.bot.settings.database, place)
    settings = world.bot.settings.model_copy(update={"database_url": url(place)})
    world.bot = await started(settings, world.clock, world.wire)
    await world.settles()


async def test_the_bot_goes_on_where_the_city_is_now(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if missing := engine.missing():
        pytest.skip(missing)
    monkeypatch.setenv("DATA_KEY", KEY)
    engine.make_on_server(tmp_path / "new")
    places: list[Place] = [engine.server(tmp_path / "new"), tmp_path / "new.db"]
    if engine.POSTGRES:
        places.reverse()
    await world.visitor.checks_in(TURI, *RED)
    for place in places:
        await goes_on_at(world, place)
        await world.newcomer().checks_in(BENDO, *RED)
        await world.visitor.says("/riwayat")
        assert TURI in world.visitor.messages[-1]["text"]
    assert await world.ask("SELECT count(*) FROM cases") == [(3,)]
    assert await world.ask("SELECT count(*) FROM visits") == [(3,)]


async def killed_in_the_middle(folder: Path, here: Place, there: Place) -> int:
    """Begin to move, and kill -9 once some of the visits arrived; return how many did."""
    env = {"PATH": os.environ["PATH"], "DATA_KEY": KEY}
    words = ("move-database", url(here), url(there))
    process = await born(folder, folder / "move.log", env, *words)
    await until(lambda: arrived_at(there) > 0)
    process.kill()
    await process.wait()
    return arrived_at(there)


def arrived_at(place: Place) -> int:
    if isinstance(place, Path) and not place.exists():
        return 0
    try:
        return asked(place, "SELECT count(*) FROM visits")
    except Exception:  # no table is there yet
        return 0


async def test_who_is_killed_on_the_way_goes_on_where_the_rows_end(
    grown: Path, server: Place
) -> None:
    back = grown.with_name("back.db")
    for here, there in ((grown, server), (server, back)):
        arrived = await killed_in_the_middle(grown.parent, here, there)
        assert 0 < arrived < asked(here, "SELECT count(*) FROM visits")
        with pytest.raises(HalfMoved, match="move-database"):
            await looks(there)
        if there == server:  # what arrived is not put in anew
            before = asked(server, "SELECT max(CAST(CAST(xmin AS TEXT) AS BIGINT)) FROM visits")
        await asyncio.to_thread(moved, here, there)
        await looks(there)
    early = f"SELECT count(*) FROM visits WHERE CAST(CAST(xmin AS TEXT) AS BIGINT) <= {before}"
    assert asked(server, early) >= 1000
    assert everything(back) == everything(grown)


def test_who_is_killed_before_the_first_row_leaves_nothing_that_a_bot_starts_on(
    city: Path, server: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new, back = engine.server(tmp_path / "new"), city.with_name("back.db")
    monkeypatch.setattr(engine, "_spare", [])  # those have tables already
    engine.make_on_server(tmp_path / "new")
    for here, there in ((city, new), (new, back)):
        with monkeypatch.context() as patch:
            patch.setattr(Move, "begin", killed)
            with pytest.raises(KeyboardInterrupt):
                moved(here, there)
        with pytest.raises(HalfMoved, match="move-database"):
            asyncio.run(looks(there))
        moved(here, there)
        asyncio.run(looks(there))
    assert everything(back) == everything(city)


def killed(_: Move) -> None:
    raise KeyboardInterrupt


async def looks(place: Place) -> None:
    """Open a database as every command does."""
    database = await Database.open(place, KEYS)
    try:
        await database.check_key()
    finally:
        await database.close()


def begun(here: Place, there: Place) -> None:
    """Move all, but do not finish."""
    with moving.held(here, there, KEYS) as move:
        move.begin()
        move.copy(lambda _done, _total: None)


EARLIER = "DELETE FROM _yoyo_migration WHERE migration_id = '0050_sweep_results'"
FIRST = "(SELECT min(id) FROM visits)"
ROW = "INSERT INTO timers (id, kind, subject_id, due_at) VALUES (9999, 'x', 1, 1)"


@pytest.mark.parametrize(
    ("change", "table"),
    [
        (ROW, "timers"),
        ("DELETE FROM timers WHERE id = (SELECT min(id) FROM timers)", "timers"),
        (f"UPDATE visits SET code = '0000' WHERE id = {FIRST}", "visits"),
        (f"UPDATE visits SET facts = substr(facts, 1, 20) WHERE id = {FIRST}", "visits"),
        ("UPDATE people SET language = NULL WHERE id = 1", "people"),
    ],
)
def test_one_row_that_differs_is_found(city: Path, server: Place, change: str, table: str) -> None:
    begun(city, server)
    changed(server, change)
    with pytest.raises(Refused, match=rf"differs from .*: {table} \(\d+ rows and \d+\)\."):
        moved(city, server)
    with pytest.raises(HalfMoved):
        asyncio.run(looks(server))


def test_the_doctor_says_that_a_move_is_not_done(
    city: Path, server: Place, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    begun(city, server)
    monkeypatch.setenv("DATABASE_URL", url(server))
    command_line(["check"], standalone_mode=False)
    assert "the city was not wholly moved to it -> run" in capsys.readouterr().out


def test_a_row_more_in_the_file_is_found_too(city: Path, server: Place) -> None:
    moved(city, server)
    back = city.with_name("back.db")
    begun(server, back)
    changed(back, ROW)
    with pytest.raises(Refused, match=r"timers \(\d+ rows and \d+\)"):
        moved(server, back)


def test_a_copy_of_what_was_used_since_is_not_gone_on_with(city: Path, server: Place) -> None:
    begun(city, server)
    changed(city, "UPDATE marks SET value = '77' WHERE name = 'offset'")
    with pytest.raises(Refused, match="was used since: empty"):
        moved(city, server)


def test_another_city_stays_as_it_is(city: Path, server: Place) -> None:
    moved(city, server)
    changed(city, "UPDATE marks SET value = 'x' WHERE name = 'username'")
    before = asked(server, "SELECT count(*) FROM people")
    with pytest.raises(Refused, match="holds a city already"):
        moved(city, server)
    assert asked(server, "SELECT count(*) FROM people") == before


async def test_nothing_is_moved_while_a_bot_runs(city: Path, server: Place) -> None:
    migrate(server)
    owner = await Database.open(server, KEYS, may_own=True)
    assert await owner.own()
    for here, there in ((city, server), (server, city.with_name("back.db"))):
        with pytest.raises(Refused, match="Stop the bot first: another bot process works on"):
            await asyncio.to_thread(moved, here, there)
    await owner.close()


async def test_no_bot_starts_while_a_city_is_moved(city: Path, server: Place) -> None:
    with moving.held(city, server, KEYS):
        assert bot_runs(city)
        assert bot_runs(server)
        other = await Database.open(server, KEYS, may_own=True)
        assert not await other.own()
        await other.close()
        with (
            closing(sqlite3.connect(city, timeout=0)) as other,
            pytest.raises(sqlite3.OperationalError, match="locked"),
        ):
            other.execute("DELETE FROM timers")


def overwritten(file: Path) -> None:
    size = file.stat().st_size
    with file.open("r+b") as opened:
        opened.seek(size // 2)
        opened.write(b"\xa5" * 8192)


def nameless(file: Path) -> None:
    changed(file, "DELETE FROM offices WHERE id = 1")


@pytest.mark.parametrize("damage", [overwritten, nameless])
def test_a_damaged_city_is_not_moved(city: Path, server: Place, damage: object) -> None:
    damage(city)  # type: ignore[operator]
    with pytest.raises(Unusable, match="damaged"):
        moved(city, server)


def test_a_city_of_an_earlier_version_stays_as_it_is_too(city: Path, server: Place) -> None:
    moved(city, server)
    changed(city, EARLIER)
    before = asked(city, "SELECT count(*) FROM _yoyo_migration")
    with pytest.raises(Refused, match="holds a city already"):
        moved(server, city)
    assert asked(city, "SELECT count(*) FROM _yoyo_migration") == before


def test_what_is_no_city_of_this_version_is_not_moved(city: Path, server: Place) -> None:
    nothing = city.with_name("none.db")
    with pytest.raises(Refused, match="There is no database"):
        moved(nothing, server)
    assert not nothing.exists()
    with pytest.raises(Refused, match="holds no city"):
        moved(server, nothing)
    nothing = city.with_name("empty.db")
    migrate(nothing)
    with pytest.raises(Refused, match="holds no city"):
        moved(nothing, server)
    changed(city, EARLIER)
    with pytest.raises(Refused, match="earlier version"):
        moved(city, server)
    later = "INSERT INTO _yoyo_migration (migration_hash, migration_id) VALUES ('x', '9000_later')"
    changed(city, later)
    with pytest.raises(Refused, match="later version"):
        moved(city, server)


def test_addresses_are_read_as_the_setting_is(city: Path, server: Place) -> None:
    with pytest.raises(Refused, match=r"^FROM must start with sqlite:///"):
        move_database(str(city), url(server))
    with pytest.raises(Refused, match=r"^TO must name host and database"):
        move_database(url(city), "postgresql://host")
    with pytest.raises(Refused, match="the other a server"):
        moved(city, city.with_name("other.db"))


def test_a_schema_that_is_not_there_is_no_bot_that_runs(city: Path, server: Place) -> None:
    assert isinstance(server, Server)
    with pytest.raises(Unusable, match="its schema is not there"):
        moved(city, server.with_schema("nowhere"))


def test_another_key_moves_nothing(
    city: Path, server: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATA_KEY", "B" * 43 + "=")
    with pytest.raises(CannotUnseal, match="DATA_KEY"):
        moved(city, server)
    assert asked(server, "SELECT count(*) FROM people") == 0
    monkeypatch.setenv("DATA_KEY", KEY)
    moved(city, server)

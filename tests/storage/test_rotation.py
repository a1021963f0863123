"""Keys changed while the bot works: every cell opens, nobody is lost, and the old key may go."""

import base64
from dataclasses import replace
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.domain.outreach.invitations import TRIES, VALID
from bot.domain.outreach.residents import Home, Reached, Resident, Source
from storage import rotation
from storage.backup import BadBackup, back_up, check
from storage.damage import SEALED
from storage.database import HELD_KEYS, Database
from storage.rotation import NotHeld, Rotated, count_left, rotate
from storage.sealing import CannotUnseal
from tests.account.test_erasure import erases
from tests.outreach.test_invitations import printed
from tests.telegram import World
from tests.test_nothing_left import busy_morning

OLD, NEW, NEWEST = bytes(range(32)), b"n" * 32, b"m" * 32
TURI = "Kelurahan Turi"
GREEN = ("none", "2")


def secret(*keys: bytes) -> SecretStr:
    return SecretStr(",".join(base64.b64encode(one).decode() for one in keys))


class Cut(Exception):
    """The process ends here."""


async def opened(world: World, *keys: bytes) -> Database:
    database = await Database.open(world.bot.settings.database, keys)
    try:
        await database.check_key()
    except CannotUnseal:
        await database.close()
        raise
    return database


async def rotated(world: World, *keys: bytes, bot_runs: bool = False) -> Rotated:
    database = await opened(world, *keys)
    try:
        return await rotate(database, bot_runs=bot_runs)
    finally:
        await database.close()


async def unreadable(database: Database) -> dict[str, int]:
    return await database.reading.damage.cells()


@pytest.fixture
async def city(world: World) -> World:
    """A city in which all has happened that is sealed, and somebody wants to be left alone."""
    world.clock.passes(hours=2, minutes=20)
    await busy_morning(world, await world.officer(TURI))
    gone = world.newcomer("Budi")
    await gone.checks_in(TURI, *GREEN)
    await erases(gone)
    world.gone = gone.id  # type: ignore[attr-defined]
    return world


async def test_everything_opens_with_the_new_key_alone_and_nobody_is_lost(city: World) -> None:
    before = await city.ask("SELECT id, telegram_id FROM people ORDER BY id")
    done = await rotated(city, NEW, OLD)
    assert (done.damaged, done.left) == (0, 0)
    assert done.sealed > len(SEALED)
    database = await opened(city, NEW)
    assert await unreadable(database) == {}
    tx = database.reading
    for number, account in before:
        if account is not None:
            found = await tx.people.of_telegram(account)
            assert found is not None
            assert found.id == number
    assert await tx.suppressed.holds("account", city.gone)  # type: ignore[attr-defined]
    await database.close()


async def test_residents_are_known_by_their_number_and_their_slip_as_before(city: World) -> None:
    phone = "+6281377665544"
    async with city.transaction() as services:
        home = Home(await city.office_id(TURI), 3, 2)
        one = Resident(0, Source.LIST, Reached.WAITING, name="Sekar", born=1961, home=home)
        services.tx.residents.add(replace(one, phone=phone), services.now)
    [payload] = await printed(city)
    await rotated(city, NEW, OLD)
    database = await opened(city, NEW)
    [known] = await database.reading.residents.of_phone(phone)
    invited = await database.reading.invitations.resident_of(
        payload.removeprefix("r_"), city.clock.now() - VALID, TRIES
    )
    await database.close()
    assert (known.name, known.id) == ("Sekar", invited)


async def test_a_second_change_of_keys_is_like_the_first(city: World) -> None:
    await rotated(city, NEW, OLD)
    await rotated(city, NEWEST, NEW)
    database = await opened(city, NEWEST)
    assert await unreadable(database) == {}
    assert await database.reading.people.of_telegram(city.visitor.id) is not None
    await database.close()


async def test_the_old_key_alone_does_not_start_any_more(city: World) -> None:
    database = await opened(city, NEW, OLD)
    with pytest.raises(Cut):
        await rotate(database, bot_runs=False, told=cut_at_once)
    await database.close()
    with pytest.raises(CannotUnseal, match="put the new DATA_KEY in front"):
        await opened(city, OLD)


async def test_the_new_key_alone_does_not_start_before_all_is_done(city: World) -> None:
    database = await opened(city, NEW, OLD)
    with pytest.raises(Cut):
        await rotate(database, bot_runs=False, told=cut_at_once)
    await database.close()
    with pytest.raises(CannotUnseal, match="not done"):
        await opened(city, NEW)
    await rotated(city, NEW, OLD)
    await (await opened(city, NEW)).close()


def cut_at_once(_: int) -> None:
    raise Cut


async def test_cut_short_it_goes_on_and_all_opens_meanwhile(
    city: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rotation, "AT_ONCE", 3)
    left = []
    for most in (3, 9, 21):
        database = await opened(city, NEW, OLD)

        def cut(sealed: int, most: int = most) -> None:
            if sealed >= most:
                raise Cut

        with pytest.raises(Cut):
            await rotate(database, bot_runs=False, told=cut)
        left.append(await count_left(database))
        assert await unreadable(database) == {}
        await database.close()
    assert left == sorted(left, reverse=True)
    assert left[-1] > 0
    assert (await rotated(city, NEW, OLD)).left == 0


async def test_done_twice_it_does_nothing_more(city: World) -> None:
    await rotated(city, NEW, OLD)
    assert await rotated(city, NEW, OLD) == Rotated(0, 0, 0)


async def test_a_running_bot_without_the_new_key_is_not_left_blind(city: World) -> None:
    with pytest.raises(NotHeld):
        await rotated(city, NEW, OLD, bot_runs=True)
    database = await opened(city, OLD)  # nothing was changed
    assert await count_left(database) == 0
    async with database.transaction() as tx:
        tx.process_state.put(HELD_KEYS, "")
    await database.close()


async def test_the_bot_says_which_keys_it_holds(world: World) -> None:
    held = await world.bot.database.reading.process_state.get(HELD_KEYS)
    assert held == world.bot.database.seal.first.hex()


async def test_a_damaged_cell_is_told_and_holds_nothing_up(city: World) -> None:
    async with city.transaction() as services:
        cell = bytes.fromhex("0200000000aabb")
        services.tx.write("UPDATE visits SET purpose = ? WHERE id = 1", cell)
    done = await rotated(city, NEW, OLD)
    assert (done.damaged, done.left) == (1, 0)


async def test_the_bot_goes_on_with_both_keys_and_then_with_the_new_one(city: World) -> None:
    settings = city.bot.settings
    for keys in ((NEW, OLD), (NEW,)):
        await city.bot.close()
        city.bot.settings = settings.model_copy(update={"data_key": secret(*keys)})
        await city.restarts()
        if len(keys) > 1:
            await rotated(city, *keys, bot_runs=True)
        city.clock.passes(minutes=30)
        await city.visitor.says("/riwayat")
        assert TURI in city.visitor.text  # known, and every visit opens
        await city.newcomer().checks_in(TURI, *GREEN)
    assert (await rotated(city, NEW)).left == 0


@pytest.mark.sqlite("copies a file: a server is copied by its own programs")
async def test_a_backup_of_before_needs_the_old_key(city: World, tmp_path: Path) -> None:
    path, now = city.bot.settings.database_path, city.clock.now()
    made = back_up(path, tmp_path / "b", [OLD], now, lambda *_: None)
    await rotated(city, NEW, OLD)
    with pytest.raises(BadBackup, match="another DATA_KEY"):
        check(made, [NEW])
    check(made, [NEW, OLD])
    city.clock.passes(minutes=1)
    after = back_up(path, tmp_path / "b", [NEW], city.clock.now(), lambda *_: None)
    check(after, [NEW])
    with pytest.raises(BadBackup, match="another DATA_KEY"):
        check(after, [OLD])

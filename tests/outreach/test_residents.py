"""Residents as rows: sealed, found again by number and telephone, forgotten in the end."""

from dataclasses import replace
from datetime import UTC, date, datetime

from bot.domain.outreach.moves import joined
from bot.domain.outreach.residents import Doses, Home, Reached, Resident, Source
from bot.services.outreach.resident_file import Listed
from bot.services.outreach.resident_import import Counts
from bot.services.retention import SPOKEN_OF
from tests.telegram import World

PHONE = "+6281234567890"
SEKAR = Resident(
    id=0,
    source=Source.LIST,
    state=Reached.WAITING,
    name="Sekar Arum",
    phone=PHONE,
    address="Jl. Melati 4",
    born=1961,
    home=Home(None, 3, 2),
    had=Doses(1, "sinovac", date(2021, 10, 1)),
    dose=2,
    due_on=date(2021, 10, 29),
)


async def test_a_resident_is_found_as_they_were_written(world: World) -> None:
    async with world.transaction() as services:
        number = services.tx.residents.add(SEKAR, services.now)
    async with world.transaction() as services:
        assert await services.tx.residents.get(number) == replace(SEKAR, id=number)
        assert await services.tx.residents.of_phone(PHONE) == [replace(SEKAR, id=number)]


async def test_nothing_a_person_could_be_known_by_stands_in_clear(world: World) -> None:
    async with world.transaction() as services:
        services.tx.residents.add(SEKAR, services.now)
    [row] = await world.ask("SELECT * FROM residents")
    words = repr(tuple(row))
    assert not any(one in words for one in ("Sekar", PHONE[3:], "Melati", "sinovac"))


async def test_whom_nobody_spoke_of_for_a_year_is_forgotten(world: World) -> None:
    async with world.transaction() as services:
        services.tx.residents.add(SEKAR, services.now)
        services.tx.residents.add(replace(SEKAR, state=Reached.DONE), services.now)
    await world.waits(days=30)
    assert await world.ask("SELECT state FROM residents") == [("waiting",)]
    await world.waits(days=SPOKEN_OF.days - 30)
    await world.waits(days=1)
    assert await world.ask("SELECT 1 FROM residents") == []


async def test_who_is_erased_is_never_listed_again(world: World) -> None:
    await world.visitor.starts()
    async with world.transaction() as services:
        me = await services.people.of_telegram(world.visitor.id)
        assert me is not None
        listed = {"listed_as": b"1" * 32, "listed": b"2" * 32}
        services.tx.residents.add(replace(SEKAR, person_id=me.id), services.now, listed=listed)
        services.tx.residents.add(replace(SEKAR, carer_id=me.id), services.now)
    await world.visitor.says("/hapus")
    await world.visitor.taps("erase:yes")
    async with world.transaction() as services:
        assert await services.tx.suppressed.holds("phone", PHONE)
    assert await world.ask("SELECT 1 FROM residents") == []
    assert len(await world.ask("SELECT 1 FROM suppressed WHERE hash = ?", b"1" * 32)) == 1


TURI = Home(7, 1, 4)
TOLD = datetime(2021, 11, 5, tzinfo=UTC)


def test_what_somebody_said_themselves_outlives_a_list() -> None:
    own = replace(
        SEKAR,
        id=2,
        phone="+6289",
        born=1960,
        home=TURI,
        had=Doses(1, "pfizer", date(2021, 9, 1), deferred_until=date(2022, 5, 1)),
        due_on=date(2022, 5, 1),
        state=Reached.TOLD,
        told=1,
        told_at=TOLD,
        person_id=5,
    )
    one = joined(replace(SEKAR, had=Doses(0)), own)
    assert (one.id, one.source, one.person_id) == (0, Source.LIST, 5)
    assert (one.born, one.home, one.phone, one.address) == (1960, TURI, "+6289", "Jl. Melati 4")
    assert one.had == own.had
    assert (one.state, one.dose, one.due_on) == (Reached.TOLD, 2, date(2022, 5, 1))
    assert (one.told, one.told_at) == (1, TOLD)


def test_who_stopped_is_left_alone_on_a_list_too_and_a_home_not_said_is_the_lists() -> None:
    own = Resident(2, Source.SELF, Reached.STOPPED, person_id=5)
    one = joined(replace(SEKAR, home=TURI), own)
    assert (one.state, one.home, one.born) == (Reached.STOPPED, TURI, 1961)
    asks = replace(own, state=Reached.WAITING)
    assert joined(replace(SEKAR, state=Reached.STOPPED), asks).state is Reached.STOPPED


def test_the_year_that_was_said_decides_the_day() -> None:
    own = Resident(2, Source.SELF, Reached.WAITING, born=2009, person_id=5)
    one = joined(replace(SEKAR, born=1961, had=Doses(0), dose=1, due_on=date(2021, 1, 1)), own)
    assert one.due_on == date(2022, 1, 1)


async def test_who_stopped_is_not_brought_back_by_the_next_list(world: World) -> None:
    row = Listed(2, "Sekar Arum", 1961, Home(None, 3, 2), Doses(0))
    async with world.transaction() as services:
        assert (await services.resident_import.step([row])).added == 1
        services.tx.write("UPDATE residents SET state = 'stopped'")
    await world.waits(days=31)
    assert await world.ask("SELECT 1 FROM residents") == []
    async with world.transaction() as services:
        assert await services.resident_import.step([row]) == Counts(left_alone=1)
    assert await world.ask("SELECT 1 FROM residents") == []

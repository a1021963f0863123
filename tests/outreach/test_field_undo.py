"""A thumb that slipped in the field: what followed from it is taken back with it."""

import pytest

from bot.domain.outreach.campaigns import Came
from bot.domain.outreach.residents import Reached
from bot.domain.timers import Kind
from tests.outreach.clinics import nurse, planned
from tests.outreach.fieldwork import known, resident, with_the_bot
from tests.outreach.test_calls import calls
from tests.outreach.test_sweep_results import counts
from tests.telegram import Someone, World
from tests.words import said


@pytest.fixture
async def sister(world: World) -> Someone:
    return await nurse(world)


async def told(world: World, number: int, dose: int = 2) -> None:
    """Let a campaign have told somebody of a dose."""
    async with world.transaction() as services:
        services.tx.write(
            "INSERT INTO campaigns (id, words, state, made_at) VALUES (1, 'waiting', 'ended', 1)"
        )
        services.tx.write(
            "INSERT INTO campaign_messages (campaign_id, resident_id, dose, due_on, number,"
            " send_at, state) VALUES (1, ?, ?, '2021-09-29', 1, 1, 'promised')",
            *(number, dose),
        )


@pytest.mark.parametrize(
    ("key", "detail", "counted"),
    [
        ("had", "sinovac", {"answered": 1}),
        ("refused", "afraid", {"answered": 1}),
        ("refused", "never", {"answered": 1, "stopped": 1}),
        ("booked", "c1", {"answered": 1, "booked": 1}),
    ],
)
async def test_what_was_counted_is_counted_out(
    world: World, sister: Someone, key: str, detail: str, counted: dict[str, int]
) -> None:
    await planned(world)
    number = await resident(world, "Sekar Arum", state=Reached.CALL)
    await told(world, number)
    await calls(sister)
    for _ in range(2):  # the same again is counted again, once
        await sister.taps(f"field:ask:1:{key}")
        await sister.taps(f"field:did:1:{key}:{detail}")
        assert await counts(world) == counted
        await sister.taps("field:undo:1")
        assert await counts(world) == {}


async def test_what_they_had_answered_before_stays_counted(world: World, sister: Someone) -> None:
    number = await resident(world, "Sekar Arum", state=Reached.CALL)
    await told(world, number)
    async with world.transaction() as services:
        one = await services.tx.residents.get(number)
        assert one is not None
        await services.residents.results.follows(one, Came.ANSWERED)
    await calls(sister)
    await sister.taps("field:ask:1:had")
    await sister.taps("field:did:1:had:sinovac")
    await sister.taps("field:undo:1")
    assert await counts(world) == {"answered": 1}


@pytest.mark.parametrize("account", [True, False])
async def test_who_lives_has_their_place_again(
    world: World, sister: Someone, account: bool
) -> None:
    clinic = await planned(world, quota=1)
    person = await with_the_bot(world) if account else None
    number = await resident(
        world, "Sekar Arum", state=Reached.CALL, person_id=person.id if person else None
    )
    await calls(sister)
    async with world.transaction() as services:
        one = await services.tx.residents.get(number)
        cared = None if account else one
        await services.bookings.book(clinic.id, None, by=person, cared=cared)
    await sister.taps("field:did:1:died:unknown")
    assert (await known(world, number)).state is Reached.GONE
    await sister.taps("field:undo:1")
    assert (await known(world, number)).state is Reached.CALL
    held = await world.ask("SELECT resident_id, care FROM bookings WHERE state = 'booked'")
    assert held == [(number, int(not account))]


async def test_a_place_that_others_have_by_now_is_said_to_be_lost(
    world: World, sister: Someone
) -> None:
    clinic = await planned(world, quota=1)
    number = await resident(world, "Sekar Arum", state=Reached.CALL)
    await calls(sister)
    async with world.transaction() as services:
        one = await services.tx.residents.get(number)
        await services.bookings.book(clinic.id, None, by=None, cared=one)
    await sister.taps("field:did:1:died:unknown")
    person = await with_the_bot(world)
    async with world.transaction() as services:
        await services.bookings.book(clinic.id, None, by=person)
    await sister.taps("field:undo:1")
    assert sister.popup["text"] == said("field-place-lost")
    assert (await known(world, number)).state is Reached.CALL


async def test_the_end_of_an_isolation_is_told_after_all(world: World, sister: Someone) -> None:
    person = await with_the_bot(world)
    await resident(world, "Sekar Arum", state=Reached.CALL, person_id=person.id)
    async with world.transaction() as services:
        services.tx.timers.set(Kind.ISOLATION, person.id, services.now.replace(day=20))
    was = await world.ask("SELECT due_at FROM timers WHERE kind = 'isolation'")
    await calls(sister)
    await sister.taps("field:did:1:died:unknown")
    assert await world.ask("SELECT due_at FROM timers WHERE kind = 'isolation'") == []
    await sister.taps("field:undo:1")
    assert await world.ask("SELECT due_at FROM timers WHERE kind = 'isolation'") == was


@pytest.mark.parametrize("mark", [Came.ANSWERED, Came.BOOKED, Came.VACCINATED, Came.STOPPED])
async def test_what_was_counted_of_who_is_joined_with_a_list_is_not_counted_again(
    world: World, mark: Came
) -> None:
    person = await with_the_bot(world)
    listed = await resident(world, "Sekar Arum", state=Reached.WAITING)
    own = await resident(world, "Sekar", state=Reached.TOLD, person_id=person.id, told=1)
    await told(world, own)
    async with world.transaction() as services:
        one = await services.tx.residents.get(own)
        other = await services.tx.residents.get(listed)
        assert one is not None
        assert other is not None
        await services.residents.results.follows(one, mark)
        before = await services.residents.results.marks(one)
        joined = await services.joins.joined(other, one, person)
        assert await services.residents.results.marks(joined) == before != set()
    was = await counts(world)
    async with world.transaction() as services:
        await services.residents.results.follows(joined, mark)
    assert await counts(world) == was

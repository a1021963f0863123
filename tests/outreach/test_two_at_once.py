"""Two people and one free place, at the same moment: one has it, one hears that it is full."""

import asyncio

from bot.domain.outreach.errors import ClinicFull
from tests.outreach.clinics import planned
from tests.telegram import Someone, World
from tests.words import said


async def _opens(someone: Someone, clinic_id: int) -> int:
    await someone.starts()
    await someone.says("/jadwal")
    await someone.taps(f"clinic:show:{clinic_id}")
    return int(someone.messages[-1]["message_id"])


async def test_two_taps_in_one_batch_give_one_place(world: World) -> None:
    clinic = await planned(world, quota=1)
    rivals = world.newcomer("Sekar"), world.newcomer("Budi")
    messages = [await _opens(one, clinic.id) for one in rivals]
    for one, message in zip(rivals, messages, strict=True):
        world.telegram.person_taps(one.id, one.id, message, f"book:{clinic.id}")
    await world.settles()
    assert await world.ask("SELECT seat, state FROM bookings") == [(1, "booked")]
    [loser] = [one for one in rivals if said("booking-done", code="B1") not in one.text]
    assert loser.popup["text"] == said("error-clinic-full")


async def test_two_transactions_at_once_give_one_place(world: World) -> None:
    clinic = await planned(world, quota=1)

    async def books(account: int) -> str:
        try:
            async with world.transaction() as services:
                person = await services.tx.people.met(account, "id", services.now)
                await services.bookings.book(clinic.id, None, by=person)
        except ClinicFull:
            return "full"
        return "booked"

    assert sorted(await asyncio.gather(books(901), books(902))) == ["booked", "full"]
    assert await world.ask("SELECT seat, state FROM bookings") == [(1, "booked")]

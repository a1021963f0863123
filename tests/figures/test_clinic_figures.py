"""Places booked and who came, by clinic and by kelurahan, below `/stats`."""

from datetime import time

from bot.domain.figures.figures import ClinicFigures
from bot.domain.outreach.bookings import State
from tests.outreach.clinics import TURI, planned
from tests.telegram import MONDAY, World


async def test_clinics_and_kelurahan_are_counted_and_told_without_a_name(world: World) -> None:
    today = MONDAY.date()
    clinic = await planned(world, day=today)
    await planned(world, day=today, place="GOR")
    turi = await world.office_id(TURI)
    ends = [State.VACCINATED, State.DEFERRED, State.ABSENT, State.BOOKED]
    async with world.transaction() as services:
        for number, state in enumerate([*ends, State.CANCELLED, State.VACCINATED], start=1):
            services.tx.bookings.add(
                clinic.id,
                person_id=None,
                token=None,
                hour=time(8),
                seat=number if number <= len(ends) else None,  # the others: given back, a walk-in
                state=state,
                kelurahan_id=turi if number < 3 else None,
                now=services.now,
            )
    async with world.transaction() as services:
        found = await services.stats.figures(days=1)
    assert found.clinics == (
        ClinicFigures("Balai RW 3", 4, 3, 1, today),
        ClinicFigures("GOR", 0, 0, 0, today),
    )
    assert set(found.by_kelurahan) == {
        ClinicFigures(TURI, 2, 2, 0),
        ClinicFigures(None, 2, 1, 1),
    }
    await world.admin.says("/stats")
    await world.admin.taps("figures:more:1:0")
    await world.admin.taps("figures:outreach:1:0")
    assert "Balai RW 3: 4, 3, 1" in world.admin.text
    assert f"{TURI}: 2, 2, 0" in world.admin.text

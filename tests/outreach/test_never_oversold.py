"""Whatever is booked, given back, moved, cancelled or made smaller: no place is given twice."""

import asyncio
from contextlib import suppress
from dataclasses import replace
from datetime import time
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.errors import DomainError
from bot.services import Services
from tests.outreach.clinics import planned
from tests.settled import Settled

PEOPLE, HOURS = 6, (time(8), time(9), time(10), time(7, 30))
who = st.integers(0, PEOPLE - 1)
books = st.tuples(st.just("book"), who, st.sampled_from([None, *HOURS]))
others = st.one_of(
    st.tuples(st.just("care"), who, st.sampled_from([None, *HOURS])),
    st.tuples(st.just("instead"), who, st.sampled_from([0, 1])),
    st.tuples(st.just("free"), who, st.just(0)),
    st.tuples(st.just("quota"), st.integers(1, 4), st.sampled_from([0, 1])),
    st.tuples(st.just("opens"), st.sampled_from(HOURS), st.booleans()),
)
deeds = st.lists(st.one_of(books, books, others), min_size=12, max_size=30)


async def _do(services: Services, clinics: list[int], people: list[Any], deed: Any) -> None:
    what, one, other = deed
    if what == "book":
        await services.bookings.book(clinics[0], other, by=people[one])
    elif what == "care":
        cared = await services.residents.in_care_of(people[one])
        await services.bookings.book(clinics[0], other, by=people[one], cared=cared[0])
    elif what == "instead":
        await services.bookings.book(clinics[other], None, by=people[one], instead=True)
    elif what == "free":
        live = await services.bookings.live_of(people[one])
        if live is not None:
            await services.bookings.cancel(live.id)
    elif what == "quota":
        await _changes(services, clinics[other], quota=one)
    else:
        await _changes(services, clinics[0], opens=one, hourly=other)


async def _changes(services: Services, clinic_id: int, **changed: Any) -> None:

    plan = (await services.clinics.get(clinic_id)).plan
    await services.clinic_planning.change(clinic_id, replace(plan, **changed), by=None)


async def _booked(services: Services, clinics: list[int]) -> dict[int, int]:
    """Return how many places are taken; no seat twice, and nobody twice."""
    rows = await services.tx.rows("SELECT * FROM bookings WHERE seat IS NOT NULL")
    seats = [(row["clinic_id"], row["seat"]) for row in rows]
    live = [(row["person_id"], row["care"]) for row in rows if row["state"] == "booked"]
    assert len(seats) == len(set(seats))
    assert len(live) == len(set(live))
    return {one: sum(clinic == one for clinic, _ in seats) for one in clinics}


async def _play(settled: Settled, folder: Path, script: list[Any]) -> None:
    world = await settled.copied(folder)
    try:
        made = (await planned(world, quota=3), await planned(world, place="B", quota=2))
        clinics = [one.id for one in made]
        async with world.transaction() as services:
            people = [
                await services.tx.people.met(900 + one, "id", services.now)
                for one in range(PEOPLE)
            ]
            for one in people:
                await services.residents.care(one, "Ibu")
            before = await _booked(services, clinics)
            for deed in script:
                with suppress(DomainError):
                    async with services.tx.savepoint():
                        await _do(services, clinics, people, deed)
                after = await _booked(services, clinics)
                for one in clinics:  # a smaller quota takes nobody's place away, and gives none
                    clinic = await services.clinics.get(one)
                    assert clinic.booked == after[one]
                    assert after[one] <= max(clinic.quota, before[one])
                before = after
    finally:
        await world.bot.close()


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(script=deeds)
def test_no_place_is_given_twice(
    settled: Settled, tmp_path_factory: Any, script: list[Any]
) -> None:
    asyncio.run(_play(settled, tmp_path_factory.mktemp("sold"), script))

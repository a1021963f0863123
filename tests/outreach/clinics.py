"""Vaccination days for the tests: one at Turi, and who runs it."""

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

from bot.domain.outreach.clinics import Clinic, Pin, Plan
from bot.domain.rights import Role
from tests.telegram import MONDAY, Someone, World

PUSKESMAS, TURI, BENDO = "Puskesmas Sukorejo", "Kelurahan Turi", "Kelurahan Bendo"
SATURDAY = date(2021, 11, 13)
TOMORROW = MONDAY.date() + timedelta(days=1)


async def planned(world: World, **changed: Any) -> Clinic:
    """Plan a clinic of the Puskesmas on Saturday for Turi, or as told."""
    plan = Plan(
        office_id=await world.office_id(PUSKESMAS),
        place="Balai RW 3",
        address="Jl. Melati 4",
        day=SATURDAY,
        opens=time(8),
        closes=time(12),
        vaccine="sinovac",
        quota=40,
        serves=frozenset({await world.office_id(TURI)}),
        pin=Pin(-8.0954, 112.1609),
    )
    async with world.transaction() as services:
        return await services.clinic_planning.add(replace(plan, **changed), by=None)


async def nurse(world: World, office: str = PUSKESMAS, name: str = "Bu Bidan") -> Someone:
    """Return somebody who works at the Puskesmas."""
    someone = world.newcomer(name)
    await world._appointed(someone, name, Role.PUSKESMAS, office)
    return someone

"""Vaccination days: which are to come, as anybody reads them, and where they are."""

from datetime import time, timedelta

import pytest

from bot.domain.outreach.clinic_words import (
    Unreadable,
    hours_of,
    pin_of,
    quota_of,
    vaccine_of,
    yes_of,
)
from bot.domain.outreach.clinics import Pin, Plan
from bot.domain.outreach.residents import Home
from bot.services.retention import CLINICS_KEPT
from tests.outreach.clinics import BENDO, SATURDAY, TOMORROW, planned
from tests.telegram import MONDAY, World
from tests.words import said


def plan(quota: int, opens: time, closes: time, *, hourly: bool = True) -> Plan:
    return Plan(1, "Balai", SATURDAY, opens, closes, "sinovac", quota, hourly=hourly)


@pytest.mark.parametrize(
    ("quota", "opens", "closes", "rooms"),
    [
        (40, time(8), time(12), {8: 10, 9: 10, 10: 10, 11: 10}),
        (10, time(8), time(11), {8: 4, 9: 3, 10: 3}),
        (2, time(8), time(12), {8: 1, 9: 1}),
        (5, time(8), time(8, 30), {8: 5}),
        (7, time(22), time(23, 59), {22: 4, 23: 3}),
    ],
)
def test_a_quota_is_spread_over_the_hours_and_none_is_lost(
    quota: int, opens: time, closes: time, rooms: dict[int, int]
) -> None:
    slots = plan(quota, opens, closes).slots
    assert {one.starts.hour: one.room for one in slots} == rooms
    assert sum(one.room for one in slots) == quota


def test_without_hours_all_come_when_it_opens() -> None:
    made = plan(40, time(8), time(12), hourly=False)
    assert (made.room_at(time(8)), made.room_at(time(9))) == (40, 0)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("08:00-12:00", (time(8), time(12))),
        ("8.00 – 12.30", (time(8), time(12, 30))),
        ("pukul 8 s.d. 11", (time(8), time(11))),
        ("jam 8 sampai 12", (time(8), time(12))),
        ("07:30 sampai 14:00 WIB", (time(7, 30), time(14))),
    ],
)
def test_hours_are_read_as_people_write_them(words: str, meant: tuple[time, time]) -> None:
    assert hours_of(words) == meant


@pytest.mark.parametrize("words", ["", "8", "12:00-08:00", "25:00-26:00", "pagi", "08:00-08:00"])
def test_hours_that_are_none_are_refused(words: str) -> None:
    with pytest.raises(Unreadable, match="clinic-bad-hours"):
        hours_of(words)


def test_other_facts_are_read_as_people_write_them() -> None:
    assert vaccine_of("Astra Zeneca") == "astrazeneca"
    assert vaccine_of("Janssen (J&J)") == "janssen"
    assert [quota_of(one) for one in ("40", "1.200")] == [40, 1200]
    assert [yes_of(one) for one in ("ya", "", "Tidak")] == [True, False, False]
    point = Pin(-8.0954, 112.1609)
    assert pin_of("-8.0954, 112.1609") == point
    assert pin_of("https://maps.google.com/?q=-8.0954,112.1609&z=17") == point


@pytest.mark.parametrize("words", ["Kota Blitar", "99.5, 200.1", "8, 112"])
def test_a_point_that_is_none_is_refused(words: str) -> None:
    with pytest.raises(Unreadable, match="clinic-bad-pin"):
        pin_of(words)


async def test_without_a_clinic_the_puskesmas_are_named_with_their_telephones(
    world: World,
) -> None:
    await world.visitor.starts()
    await world.visitor.says("/jadwal")
    assert said("clinics-none", "id") in world.visitor.text
    assert "Puskesmas Sukorejo: +62 342-000101" in world.visitor.text.replace("342 ", "342-")


async def test_where_none_is_near_the_others_are_spoken_of(world: World) -> None:
    await planned(world)
    someone = world.newcomer("Sekar Arum")
    async with world.transaction() as services:
        person = await services.people.meet(someone.id, "id", "Sekar Arum")
        home = Home(await world.office_id(BENDO), 3, 2)
        await services.residents.register(person, "Sekar Arum", home=home)
    await someone.starts()
    await someone.says("/jadwal")
    assert said("clinics-none-near") in someone.text
    await someone.taps("clinic:list:all:0")
    assert "clinic:show:1" in someone.buttons


async def test_those_to_come_are_listed_the_soonest_first(world: World) -> None:
    later = await planned(world)
    soon = await planned(world, day=TOMORROW, serves=frozenset())
    await planned(world, day=MONDAY.date() - timedelta(days=1))
    await world.visitor.starts()
    await world.visitor.says("/jadwal")
    shown = [one for one in world.visitor.buttons if one.startswith("clinic:show")]
    assert shown == [f"clinic:show:{soon.id}", f"clinic:show:{later.id}"]


async def test_one_that_is_over_today_is_not_listed(world: World) -> None:
    await planned(world, day=MONDAY.date())
    world.clock.becomes(MONDAY.replace(hour=12))
    await world.visitor.starts()
    await world.visitor.says("/jadwal")
    assert "clinic:show" not in " ".join(world.visitor.buttons)


async def test_one_is_shown_with_its_place_on_the_map(world: World) -> None:
    clinic = await planned(world)
    await world.visitor.starts()
    await world.visitor.says("/jadwal")
    await world.visitor.taps(f"clinic:show:{clinic.id}")
    for words in ("Balai RW 3", "Jl. Melati 4", "Sabtu, 13 November", "08:00–12:00", "Sinovac"):
        assert words in world.visitor.text
    assert said("clinic-free", "id", free=40, quota=40) in world.visitor.text
    await world.visitor.taps(f"clinic:pin:{clinic.id}")
    [pin] = world.calls("sendVenue")
    assert (pin["latitude"], pin["longitude"], pin["title"]) == (-8.0954, 112.1609, "Balai RW 3")


async def test_one_without_a_point_has_no_map(world: World) -> None:
    clinic = await planned(world, pin=None)
    await world.visitor.starts()
    await world.visitor.says("/jadwal")
    await world.visitor.taps(f"clinic:show:{clinic.id}")
    assert f"clinic:pin:{clinic.id}" not in world.visitor.buttons


async def test_clinics_of_long_ago_are_forgotten(world: World) -> None:
    await planned(world)
    await world.waits(days=CLINICS_KEPT.days)
    await world.waits(days=7)
    assert await world.ask("SELECT 1 FROM clinics") == []
    assert await world.ask("SELECT 1 FROM clinic_areas") == []

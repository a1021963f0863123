"""A Puskesmas plans a clinic in a talk, changes, moves and cancels it; who has a place hears."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from bot.domain.errors import DomainError
from bot.domain.outreach.clinic_talk import facts_of, plan_of
from bot.domain.outreach.clinics import Pin
from bot.domain.outreach.errors import ClinicThere
from tests.outreach.clinics import PUSKESMAS, SATURDAY, TURI, nurse, planned
from tests.outreach.test_bookings import booked, local, states
from tests.telegram import World
from tests.words import said


async def test_a_clinic_is_planned_by_buttons_and_words(world: World) -> None:
    carer, turi = await nurse(world), await world.office_id(TURI)
    await carer.says("/jadwal")
    await carer.taps("clinic:new")
    await carer.says("Balai RW 3")
    await carer.taps("-")  # no address
    await carer.says("13 November 2021")
    await carer.taps("0800-1200")
    await carer.taps("pfizer")
    await carer.says("60")
    await carer.taps("ya")
    await carer.taps(str(turi))
    await carer.taps("done")
    world.telegram.send_place(carer.id, -8.0954, 112.1609)
    await world.settles()
    async with world.transaction() as services:
        [made] = await services.clinics.ahead()
    assert made.plan == plan_of(facts_of(made))
    assert (made.place, made.day, made.opens, made.closes) == (
        "Balai RW 3",
        SATURDAY,
        time(8),
        time(12),
    )
    assert (made.vaccine, made.quota, made.hourly) == ("pfizer", 60, True)
    assert (made.serves, made.pin) == (frozenset({turi}), Pin(-8.0954, 112.1609))
    assert made.office_id == await world.office_id(PUSKESMAS)
    assert f"att:list:{made.id}:0" in carer.buttons


async def test_an_admin_says_at_which_puskesmas(world: World) -> None:
    await world.admin.says("/jadwal")
    await world.admin.taps("clinic:new")
    await world.admin.taps(str(await world.office_id(PUSKESMAS)))
    assert "Balai RW 3" in world.admin.text  # the example of the next question


async def test_words_that_cannot_be_used_are_named_and_asked_again(world: World) -> None:
    carer = await nurse(world)
    await carer.says("/jadwal")
    await carer.taps("clinic:new")
    await carer.says("Balai")
    await carer.taps("-")
    await carer.says("kemarin")
    assert said("clinic-ask-day", "id") in carer.text
    await carer.says("1 November 2021")
    assert said("clinic-past-day", "id") in carer.text
    await carer.taps("cancel")
    assert await world.ask("SELECT 1 FROM clinics") == []


async def test_a_moved_clinic_tells_who_has_a_place_and_keeps_it(world: World) -> None:
    clinic, carer = await planned(world), await nurse(world)
    number = await booked(world, world.visitor, clinic)
    await carer.says("/jadwal")
    await carer.taps(f"clinic:show:{clinic.id}")
    await carer.taps(f"clinic:edit:{clinic.id}")
    await carer.taps(f"clinic:field:{clinic.id}:hours")
    await carer.taps("1300-1600")
    assert said("booking-moved", "id").split("</b>")[0].removeprefix("⚠️ <b>") in (
        world.visitor.text
    )
    assert "pukul 13:00" in world.visitor.text
    assert await world.ask("SELECT id, hour, state FROM bookings") == [(number, "13:00", "booked")]


async def test_another_quota_tells_nobody(world: World) -> None:
    clinic, carer = await planned(world), await nurse(world)
    await booked(world, world.visitor, clinic)
    before = len(world.visitor.messages)
    await carer.says("/jadwal")
    await carer.taps(f"clinic:show:{clinic.id}")
    await carer.taps(f"clinic:edit:{clinic.id}")
    await carer.taps(f"clinic:field:{clinic.id}:quota")
    await carer.says("5")
    assert await world.ask("SELECT quota FROM clinics") == [(5,)]
    assert len(world.visitor.messages) == before


async def test_a_cancelled_clinic_tells_all_and_rebooks_in_one_tap(world: World) -> None:
    clinic, carer = await planned(world), await nurse(world)
    later = await planned(world, day=SATURDAY + timedelta(days=7))
    await booked(world, world.visitor, clinic)
    await carer.says("/jadwal")
    await carer.taps(f"clinic:show:{clinic.id}")
    await carer.taps(f"clinic:edit:{clinic.id}")
    await carer.taps(f"clinic:stop:ask:{clinic.id}")
    assert await states(world) == ["booked"]
    await carer.taps(f"clinic:stop:yes:{clinic.id}")
    assert await states(world) == ["cancelled"]
    assert "dibatalkan" in world.visitor.text
    await world.visitor.taps(f"book:{later.id}")
    assert await states(world) == ["cancelled", "booked"]


async def test_without_another_clinic_the_puskesmas_is_named_and_no_place_promised(
    world: World,
) -> None:
    clinic, carer = await planned(world), await nurse(world)
    await booked(world, world.visitor, clinic)
    async with world.transaction() as services:
        by = await services.people.of_telegram(carer.id)
        assert by is not None
        await services.clinic_planning.cancel(clinic.id, by=by)
    await world.settles()
    assert said("clinics-none", "id") in world.visitor.text
    assert PUSKESMAS in world.visitor.text


async def test_two_who_change_it_at_once_lose_nothing(world: World) -> None:
    clinic = await planned(world)
    first, second = await nurse(world), await nurse(world, name="Bu Ani")
    for carer in (first, second):
        await carer.says("/jadwal")
        await carer.taps(f"clinic:show:{clinic.id}")
        await carer.taps(f"clinic:edit:{clinic.id}")
    await first.taps(f"clinic:field:{clinic.id}:quota")
    await second.taps(f"clinic:field:{clinic.id}:address")
    await second.says("Jl. Kenanga 7")
    await first.says("60")
    rows = await world.ask("SELECT quota, address FROM clinics")
    assert rows == [(60, "Jl. Kenanga 7")]


async def test_what_is_over_or_cancelled_is_changed_no_more(world: World) -> None:
    clinic = await planned(world)
    world.clock.becomes(local(SATURDAY, 13))
    async with world.transaction() as services:
        with pytest.raises(DomainError):
            await services.clinic_planning.change(clinic.id, clinic.plan, by=None)


async def test_what_was_cancelled_may_be_planned_anew_and_is_then_the_one_a_list_means(
    world: World,
) -> None:
    first = await planned(world)
    async with world.transaction() as services:
        by = await services.people.of_telegram(world.admin.id)
        assert by is not None
        await services.clinic_planning.cancel(first.id, by=by)
    again = await planned(world)
    async with world.transaction() as services:
        found = await services.clinic_planning.like(first.plan)
        assert found is not None
        assert found.id == again.id


async def test_two_clinics_do_not_become_the_same(world: World) -> None:
    await planned(world)
    other = await planned(world, place="GOR")
    async with world.transaction() as services:
        with pytest.raises(ClinicThere):
            await services.clinic_planning.change(
                other.id, replace(other.plan, place="balai rw 3"), by=None
            )


async def test_another_puskesmas_plans_nothing_here(world: World) -> None:
    clinic = await planned(world)
    other = await nurse(world, "Puskesmas Sananwetan", "Bu Ani")
    await other.says("/jadwal")
    await other.taps(f"clinic:show:{clinic.id}")
    message = other.messages[-1]["message_id"]
    for data in (
        f"clinic:edit:{clinic.id}",
        f"clinic:field:{clinic.id}:day",
        f"clinic:stop:yes:{clinic.id}",
    ):
        await other.taps_data(data, other.id, message)
        assert other.popup["text"] == said("error-gone", "id")
    assert date.fromisoformat((await world.ask("SELECT day FROM clinics"))[0][0]) == SATURDAY

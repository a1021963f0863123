"""A place at a clinic: one tap, one for a person, never one that is not there."""

import io
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from PIL import Image

from bot.domain.errors import DomainError
from bot.domain.outreach.bookings import Step, window
from bot.domain.outreach.clinics import Clinic
from bot.domain.outreach.residents import Doses, Home, Reached, Resident, Source
from bot.rehearsal.desk.camera import link_in
from tests.outreach.clinics import SATURDAY, TURI, planned
from tests.telegram import MONDAY, Someone, World
from tests.words import said

FRIDAY = SATURDAY - timedelta(days=1)


def local(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute), MONDAY.tzinfo)


async def booked(world: World, someone: Someone, clinic: Clinic) -> int:
    """Let somebody book at a clinic; return the booking's id."""
    await someone.starts()
    await someone.says("/jadwal")
    await someone.taps(f"clinic:show:{clinic.id}")
    await someone.taps(f"book:{clinic.id}")
    [(number,)] = await world.ask("SELECT max(id) FROM bookings")
    return int(number)


def told_by(world: World) -> list[dict[str, Any]]:
    """Return what the bot wrote to the visitor."""
    return world.calls("sendMessage", chat_id=world.visitor.id)


async def states(world: World) -> list[str]:
    return [row[0] for row in await world.ask("SELECT state FROM bookings ORDER BY id")]


async def test_one_tap_books_and_the_qr_code_comes_protected(world: World) -> None:
    clinic = await planned(world)
    number = await booked(world, world.visitor, clinic)
    assert said("booking-done", "id", code=f"B{number}") in world.visitor.text
    [sent] = world.calls("sendPhoto")
    assert sent["protect_content"]
    assert "pukul 08:00" in sent["caption"]
    [(token,)] = await world.ask("SELECT token FROM bookings")
    stored = world.telegram.files.get(world.visitor.passes[-1]["photo"][-1]["file_id"])
    assert stored is not None
    assert Image.open(io.BytesIO(stored.data)).size[0] > 300
    assert link_in(stored.data) == f"https://t.me/{world.city.bot.username}?start=b_{token}"


async def test_a_second_tap_changes_nothing(world: World) -> None:
    clinic = await planned(world)
    await booked(world, world.visitor, clinic)
    message = world.visitor.messages[-1]["message_id"]
    await world.visitor.taps_data(f"book:{clinic.id}", world.visitor.id, message)
    assert await states(world) == ["booked"]


async def test_the_last_place_is_given_once(world: World) -> None:
    clinic = await planned(world, quota=1)
    rival = world.newcomer("Budi")
    for someone in (world.visitor, rival):
        await someone.starts()
        await someone.says("/jadwal")
        await someone.taps(f"clinic:show:{clinic.id}")
    for someone in (world.visitor, rival):  # both taps arrive before either is treated
        message = someone.messages[-1]["message_id"]
        world.telegram.person_taps(someone.id, someone.id, message, f"book:{clinic.id}")
    await world.settles()
    assert await states(world) == ["booked"]
    assert said("error-clinic-full", "id") in [
        one.get("text") for one in world.calls("answerCallbackQuery")
    ]


async def test_a_place_given_back_is_free_for_the_next(world: World) -> None:
    clinic = await planned(world, quota=1)
    number = await booked(world, world.visitor, clinic)
    await world.visitor.taps(f"book:no:{number}")
    await booked(world, world.newcomer("Budi"), clinic)
    assert await states(world) == ["cancelled", "booked"]
    assert await world.ask("SELECT count(*) FROM timers WHERE kind = 'booking'") == [(1,)]


async def test_who_has_a_place_is_asked_before_it_is_moved(world: World) -> None:
    first, second = await planned(world), await planned(world, place="SDN Turi 1")
    await booked(world, world.visitor, first)
    await world.visitor.says("/jadwal")
    await world.visitor.taps(f"clinic:show:{second.id}")
    await world.visitor.taps(f"book:{second.id}")
    assert await states(world) == ["booked"]
    await world.visitor.taps(f"book:instead:{second.id}")
    assert await world.ask("SELECT clinic_id, state FROM bookings ORDER BY id") == [
        (first.id, "cancelled"),
        (second.id, "booked"),
    ]


async def test_a_place_is_kept_if_the_other_clinic_is_full_meanwhile(world: World) -> None:
    first, second = await planned(world), await planned(world, place="SDN Turi 1", quota=1)
    await booked(world, world.visitor, first)
    await world.visitor.says("/jadwal")
    await world.visitor.taps(f"clinic:show:{second.id}")
    await world.visitor.taps(f"book:{second.id}")
    message = world.visitor.messages[-1]["message_id"]
    await booked(world, world.newcomer("Budi"), second)
    await world.visitor.taps_data(f"book:instead:{second.id}", world.visitor.id, message)
    assert await states(world) == ["booked", "booked"]


async def test_an_hour_that_is_full_or_is_none_is_refused(world: World) -> None:
    clinic = await planned(world, quota=4, hourly=True)
    async with world.transaction() as services:
        for number in range(5):
            one = await services.tx.people.met(900 + number, "id", services.now)
            if number == 0:
                await services.bookings.book(clinic.id, time(8), by=one)
            else:
                with pytest.raises(DomainError):
                    await services.bookings.book(
                        clinic.id, time(8) if number < 3 else time(7), by=one
                    )
    assert await states(world) == ["booked"]


async def test_hours_are_offered_as_long_as_there_is_room(world: World) -> None:
    clinic = await planned(world, quota=4, hourly=True)
    await world.visitor.starts()
    await world.visitor.says("/jadwal")
    await world.visitor.taps(f"clinic:show:{clinic.id}")
    await world.visitor.taps(f"book:{clinic.id}:0900")
    other = world.newcomer("Budi")
    await other.starts()
    await other.says("/jadwal")
    await other.taps(f"clinic:show:{clinic.id}")
    shown = [one for one in other.buttons if one.startswith("book:")]
    assert shown == [f"book:{clinic.id}:{one}" for one in ("0800", "1000", "1100")]


async def test_an_hour_that_is_past_is_offered_no_more(world: World) -> None:
    clinic = await planned(world, hourly=True)
    world.clock.becomes(local(SATURDAY, 10, 30))
    await world.visitor.starts()
    await world.visitor.says("/jadwal")
    await world.visitor.taps(f"clinic:show:{clinic.id}")
    shown = [one for one in world.visitor.buttons if one.startswith("book:")]
    assert shown == [f"book:{clinic.id}:1000", f"book:{clinic.id}:1100"]
    message = world.visitor.messages[-1]["message_id"]
    await world.visitor.taps_data(f"book:{clinic.id}:0800", world.visitor.id, message)
    assert await states(world) == []


async def test_the_evening_before_that_morning_and_afterwards_something_is_said_once(
    world: World,
) -> None:
    clinic = await planned(world)
    await booked(world, world.visitor, clinic)
    told = []
    world.clock.becomes(local(FRIDAY, 7))
    for _ in range(60):  # an hour each
        before = len(told_by(world))
        await world.waits(hours=1)
        told += [world.clock.at.replace(tzinfo=None)] * (len(told_by(world)) - before)
    assert told == [
        one.replace(tzinfo=None)
        for one in (local(FRIDAY, 18), local(SATURDAY, 8), local(SATURDAY, 13))
    ]
    await world.restarts()
    await world.waits(days=1)
    assert len(told) == 3
    assert said("booking-after", "id", name="Siti", place="Balai RW 3").split("Siti")[1] in (
        world.visitor.text
    )


@pytest.mark.parametrize(
    ("since", "until"), [(8, 20), (6, 10), (9, 10), (7, 15), (0, 23), (8, 19)]
)
@pytest.mark.parametrize("opens", [6, 8, 13, 20])
def test_each_step_begins_within_the_hours_set_or_is_put_off(
    since: int, until: int, opens: int
) -> None:
    clinic = Clinic(1, "Balai", SATURDAY, time(opens), time(opens + 3), "sinovac", 1)
    evening = window(Step.EVENING, clinic, since=time(since), until=time(until))
    assert time(since) <= evening.first.time() < time(until)
    assert evening.first.date() == FRIDAY
    morning = window(Step.MORNING, clinic, since=time(since), until=time(until))
    assert (morning.first.date(), morning.first.time() >= time(since)) == (SATURDAY, True)


async def test_what_is_too_late_is_not_said(world: World) -> None:
    clinic = await planned(world)
    await booked(world, world.visitor, clinic)
    world.clock.becomes(local(SATURDAY + timedelta(days=5), 9))  # the bot was down
    before = len(told_by(world))
    await world.settles()
    assert len(told_by(world)) == before


async def test_what_waited_until_night_is_said_in_the_morning(world: World) -> None:
    clinic = await planned(world)
    number = await booked(world, world.visitor, clinic)
    world.clock.becomes(local(SATURDAY, 19, 59))
    async with world.transaction() as services:
        await services.booking_reminders.due(number)
    before = len(told_by(world))
    world.clock.becomes(local(SATURDAY, 23))  # Telegram was away
    await world.settles()
    assert len(told_by(world)) == before
    await world.waits(hours=10)
    assert len(told_by(world)) == before + 1
    await world.waits(hours=5)
    assert len(told_by(world)) == before + 1


async def test_who_books_in_the_evening_before_is_told_at_once(world: World) -> None:
    clinic = await planned(world)
    world.clock.becomes(local(FRIDAY, 19))
    await booked(world, world.visitor, clinic)
    assert "Besok" in world.visitor.text


async def test_what_somebody_says_afterwards_is_noted(world: World) -> None:
    clinic, later = await planned(world), await planned(world, day=SATURDAY + timedelta(days=7))
    number = await booked(world, world.visitor, clinic)
    world.clock.becomes(local(SATURDAY, 14))
    await world.settles()
    await world.visitor.taps(f"book:was:no:{number}")
    assert await states(world) == ["absent"]
    assert f"book:{later.id}" in world.visitor.buttons


async def test_who_says_they_were_there_is_vaccinated_and_reminded_of_the_next(
    world: World,
) -> None:
    clinic = await planned(world)
    number = await booked(world, world.visitor, clinic)
    async with world.transaction() as services:
        me = await services.people.of_telegram(world.visitor.id)
        assert me is not None
        await services.reminders.agree(me, doses=0, vaccine=None, last_dose_on=None)
        resident = await services.tx.residents.of_person(me.id)
        assert resident is not None  # who wants to be reminded is one
        home = Home(await world.office_id(TURI))
        told = replace(resident, state=Reached.TOLD, had=Doses(0), home=home)
        services.tx.residents.save(told, services.now)
    world.clock.becomes(local(SATURDAY, 14))
    await world.settles()
    await world.visitor.taps(f"book:was:yes:{number}")
    assert await states(world) == ["vaccinated"]
    due = (SATURDAY + timedelta(days=28)).isoformat()
    assert await world.ask("SELECT state, due_on FROM reminders") == [("waiting", due)]
    assert await world.ask("SELECT state, dose, due_on FROM residents") == [("waiting", 2, due)]


async def test_the_own_kelurahan_comes_first(world: World) -> None:
    bendo = await world.office_id("Kelurahan Bendo")
    other = await planned(world, day=FRIDAY, serves=frozenset({bendo}))
    own = await planned(world)
    await world.visitor.starts()
    async with world.transaction() as services:
        me = await services.people.of_telegram(world.visitor.id)
        assert me is not None
        home = Home(await world.office_id(TURI))
        services.tx.residents.add(
            Resident(0, Source.SELF, Reached.WAITING, person_id=me.id, home=home), services.now
        )
    await world.visitor.says("/jadwal")
    assert [one for one in world.visitor.buttons if "show" in one] == [f"clinic:show:{own.id}"]
    await world.visitor.taps("clinic:list:all:0")
    assert [one for one in world.visitor.buttons if "show" in one] == [
        f"clinic:show:{own.id}",
        f"clinic:show:{other.id}",
    ]


async def test_who_is_erased_leaves_a_free_place_and_no_trace(world: World) -> None:
    clinic = await planned(world, quota=1)
    await booked(world, world.visitor, clinic)
    await world.visitor.says("/hapus")
    await world.visitor.taps("erase:yes")
    rows: list[Any] = await world.ask(
        "SELECT person_id, resident_id, token, facts, seat, state FROM bookings"
    )
    assert rows == [(None, None, None, None, None, "cancelled")]
    assert await world.ask("SELECT 1 FROM timers WHERE kind = 'booking'") == []
    await booked(world, world.newcomer("Budi"), clinic)


async def test_an_own_booking_is_among_all_that_is_held(world: World) -> None:
    clinic = await planned(world)
    await booked(world, world.visitor, clinic)
    async with world.transaction() as services:
        me = await services.people.of_telegram(world.visitor.id)
        assert me is not None
        own = await services.own_data.of(me)
    [row] = own.sections["bookings"]
    assert (row["hour"], row["state"]) == ("08:00", "booked")


async def test_who_stops_hears_nothing_more_of_a_place_either(world: World) -> None:
    clinic = await planned(world)
    await booked(world, world.visitor, clinic)
    world.clock.passes(minutes=1)
    await world.visitor.says("/berhenti")
    before = len(told_by(world))
    world.clock.becomes(local(FRIDAY, 18))
    await world.settles()
    assert len(told_by(world)) == before
    assert await states(world) == ["booked"]

"""`/kantor`: an office is closed for a day, and a holiday taken back, by tapping."""

from datetime import date

from bot.domain.hours import parse_hours
from bot.domain.office.closures import as_usual, closed_on, next_days, with_closed, without_past
from bot.domain.offices import HolidayRow
from tests.telegram import World
from tests.words import said

TURI = "Kelurahan Turi"
WEEK = parse_hours("Sen-Kam 07:30-15:30; Jum 07:30-14:30")
TUESDAY, SATURDAY = date(2021, 11, 9), date(2021, 11, 13)


async def closes(world: World, day: str = "20211109", flag: int = 1) -> int:
    number, admin = await world.office_id(TURI), world.admin
    await admin.says("/kantor turi kelurahan")
    await admin.taps(f"shut:{number}")
    await admin.taps(f"shut:ask:{number}:{day}:{flag}")
    await admin.taps(f"shut:do:{number}:{day}:{flag}")
    return number


async def holiday(world: World, *days: tuple[date, str]) -> None:
    async with world.transaction() as services:
        rows = [HolidayRow(day, name) for day, name in days]
        await services.holiday_import.apply(rows, by=None)


def test_a_day_is_closed_and_as_usual_again() -> None:
    closed = with_closed(WEEK, TUESDAY)
    assert closed.on(TUESDAY) == ()
    assert closed_on(closed, TUESDAY)
    assert with_closed(closed, TUESDAY) == closed
    assert as_usual(closed, TUESDAY) == WEEK
    assert SATURDAY not in [one.day for one in next_days(WEEK, TUESDAY)]


async def test_who_scans_on_a_closed_day_reads_that_it_is_closed(world: World) -> None:
    number = await closes(world)
    assert said("closure-closed") == world.admin.popup["text"]
    async with world.transaction() as services:
        office = await services.offices.get(number)
    assert closed_on(office.hours, TUESDAY)
    world.clock.passes(hours=25)
    await world.visitor.scans(TURI)
    told = world.visitor.of_the_bot[-1].body["text"]
    assert said("closed-until", day="Rabu, 10 November", time="07:30") in told


async def test_it_is_opened_again_and_can_be_undone_like_an_import(world: World) -> None:
    number = await closes(world)
    await closes(world, flag=0)
    async with world.transaction() as services:
        assert not closed_on((await services.offices.get(number)).hours, TUESDAY)
        await services.office_import.undo(by=None)
        assert closed_on((await services.offices.get(number)).hours, TUESDAY)
    actions = await world.ask("SELECT action FROM audit WHERE office_id = ? ORDER BY id", number)
    assert [one for one in actions if "day" in one[0]] == [("close-day",), ("open-day",)]


async def test_all_that_is_noted_of_it_names_who_did_it(world: World) -> None:
    before = await world.ask("SELECT max(id) FROM audit")
    await closes(world)
    noted = await world.ask(
        "SELECT a.action, p.telegram_id FROM audit a LEFT JOIN people p ON p.id = a.person_id"
        " WHERE a.id > ? ORDER BY a.id",
        *before[0],
    )
    assert noted == [("import-offices", world.admin.id), ("close-day", world.admin.id)]


async def test_a_day_that_was_not_offered_is_refused(world: World) -> None:
    number, admin = await world.office_id(TURI), world.admin
    await admin.says("/kantor")
    message = admin.messages[-1]["message_id"]
    for day in ("20211113", "20311109", "20211340"):
        await admin.taps_data(f"shut:do:{number}:{day}:1", admin.id, message)
        assert admin.popup["text"] == said("error-gone")


async def test_holidays_are_listed_and_one_is_taken_back(world: World) -> None:
    await holiday(world, (TUESDAY, "Libur <kota>"), (date(2021, 12, 25), "Natal"))
    admin = world.admin
    await admin.says("/kantor")
    await admin.says("/kantor")
    await admin.taps("holiday:list:0")
    assert "9 November 2021: Libur <kota>" in admin.text
    await admin.taps("holiday:ask:20211109")
    await admin.taps("holiday:drop:20211109")
    assert "9 November" not in admin.text
    assert "25 Desember 2021: Natal" in admin.text
    message = admin.messages[-1]["message_id"]
    await admin.taps_data("holiday:drop:20211109", admin.id, message)
    assert admin.popup["text"] == said("error-gone")
    async with world.transaction() as services:
        await services.holiday_import.undo(by=None)
    await admin.says("/kantor")
    await admin.taps("holiday:list:0")
    await admin.taps("holiday:ask:20211109")
    assert "Libur <kota>" in admin.text


def test_days_with_hours_of_their_own_are_not_offered() -> None:
    hours = parse_hours("Sen-Jum 07:30-15:30; 09-11-2021 08:00-11:00")
    assert TUESDAY not in [one.day for one in next_days(hours, date(2021, 11, 8))]


def test_closed_days_that_are_past_are_forgotten() -> None:
    closed = with_closed(with_closed(WEEK, TUESDAY), date(2021, 11, 12))
    assert without_past(closed, date(2021, 11, 10)) == with_closed(WEEK, date(2021, 11, 12))


async def test_a_late_tap_brings_no_office_back(world: World) -> None:
    number, admin = await world.office_id(TURI), world.admin
    await admin.says("/kantor turi kelurahan")
    await admin.taps(f"shut:{number}")
    await admin.taps(f"shut:ask:{number}:20211109:1")
    async with world.transaction() as services:
        services.tx.write("UPDATE offices SET retired_at = 1 WHERE id = ?", number)
        services.tx.memory.clear()
    await admin.taps(f"shut:do:{number}:20211109:1")
    assert admin.popup["text"] == said("error-gone")
    [(retired,)] = await world.ask(f"SELECT retired_at FROM offices WHERE id = {number}")
    assert retired == 1

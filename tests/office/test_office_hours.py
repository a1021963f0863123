"""`/kantor`, *Jam buka*: an office's hours are changed piece by piece, shown, then they hold."""

from datetime import date

import pytest

from bot.domain.hours import ALL_DAY, BadHours, format_hours, parse_hours
from bot.domain.hours.editing import (
    MOST_DATED,
    on_dates,
    on_days,
    parse_dates,
    parse_spans,
    without_dates,
)
from tests.telegram import Someone, World
from tests.words import said

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
TODAY = date(2021, 11, 8)
WEEK = parse_hours("Sen-Kam 07:30-15:30; Jum 07:30-14:30")


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("07:30-15:30", ((450, 930),)),
        ("07.30 s/d 11.30, 13.00 - 15.30", ((450, 690), (780, 930))),
        ("07:30-15:30 istirahat 12:00-13:00", ((450, 720), (780, 930))),
        ("24 jam", ALL_DAY),
        ("Tutup", ()),
        (" libur ", ()),
    ],
)
def test_the_openings_of_a_day_are_read_as_people_write_them(
    text: str, spans: tuple[tuple[int, int], ...]
) -> None:
    assert parse_spans(text) == spans


@pytest.mark.parametrize(
    "text",
    [
        *("", "pagi", "08:00", "15:30-07:30", "08:00-26:00", "08:00-12:00, 11:00-13:00"),
        *("Sel 08:00-12:00", "24-12-2026 tutup", "08:00-12:00; 24-12-2026 tutup"),
        *("x" * 4000, "\u202e08:00-09"),
    ],
)
def test_what_is_no_time_of_a_day_is_refused(text: str) -> None:
    with pytest.raises(BadHours):
        parse_spans(text)


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("24-12-2021", (date(2021, 12, 24), date(2021, 12, 24))),
        ("24 Desember 2021", (date(2021, 12, 24), date(2021, 12, 24))),
        ("18 Februari - 19 Maret 2026", (date(2026, 2, 18), date(2026, 3, 19))),
        ("01-11-2021 - 30-11-2021", (date(2021, 11, 1), date(2021, 11, 30))),
    ],
)
def test_dates_are_read_as_people_write_them(text: str, dates: tuple[date, date]) -> None:
    assert parse_dates(text, TODAY) == dates


@pytest.mark.parametrize(
    "text",
    [
        *("", "besok", "24-12", "31-02-2022", "07-11-2021", "25-12-2021 - 24-12-2021"),
        *("Sen 24-12-2021", "24-12-2021 08:00-09:00", "24-12-2021 tutup 25-12-2021"),
        "x" * 4000,
    ],
)
def test_what_is_no_date_to_come_is_refused(text: str) -> None:
    with pytest.raises(BadHours):
        parse_dates(text, TODAY)


def test_a_week_of_nothing_and_dates_without_end_are_refused() -> None:
    with pytest.raises(BadHours):
        on_days(WEEK, range(7), ())
    many = WEEK
    for number in range(MOST_DATED):
        many = on_dates(many, date(2022, 1 + number // 28, 1 + number % 28), date.max, ())
    with pytest.raises(BadHours, match="hours-many-dates"):
        on_dates(many, TODAY, TODAY, ())


def test_dates_stand_in_order_once_each_and_are_read_back_as_they_were() -> None:
    changed = on_dates(WEEK, date(2022, 2, 1), date(2022, 2, 28), ((480, 900),))
    changed = on_dates(changed, date(2021, 12, 24), date(2021, 12, 24), ())
    changed = on_dates(changed, date(2021, 12, 24), date(2021, 12, 24), ((450, 660),))
    assert [one.first for one in changed.dated] == [date(2021, 12, 24), date(2022, 2, 1)]
    assert changed.dated[1].days[5] == ()  # Saturdays are free as usual
    assert parse_hours(format_hours(changed)) == changed
    assert len(without_dates(changed, date(2021, 12, 24), date(2021, 12, 24)).dated) == 1


async def begun(world: World) -> Someone:
    admin = world.admin
    await admin.says("/kantor turi kelurahan")
    await admin.taps(f"shut:{await world.office_id(TURI)}")
    await admin.taps(f"hours:{await world.office_id(TURI)}")
    return admin


async def hours(world: World, office: str = TURI) -> str:
    return str((await world.ask("SELECT hours FROM offices WHERE name = ?", office))[0][0])


async def test_a_day_is_changed_shown_and_saved(world: World) -> None:
    before = await hours(world)
    admin = await begun(world)
    assert before.split(";", maxsplit=1)[0] in admin.text
    await admin.taps("4")
    assert "Jum" in admin.text
    await admin.says("07.30-11.00, 13.00-14.30")
    assert said("hours-after") in admin.text
    assert "Jum 07:30-11:00, 13:00-14:30" in admin.text
    assert await hours(world) == before
    await admin.taps("save")
    assert said("hours-saved", office=TURI) in admin.text
    assert "Jum 07:30-11:00, 13:00-14:30" in await hours(world)
    deeds = await world.ask("SELECT action FROM audit WHERE action = 'change-hours'")
    assert deeds == [("change-hours",)]
    async with world.transaction() as services:
        await services.office_import.undo(by=None)
    assert await hours(world) == before


async def test_the_door_follows_at_once(world: World) -> None:
    admin = await begun(world)
    await admin.taps("01234")
    await admin.taps("0800-1500")
    await admin.taps("0")
    await admin.taps("tutup")
    await admin.taps("save")
    await world.visitor.scans(TURI)
    told = world.visitor.of_the_bot[-1].body["text"]
    assert said("closed-until", day="Selasa, 9 November", time="08:00") in told


async def test_certain_dates_have_hours_of_their_own_and_lose_them(world: World) -> None:
    admin = await begun(world)
    await admin.taps("dates")
    await admin.says("kemarin")
    assert said("hours-bad-dates", text="kemarin") in admin.text
    await admin.says("24-12-2021")
    await admin.taps("tutup")
    await admin.taps("save")
    assert (await hours(world)).endswith("; 24-12-2021 tutup")
    await begun(world)
    await admin.taps("drop-20211224-20211224")
    await admin.taps("save")
    assert "24-12-2021" not in await hours(world)


async def test_hours_are_those_of_another_office(world: World) -> None:
    admin = await begun(world)
    await admin.taps("like")
    await admin.says("tidak ada")
    assert said("offices-not-found", words="tidak ada") in admin.text
    await admin.says("rsud")
    await admin.taps(next(one for one in admin.buttons if ":office-" in one).split(":")[-1])
    await admin.taps("save")
    assert "24 jam" in await hours(world)


async def test_what_cannot_be_used_is_said_and_asked_again(world: World) -> None:
    admin = await begun(world)
    await admin.taps("01234")
    await admin.says("26:00-27:00")
    assert said("hours-bad-time", time="26:00") in admin.text
    await admin.taps("back")
    assert admin.buttons[-1].endswith("cancel")
    await admin.taps("cancel")
    assert admin.text == said("hours-left")


async def test_an_office_that_never_opens_is_refused(world: World) -> None:
    admin = await begun(world)
    await admin.taps("01234")
    await admin.taps("tutup")
    assert said("hours-never-open") in admin.text


async def test_what_somebody_else_has_changed_is_shown_anew(world: World) -> None:
    admin = await begun(world)
    await admin.taps("4")
    await admin.taps("0800-1500")
    async with world.transaction() as services:
        office = await services.offices.get(await world.office_id(TURI))
        person = await services.people.of_telegram(admin.id)
        assert person is not None
        await services.office_import.set_hours(office, parse_hours("Sab 08:00-12:00"), by=person)
    await admin.taps("save")
    assert said("hours-outdated") in admin.text
    assert await hours(world) == "Sab 08:00-12:00"
    assert said("hours-after") not in admin.text


async def test_who_is_no_admin_any_more_saves_nothing(world: World) -> None:
    before = await hours(world)
    admin = await begun(world)
    await admin.taps("4")
    await admin.taps("0800-1500")
    async with world.transaction() as services:
        services.tx.write("DELETE FROM roles WHERE role = 'admin'")
        services.tx.memory.clear()
    await admin.taps("save")
    assert await hours(world) == before


@pytest.mark.parametrize(
    "value", ["9", "0123", "drop-x", "drop-20211340-20211341", "office-1", "", "save"]
)
async def test_a_forged_answer_changes_nothing(world: World, value: str) -> None:
    before = await hours(world)
    admin = await begun(world)
    data = admin.buttons[0].rpartition(":")[0]
    await admin.taps_data(f"{data}:{value}", admin.id, admin.messages[-1]["message_id"])
    assert await hours(world) == before
    assert said("hours-saved", office=TURI) not in admin.text


async def test_a_retired_office_has_no_hours_to_change(world: World) -> None:
    admin = await begun(world)
    await admin.taps("4")
    async with world.transaction() as services:
        services.tx.write("UPDATE offices SET retired_at = 1 WHERE name = ?", TURI)
        services.tx.memory.clear()
    await admin.taps("0800-1500")
    [(retired,)] = await world.ask("SELECT retired_at FROM offices WHERE name = ?", TURI)
    assert retired == 1
    assert said("error-gone") in str(world.calls("sendMessage")[-1]) + str(admin.popup)

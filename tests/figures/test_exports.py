"""`/ekspor`: visits and cases as a list for a spreadsheet: for admins, noted, nobody's name."""

import csv
import io
from typing import Any

import pytest

from bot.domain.figures.exports import Format, Listed
from bot.domain.rights import Action, Grant, Role
from bot.services.figures import exports
from storage.figures.exports import _CAME
from tests.figures.test_charts import viewer_of
from tests.figures.test_report import files, sheets
from tests.figures.test_stats import GREEN, RED, admin, claims, figures, visits
from tests.figures.test_stats_command import TURI, a_morning
from tests.paper.paper import documents, wants_no_drawing
from tests.telegram import World
from tests.words import not_for, said

TODAY = "20211108-20211108"


async def exported(world: World, what: str, form: str = "xlsx") -> list[list[Any]]:
    """Return the rows of today's list, without its headings."""
    await world.settles()
    await world.admin.says("/ekspor 2021-11-08")
    place = next(one for one in reversed(world.admin.messages) if "reply_markup" in one)
    data = f"export:{what}:{form}:{TODAY}"
    assert data in world.admin.buttons
    await world.admin.taps_data(data, world.admin.id, place["message_id"])
    content = files(world, world.admin)[form]
    if form == "csv":
        return [*csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""))][1:]
    [rows] = sheets(content).values()
    return rows[1:]


@pytest.mark.parametrize("form", Format)
async def test_the_visits_add_up_to_what_the_message_says(world: World, form: str) -> None:
    await a_morning(world)
    rows = await exported(world, "visits", form)
    found = await figures(world)
    assert len(rows) == found.counted["visits"]["total"] == 5
    colours = [row[4] for row in rows]
    assert {one: colours.count(said(f"colour-{one}")) for one in found.colours} == found.colours
    offices = [row[1] for row in rows]
    assert {one.name: offices.count(one.name) for one in found.offices} == {
        one.name: one.total for one in found.offices
    }
    assert [row[3] for row in rows].count(said("export-kind-guest")) == 1


async def test_a_case_says_how_fast_it_was_taken_and_how_it_ended(world: World) -> None:
    await visits(world, 1, RED)
    await claims(world, 1, after=120)
    async with world.transaction() as services:
        await services.handover.close(1, "sent-home", by=await admin(services, world))
    [row] = await exported(world, "cases")
    assert row[3:] == [said("colour-red"), 2.0, 2.0, said("outcome-sent-home")]


async def test_nobody_is_in_it_nor_what_was_deleted_with_them(world: World) -> None:
    await a_morning(world)
    for what in Listed:
        rows = str(await exported(world, what))
        assert "Hijau" not in rows
        assert "Satu" not in rows
        assert "Karto" not in rows


async def test_who_was_erased_still_counts_in_it(world: World) -> None:
    await visits(world, 1, RED)
    async with world.transaction() as services:
        person = await services.people.of_telegram(1)
        assert person is not None
        await services.handover.claim(1, by=await admin(services, world))
        await services.handover.close(1, "sent-home", by=await admin(services, world))
        assert await services.erasure.erase(person)
    [visit], [case] = await exported(world, "visits"), await exported(world, "cases")
    assert visit[4] == said("colour-red")
    assert case[6] == said("outcome-sent-home")


async def test_times_are_the_citys_and_minutes_those_inside(world: World) -> None:
    await world.visitor.checks_in(TURI, *("none", "2"))
    await world.waits(minutes=42)
    await world.visitor.says("/keluar")
    [row] = await exported(world, "visits")
    assert str(row[2]) == "2021-11-08 08:00:00"
    assert row[6] == 42.0


async def test_a_hostile_office_name_is_only_a_name(world: World) -> None:
    async with world.transaction() as services:
        services.tx.write("UPDATE offices SET name = '=HYPERLINK(\"http://x\")'")
        services.tx.memory.clear()
    await visits(world, 1, GREEN)
    assert (await exported(world, "visits"))[0][1] == '=HYPERLINK("http://x")'
    assert (await exported(world, "visits", "csv"))[0][1] == '\'=HYPERLINK("http://x")'


async def test_it_is_noted_who_took_what(world: World) -> None:
    await exported(world, "cases", "csv")
    [(person, action)] = await world.ask(
        "SELECT p.telegram_id, a.action FROM audit a JOIN people p ON p.id = a.person_id"
        " WHERE a.action LIKE 'export%'"
    )
    assert (person, action) == (world.admin.id, "export-cases")


async def test_other_days_are_a_button_away(world: World) -> None:
    await world.admin.says("/ekspor")
    await world.admin.taps("export:days:month")
    await world.admin.taps("export:cases:csv:20211001-20211031")
    [message] = documents(world, world.admin)
    assert message["document"]["file_name"] == "cases-2021-10-01-2021-10-31.csv"


async def test_days_can_be_typed(world: World) -> None:
    await world.admin.says("/ekspor 2021-11-01 2021-11-05")
    assert "export:visits:csv:20211101-20211105" in world.admin.buttons
    await world.admin.says("/ekspor 2021-11-31")
    assert world.admin.text == said("error-not-a-day", written="2021-11-31")


async def test_an_office_is_told_that_the_list_is_of_all(world: World) -> None:
    await world.admin.says("/ekspor turi 2021-11-01")
    assert world.admin.text == said("error-of-all-offices", written="turi")


async def test_days_long_gone_are_an_empty_list(world: World) -> None:
    await world.admin.says("/ekspor 1999-01-01 1999-12-31")
    await world.admin.taps("export:visits:xlsx:19990101-19991231")
    [message] = documents(world, world.admin)
    assert (
        said("export-caption", what="", days="", count=0).split(":")[1][:8] in message["caption"]
    )


async def test_one_at_a_time(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    await world.admin.says("/ekspor")
    message = world.admin.messages[-1]["message_id"]
    for form in ("xlsx", "csv"):
        data = f"export:visits:{form}:{TODAY}"
        world.telegram.person_taps(world.admin.id, world.admin.id, message, data)
    await world.settles()
    assert len(documents(world, world.admin)) == 1
    assert world.admin.popup["text"] == said("error-export-waits")


async def test_a_list_that_is_too_long_is_refused(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exports, "MOST", 1)
    await visits(world, 1, GREEN)
    await visits(world, 2, GREEN)
    await world.admin.says("/ekspor")
    await world.admin.taps_data(
        f"export:visits:xlsx:{TODAY}", world.admin.id, world.admin.messages[-1]["message_id"]
    )
    assert world.admin.popup["text"] == said("error-export-too-long", limit=1)
    assert documents(world, world.admin) == []


async def test_a_viewer_and_an_officer_have_none(world: World) -> None:
    viewer, officer = await viewer_of(world), await world.officer(TURI)
    await officer.starts()
    for one in (viewer, officer):
        await one.says("/ekspor")
        assert one.text == not_for(Action.EXPORT)
        message = one.messages[-1]["message_id"]
        await one.taps_data(f"export:visits:xlsx:{TODAY}", one.id, message)
        assert one.popup["text"] == not_for(Action.EXPORT)
        assert documents(world, one) == []


async def test_who_is_admin_no_more_gets_none(world: World) -> None:
    async with world.transaction() as services:
        by = await admin(services, world)
        await services.exports.order(Listed.VISITS, Format.CSV, "7", by=by)
        row = await services.tx.roles.find(by.id, Grant(Role.ADMIN, None))
        assert row is not None
        await services.leaving.end(row, by=None, action="remove-admin")
    await world.settles()
    assert documents(world, world.admin) == []


async def test_who_waits_is_told_so(world: World) -> None:
    await wants_no_drawing(world)
    await world.admin.says("/ekspor")
    await world.admin.taps_data(
        f"export:cases:csv:{TODAY}", world.admin.id, world.admin.messages[-1]["message_id"]
    )
    assert world.admin.popup["text"] == said("export-being-written")


@pytest.mark.sqlite("reads how SQLite goes about its questions")
async def test_rows_are_found_without_reading_all(world: World) -> None:
    plans = await world.ask(f"EXPLAIN QUERY PLAN SELECT 1 FROM visits WHERE {_CAME}", 1, 2)
    plans += await world.ask("EXPLAIN QUERY PLAN SELECT 1 FROM cases WHERE day = ?", "2021-11-08")
    assert all("USING" in plan[-1] and "INDEX" in plan[-1] for plan in plans), plans

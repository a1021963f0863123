"""[Pemakaian]: how far each office has come, in one look, and what it lacks."""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.domain.figures.funnel import (
    OfficeFunnel,
    Step,
    Traces,
    active_since,
    by_lack,
    funnel,
    reached,
)
from bot.domain.figures.tally import Rate
from bot.domain.hours import NEVER_OPEN, parse_hours
from bot.domain.offices import Office
from bot.domain.paper.posters import Kind
from bot.domain.rights import Role
from bot.views.figures import funnel as view
from tests.figures.test_tally import comes, counts, tap
from tests.office.test_door_board import office_id
from tests.paper.test_poster_proof import begins, shows
from tests.telegram import World
from tests.words import said

TURI = "Kelurahan Turi"
ZONE = ZoneInfo("Asia/Jakarta")
HOURS = parse_hours("Senin-Kamis 08:00-15:00; Jumat 08:00-11:00")
FRIDAY, MONDAY = date(2021, 11, 5), date(2021, 11, 8)
EARLIER = date(2021, 11, 1)
WHOLE = Traces(
    registered=EARLIER,
    bound=EARLIER,
    officers=2,
    officers_since=EARLIER,
    doors=2,
    printed=2,
    printed_on=EARLIER,
    proved=2,
    proved_on=EARLIER,
    last_scan=MONDAY,
    measured_on=MONDAY,
    rate=Rate(20, 42),
)


def at(day: date, hour: int) -> datetime:
    return datetime(day.year, day.month, day.day, hour, tzinfo=ZONE)


def office(name: str = TURI, **traces: Any) -> OfficeFunnel:
    """Return an office that has everything but what is said here."""
    known = {name: getattr(WHOLE, name) for name in WHOLE.__slots__} | traces
    place = Office(len(name), name, name, "", "", 10, HOURS, None, None, None)
    return funnel(place, Traces(**known), EARLIER)


async def of(world: World, name: str = TURI) -> OfficeFunnel:
    """Return how far an office has come."""
    number = await office_id(world, name)
    async with world.transaction() as services:
        return await services.funnel.of(await services.offices.get(number))


def done(found: OfficeFunnel) -> dict[Step, bool]:
    return {one.step: one.done for one in found.steps}


@pytest.mark.parametrize(
    ("now", "holidays", "since"),
    [
        (at(MONDAY, 9), (), date(2021, 11, 4)),  # Monday has just begun: Friday, Thursday
        (at(MONDAY, 15), (), FRIDAY),  # the door is shut: Monday, Friday
        (at(date(2021, 11, 6), 12), (), date(2021, 11, 4)),  # Saturday
        (at(MONDAY, 9), (FRIDAY,), date(2021, 11, 3)),
    ],
)
def test_two_working_days_that_are_over_count(
    now: datetime, holidays: tuple[date, ...], since: date
) -> None:
    assert active_since(HOURS, now, holidays) == since


def test_who_never_opens_has_no_working_days() -> None:
    assert active_since(NEVER_OPEN, at(MONDAY, 9)) is None


@pytest.mark.parametrize(
    ("traces", "lacks"),
    [
        ({}, None),
        ({"bound": None}, Step.BOUND),
        ({"officers": 0, "officers_since": None}, Step.OFFICERS),
        ({"printed": 1}, Step.PRINTED),
        ({"proved": 1}, Step.PROVED),
        ({"doors": 0, "printed": 0, "proved": 0}, Step.PRINTED),
        ({"last_scan": date(2021, 10, 29)}, Step.ACTIVE),
        ({"last_scan": None}, Step.ACTIVE),
        ({"rate": Rate(0, 0), "measured_on": None}, Step.MEASURED),
        ({"bound": None, "last_scan": None}, Step.BOUND),  # the first thing that is missing
    ],
)
def test_what_an_office_lacks_is_the_first_step_that_is_missing(
    traces: dict[str, Any], lacks: Step | None
) -> None:
    assert office(**traces).lacks is lacks


def test_offices_stand_by_what_they_lack_and_then_by_their_rate() -> None:
    found = [
        office("best", rate=Rate(9, 10)),
        office("never counted", rate=Rate(0, 0), measured_on=None),
        office("low", rate=Rate(1, 10)),
        office("no group", bound=None),
    ]
    ordered = [one.office.name for one in by_lack(found)]
    assert ordered == ["no group", "never counted", "best", "low"]
    assert [count for _, count in reached(found)] == [4, 3, 3, 3, 3, 3, 2]


async def test_a_new_office_has_what_the_file_and_its_group_gave_it(world: World) -> None:
    found = await of(world)
    assert done(found)[Step.REGISTERED]
    assert done(found)[Step.BOUND]
    assert found.lacks is Step.OFFICERS


async def test_step_by_step_until_it_is_measured(world: World) -> None:
    officer = await world.officer(TURI)
    assert (await of(world)).lacks is Step.PRINTED
    async with world.transaction() as services:
        admin = await services.people.of_telegram(world.admin.id)
        assert admin is not None
        await services.posters.order(Kind.EXIT, await office_id(world), by=admin)
    assert (await of(world)).lacks is Step.PRINTED  # an exit poster is scanned by nobody
    async with world.transaction() as services:
        await services.posters.order(Kind.ENTRY, await office_id(world), by=admin)
    assert (await of(world)).lacks is Step.PROVED
    await begins(world, officer)
    await shows(officer)
    await officer.scans(TURI)
    assert (await of(world)).lacks is Step.ACTIVE
    await comes(world, 501)
    assert (await of(world)).lacks is Step.MEASURED
    await counts(world, officer)
    await tap(officer, "10")
    await world.waits(minutes=15)
    found = await of(world)
    assert found.lacks is None
    assert found.traces.rate.people == 10


async def test_a_new_code_takes_print_and_proof_back(world: World) -> None:
    officer, number = await world.officer(TURI), await office_id(world)
    async with world.transaction() as services:
        admin = await services.people.of_telegram(world.admin.id)
        assert admin is not None
        await services.posters.order(Kind.ENTRY, number, by=admin)
    await begins(world, officer)
    await shows(officer)
    await officer.scans(TURI)
    assert done(await of(world))[Step.PROVED]
    async with world.transaction() as services:
        [door] = await services.offices.doors(number)
        await services.offices.rotate(door.id, by=admin)
    assert (await of(world)).lacks is Step.PRINTED
    assert not done(await of(world))[Step.PROVED]


async def test_what_officers_enter_and_staff_are_no_scan(world: World) -> None:
    officer = await world.officer(TURI)
    async with world.transaction() as services:
        by = await services.people.of_telegram(officer.id)
    await comes(world, 501, by=by)
    await comes(world, 502, kind="staff")
    assert not done(await of(world))[Step.ACTIVE]


async def test_an_office_grows_quiet_after_two_working_days(world: World) -> None:
    await comes(world, 501)  # on Monday
    await world.waits(days=2)
    assert done(await of(world))[Step.ACTIVE]
    await world.waits(days=1)
    assert not done(await of(world))[Step.ACTIVE]


async def test_a_lost_group_is_missing_again(world: World) -> None:
    officer, group = await world.officer(TURI), world.group(TURI)
    world.telegram.remove_bot(group.id, officer.id)
    await world.settles()
    found = await of(world)
    assert found.lacks is Step.BOUND
    assert found.traces.lost is not None


async def test_an_old_count_measures_nothing_any_more(world: World) -> None:
    officer = await world.officer(TURI)
    await counts(world, officer)
    await tap(officer, "10")
    await world.waits(minutes=15)
    assert done(await of(world))[Step.MEASURED]
    world.clock.passes(days=28, minutes=1)
    assert not done(await of(world))[Step.MEASURED]


async def test_the_city_is_the_sum_of_its_offices(world: World) -> None:
    await comes(world, 501)
    async with world.transaction() as services:
        city = await services.funnel.of_city()
        each = [await services.funnel.of(one) for one in await services.offices.all()]
    assert city == each


async def test_the_city_costs_as_many_statements_as_one_office(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    async with world.transaction() as services:
        rows = services.tx.rows

        async def noting(sql: str, *values: Any) -> Any:
            asked.append(sql)
            return await rows(sql, *values)

        monkeypatch.setattr(services.tx, "rows", noting)
        await services.funnel.of_city()
    assert len(asked) <= 4  # offices, their traces, the counts, the holidays


async def test_a_viewer_finds_it_below_the_figures(world: World) -> None:
    viewer = world.newcomer("Pak Sekda")
    await viewer.starts()
    async with world.transaction() as services:
        person = await services.people.of_telegram(viewer.id)
        assert person is not None
        await services.joining.appoint(person.id, Role.VIEWER, None)
    await viewer.says("/stats")
    await viewer.taps("funnel:0")
    [(offices,)] = await world.ask("SELECT count(*) FROM offices")
    assert said("funnel-count-registered", count=offices) in viewer.text
    assert said("funnel-lacks-officers") in viewer.text
    await viewer.taps("funnel:1")
    await viewer.taps(next(one for one in viewer.buttons if "funnel:at:" in one))
    assert said("funnel-missing-officers") in viewer.text


async def test_an_admin_finds_it_at_the_office(world: World) -> None:
    await world.officer(TURI)
    await world.admin.says("/kantor turi")
    await world.admin.taps(f"funnel:at:{await office_id(world)}")
    assert said("funnel-step-bound") in world.admin.text
    assert said("funnel-missing-printed", have=0, of=1) in world.admin.text
    assert "Joko" not in world.admin.text


def test_who_was_never_counted_has_no_rank() -> None:
    measured = office("measured")
    shown = view.listing([measured, office("not", rate=Rate(0, 0), measured_on=None)], 0, "id")
    assert "\n<b>B</b> 1. measured: 20 dari 42 orang, 47 % scan" in shown.text
    assert "\n<b>A</b> not" in shown.text


def test_a_page_of_offices_leaves_room_for_what_it_tells() -> None:
    shown = view.listing([office(f"office {number:02d}") for number in range(20)], 1, "id")
    assert [[one.label for one in row] for row in shown.rows] == [
        list("ABCD"),
        list("EFGH"),
        [said("button-chart-funnel"), said("button-chart-rates")],
        ["‹", "›", said("button-back")],
    ]
    assert "<b>H</b> 20. office 15: " in shown.text

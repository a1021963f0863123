"""`/stats` with days that an admin types."""

import re
from datetime import date, timedelta

import pytest

from bot.domain.figures.period import BadPeriod, NotADay, Period, last_days, read_period
from bot.views.dates import day
from tests.telegram import World
from tests.words import said

TURI = "Kelurahan Turi"
TODAY = date(2021, 11, 30)
FIRST, LAST = date(2021, 11, 1), date(2021, 11, 30)


@pytest.mark.parametrize(
    "written",
    [
        "2021-11-01 2021-11-30",
        "1/11/2021 30/11/2021",
        "01.11.2021 sampai 30.11.2021",
        "2021-11-1 – 30-11-2021",
    ],
)
def test_a_period_may_be_written_in_several_ways(written: str) -> None:
    assert read_period(written.split(), today=TODAY) == Period(FIRST, LAST)


def test_the_last_days_are_today_and_those_before_it() -> None:
    assert last_days(1, today=TODAY) == Period(TODAY, TODAY)
    assert last_days(30, today=TODAY) == Period(FIRST, LAST)


def test_one_day_is_a_period_and_none_is_today() -> None:
    assert read_period(["15/11/2021"], today=TODAY) == Period(*[date(2021, 11, 15)] * 2)
    assert read_period([], today=TODAY) == Period(TODAY, TODAY)


@pytest.mark.parametrize(
    "written",
    ["kemarin", "2021-11-31", "0000-01-01", "2021-13-01", "1/11/21", "11-2021", "٢٠٢١-١١-٠١"],
)
def test_what_is_no_day_is_named(written: str) -> None:
    with pytest.raises(NotADay) as no:
        read_period([written], today=TODAY)
    assert no.value.values == {"written": written}


@pytest.mark.parametrize(
    "written",
    [
        "2021-11-30 2021-11-01",
        "2021-12-01",
        "2021-11-29 2021-12-01",
        "-",
        "1/11/2021 2/11/2021 3/11/2021",
    ],
)
def test_days_that_are_no_period_are_refused(written: str) -> None:
    with pytest.raises(BadPeriod):
        read_period(written.split(), today=TODAY)


async def test_typed_days_count_what_lies_between_them(world: World) -> None:
    then = world.clock.at.date()
    await world.newcomer("Hijau Satu").checks_in(TURI, "none", "2")
    await world.waits(days=10)
    await world.newcomer("Hijau Dua").checks_in(TURI, "none", "2")
    await world.admin.says(f"/stats {then:%d/%m/%Y}")
    assert said("stats-visits", total=1, guests=0) in world.admin.text
    assert world.admin.text.startswith(said("stats-title-day", day=day(then, "id")))
    await world.admin.says(f"/stats {then} {world.clock.at.date()}")
    assert said("stats-visits", total=2, guests=0) in world.admin.text
    assert {"stats:1", "stats:7"} <= set(world.admin.buttons)


async def test_of_days_before_all_was_counted_it_is_said_that_the_rest_is_gone(
    world: World,
) -> None:
    then = world.clock.at.date()
    await world.newcomer("Hijau Satu").checks_in(TURI, "none", "2")
    await world.waits(days=40)
    await world.admin.says(f"/stats {then}")
    gone = re.escape(said("stats-rows-since", day="DAY")).replace("DAY", ".*")
    assert not re.search(gone, world.admin.text)
    async with world.transaction() as services:
        services.tx.process_state.put("counted-before", then + timedelta(days=30))
    await world.admin.says(f"/stats {then}")
    assert said("stats-visits", total=1, guests=0) in world.admin.text
    assert re.search(gone, world.admin.text)
    await world.admin.says("/stats")
    assert not re.search(gone, world.admin.text)


async def test_a_mistake_is_told_with_an_example(world: World) -> None:
    await world.admin.says("/stats <b>kemarin")
    assert world.admin.text == said("error-not-a-day", written="<b>kemarin")
    await world.admin.says("/stats 2999-01-01")
    assert world.admin.text == said("error-bad-period")

"""`/riwayat`: the own visits of the retention time, the newest first."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.visits import Checkout
from storage.times import stamp
from tests.telegram import MONDAY, World
from tests.words import said

TURI, SUKOREJO = "Kelurahan Turi", "Kelurahan Sukorejo"


async def test_who_never_came_reads_so(world: World) -> None:
    await world.visitor.starts()
    await world.visitor.says("/riwayat")
    assert said("history-empty") in world.visitor.text


async def test_a_visit_shows_day_times_office_and_colour(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.waits(minutes=40)
    await world.visitor.says("/keluar")
    await world.visitor.says("/riwayat")
    line = said(
        "history-line", day="Sen, 8 Nov", time="08:00–08:40", office=TURI, colour="🟢 HIJAU"
    )
    assert line in world.visitor.text


async def test_a_visit_that_goes_on_has_no_end(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.says("/history")
    assert "08:00–…" in world.visitor.text


async def test_the_newest_visit_comes_first(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.waits(hours=1)
    await world.visitor.scans(SUKOREJO)
    await world.visitor.taps("same")
    await world.visitor.says("/riwayat")
    assert world.visitor.text.index(SUKOREJO) < world.visitor.text.index(TURI)


async def test_only_twenty_visits_are_shown(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    async with world.transaction() as services:
        visits = services.tx.visits
        first = await visits.get(1)
        for hour in range(1, 21):
            at = first.checkin_at - timedelta(hours=hour)
            earlier = replace(first, talk_id=1000 + hour, checkin_at=at)
            await visits.end(visits.add(earlier), Checkout.SELF, first.checkin_at)
    await world.visitor.says("/riwayat")
    assert world.visitor.text.count(TURI) == 20
    assert said("history-newest", count=20) in world.visitor.text


async def test_it_says_when_the_oldest_visit_is_deleted(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.says("/riwayat")
    assert said("history-deleted", days=28) in world.visitor.text
    assert said("history-oldest", day="7 Desember 2021") in world.visitor.text


@pytest.mark.parametrize(("hour", "day"), [(1, "7 Desember 2021"), (2, "8 Desember 2021")])
async def test_what_began_before_the_nightly_deletion_goes_in_the_same_night(
    world: World, hour: int, day: str
) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    began = MONDAY.replace(hour=hour) + timedelta(days=1)
    async with world.transaction() as services:
        services.tx.write("UPDATE visits SET checkin_at = ?", stamp(began))
    await world.visitor.says("/riwayat")
    assert said("history-oldest", day=day) in world.visitor.text


async def test_on_the_day_it_named_the_visit_is_gone(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.waits(days=29)  # 7 December, eight o'clock
    assert await world.ask("SELECT count(*) FROM visits") == [(0,)]


async def test_a_visit_past_its_time_is_not_shown_while_it_waits_for_the_night(
    world: World,
) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    world.clock.passes(days=28, minutes=1)
    await world.visitor.says("/riwayat")
    assert said("history-empty") in world.visitor.text


async def test_nobody_sees_the_visits_of_another(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    other = world.newcomer()
    await other.starts()
    await other.says("/riwayat")
    assert said("history-empty") in other.text


async def test_the_guests_an_officer_entered_are_not_the_officers_visits(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.says("/tamu")
    await officer.says("Mbah Karto")
    await officer.taps("none")
    await officer.taps("2")
    await officer.says("/riwayat")
    assert said("history-empty") in officer.text


async def test_the_home_button_shows_the_history(world: World) -> None:
    await world.visitor.starts()
    await world.visitor.taps("home:history")
    assert said("history-title") in world.visitor.text

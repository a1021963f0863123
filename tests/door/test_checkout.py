"""Leaving: by button, by command, or by itself at closing time or after twelve hours."""

from datetime import datetime, timedelta

from tests.telegram import MONDAY, World
from tests.words import said

TURI, HOSPITAL = "Kelurahan Turi", "RSUD Mardi Waluyo"
ENDED = "SELECT checkout_kind, checkout_at FROM visits"


def at(moment: datetime) -> int:
    """Return a moment as it is stored."""
    return int(moment.timestamp())


async def test_the_button_ends_the_visit(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.waits(minutes=40)
    await world.visitor.taps("out:1")
    assert await world.ask(ENDED) == [("self", at(MONDAY + timedelta(minutes=40)))]


async def test_the_screen_of_an_ended_visit_says_when_and_has_no_button(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.waits(minutes=40)
    await world.visitor.taps("out:1")
    assert "08:40" in world.visitor.text
    assert world.visitor.buttons == []


async def test_the_button_pressed_twice_ends_the_visit_once(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    message = world.visitor.messages[-1]["message_id"]
    await world.visitor.taps("out:1")
    await world.waits(minutes=40)
    await world.visitor.taps_data("out:1", world.visitor.id, message)
    assert world.visitor.popup["text"] == said("checked-out-before")
    assert await world.ask(ENDED) == [("self", at(MONDAY))]


async def test_a_stranger_cannot_end_somebody_elses_visit(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    stranger = world.newcomer()
    await stranger.starts()
    await stranger.taps_data("out:1", stranger.id, stranger.messages[-1]["message_id"])
    assert stranger.popup["text"] == said("error-gone")
    assert await world.ask(ENDED) == [(None, None)]


async def test_an_officer_ends_a_guests_visit_and_no_visitors(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, "none", "2")
    await officer.taps_data("out:1", officer.id, officer.messages[-1]["message_id"])
    assert officer.popup["text"] == said("error-gone")
    assert await world.ask(ENDED) == [(None, None)]
    await officer.says("/tamu")
    for answer in ("none", "2"):
        await officer.says("Mbah Karto") if answer == "none" else None
        await officer.taps(answer)
    await officer.taps("out:2")
    assert [one[0] for one in await world.ask(ENDED)] == [None, "officer"]


async def test_the_command_ends_the_visit(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.says("/keluar")
    assert await world.ask(ENDED) == [("self", at(MONDAY))]


async def test_the_command_outside_says_so(world: World) -> None:
    await world.visitor.starts()
    await world.visitor.says("/keluar")
    assert world.visitor.text == said("not-inside")


async def test_the_home_of_who_is_inside_offers_the_way_out(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.starts()
    assert "out:1" in world.visitor.buttons


async def test_a_forgotten_visit_ends_at_closing_time(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.waits(hours=8)
    assert await world.ask(ENDED) == [("auto", at(MONDAY.replace(hour=15, minute=30)))]


async def test_a_minute_before_closing_the_visit_still_runs(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.waits(hours=7, minutes=29)
    assert await world.ask(ENDED) == [(None, None)]


async def test_at_closing_time_itself_a_forgotten_visit_has_ended(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.waits(hours=7, minutes=30)
    assert await world.ask(ENDED) == [("auto", at(MONDAY.replace(hour=15, minute=30)))]


async def test_where_it_never_closes_a_forgotten_visit_ends_after_twelve_hours(
    world: World,
) -> None:
    await world.visitor.checks_in(HOSPITAL, "none", "2")
    await world.waits(hours=11, minutes=59)
    assert await world.ask(ENDED) == [(None, None)]
    await world.waits(hours=1)
    assert await world.ask(ENDED) == [("auto", at(MONDAY + timedelta(hours=12)))]


async def test_where_it_is_open_longer_a_forgotten_visit_ends_after_twelve_hours_too(
    world: World,
) -> None:
    async with world.transaction() as services:
        services.tx.write("UPDATE offices SET hours = 'Sen 06:00-22:00' WHERE name = ?", TURI)
    await world.visitor.checks_in(TURI, "none", "2")
    await world.waits(hours=13)
    assert await world.ask(ENDED) == [("auto", at(MONDAY + timedelta(hours=12)))]


async def test_a_visit_before_opening_ends_after_twelve_hours(world: World) -> None:
    world.clock.becomes(MONDAY.replace(hour=6))
    await world.visitor.scans(TURI)
    for answer in ("inside", "agree", "name", "none", "2"):
        await world.visitor.taps(answer)
    await world.waits(hours=13)
    assert await world.ask(ENDED) == [("auto", at(MONDAY.replace(hour=18)))]


async def test_the_button_after_the_visit_ended_by_itself_changes_nothing(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.waits(hours=9)
    await world.visitor.taps("out:1")
    assert world.visitor.popup["text"] == said("checked-out-before")
    assert await world.ask(ENDED) == [("auto", at(MONDAY.replace(hour=15, minute=30)))]


async def test_the_button_of_a_deleted_visit_says_so(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.waits(days=30)
    await world.visitor.taps("out:1")
    assert world.visitor.popup["text"] == said("error-gone")

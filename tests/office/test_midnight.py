"""An office that never closes: midnight ends no shift, no pass and no case."""

from datetime import timedelta

import pytest

from tests.telegram import MONDAY, World
from tests.words import said

HOSPITAL, TURI = "RSUD Mardi Waluyo", "Kelurahan Turi"
GREEN, RED = ("none", "2"), ("none", "0", "none", "yes")
BLACK = ("positive", "0", "yes")
LATE = MONDAY.replace(hour=23, minute=50)
MIDNIGHT = MONDAY.replace(hour=0) + timedelta(days=1, seconds=10)


@pytest.fixture
async def night(world: World) -> World:
    """Ten to midnight at a hospital with its board up."""
    world.clock.becomes(LATE)
    async with world.transaction() as services:
        services.board_timer.look(await world.office_id(HOSPITAL))
    await world.settles()
    return world


async def running(world: World) -> int:
    return len(await world.ask("SELECT 1 FROM shifts WHERE ended_at IS NULL"))


async def test_midnight_ends_no_shift_and_nobody_is_said_to_be_missing(night: World) -> None:
    officer = await night.officer(HOSPITAL)
    await night.goes_on_duty(officer, HOSPITAL)
    night.clock.becomes(MIDNIGHT)
    await night.settles()
    assert await running(night) == 1
    _, today = night.group(HOSPITAL).boards
    assert said("board-on-duty", names="Pak Joko") in today.body["text"]
    await night.waits(minutes=40)
    missing = said("unstaffed", office=HOSPITAL)
    assert missing not in [one["text"] for one in night.group(HOSPITAL).messages]


async def test_black_after_midnight_rings_with_who_is_on_duty_and_not_at_the_satgas(
    night: World,
) -> None:
    officer = await night.officer(HOSPITAL)
    await night.goes_on_duty(officer, HOSPITAL)
    night.clock.becomes(MIDNIGHT + timedelta(minutes=5))
    await night.settles()
    await night.visitor.checks_in(HOSPITAL, *BLACK)
    assert len(officer.cards) == 1
    assert night.satgas.cards == []


async def test_the_board_of_the_new_day_takes_the_place_of_the_old(night: World) -> None:
    night.clock.becomes(MIDNIGHT)
    await night.settles()
    yesterday, today = night.group(HOSPITAL).boards
    assert yesterday.body["text"].startswith(said("board-day-over"))
    assert said("board-closed") not in yesterday.body["text"]
    assert not yesterday.pinned
    assert "Selasa, 9 November" in today.body["text"]
    assert today.pinned


async def test_a_taken_case_gets_no_twin_after_midnight(night: World) -> None:
    officer = await night.officer(HOSPITAL)
    await night.visitor.checks_in(HOSPITAL, *RED)
    await officer.taps("claim:1", night.group(HOSPITAL))
    await night.visitor.taps("out:1")
    night.clock.becomes(MIDNIGHT + timedelta(minutes=5))
    await night.settles()
    await night.visitor.scans(HOSPITAL)
    await night.visitor.taps("same")
    assert await night.ask("SELECT id, state FROM cases") == [(1, "claimed")]
    await officer.closes(1, "sent-home")
    assert said("decided-sent-home") in night.visitor.text
    await night.visitor.scans(HOSPITAL)
    await night.visitor.taps("same")
    [(case, state)] = await night.ask("SELECT id, state FROM cases")
    assert (case, state) == (1, "new")  # closed since midnight: the same case rings again


async def test_a_case_that_was_done_before_midnight_is_another_days(night: World) -> None:
    officer = await night.officer(HOSPITAL)
    await night.visitor.checks_in(HOSPITAL, *RED)
    await officer.taps("claim:1", night.group(HOSPITAL))
    await officer.closes(1, "sent-home")
    night.clock.becomes(MIDNIGHT + timedelta(minutes=5))
    await night.settles()
    await night.visitor.scans(HOSPITAL)
    await night.visitor.taps("same")
    assert await night.ask("SELECT state FROM cases ORDER BY id") == [("closed",), ("new",)]


async def test_an_office_that_closed_meanwhile_begins_a_new_case(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    world.clock.becomes(MONDAY + timedelta(days=1))
    await world.settles()
    await world.visitor.scans(TURI)
    await world.visitor.taps("same")
    assert await world.ask("SELECT state FROM cases ORDER BY id") == [("claimed",), ("new",)]


async def test_an_office_that_was_shut_for_a_day_meanwhile_begins_a_new_case(
    night: World,
) -> None:
    shut = "Sen 00:00-24:00; Rab-Kam 00:00-24:00"
    async with night.transaction() as services:
        services.tx.write("UPDATE offices SET hours = ? WHERE name = ?", shut, HOSPITAL)
        services.tx.memory.clear()
    officer = await night.officer(HOSPITAL)
    await night.visitor.checks_in(HOSPITAL, *RED)
    await officer.taps("claim:1", night.group(HOSPITAL))
    night.clock.becomes(MIDNIGHT + timedelta(days=2))
    await night.settles()
    await night.visitor.scans(HOSPITAL)
    await night.visitor.taps("same")
    assert await night.ask("SELECT state FROM cases ORDER BY id") == [("claimed",), ("new",)]


async def test_a_pass_of_ten_to_midnight_is_valid_at_five_past(night: World) -> None:
    officer = await night.officer(HOSPITAL)
    await night.visitor.checks_in(HOSPITAL, *GREEN)
    [(token, code)] = await night.ask(
        "SELECT t.token, v.code FROM pass_tokens t JOIN visits v ON v.id = t.visit_id"
    )
    night.clock.becomes(MIDNIGHT + timedelta(minutes=5))
    await night.settles()
    await officer.starts(f"v_{token}")
    assert said("pass-worth-valid") in officer.text
    await officer.says(f"/cek {code}")
    assert said("pass-worth-valid") in officer.text


async def test_a_pass_of_an_office_that_closes_ends_with_its_day(world: World) -> None:
    officer = await world.officer(TURI)
    world.clock.becomes(LATE)
    await world.visitor.scans(TURI)
    for answer in ("inside", "agree", "name", *GREEN):
        await world.visitor.taps(answer)
    [(token,)] = await world.ask("SELECT token FROM pass_tokens")
    world.clock.becomes(MIDNIGHT + timedelta(minutes=5))
    await world.settles()
    await officer.starts(f"v_{token}")
    assert said("pass-worth-valid") not in officer.text

"""‹ Back on the screens that come before the questions, and on those about reminders."""

from tests.telegram import MONDAY, World
from tests.words import said

TURI = "Kelurahan Turi"


async def test_who_is_asked_whether_all_is_the_same_can_go_back_to_the_name(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.says("/keluar")
    await world.visitor.scans(TURI)
    await world.visitor.taps("back")
    assert said("name-question") in world.visitor.text


async def test_who_goes_back_at_a_closed_office_is_noted_nowhere(world: World) -> None:
    world.clock.becomes(MONDAY.replace(hour=20))
    await world.visitor.scans(TURI)
    await world.visitor.taps("back")
    assert said("closed-gone") in world.visitor.text
    assert await world.ask("SELECT count(*) FROM abandoned") == [(0,)]


async def test_both_questions_about_a_reminder_lead_back(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "1", "none")
    await world.visitor.taps("r:offer:1")
    await world.visitor.taps("r:vaccine:unknown")
    await world.visitor.taps("r:back:vaccine")
    assert said("remind-which-vaccine") in world.visitor.text
    await world.visitor.taps("r:back:none")
    assert said("remind-not-set") in world.visitor.text
    assert await world.ask("SELECT count(*) FROM reminders") == [(0,)]


async def test_on_a_tests_last_day_its_hour_decides(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "0", "pcr", "2")
    assert said("question-test-at") in world.visitor.text
    await world.visitor.taps("later")
    assert "HIJAU" in world.visitor.text


async def test_a_test_taken_earlier_in_the_day_has_run_out(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "0", "pcr", "2", "earlier")
    assert said("confirm-question") in world.visitor.text
    await world.visitor.taps("yes")
    assert "MERAH" in world.visitor.text

"""`/status`: my colour now, where I am inside and until when, the next reminder."""

from datetime import timedelta

from tests.telegram import MONDAY, World
from tests.words import said

TURI, HOSPITAL = "Kelurahan Turi", "RSUD Mardi Waluyo"


async def test_who_never_came_reads_when_a_colour_will_appear(world: World) -> None:
    await world.visitor.starts()
    await world.visitor.says("/status")
    assert said("status-no-visit") in world.visitor.text
    assert said("not-inside") in world.visitor.text


async def test_who_is_inside_reads_colour_place_code_and_end(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    [(code,)] = await world.ask("SELECT code FROM visits")
    await world.visitor.says("/status")
    for words in (
        "🟢 HIJAU",
        said("result-where", place=f"🚪 {TURI}", time="08:00"),
        said("status-code", code=code),
        said("status-ends", time="15:30"),
        said("todo-green"),
        said("self-declared"),
    ):
        assert words in world.visitor.text


async def test_who_is_inside_may_leave_from_the_status(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.says("/status")
    await world.visitor.taps("out:1")
    assert await world.ask("SELECT checkout_kind FROM visits") == [("self",)]


async def test_after_leaving_the_colour_stays_and_the_place_goes(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.says("/keluar")
    await world.visitor.says("/status")
    assert "🟢 HIJAU" in world.visitor.text
    assert said("not-inside") in world.visitor.text
    assert "out:1" not in world.visitor.buttons


async def test_a_day_later_the_colour_is_what_the_same_answers_give(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "1", "none")
    await world.waits(days=1)
    await world.visitor.says("/status")
    assert "⚠️ KUNING" in world.visitor.text
    assert said("status-by-answers", day="8 November 2021") in world.visitor.text


async def test_an_illness_of_another_day_is_no_colour_today(world: World) -> None:
    await world.visitor.checks_in(TURI, "ill", "2")
    await world.waits(days=1)
    await world.visitor.says("/status")
    assert said("status-colour-ran-out", day="8 November 2021") in world.visitor.text


async def test_a_worse_colour_that_is_held_shows_in_the_status(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "0", "none", "yes")
    await world.visitor.scans(TURI)
    await world.visitor.taps("changed")
    await world.visitor.taps("none")
    await world.visitor.taps("2")
    await world.visitor.says("/status")
    assert "🛑 MERAH" in world.visitor.text


async def test_who_stays_overnight_is_still_inside(world: World) -> None:
    world.clock.becomes(MONDAY.replace(hour=20))
    await world.visitor.checks_in(HOSPITAL, "none", "2")
    await world.waits(hours=6)
    await world.visitor.says("/status")
    assert said("status-ends", time="08:00") in world.visitor.text


async def test_the_next_reminder_is_told(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "0", "none", "yes")
    await world.visitor.taps("r:offer:1")
    await world.visitor.says("/status")
    told = said("status-reminder", dose=1, day="9 November 2021", time="09:00")
    assert told in world.visitor.text


async def test_a_reminder_put_off_is_told_with_its_new_day(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "0", "none", "yes")
    await world.visitor.taps("r:offer:1")
    world.clock.becomes(MONDAY.replace(hour=9) + timedelta(days=1))
    await world.settles()
    await world.visitor.taps("r:later")
    await world.visitor.says("/status")
    told = said("status-reminder", dose=1, day="12 November 2021", time="09:00")
    assert told in world.visitor.text


async def test_who_stopped_reminders_reads_that_none_waits(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "0", "none", "yes")
    await world.visitor.taps("r:offer:1")
    await world.visitor.says("/berhenti")
    await world.visitor.says("/status")
    assert said("status-no-reminder") in world.visitor.text


async def test_the_home_button_shows_the_status(world: World) -> None:
    await world.visitor.starts()
    await world.visitor.taps("home:status")
    assert said("status-title") in world.visitor.text

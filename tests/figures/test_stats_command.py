"""`/stats` after a morning counted by hand."""

import re

import pytest

from bot.domain.rights import Action
from tests.telegram import World
from tests.words import not_for, said

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
RED = ("none", "0", "none", "yes")


async def a_morning(world: World) -> None:
    """Four visitors, a guest and a refusal; two cases, one of them claimed after 90 seconds."""
    officer = await world.officer(TURI)
    await world.newcomer("Hijau Satu").checks_in(TURI, "none", "2")
    await world.newcomer("Hijau Dua").checks_in(BENDO, "none", "2")
    await world.newcomer("Kuning Satu").checks_in(TURI, "none", "1", "none")
    await world.newcomer("Merah Satu").checks_in(TURI, *RED)
    await world.waits(seconds=90)
    await officer.taps("claim:1", world.group(TURI))
    await officer.says("/tamu")
    await officer.says("Mbah Karto")
    for answer in RED:
        await officer.taps(answer)
    refuser = world.newcomer("Tidak Mau")
    await refuser.scans(TURI)
    await refuser.taps("refuse")
    await world.admin.says("/stats")


async def test_visits_and_guests_are_counted(world: World) -> None:
    await a_morning(world)
    assert said("stats-visits", total=5, guests=1) in world.admin.text


async def test_visits_are_counted_by_colour(world: World) -> None:
    await a_morning(world)
    assert "🟢 2   ⚠️ 1   ❔ 0   🛑 2   ⬛ 0" in world.admin.text


async def test_visits_are_counted_by_office(world: World) -> None:
    await a_morning(world)
    await world.admin.taps("figures:offices:1:0")
    assert re.search(r"Kelurahan Turi +4 .*Kelurahan Bendo +1 ", world.admin.text, re.DOTALL)


async def test_refusals_are_counted_apart(world: World) -> None:
    await a_morning(world)
    assert said("stats-refused", count=1) in world.admin.text


async def test_who_left_is_not_inside(world: World) -> None:
    await a_morning(world)
    assert said("stats-inside", count=3) in world.admin.text
    leaver = next(one for one in world.people.values() if "out:1" in one.buttons)
    await leaver.taps("out:1")
    await world.admin.says("/stats")
    assert said("stats-inside", count=2) in world.admin.text


async def test_open_cases_are_counted_by_state(world: World) -> None:
    await a_morning(world)
    assert said("stats-open", new=1, claimed=1) in world.admin.text
    assert said("stats-cases", cases=2, claimed=1) in world.admin.text


async def test_the_median_time_to_claim_is_said(world: World) -> None:
    await a_morning(world)
    assert said("stats-median", took="1 mnt 30 dtk") in world.admin.text


async def test_offices_without_a_visit_are_counted(world: World) -> None:
    await a_morning(world)
    [(offices,)] = await world.ask("SELECT count(*) FROM offices")
    assert said("stats-silent", count=offices - 2) in world.admin.text


async def test_no_name_is_in_the_figures(world: World) -> None:
    await a_morning(world)
    assert "Merah Satu" not in world.admin.text
    assert "Karto" not in world.admin.text


async def test_today_forgets_yesterday(world: World) -> None:
    await a_morning(world)
    await world.waits(days=1)
    await world.admin.says("/stats")
    assert said("stats-visits", total=0, guests=0) in world.admin.text


async def test_seven_days_remember_the_sixth_day_before(world: World) -> None:
    await a_morning(world)
    await world.waits(days=6)
    await world.admin.says("/stats")
    await world.admin.taps("stats:7")
    assert said("stats-visits", total=5, guests=1) in world.admin.text


async def test_seven_days_forget_the_seventh_day_before(world: World) -> None:
    await a_morning(world)
    await world.waits(days=7)
    await world.admin.says("/stats")
    await world.admin.taps("stats:7")
    assert said("stats-visits", total=0, guests=0) in world.admin.text


async def test_the_other_period_comes_in_the_same_message(world: World) -> None:
    await world.admin.says("/stats")
    await world.admin.taps("stats:7")
    assert len(world.admin.messages) == 1


async def test_before_the_first_visit_the_figures_say_so(world: World) -> None:
    await world.admin.says("/stats")
    assert said("stats-nobody") in world.admin.text


@pytest.mark.parametrize("who", ["visitor", "officer"])
async def test_nobody_but_admins_reads_them(world: World, who: str) -> None:
    person = world.visitor if who == "visitor" else await world.officer(TURI)
    await person.starts()
    await person.says("/stats")
    assert person.text == not_for(Action.SEE_STATS)


async def test_the_buttons_of_the_figures_are_for_admins_too(world: World) -> None:
    await world.visitor.starts()
    last = world.visitor.messages[-1]
    await world.visitor.taps_data("stats:7", world.visitor.id, last["message_id"])
    assert world.visitor.popup["text"] == not_for(Action.SEE_STATS)
    assert world.visitor.messages[-1]["text"] == last["text"]

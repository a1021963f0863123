"""What an officer verified: at every office, until it ends, never over black; and taken back."""

import pytest

from bot.domain.rights import Role
from tests.door.test_pass_verifying import claimed, returns, verified, visits
from tests.telegram import World
from tests.words import said

TURI, BENDO, PUSKESMAS = "Kelurahan Turi", "Kelurahan Bendo", "Puskesmas Sukorejo"
RED, BLACK = ("none", "0", "none", "yes"), ("positive", "0", "yes")
GREEN, YELLOW = ("none", "2"), ("none", "1", "none")


async def test_it_counts_at_another_office_on_another_day(world: World) -> None:
    await verified(world)
    await world.waits(days=1)
    await returns(world, BENDO)
    assert world.visitor.text.startswith("🟢 HIJAU")
    assert said("reason-verified") in world.visitor.text
    assert said("until-green", day="5 Desember 2021") in world.visitor.text
    assert await visits(world) == [("red", "green"), ("red", "green")]
    assert world.group(BENDO).cards == []


async def test_who_is_verified_is_not_told_that_officers_will_be_called(world: World) -> None:
    await verified(world)
    await world.waits(days=1)
    await returns(world, BENDO, "none", "0", "none")  # no confirmation follows
    assert world.visitor.text.startswith("🟢 HIJAU")


async def test_it_counts_no_more_once_it_has_ended(world: World) -> None:
    await verified(world, "antigen", "antigen:0")
    await world.waits(days=1)
    await returns(world, BENDO)
    await world.waits(days=1)
    await returns(world, TURI)
    assert [shown for _, shown in await visits(world)] == ["green", "green", "red"]
    assert said("reason-no-dose") in world.visitor.text


async def test_who_declares_black_is_black_whatever_was_verified(world: World) -> None:
    await verified(world)
    await world.waits(days=1)
    await returns(world, BENDO, *BLACK)
    assert world.visitor.text.startswith("⬛ HITAM")
    assert "⬛ HITAM" in world.group(BENDO).text


async def test_black_at_the_same_office_on_the_same_day_rings_again(world: World) -> None:
    await verified(world)
    await returns(world, TURI, *BLACK)
    assert world.visitor.text.startswith("⬛ HITAM")
    assert len(world.group(TURI).cards) == 2


async def test_red_answers_on_the_same_day_ring_no_more(world: World) -> None:
    await verified(world)
    await world.waits(hours=2)
    await returns(world, TURI, "none", "0", "none")
    assert world.visitor.text.startswith("🟢 HIJAU")
    [card] = world.group(TURI).cards
    assert said("event-verified", time="10:00", detail="🟢 HIJAU") in card["text"]


async def test_a_case_open_elsewhere_does_not_hold_who_was_verified(world: World) -> None:
    await world.visitor.checks_in(BENDO, *RED)
    officer = await world.officer(TURI)
    await returns(world, TURI)
    await officer.taps("claim:2", world.group(TURI))
    await officer.closes(2, "verified")
    await officer.taps("seen:2:two-doses")
    await returns(world, BENDO)
    assert world.visitor.text.startswith("🟢 HIJAU")
    assert said("event-verified", time="08:00", detail="🟢 HIJAU") in world.group(BENDO).text
    assert await world.ask("SELECT state FROM cases WHERE id = 1") == [("new",)]


async def test_a_black_case_open_elsewhere_still_holds(world: World) -> None:
    await world.visitor.checks_in(BENDO, *BLACK)
    officer = await world.officer(TURI)
    await returns(world, TURI, *RED)
    await officer.taps("claim:2", world.group(TURI))
    await officer.closes(2, "verified")
    await officer.taps("seen:2:two-doses")
    await returns(world, BENDO)
    assert world.visitor.text.startswith("⬛ HITAM")
    assert said("reason-held") in world.visitor.text
    assert said("reason-verified") not in world.visitor.text


async def test_yellow_becomes_green_for_who_was_verified_green(world: World) -> None:
    await verified(world)
    await world.waits(days=1)
    await returns(world, BENDO, *YELLOW)
    assert (await visits(world))[-1] == ("yellow", "green")


async def test_one_dose_seen_lets_a_yellow_visitor_in_where_yellow_is_looked_at(
    world: World,
) -> None:
    officer = await claimed(world, *YELLOW, "yes", office=PUSKESMAS)
    await officer.closes(1, "verified")
    await officer.taps("seen:1:one-dose")
    await world.waits(days=1)
    await returns(world, PUSKESMAS)
    assert await visits(world) == [("ask", "yellow"), ("ask", "yellow")]


async def test_peduli_lindungi_lags_behind_what_an_officer_saw(world: World) -> None:
    await verified(world)
    for press in ("ask", "sure-red", "red"):
        await world.visitor.taps(f"pl:{press}:1")
    assert "🟢 HIJAU" in world.visitor.text
    assert len(world.group(TURI).cards) == 1


async def test_black_in_peduli_lindungi_counts_for_the_verified_too(world: World) -> None:
    await verified(world)
    for press in ("ask", "sure-black", "black"):
        await world.visitor.taps(f"pl:{press}:1")
    assert "⬛ HITAM" in world.visitor.text
    assert len(world.group(TURI).cards) == 2
    counts = await world.ask("SELECT colour, count FROM daily WHERE kind = 'visitor'")
    assert counts == [("red", 1)]  # as it was at the check-in


async def test_an_officer_who_checks_the_pass_elsewhere_reads_it(world: World) -> None:
    await verified(world)
    await world.waits(days=1)
    await returns(world, BENDO)
    other = await world.officer(BENDO, "Bu Rahayu")
    [(token,)] = await world.ask("SELECT token FROM pass_tokens WHERE visit_id = 2")
    await other.starts(f"v_{token}")
    assert said("pass-basis-verified") in other.text
    assert said("until-green", day="5 Desember 2021") in other.text
    assert said("guest-todo-green") in other.text


async def test_the_status_says_verified_and_until_when(world: World) -> None:
    await verified(world)
    await world.visitor.says("/status")
    assert said("status-verified", day="5 Desember 2021") in world.visitor.text
    assert said("self-verified") in world.visitor.text
    await world.waits(days=2)
    await world.visitor.says("/status")
    assert "🟢 HIJAU" in world.visitor.text
    assert said("status-verified", day="5 Desember 2021") in world.visitor.text


async def test_a_colour_that_is_green_by_itself_is_not_called_verified(world: World) -> None:
    await verified(world)
    await world.waits(days=1)
    await returns(world, BENDO, *GREEN)
    assert said("self-declared") in world.visitor.text
    await world.visitor.says("/status")
    assert said("self-declared") in world.visitor.text
    assert "🔎" not in world.visitor.text


async def test_a_closing_taken_back_takes_the_verification_back(world: World) -> None:
    officer = await verified(world)
    await officer.taps("again:ask:1")
    assert officer.popup["text"] == said("again-ask", colour="🛑 MERAH")
    assert await visits(world) == [("red", "green")]  # nothing has happened yet
    await officer.taps("again:1")
    assert await visits(world) == [("red", "red")]
    text = world.visitor.text
    assert text.startswith(said("visitor-unverified", office=TURI) + "\n\n🛑 MERAH")
    assert said("reason-no-dose") in text
    assert "🛑 MERAH" in world.visitor.passes[-1]["caption"]
    await world.waits(days=1)
    await returns(world, BENDO)
    assert world.visitor.text.startswith("🛑 MERAH")


async def test_who_thinks_better_of_it_leaves_the_verified_green(world: World) -> None:
    officer, group = await verified(world), world.group(TURI)
    for place, label in ((group, "button-open-again"), (None, "button-undo")):
        await officer.taps("again:ask:1", place)
        await officer.taps("again:no:1", place)
        [[kept]] = (place or officer).messages[-1]["reply_markup"]["inline_keyboard"]
        assert kept["text"] == said(label)
        assert kept["callback_data"] == "again:ask:1"
    assert await visits(world) == [("red", "green")]


@pytest.mark.parametrize("data", ["again:ask:1", "again:no:1", "again:1"])
async def test_no_stranger_asks_for_a_verified_case_again(world: World, data: str) -> None:
    await verified(world)
    stranger = world.newcomer("Tono")
    await stranger.starts()
    await stranger.taps_data(data, stranger.id, stranger.messages[-1]["message_id"])
    assert stranger.popup["text"] == said("error-no-office")
    assert await visits(world) == [("red", "green")]


async def test_another_closing_taken_back_tells_the_visitor_nothing(world: World) -> None:
    officer = await claimed(world)
    await officer.closes(1, "test-offered")
    before = len(world.visitor.messages)
    await officer.taps("again:1")
    assert len(world.visitor.messages) == before


async def test_taking_back_a_later_closing_leaves_what_was_verified_before(world: World) -> None:
    officer = await verified(world)
    await returns(world, TURI, *BLACK)
    await officer.taps("claim:1", world.group(TURI))
    await officer.closes(1, "health-called")
    await officer.taps("again:1")
    assert await world.ask("SELECT colour FROM visits ORDER BY id DESC LIMIT 1") == [("black",)]
    assert await world.ask(
        "SELECT opened(facts, 'verifications.facts', id) ->> 'colour' FROM verifications"
    ) == [("green",)]


async def test_who_has_an_open_case_reads_that_another_office_has_verified(world: World) -> None:
    await world.visitor.checks_in(BENDO, *RED)
    bendo, turi = await world.officer(BENDO, "Bu Rahayu"), await world.officer(TURI)
    await bendo.taps("claim:1", world.group(BENDO))
    await returns(world, TURI)
    await turi.taps("claim:2", world.group(TURI))
    await turi.closes(2, "verified")
    await turi.taps("seen:2:two-doses")
    await returns(world, BENDO)
    await bendo.taps("tick:1:1:1")
    assert said("details-verified", colour="🟢 HIJAU", day="5 Desember 2021") in bendo.text


async def test_figures_count_declared_and_verified_apart(world: World) -> None:
    await verified(world)
    await world.admin.says("/stats")
    assert said("stats-verified", count=1) in world.admin.text
    assert "🛑 1" in world.admin.text  # as it was at the check-in
    await world.waits(days=1)
    await returns(world, BENDO)
    await world.admin.says("/stats")
    assert said("stats-verified", count=1) in world.admin.text
    assert "🟢 1" in world.admin.text
    await world.admin.taps("stats:7")
    assert said("stats-verified", count=2) in world.admin.text


async def test_the_night_after_its_end_a_verification_is_deleted(world: World) -> None:
    await verified(world, "antigen", "antigen:0")
    await world.waits(days=1)
    assert await world.ask("SELECT count(*) FROM verifications") == [(1,)]
    await world.waits(days=1)
    assert await world.ask("SELECT count(*) FROM verifications") == [(0,)]


async def test_a_verification_outlives_the_officer_and_goes_with_the_person(world: World) -> None:
    officer = await verified(world)
    async with world.transaction() as services:
        services.tx.write(
            "UPDATE cases SET closed_by = person_id, claimed_by = person_id WHERE id = 1"
        )
        services.tx.write("DELETE FROM roles WHERE role = ?", Role.OFFICER)
        services.tx.write(
            "DELETE FROM people WHERE telegram_id = ?", services.tx.alias(officer.id)
        )
    assert await world.ask("SELECT seen_by FROM verifications") == [(None,)]
    async with world.transaction() as services:
        services.tx.write("DELETE FROM cases")
        services.tx.write("DELETE FROM visits")
        services.tx.write(
            "DELETE FROM people WHERE telegram_id = ?", services.tx.alias(world.visitor.id)
        )
    assert await world.ask("SELECT 1 FROM verifications") == []


async def test_who_was_drawn_and_showed_other_proof_can_be_verified_by_it(world: World) -> None:
    world.bot.settings.random_check_percent = 100
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    [(token,)] = await world.ask("SELECT token FROM pass_tokens WHERE visit_id = 1")
    await officer.starts(f"v_{token}")
    await officer.taps("found:differs:1")
    assert world.visitor.text.startswith("❔ TANYA PETUGAS")
    await officer.taps("claim:1", world.group(TURI))
    await officer.closes(1, "verified")
    await officer.taps("seen:1:one-dose")
    assert world.visitor.text.startswith(said("visitor-verified", office=TURI) + "\n\n⚠️ KUNING")
    assert said("reason-verified") in world.visitor.text

"""The card of a case: in the group with initials, for the claimer in full, closed with an end."""

import pytest

from bot.domain.cases.case import OUTCOMES
from bot.domain.messages import Lane
from storage.promises import BEFORE_OTHERS
from tests.looking import OUTCOME
from tests.telegram import Someone, World
from tests.words import said

TURI = "Kelurahan Turi"
RED = ("none", "0", "none", "yes")
LEAVING = [one.key for one in OUTCOMES if one.leaves]
BLACK = ("positive", "0", "yes")


async def claimed(world: World, answers: tuple[str, ...] = RED) -> Someone:
    """Let the visitor be red at Turi and Pak Joko claim the case; return the officer."""
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *answers)
    await officer.taps("claim:1", world.group(TURI))
    return officer


async def test_a_green_visitor_rings_nowhere(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    assert world.group(TURI).cards == []


async def test_a_yellow_visitor_rings_nowhere(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "1", "none")
    assert world.group(TURI).cards == []


@pytest.mark.parametrize(
    ("answers", "colour"),
    [
        (RED, "🛑 MERAH"),
        (("positive", "0", "yes"), "⬛ HITAM"),
        (("none", "0", "letter", "yes"), "❔ TANYA PETUGAS"),
    ],
)
async def test_an_alarming_visitor_rings_in_the_offices_group(
    world: World, answers: tuple[str, ...], colour: str
) -> None:
    await world.visitor.checks_in(TURI, *answers)
    [card] = world.group(TURI).cards
    assert colour in card["text"]


async def test_the_card_names_place_reason_class_and_code(world: World) -> None:
    await world.visitor.checks_in("Sekretariat Daerah", *RED)
    [card] = world.group("Sekretariat Daerah").cards
    assert "Sekretariat Daerah · pintu utara" in card["text"]
    assert said("reason-class-not-vaccinated") in card["text"]
    assert "K1" in card["text"]


async def test_the_group_reads_initials_only(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    [card] = world.group(TURI).cards
    assert "S.A." in card["text"]
    assert "Aminah" not in card["text"]


async def test_the_card_cannot_be_forwarded(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    [sent] = world.calls("sendMessage", chat_id=world.group(TURI).id, protect_content=True)
    assert "K1" in sent["text"]


async def test_card_and_details_go_before_all_that_does_not_ring(world: World) -> None:
    await claimed(world)
    lanes = "SELECT kind, lane FROM outbox WHERE kind LIKE 'case-%' GROUP BY kind, lane"
    urgent = int(Lane.URGENT)
    assert await world.ask(lanes) == [("case-card", urgent), ("case-details", urgent)]


@pytest.mark.parametrize(("answers", "before"), [(RED, False), (BLACK, True)])
async def test_what_rings_for_black_goes_before_what_rings_for_red(
    world: World, answers: tuple[str, ...], before: bool
) -> None:
    await world.visitor.checks_in(TURI, *answers)
    due = await world.ask("SELECT min(due_at) FROM outbox WHERE kind = 'case-card'")
    assert (due == [(BEFORE_OTHERS,)]) is before


async def test_the_details_cannot_be_forwarded(world: World) -> None:
    officer = await claimed(world)
    sent = world.calls("sendMessage", chat_id=officer.id)
    assert [one.get("protect_content") for one in sent if "Aminah" in one["text"]] == [True]


async def test_no_other_group_hears_of_it(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    assert world.group("Kelurahan Bendo").cards == []
    assert world.satgas.cards == []


async def test_a_claim_is_seen_in_the_same_message(world: World) -> None:
    await claimed(world)
    [card] = world.group(TURI).cards
    assert said("card-claimed", name="Pak Joko") in card["text"]
    assert "reply_markup" not in card


async def test_the_claimer_gets_name_and_answers_in_private(world: World) -> None:
    officer = await claimed(world)
    assert "Siti Aminah" in officer.text
    assert said("option-doses-0") in officer.text


async def test_the_claimers_card_says_what_to_do_and_whom_to_call(world: World) -> None:
    officer = await claimed(world)
    assert "2. Ada bukti di PeduliLindungi atau sertifikat?" in officer.text
    assert "☎️ Puskesmas" in officer.text
    assert "☎️ Satgas" in officer.text


async def test_a_colleague_gets_no_details(world: World) -> None:
    colleague = await world.officer(TURI, "Bu Rahayu")
    await claimed(world)
    assert all("Aminah" not in one["text"] for one in colleague.messages)


async def test_the_slower_officer_is_told_who_was_first(world: World) -> None:
    colleague = await world.officer(TURI, "Bu Rahayu")
    await world.visitor.checks_in(TURI, *RED)
    card = world.group(TURI).cards[-1]["message_id"]
    officer = await world.officer(TURI)
    await officer.taps("claim:1", world.group(TURI))
    await colleague.taps_data("claim:1", world.group(TURI).id, card)
    assert colleague.popup["text"] == said("error-already-claimed", code="K1", name="Pak Joko")


async def test_two_officers_in_one_breath_leave_one_claimer(world: World) -> None:
    officer, colleague = await world.officer(TURI), await world.officer(TURI, "Bu Rahayu")
    await world.visitor.checks_in(TURI, *RED)
    group = world.group(TURI)
    card = group.cards[-1]["message_id"]
    world.telegram.person_taps(officer.id, group.id, card, "claim:1")
    world.telegram.person_taps(colleague.id, group.id, card, "claim:1")
    await world.settles()
    assert said("card-claimed", name="Pak Joko") in group.text
    assert all("Aminah" not in one["text"] for one in colleague.messages)


async def test_a_claim_pressed_twice_brings_the_details_once(world: World) -> None:
    officer = await claimed(world)
    before = len(officer.messages)
    card = world.group(TURI).cards[-1]["message_id"]
    await officer.taps_data("claim:1", world.group(TURI).id, card)
    assert len(officer.messages) == before


async def test_an_outcome_closes_the_case_in_the_same_message(world: World) -> None:
    officer = await claimed(world)
    await officer.closes(1, "sent-home")
    [card] = world.group(TURI).cards
    outcome = said("outcome-sent-home")
    assert said("card-closed", outcome=outcome, name="Pak Joko") in card["text"]


async def test_after_closing_the_claimers_card_forgets_the_visitor(world: World) -> None:
    officer = await claimed(world)
    await officer.closes(1, "sent-home")
    assert "Aminah" not in officer.text
    assert said("details-closed", outcome=said("outcome-sent-home")) in officer.text


async def test_only_the_claimer_closes(world: World) -> None:
    officer, colleague = await claimed(world), await world.officer(TURI, "Bu Rahayu")
    await colleague.taps_data(
        "close:1:sent-home", colleague.id, colleague.messages[-1]["message_id"]
    )
    assert colleague.popup["text"] == said("error-not-claimer", code="K1")
    assert "Siti Aminah" in officer.text


async def test_an_outcome_pressed_after_closing_changes_nothing(world: World) -> None:
    officer = await claimed(world)
    await officer.closes(1, "sent-home")
    await officer.taps_data("close:1:test-offered", officer.id, officer.messages[-1]["message_id"])
    assert officer.popup["text"] == said("error-already-closed", code="K1")
    assert await world.ask(f"SELECT {OUTCOME} FROM cases") == [("sent-home",)]


@pytest.mark.parametrize("outcome", LEAVING)
async def test_an_outcome_that_means_leaving_checks_the_visitor_out(
    world: World, outcome: str
) -> None:
    officer = await claimed(world, BLACK)  # the city's steps let each of these close it
    await officer.closes(1, outcome)
    assert await world.ask("SELECT checkout_kind FROM visits") == [("officer",)]
    [over] = [one for one in world.visitor.messages if "keluar 08:00" in one["text"]]
    assert "reply_markup" not in over


async def test_a_booked_vaccination_leaves_the_visitor_inside(world: World) -> None:
    officer = await claimed(world)
    await officer.closes(1, "vaccination-booked")
    assert await world.ask("SELECT checkout_kind FROM visits") == [(None,)]


async def test_every_move_of_an_officer_is_in_the_audit(world: World) -> None:
    officer = await claimed(world)
    await officer.closes(1, "sent-home")
    moves = await world.ask("SELECT action, subject FROM audit WHERE subject = 'case:1'")
    assert [action for action, _ in moves] == ["claim-case", "read-details", "close-case"]


async def test_the_button_of_a_deleted_case_says_that_it_is_gone(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await world.waits(days=30)
    card = world.group(TURI).cards[0]
    await officer.taps_data("claim:1", world.group(TURI).id, card["message_id"])
    assert officer.popup["text"] == said("error-gone")

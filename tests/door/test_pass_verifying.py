"""An officer sees proof: what is asked, what closes the case, and what the visitor hears."""

import pytest

from bot.domain.cases.errors import NeedsProof
from tests.telegram import Someone, World
from tests.words import said

TURI = "Kelurahan Turi"
RED, BLACK = ("none", "0", "none", "yes"), ("positive", "0", "yes")
LETTER = ("none", "0", "letter", "yes")


async def claimed(world: World, *answers: str, office: str = TURI) -> Someone:
    """Let the visitor come to an office and an officer take the case; return the officer."""
    officer = await world.officer(office)
    await world.visitor.checks_in(office, *(answers or RED))
    await officer.taps("claim:1", world.group(office))
    return officer


async def verified(world: World, *presses: str, answers: tuple[str, ...] = RED) -> Someone:
    """Let the visitor be verified at Turi by what is pressed; return the officer."""
    officer = await claimed(world, *answers)
    await officer.closes(1, "verified")
    for press in presses or ("two-doses",):
        await officer.taps(f"seen:1:{press}")
    return officer


async def returns(world: World, office: str, *answers: str) -> None:
    """Let the visitor check in again; without answers all is still the same."""
    await world.visitor.scans(office)
    for answer in ("changed", *answers) if answers else ("same",):
        await world.visitor.taps(answer)


async def visits(world: World) -> list[tuple[str, str]]:
    """Return declared colour and colour shown of each visit."""
    return await world.ask(
        "SELECT opened(facts, 'visits.facts', id) ->> 'declared', colour FROM visits ORDER BY id"
    )


def proofs(officer: Someone) -> list[str]:
    return [one.removeprefix("seen:1:") for one in officer.buttons if one.startswith("seen:")]


async def test_verified_asks_in_place_what_was_seen(world: World) -> None:
    officer = await claimed(world)
    before = len(officer.messages)
    await officer.closes(1, "verified")
    assert said("verify-what") in officer.text
    assert proofs(officer) == ["two-doses", "one-dose", "pcr", "antigen", "letter", "recovered"]
    assert len(officer.messages) == before
    assert await world.ask("SELECT state FROM cases") == [("claimed",)]


async def test_one_can_step_back_to_the_details(world: World) -> None:
    officer = await claimed(world)
    await officer.closes(1, "verified")
    await officer.taps("details:1")
    assert "Siti Aminah" in officer.text
    assert "finish:1" in officer.buttons


async def test_a_test_is_asked_for_its_day_and_only_for_days_on_which_it_counts(
    world: World,
) -> None:
    officer = await claimed(world)
    await officer.closes(1, "verified")
    await officer.taps("seen:1:pcr")
    assert said("verify-when", evidence=f"🧪 {said('evidence-pcr')}") in officer.text
    assert proofs(officer) == ["pcr:0", "pcr:1", "pcr:2"]
    assert await world.ask("SELECT state FROM cases") == [("claimed",)]


async def test_seen_proof_closes_the_case_and_says_the_colour(world: World) -> None:
    officer = await verified(world)
    assert officer.popup["text"] == said("verified-now", code="K1", colour="🟢 HIJAU")
    assert said("details-verified", colour="🟢 HIJAU", day="5 Desember 2021") in officer.text
    assert "Siti Aminah" not in officer.text
    closed = said("card-closed", name="Pak Joko", outcome=said("outcome-verified"))
    assert closed in world.group(TURI).text


async def test_the_visitor_hears_what_was_decided_and_until_when(world: World) -> None:
    await verified(world)
    text = world.visitor.text
    assert text.startswith(said("visitor-verified", office=TURI) + "\n\n🟢 HIJAU")
    for words in (
        said("reason-verified"),
        said("until-green", day="5 Desember 2021"),
        said("todo-green"),
        said("self-verified"),
    ):
        assert words in text
    assert said("reason-no-dose") not in text
    assert said("self-declared") not in text


async def test_only_the_new_result_has_buttons(world: World) -> None:
    await verified(world)
    with_buttons = [one for one in world.visitor.messages if "reply_markup" in one]
    assert with_buttons == [world.visitor.messages[-1]]
    await world.visitor.taps("out:1")
    assert await world.ask("SELECT checkout_kind FROM visits") == [("self",)]


async def test_the_red_pass_is_replaced_by_a_verified_one(world: World) -> None:
    await verified(world, "pcr", "pcr:1")
    [picture] = world.visitor.passes
    caption = picture["caption"]
    assert caption.startswith("🟢 HIJAU")
    assert said("pass-caption-green") in caption


async def test_what_was_declared_stays_declared(world: World) -> None:
    await verified(world)
    assert await visits(world) == [("red", "green")]


async def test_who_saw_what_where_and_until_when_is_kept(world: World) -> None:
    await verified(world, "antigen", "antigen:1")
    kept = await world.ask(
        "SELECT opened(v.facts, 'verifications.facts', v.id), p.telegram_id, o.name, v.ends_on,"
        " v.case_id"
        " FROM verifications v JOIN people p ON p.id = v.seen_by"
        " JOIN offices o ON o.id = v.office_id"
    )
    joko = next(one.id for one in world.people.values() if one.id not in (world.visitor.id,))
    assert kept == [('{"evidence":"antigen","colour":"green"}', joko, TURI, "2021-11-09", 1)]


async def test_a_letter_is_green_by_itself(world: World) -> None:
    await verified(world, "letter", answers=LETTER)
    assert await visits(world) == [("ask", "green")]


async def test_a_survivor_is_yellow_under_the_rules_of_2021(world: World) -> None:
    await verified(world, "recovered")
    assert await visits(world) == [("red", "yellow")]
    assert said("todo-yellow") in world.visitor.text


async def test_a_test_that_is_too_old_lets_nobody_in(world: World) -> None:
    officer = await claimed(world)
    await officer.closes(1, "verified")
    await officer.taps("seen:1:pcr")
    question = officer.messages[-1]["message_id"]
    await officer.taps_data("seen:1:pcr:3", officer.id, question)
    assert officer.popup["text"] == said("error-not-enough")
    assert await world.ask("SELECT state FROM cases") == [("claimed",)]
    assert await visits(world) == [("red", "red")]


async def test_a_proof_that_does_not_exist_proves_nothing(world: World) -> None:
    officer = await claimed(world)
    details = officer.messages[-1]["message_id"]
    await officer.taps_data("seen:1:magic", officer.id, details)
    assert officer.popup["text"] == said("error-not-enough")
    assert await world.ask("SELECT state FROM cases") == [("claimed",)]


async def test_black_cannot_be_verified(world: World) -> None:
    officer = await claimed(world, *BLACK)
    details = officer.messages[-1]["message_id"]
    for data in ("close:1:verified", "seen:1:two-doses", "seen:1:pcr:0"):
        await officer.taps_data(data, officer.id, details)
        assert officer.popup["text"] == said("error-outcome-not-allowed", code="K1")
    assert await visits(world) == [("black", "black")]


async def test_a_colleague_cannot_say_what_the_claimer_saw(world: World) -> None:
    colleague = await world.officer(TURI, "Bu Rahayu")
    await claimed(world)
    place = colleague.messages[-1]["message_id"]
    for data in ("close:1:verified", "seen:1:two-doses", "details:1"):
        await colleague.taps_data(data, colleague.id, place)
        assert colleague.popup["text"] == said("error-not-claimer", code="K1")
    assert await world.ask("SELECT 1 FROM verifications") == []


async def test_seen_twice_is_verified_once(world: World) -> None:
    officer = await claimed(world)
    details = officer.messages[-1]["message_id"]
    for _ in range(2):
        world.telegram.person_taps(officer.id, officer.id, details, "seen:1:two-doses")
    await world.settles()
    assert officer.popup["text"] == said("error-already-closed", code="K1")
    assert await world.ask("SELECT count(*) FROM verifications") == [(1,)]


async def test_without_proof_nobody_is_verified(world: World) -> None:
    officer = await claimed(world)
    async with world.transaction() as services:
        by = await services.people.of_telegram(officer.id)
        assert by is not None
        with pytest.raises(NeedsProof):
            await services.handover.close(1, "verified", by=by)


async def test_a_guest_without_telegram_is_verified_too(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.says("/tamu")
    await officer.says("Mbah Karto")
    for answer in RED:
        await officer.taps(answer)
    await officer.taps("claim:1", world.group(TURI))
    await officer.closes(1, "verified")
    await officer.taps("seen:1:letter")
    assert await visits(world) == [("red", "green")]

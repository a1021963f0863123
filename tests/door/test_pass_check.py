"""An officer checks a pass, by its QR code or by the four digits; a stranger learns nothing."""

import pytest

from tests.telegram import Someone, World
from tests.words import said

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
GREEN, RED = ("none", "2"), ("none", "0", "none", "yes")


async def link(world: World, visit: int = 1) -> str:
    """Return the payload in the QR code of a visit's pass."""
    [(token,)] = await world.ask("SELECT token FROM pass_tokens WHERE visit_id = ?", visit)
    return f"v_{token}"


async def code(world: World, visit: int = 1) -> str:
    """Return the four digits of a visit."""
    [(digits,)] = await world.ask("SELECT code FROM visits WHERE id = ?", visit)
    return str(digits)


async def checked(world: World, officer: Someone, visit: int = 1) -> str:
    """Return what an officer reads who scans the pass of a visit."""
    await officer.starts(await link(world, visit))
    return officer.text


async def test_an_officer_sees_that_a_pass_is_valid_and_whose_it_is(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    seen = await checked(world, officer)
    assert seen.startswith("🟢 HIJAU\n" + said("pass-worth-valid"))
    assert said("details-name", name="Siti Aminah", code=await code(world)) in seen
    assert said("pass-since", day="Senin, 8 November", time="08:00") in seen
    assert TURI in seen


async def test_the_officer_reads_what_to_do_with_a_red_visitor(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    seen = await checked(world, officer)
    assert "🛑 MERAH" in seen
    assert said("guest-todo-red") in seen


async def test_a_colour_nobody_verified_is_called_declared(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    assert said("pass-basis-declared") in await checked(world, officer)


async def test_a_colour_an_officer_verified_is_called_verified(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    await officer.closes(1, "verified")
    await officer.taps("seen:1:pcr")
    await officer.taps("seen:1:pcr:0")
    seen = await checked(world, officer)
    assert seen.startswith("🟢 HIJAU\n" + said("pass-worth-valid"))
    assert said("pass-basis-verified") in seen
    assert said("until-green", day="10 November 2021") in seen
    assert said("guest-todo-green") in seen


async def test_better_answers_beside_an_open_case_are_called_held(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await world.visitor.scans(TURI)
    for answer in ("changed", *GREEN):
        await world.visitor.taps(answer)
    seen = await checked(world, officer, visit=2)
    assert "🛑 MERAH" in seen
    assert said("pass-basis-held") in seen


async def test_another_outcome_of_the_case_is_named(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    await officer.closes(1, "test-offered")
    seen = await checked(world, officer)
    assert said("pass-outcome", outcome=said("outcome-test-offered")) in seen


async def test_yesterdays_pass_has_expired(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    await world.waits(days=1)
    seen = await checked(world, officer)
    assert said("pass-worth-expired", day="Senin, 8 November", time="08:00") in seen
    assert "🟢" not in seen


async def test_a_pass_of_another_office_names_that_office_and_no_person(world: World) -> None:
    officer = await world.officer(BENDO)
    await world.visitor.checks_in(TURI, *GREEN)
    seen = await checked(world, officer)
    assert said("pass-worth-elsewhere", office=TURI) in seen
    assert "Siti" not in seen
    assert "🟢" not in seen


async def test_a_pass_of_who_has_left_says_when(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    await world.waits(minutes=40)
    await world.visitor.says("/keluar")
    seen = await checked(world, officer)
    assert said("pass-worth-left", time="08:40") in seen
    assert "🟢" not in seen


async def test_an_old_pass_says_what_the_newer_answers_gave(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    await world.waits(minutes=40)
    await world.visitor.scans(TURI)
    for answer in ("changed", *RED):
        await world.visitor.taps(answer)
    seen = await checked(world, officer)
    assert said("pass-worth-changed", time="08:40", colour="🛑 MERAH") in seen


async def test_who_went_to_another_office_has_left_this_one(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    await world.visitor.scans(BENDO)
    await world.visitor.taps("same")
    assert said("pass-worth-left", time="08:00") in await checked(world, officer)


async def test_an_admin_sees_a_pass_of_any_office(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    assert said("pass-worth-valid") in await checked(world, world.admin)


async def test_a_stranger_learns_only_that_it_is_a_pass(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    stranger = world.newcomer()
    assert await checked(world, stranger) == said("pass-stranger")


async def test_the_visitor_themselves_learns_no_more_than_a_stranger(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    assert await checked(world, world.visitor) == said("pass-stranger")


async def test_who_waits_to_be_confirmed_is_a_stranger_still(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    joko = world.newcomer("Pak Joko")
    world.telegram.person_joins(joko.id, world.group(TURI).id)
    await joko.taps("duty", world.group(TURI))
    await joko.starts(joko.popup["url"].split("start=")[1])
    assert await checked(world, joko) == said("pass-stranger")


async def test_what_an_officer_reads_cannot_be_forwarded(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    await checked(world, officer)
    assert officer.messages[-1]["has_protected_content"] is True


async def test_reading_a_name_leaves_a_trace(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    await checked(world, officer)
    found = await world.ask("SELECT subject FROM audit WHERE action = 'check-pass'")
    assert found == [("visit:1",)]


async def test_an_invented_pass_is_unknown(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.starts("v_AAAAAAAAAAAAAAAAAAAAAA")
    assert officer.text == said("error-unknown-pass")


async def test_who_invents_passes_has_to_wait_after_ten(world: World) -> None:
    for number in range(11):
        await world.visitor.starts(f"v_guess{number}")
    assert world.visitor.text == said("error-too-many-guesses")


async def test_who_was_shown_invented_passes_still_reads_genuine_ones(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    for number in range(11):
        await officer.starts(f"v_guess{number}")
    assert "🟢 HIJAU" in await checked(world, officer)


async def test_checking_a_pass_in_the_middle_of_a_talk_leaves_the_talk_alone(
    world: World,
) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    await officer.starts()
    await officer.taps("guest:next")
    await officer.says("Mbah Karto")
    await checked(world, officer)
    await officer.taps("none")
    await officer.taps("2")
    result = officer.messages[-2]["text"]  # the talk's message, above what the pass showed
    assert "🟢 HIJAU" in result
    assert "Mbah Karto" in result


async def test_four_digits_show_the_visit_at_the_own_office(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    await officer.says(f"/cek {await code(world)}")
    assert officer.text.startswith("🟢 HIJAU\n" + said("pass-worth-valid"))
    assert "Siti Aminah" in officer.text


async def test_no_two_visits_of_a_day_share_digits_while_there_are_others(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = iter((0, 0, 0, 1))
    monkeypatch.setattr("bot.services.door.registration.secrets.randbelow", lambda _: next(drawn))
    await world.visitor.checks_in(TURI, *GREEN)
    await world.newcomer("Tono Wijaya").checks_in(TURI, *GREEN)
    assert (await code(world, 1), await code(world, 2)) == ("1000", "1001")


async def test_digits_that_two_visits_share_show_the_newer(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.services.door.registration.secrets.randbelow", lambda _: 0)
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    await world.newcomer("Tono Wijaya").checks_in(TURI, *GREEN)
    assert await code(world, 1) == await code(world, 2)  # a day with no free digits left
    await officer.says(f"/cek {await code(world)}")
    assert "Tono Wijaya" in officer.text


async def test_the_english_command_does_the_same(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    await officer.says(f"/verify {await code(world)}")
    assert said("pass-worth-valid") in officer.text


async def test_the_digits_on_a_guests_paper_are_found(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.starts()
    await officer.taps("guest:next")
    await officer.says("Mbah Karto")
    await officer.taps("none")
    await officer.taps("2")
    await officer.says(f"/cek {await code(world)}")
    assert "Mbah Karto" in officer.text
    assert said("card-guest") in officer.text


async def test_digits_of_another_office_are_not_found(world: World) -> None:
    officer = await world.officer(BENDO)
    await world.visitor.checks_in(TURI, *GREEN)
    digits = await code(world)
    await officer.says(f"/cek {digits}")
    assert officer.text == said("pass-no-such-code", code=digits)


async def test_yesterdays_digits_are_not_found(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    digits = await code(world)
    await world.waits(days=1)
    await officer.says(f"/cek {digits}")
    assert officer.text == said("pass-no-such-code", code=digits)


async def test_a_stranger_cannot_look_up_digits(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    stranger = world.newcomer()
    await stranger.starts()
    await stranger.says(f"/cek {await code(world)}")
    assert stranger.text == said("error-no-office")

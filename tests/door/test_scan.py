"""Codes at the door: again, while inside, at another office; old, unknown and guessed ones."""

from tests.telegram import World
from tests.words import said

TURI, BENDO, SETDA = "Kelurahan Turi", "Kelurahan Bendo", "Sekretariat Daerah"


async def test_who_scans_while_inside_sees_the_running_visit(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.scans(TURI)
    assert said("already-inside", time="08:00") in world.visitor.text
    assert "🟢 HIJAU" in world.visitor.text


async def test_a_scan_while_inside_makes_no_second_visit(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.scans(TURI)
    assert await world.ask("SELECT count(*) FROM visits") == [(1,)]


async def test_a_scan_at_another_door_of_the_same_office_is_the_same_visit(world: World) -> None:
    await world.visitor.checks_in(SETDA, "none", "2")
    await world.visitor.scans(SETDA, door=1)
    assert said("already-inside", time="08:00") in world.visitor.text


async def test_who_is_inside_can_check_out_from_the_second_screen(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.scans(TURI)
    await world.visitor.taps("out:1")
    assert await world.ask("SELECT checkout_kind FROM visits") == [("self",)]


async def test_who_is_inside_and_has_changed_answers_is_asked_anew(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.scans(TURI)
    for answer in ("changed", "none", "1", "none"):
        await world.visitor.taps(answer)
    assert "⚠️ KUNING" in world.visitor.text


async def test_answers_changed_inside_leave_one_visit_running(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.scans(TURI)
    for answer in ("changed", "none", "1", "none"):
        await world.visitor.taps(answer)
    running = await world.ask("SELECT colour FROM visits WHERE checkout_at IS NULL")
    assert running == [("yellow",)]


async def test_checking_in_at_a_second_office_ends_the_first_visit(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.scans(BENDO)
    await world.visitor.taps("same")
    kinds = await world.ask("SELECT checkout_kind FROM visits ORDER BY id")
    assert kinds == [("moved",), (None,)]
    assert BENDO in world.visitor.text


async def test_a_scan_at_a_second_office_alone_ends_nothing(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.scans(BENDO)
    assert await world.ask("SELECT checkout_kind FROM visits") == [(None,)]


async def test_an_unknown_code_is_answered_with_what_to_do(world: World) -> None:
    await world.visitor.starts("o_AAAAAAAAAAAAAAAAAAAAAA")
    assert world.visitor.text == said("error-unknown-token")


async def test_a_payload_of_no_kind_is_answered_with_what_to_do(world: World) -> None:
    await world.visitor.starts("hello")
    assert world.visitor.text == said("error-unknown-token")


async def test_the_code_of_a_replaced_poster_names_the_office(world: World) -> None:
    old = world.link(TURI)
    [(door,)] = await world.ask("SELECT door_id FROM door_tokens WHERE token = ?", old[2:])
    async with world.transaction() as services:
        admin = await services.people.of_telegram(world.admin.id)
        assert admin is not None
        await services.offices.rotate(door, by=admin)
    await world.visitor.starts(old)
    assert world.visitor.text == said("error-revoked-token", office=TURI)


async def test_the_new_poster_of_a_door_opens_it(world: World) -> None:
    [(door,)] = await world.ask(
        "SELECT door_id FROM door_tokens WHERE token = ?", world.link(TURI)[2:]
    )
    async with world.transaction() as services:
        admin = await services.people.of_telegram(world.admin.id)
        assert admin is not None
        renewed = await services.offices.rotate(door, by=admin)
    await world.visitor.starts(f"o_{renewed.token}")
    assert TURI in world.visitor.text


async def guesses(world: World, times: int) -> None:
    """Let the visitor try wrong codes."""
    for number in range(times):
        await world.visitor.starts(f"o_guess{number}")


async def test_the_tenth_wrong_code_is_still_answered_as_unknown(world: World) -> None:
    await guesses(world, 10)
    assert world.visitor.text == said("error-unknown-token")


async def test_after_ten_wrong_codes_somebody_has_to_wait(world: World) -> None:
    await guesses(world, 11)
    assert world.visitor.text == said("error-too-many-guesses")


async def test_after_ten_wrong_codes_a_real_poster_opens_all_the_same(world: World) -> None:
    await guesses(world, 11)
    await world.visitor.scans(TURI)
    assert said("consent-text", city="Kota Blitar", days=28) in world.visitor.text


async def test_an_hour_after_the_wrong_codes_another_is_only_unknown(world: World) -> None:
    await guesses(world, 11)
    await world.waits(hours=1, seconds=1)
    await guesses(world, 1)
    assert world.visitor.text == said("error-unknown-token")


async def test_who_guesses_holds_up_nobody_else(world: World) -> None:
    await guesses(world, 11)
    stranger = world.newcomer()
    await stranger.scans(TURI)
    assert said("consent-text", city="Kota Blitar", days=28) in stranger.text


async def test_wrong_codes_of_several_kinds_count_together(world: World) -> None:
    for number in range(5):
        await world.visitor.starts(f"o_guess{number}")
        await world.visitor.starts(f"a_guess{number}")
    await world.visitor.starts("d_guess")
    assert world.visitor.text == said("error-too-many-guesses")

"""The five digits on a poster, typed by somebody whose camera cannot scan."""

from itertools import pairwise

import pytest

from tests.telegram import World
from tests.words import said

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
CONSENT = said("consent-text", city="Kota Blitar", days=28)


async def code_of(world: World, office: str) -> str:
    """Return the code on an office's poster."""
    async with world.transaction() as services:
        door = await services.checkin.door_of(world.link(office)[2:], scanned_by=1)
        return await services.offices.typed_code(door.id)


def other_than(code: str) -> str:
    """Return five digits that are not this code."""
    return f"{(int(code) - 9_999) % 90_000 + 10_000}"


async def test_typing_the_code_begins_the_check_in(world: World) -> None:
    await world.visitor.starts()
    await world.visitor.says(await code_of(world, TURI))
    assert TURI in world.visitor.text
    assert CONSENT in world.visitor.text


async def test_who_typed_the_code_gets_to_a_result(world: World) -> None:
    await world.visitor.starts()
    await world.visitor.says(await code_of(world, TURI))
    for answer in ("agree", "name", "none", "2"):
        await world.visitor.taps(answer)
    assert "🟢 HIJAU" in world.visitor.text


async def test_no_two_doors_open_to_the_same_digits(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = await code_of(world, TURI)
    drawn = iter((int(taken) - 10_000, int(other_than(taken)) - 10_000))
    monkeypatch.setattr("bot.services.office.offices.secrets.randbelow", lambda _: next(drawn))
    assert await code_of(world, BENDO) == other_than(taken)


@pytest.mark.parametrize("way", ["{0}{1}{2}{3}{4}", " {0}{1} {2}{3}{4} ", "{0}-{1}-{2}-{3}-{4}"])
async def test_the_digits_may_be_typed_in_groups(world: World, way: str) -> None:
    await world.visitor.starts()
    await world.visitor.says(way.format(*await code_of(world, TURI)))
    assert CONSENT in world.visitor.text


async def test_who_typed_the_code_may_go_on_after_a_restart(world: World) -> None:
    await world.visitor.starts()
    await world.visitor.says(await code_of(world, TURI))
    await world.restarts()
    await world.visitor.taps("agree")
    assert said("name-question") in world.visitor.text


async def test_the_code_of_another_office_in_the_middle_starts_anew_there(world: World) -> None:
    await world.visitor.checks_in(TURI)
    await world.visitor.says(await code_of(world, BENDO))
    live = [one for one in world.visitor.messages if "reply_markup" in one]
    assert live == [world.visitor.messages[-1]]
    assert BENDO in world.visitor.text


async def test_a_code_typed_inside_offers_the_way_out(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.says(await code_of(world, TURI))
    assert world.visitor.buttons[0] == "out:1"


async def test_at_the_name_prompt_a_code_is_no_name_and_no_code(world: World) -> None:
    code = await code_of(world, BENDO)
    await world.visitor.scans(TURI)
    await world.visitor.taps("agree")
    await world.visitor.says(code)
    assert said("name-problem") in world.visitor.text
    assert TURI in world.visitor.text


async def test_at_the_prompt_for_a_guests_name_a_code_is_no_code(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.says("/tamu")
    await officer.says(await code_of(world, BENDO))
    assert said("name-problem") in officer.text


async def test_an_officer_in_the_middle_of_a_guest_may_type_a_code(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.says("/tamu")
    await officer.says("Mbah Karto")
    await officer.says(await code_of(world, BENDO))
    assert officer.messages[-2]["text"] == said("talk-set-aside-guest")
    assert BENDO in officer.text


async def test_a_wrong_code_is_answered_with_what_to_do(world: World) -> None:
    await world.visitor.starts()
    await world.visitor.says(other_than(await code_of(world, TURI)))
    assert world.visitor.text == said("error-unknown-code")


async def test_a_wrong_code_leaves_the_talk_as_it_was(world: World) -> None:
    await world.visitor.checks_in(TURI, "none")
    await world.visitor.says(other_than(await code_of(world, TURI)))
    await world.visitor.taps("2")
    assert "🟢 HIJAU" in world.visitor.messages[0]["text"]


async def test_four_digits_are_no_code(world: World) -> None:
    await world.visitor.starts()
    await world.visitor.says("1234")
    assert said("not-understood") in world.visitor.text


async def test_a_code_in_a_group_is_no_business_of_the_bot(world: World) -> None:
    officer = await world.officer(TURI)
    before = len(world.group(TURI).messages)
    await officer.says(await code_of(world, TURI), world.group(TURI).id)
    assert len(world.group(TURI).messages) == before


async def test_wrong_codes_count_with_wrong_scans(world: World) -> None:
    await world.visitor.starts()
    wrong = other_than(await code_of(world, TURI))
    for number in range(5):
        await world.visitor.says(wrong)
        await world.visitor.starts(f"o_guess{number}")
    await world.visitor.says(await code_of(world, TURI))
    assert world.visitor.text == said("error-too-many-guesses")


async def test_the_code_of_a_replaced_poster_says_so(world: World) -> None:
    old = await code_of(world, TURI)
    async with world.transaction() as services:
        admin = await services.people.of_telegram(world.admin.id)
        assert admin is not None
        door = await services.checkin.door_of(world.link(TURI)[2:], scanned_by=1)
        await services.offices.rotate(door.id, by=admin)
    await world.visitor.starts()
    await world.visitor.says(old)
    assert world.visitor.text == said("error-revoked-token", office=TURI)


async def test_the_new_poster_of_a_door_has_a_new_code(world: World) -> None:
    old = await code_of(world, TURI)
    async with world.transaction() as services:
        admin = await services.people.of_telegram(world.admin.id)
        assert admin is not None
        door = await services.checkin.door_of(world.link(TURI)[2:], scanned_by=1)
        renewed = await services.offices.rotate(door.id, by=admin)
        new = await services.offices.typed_code(renewed.id)
    assert new != old


async def test_a_door_keeps_its_code(world: World) -> None:
    assert await code_of(world, TURI) == await code_of(world, TURI)


async def test_no_two_doors_share_a_code_and_none_follows_from_another(world: World) -> None:
    async with world.transaction() as services:
        doors = await services.offices.doors()
        codes = [int(await services.offices.typed_code(door.id)) for door in doors]
    assert len(set(codes)) == len(doors)
    assert len({after - before for before, after in pairwise(codes)}) > 1
    assert {len(str(one)) for one in codes} == {5}

"""Several people entered in one go: by name, or by how many of which age."""

import pytest

from bot.domain.door.party import Party, read
from bot.domain.rights import Role
from tests.telegram import World
from tests.words import said

TURI = "Kelurahan Turi"
WHO = "SELECT kind, colour FROM visits ORDER BY id"


@pytest.mark.parametrize(
    ("typed", "party"),
    [
        ("Rini", Party(("Rini",))),
        ("Rini, Andi", Party(("Rini", "Andi"))),
        ("Rini dan Andi", Party(("Rini", "Andi"))),
        ("Budi Santoso, S.Pd, M.Si.", Party(("Budi Santoso, S.Pd, M.Si.",))),
        ("Budi, SH, Rini", Party(("Budi, SH", "Rini"))),
        ("2 anak, 1 lansia", Party(("elder 1",), ("child 1", "child 2"))),
        ("Bu Rini, 1 anak", Party(("Bu Rini",), ("child 1",))),
        ("9 anak", None),
        ("5 anak, 4 lansia", None),
        ("Rini, 7", None),
        (",", None),
    ],
)
def test_who_came_is_read_as_people_write_it(typed: str, party: Party | None) -> None:
    assert read(typed, lambda group, number: f"{group} {number}") == party


async def test_a_family_is_entered_in_one_go(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.taps("comp:new:1")
    await world.visitor.says("2 anak, 1 lansia")
    await world.visitor.taps("none")
    await world.visitor.taps("2")
    assert await world.ask(WHO) == [("visitor", "green"), *[("companion", "green")] * 3]
    codes = await world.ask("SELECT code FROM visits WHERE kind = 'companion'")
    assert len(set(codes)) == 3
    for (code,) in codes:
        assert code in world.visitor.text


async def test_two_names_are_two_companions(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.taps("comp:new:1")
    await world.visitor.taps("child")
    await world.visitor.says("Rini, Andi")
    assert await world.ask(WHO) == [("visitor", "green"), *[("companion", "green")] * 2]


async def test_nobody_of_too_large_a_family_is_stored(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    for family in ("6 anak", "3 anak"):
        await world.visitor.taps("comp:new:1")
        await world.visitor.says(family)
    assert len(await world.ask(WHO)) == 7


async def test_a_guest_brings_children_who_are_asked_nothing(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.says("/tamu")
    await officer.says("Mbah Karto, 2 anak")
    await officer.taps("none")
    await officer.taps("2")
    assert await world.ask(WHO) == [("guest", "green"), *[("companion", "green")] * 2]
    await officer.taps("out:1")
    assert await world.ask("SELECT count(*) FROM visits WHERE checkout_at IS NULL") == [(0,)]


async def test_an_eight_year_old_guest_alarms_nobody(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.says("/tamu")
    await officer.says("Andi")
    for answer in ("none", "0", "none", "child"):
        await officer.taps(answer)
    assert said("guest-child-with") in officer.text
    await officer.says("Bu Rini")
    await officer.taps("none")
    await officer.taps("2")
    assert await world.ask(WHO) == [("guest", "green"), ("companion", "green")]
    assert await world.ask("SELECT count(*) FROM cases") == [(0,)]


async def test_each_red_guest_of_several_is_taken_where_they_stand(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.says("/tamu")
    await officer.says("Mbah Karto, Bu Minah")
    for answer in ("none", "0", "none", "yes"):
        await officer.taps(answer)
    shown = officer.messages[-1]
    rows = shown["reply_markup"]["inline_keyboard"]
    label = said("button-claim-here")
    assert [row[0]["text"] for row in rows[:2]] == [f"{label}: Mbah Karto", f"{label}: Bu Minah"]
    await officer.taps_data("claim:2", officer.id, shown["message_id"])
    assert "Bu Minah" in officer.text
    assert "finish:2" in officer.buttons


async def test_a_child_guest_alone_is_noted_with_an_adult(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.says("/tamu")
    await officer.says("1 anak")
    assert said("guest-child-alone") in officer.text


async def test_the_guest_gets_the_door_the_officer_stands_at(world: World) -> None:
    [(office,)] = await world.ask(
        "SELECT o.id FROM offices o JOIN doors d ON d.office_id = o.id"
        " GROUP BY o.id HAVING count(*) > 1 ORDER BY o.id LIMIT 1"
    )
    officer = world.newcomer("Pak Joko")
    await officer.starts()
    async with world.transaction() as services:
        person = await services.people.of_telegram(officer.id)
        assert person is not None
        await services.joining.appoint(person.id, Role.OFFICER, office)
    doors = await world.ask("SELECT id FROM doors WHERE office_id = ? ORDER BY id", office)
    second = doors[1][0]
    await officer.says("/tamu")
    await officer.taps(f"guest:at:{second}")
    await officer.says("Mbah Karto")
    await officer.taps("none")
    await officer.taps("2")
    assert await world.ask("SELECT door_id FROM visits") == [(second,)]
    await officer.says("/tamu")  # the last door is where the officer stands
    assert said("guest-name-question") in officer.text
    await officer.taps("door")
    assert said("guest-where") in officer.text
    await officer.taps(f"guest:at:{doors[0][0]}")  # and now there
    await officer.says("Bu Minah")
    await officer.taps("none")
    await officer.taps("2")
    await officer.says("/tamu")
    await officer.says("Pak Darmo")
    await officer.taps("none")
    await officer.taps("2")
    assert await world.ask("SELECT door_id FROM visits ORDER BY id DESC LIMIT 1") == [doors[0]]


async def test_somebody_else_with_the_same_phone_is_one_tap_away(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.says("/keluar")
    await world.visitor.scans(TURI)
    await world.visitor.taps("other")
    assert said("name-question") in world.visitor.text

"""Who works at an office joins by a link, checks in with one tap, and is counted apart."""

import re

from bot.domain.rights import Role
from tests.looking import OUTCOME
from tests.telegram import Someone, World
from tests.words import said

TURI = "Kelurahan Turi"
GREEN = ("none", "2")
RED = ("none", "0", "none", "yes")
BLACK = ("positive", "0", "yes")


async def office_id(world: World, name: str = TURI) -> int:
    """Return an office's id."""
    [(number,)] = await world.ask("SELECT id FROM offices WHERE name = ?", name)
    return int(number)


async def holder(world: World, name: str, role: Role, office: str = TURI) -> Someone:
    """Return somebody with a role at an office."""
    someone = world.newcomer(name)
    await someone.starts()
    async with world.transaction() as services:
        person = await services.people.of_telegram(someone.id)
        assert person is not None
        services.checkin.rename(person, name)
        await services.joining.appoint(person.id, role, await office_id(world, office))
    return someone


async def head_of(world: World) -> Someone:
    return await holder(world, "Bu Lurah", Role.HEAD)


async def staff_of(world: World, name: str = "Rina") -> Someone:
    return await holder(world, name, Role.STAFF)


async def made_staff(world: World, someone: Someone) -> None:
    """Let somebody who has another role work at the office as well."""
    async with world.transaction() as services:
        person = await services.people.of_telegram(someone.id)
        assert person is not None
        await services.joining.appoint(person.id, Role.STAFF, await office_id(world))


async def link_of(head: Someone) -> str:
    """Let a head make the link for the staff; return its payload."""
    await head.starts()
    await head.taps("staff:link:0")
    found = re.search(r"start=(a_[\w-]+)", head.text)
    assert found is not None
    return found[1]


async def test_who_opens_the_heads_link_waits_for_the_head(world: World) -> None:
    head = await head_of(world)
    rina = world.newcomer("Rina")
    await rina.starts(await link_of(head))
    assert rina.text == said("staff-requested", office=TURI)
    assert head.text == said("staff-request", name="Rina", office=TURI)


async def test_the_heads_tap_makes_staff(world: World) -> None:
    head = await head_of(world)
    rina = world.newcomer("Rina")
    await rina.starts(await link_of(head))
    [confirm] = [one for one in head.buttons if one.startswith("role:yes:")]
    await head.taps(confirm)
    assert rina.text == said("staff-confirmed", office=TURI)
    assert await world.ask("SELECT state FROM roles WHERE role = 'staff'") == [("active",)]


async def test_who_is_refused_hears_it(world: World) -> None:
    head = await head_of(world)
    rina = world.newcomer("Rina")
    await rina.starts(await link_of(head))
    [refuse] = [one for one in head.buttons if one.startswith("role:no:")]
    await head.taps(refuse)
    assert rina.text == said("staff-refused", office=TURI)


async def test_all_colleagues_may_use_the_same_link(world: World) -> None:
    head = await head_of(world)
    payload = await link_of(head)
    for name in ("Rina", "Tono"):
        colleague = world.newcomer(name)
        await colleague.starts(payload)
        assert colleague.text == said("staff-requested", office=TURI)


async def test_the_link_is_void_after_a_week(world: World) -> None:
    payload = await link_of(await head_of(world))
    await world.waits(days=7)
    rina = world.newcomer("Rina")
    await rina.starts(payload)
    assert rina.text == said("error-expired-token")


async def test_asking_twice_asks_the_head_once(world: World) -> None:
    head = await head_of(world)
    payload = await link_of(head)
    rina = world.newcomer("Rina")
    await rina.starts(payload)
    await rina.starts(payload)
    asked = said("staff-request", name="Rina", office=TURI)
    assert [one["text"] for one in head.messages].count(asked) == 1


async def test_an_admin_makes_the_link_of_any_office(world: World) -> None:
    await world.admin.says("/kantor")
    await world.admin.taps_data(
        f"staff:link:{await office_id(world)}",
        world.admin.id,
        world.admin.messages[-1]["message_id"],
    )
    found = re.search(r"start=(a_[\w-]+)", world.admin.text)
    assert found is not None


async def test_the_head_of_another_office_cannot_make_the_link(world: World) -> None:
    other = await holder(world, "Pak Camat", Role.HEAD, "Kelurahan Bendo")
    await other.starts()
    await other.taps_data(
        f"staff:link:{await office_id(world)}", other.id, other.messages[-1]["message_id"]
    )
    assert other.popup["show_alert"]


async def test_waiting_to_be_staff_does_not_hinder_becoming_an_officer(world: World) -> None:
    head = await head_of(world)
    rina = world.newcomer("Rina")
    await rina.starts(await link_of(head))
    world.telegram.person_joins(rina.id, world.group(TURI).id)
    await rina.taps("duty", world.group(TURI), message=0)
    await rina.starts(rina.popup["url"].split("start=")[1])
    assert head.text == said("officer-request", name="Rina", office=TURI)


async def test_staff_come_in_with_one_scan_and_one_tap(world: World) -> None:
    rina = await staff_of(world)
    await rina.checks_in(TURI, *GREEN)
    await world.waits(days=1)
    await rina.scans(TURI)
    labels = [row[0]["text"] for row in rina.messages[-1]["reply_markup"]["inline_keyboard"]]
    assert labels[0] == said("button-same-well")
    await rina.taps("same")
    assert "🟢 HIJAU" in rina.text


async def test_who_was_positive_is_not_asked_to_say_that_all_is_well(world: World) -> None:
    await head_of(world)
    rina = await staff_of(world)
    await rina.checks_in(TURI, "positive", "3", "none", "yes")
    await world.waits(days=1)
    await rina.scans(TURI)
    labels = [row[0]["text"] for row in rina.messages[-1]["reply_markup"]["inline_keyboard"]]
    assert labels[0] == said("button-same")


async def test_staff_are_counted_apart(world: World) -> None:
    rina = await staff_of(world)
    await rina.checks_in(TURI, *GREEN)
    await world.visitor.checks_in(TURI, *GREEN)
    await world.admin.says("/stats")
    assert said("stats-visits", total=1, guests=0) in world.admin.text
    assert said("stats-staff", count=1) in world.admin.text
    assert said("stats-inside", count=1) in world.admin.text


async def test_staff_are_visitors_at_another_office(world: World) -> None:
    rina = await staff_of(world)
    await rina.checks_in("Kelurahan Bendo", *GREEN)
    assert await world.ask("SELECT kind FROM visits") == [("visitor",)]


async def test_red_staff_reach_the_head_and_nobody_else(world: World) -> None:
    head = await head_of(world)
    rina = await staff_of(world)
    await rina.checks_in(TURI, *RED)
    [card] = head.cards
    assert said("card-staff") in card["text"]
    assert world.group(TURI).cards == []
    assert world.satgas.cards == []
    assert world.admin.cards == []


async def test_black_staff_reach_the_head_and_the_satgas(world: World) -> None:
    head = await head_of(world)
    rina = await staff_of(world)
    await rina.checks_in(TURI, *BLACK)
    assert len(head.cards) == len(world.satgas.cards) == 1
    assert world.group(TURI).cards == []


async def test_without_a_head_the_admins_hear_of_red_staff_and_why(world: World) -> None:
    await world.admin.starts()
    rina = await staff_of(world)
    await rina.checks_in(TURI, *RED)
    [card] = world.admin.cards
    assert said("card-why-no-head", office=TURI) in card["text"]


async def test_a_heads_own_case_goes_to_the_admins_and_never_to_themselves(world: World) -> None:
    await world.admin.starts()
    head = await head_of(world)
    await made_staff(world, head)
    await head.checks_in(TURI, *RED)
    assert (len(head.cards), len(world.admin.cards)) == (0, 1)


async def test_a_head_who_blocked_the_bot_is_replaced_by_the_admins(world: World) -> None:
    await world.admin.starts()
    head = await head_of(world)
    world.telegram.account(head.id).blocked = True  # and nobody has noticed yet
    rina = await staff_of(world)
    await rina.checks_in(TURI, *RED)
    assert len(world.admin.cards) == 1


async def test_the_head_takes_and_closes_the_case(world: World) -> None:
    head = await head_of(world)
    rina = await staff_of(world)
    await rina.checks_in(TURI, *RED)
    await head.taps("claim:1")
    assert said("details-name", name="Rina", code="").strip() in head.text
    await head.closes(1, "sent-home")
    assert await world.ask(f"SELECT state, {OUTCOME} FROM cases") == [("closed", "sent-home")]


async def test_a_colleague_cannot_take_the_case_of_a_colleague(world: World) -> None:
    await head_of(world)
    officer = await world.officer(TURI)
    rina = await staff_of(world)
    await rina.checks_in(TURI, *RED)
    await officer.starts()
    await officer.taps_data("claim:1", officer.id, officer.messages[-1]["message_id"])
    assert await world.ask("SELECT state FROM cases") == [("new",)]


async def test_a_group_bound_later_does_not_hear_of_staff(world: World) -> None:
    await head_of(world)
    rina = await staff_of(world)
    await rina.checks_in(TURI, *RED)
    async with world.transaction() as services:
        await services.groups.bind(world.group(TURI).id, await office_id(world), by=None)
    await world.settles()
    assert world.group(TURI).cards == []

"""One-time links that make heads and admins, and what a head decides."""

import re

import pytest

from bot.domain.rights import Role
from tests.telegram import Someone, World
from tests.words import said

TURI = "Kelurahan Turi"


async def office_id(world: World, name: str = TURI) -> int:
    """Return an office's id."""
    [(number,)] = await world.ask("SELECT id FROM offices WHERE name = ?", name)
    return int(number)


async def link_for(world: World, role: Role, office: int | None) -> str:
    """Return the payload of a one-time link, as the command line makes it."""
    async with world.transaction() as services:
        return await services.joining.invite(role, office, by=None)


async def head_of_turi(world: World, language: str = "id") -> Someone:
    """Return somebody who opened the link for Turi's head."""
    head = world.newcomer("Bu Lurah", language)
    await head.starts(await link_for(world, Role.HEAD, await office_id(world)))
    return head


async def asks(world: World, name: str = "Joko") -> Someone:
    """Return a member of Turi's group who asked to be an officer."""
    someone = world.newcomer(name)
    world.telegram.person_joins(someone.id, world.group(TURI).id)
    await someone.taps("duty", world.group(TURI), message=0)
    await someone.starts(someone.popup["url"].split("start=")[1])
    return someone


async def test_the_head_is_welcomed(world: World) -> None:
    head = await head_of_turi(world)
    assert head.text == said("role-accepted-head", office=TURI)


async def test_an_admin_makes_the_heads_link_from_the_list_of_offices(world: World) -> None:
    number = await office_id(world, "Dinas Sosial")
    await world.admin.says("/kantor")
    await world.admin.taps_data(
        f"office:head:{number}", world.admin.id, world.admin.messages[-1]["message_id"]
    )
    found = re.search(r"start=(a_[\w-]+)", world.admin.text)
    assert found is not None
    head = world.newcomer("Bu Kepala")
    await head.starts(found[1])
    assert head.text == said("role-accepted-head", office="Dinas Sosial")


async def test_the_list_of_offices_leads_to_every_office(world: World) -> None:
    await world.admin.says("/kantor")
    found = set()
    for page in range(1, 6):
        found |= {one for one in world.admin.buttons if one.startswith("office:show:")}
        await world.admin.taps_data(
            f"office:list:{page}", world.admin.id, world.admin.messages[-1]["message_id"]
        )
    [(offices,)] = await world.ask("SELECT count(*) FROM offices")
    assert len(found) == offices


async def test_the_link_makes_one_head_only(world: World) -> None:
    payload = await link_for(world, Role.HEAD, await office_id(world))
    await world.newcomer("Bu Lurah").starts(payload)
    late = world.newcomer("Slamet")
    await late.starts(payload)
    assert late.text == said("error-expired-token")


async def test_the_link_is_void_after_a_week(world: World) -> None:
    payload = await link_for(world, Role.HEAD, await office_id(world))
    await world.waits(days=7)
    late = world.newcomer("Bu Lurah")
    await late.starts(payload)
    assert late.text == said("error-expired-token")


async def test_the_admins_link_makes_an_admin(world: World) -> None:
    colleague = world.newcomer("Agus")
    await colleague.starts(await link_for(world, Role.ADMIN, None))
    await colleague.says("/stats")
    assert said("stats-self-declared") in colleague.text


async def test_the_head_is_asked_instead_of_the_admin(world: World) -> None:
    head = await head_of_turi(world)
    await asks(world)
    assert head.text == said("officer-request", name="Joko", office=TURI)
    assert world.admin.messages == []


async def test_the_heads_tap_makes_an_officer(world: World) -> None:
    head = await head_of_turi(world)
    joko = await asks(world)
    [confirm] = [one for one in head.buttons if one.startswith("role:yes:")]
    await head.taps(confirm)
    assert joko.text == said("officer-confirmed", office=TURI)


async def test_the_head_may_also_handle_cases(world: World) -> None:
    head = await head_of_turi(world)
    world.telegram.person_joins(head.id, world.group(TURI).id)
    await world.visitor.checks_in(TURI, "none", "0", "none", "yes")
    await head.taps("claim:1", world.group(TURI))
    assert said("card-claimed", name="Bu Lurah") in world.group(TURI).text


async def test_the_head_of_another_office_cannot_confirm(world: World) -> None:
    joko = await asks(world)
    other = world.newcomer("Pak Camat")
    bendo = await office_id(world, "Kelurahan Bendo")
    await other.starts(await link_for(world, Role.HEAD, bendo))
    [confirm] = [one for one in world.admin.buttons if one.startswith("role:yes:")]
    await other.taps_data(confirm, other.id, other.messages[-1]["message_id"])
    assert other.popup["show_alert"]
    assert joko.text == said("duty-requested", office=TURI)


async def test_an_asker_cannot_confirm_themselves(world: World) -> None:
    joko = await asks(world)
    [confirm] = [one for one in world.admin.buttons if one.startswith("role:yes:")]
    await joko.taps_data(confirm, joko.id, joko.messages[-1]["message_id"])
    assert joko.text == said("duty-requested", office=TURI)


async def test_a_second_decision_changes_nothing(world: World) -> None:
    joko = await asks(world)
    message = world.admin.messages[-1]["message_id"]
    [confirm] = [one for one in world.admin.buttons if one.startswith("role:yes:")]
    await world.admin.taps(confirm)
    await world.admin.taps_data(confirm.replace("yes", "no"), world.admin.id, message)
    assert world.admin.popup["text"] == said("officer-request-active-short")
    assert joko.text == said("officer-confirmed", office=TURI)


async def test_the_request_waits_for_an_admin_who_presses_start_later(world: World) -> None:
    await asks(world)
    await world.admin.starts()
    assert world.admin.text == said("officer-request", name="Joko", office=TURI)


async def test_the_decided_request_stays_in_the_language_of_who_decided(world: World) -> None:
    head = await head_of_turi(world, language="en")
    await asks(world)
    [confirm] = [one for one in head.buttons if one.startswith("role:yes:")]
    await head.taps(confirm)
    assert said("officer-request-active", "en") in head.text


async def refused(world: World, joko: Someone) -> None:
    """Let the admin say no to the newest request, then the officer ask once more."""
    [no] = [one for one in world.admin.buttons if one.startswith("role:no:")]
    await world.admin.taps(no)
    await asks_again(world, joko)


async def asks_again(world: World, joko: Someone) -> None:
    await joko.taps("duty", world.group(TURI), message=0)
    await joko.starts(joko.popup["url"].split("start=")[1])


async def test_who_was_refused_twice_rings_nobody_for_a_week(world: World) -> None:
    joko = await asks(world)
    await refused(world, joko)
    assert joko.text == said("duty-requested", office=TURI)
    await refused(world, joko)
    before = len(world.admin.messages)
    for _ in range(8):
        assert joko.text == said("error-answered-before", days=7)
        await asks_again(world, joko)
    assert len(world.admin.messages) == before == 2
    await world.waits(days=7)
    await asks_again(world, joko)
    assert joko.text == said("duty-requested", office=TURI)
    await refused(world, joko)
    assert joko.text == said("error-answered-before", days=7)


async def test_who_asks_leaves_and_asks_again_rings_nobody_for_a_week(world: World) -> None:
    joko, group = await asks(world), world.group(TURI)
    for _ in range(4):
        world.telegram.person_leaves(joko.id, group.id)
        world.telegram.person_joins(joko.id, group.id)
        await world.settles()
        await asks_again(world, joko)
    assert joko.text == said("error-answered-before", days=7)
    assert len(world.admin.messages) == 2


async def test_who_was_refused_as_staff_twice_rings_nobody_either(world: World) -> None:
    payload, sari = (
        await link_for(world, Role.STAFF, await office_id(world)),
        world.newcomer("Sari"),
    )
    for _ in range(2):
        await sari.starts(payload)
        [no] = [one for one in world.admin.buttons if one.startswith("role:no:")]
        await world.admin.taps(no)
    await sari.starts(payload)
    assert sari.text == said("error-answered-before", days=7)


async def test_a_link_for_duty_is_void_after_leaving_the_group(world: World) -> None:
    joko, group = world.newcomer("Joko"), world.group(TURI)
    world.telegram.person_joins(joko.id, group.id)
    await joko.taps("duty", group, message=0)
    payload = joko.popup["url"].split("start=")[1]
    world.telegram.person_leaves(joko.id, group.id)
    await world.settles()
    await joko.starts(payload)
    assert joko.text == said("error-expired-token")
    assert world.admin.messages == []


async def test_a_link_for_duty_is_void_when_the_bot_left_the_group(world: World) -> None:
    joko, group = world.newcomer("Joko"), world.group(TURI)
    world.telegram.person_joins(joko.id, group.id)
    await joko.taps("duty", group, message=0)
    payload = joko.popup["url"].split("start=")[1]
    world.telegram.remove_bot(group.id)
    await world.settles()
    await joko.starts(payload)
    assert joko.text == said("error-expired-token")


@pytest.mark.parametrize(
    ("command", "whom"),
    [("/kantor", "hanya untuk admin."), ("/stats", "hanya untuk admin dan pemantau.")],
)
async def test_admins_commands_are_refused_to_a_head_too_and_name_whom_they_are_for(
    world: World, command: str, whom: str
) -> None:
    await world.visitor.starts()
    for someone in (world.visitor, await world.head(TURI)):
        await someone.says(command)
        assert someone.text == f"Maaf, ini {whom}"

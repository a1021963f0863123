"""Power does not outlive a role, does not come back by itself, and never changes in silence."""

import re

import pytest

from bot.domain.rights import Action, Role, may
from bot.services import Services
from tests.team.test_group_bind import TURI
from tests.telegram import Room, Someone, World
from tests.words import said


async def second_admin(world: World, name: str = "Agus") -> Someone:
    """Return somebody whom the command line made an admin beside the first."""
    agus = world.newcomer(name)
    async with world.transaction() as services:
        payload = await services.joining.invite(Role.ADMIN, None, by=None)
    await agus.starts(payload)
    return agus


async def links_of(world: World, someone: Someone) -> dict[str, str]:
    """Return a payload of each kind of link that an admin can make."""
    number = await world.office_id(TURI)
    async with world.transaction() as services:
        by = await services.people.of_telegram(someone.id)
        assert by is not None
        return {
            "admin": await services.city_roles.invite(Role.ADMIN, by=by),
            "viewer": await services.city_roles.invite(Role.VIEWER, by=by),
            "head": await services.joining.invite(Role.HEAD, number, by=by),
            "staff": await services.joining.invite_staff(number, by=by),
            "office": await services.groups.invite(number, by=by),
            "satgas": await services.groups.invite(None, by=by),
            "team": await services.groups.invite(None, by=by, area="Kelurahan Turi RW 03"),
        }


async def removed(world: World, someone: Someone, *, by: Someone) -> None:
    """Let one admin take the role of another away."""
    async with world.transaction() as services:
        one = await services.people.of_telegram(someone.id)
        admin = await services.people.of_telegram(by.id)
        assert one is not None
        assert admin is not None
        [row] = [
            e for e in await services.city_roles.all(by=admin) if e.telegram_id == one.telegram_id
        ]
        await services.city_roles.remove(row.id, by=admin)
    await world.settles()


async def opened(world: World, someone: Someone, payload: str) -> Room:
    """Open a link where it belongs: in private, or in a new group of one's own."""
    if payload.startswith("a_"):
        await someone.starts(payload)
        return someone
    room = Room(world, world.telegram.add_group("Grup sendiri").id)
    world.telegram.person_joins(someone.id, room.id)
    world.telegram.person_starts_group(someone.id, room.id, payload)
    await world.settles()
    return room


async def state(world: World, someone: Someone) -> str:
    [(found,)] = await world.ask(
        "SELECT state FROM roles r JOIN people p ON p.id = r.person_id"
        " WHERE p.telegram_id = ? AND r.role = 'admin'",
        someone.id,
    )
    return str(found)


KINDS = ("admin", "viewer", "head", "staff", "office", "satgas", "team")


async def changed(services: Services, role_id: int, deed: str) -> None:
    """Do something to a role, as an update or an answer of Telegram's would."""
    roles, now = services.tx.roles, services.now
    match deed:
        case "end":
            assert await roles.end(role_id, by=None, now=now)
        case "restore":
            assert await roles.restore(role_id)
        case "suspend":
            roles.doubt(role_id, now)
            assert await roles.suspend(role_id)
        case "trust":
            assert await roles.trust(role_id)


@pytest.mark.parametrize(
    ("before", "deed", "may_then"),
    [
        ("", "end", False),
        ("end", "restore", True),
        ("", "suspend", False),
        ("suspend", "trust", True),
    ],
)
async def test_a_right_that_changes_counts_for_what_comes_in_the_same_batch(
    world: World, before: str, deed: str, may_then: bool
) -> None:
    officer, number = await world.officer(TURI), await world.office_id(TURI)
    [(role_id,)] = await world.ask("SELECT id FROM roles WHERE role = 'officer'")
    async with world.transaction() as services:
        await changed(services, role_id, before)
        await services.tx.people.read_ahead({officer.id})
        await changed(services, role_id, deed)
        person = await services.people.of_telegram(officer.id)
        assert person is not None
        assert may(person, Action.HANDLE_CASE, number) is may_then


@pytest.mark.parametrize("kind", KINDS)
async def test_a_link_dies_with_the_role_of_who_made_it(world: World, kind: str) -> None:
    agus = await second_admin(world)
    payload = (await links_of(world, agus))[kind]
    await removed(world, agus, by=world.admin)
    room = await opened(world, agus, payload)
    assert room.text == said("error-expired-token")
    assert await state(world, agus) == "removed"


async def test_a_link_is_not_good_again_when_its_maker_is_an_admin_again(world: World) -> None:
    agus = await second_admin(world)
    payload = (await links_of(world, agus))["admin"]
    await removed(world, agus, by=world.admin)
    async with world.transaction() as services:
        again = await services.joining.invite(Role.ADMIN, None, by=None)
    await agus.starts(again)
    other = await opened(world, world.newcomer("Slamet"), payload)
    assert other.text == said("error-expired-token")


async def test_who_still_may_make_a_link_keeps_it(world: World) -> None:
    agus, number = await second_admin(world), await world.office_id(TURI)
    payload = (await links_of(world, agus))["staff"]
    async with world.transaction() as services:
        person = await services.people.of_telegram(agus.id)
        assert person is not None
        await services.joining.appoint(person.id, Role.HEAD, number)
    await removed(world, agus, by=world.admin)
    sari = world.newcomer("Sari")
    await sari.starts(payload)
    assert await world.ask("SELECT state FROM roles WHERE role = 'staff'") == [("requested",)]


async def test_all_other_admins_hear_of_a_new_one(world: World) -> None:
    await world.admin.starts()
    await world.admin.says("/admin")
    await world.admin.taps("admin:link:admin")
    found = re.search(r"start=(a_[\w-]+)", world.admin.text)
    assert found is not None
    await world.newcomer("Agus").starts(found[1])
    assert world.admin.text.startswith(said("new-admin", name="Agus"))
    [(name,)] = await world.ask("SELECT count(*) FROM outbox WHERE kind = 'new-admin'")
    assert name == 1


async def test_an_admin_by_the_command_line_is_told_as_such(world: World) -> None:
    await world.admin.starts()
    await second_admin(world)
    assert said("new-admin-by-server") in world.admin.text


@pytest.mark.parametrize("kind", ["office", "satgas"])
async def test_a_group_in_anothers_place_is_told_to_admins_and_the_old_one(
    world: World, kind: str
) -> None:
    await world.admin.starts()
    payload = (await links_of(world, world.admin))[kind]
    old = world.group(TURI) if kind == "office" else world.satgas
    place = TURI if kind == "office" else said("the-satgas")
    await opened(world, world.newcomer("Bu Tini"), payload)
    assert old.text == said("group-replaced", place=place)
    assert said("group-rebound", place=place) in world.admin.text


async def test_the_first_group_of_an_office_takes_nobodys_place(world: World) -> None:
    await world.admin.starts()
    async with world.transaction() as services:
        payload = await services.groups.invite(await world.office_id("Dinas Sosial"), by=None)
    before = len(world.admin.messages)
    await opened(world, world.newcomer("Bu Tini"), payload)
    assert len(world.admin.messages) == before


async def test_a_removed_admin_in_the_settings_stays_removed(world: World) -> None:
    agus = await second_admin(world)
    await removed(world, world.admin, by=agus)
    for _ in range(2):
        await world.restarts()
        await world.settles()
        assert await state(world, world.admin) == "removed"
    told = [one["text"] for one in agus.messages if "ADMIN_IDS" in one["text"]]
    assert len(told) == 1


async def test_the_command_line_gives_the_role_back(world: World) -> None:
    agus = await second_admin(world)
    await removed(world, world.admin, by=agus)
    async with world.transaction() as services:
        payload = await services.joining.invite(Role.ADMIN, None, by=None)
    await world.admin.starts(payload)
    await world.restarts()
    assert await state(world, world.admin) == "active"


async def test_an_admin_whom_the_settings_make_is_in_the_audit_and_told(world: World) -> None:
    await world.admin.starts()
    someone = world.newcomer("Agus")
    await someone.starts()
    async with world.transaction() as services:
        await services.joining.make_admins((world.admin.id, someone.id))
    await world.settles()
    assert said("new-admin-by-server") in world.admin.text
    assert await world.ask("SELECT count(*) FROM audit WHERE action = 'appoint'") == [(2,)]

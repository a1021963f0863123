"""Roles: who may do what where, links kept as hashes, who is asked to confirm."""

import pytest

from bot.domain.errors import (
    ExpiredToken,
    NotAllowed,
    NotAnOfficer,
    NotConfirmedYet,
    NotYourLink,
    UnknownToken,
)
from bot.domain.people import Person
from bot.domain.rights import MAY, Action, Grant, Role
from bot.services import Services
from tests.telegram import World
from tests.words import not_for

CALLED = {
    "id": ("admin", "pimpinan", "Satgas", "pemantau", "Puskesmas", "pegawai", "tim RW"),
    "en": ("admins", "heads", "task force", "viewers", "Puskesmas", "staff", "RW's team"),
    "jv": ("admin", "pangarsa", "Satgas", "pemantau", "Puskesmas", "pegawai", "tim RW"),
}  # a role's holders, as who may not do something hears of them
NAMED = (
    *(Role.ADMIN, Role.HEAD, Role.SATGAS, Role.VIEWER, Role.PUSKESMAS, Role.STAFF),
    Role.FIELD,
)


async def somebody(services: Services, telegram_id: int = 1) -> Person:
    """Return somebody without any role."""
    return await services.tx.people.met(telegram_id, "id", services.now)


async def holder(services: Services, role: Role, office: int | None) -> Person:
    """Return somebody with a role."""
    person = await somebody(services, 2)
    await services.joining.appoint(person.id, role, office)
    return await services.people.get(person.id)


async def two_offices(services: Services) -> tuple[int, int]:
    """Return the ids of two offices."""
    first, second, *_ = await services.offices.all()
    return first.id, second.id


@pytest.mark.parametrize("role", [Role.OFFICER, Role.HEAD])
async def test_who_belongs_to_an_office_handles_its_cases(world: World, role: Role) -> None:
    async with world.transaction() as services:
        here, _ = await two_offices(services)
        person = await holder(services, role, here)
        await services.access.require(person, Action.HANDLE_CASE, here)
        assert await services.access.offices_of(person, Action.HANDLE_CASE)


@pytest.mark.parametrize("role", [Role.OFFICER, Role.HEAD])
async def test_who_belongs_to_an_office_is_nothing_elsewhere(world: World, role: Role) -> None:
    async with world.transaction() as services:
        here, there = await two_offices(services)
        person = await holder(services, role, here)
        with pytest.raises(NotAnOfficer):
            await services.access.require(person, Action.HANDLE_CASE, there)


@pytest.mark.parametrize("role", [Role.SATGAS, Role.ADMIN])
async def test_satgas_and_admins_handle_cases_everywhere(world: World, role: Role) -> None:
    async with world.transaction() as services:
        person = await holder(services, role, None)
        for office in await two_offices(services):
            await services.access.require(person, Action.HANDLE_CASE, office)
        assert person.grants[0].role is role


async def test_an_officer_confirms_nobody(world: World) -> None:
    async with world.transaction() as services:
        here, _ = await two_offices(services)
        person = await holder(services, Role.OFFICER, here)
        with pytest.raises(NotAllowed):
            await services.access.require(person, Action.CONFIRM_OFFICER, here)


@pytest.mark.parametrize("role", [Role.OFFICER, Role.HEAD])
@pytest.mark.parametrize("action", [Action.SEE_STATS, Action.MANAGE_OFFICES])
async def test_only_admins_run_the_city(world: World, role: Role, action: Action) -> None:
    async with world.transaction() as services:
        here, _ = await two_offices(services)
        person = await holder(services, role, here)
        with pytest.raises(NotAllowed):
            await services.access.require(person, action)


@pytest.mark.parametrize("language", CALLED)
@pytest.mark.parametrize("action", [one for one in Action if Role.OFFICER not in MAY[one]])
def test_who_may_not_hears_who_may_and_of_nobody_else(action: Action, language: str) -> None:
    words = not_for(action, language)
    heard = {role for role, word in zip(NAMED, CALLED[language], strict=True) if word in words}
    assert heard == MAY[action]


async def test_who_waits_for_confirmation_hears_that(world: World) -> None:
    async with world.transaction() as services:
        here, _ = await two_offices(services)
        person = await somebody(services)
        await services.tx.links.request(person.id, Grant(Role.OFFICER, here), services.now)
        with pytest.raises(NotConfirmedYet):
            await services.access.require(person, Action.HANDLE_CASE, here)


async def test_who_waits_for_the_satgas_hears_that_at_every_office(world: World) -> None:
    async with world.transaction() as services:
        here, _ = await two_offices(services)
        person = await somebody(services)
        await services.tx.links.request(person.id, Grant(Role.SATGAS, None), services.now)
        with pytest.raises(NotConfirmedYet):
            await services.access.require(person, Action.HANDLE_CASE, here)


async def test_a_link_is_kept_only_as_a_hash(world: World) -> None:
    async with world.transaction() as services:
        payload = await services.joining.invite(Role.ADMIN, None, by=None)
    [(stored,)] = await world.ask("SELECT hash FROM tokens")
    assert payload[2:].encode() not in stored
    assert payload.startswith("a_")


async def test_two_links_are_never_alike(world: World) -> None:
    async with world.transaction() as services:
        made = {await services.joining.invite(Role.ADMIN, None, by=None) for _ in range(20)}
    assert len(made) == 20


async def test_a_link_of_128_bits_fits_a_start_payload(world: World) -> None:
    async with world.transaction() as services:
        payload = await services.joining.invite(Role.ADMIN, None, by=None)
    assert 22 <= len(payload) - 2 <= 62


async def test_a_role_link_is_spent_by_its_first_opener(world: World) -> None:
    async with world.transaction() as services:
        payload = await services.joining.invite(Role.ADMIN, None, by=None)
        await services.joining.accept(payload[2:], await somebody(services))
        with pytest.raises(ExpiredToken):
            await services.joining.accept(payload[2:], await somebody(services, 3))


async def test_a_duty_link_makes_nobody_an_admin(world: World) -> None:
    async with world.transaction() as services:
        here, _ = await two_offices(services)
        person = await somebody(services)
        payload = await services.joining.duty_link(person, Grant(Role.OFFICER, here))
        with pytest.raises(UnknownToken):
            await services.joining.accept(payload[2:], person)


async def test_a_duty_link_is_its_owners_alone(world: World) -> None:
    async with world.transaction() as services:
        here, _ = await two_offices(services)
        grant = Grant(Role.OFFICER, here)
        payload = await services.joining.duty_link(await somebody(services), grant)
        with pytest.raises(NotYourLink):
            await services.joining.ask_for_duty(payload[2:], await somebody(services, 3), "Slamet")


async def test_asking_gives_no_right_yet(world: World) -> None:
    async with world.transaction() as services:
        here, _ = await two_offices(services)
        person = await somebody(services)
        payload = await services.joining.duty_link(person, Grant(Role.OFFICER, here))
        row = await services.joining.ask_for_duty(payload[2:], person, "Joko")
        assert row.state == "requested"
        assert (await services.people.get(person.id)).grants == ()


async def test_every_grant_is_in_the_audit(world: World) -> None:
    async with world.transaction() as services:
        payload = await services.joining.invite(Role.ADMIN, None, by=None)
        person = await somebody(services)
        await services.joining.accept(payload[2:], person)
    noted = await world.ask("SELECT action, person_id FROM audit WHERE subject = 'role:admin'")
    assert noted == [("invite", None), ("accept-role", person.id)]


async def test_the_settings_admins_are_admins_once(world: World) -> None:
    async with world.transaction() as services:
        await services.joining.make_admins((world.admin.id,))
        await services.joining.make_admins((world.admin.id,))
    admins = await world.ask("SELECT state FROM roles WHERE role = 'admin'")
    assert admins == [("active",)]


async def test_who_left_the_group_loses_that_office_only(world: World) -> None:
    async with world.transaction() as services:
        here, there = await two_offices(services)
        person = await holder(services, Role.OFFICER, here)
        await services.joining.appoint(person.id, Role.OFFICER, there)
        await services.leaving.left_group(person.id, Grant(Role.OFFICER, here))
        person = await services.people.get(person.id)
    assert [grant.office_id for grant in person.grants] == [there]

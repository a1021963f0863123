"""A roll call where the group is missing, lost, or another one; restarts; what is kept."""

from bot.domain.rights import Grant, Role
from tests.office.test_rollcall import (
    DINSOS,
    GREEN,
    TURI,
    begins,
    list_of,
    presses_end,
    ticks,
    two_inside,
)
from tests.telegram import Room, Someone, World
from tests.words import said


async def test_without_a_group_the_list_comes_to_the_officers_own_chats(world: World) -> None:
    officer = world.newcomer("Pak Joko")
    await world._appointed(officer, "Pak Joko", Role.OFFICER, DINSOS)
    await world.visitor.checks_in(DINSOS, *GREEN)
    number = await world.office_id(DINSOS)
    await officer.says("/didalam")
    await officer.taps(f"ask:{number}")
    await officer.taps(f"start:{number}")
    await world.waits(seconds=6)
    await ticks(officer, officer, "S.A.")
    assert said("rollcall-count", found=1, total=1) in list_of(officer)["text"]


async def test_who_is_an_officer_no_more_learns_nothing_more_of_it(world: World) -> None:
    officer, former = world.newcomer("Pak Joko"), world.newcomer("Bu Tini")
    for one, name in ((officer, "Pak Joko"), (former, "Bu Tini")):
        await world._appointed(one, name, Role.OFFICER, DINSOS)
    await world.visitor.checks_in(DINSOS, *GREEN)
    number = await world.office_id(DINSOS)
    await officer.says("/didalam")
    await officer.taps(f"ask:{number}")
    await officer.taps(f"start:{number}")
    await world.waits(seconds=6)
    async with world.transaction() as services:
        person = await services.people.of_telegram(former.id)
        assert person is not None
        await services.leaving.left_group(person.id, Grant(Role.OFFICER, number))
    await ticks(officer, officer, "S.A.")
    await presses_end(officer, officer)
    await world.waits(seconds=6)
    assert said("rollcall-all-found") in list_of(officer)["text"]
    assert said("rollcall-count", found=0, total=1) in list_of(former)["text"]


async def test_a_group_that_threw_the_bot_out_leaves_the_list_with_the_officers(
    world: World,
) -> None:
    officer = await world.officer(TURI)
    await two_inside(world)
    group = await begins(world, officer)
    await world.waits(seconds=6)
    await ticks(officer, group, "S.A.")
    world.telegram.remove_bot(group.id)
    await world.settles()
    assert said("rollcall-count", found=1, total=2) in list_of(officer)["text"]


async def test_a_group_that_became_a_supergroup_gets_the_list_again(world: World) -> None:
    officer, group = await bound_small_group(world)
    await world.visitor.checks_in(DINSOS, *GREEN)
    number = await world.office_id(DINSOS)
    await officer.says("/didalam", chat=group)
    await officer.taps(f"ask:{number}", Room(world, group))
    await officer.taps(f"start:{number}", Room(world, group))
    new = Room(world, world.telegram.migrate(group))
    await world.settles()
    await world.waits(seconds=6)
    await ticks(officer, new, "S.A.")
    assert said("rollcall-count", found=1, total=1) in list_of(new)["text"]


async def bound_small_group(world: World) -> tuple[Someone, int]:
    officer, group = world.newcomer("Bu Tini"), world.telegram.add_group("Grup baru").id
    world.telegram.person_joins(officer.id, group)
    await world._appointed(officer, "Bu Tini", Role.OFFICER, DINSOS)
    async with world.transaction() as services:
        payload = await services.groups.invite(await world.office_id(DINSOS), by=None)
    world.telegram.person_starts_group(officer.id, group, payload)
    await world.settles()
    return officer, group


async def test_a_restart_loses_no_tick(world: World) -> None:
    officer = await world.officer(TURI)
    await two_inside(world)
    group = await begins(world, officer)
    await ticks(officer, group, "S.A.")
    await world.restarts()
    await world.waits(seconds=6)
    assert said("rollcall-count", found=1, total=2) in list_of(group)["text"]


async def test_after_the_retention_time_nothing_is_left_of_it(world: World) -> None:
    officer = await world.officer(TURI)
    await two_inside(world)
    await begins(world, officer)
    world.clock.passes(days=29)
    for _ in range(4):
        async with world.transaction() as services:
            await services.retention.run()
    for table in ("rollcalls", "rollcall_pages", "rollcall_entries"):
        assert await world.ask(f"SELECT * FROM {table}") == []


async def test_a_group_that_is_not_the_offices_any_more_learns_nothing(world: World) -> None:
    officer = await world.officer(TURI)
    await two_inside(world)
    group = await begins(world, officer)
    await world.waits(seconds=6)
    new = world.telegram.add_group("Grup lain").id
    world.telegram.person_joins(officer.id, new)
    async with world.transaction() as services:
        payload = await services.groups.invite(await world.office_id(TURI), by=None)
    world.telegram.person_starts_group(officer.id, new, payload)
    await world.settles()
    await world.waits(seconds=6)
    await ticks(officer, Room(world, new), "S.A.")
    assert said("rollcall-count", found=1, total=2) in list_of(Room(world, new))["text"]
    assert said("rollcall-count", found=0, total=2) in list_of(group)["text"]

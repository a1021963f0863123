"""Where a case rings: the office's group, else the Satgas, else the admins, saying why."""

from bot.domain.rights import Role
from tests.telegram import Room, Someone, World
from tests.words import said

TURI, DINSOS = "Kelurahan Turi", "Dinas Sosial"
RED = ("none", "0", "none", "yes")


async def group_link(world: World, office: str | None) -> str:
    """Return the payload of a startgroup link for an office's group, or the Satgas's."""
    rows = await world.ask("SELECT id FROM offices WHERE name = ?", office)
    async with world.transaction() as services:
        return await services.groups.invite(rows[0][0] if rows else None, by=None)


async def new_group(world: World, office: str | None, owner: Someone) -> Room:
    """Return a small group that its owner bound with a one-time link."""
    room = Room(world, world.telegram.add_group("Grup baru").id)
    world.telegram.person_joins(owner.id, room.id)
    world.telegram.person_starts_group(owner.id, room.id, await group_link(world, office))
    await world.settles()
    return room


async def becomes_a_supergroup(world: World, room: Room) -> Room:
    """Upgrade a group; return the chat it became."""
    made = Room(world, world.telegram.migrate(room.id))
    await world.settles()
    return made


async def satgas_throws_the_bot_out(world: World) -> None:
    """Remove the bot from the Satgas's group."""
    world.telegram.remove_bot(world.satgas.id)
    await world.settles()


async def test_without_a_group_the_satgas_hears_it_and_why(world: World) -> None:
    await world.visitor.checks_in(DINSOS, *RED)
    [card] = world.satgas.cards
    assert said("card-why-no-group", office=DINSOS) in card["text"]


async def test_a_satgas_member_claims_what_came_to_the_satgas(world: World) -> None:
    wahyu = world.newcomer("Wahyu")
    await wahyu.starts()
    async with world.transaction() as services:
        person = await services.people.of_telegram(wahyu.id)
        assert person is not None
        services.checkin.rename(person, "Wahyu")
        await services.joining.appoint(person.id, Role.SATGAS, None)
    world.telegram.person_joins(wahyu.id, world.satgas.id)
    await world.visitor.checks_in(DINSOS, *RED)
    await wahyu.taps("claim:1", world.satgas)
    assert said("card-claimed", name="Wahyu") in world.satgas.text
    assert "Siti Aminah" in wahyu.text


async def test_a_bot_thrown_out_in_the_middle_of_a_case_takes_it_to_the_satgas(
    world: World,
) -> None:
    await world.visitor.checks_in(TURI, *RED)
    world.telegram.remove_bot(world.group(TURI).id)
    await world.settles()
    [card] = world.satgas.cards
    assert said("card-why-group-lost", office=TURI) in card["text"]


async def test_a_case_raised_after_the_bot_was_thrown_out_goes_to_the_satgas(
    world: World,
) -> None:
    world.telegram.remove_bot(world.group(TURI).id)
    await world.visitor.checks_in(TURI, *RED)
    [card] = world.satgas.cards
    assert said("card-why-group-lost", office=TURI) in card["text"]


async def test_a_group_gone_unannounced_is_noticed_by_the_failed_card(world: World) -> None:
    world.telegram.rooms[world.group(TURI).id].bot = "kicked"
    await world.visitor.checks_in(TURI, *RED)
    [card] = world.satgas.cards
    assert said("card-why-group-lost", office=TURI) in card["text"]


async def test_with_neither_group_nor_satgas_the_admins_hear_it(world: World) -> None:
    await satgas_throws_the_bot_out(world)
    await world.visitor.checks_in(DINSOS, *RED)
    [card] = world.admin.cards
    assert said("card-why-no-group", office=DINSOS) in card["text"]


async def test_an_admin_claims_from_the_private_card(world: World) -> None:
    await satgas_throws_the_bot_out(world)
    await world.visitor.checks_in(DINSOS, *RED)
    await world.admin.taps("claim:1")
    assert "Siti Aminah" in world.admin.text


async def test_a_case_an_admin_claimed_names_the_admin(world: World) -> None:
    await satgas_throws_the_bot_out(world)
    await world.visitor.checks_in(DINSOS, *RED)
    await world.admin.taps("claim:1")
    assert said("card-claimed", name="Dewi Diskominfo") in world.admin.cards[0]["text"]


async def test_a_case_the_satgas_had_goes_to_the_admins_when_the_satgas_is_lost(
    world: World,
) -> None:
    await world.visitor.checks_in(DINSOS, *RED)
    await satgas_throws_the_bot_out(world)
    assert len(world.admin.cards) == 1


async def test_back_in_its_group_the_bot_shows_what_was_raised_meanwhile(world: World) -> None:
    group = world.group(TURI)
    world.telegram.remove_bot(group.id)
    await world.visitor.checks_in(TURI, *RED)
    world.telegram.add_bot(group.id, world.telegram.rooms[group.id].members[0])
    await world.settles()
    assert len(group.cards) == 1


async def test_a_newly_bound_group_is_shown_the_open_cases(world: World) -> None:
    await world.visitor.checks_in(DINSOS, *RED)
    room = await new_group(world, DINSOS, world.newcomer("Bu Tini"))
    [card] = room.cards
    assert said("card-new") in card["text"]


async def test_a_bound_group_rings_from_then_on(world: World) -> None:
    room = await new_group(world, DINSOS, world.newcomer("Bu Tini"))
    await world.visitor.checks_in(DINSOS, *RED)
    assert len(room.cards) == 1
    assert world.satgas.cards == []


async def test_an_upgraded_group_gets_its_open_cards_anew(world: World) -> None:
    room = await new_group(world, DINSOS, world.newcomer("Bu Tini"))
    await world.visitor.checks_in(DINSOS, *RED)
    new = await becomes_a_supergroup(world, room)
    [card] = new.cards
    assert said("card-new") in card["text"]


async def test_the_buttons_of_an_upgraded_group_work(world: World) -> None:
    room = await new_group(world, DINSOS, world.newcomer("Bu Tini"))
    await world.visitor.checks_in(DINSOS, *RED)
    new = await becomes_a_supergroup(world, room)
    head = world.newcomer("Bu Kepala")
    async with world.transaction() as services:
        [(office,)] = await world.ask("SELECT id FROM offices WHERE name = ?", DINSOS)
        payload = await services.joining.invite(Role.HEAD, office, by=None)
    await head.starts(payload)
    world.telegram.person_joins(head.id, new.id)
    await head.taps("claim:1", new)
    assert said("card-claimed", name="Bu Kepala") in new.cards[-1]["text"]


async def test_an_upgrade_unannounced_is_noticed_by_the_refused_card(world: World) -> None:
    room = await new_group(world, DINSOS, world.newcomer("Bu Tini"))
    new = Room(world, world.telegram.migrate(room.id))
    world.telegram.updates.drop_all()
    await world.visitor.checks_in(DINSOS, *RED)
    assert len(new.cards) == 1


async def test_an_upgraded_satgas_gets_its_open_cards_anew(world: World) -> None:
    room = await new_group(world, None, world.newcomer("Pak Wahyu"))
    await world.visitor.checks_in(DINSOS, *RED)
    new = await becomes_a_supergroup(world, room)
    assert len(new.cards) == 1


async def test_a_group_that_is_back_shows_what_became_of_its_cases_meanwhile(
    world: World,
) -> None:
    officer, group = await world.officer(TURI), world.group(TURI)
    await world.goes_on_duty(officer, TURI)
    await world.visitor.checks_in(TURI, *RED)
    world.telegram.remove_bot(group.id)
    await world.settles()
    await officer.taps("claim:1")
    await officer.closes(1, "sent-home")
    world.telegram.add_bot(group.id, officer.id)
    await world.settles()
    [card] = group.cards
    assert said("card-claimed", name="Pak Joko") not in card["text"]
    assert said("outcome-sent-home") in card["text"]


async def test_who_blocked_the_bot_with_a_case_reads_no_name_after_unblocking_it(
    world: World,
) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    world.telegram.person_blocks(officer.id)
    await world.waits(minutes=30)
    world.telegram.person_unblocks(officer.id)
    await world.settles()
    assert await world.ask("SELECT state FROM cases") == [("new",)]
    assert all("Aminah" not in one["text"] for one in officer.messages)

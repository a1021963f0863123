"""The moments nobody plans for: links in wrong hands, two heads, a head who goes."""

import pytest

from bot.domain.rights import Action, Grant, Role
from tests.telegram import Someone, World
from tests.words import not_for, said

TURI = "Kelurahan Turi"


async def link_for(world: World, role: Role, office: str | None = None) -> str:
    """Return the payload of a one-time link."""
    number = None if office is None else await world.office_id(office)
    async with world.transaction() as services:
        return await services.joining.invite(role, number, by=None)


async def asks(world: World, name: str = "Joko") -> Someone:
    """Return a member of Turi's group who asked to be an officer."""
    someone = world.newcomer(name)
    world.telegram.person_joins(someone.id, world.group(TURI).id)
    await someone.taps("duty", world.group(TURI), message=0)
    await someone.starts(someone.popup["url"].split("start=")[1])
    return someone


def confirming(someone: Someone) -> list[str]:
    """Return the buttons by which somebody may confirm a request."""
    return [
        button["callback_data"]
        for message in someone.messages
        for row in message.get("reply_markup", {}).get("inline_keyboard", [])
        for button in row
        if button.get("callback_data", "").startswith("role:yes:")
    ]


async def removed(world: World, head: Someone) -> None:
    """Let an admin take a head's role away."""
    async with world.transaction() as services:
        admin = await services.people.of_telegram(world.admin.id)
        person = await services.people.of_telegram(head.id)
        assert admin is not None
        assert person is not None
        row = await services.tx.roles.find(
            person.id, Grant(Role.HEAD, await world.office_id(TURI))
        )
        assert row is not None
        await services.role_holders.remove(row.id, page=0, by=admin)
    await world.settles()


async def test_a_link_for_a_role_one_has_is_left_for_somebody_else(world: World) -> None:
    payload = await link_for(world, Role.ADMIN)
    await world.admin.starts(payload)
    assert world.admin.text == said("error-already-held")
    agus = world.newcomer("Agus")
    await agus.starts(payload)
    assert agus.text == said("role-accepted-admin")


async def test_pressing_start_twice_on_ones_own_link_is_no_reproach(world: World) -> None:
    payload = await link_for(world, Role.HEAD, TURI)
    head = world.newcomer("Bu Lurah")
    await head.starts(payload)
    await head.starts(payload)
    assert head.text == said("error-already-held")
    assert await world.ask("SELECT count(*) FROM guesses") == [(0,)]


async def test_the_head_of_one_office_takes_the_link_of_another(world: World) -> None:
    head = await world.head("Kelurahan Bendo")
    await head.starts(await link_for(world, Role.HEAD, TURI))
    assert head.text == said("role-accepted-head", office=TURI)


@pytest.mark.parametrize("role", [Role.VIEWER, Role.ADMIN])
async def test_the_second_to_open_a_link_is_told_it_is_used(world: World, role: Role) -> None:
    payload = await link_for(world, role)
    await world.newcomer("Bu Sekda").starts(payload)
    late = world.newcomer("Slamet")
    await late.starts(payload)
    assert late.text == said("error-expired-token")
    assert await world.ask("SELECT count(*) FROM roles WHERE role = ?", role) == [
        (1 if role is Role.VIEWER else 2,)
    ]


async def test_a_viewers_link_is_void_after_a_week(world: World) -> None:
    payload = await link_for(world, Role.VIEWER)
    await world.waits(days=7)
    late = world.newcomer("Bu Sekda")
    await late.starts(payload)
    assert late.text == said("error-expired-token")


async def test_a_removed_viewer_comes_back_by_a_new_link(world: World) -> None:
    sekda = world.newcomer("Bu Sekda")
    await sekda.starts(await link_for(world, Role.VIEWER))
    async with world.transaction() as services:
        row = await services.tx.links.role(await services.tx.value("SELECT max(id) FROM roles"))
        assert row is not None
        await services.leaving.end(row, by=None, action="remove-viewer")
    await sekda.starts(await link_for(world, Role.VIEWER))
    assert sekda.text == said("role-accepted-viewer")


async def test_a_role_link_in_a_group_is_not_used_up_there(world: World) -> None:
    payload = await link_for(world, Role.HEAD, TURI)
    officer = await world.officer(TURI)
    group = world.group(TURI)
    world.telegram.person_starts_group(officer.id, group.id, payload)
    await world.settles()
    assert group.text == said("error-not-in-private")
    head = world.newcomer("Bu Lurah")
    await head.starts(payload)
    assert head.text == said("role-accepted-head", office=TURI)


async def test_of_two_heads_one_decides_and_the_other_sees_it(world: World) -> None:
    heads = [await world.head(TURI, name) for name in ("Bu Lurah", "Pak Sekretaris")]
    await asks(world)
    [confirm] = confirming(heads[0])
    await heads[0].taps(confirm)
    assert said("officer-request-active") in heads[1].text
    assert confirming(heads[1]) == []


async def test_two_heads_may_press_at_once(world: World) -> None:
    heads = [await world.head(TURI, name) for name in ("Bu Lurah", "Pak Sekretaris")]
    joko = await asks(world)
    for head, verdict in zip(heads, ("yes", "no"), strict=True):
        message, data = head.messages[-1]["message_id"], confirming(head)[0]
        world.telegram.person_taps(head.id, head.id, message, data.replace("yes", verdict))
    await world.settles()
    assert joko.text == said("officer-confirmed", office=TURI)
    assert [one["text"] for one in world.calls("answerCallbackQuery")[-2:]] == [
        said("officer-request-active-short")
    ] * 2


async def test_when_the_head_goes_a_waiting_request_comes_to_the_admin(world: World) -> None:
    head = await world.head(TURI)
    joko = await asks(world)
    await removed(world, head)
    [asked] = [one for one in world.admin.messages if "Joko" in one["text"]]
    assert asked["text"] == said("officer-request", name="Joko", office=TURI)
    [confirm] = confirming(world.admin)
    await world.admin.taps_data(confirm, world.admin.id, asked["message_id"])
    assert joko.text == said("officer-confirmed", office=TURI)


async def test_the_former_heads_copy_says_that_others_decide(world: World) -> None:
    head = await world.head(TURI)
    await asks(world)
    [confirm] = confirming(head)
    message = head.messages[-1]["message_id"]
    await removed(world, head)
    [shown] = [one["text"] for one in head.messages if one["message_id"] == message]
    assert said("officer-request-elsewhere") in shown
    assert confirming(head) == []
    await head.taps_data(confirm, head.id, message)
    assert head.popup["text"] == not_for(Action.CONFIRM_OFFICER)
    assert await world.ask("SELECT state FROM roles WHERE role = 'officer'") == [("requested",)]


async def test_another_head_who_was_asked_already_is_not_asked_again(world: World) -> None:
    head, other = await world.head(TURI), await world.head(TURI, "Pak Sekretaris")
    await asks(world)
    await removed(world, head)
    asked = said("officer-request", name="Joko", office=TURI)
    assert [one["text"] for one in other.messages].count(asked) == 1
    assert len(confirming(other)) == 1
    assert confirming(world.admin) == []


async def test_a_former_head_has_no_heads_menu(world: World) -> None:
    head = await world.head(TURI)
    await world.settles()
    await removed(world, head)
    assert world.telegram.commands.get(f"chat:{head.id}", []) == []


async def test_who_is_removed_in_the_middle_of_a_guest_goes_no_further(world: World) -> None:
    head, officer = await world.head(TURI), await world.officer(TURI)
    await officer.says("/tamu")
    await officer.says("Mbah Karto")
    question = officer.messages[-1]["message_id"]
    [answer] = [one for one in officer.buttons if one.endswith(":positive")]
    [(number,)] = await world.ask("SELECT id FROM roles WHERE role = 'officer'")
    await head.starts()
    await head.taps("roster:show:0:0")
    await head.taps(f"roster:remove:{number}:0")
    await officer.taps_data(answer, officer.id, question)
    assert officer.popup["text"] == said("error-not-an-officer")
    assert await world.ask("SELECT count(*) FROM visits") == [(0,)]


async def test_who_was_removed_still_comes_in_as_a_visitor(world: World) -> None:
    head, officer = await world.head(TURI), await world.officer(TURI)
    await officer.says("/tamu")
    await officer.says("Mbah Karto")
    [(number,)] = await world.ask("SELECT id FROM roles WHERE role = 'officer'")
    await head.starts()
    await head.taps("roster:show:0:0")
    await head.taps(f"roster:remove:{number}:0")
    await officer.checks_in(TURI, "none", "2")
    assert await world.ask("SELECT kind FROM visits") == [("visitor",)]


async def test_who_blocked_the_bot_is_removed_without_a_word(world: World) -> None:
    head, officer = await world.head(TURI), await world.officer(TURI)
    world.telegram.person_blocks(officer.id)
    [(number,)] = await world.ask("SELECT id FROM roles WHERE role = 'officer'")
    await head.starts()
    await head.taps("roster:show:0:0")
    await head.taps(f"roster:remove:{number}:0")
    assert await world.ask("SELECT count(*) FROM outbox WHERE kind = 'role-changed'") == [(0,)]


async def test_a_request_taken_back_by_leaving_ends_nothing_that_was_held(world: World) -> None:
    joko = await asks(world)
    before = len(joko.messages)
    world.telegram.person_leaves(joko.id, world.group(TURI).id)
    await world.settles()
    assert len(joko.messages) == before
    assert await world.ask("SELECT state FROM roles WHERE role = 'officer'") == [("removed",)]

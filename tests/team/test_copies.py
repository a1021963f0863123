"""What stands in a chat is shown anew when a right ends: then nothing of it is left to read."""

from tests.cases.test_case_moves import RED
from tests.team.test_becoming_officer import asks
from tests.team.test_group_bind import TURI, new_group
from tests.team.test_power import removed, second_admin
from tests.telegram import Someone, World
from tests.words import said


async def ends(world: World, someone: Someone) -> None:
    """Take all roles of somebody away."""
    async with world.transaction() as services:
        person = await services.people.of_telegram(someone.id)
        assert person is not None
        for (number,) in await world.ask("SELECT id FROM roles WHERE person_id = ?", person.id):
            await services.leaving.end(
                await services.leaving.get(number), by=person, action="remove-test"
            )
    await world.settles()


async def test_a_heads_copy_of_a_card_is_taken_back_and_never_edited_again(world: World) -> None:
    head, officer = await world.head(TURI), await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    await officer.taps("help:1")
    [card] = head.cards
    assert "S." in card["text"]
    await ends(world, head)
    assert head.cards[0]["text"] == said("card-not-here", code="K1")
    assert "reply_markup" not in head.cards[0]
    await officer.closes(1, "sent-home")
    assert head.cards[0]["text"] == said("card-not-here", code="K1")


async def test_the_details_of_a_case_one_closed_are_taken_back_with_the_right(
    world: World,
) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    await officer.closes(1, "sent-home")
    closed = said("details-closed", outcome=said("outcome-sent-home"))
    assert any(closed in one["text"] for one in officer.messages)
    await ends(world, officer)
    assert said("details-not-yours", code="K1") in [one["text"] for one in officer.messages]
    assert all(closed not in one["text"] for one in officer.messages)


async def test_a_card_that_had_not_left_yet_is_not_sent_after_the_end_of_a_right(
    world: World,
) -> None:
    head, officer = await world.head(TURI), await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    async with world.transaction() as services:
        by = await services.people.of_telegram(officer.id)
        assert by is not None
        await services.assistance.call(1, by=by)
        [(number,)] = await world.ask("SELECT id FROM roles WHERE role = 'head'")
        await services.leaving.end(await services.leaving.get(number), by=by, action="remove-test")
    await world.settles()
    assert head.cards == []


async def test_the_cards_of_a_replaced_group_are_taken_back(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    old = world.group(TURI)
    card = old.cards[-1]["message_id"]
    room = await new_group(world, TURI, world.newcomer("Bu Tini"))
    assert "K1" in room.cards[-1]["text"]
    shown = {one["message_id"]: one["text"] for one in old.messages}
    assert shown[card] == said("card-not-here", code="K1")


async def test_a_removed_heads_list_of_officers_is_taken_back(world: World) -> None:
    head, _ = await world.head(TURI), await world.officer(TURI)
    async with world.transaction() as services:
        by = await services.people.of_telegram(head.id)
        assert by is not None
        await services.role_holders.show(await world.office_id(TURI), by=by)
    await world.settles()
    assert "Pak Joko" in head.text
    await ends(world, head)
    assert all("Pak Joko" not in one["text"] for one in head.messages)


async def test_a_request_that_still_waits_is_no_longer_a_removed_heads_to_decide(
    world: World,
) -> None:
    head = await world.head(TURI)
    await asks(world, world.newcomer("Joko"))
    assert head.buttons != []
    await ends(world, head)
    [request] = [one for one in head.messages if "Joko" in one["text"]]
    assert said("officer-request-elsewhere") in request["text"]
    assert "reply_markup" not in request


async def test_a_removed_admins_copies_of_cards_and_requests_are_taken_back(world: World) -> None:
    agus = await second_admin(world)
    for group in (world.group(TURI), world.satgas):
        world.telegram.remove_bot(group.id)
    await world.settles()
    await world.visitor.checks_in(TURI, *RED)
    assert agus.cards != []
    await removed(world, agus, by=world.admin)
    assert [one["text"] for one in agus.cards] == [said("card-not-here", code="K1")]


async def test_nobody_hears_a_case_about_themselves_as_an_officer(world: World) -> None:
    agus = await second_admin(world)
    for group in (world.group(TURI), world.satgas):
        world.telegram.remove_bot(group.id)
    await world.settles()
    await agus.checks_in(TURI, *RED)
    assert "K1" in world.admin.cards[-1]["text"]
    assert not any("claim:1" in str(one) for one in agus.messages)

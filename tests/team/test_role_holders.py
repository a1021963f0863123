"""The evening's list of who has a role at an office; one tap removes, one takes it back."""

from datetime import datetime, time
from typing import Any

from bot.domain.rights import Action, Role
from tests.telegram import Someone, World
from tests.words import not_for, said

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
RED = ("none", "0", "none", "yes")


async def evening_comes(world: World) -> None:
    """Let it be seven in the evening."""
    world.clock.becomes(world.clock.at.replace(hour=19, minute=0))
    await world.settles()


async def role_of(world: World, someone: Someone, role: Role = Role.OFFICER) -> int:
    """Return the id of somebody's role."""
    rows = await world.ask(
        "SELECT r.id FROM roles r JOIN people p ON p.id = r.person_id"
        " WHERE p.telegram_id = ? AND r.role = ?",
        someone.id,
        role,
    )
    return int(rows[0][0])


async def state_of(world: World, someone: Someone, role: Role = Role.OFFICER) -> str:
    number = await role_of(world, someone, role)
    [(state,)] = await world.ask("SELECT state FROM roles WHERE id = ?", number)
    return str(state)


async def staff(world: World, name: str) -> Someone:
    """Return somebody who works at Turi."""
    someone = world.newcomer(name)
    await someone.starts()
    async with world.transaction() as services:
        person = await services.people.of_telegram(someone.id)
        assert person is not None
        services.checkin.rename(person, name)
        await services.joining.appoint(person.id, Role.STAFF, await world.office_id(TURI))
    return someone


async def removes(world: World, head: Someone, whom: Someone, page: int = 0) -> None:
    """Let a head press somebody's button."""
    await head.taps(f"roster:remove:{await role_of(world, whom)}:{page}")


async def listed(world: World) -> tuple[Someone, Someone]:
    """Return a head who has the evening's list, and the officer on it."""
    head, officer = await world.head(TURI), await world.officer(TURI, "Joko")
    await evening_comes(world)
    return head, officer


def lists(head: Someone, office: str = TURI) -> list[dict[str, Any]]:
    """Return the messages that show an office's list."""
    title = said("roster-title", office=office, count=0).split(":")[0]
    return [one for one in head.messages if one["text"].startswith(title)]


async def test_in_the_evening_the_head_reads_who_is_an_officer_since_when(world: World) -> None:
    head, _ = await listed(world)
    assert said("roster-title", office=TURI, count=1) in head.text
    assert said("roster-who", name="Joko", role="petugas") in head.text
    assert said("roster-since", day="8 November 2021") in head.text
    assert said("roster-never-seen") in head.text


async def test_the_list_comes_without_a_sound(world: World) -> None:
    head, _ = await listed(world)
    sent = world.calls("sendMessage", chat_id=head.id)[-1]
    assert sent["disable_notification"] is True


async def test_staff_are_on_the_list_too(world: World) -> None:
    head = await world.head(TURI)
    await staff(world, "Rina")
    await evening_comes(world)
    assert said("roster-who", name="Rina", role="pegawai") in head.text


async def test_who_acted_is_seen_to_have(world: World) -> None:
    head, officer = await world.head(TURI), await world.officer(TURI, "Joko")
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    await evening_comes(world)
    seen = said("roster-seen", day="8 November 2021", time="08:00")
    assert seen in lists(head)[0]["text"]


async def test_staff_who_came_to_work_are_seen_to_have(world: World) -> None:
    head = await world.head(TURI)
    await (await staff(world, "Rina")).checks_in(TURI, "none", "2")
    await evening_comes(world)
    assert said("roster-seen", day="8 November 2021", time="08:00") in head.text


async def test_without_anybody_on_it_no_list_comes(world: World) -> None:
    head = await world.head(TURI)
    before = len(head.messages)
    await evening_comes(world)
    assert len(head.messages) == before


async def test_each_evening_the_list_is_a_new_message_and_only_it_has_buttons(
    world: World,
) -> None:
    head, _ = await listed(world)
    await world.officer(TURI, "Rahayu")
    await head.says("/bantuan")
    world.clock.passes(days=1)
    await evening_comes(world)
    older, shown = lists(head)
    assert head.messages[-1] == shown
    assert said("roster-title", office=TURI, count=2) in shown["text"]
    assert "reply_markup" not in older


async def test_a_list_that_became_empty_says_so(world: World) -> None:
    head, officer = await listed(world)
    world.telegram.person_leaves(officer.id, world.group(TURI).id)
    world.clock.passes(days=1)
    await evening_comes(world)
    assert said("roster-empty") in lists(head)[0]["text"]


async def test_an_evening_that_was_slept_through_disturbs_nobody_at_night(world: World) -> None:
    head = await world.head(TURI)
    await world.officer(TURI)
    before = len(head.messages)
    world.clock.becomes(world.clock.at.replace(hour=23))
    await world.settles()
    assert len(head.messages) == before
    await world.waits(hours=10)
    assert len(lists(head)) == 1


async def test_where_evening_is_night_already_the_list_comes_in_the_morning(
    world: World,
) -> None:
    world.bot.settings.remind_until = time(18)
    head = await world.head(TURI)
    await world.officer(TURI)
    await evening_comes(world)
    assert lists(head) == []
    await world.waits(hours=14)
    assert len(lists(head)) == 1


async def test_one_tap_removes(world: World) -> None:
    head, officer = await listed(world)
    await removes(world, head, officer)
    assert await state_of(world, officer) == "removed"
    assert head.popup["text"] == said("roster-removed-short")


async def test_who_was_removed_is_told_kindly(world: World) -> None:
    head, officer = await listed(world)
    await removes(world, head, officer)
    assert officer.text == said("role-ended", role=f"petugas {TURI}")


async def test_who_was_removed_can_claim_no_more_and_loses_the_menu(world: World) -> None:
    head, officer = await listed(world)
    await removes(world, head, officer)
    world.clock.becomes(datetime.fromisoformat("2021-11-09T09:00:00+07:00"))
    await world.settles()
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    assert officer.popup["text"] == said("error-not-an-officer")
    assert world.telegram.commands.get(f"chat:{officer.id}", []) == []


async def test_the_removed_line_stays_with_a_way_back(world: World) -> None:
    head, officer = await listed(world)
    await removes(world, head, officer)
    [shown] = lists(head)
    assert said("roster-removed", time="19:00") in shown["text"]
    assert said("roster-title", office=TURI, count=0) in shown["text"]
    assert head.buttons == [f"roster:undo:{await role_of(world, officer)}:0"]


async def test_a_removal_can_be_taken_back_the_same_day(world: World) -> None:
    head, officer = await listed(world)
    await removes(world, head, officer)
    await world.waits(hours=4)
    await head.taps(f"roster:undo:{await role_of(world, officer)}:0")
    assert await state_of(world, officer) == "active"
    assert officer.text == said("role-is-back", role=f"petugas {TURI}")
    assert said("roster-since", day="8 November 2021") in lists(head)[0]["text"]


async def test_after_midnight_it_is_too_late(world: World) -> None:
    head, officer = await listed(world)
    await removes(world, head, officer)
    await world.waits(hours=5)
    await head.taps(f"roster:undo:{await role_of(world, officer)}:0")
    assert head.popup["text"] == said("error-too-late-to-undo")
    assert await state_of(world, officer) == "removed"


async def test_the_next_evening_who_was_removed_is_off_the_list(world: World) -> None:
    head, officer = await listed(world)
    await world.officer(TURI, "Rahayu")
    await removes(world, head, officer)
    world.clock.passes(days=1)
    await evening_comes(world)
    assert "Joko" not in lists(head)[-1]["text"]


async def test_who_left_by_themselves_cannot_be_brought_back_by_a_tap(world: World) -> None:
    head, officer = await listed(world)
    number = await role_of(world, officer)
    world.telegram.person_leaves(officer.id, world.group(TURI).id)
    await world.settles()
    message = lists(head)[0]["message_id"]
    await head.taps_data(f"roster:undo:{number}:0", head.id, message)
    assert head.popup["text"] == said("error-too-late-to-undo")
    assert await state_of(world, officer) == "removed"


async def test_pressed_twice_removes_once(world: World) -> None:
    head, officer = await listed(world)
    number, message = await role_of(world, officer), lists(head)[0]["message_id"]
    for _ in range(2):
        await head.taps_data(f"roster:remove:{number}:0", head.id, message)
    assert await world.ask("SELECT count(*) FROM audit WHERE action = 'remove-officer'") == [(1,)]
    ended = said("role-ended", role=f"petugas {TURI}")
    assert [one["text"] for one in officer.messages].count(ended) == 1


async def test_of_two_heads_both_see_what_one_did(world: World) -> None:
    other = await world.head(TURI, "Pak Sekretaris")
    head, officer = await listed(world)
    await removes(world, head, officer)
    assert said("roster-removed", time="19:00") in lists(other)[0]["text"]


async def test_a_deed_is_in_the_audit_with_who_did_it(world: World) -> None:
    head, officer = await listed(world)
    await removes(world, head, officer)
    await head.taps(f"roster:undo:{await role_of(world, officer)}:0")
    noted = await world.ask(
        "SELECT a.action, p.telegram_id FROM audit a JOIN people p ON p.id = a.person_id"
        " WHERE a.action LIKE '%-officer' ORDER BY a.id"
    )
    assert noted == [("remove-officer", head.id), ("restore-officer", head.id)]


async def test_the_head_of_another_office_is_refused_politely(world: World) -> None:
    _, officer = await listed(world)
    other = await world.head(BENDO)
    await other.starts()
    await other.taps_data(
        f"roster:remove:{await role_of(world, officer)}:0",
        other.id,
        other.messages[-1]["message_id"],
    )
    assert other.popup["text"] == said("error-gone")
    assert await state_of(world, officer) == "active"


async def test_an_officer_removes_nobody(world: World) -> None:
    _, officer = await listed(world)
    colleague = await world.officer(TURI, "Rahayu")
    await colleague.starts()
    await colleague.taps_data(
        f"roster:remove:{await role_of(world, officer)}:0",
        colleague.id,
        colleague.messages[-1]["message_id"],
    )
    assert colleague.popup["text"] == not_for(Action.CONFIRM_OFFICER)
    assert await state_of(world, officer) == "active"


async def test_a_list_cannot_be_asked_for_by_who_decides_nothing_there(world: World) -> None:
    await listed(world)
    await world.visitor.starts()
    message = world.visitor.messages[-1]["message_id"]
    for data in ("show", "turn"):
        number = await world.office_id(TURI)
        await world.visitor.taps_data(f"roster:{data}:{number}:0", world.visitor.id, message)
        assert world.visitor.popup["text"] == not_for(Action.CONFIRM_OFFICER)
    assert lists(world.visitor) == []


async def test_the_case_of_who_is_removed_rings_again_and_the_shift_is_over(
    world: World,
) -> None:
    head, officer = await world.head(TURI), await world.officer(TURI, "Joko")
    await world.goes_on_duty(officer, TURI)
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    await head.starts()
    await head.taps("roster:show:0:0")
    await removes(world, head, officer)
    assert await world.ask("SELECT state, claimed_by FROM cases") == [("new", None)]
    assert said("event-removed", time="08:00", name="Joko") in world.group(TURI).cards[-1]["text"]
    assert await world.ask("SELECT count(*) FROM shifts WHERE ended_at IS NULL") == [(0,)]


async def test_who_is_head_as_well_keeps_the_case(world: World) -> None:
    head = await world.head(TURI)
    officer = await world.officer(TURI, "Joko")
    async with world.transaction() as services:
        person = await services.people.of_telegram(officer.id)
        assert person is not None
        await services.joining.appoint(person.id, Role.HEAD, await world.office_id(TURI))
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    await head.starts()
    await head.taps("roster:show:0:0")
    await removes(world, head, officer)
    assert await world.ask("SELECT state FROM cases") == [("claimed",)]


async def test_the_home_of_a_head_leads_to_the_list_at_any_time(world: World) -> None:
    head = await world.head(TURI)
    await world.officer(TURI, "Joko")
    await head.starts()
    await head.taps("roster:show:0:0")
    assert "Joko" in lists(head)[0]["text"]


async def test_an_admin_finds_the_list_at_the_office_and_removes(world: World) -> None:
    officer = await world.officer(TURI, "Joko")
    await world.admin.says("/kantor")
    number = await world.office_id(TURI)
    message = world.admin.messages[-1]["message_id"]
    await world.admin.taps_data(f"office:show:{number}", world.admin.id, message)
    await world.admin.taps(f"roster:show:{number}:0")
    await removes(world, world.admin, officer)
    assert await state_of(world, officer) == "removed"


async def test_only_an_admin_sees_and_removes_heads(world: World) -> None:
    head, _ = await listed(world)
    other = await world.head(TURI, "Pak Sekretaris")
    number = await role_of(world, other, Role.HEAD)
    assert f"roster:remove:{number}:0" not in head.buttons
    await head.taps_data(f"roster:remove:{number}:0", head.id, lists(head)[0]["message_id"])
    assert head.popup["text"] == not_for(Action.MANAGE_ROLES)
    await world.admin.starts()
    message = world.admin.messages[-1]["message_id"]
    await world.admin.taps_data(
        f"roster:show:{await world.office_id(TURI)}:0", world.admin.id, message
    )
    await world.admin.taps(f"roster:remove:{number}:0")
    assert await state_of(world, other, Role.HEAD) == "removed"


async def test_a_head_who_is_none_any_more_decides_nothing(world: World) -> None:
    head, officer = await listed(world)
    message, number = lists(head)[0]["message_id"], await role_of(world, officer)
    async with world.transaction() as services:
        row = await services.tx.links.role(await role_of(world, head, Role.HEAD))
        assert row is not None
        await services.leaving.end(row, by=None, action="remove-head")
    await world.settles()
    await head.taps_data(f"roster:remove:{number}:0", head.id, message)
    assert head.popup["text"] == not_for(Action.CONFIRM_OFFICER)
    assert await state_of(world, officer) == "active"


async def test_a_long_list_has_pages_and_stays_on_the_page(world: World) -> None:
    head = await world.head(TURI)
    people = [await staff(world, f"Rina {number:02d}") for number in range(12)]
    await head.starts()
    await head.taps("roster:show:0:0")
    assert "Rina 10" not in lists(head)[0]["text"]
    await head.taps(f"roster:turn:{await world.office_id(TURI)}:1")
    await head.taps(f"roster:remove:{await role_of(world, people[10], Role.STAFF)}:1")
    shown = lists(head)[0]["text"]
    assert "Rina 11" in shown
    assert "Rina 01" not in shown
    assert len(lists(head)) == 1


async def test_a_role_that_is_in_doubt_is_marked(world: World) -> None:
    await world.officer(TURI, "Joko")
    world.telegram.remove_bot(world.group(TURI).id)
    head = await world.head(TURI)
    await evening_comes(world)
    assert said("roster-unsure") in lists(head)[0]["text"]

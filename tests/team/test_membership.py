"""Who is no longer in the officers' group is asked about at night, and after each claim."""

import time
from datetime import timedelta
from typing import Any

import pytest

from tests.telegram import Someone, World
from tests.words import said

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
RED = ("none", "0", "none", "yes")
OFFICER = f"petugas {TURI}"
LATER = "UPDATE outbox SET due_at = due_at + 3600 WHERE kind = 'membership-check'"
HIDDEN = "Bad Request: CHAT_ADMIN_REQUIRED"


def slips_out(world: World, someone: Someone, office: str = TURI) -> None:
    """Let somebody leave a group while nobody tells the bot."""
    world.telegram.rooms[world.group(office).id].members.remove(someone.id)


async def night_passes(world: World) -> None:
    """Let the next night's questions be asked and answered."""
    local = world.clock.at
    three = local.replace(hour=3, minute=0, second=0)
    world.clock.becomes(three if local < three else three + timedelta(days=1))
    await world.settles()
    await world.waits(minutes=10)


async def a_day_later(world: World) -> None:
    """Let the groups of the sample city be more than a day old."""
    await night_passes(world)
    world.clock.becomes(world.clock.at.replace(hour=8))
    await world.settles()


def hides_members(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let Telegram tell the bot about nobody, as where a group hides its members."""
    really = world.telegram.call

    def refusing(token: str, name: str, *rest: Any) -> tuple[int, dict[str, Any]]:
        if name != "getChatMember":
            return really(token, name, *rest)
        return 400, {"ok": False, "error_code": 400, "description": HIDDEN}

    monkeypatch.setattr(world.telegram, "call", refusing)


async def states(world: World) -> list[str]:
    """Return what became of the officers' roles."""
    return [
        state for (state,) in await world.ask("SELECT state FROM roles WHERE role = 'officer'")
    ]


async def test_a_question_is_followed_from_the_tap_it_comes_of(world: World) -> None:
    officer = await world.officer(TURI)
    await a_day_later(world)
    await world.goes_on_duty(officer, TURI)
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    rows = await world.ask(
        "SELECT update_id FROM outbox WHERE kind = 'membership-check' ORDER BY id DESC LIMIT 1"
    )
    [(tap,)] = await world.ask("SELECT max(update_id) FROM inbox")
    assert rows == [(tap,)]


def menu(world: World, someone: Someone) -> list[str]:
    """Return the commands of somebody's own menu."""
    return [one["command"] for one in world.telegram.commands.get(f"chat:{someone.id}", [])]


async def claims(world: World, someone: Someone) -> dict[str, Any]:
    """Let a visitor be red and somebody press *Ambil*; return the pop-up."""
    await world.newcomer().checks_in(TURI, *RED)
    [(case_id,)] = await world.ask("SELECT max(id) FROM cases")
    await someone.taps(f"claim:{case_id}", world.group(TURI))
    return someone.popup


async def test_everybody_of_a_bound_group_is_asked_about_at_night(world: World) -> None:
    officers = [await world.officer(TURI, "Joko"), await world.officer(BENDO, "Rahayu")]
    await night_passes(world)
    asked = {(one["chat_id"], one["user_id"]) for one in world.calls("getChatMember")}
    assert asked == {
        (world.group(TURI).id, officers[0].id),
        (world.group(BENDO).id, officers[1].id),
    }


async def test_nobody_else_is_asked_about(world: World) -> None:
    await world.head(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await night_passes(world)
    assert world.calls("getChatMember") == []


async def test_the_questions_of_a_night_do_not_come_all_at_once(world: World) -> None:
    for name in ("Joko", "Rahayu", "Endang"):
        await world.officer(TURI, name)
    world.clock.becomes(world.clock.at.replace(hour=3) + timedelta(days=1))
    await world.settles()
    assert len(world.calls("getChatMember")) == 1
    await world.waits(seconds=2)
    assert len(world.calls("getChatMember")) == 2


async def test_who_is_in_the_group_notices_nothing(world: World) -> None:
    officer = await world.officer(TURI)
    said_before = len(officer.messages)
    await a_day_later(world)
    assert await states(world) == ["active"]
    assert len(officer.messages) == said_before


async def test_who_is_found_gone_is_no_officer_any_more(world: World) -> None:
    officer = await world.officer(TURI)
    await a_day_later(world)
    slips_out(world, officer)
    await night_passes(world)
    assert await states(world) == ["removed"]
    assert officer.text == said("role-left-group", role=OFFICER)


async def test_a_satgas_member_who_is_gone_is_none_any_more(world: World) -> None:
    wahyu = world.newcomer("Wahyu")
    world.telegram.person_joins(wahyu.id, world.satgas.id)
    await wahyu.taps("duty", world.satgas, message=0)
    await wahyu.starts(wahyu.popup["url"].split("start=")[1])
    [confirm] = [one for one in world.admin.buttons if one.startswith("role:yes:")]
    await world.admin.taps(confirm)
    await a_day_later(world)
    world.telegram.rooms[world.satgas.id].members.remove(wahyu.id)
    await night_passes(world)
    assert await world.ask("SELECT state FROM roles WHERE role = 'satgas'") == [("removed",)]


async def test_after_a_claim_the_claimer_is_asked_about(world: World) -> None:
    officer = await world.officer(TURI)
    await claims(world, officer)
    assert world.calls("getChatMember") == [
        {"chat_id": world.group(TURI).id, "user_id": officer.id}
    ]


@pytest.mark.parametrize("planned", [False, True])
async def test_that_question_waits_behind_no_broadcast(world: World, planned: bool) -> None:
    officer = await world.officer(TURI)
    if planned:  # one of tonight's waits for its turn already
        async with world.transaction() as services:
            await services.membership.check_group(world.group(TURI).id)
        await world.bot.database._write.run([(LATER, ())])
    world.bot.delivery._queue.pace.pause_bulk(3600, time.monotonic())
    await claims(world, officer)
    assert len(world.calls("getChatMember", user_id=officer.id)) == 1


async def test_a_head_who_claims_need_not_be_in_the_group(world: World) -> None:
    head = await world.head(TURI)
    await a_day_later(world)
    await world.visitor.checks_in(TURI, "positive", "0", "yes")
    await world.waits(minutes=4)
    await head.taps("claim:1")
    assert world.calls("getChatMember") == []
    assert await world.ask("SELECT state FROM cases") == [("claimed",)]


async def test_the_case_of_a_claimer_who_is_gone_rings_again(world: World) -> None:
    officer = await world.officer(TURI)
    await a_day_later(world)
    await world.newcomer().checks_in(TURI, *RED)
    world.telegram.person_taps(
        officer.id, world.group(TURI).id, world.group(TURI).cards[-1]["message_id"], "claim:1"
    )
    slips_out(world, officer)
    await world.settles()
    assert await world.ask("SELECT state, claimed_by FROM cases") == [("new", None)]
    assert "keluar dari grup" in world.group(TURI).cards[-1]["text"]
    assert await states(world) == ["removed"]


async def test_of_two_claims_one_question_follows(world: World) -> None:
    officer = await world.officer(TURI)
    async with world.transaction() as services:
        person = await services.people.of_telegram(officer.id)
        assert person is not None
        for _ in range(2):
            await services.membership.check(person, await world.office_id(TURI))
    assert await world.ask(
        "SELECT count(*) FROM outbox WHERE kind = 'membership-check' AND state = 0"
    ) == [(1,)]


async def test_who_was_never_in_a_new_group_has_a_day_to_come(world: World) -> None:
    await world.officer(TURI)
    async with world.transaction() as services:
        await services.groups.bind(-990, await world.office_id(TURI), by=None)
    world.telegram.rooms[-990] = type(world.telegram.rooms[world.group(TURI).id])(
        -990, "Grup baru", "group", [world.admin.id], "member"
    )
    await world.settles()
    await night_passes(world)
    assert await states(world) == ["active"]


async def test_not_knowing_counts_as_membership_for_a_day(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    officer = await world.officer(TURI)
    hides_members(world, monkeypatch)
    await night_passes(world)
    await world.waits(hours=23)
    await officer.says("/tamu")
    assert said("guest-name-question") in officer.text


async def test_after_a_day_of_not_knowing_the_role_rests(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    officer = await world.officer(TURI)
    hides_members(world, monkeypatch)
    await night_passes(world)
    await world.waits(hours=24)
    assert await states(world) == ["suspended"]
    await officer.says("/tamu")
    assert officer.text == said("error-membership-unsure")
    rests = said("role-rests", role=OFFICER)
    assert [one["text"] for one in officer.messages].count(rests) == 1


async def rests(world: World, monkeypatch: pytest.MonkeyPatch) -> Someone:
    """Return an officer whose role rests."""
    officer = await world.officer(TURI)
    with monkeypatch.context() as hiding:
        hides_members(world, hiding)
        await night_passes(world)
        await world.waits(hours=24)
    assert await states(world) == ["suspended"]
    world.clock.becomes(world.clock.at.replace(hour=8))
    return officer


async def test_a_press_in_the_group_proves_membership_and_works_at_once(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    officer = await rests(world, monkeypatch)
    popup = await claims(world, officer)
    assert popup["url"].endswith("?start=kasus")
    assert await states(world) == ["active"]


async def test_words_in_the_group_prove_membership_too(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    officer = await rests(world, monkeypatch)
    await world.newcomer().checks_in(TURI, *RED)
    group = world.group(TURI)
    card = group.cards[-1]["message_id"]
    world.telegram.person_says(officer.id, group.id, "Saya ke sana", card)
    await world.settles()
    assert await states(world) == ["active"]
    assert ("note",) in await world.ask("SELECT kind FROM case_events")


async def test_a_role_that_is_active_again_says_so_where_it_said_it_rests(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    officer = await rests(world, monkeypatch)
    place = officer.messages[-1]["message_id"]
    await claims(world, officer)
    [shown] = [one["text"] for one in officer.messages if one["message_id"] == place]
    assert shown == said("role-is-back", role=OFFICER)


async def test_the_next_nights_answer_makes_it_active_without_a_confirmation(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    await rests(world, monkeypatch)
    await night_passes(world)
    assert await states(world) == ["active"]


async def test_a_press_outside_the_group_proves_nothing_and_says_what_would(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    officer = await rests(world, monkeypatch)
    await world.newcomer().checks_in(TURI, *RED)
    await officer.taps_data("claim:1", officer.id, officer.messages[-1]["message_id"])
    assert officer.popup["text"] == said("error-membership-unsure")
    assert await states(world) == ["suspended"]


async def test_who_rests_has_no_officers_menu_until_then(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    officer = await rests(world, monkeypatch)
    assert menu(world, officer) == []
    await claims(world, officer)
    assert "tamu" in menu(world, officer)


async def test_a_case_in_the_hands_of_who_comes_to_rest_is_free_again(world: World) -> None:
    officer = await world.officer(TURI)
    world.telegram.remove_bot(world.group(TURI).id)
    await world.settles()
    world.clock.becomes(world.clock.at + timedelta(hours=23, minutes=58))
    await world.settles()
    await world.goes_on_duty(officer, TURI)
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1")
    await world.waits(minutes=2)
    assert await world.ask("SELECT state, claimed_by FROM cases") == [("new", None)]
    assert ("unsure",) in await world.ask("SELECT kind FROM case_events")
    async with world.transaction() as services:
        assert await services.duty.on_duty(await world.office_id(TURI)) == []


async def test_a_case_taken_by_who_comes_to_rest_with_it_is_free_again_at_once(
    world: World,
) -> None:
    officer = await world.officer(TURI)
    world.telegram.remove_bot(world.group(TURI).id)
    await world.settles()
    world.clock.becomes(world.clock.at + timedelta(hours=23, minutes=58))
    await world.settles()
    await world.goes_on_duty(officer, TURI)
    await world.visitor.checks_in(TURI, *RED)
    async with world.transaction() as services:
        services.tx.write("DELETE FROM timers")  # what is due comes late, and the claim before it
    world.clock.passes(minutes=2)
    await officer.taps("claim:1")
    assert await world.ask("SELECT state, claimed_by FROM cases") == [("new", None)]
    events = [kind for (kind,) in await world.ask("SELECT kind FROM case_events ORDER BY id")]
    assert events[-2:] == ["claim", "unsure"]
    assert await states(world) == ["suspended"]


async def test_who_leaves_while_resting_is_no_officer_any_more(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    officer = await rests(world, monkeypatch)
    world.telegram.person_leaves(officer.id, world.group(TURI).id)
    await world.settles()
    assert await states(world) == ["removed"]


async def test_without_the_bot_in_the_group_nobody_is_asked_and_a_day_is_waited(
    world: World,
) -> None:
    await world.officer(TURI)
    world.telegram.remove_bot(world.group(TURI).id)
    await world.settles()
    await world.waits(hours=23, minutes=59)
    assert await states(world) == ["active"]
    assert world.calls("getChatMember") == []
    await world.waits(minutes=1)
    assert await states(world) == ["suspended"]


async def test_when_the_bot_is_back_its_people_are_asked_about_at_once(world: World) -> None:
    await world.officer(TURI)
    group = world.group(TURI)
    world.telegram.remove_bot(group.id)
    await world.settles()
    await world.waits(hours=25)
    world.telegram.add_bot(group.id, world.telegram.rooms[group.id].members[0])
    await world.settles()
    assert await states(world) == ["active"]


async def test_a_question_that_finds_the_bot_thrown_out_tells_that_the_group_is_lost(
    world: World,
) -> None:
    await world.officer(TURI)
    world.telegram.rooms[world.group(TURI).id].bot = "kicked"  # and nobody told the bot
    await night_passes(world)
    assert await world.ask(
        "SELECT count(*) FROM groups WHERE chat_id = ? AND lost_at IS NOT NULL",
        world.group(TURI).id,
    ) == [(1,)]
    assert await states(world) == ["active"]


async def test_a_question_to_a_group_that_moved_is_asked_anew(world: World) -> None:
    await world.officer(TURI)
    room = world.telegram.rooms[world.group(TURI).id]
    new = type(room)(-1009, room.title, "supergroup", list(room.members), "member")
    world.telegram.rooms[-1009] = new
    room.migrated_to = -1009
    await night_passes(world)
    assert [one["chat_id"] for one in world.calls("getChatMember")] == [room.id, -1009]
    assert await states(world) == ["active"]


async def test_what_a_night_got_no_answer_to_is_not_known_the_next(world: World) -> None:
    await world.officer(TURI)
    world.telegram.faults.down = "5xx"
    world.clock.becomes(world.clock.at.replace(hour=3) + timedelta(days=1))
    await world.settles()
    world.clock.passes(days=1)
    await world.settles()
    [(since,)] = await world.ask("SELECT unsure_since FROM roles WHERE role = 'officer'")
    assert since == int(world.clock.at.timestamp())


async def test_a_night_that_was_slept_through_is_made_up_for(world: World) -> None:
    await world.officer(TURI)
    world.clock.passes(days=2)
    await world.restarts()
    await world.settles()
    assert len(world.calls("getChatMember")) == 1


async def test_a_question_whose_role_is_over_is_not_asked(world: World) -> None:
    officer = await world.officer(TURI)
    async with world.transaction() as services:
        person = await services.people.of_telegram(officer.id)
        assert person is not None
        await services.membership.check(person, await world.office_id(TURI))
        row = await services.tx.links.role(await services.tx.value("SELECT max(id) FROM roles"))
        assert row is not None
        await services.leaving.end(row, by=None, action="left-group")
    await world.settles()
    assert world.calls("getChatMember") == []

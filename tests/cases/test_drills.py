"""`/latihan`: officers practise on an invented case that looks like a real one."""

import pytest

from bot.domain.colour import Colour
from bot.domain.rights import Role
from bot.rehearsal.world.chats import Message
from bot.services.cases.steps_file import city_steps
from tests.looking import OUTCOME
from tests.team.test_group_bind import ANONYMOUS, new_group
from tests.telegram import Room, Someone, World
from tests.words import said

TURI, BENDO, DINSOS = "Kelurahan Turi", "Kelurahan Bendo", "Dinas Sosial"
RED = ("none", "0", "none", "yes")
MARKED = said("drill-marked")


async def drills(world: World, words: str = "/latihan", name: str = "Pak Joko") -> Someone:
    """Let an officer of Turi start a drill in the group; return the officer."""
    officer = await world.officer(TURI, name)
    await officer.says(words, world.group(TURI).id)
    return officer


async def claims(world: World, words: str = "/latihan") -> Someone:
    officer = await drills(world, words)
    await officer.taps("drill:claim:1", world.group(TURI))
    return officer


def lines(text: str) -> list[str]:
    return text.splitlines()


async def state(world: World, drill: int = 1) -> str:
    return str((await world.ask("SELECT state FROM drills WHERE id = ?", drill))[0][0])


def anonymously(world: World, words: str) -> Message:
    """Let an anonymous admin of Turi's group send a command."""
    room = world.group(TURI)
    command = words.split(maxsplit=1)[0]
    message = world.telegram.post(
        room.id,
        ANONYMOUS,
        {
            "text": words,
            "entities": [{"type": "bot_command", "offset": 0, "length": len(command)}],
            "sender_chat": world.telegram.chat(room.id),
        },
    )
    world.telegram.updates.put("message", message.body)
    return message


async def test_the_first_and_the_last_line_say_that_it_is_a_drill(world: World) -> None:
    await drills(world)
    card = lines(world.group(TURI).text)
    assert card[0] == MARKED
    assert "LATIHAN" in card[-1]


async def test_between_them_it_looks_like_a_real_case(world: World) -> None:
    await drills(world)
    await world.visitor.checks_in(TURI, *RED)
    drill, case = (one["text"] for one in world.group(TURI).messages[-2:])
    assert "🛑 MERAH · L1" in drill
    assert "🛑 MERAH · K1" in case
    for line in (said("reason-class-not-vaccinated"), said("card-new"), f"🚪 {TURI}"):
        assert line in drill
        assert line in case
    buttons = [one["reply_markup"]["inline_keyboard"] for one in world.group(TURI).messages[-2:]]
    assert [row[0]["text"] for row in (buttons[0][0], buttons[1][0])] == [said("button-claim")] * 2


@pytest.mark.parametrize(
    ("words", "colour"),
    [
        ("/latihan", "🛑 MERAH"),
        ("/latihan merah", "🛑 MERAH"),
        ("/latihan hitam", "⬛ HITAM"),
        ("/latihan HITAM", "⬛ HITAM"),
        ("/drill black", "⬛ HITAM"),
        ("/latihan cemeng", "⬛ HITAM"),
    ],
)
async def test_it_is_red_or_black_as_one_likes(world: World, words: str, colour: str) -> None:
    await drills(world, words)
    assert colour in world.group(TURI).text


async def test_a_black_drill_says_that_it_goes_no_further(world: World) -> None:
    await drills(world, "/latihan hitam")
    assert lines(world.group(TURI).text)[-1] == said("drill-no-escalation")


async def test_a_black_drill_goes_no_further(world: World) -> None:
    head = await world.head(TURI)
    officer = await drills(world, "/latihan hitam")
    told = len(head.messages), len(officer.messages), len(world.satgas.messages)
    await world.waits(minutes=6)
    assert (len(head.messages), len(officer.messages), len(world.satgas.messages)) == told


async def test_another_word_is_answered_with_how_it_works(world: World) -> None:
    await drills(world, "/latihan ungu")
    assert world.group(TURI).text == said("drill-how")
    assert await world.ask("SELECT * FROM drills") == []


async def test_the_details_are_those_of_a_real_case(world: World) -> None:
    officer = await claims(world)
    await world.visitor.checks_in(TURI, *RED)
    drill = officer.text
    await officer.taps("claim:1", world.group(TURI))
    assert said("details-answers") in drill
    assert said("details-answers") in officer.text
    alike = [line for line in lines(officer.text) if line.startswith(("☎️", "• ", "2. ", "3. "))]
    assert len(alike) > 6
    assert [line for line in alike if line not in drill] == []


async def test_every_outcome_can_be_practised(world: World) -> None:
    officer = await claims(world)
    allowed = city_steps(None).by_colour[Colour.RED].outcomes
    closing = [one for one in officer.buttons if one.startswith("drill:close:")]
    assert sorted(closing) == sorted(f"drill:close:1:{one.key}" for one in allowed)


async def test_the_details_say_that_nobody_is_to_be_called(world: World) -> None:
    officer = await claims(world)
    assert lines(officer.text)[0] == MARKED
    assert lines(officer.text)[-1] == said("drill-call-nobody")


async def test_the_claim_is_seen_on_the_card_with_its_time(world: World) -> None:
    officer = await drills(world)
    await world.waits(seconds=72)
    await officer.taps("drill:claim:1", world.group(TURI))
    assert said("card-claimed", name="Pak Joko") in world.group(TURI).text
    time = "1 mnt 12 dtk"
    assert said("drill-claimed-after", time=time) in world.group(TURI).text
    assert len(world.group(TURI).messages) == 1 + GREETINGS


GREETINGS = 1  # the group was greeted when it was bound


def steps(officer: Someone) -> list[str]:
    """Return what the buttons of the city's steps carry."""
    return [one for one in officer.buttons if one.startswith("drill:tick:1:")]


async def test_what_was_left_out_is_said_instead_of_praise(world: World) -> None:
    officer = await claims(world)
    numbers = [one.split(":")[3] for one in steps(officer)]
    await officer.taps(steps(officer)[0])
    await officer.taps("drill:close:1:sent-home")
    left = said("drill-undone", steps=", ".join(numbers[1:]))
    assert officer.popup["text"] == left
    assert left in officer.text
    assert left in world.group(TURI).text


async def test_a_step_that_was_ticked_is_taken_back(world: World) -> None:
    officer = await claims(world)
    await officer.taps("drill:tick:1:1:1")
    assert "drill:tick:1:1:0" in officer.buttons
    await officer.taps("drill:tick:1:1:0")
    assert "drill:tick:1:1:1" in officer.buttons


@pytest.mark.parametrize(
    ("claimed", "closed", "grade"), [(5, 30, "swift"), (60, 120, "steady"), (600, 60, "done")]
)
async def test_the_outcome_is_praised_by_how_long_it_took(
    world: World, claimed: int, closed: int, grade: str
) -> None:
    officer = await drills(world)
    await world.waits(seconds=claimed)
    await officer.taps("drill:claim:1", world.group(TURI))
    await world.waits(seconds=closed)
    for step in steps(officer):
        await officer.taps(step)
    await officer.taps("drill:close:1:sent-home")
    praise = said(f"drill-praise-{grade}")
    assert officer.popup["text"] == praise
    assert praise in world.group(TURI).text
    assert praise in officer.text


async def test_the_closed_card_says_outcome_who_and_both_times(world: World) -> None:
    officer = await drills(world)
    await world.waits(seconds=20)
    await officer.taps("drill:claim:1", world.group(TURI))
    await world.waits(seconds=70)
    await officer.taps("drill:close:1:sent-home")
    card = world.group(TURI).text
    outcome = said("outcome-sent-home")
    assert said("card-closed", outcome=outcome, name="Pak Joko") in card
    assert said("drill-claimed-after", time="20 dtk") in card
    closed = "1 mnt 30 dtk"
    assert said("drill-closed-after", time=closed) in card


async def test_after_the_outcome_the_private_message_has_no_steps_and_no_buttons(
    world: World,
) -> None:
    officer = await claims(world)
    await officer.taps("drill:close:1:sent-home")
    assert said("drill-steps") not in officer.text.splitlines()
    assert officer.buttons == []


async def test_the_next_drill_shows_how_long_the_last_ones_took(world: World) -> None:
    officer = await claims(world)
    await world.waits(seconds=72)
    await officer.taps("drill:close:1:sent-home")
    await officer.says("/latihan", world.group(TURI).id)
    last = "1 mnt 12 dtk"
    assert said("drill-earlier", times=last) in world.group(TURI).text


async def test_only_the_last_three_of_this_office_are_shown(world: World) -> None:
    officer, other = await world.officer(TURI), await world.officer(BENDO, "Bu Rahayu")
    await other.says("/latihan", world.group(BENDO).id)
    await other.taps("drill:claim:1", world.group(BENDO))
    await other.taps("drill:close:1:sent-home")
    for number in range(2, 7):
        await officer.says("/latihan", world.group(TURI).id)
        await officer.taps(f"drill:claim:{number}", world.group(TURI))
        await world.waits(seconds=number)
        await officer.taps(f"drill:close:{number}:sent-home")
    times = " · ".join(f"{number} dtk" for number in (5, 4, 3))
    assert said("drill-earlier", times=times) in world.group(TURI).text


async def test_one_tap_begins_another_of_the_same_colour(world: World) -> None:
    officer = await claims(world, "/latihan hitam")
    await officer.taps("drill:close:1:sent-home")
    await officer.taps("drill:start:black", world.group(TURI))
    assert officer.popup["text"] == said("drill-begun")
    assert "⬛ HITAM · L2" in world.group(TURI).text


async def test_two_officers_in_one_breath_leave_one_and_the_other_is_told_who(
    world: World,
) -> None:
    colleague = await world.officer(TURI, "Bu Rahayu")
    officer = await drills(world)
    group = world.group(TURI)
    card = group.messages[-1]["message_id"]
    world.telegram.person_taps(officer.id, group.id, card, "drill:claim:1")
    world.telegram.person_taps(colleague.id, group.id, card, "drill:claim:1")
    await world.settles()
    assert said("card-claimed", name="Pak Joko") in group.text
    assert colleague.popup["text"] == said("error-already-claimed", code="L1", name="Pak Joko")
    assert all("L1" not in one["text"] for one in colleague.messages)


async def test_pressed_twice_the_details_come_once(world: World) -> None:
    officer = await claims(world)
    before = len(officer.messages)
    group = world.group(TURI)
    await officer.taps_data("drill:claim:1", group.id, group.messages[-1]["message_id"])
    assert officer.popup["text"] == said("claimed", code="L1")
    assert len(officer.messages) == before


async def test_a_colleague_cannot_close_what_somebody_took(world: World) -> None:
    colleague = await world.officer(TURI, "Bu Rahayu")
    await claims(world)
    await colleague.taps_data(
        "drill:close:1:sent-home", colleague.id, colleague.messages[-1]["message_id"]
    )
    assert colleague.popup["text"] == said("error-not-claimer", code="L1")
    assert await state(world) == "claimed"


async def test_an_outcome_pressed_after_the_outcome_changes_nothing(world: World) -> None:
    officer = await claims(world)
    await officer.taps("drill:close:1:sent-home")
    await officer.taps_data(
        "drill:close:1:verified", officer.id, officer.messages[-1]["message_id"]
    )
    assert officer.popup["text"] == said("error-already-closed", code="L1")
    assert await world.ask("SELECT outcome FROM drills") == [("sent-home",)]


@pytest.mark.parametrize("forged", ["nothing-of-ours", "lapsed", "mistaken"])
async def test_an_outcome_that_is_not_offered_closes_nothing(world: World, forged: str) -> None:
    officer = await claims(world)
    message = officer.messages[-1]["message_id"]
    await officer.taps_data(f"drill:close:1:{forged}", officer.id, message)
    assert officer.popup["text"] == said("error-outcome-not-allowed", code="L1")
    assert await state(world) == "claimed"


async def test_a_second_drill_points_to_the_one_that_runs(world: World) -> None:
    officer = await drills(world)
    card = world.group(TURI).messages[-1]["message_id"]
    await officer.says("/latihan hitam", world.group(TURI).id)
    assert world.group(TURI).text == said("drill-runs", code="L1")
    assert world.group(TURI).messages[-1]["reply_to_message"]["message_id"] == card
    assert await world.ask("SELECT count(*) FROM drills") == [(1,)]


async def test_a_button_pressed_while_one_runs_says_which(world: World) -> None:
    officer = await claims(world)
    await officer.taps("drill:close:1:sent-home")
    group = world.group(TURI)
    again = group.messages[-1]["message_id"]
    for _ in range(2):
        await officer.taps_data("drill:start:red", group.id, again)
    assert officer.popup["text"] == said("drill-runs", code="L2")


async def test_two_offices_drill_at_the_same_time(world: World) -> None:
    await drills(world)
    other = await world.officer(BENDO, "Bu Rahayu")
    await other.says("/latihan", world.group(BENDO).id)
    assert "L2" in world.group(BENDO).text


@pytest.mark.parametrize("claimed", [True, False])
async def test_after_thirty_minutes_it_ends_by_itself_and_kindly(
    world: World, claimed: bool
) -> None:
    officer = await (claims if claimed else drills)(world)
    await world.waits(minutes=30)
    assert await state(world) == "expired"
    assert said("drill-expired") in world.group(TURI).text
    assert (said("drill-expired") in officer.text) is claimed
    await officer.taps("drill:start:red", world.group(TURI))
    assert "L2" in world.group(TURI).text


async def test_what_is_pressed_after_it_ended_is_answered(world: World) -> None:
    officer = await claims(world)
    await world.waits(minutes=31)
    await officer.taps_data(
        "drill:close:1:sent-home", officer.id, officer.messages[-1]["message_id"]
    )
    assert officer.popup["text"] == said("error-drill-over", code="L1")


async def test_a_closed_drill_does_not_run_out_afterwards(world: World) -> None:
    officer = await claims(world)
    await officer.taps("drill:close:1:sent-home")
    await world.waits(minutes=31)
    assert await state(world) == "closed"
    assert said("drill-expired") not in world.group(TURI).text


async def test_a_drill_that_ran_out_while_the_bot_was_down_ends_after_the_start(
    world: World,
) -> None:
    await drills(world)
    world.clock.passes(hours=3)
    await world.restarts()
    await world.settles()
    assert await state(world) == "expired"


async def test_a_real_case_meanwhile_rings_and_is_handled_as_ever(world: World) -> None:
    officer = await claims(world)
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    await officer.closes(1, "sent-home")
    outcome = said("outcome-sent-home")
    assert said("card-closed", outcome=outcome, name="Pak Joko") in world.group(TURI).text
    assert await state(world) == "claimed"
    await officer.taps("drill:close:1:verified", message=-2)
    assert await world.ask(f"SELECT {OUTCOME} FROM cases") == [("sent-home",)]


async def test_no_figure_and_no_list_knows_of_a_drill(world: World) -> None:
    await world.admin.says("/stats")
    figures = world.admin.text
    officer = await claims(world, "/latihan hitam")
    await world.admin.says("/stats")
    assert world.admin.text == figures
    await officer.taps("drill:close:1:isolated")
    await world.admin.says("/stats")
    assert world.admin.text == figures
    await officer.says("/kasus")
    assert officer.text == said("cases-none")
    for table in ("visits", "cases", "case_events", "daily"):
        assert await world.ask(f"SELECT count(*) FROM {table}") == [(0,)]


@pytest.mark.parametrize("role", [Role.HEAD, Role.SATGAS, Role.ADMIN])
async def test_heads_satgas_and_admins_may_start_one_too(world: World, role: Role) -> None:
    someone = world.newcomer("Bu Endang")
    world.telegram.person_joins(someone.id, world.group(TURI).id)
    await someone.starts()
    async with world.transaction() as services:
        person = await services.people.of_telegram(someone.id)
        assert person is not None
        office = await world.office_id(TURI) if role.local else None
        await services.joining.appoint(person.id, role, office)
    await someone.says("/latihan", world.group(TURI).id)
    assert "L1" in world.group(TURI).text


async def test_an_officer_of_another_office_is_no_officer_here(world: World) -> None:
    other = await world.officer(BENDO, "Bu Rahayu")
    world.telegram.person_joins(other.id, world.group(TURI).id)
    await other.says("/latihan", world.group(TURI).id)
    assert world.group(TURI).text == said("error-not-an-officer")
    assert await world.ask("SELECT * FROM drills") == []


@pytest.mark.parametrize("data", ["drill:claim:1", "drill:close:1:sent-home", "drill:start:red"])
async def test_a_stranger_in_the_group_presses_in_vain(world: World, data: str) -> None:
    await drills(world)
    stranger, group = world.newcomer("Orang Lain"), world.group(TURI)
    world.telegram.person_joins(stranger.id, group.id)
    await stranger.taps_data(data, group.id, group.messages[-1]["message_id"])
    assert stranger.popup["text"] == said("error-not-an-officer")
    assert await state(world) == "new"


async def test_an_officer_who_lost_the_role_can_no_longer_close_it(world: World) -> None:
    officer = await claims(world)
    world.telegram.person_leaves(officer.id, world.group(TURI).id)
    await world.settles()
    await officer.taps("drill:close:1:sent-home")
    assert officer.popup["text"] == said("error-no-office")


async def test_an_anonymous_admin_is_asked_to_use_the_button(world: World) -> None:
    officer = await world.officer(TURI)
    anonymously(world, "/latihan")
    await world.settles()
    assert world.group(TURI).text == said("drill-use-buttons")
    await officer.taps("drill:start:black", world.group(TURI))
    assert "⬛ HITAM · L1" in world.group(TURI).text


async def test_the_satgas_group_reads_where_to_drill(world: World) -> None:
    world.telegram.person_says(world.admin.id, world.satgas.id, "/latihan")
    await world.settles()
    assert world.satgas.text == said("drill-in-an-office")


async def test_a_group_of_no_office_is_told_so(world: World) -> None:
    room = Room(world, world.telegram.add_group("Grup baru").id)
    tini = world.newcomer("Bu Tini")
    world.telegram.person_joins(tini.id, room.id)
    world.telegram.add_bot(room.id, tini.id)
    await tini.says("/latihan", room.id)
    assert room.text == said("error-not-office-group")


@pytest.mark.parametrize("words", ["/latihan", "/latihan hitam", "/drill"])
async def test_in_private_it_says_how_it_works(world: World, words: str) -> None:
    officer = await world.officer(TURI)
    await officer.says(words)
    assert officer.text == said("drill-how")
    assert await world.ask("SELECT * FROM drills") == []


async def test_a_claimer_who_blocked_the_bot_is_told_in_the_group_what_to_do(
    world: World,
) -> None:
    officer = await drills(world)
    world.telegram.person_blocks(officer.id)
    await officer.taps("drill:claim:1", world.group(TURI))
    newest = world.group(TURI).messages[-1]
    assert said("drill-unreached", name="Pak Joko") in newest["text"]
    assert await state(world) == "new"
    world.telegram.person_unblocks(officer.id)
    await officer.taps("drill:claim:1", world.group(TURI))
    assert said("details-outcome") in officer.text
    assert said("drill-unreached", name="Pak Joko") not in world.group(TURI).text


async def upgraded(world: World, head: Someone) -> Room:
    """Let a drill begin in a small group that becomes a supergroup; return what it became."""
    room = await new_group(world, DINSOS, head)
    await head.says("/latihan", room.id)
    return Room(world, world.telegram.migrate(room.id))


async def test_a_group_that_becomes_a_supergroup_goes_on_with_the_drill(world: World) -> None:
    head = await world.head(DINSOS)
    room = await upgraded(world, head)
    await world.settles()
    await head.taps("drill:claim:1", room)
    assert said("card-claimed", name="Ibu Lurah") in room.text


async def test_an_upgrade_unannounced_still_hears_the_drill_end(world: World) -> None:
    room = await upgraded(world, await world.head(DINSOS))
    world.telegram.updates.drop_all()
    await world.waits(minutes=30)
    assert said("drill-expired") in room.text


async def test_a_group_without_the_bot_lets_the_drill_end_quietly(world: World) -> None:
    await drills(world)
    world.telegram.remove_bot(world.group(TURI).id)
    await world.waits(minutes=31)
    assert await state(world) == "expired"


async def test_old_drills_are_forgotten_and_their_buttons_answer(world: World) -> None:
    officer = await drills(world)
    card = world.group(TURI).messages[-1]["message_id"]
    await world.waits(days=366)
    await world.waits(days=1)
    assert await world.ask("SELECT * FROM drills") == []
    await officer.taps_data("drill:claim:1", world.group(TURI).id, card)
    assert officer.popup["text"] == said("error-gone")


async def test_a_drill_is_kept_a_year_to_compare_the_next_with(world: World) -> None:
    await drills(world)
    await world.waits(days=364)
    await world.waits(hours=23)  # the nightly deletion has come, and the year is not over
    assert len(await world.ask("SELECT * FROM drills")) == 1


async def test_officers_find_the_command_in_their_menu(world: World) -> None:
    officer = await world.officer(TURI)
    await world.settles()
    menu = world.telegram.commands[f"chat:{officer.id}"]
    assert "latihan" in [one["command"] for one in menu]
    everybody = world.telegram.commands["all_private_chats"]
    assert "latihan" not in [one["command"] for one in everybody]

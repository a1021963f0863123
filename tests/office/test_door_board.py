"""The door board: put up at opening, kept up to date, closed with the day's totals."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from bot.domain.offices import HolidayRow
from bot.rehearsal.api.methods import METHODS
from bot.rehearsal.api.parameters import Method
from bot.rehearsal.world.refusals import bad
from tests.telegram import MONDAY, TOMORROW, Room, World
from tests.words import said

TURI, BENDO, DINSOS = "Kelurahan Turi", "Kelurahan Bendo", "Dinas Sosial"
GREEN, RED = ("none", "2"), ("none", "0", "none", "yes")
MOMENT = timedelta(seconds=10)  # boards take turns within a few seconds


async def office_id(world: World, office: str = TURI) -> int:
    return int((await world.ask("SELECT id FROM offices WHERE name = ?", office))[0][0])


async def hung(world: World, office: str = TURI) -> None:
    """Put up the board of one office, this Monday at eight."""
    number = await office_id(world, office)
    async with world.transaction() as services:
        services.board_timer.look(number)
    await world.settles()


async def becomes(world: World, at: datetime) -> None:
    """Let it be later, and the bot do what is due."""
    world.clock.becomes(at + MOMENT)
    await world.settles()


def board(world: World, office: str = TURI) -> str:
    """Return what the only board of an office says."""
    [found] = world.group(office).boards
    return str(found.body["text"])


def edits(world: World, office: str = TURI) -> int:
    """Return how often the message of a board was edited."""
    return len(world.calls("editMessageText", message_id=world.group(office).boards[0].id))


async def word(world: World, at: datetime, office: str = TURI) -> str:
    number = await office_id(world, office)
    async with world.transaction() as services:
        return await services.boards.word(number, at)


async def test_before_opening_there_is_no_board(world: World) -> None:
    await becomes(world, TOMORROW - MOMENT - timedelta(seconds=1))
    assert world.group(TURI).boards == []


async def test_at_opening_every_bound_office_gets_its_board(world: World) -> None:
    await becomes(world, TOMORROW)
    for office in (TURI, BENDO):
        assert said("board-office", office=office) in board(world, office)


async def test_the_board_names_the_day_and_when_the_office_closes(world: World) -> None:
    await becomes(world, TOMORROW)
    assert f"Selasa, 9 November\n{said('board-closes', time='15:30')}" in board(world)


async def test_the_board_is_pinned_and_nobody_is_woken(world: World) -> None:
    await becomes(world, TOMORROW)
    group = world.group(TURI)
    assert group.boards[0].pinned
    assert world.calls("sendMessage", chat_id=group.id)[-1]["disable_notification"]
    assert world.calls("pinChatMessage", chat_id=group.id)[-1]["disable_notification"]


async def test_a_group_that_forbids_pinning_gets_its_board_all_the_same(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Any) -> bool:
        raise bad("not enough rights to manage pinned messages in the chat")

    fields = {"chat_id": "chat", "message_id": "int", "disable_notification": "bool"}
    monkeypatch.setitem(METHODS, "pinchatmessage", Method("pinChatMessage", fields, refuse))
    await hung(world)
    await world.visitor.checks_in(TURI, *GREEN)
    await world.waits(seconds=20)
    assert said("board-inside", inside=1, capacity=40) in board(world)


async def test_on_a_holiday_there_is_no_board(world: World) -> None:
    async with world.transaction() as services:
        await services.holiday_import.apply([HolidayRow(date(2021, 11, 9), "Libur")], by=None)
    await becomes(world, TOMORROW)
    assert world.group(TURI).boards == []
    await becomes(world, TOMORROW + timedelta(days=1))
    assert "Rabu, 10 November" in board(world)


async def test_a_day_that_becomes_a_holiday_closes_the_board(world: World) -> None:
    await hung(world)
    world.clock.passes(minutes=1)
    async with world.transaction() as services:
        await services.holiday_import.apply([HolidayRow(MONDAY.date(), "Libur")], by=None)
    await world.settles()
    assert said("board-closed") in board(world)


async def test_the_first_thing_on_the_board_is_this_hours_word(world: World) -> None:
    await hung(world)
    now = await word(world, MONDAY)
    assert board(world).startswith(said("board-summary", word=now, inside=0, capacity=40))
    assert said("board-word", until="09:00") in board(world)


async def test_at_the_full_hour_the_word_changes_and_the_old_one_stays_below(world: World) -> None:
    await hung(world)
    before, nine = await word(world, MONDAY), MONDAY + timedelta(hours=1)
    await becomes(world, nine)
    assert board(world).startswith(f"🔑 {await word(world, nine)} ")
    assert said("board-word-before", word=before) in board(world)


async def test_offices_have_words_of_their_own(world: World) -> None:
    hours = [MONDAY + timedelta(hours=number) for number in range(8)]
    turi, bendo = [[await word(world, hour, place) for hour in hours] for place in (TURI, BENDO)]
    assert turi != bendo


async def test_who_comes_and_goes_changes_the_board(world: World) -> None:
    await hung(world)
    await world.visitor.checks_in(TURI, *GREEN)
    await world.waits(seconds=20)
    assert said("board-inside", inside=1, capacity=40) in board(world)
    await world.visitor.says("/keluar")
    await world.waits(seconds=20)
    assert said("board-inside", inside=0, capacity=40) in board(world)


async def test_who_goes_to_another_office_is_no_longer_inside_the_first(world: World) -> None:
    await hung(world)
    await world.visitor.checks_in(TURI, *GREEN)
    await world.waits(seconds=20)
    await world.visitor.scans(BENDO)
    await world.visitor.taps("same")
    await world.waits(seconds=20)
    assert said("board-inside", inside=0, capacity=40) in board(world)


@pytest.mark.parametrize(
    "answers", [RED, ("positive", "0", "yes"), ("none", "0", "letter", "yes")]
)
async def test_who_was_asked_to_wait_outside_is_not_counted_inside(
    world: World, answers: tuple[str, ...]
) -> None:
    await hung(world)
    await world.visitor.checks_in(TURI, *answers)
    await world.waits(seconds=20)
    assert said("board-inside", inside=0, capacity=40) in board(world)
    assert said("board-waiting", count=1) in board(world)
    await world.visitor.says("/keluar")
    await world.waits(seconds=20)
    assert said("board-waiting", count=1) not in board(world)


async def test_a_case_stands_on_the_board_until_it_is_closed(world: World) -> None:
    officer = await world.officer(TURI)
    await hung(world)
    await world.visitor.checks_in(TURI, *RED)
    await world.waits(seconds=20)
    assert said("board-case-free", shape="🛑", code="K1") in board(world)
    await officer.taps("claim:1", world.group(TURI))
    await world.waits(seconds=20)
    assert said("board-case-taken", shape="🛑", code="K1", name="Pak Joko") in board(world)
    await officer.closes(1, "sent-home")
    await world.waits(seconds=20)
    assert said("board-no-cases") in board(world)


async def test_the_board_shows_no_visitors_name(world: World) -> None:
    await hung(world)
    await world.visitor.checks_in(TURI, *RED)
    await world.waits(seconds=20)
    assert "Siti" not in board(world)
    assert "S.A." not in board(world)


async def test_a_colleagues_case_is_not_for_the_group(world: World) -> None:
    await hung(world)
    await world.visitor.checks_in(TURI, *RED)
    async with world.transaction() as services:
        services.tx.write("UPDATE cases SET staff = 1")
    await world.waits(seconds=20)
    assert "K1" not in board(world)


async def test_a_hundred_check_ins_in_a_minute_are_at_most_four_edits(world: World) -> None:
    await hung(world)
    for number in range(100):
        await visits(world, number)
        await world.waits(seconds=0.6)
    await world.waits(seconds=20)
    assert said("board-inside", inside=100, capacity=40) in board(world)
    assert edits(world) <= 4


async def visits(world: World, number: int) -> None:
    """Let a guest enter Turi, as an officer's talk would register it."""
    async with world.transaction() as services:
        [door] = await services.offices.doors(await office_id(world))
        await services.checkin.register(
            person_id=await services.checkin.add_guest(f"Tamu {number}", "id"),
            door=door,
            answers={"health": "none", "doses": "2"},
            talk_id=1000 + number,
            scanned_at=services.now,
        )


async def test_nothing_new_is_no_edit(world: World) -> None:
    await hung(world)
    await world.waits(minutes=50)
    assert edits(world) == 0


async def test_a_full_office_is_said_once_a_day_as_a_new_message(world: World) -> None:
    await hung(world)
    for number in range(40):
        await visits(world, number)
    await world.waits(seconds=20)
    assert world.group(TURI).text == said("office-full", office=TURI, capacity=40, time="08:00")
    before = len(world.group(TURI).messages)
    await visits(world, 40)
    await world.waits(seconds=20)
    assert len(world.group(TURI).messages) == before
    assert said("board-full", bar="██████████") in board(world)


async def test_at_closing_the_board_tells_the_day_and_is_unpinned(world: World) -> None:
    await hung(world)
    await world.visitor.checks_in(TURI, *RED)
    await world.newcomer("Budi").checks_in(TURI, *GREEN)
    await becomes(world, MONDAY.replace(hour=15, minute=30))
    [closed] = world.group(TURI).boards
    text = closed.body["text"]
    assert text.startswith(said("board-closed"))
    assert "Senin, 8 November" in text
    assert said("board-visits", visits=2) in text
    assert said("board-cases-left", codes="K1") in text
    assert said("board-opens", day="Selasa, 9 November", time="07:30") in text
    assert not closed.pinned
    assert "reply_markup" not in closed.body


async def test_a_case_closed_in_the_evening_leaves_the_closed_board(world: World) -> None:
    officer = await world.officer(TURI)
    await hung(world)
    await world.visitor.checks_in(TURI, *RED)
    await becomes(world, MONDAY.replace(hour=15, minute=30))
    await officer.taps("claim:1", world.group(TURI))
    await officer.closes(1, "left")
    await world.waits(seconds=20)
    assert "K1" not in board(world)


async def test_a_board_somebody_deleted_is_put_up_again(world: World) -> None:
    await hung(world)
    [first] = world.group(TURI).boards
    first.deleted = True
    await world.visitor.checks_in(TURI, *GREEN)
    await world.waits(seconds=20)
    assert said("board-inside", inside=1, capacity=40) in board(world)
    assert world.group(TURI).boards[0].pinned


async def test_after_a_breakdown_over_opening_the_board_is_only_late(world: World) -> None:
    await becomes(world, TOMORROW - timedelta(minutes=30))
    world.clock.becomes(TOMORROW + timedelta(hours=2, minutes=10))
    await world.restarts()
    await world.waits(seconds=10)  # they take turns
    assert "Selasa, 9 November" in board(world)


async def test_after_a_breakdown_over_closing_yesterdays_board_is_closed_too(world: World) -> None:
    await hung(world)
    world.clock.becomes(TOMORROW + MOMENT)
    await world.restarts()
    await world.waits(seconds=10)  # they take turns
    yesterday, today = [one.body["text"] for one in world.group(TURI).boards]
    assert yesterday.startswith(said("board-closed"))
    assert "Senin, 8 November" in yesterday
    assert "Selasa, 9 November" in today


async def test_a_restart_puts_up_no_second_board(world: World) -> None:
    await hung(world)
    await world.restarts()
    await world.waits(minutes=5)
    assert len(world.group(TURI).boards) == 1
    assert edits(world) == 0


async def test_a_group_that_became_a_supergroup_gets_a_new_board(world: World) -> None:
    group = await a_small_group(world)
    number = world.telegram.migrate(group)
    await world.settles()
    [new] = Room(world, number).boards
    assert said("board-office", office=DINSOS) in new.body["text"]
    assert new.pinned


async def test_a_group_bound_while_the_office_is_open_gets_its_board_at_once(world: World) -> None:
    group = await a_small_group(world)
    assert len(Room(world, group).boards) == 1


async def a_small_group(world: World) -> int:
    """Bind a new group of an office that has none; return its number."""
    owner, group = world.newcomer("Bu Tini").id, world.telegram.add_group("Grup baru").id
    world.telegram.person_joins(owner, group)
    async with world.transaction() as services:
        place = await office_id(world, DINSOS)
        payload = await services.groups.invite(place, by=None)
    world.telegram.person_starts_group(owner, group, payload)
    await world.settles()
    return group


async def test_a_group_that_threw_the_bot_out_gets_no_more_boards(world: World) -> None:
    await hung(world)
    world.telegram.remove_bot(world.group(TURI).id)
    await becomes(world, TOMORROW)
    assert len(world.group(TURI).boards) == 1


async def test_an_office_that_never_closes_has_a_new_board_at_midnight(world: World) -> None:
    async with world.transaction() as services:
        services.tx.write("UPDATE offices SET hours = '24 jam' WHERE name = ?", TURI)
        services.tx.memory.clear()
    await hung(world)
    await becomes(world, MONDAY.replace(hour=23))
    assert len(world.group(TURI).boards) == 1
    await becomes(world, MONDAY.replace(hour=0) + timedelta(days=1))
    assert [one.pinned for one in world.group(TURI).boards] == [False, True]


async def test_who_joins_an_old_group_becomes_an_officer_from_the_board(world: World) -> None:
    await hung(world)
    ani, group = world.newcomer("Ani"), world.group(TURI)
    world.telegram.person_joins(ani.id, group.id)
    await world.settles()
    shown = group.boards[-1].body
    assert "duty" in str(shown["reply_markup"])
    await ani.taps_data("duty", group.id, shown["message_id"])
    assert ani.popup["url"].startswith("https://t.me/")

"""[Hitung 15 menit]: an officer counts at the door, and reads how many of them scanned."""

from typing import Any

import pytest

from bot.domain.figures.tally import Rate, rate_of
from tests.figures.test_stats import GREEN
from tests.office.test_door_board import hung, office_id
from tests.telegram import MONDAY, Someone, World
from tests.words import said

TURI, TWO_DOORS = "Kelurahan Turi", "Dinas Kependudukan dan Pencatatan Sipil"


async def counts(world: World, who: Someone, office: str = TURI) -> None:
    """Open the private chat from the board's button, and start at the first door."""
    await who.starts(f"count_{await office_id(world, office)}")
    [first, *_] = [one for one in who.buttons if one.startswith("tally:start:")]
    await who.taps(first)


async def comes(world: World, number: int, **how: Any) -> None:
    """Let somebody with this number come in at Turi's door now."""
    async with world.transaction() as services:
        [door] = await services.offices.doors(await office_id(world))
        person = await services.tx.people.met(number, "id", services.now)
        await services.checkin.register(
            person_id=person.id,
            door=door,
            answers=GREEN,
            talk_id=number,
            scanned_at=services.now,
            **how,
        )


async def tap(who: Someone, word: str, times: int = 1) -> None:
    """Tap one of the count's buttons."""
    for _ in range(times):
        [data] = [one for one in who.buttons if one.startswith(f"tally:{word}:")]
        await who.taps(data)


async def rows(world: World, columns: str) -> Any:
    [row] = await world.ask(f"SELECT {columns} FROM tallies ORDER BY id DESC LIMIT 1")
    return tuple(row)


async def test_the_boards_button_opens_the_private_chat(world: World) -> None:
    officer = await world.officer(TURI)
    await hung(world)
    number, group = await office_id(world), world.group(TURI)
    await officer.taps_data(f"tally:at:{number}", group.id, group.boards[-1].id)
    bot = world.city.bot.username
    assert officer.popup["url"] == f"https://t.me/{bot}?start=count_{number}"
    await officer.starts(f"count_{number}")
    assert said("tally-how") in officer.text
    assert await world.ask("SELECT 1 FROM tallies") == []  # the time runs from the start's tap


async def test_three_buttons_stand_in_one_row_for_a_thumb(world: World) -> None:
    officer = await world.officer(TURI)
    await counts(world, officer)
    keyboard = officer.messages[-1]["reply_markup"]["inline_keyboard"]
    assert [one["text"] for one in keyboard[0]] == ["+1", "+5", "+10"]
    assert said("tally-left", minutes=15) in officer.text


async def test_taps_add_up_on_the_one_message(world: World) -> None:
    officer = await world.officer(TURI)
    await counts(world, officer)
    sent = len(officer.messages)
    await tap(officer, "1", 2)
    await tap(officer, "5")
    await tap(officer, "10")
    await tap(officer, "less")
    assert said("tally-people", count=16) in officer.text
    assert officer.popup["text"] == said("tally-sum", count=16)
    assert len(officer.messages) == sent


async def test_it_never_falls_below_nobody(world: World) -> None:
    officer = await world.officer(TURI)
    await counts(world, officer)
    await tap(officer, "less", 2)
    await tap(officer, "1")
    assert said("tally-people", count=1) in officer.text


async def test_an_update_that_comes_twice_counts_once(world: World) -> None:
    officer = await world.officer(TURI)
    await counts(world, officer)
    for _ in range(2):
        async with world.transaction() as services:
            person = await services.people.of_telegram(officer.id)
            assert person is not None
            await services.tallies.tap(1, "5", update_id=77, by=person)
    assert await rows(world, "people") == (5,)


async def test_the_message_shows_how_much_time_is_left(world: World) -> None:
    officer = await world.officer(TURI)
    await counts(world, officer)
    await world.waits(minutes=4)
    assert said("tally-left", minutes=11) in officer.text


async def test_after_a_quarter_of_an_hour_it_is_compared_with_who_was_recorded(
    world: World,
) -> None:
    officer = await world.officer(TURI)
    await comes(world, 500)  # before the count
    await world.waits(minutes=1)
    await counts(world, officer)
    await tap(officer, "10")
    await world.waits(minutes=5)
    async with world.transaction() as services:
        by = await services.people.of_telegram(officer.id)
    await comes(world, 501)
    await comes(world, 502, kind="companion")
    await comes(world, 503, by=by)
    await comes(world, 504, kind="staff")
    await world.waits(minutes=10)
    assert said("tally-rate", recorded=3, people=10, percent="30") in officer.text
    assert said("tally-recorded", visitors=1, companions=1, guests=1) in officer.text
    assert said("tally-staff", count=1) in officer.text
    assert officer.buttons == []
    await comes(world, 505)  # after it
    await world.waits(minutes=10)
    assert await rows(world, "visitors, companions, guests, staff, state") == (1, 1, 1, 1, "ended")
    assert await world.ask("SELECT 1 FROM timers WHERE kind = 'tally'") == []


async def test_who_scanned_in_time_and_answered_later_belongs_to_it(world: World) -> None:
    officer = await world.officer(TURI)
    await counts(world, officer)
    await tap(officer, "1", 2)
    await world.waits(minutes=14, seconds=30)
    scanned = world.clock.at
    await world.waits(minutes=1)
    assert said("tally-rate", recorded=0, people=2, percent="0") in officer.text
    assert said("tally-not-settled", time=f"{MONDAY:%H}:15") in officer.text
    async with world.transaction() as services:
        [door] = await services.offices.doors(await office_id(world))
        person = await services.tx.people.met(501, "id", services.now)
        await services.checkin.register(
            person_id=person.id, door=door, answers=GREEN, talk_id=501, scanned_at=scanned
        )
    await world.waits(minutes=5)
    assert said("tally-rate", recorded=1, people=2, percent="50") in officer.text


async def test_more_recorded_than_counted_is_said_and_is_no_more_than_all(world: World) -> None:
    officer = await world.officer(TURI)
    await counts(world, officer)
    await tap(officer, "1")
    await comes(world, 501)
    await comes(world, 502)
    await world.waits(minutes=15)
    assert said("tally-rate", recorded=1, people=1, percent="100") in officer.text
    assert said("tally-too-many", recorded=2, people=1) in officer.text


async def test_a_count_of_nobody_compares_nothing(world: World) -> None:
    officer = await world.officer(TURI)
    await counts(world, officer)
    await world.waits(minutes=15)
    assert said("tally-nobody") in officer.text


async def test_the_slower_officer_is_told_who_counts(world: World) -> None:
    officer, colleague = await world.officer(TURI), await world.officer(TURI, "Bu Rini")
    await counts(world, officer)
    await counts(world, colleague)
    no = said("error-counted-by-another", name="Pak Joko", time=f"{MONDAY:%H:%M}")
    assert colleague.popup["text"] == no
    assert len(await world.ask("SELECT 1 FROM tallies")) == 1


async def test_who_presses_start_again_finds_the_running_count(world: World) -> None:
    officer = await world.officer(TURI)
    await counts(world, officer)
    await tap(officer, "5")
    await counts(world, officer)
    assert said("tally-people", count=5) in officer.text
    assert len(await world.ask("SELECT 1 FROM tallies")) == 1


async def test_who_counts_at_one_door_cannot_count_at_another(world: World) -> None:
    officer = await world.officer(TWO_DOORS)
    await officer.starts(f"count_{await office_id(world, TWO_DOORS)}")
    first, second = officer.buttons[:2]
    asked = officer.messages[-1]["message_id"]
    await officer.taps(first)
    await officer.taps_data(second, officer.id, asked)
    assert officer.popup["text"].startswith(
        said("error-counts-elsewhere", office="", time="")[:20]
    )
    assert len(await world.ask("SELECT 1 FROM tallies")) == 1


async def test_a_cancelled_count_can_go_on_until_its_time_is_over(world: World) -> None:
    officer = await world.officer(TURI)
    await counts(world, officer)
    await tap(officer, "5")
    await tap(officer, "stop")
    assert said("tally-cancelled") in officer.text
    await tap(officer, "go")
    assert said("tally-people", count=5) in officer.text
    await tap(officer, "stop")
    await world.waits(minutes=15)
    assert said("tally-cancelled") in officer.text
    assert officer.buttons == []
    assert await rows(world, "state") == ("cancelled",)


async def test_what_comes_after_the_end_is_not_counted(world: World) -> None:
    officer = await world.officer(TURI)
    await counts(world, officer)
    message, data = officer.messages[-1]["message_id"], officer.buttons[0]
    await world.waits(minutes=15)
    await officer.taps_data(data, officer.id, message)
    assert officer.popup["text"] == said("error-tally-over")
    assert await rows(world, "people, state") == (0, "ended")


async def test_a_colleague_cannot_tap_on_ones_count(world: World) -> None:
    officer, colleague = await world.officer(TURI), await world.officer(TURI, "Bu Rini")
    await counts(world, officer)
    await colleague.taps_data("tally:5:1", colleague.id, colleague.messages[-1]["message_id"])
    assert colleague.popup["text"] == said("error-gone")
    assert await rows(world, "people") == (0,)


async def test_it_ends_although_the_bot_was_restarted(world: World) -> None:
    officer = await world.officer(TURI)
    await counts(world, officer)
    await tap(officer, "10")
    await world.restarts()
    await world.waits(minutes=15)
    assert said("tally-rate", recorded=0, people=10, percent="0") in officer.text


async def test_a_count_through_which_the_bot_was_down_is_not_used(world: World) -> None:
    officer = await world.officer(TURI)
    await counts(world, officer)
    await tap(officer, "10")
    await world.waits(minutes=30)
    assert said("tally-missed") in officer.text
    assert await rows(world, "state") == ("cancelled",)


@pytest.mark.parametrize(
    ("counts", "rate", "percent"),
    [
        ([], Rate(0, 0), None),
        ([(3, 0)], Rate(0, 0), None),
        ([(20, 42)], Rate(20, 42), 47),
        ([(199, 200)], Rate(199, 200), 99),
        ([(20, 10), (0, 10)], Rate(10, 20, over=True), 50),
    ],
)
def test_no_count_makes_up_for_another(
    counts: list[tuple[int, int]], rate: Rate, percent: int | None
) -> None:
    assert rate_of(counts) == rate
    assert rate.percent == percent

"""What one person sends holds up that person, and nobody else."""

import asyncio
from typing import Any

import pytest
from telegram import Update

from bot.dispatch.turns import Turns
from bot.domain.backlog import Arrival
from handlers import Context
from storage.inbox import FEW, Inbox
from tests.dispatch.conftest import Planted, text_of
from tests.telegram import Someone, World


async def nothing(update: Update, context: Context) -> None:
    """Hear it."""


async def always_fails(update: Update, context: Context) -> None:
    if "fails" in text_of(update):
        raise OverflowError


async def only_one_turn(world: World) -> None:
    await world.bot.intake.fetch()
    await world.bot.dispatch.turn()


async def test_a_flood_before_ones_own_words_does_not_hold_them_up(
    world: World, planted: Planted, ani: Someone, budi: Someone
) -> None:
    planted.does(nothing)
    planted.arrive(*((ani, "!flood") for _ in range(80)), (budi, "!hello"))
    await only_one_turn(world)
    assert planted.heard.index("!hello") < 5


def test_in_a_crowd_who_had_a_turn_lately_goes_after_who_had_none() -> None:
    crowd = [Arrival(number, number, dict, attempts=0) for number in range(1, FEW + 1)]
    turns = Turns()
    assert turns.order(crowd, max)[0].user_id == 1
    turns.had(crowd[0])
    ids = [one.user_id for one in turns.order(crowd, max)]
    assert (ids[0], 1 in ids) == (2, False)


async def test_failing_updates_of_one_person_do_not_hold_up_another(
    world: World, planted: Planted, ani: Someone, budi: Someone
) -> None:
    planted.does(always_fails)
    planted.arrive(*((ani, "!fails") for _ in range(80)))
    await only_one_turn(world)
    planted.arrive((budi, "!hello"))
    await only_one_turn(world)
    assert "!hello" in planted.heard
    assert len(planted.heard) < 6


async def test_of_what_failed_a_person_hears_once_at_a_time(
    world: World, planted: Planted, ani: Someone
) -> None:
    planted.does(always_fails)
    planted.arrive(*((ani, "!fails") for _ in range(5)))
    await world.bot.intake.fetch()
    for _ in range(30):
        await world.bot.dispatch.turn()
    waiting = "SELECT count(*) FROM outbox WHERE state = 0 AND kind = 'apology'"
    assert await world.ask("SELECT count(*) FROM inbox WHERE state = 2") == [(5,)]
    assert await world.ask(waiting) == [(1,)]


async def test_more_people_than_one_batch_holds_all_have_their_turn(
    world: World, planted: Planted, budi: Someone
) -> None:
    planted.does(nothing)
    crowd = [world.newcomer(f"Orang {number}") for number in range(210)]
    for one in crowd:
        world.telegram.person_starts(one.id)
    await world.settles()
    for one in (*crowd, budi):
        planted.arrive((one, f"!{one.id}"))
    await world.settles()
    assert sorted(planted.heard) == sorted(f"!{one.id}" for one in (*crowd, budi))


async def test_what_one_person_did_stays_in_its_order(
    world: World, planted: Planted, ani: Someone, budi: Someone
) -> None:
    planted.does(nothing)
    for number in range(30):
        planted.arrive((ani, f"!a{number}"), (budi, f"!b{number}"))
    await world.settles()
    for letter in "ab":
        heard = [one for one in planted.heard if one[1] == letter]
        assert heard == [f"!{letter}{number}" for number in range(30)]


@pytest.mark.parametrize("data", ["claim:" + "9" * 25, "r:offer:" + "9" * 25, "out:" + "1" * 25])
async def test_forged_taps_with_long_numbers_are_answers_and_no_failures(
    world: World, ani: Someone, data: str
) -> None:
    message = ani.messages[-1]["message_id"]
    for _ in range(20):
        world.telegram.person_taps(ani.id, ani.id, message, data)
    await world.settles()
    assert await world.ask("SELECT max(attempts), max(state) FROM inbox") == [(0, 1)]


async def test_of_a_crowd_who_was_served_least_goes_first(
    world: World, planted: Planted, budi: Someone
) -> None:
    planted.does(nothing)
    crowd = [world.newcomer(f"Orang {number}") for number in range(60)]
    for one in crowd:
        world.telegram.person_starts(one.id)
    await world.settles()
    for _ in range(4):
        planted.arrive(*((one, f"!{one.id}") for one in crowd))
    for _ in range(3):
        await world.bot.intake.fetch()
    for _ in range(2):
        await world.bot.dispatch.turn()
    already = len(planted.heard)
    planted.arrive((budi, "!hello"))
    await only_one_turn(world)
    while "!hello" not in planted.heard:  # how many fit into a turn is the machine's affair
        await world.bot.dispatch.turn()
    assert already < 100
    assert planted.heard.index("!hello") < already + 60


async def test_of_a_crowd_who_asks_for_one_thing_goes_before_who_asks_for_many(
    world: World, planted: Planted, budi: Someone
) -> None:
    planted.does(nothing)
    crowd = [world.newcomer(f"Orang {number}") for number in range(60)]
    for one in crowd:
        world.telegram.person_starts(one.id)
    await world.settles()
    for _ in range(2):
        planted.arrive(*((one, f"!{one.id}") for one in crowd))
    planted.arrive((budi, "!hello"))  # nobody has had a turn yet, and budi came last
    for _ in range(2):
        await world.bot.intake.fetch()
    await world.bot.dispatch.turn()
    assert planted.heard[0] == "!hello"


async def test_a_turn_in_a_crowd_is_not_over_before_it_has_begun(
    world: World, planted: Planted, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def slowly(inbox: Inbox, beyond: int) -> Any:
        await asyncio.sleep(0.05)
        return await waiting(inbox, beyond)

    waiting = Inbox.waiting
    monkeypatch.setattr(Inbox, "waiting", slowly)
    planted.does(nothing)
    crowd = [world.newcomer(f"Orang {number}") for number in range(60)]
    for one in crowd:
        world.telegram.person_starts(one.id)
    await world.settles()
    for _ in range(2):
        planted.arrive(*((one, f"!{one.id}") for one in crowd))
    for _ in range(2):
        await world.bot.intake.fetch()
    await world.bot.dispatch.turn()
    assert 1 < len(planted.heard) < 120

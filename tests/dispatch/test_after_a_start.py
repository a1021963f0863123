"""After a start what people did meanwhile comes before what is due."""

from bot.domain.office.board import SPREAD
from tests.telegram import World

TURI = "Kelurahan Turi"
RED = ("none", "0", "none", "yes")


async def test_a_tap_that_waited_at_telegram_comes_before_the_escalation(world: World) -> None:
    head, officer = await world.head(TURI), await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    group = world.group(TURI)
    message = group.cards[-1]["message_id"]
    world.clock.passes(minutes=20)
    world.telegram.person_taps(officer.id, group.id, message, "claim:1")
    await world.restarts()
    await world.settles()
    assert (head.cards, len(group.cards)) == ([], 1)


async def test_what_is_due_waits_until_all_that_telegram_held_is_treated(world: World) -> None:
    dispatch = world.bot.dispatch
    dispatch._due_from = float("inf")
    head = await world.head(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await world.waits(minutes=20)
    assert head.cards == []
    dispatch.caught_up()
    await world.settles()
    await world.settles()
    assert len(head.cards) == 1


async def test_boards_that_came_due_meanwhile_take_turns(world: World) -> None:
    await world.bot.database._write.run(
        [("UPDATE timers SET due_at = 1 WHERE kind = 'board'", ())]
    )
    async with world.transaction() as services:
        await services.board_timer.schedule()
    moments = await world.ask(
        "SELECT due_at, count(*) FROM timers WHERE kind = 'board' GROUP BY 1"
    )
    assert len(moments) == SPREAD

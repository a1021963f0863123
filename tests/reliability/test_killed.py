"""Kill -9, start again: nothing is lost and nothing happens twice."""

from tests.reliability.program import Program
from tests.reliability.visitors import until

TURI, GEDOG = "Kelurahan Turi", "Kelurahan Gedog"


async def test_the_old_button_goes_on_with_a_talk_after_a_kill(running: Program) -> None:
    visitor = running.newcomer()
    visitor.scans(TURI)
    await visitor.taps("agree")
    await visitor.taps("name")
    await until(lambda: visitor.button("none"))
    await running.kill()
    await running.starts()
    await visitor.taps("none")
    await visitor.taps("2")
    await until(lambda: "HIJAU" in visitor.text)
    assert running.count("visits") == 1


async def test_a_tap_while_the_bot_is_dead_counts_once_it_is_back(running: Program) -> None:
    visitor = running.newcomer()
    visitor.scans(TURI)
    await until(lambda: visitor.button("agree"))
    await running.kill()
    await visitor.taps("agree")
    await running.starts()
    await until(lambda: visitor.button("name"))


async def test_the_card_of_a_red_visitor_comes_although_the_bot_was_killed_before_sending_it(
    running: Program,
) -> None:
    visitor, group = running.newcomer(), running.group(TURI)
    running.faults(flood_seconds=1, flood_chat=group.id)
    await visitor.checks_in(TURI, "none", "0", "none", "yes")
    await running.kill()
    assert group.cards == []
    running.faults(flood_seconds=0)
    await running.starts()
    await until(lambda: group.cards)
    assert (running.count("visits"), running.count("cases")) == (1, 1)


async def test_a_red_result_that_was_on_its_way_at_the_kill_arrives(running: Program) -> None:
    visitor, group = running.newcomer(), running.group(TURI)
    visitor.scans(TURI)
    for answer in ("agree", "name", "none", "0", "none"):
        await visitor.taps(answer)
    await until(lambda: visitor.button("yes"))
    running.faults(slow_ms=60_000)
    await visitor.taps("yes")
    await until(lambda: running.count("visits"))
    await running.kill()
    assert (group.cards, "MERAH" in visitor.text) == ([], False)
    running.faults(slow_ms=0)
    await running.starts()
    await visitor.sees_a_result()
    await until(lambda: group.cards)
    assert (running.count("visits"), running.count("cases")) == (1, 1)

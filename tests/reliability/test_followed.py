"""One number leads through the log: from an update that arrives to every message it caused."""

from tests.reliability.program import Program
from tests.reliability.visitors import until

TURI = "Kelurahan Turi"
RED = ("none", "0", "none", "yes")


def lines_about(program: Program, update: int) -> list[str]:
    """Return the events of the lines that name an update, as `grep` finds them."""
    named = [line for line in program.log.splitlines() if str(update) in line]
    return [part.removeprefix("event=") for line in named for part in line.split()[2:3]]


async def test_an_update_is_followed_from_its_arrival_to_its_delivery(running: Program) -> None:
    visitor = running.newcomer()
    visitor.scans(TURI)
    await until(lambda: visitor.button("agree"))
    await running.rests()
    [update] = running.telegram.updates._past
    assert lines_about(running, update) == ["received", "treated", "delivered"]


async def test_the_tap_that_made_a_case_is_found_on_the_line_of_the_card(running: Program) -> None:
    visitor, group = running.newcomer(), running.group(TURI)
    await visitor.checks_in(TURI, *RED)
    await until(lambda: group.cards)
    await running.rests()
    *_, tap = running.telegram.updates._past
    [row] = running.ask("SELECT id FROM outbox WHERE subject = 'case:1' AND update_id = ?", tap)
    delivered = [line for line in running.log.splitlines() if "event=delivered" in line]
    rows = [line.partition("rows=")[2].split()[0] for line in delivered if str(tap) in line]
    assert str(row[0]) in ",".join(rows).split(",")


async def test_what_did_not_arrive_says_why_under_the_same_number(running: Program) -> None:
    visitor = running.newcomer()
    running.faults(flood_seconds=1, flood_chat=visitor.id)
    visitor.scans(TURI)
    await until(lambda: "event=again-later" in running.log)
    running.faults(flood_seconds=0)
    await until(lambda: visitor.button("agree"))
    await running.rests()
    [update] = running.telegram.updates._past
    events = lines_about(running, update)
    assert (events[:2], events[-1]) == (["received", "treated"], "delivered")
    assert "why=429" in running.log

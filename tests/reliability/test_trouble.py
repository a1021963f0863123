"""What Telegram does to a bot on a bad day, and what people notice of it."""

import asyncio
from typing import Any

import httpx
import pytest

from tests.reliability.program import Program
from tests.reliability.visitors import Chat, Visitor, until

TURI, GEDOG = "Kelurahan Turi", "Kelurahan Gedog"
RED = ("none", "0", "none")


async def almost_red(program: Program, office: str = TURI) -> tuple[Visitor, Chat]:
    """Return a visitor who has only to confirm, and the office's group."""
    visitor = program.newcomer()
    visitor.scans(office)
    for answer in ("agree", "name", *RED):
        await visitor.taps(answer)
    await until(lambda: visitor.button("yes"))
    await program.rests()
    await program.listens()
    return visitor, program.group(office)


async def test_a_group_told_to_wait_holds_up_nobody_else(running: Program) -> None:
    visitor, flooded = await almost_red(running)
    other = running.newcomer()
    running.faults(flood_seconds=2, flood_chat=flooded.id)
    await visitor.taps("yes")
    await visitor.sees_a_result()
    await other.checks_in(GEDOG, *RED, "yes")
    await until(lambda: running.group(GEDOG).cards)
    assert flooded.cards == []
    running.faults(flood_seconds=0)
    await until(lambda: flooded.cards)


async def test_a_group_told_to_wait_is_left_alone_for_that_long(running: Program) -> None:
    visitor, group = await almost_red(running)
    running.faults(flood_seconds=2, flood_chat=group.id)
    await visitor.taps("yes")
    await until(lambda: calls_to(running, group))
    running.faults(flood_seconds=0)
    await until(lambda: group.cards)
    refused, sent = calls_to(running, group)
    assert sent.at - refused.at >= 2


def calls_to(program: Program, chat: Chat) -> list[Any]:
    return [one for one in program.telegram.calls if one.chat_id == chat.id]


@pytest.mark.parametrize("down", ["5xx", "drop"])
async def test_an_alert_outlives_a_telegram_that_is_down(running: Program, down: str) -> None:
    visitor, group = await almost_red(running)
    running.faults(slow_ms=600)
    await visitor.taps("yes")
    await until(lambda: running.count("visits"))
    running.faults(down=down, slow_ms=0)
    await until(lambda: running.count("outbox WHERE state = 0 AND attempts > 0") >= 2)
    assert group.cards == []
    running.faults(down="")
    await until(lambda: group.cards)
    await visitor.sees_a_result()
    assert running.count("cases") == 1


async def test_a_card_whose_answer_was_lost_comes_at_least_once(running: Program) -> None:
    visitor, group = await almost_red(running)
    running.faults(flood_seconds=1, flood_chat=visitor.id, drop_answer_once=True)
    await visitor.taps("yes")
    await until(lambda: not running.telegram.faults.drop_answer_once)
    running.faults(flood_seconds=0)
    await running.rests()
    assert [one.verdict[:4] for one in calls_to(running, group)] == ["done", "ok"]
    assert {one["text"] for one in group.cards} == {group.cards[0]["text"]}


async def test_two_bots_on_one_token_are_said_loudly_and_survived(running: Program) -> None:
    await running.listens()
    async with httpx.AsyncClient() as thief:
        await thief.post(f"http://127.0.0.1:{running.port}/bot{running.city.bot.token}/getUpdates")
    await until(lambda: "two-pollers" in running.log)
    [line] = [one for one in running.log.splitlines() if "two-pollers" in one]
    assert "level=critical" in line
    visitor = running.newcomer()
    visitor.scans(TURI)
    await until(lambda: visitor.button("agree"))


async def test_an_update_nobody_can_read_is_put_aside_and_the_rest_goes_on(
    running: Program,
) -> None:
    before, after = running.newcomer(), running.newcomer()
    before.scans(TURI)
    running.faults(poison=True)
    after.scans(TURI)
    await until(lambda: before.button("agree") and after.button("agree"))
    await until(lambda: running.count("inbox WHERE state = 2") == 1)
    assert running.ask("SELECT error FROM inbox WHERE state = 2") == [("Unparsable",)]


async def test_an_update_delivered_twice_has_one_effect(running: Program) -> None:
    visitor, group = await almost_red(running)
    running.faults(duplicate_next_update=True)
    await visitor.taps("yes")
    await visitor.sees_a_result()
    running.telegram.redeliver()
    await asyncio.sleep(0.5)
    await running.rests()
    assert (running.count("visits"), running.count("cases"), len(group.cards)) == (1, 1, 1)


async def test_an_update_that_kills_the_program_each_time_is_given_up(program: Program) -> None:
    deadly = (
        "-c",
        "import os, handlers.account.home as home\n"
        "async def dies(*_): os._exit(9)\n"
        "home.not_understood = dies\n"
        "from bot.cli import main; import sys; sys.argv = ['bot', 'run']; main()",
    )
    unlucky, bystander = program.newcomer(), program.newcomer()
    unlucky.starts()
    program.telegram.person_says(unlucky.id, unlucky.id, "halo?")
    bystander.scans(TURI)
    deaths = 0
    while not program.count("inbox WHERE state = 2"):
        process = program.process = await program.spawn(*deadly)
        await until(lambda: process.returncode or program.count("inbox WHERE state = 2"))  # noqa: B023
        deaths += 1
        assert deaths < 8
    await until(lambda: bystander.button("agree"))
    await until(lambda: "Maaf, ada gangguan" in unlucky.text)

"""A city's boards after an outage over the opening: they come, and not all in one second."""

import asyncio
from collections import Counter

from tests.reliability.program import Program
from tests.reliability.visitors import until

ALL = 50
AWAY = 8  # seconds without Telegram
AT_MOST = 20  # in a second; Telegram takes about thirty in all


async def test_boards_that_waited_for_telegram_alone_take_turns(program: Program) -> None:
    async with program.services() as services:
        services.tx.write("UPDATE timers SET due_at = 1 WHERE kind = 'board'")
    await program.starts()
    await program.listens()
    program.faults(down="drop")
    program.telegram.updates.end_poll()
    await until(lambda: program.count("outbox WHERE kind = 'door-board'") == ALL)
    await asyncio.sleep(AWAY)
    program.faults(down="")
    await until(lambda: not program.count("outbox WHERE state < 2"), 60)
    boards = [
        one
        for one in program.telegram.calls
        if one.method == "sendMessage" and one.ok and (one.chat_id or 0) < 0
    ]
    assert len(boards) == ALL
    assert max(Counter(int(one.at) for one in boards).values()) <= AT_MOST

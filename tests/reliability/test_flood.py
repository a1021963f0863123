"""A hundred accounts at once send more than can be worked off; who comes then is served first."""

import asyncio
import time

from tests.reliability.program import Program
from tests.reliability.visitors import Visitor, until

ACCOUNTS, EACH, ASKED = 100, 8, 8
SLOWEST = 2.0  # seconds, for that one
PAUSE = 4.0  # seconds since the others were last served


async def answered(visitor: Visitor) -> float:
    """Return the seconds from START to the answer."""
    before, began = len(visitor.messages), time.monotonic()
    visitor.starts()
    await until(lambda: len(visitor.messages) > before)
    return time.monotonic() - began


async def test_a_hundred_flooding_accounts_hold_up_nobody_else(program: Program) -> None:
    await program.starts(BULK_PER_SECOND="28")
    crowd = [program.newcomer() for _ in range(ACCOUNTS)]
    others = [program.newcomer() for _ in range(ASKED)]
    late = program.newcomer()
    await program.knows(late, *others)
    quiet = max([await answered(one) for one in others])
    await asyncio.sleep(PAUSE)
    for _ in range(EACH):
        for one in crowd:
            one.starts()
    await answered(late)  # behind all of it in Telegram's own line
    took = [await answered(one) for one in others]
    # One of them may meet a page that is being stored, on a machine that does more besides.
    *most, slowest = sorted(took)
    assert max(most) < max(3 * quiet, 0.2)
    assert slowest < SLOWEST

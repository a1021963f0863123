"""A program that is killed and started again at random moments; seeded, so it can be repeated."""

import asyncio
import random
from collections.abc import AsyncIterator

from tests.reliability.program import Program


async def dies(
    program: Program,
    dice: random.Random,
    times: int,
    *,
    pace: float = 1.0,
    cold: int = 1,
    **env: str,
) -> AsyncIterator[int]:
    """Kill and start again; give, each time it is dead, how often it was.

    Each `cold` time it starts from the very beginning and is not waited for, so that the next
    kill may meet its start; after the last it runs.
    """
    for number in range(1, times + 1):
        await asyncio.sleep(dice.uniform(0.05, 1.0) * pace)
        await program.kill()
        yield number
        if number % cold == 0:
            program.process = await program.spawn(**env)
            await asyncio.sleep(dice.uniform(0.3, 1.5))
        else:
            await program.starts(**env)
    await program.kill()
    yield times + 1
    await program.starts(**env)

"""The program without a network: it says so and goes on trying, and still stops when told to."""

from bot.reach import AWAY, BACK
from tests.browser.program import free_port
from tests.reliability.program import Program
from tests.reliability.visitors import until


async def test_a_start_without_network_is_not_silent(program: Program) -> None:
    nobody = f"http://127.0.0.1:{free_port()}"
    program.process = await program.spawn(BOT_API_URL=nobody)
    await until(lambda: AWAY in program.log or not program.alive)
    assert "event=starting" in program.log
    assert "event=running" not in program.log
    code, seconds = await program.told_to_stop()
    assert code == 0
    assert seconds < 5
    assert program.log.count(AWAY) == 1
    assert BACK not in program.log
    assert not program.broke, program.log

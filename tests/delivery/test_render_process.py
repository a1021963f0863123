"""The render process: there when needed, gone when idle, and never a reason to lose a file."""

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from functools import partial

import pytest

from bot.delivery.render_process import DrawingFailed, DrawingStopped, RenderProcess


@pytest.fixture
async def process() -> AsyncIterator[RenderProcess]:
    made = RenderProcess()
    yield made
    await made.close()


def alive(pid: int | None) -> bool:
    assert pid is not None
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


WHO_DRAWS = partial(eval, "str(__import__('os').getpid()).encode()")


async def test_another_process_draws(process: RenderProcess) -> None:
    assert int(await process.draw(WHO_DRAWS)) != os.getpid()


async def test_nothing_runs_before_the_first_drawing(process: RenderProcess) -> None:
    assert process.pid is None


async def test_one_process_draws_again_and_again(process: RenderProcess) -> None:
    assert await process.draw(WHO_DRAWS) == await process.draw(WHO_DRAWS)


async def test_files_of_megabytes_come_back_whole(process: RenderProcess) -> None:
    assert await process.draw(partial(bytes, 5_000_000)) == bytes(5_000_000)


async def test_who_asks_at_the_same_time_gets_their_own_file(process: RenderProcess) -> None:
    wanted = [str(number).encode() * 1000 for number in range(5)]
    assert await asyncio.gather(*(process.draw(partial(bytes, one)) for one in wanted)) == wanted


async def test_what_a_library_prints_is_no_part_of_the_file(process: RenderProcess) -> None:
    chatty = partial(eval, "print('hello') or b'file'")
    assert await process.draw(chatty) == b"file"


@pytest.mark.parametrize("secret", ["BOT_TOKEN", "DATA_KEY", "WEBHOOK_SECRET", "PGPASSWORD"])
async def test_the_bots_secrets_stay_with_the_bot(
    process: RenderProcess, monkeypatch: pytest.MonkeyPatch, secret: str
) -> None:
    monkeypatch.setenv(secret, "only-for-the-bot")
    seen = await process.draw(partial(eval, "str(dict(__import__('os').environ)).encode()"))
    assert secret.encode() not in seen
    assert b"PATH" in seen


@pytest.mark.parametrize(
    "chatter",
    [
        "__import__('logging').warning('Siti')",
        "__import__('warnings').warn('Siti')",
        "print('Siti', file=__import__('sys').stderr)",
        "__import__('os').write(2, b'Siti')",
        "__import__('os').write(1, b'Siti')",
    ],
)
async def test_what_a_library_says_of_its_work_is_heard_nowhere(
    process: RenderProcess, capfd: pytest.CaptureFixture[str], chatter: str
) -> None:
    assert await process.draw(partial(eval, f"{chatter} and None or b'file'")) == b"file"
    await process.close()
    assert capfd.readouterr() == ("", "")


async def test_a_drawing_that_fails_tells_the_class_of_the_error_and_no_words(
    process: RenderProcess,
) -> None:
    with pytest.raises(DrawingFailed, match=r"^ValueError$"):
        await process.draw(partial(int, "Siti Aminah"))
    assert await process.draw(partial(bytes, b"next")) == b"next"


async def test_a_process_that_is_killed_is_replaced(process: RenderProcess) -> None:
    first = int(await process.draw(WHO_DRAWS))
    os.kill(first, 9)
    assert int(await process.draw(WHO_DRAWS)) != first


async def test_a_drawing_that_kills_every_process_is_given_up(process: RenderProcess) -> None:
    with pytest.raises(DrawingFailed):
        await process.draw(partial(eval, "__import__('os').abort()"))
    assert await process.draw(partial(bytes, b"next")) == b"next"


async def test_an_idle_process_ends_and_comes_back_on_need() -> None:
    process = RenderProcess(idle_seconds=0.05)
    first = int(await process.draw(WHO_DRAWS))
    for _ in range(500):
        if process.pid is None and not alive(first):
            break
        await asyncio.sleep(0.01)
    assert not alive(first)
    assert int(await process.draw(WHO_DRAWS)) != first
    await process.close()


async def test_a_shutdown_kills_the_process_in_the_middle_of_a_drawing() -> None:
    process = RenderProcess()
    await process.draw(WHO_DRAWS)
    pid, began = process.pid, time.monotonic()
    waiting = asyncio.ensure_future(process.draw(partial(time.sleep, 60)))
    await asyncio.sleep(0.05)
    await process.close()
    with pytest.raises(DrawingStopped):
        await waiting
    assert not alive(pid)
    assert time.monotonic() - began < 5


async def test_nothing_is_drawn_after_the_shutdown() -> None:
    process = RenderProcess()
    await process.close()
    with pytest.raises(DrawingStopped):
        await process.draw(WHO_DRAWS)


async def test_a_drawing_nobody_waits_for_any_more_does_not_become_the_next_ones(
    process: RenderProcess,
) -> None:
    given_up = asyncio.ensure_future(process.draw(partial(bytes, 1000)))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    given_up.cancel()
    await asyncio.wait({given_up})
    assert await process.draw(partial(bytes, b"mine")) == b"mine"


def test_the_process_ends_with_the_bot_that_asked() -> None:
    child = subprocess.Popen(
        [sys.executable, "-m", "bot.views.paper.render_main"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    child.communicate(timeout=20)  # closes its input
    assert child.returncode == 0


@pytest.mark.parametrize("library", ["PIL", "fpdf", "matplotlib", "numpy", "qrcode", "xlsxwriter"])
def test_the_bots_own_process_never_loads_what_draws(library: str) -> None:
    program = f"import sys, bot.app; sys.exit({library!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0

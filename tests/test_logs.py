"""What the log says of trouble: its kind and its place, in one line, and nobody's words."""

import subprocess
import sys

import pytest

from tests.reliability.program import ROOT

SECRET = "Sangat-Rahasia-Sekali-Jangan-Dibaca"
BEGUN = f"""
import asyncio, logging, threading
import structlog, uvloop
from bot import logs
logs.configure("DEBUG")

def fails():
    raise KeyError("Sri Wahyuni", "710000001:{SECRET}")

async def looped(what):
    what()
    await asyncio.sleep(0.05)
"""
LOOPED = "uvloop.run(looped(lambda: {}))"
LATER = "asyncio.get_running_loop().call_soon({})"
WAYS = {
    "nobody catches it": "fails()",
    "of several at once": """
async def main():
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(looped(fails))
uvloop.run(main())""",
    "in a thread": "one = threading.Thread(target=fails)\none.start()\none.join()",
    "when something goes": "class Gone:\n    def __del__(self): fails()\nGone()",
    "in a task nobody asks": LOOPED.format("asyncio.ensure_future(looped(fails)) and None"),
    "in a callback": LOOPED.format(LATER.format("fails")),
    "logged with its traceback": """
try:
    fails()
except KeyError:
    logging.getLogger("aiohttp").exception("it failed")""",
    "logged by us": """
try:
    fails()
except KeyError as error:
    structlog.get_logger().error("failed", error=error)""",
}


def said_of(way: str) -> str:
    """Return what a program says at which this happens."""
    done = subprocess.run(
        [sys.executable, "-c", BEGUN + way], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return done.stdout + done.stderr


@pytest.mark.parametrize("way", WAYS)
def test_an_error_is_told_by_its_kind_and_place_alone(way: str) -> None:
    said = said_of(WAYS[way])
    assert "error=KeyError at=<string>:" in said
    assert len(said.splitlines()) == 1, said
    assert "Sri" not in said
    assert SECRET not in said


@pytest.mark.parametrize(
    "words",
    [
        f"logging.getLogger('x').debug('to /bot710000001:{SECRET}/sendMessage')",
        f"logging.getLogger('x').debug('to %s', 'bot710000001:{SECRET}')",
        f"structlog.get_logger().debug('calls', url='/bot710000001:{SECRET}/getMe')",
    ],
)
def test_a_token_is_blanked_whoever_writes_it(words: str) -> None:
    said = said_of(words)
    assert "<token>" in said
    assert SECRET not in said

"""The stand-in as a program: it starts the bot, restarts it, and leaves nothing behind."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from http.client import RemoteDisconnected
from pathlib import Path
from typing import Any

import pytest

from bot.rehearsal import PortTaken, serve
from bot.rehearsal.world.city import BotProfile, City

BOT = """
import os, pathlib, sys, time
pathlib.Path(sys.argv[1], str(os.getpid())).touch()
time.sleep(60)
"""
JSON = {"Content-Type": "application/json"}
STAND_IN = """
import sys
from pathlib import Path
from bot.rehearsal import BotProfile, City, Person, serve
folder, port = Path(sys.argv[1]), int(sys.argv[2])
serve(
    City(BotProfile(9, "9:X", "pintu_bot", "Pintu"), (Person(1, "Ani"),)),
    port=port, bot_command=[sys.executable, "-c", sys.argv[3], str(folder / "bots")],
    bot_env={}, clock_file=folder / "clock", log_file=folder / "log",
    on_ready=lambda url: print(url, flush=True),
)
"""


def free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return int(listening.getsockname()[1])


def until(true: Callable[[], Any]) -> Any:
    deadline = time.monotonic() + 15
    while not (found := true()):
        assert time.monotonic() < deadline, "it did not happen in 15 seconds"
        time.sleep(0.05)
    return found


class StandIn:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "bots").mkdir()
        self.port = free_port()
        command = [sys.executable, "-c", STAND_IN, str(folder), str(self.port), BOT]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE)
        assert self.process.stdout
        self.process.stdout.readline()

    def bots(self) -> list[int]:
        return [int(file.name) for file in (self.folder / "bots").iterdir()]

    def post(self, path: str, **fields: Any) -> Any:
        url = f"http://127.0.0.1:{self.port}/{path}"
        request = urllib.request.Request(url, json.dumps(fields).encode(), JSON)
        with urllib.request.urlopen(request, timeout=15) as answer:
            return json.load(answer)

    def get(self, path: str) -> Any:
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/{path}", timeout=15) as answer:
            return json.load(answer)

    def end(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(15)


@pytest.fixture
def stand_in(tmp_path: Path) -> Iterator[StandIn]:
    stand_in = StandIn(tmp_path)
    with stand_in.process:
        yield stand_in
        stand_in.process.terminate()


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_the_bot_is_started_and_ends_with_the_stand_in(stand_in: StandIn) -> None:
    bot = until(stand_in.bots)[0]
    assert stand_in.end() == 0
    assert not alive(bot)


def test_a_killed_bot_is_started_again(stand_in: StandIn) -> None:
    first = until(stand_in.bots)[0]
    os.kill(first, signal.SIGKILL)
    assert until(lambda: len(stand_in.bots()) == 2)


def test_a_bot_stopped_at_the_page_stays_stopped(stand_in: StandIn) -> None:
    bot = until(stand_in.bots)[0]
    stand_in.post("desk/bot", action="stop")
    time.sleep(2.5)
    assert (alive(bot), len(stand_in.bots())) == (False, 1)


def test_the_clock_file_is_there_from_the_start(stand_in: StandIn) -> None:
    assert (stand_in.folder / "clock").read_text() == "0\n"


def test_a_telegram_that_is_down_cuts_the_connection(stand_in: StandIn) -> None:
    stand_in.post("desk/faults", down="drop")
    with pytest.raises(RemoteDisconnected):
        stand_in.post("bot9:X/getMe")


def test_a_message_whose_answer_is_lost_has_arrived(stand_in: StandIn) -> None:
    stand_in.post("desk/start", person=1)
    stand_in.post("desk/faults", drop_answer_once=True)
    with pytest.raises(RemoteDisconnected):
        stand_in.post("bot9:X/sendMessage", chat_id=1, text="Halo")
    assert stand_in.get("desk/state")["chats"]["1"][-1]["text"] == "Halo"


def test_a_bot_that_died_while_polling_does_not_disturb_the_next(stand_in: StandIn) -> None:
    with socket.create_connection(("127.0.0.1", stand_in.port)) as dying:
        dying.sendall(b"GET /bot9:X/getUpdates?timeout=50 HTTP/1.1\r\nHost: localhost\r\n\r\n")
        time.sleep(0.3)
    time.sleep(0.3)
    stand_in.post("bot9:X/getUpdates")
    assert stand_in.get("desk/calls")["calls"] == []


def run(port: int, folder: Path, host: str = "127.0.0.1") -> None:
    serve(
        City(BotProfile(9, "9:X", "pintu_bot", "Pintu")), host=host, port=port, bot_command=None,
        bot_env={}, clock_file=folder / "clock", log_file=None, on_ready=print,
    )  # fmt: skip


def test_a_port_in_use_is_named(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(PortTaken, match=f"Port {port} is in use"):
            run(port, tmp_path)


def test_it_does_not_listen_to_the_world(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="this machine only"):
        run(0, tmp_path, host="0.0.0.0")

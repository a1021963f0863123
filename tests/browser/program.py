"""The real rehearsal as a child process, and the addresses a test uses behind the page."""

import os
import queue
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from typing import Any, TypeVar

import httpx

from bot.cli.sample import BOT

PATIENCE = 15.0
Found = TypeVar("Found")


def free_port() -> int:
    """Return a port nobody listens on."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return int(listening.getsockname()[1])


def until(true: Callable[[], Found], seconds: float = PATIENCE) -> Found:
    """Return what `true` returns as soon as it is truthy; fail after `seconds`."""
    deadline = time.monotonic() + seconds
    while not (found := true()):
        assert time.monotonic() < deadline, f"it did not happen in {seconds:.0f} seconds"
        time.sleep(0.1)
    return found


class Rehearsal:
    """A running rehearsal at `url`; it can do what the desk's page can."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._http = httpx.Client(base_url=url, timeout=20)
        self.began = int(self.state()["clock"]["offset"])

    def close(self) -> None:
        """Hang up."""
        self._http.close()

    def tell(self, path: str, **fields: Any) -> Any:
        """Post to the desk and return its answer."""
        answer = self._http.post(f"/desk/{path}", json=fields)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def says_as_bot(
        self, chat: int, text: str, markup: dict[str, Any], mode: str | None = None
    ) -> None:
        """Send a message in the bot's name, with whatever stands below the box."""
        call: dict[str, Any] = {"chat_id": chat, "text": text}
        call |= {"reply_markup": markup} if markup else {}
        call |= {"parse_mode": mode} if mode else {}
        answer = self._http.post(f"/bot{BOT.token}/sendMessage", json=call)
        assert answer.status_code == 200, answer.text

    def state(self) -> Any:
        """Return all the page knows."""
        return self._http.get("/desk/state").json()

    def calls(self) -> list[dict[str, Any]]:
        """Return the bot's calls so far, with their verdicts."""
        return list(self._http.get("/desk/calls", params={"after": 0}).json()["calls"])

    def person(self, name: str, language: str = "id") -> int:
        """Let somebody new appear and return their id."""
        return int(self.tell("people", name=name, language=language)["id"])

    def group_of(self, office: str) -> int:
        """Return the chat of an office's officers."""
        return next(int(p["group_id"]) for p in self.state()["posters"] if p["title"] == office)

    def member(self, name: str, office: str) -> int:
        """Let somebody new appear in the group of an office's officers."""
        person = self.person(name)
        self.tell("join", person=person, group=self.group_of(office))
        return person

    def admin(self) -> int:
        """Return the sample city's admin."""
        return next(int(p["id"]) for p in self.state()["people"] if p["role"] == "admin")

    def calm(self) -> None:
        """Switch all faults off, start the bot if it stands still, and set the clock back."""
        self.tell("faults", slow_ms=0, down="", flood_seconds=0, flood_chat=None, poison=False,
                  drop_answer_once=False, drop_chat=None, duplicate_next_update=False)  # fmt: skip
        self.tell("bot", action="start")
        self.tell("clock", offset=self.began)
        until(lambda: self.state()["bot"]["running"])

    def wait_until_ready(self) -> None:
        """Wait until the bot has greeted every group, so that no old message comes late."""
        groups = [g["id"] for g in self.state()["groups"] if g["bot_is_member"]]
        until(lambda: all(self.state()["chats"].get(str(g)) for g in groups), 40)


@contextmanager
def rehearsal(language: str, *options: str) -> Iterator[Rehearsal]:
    """Run `python -m bot rehearse` with its bot until the end of the block."""
    port = free_port()
    command = [sys.executable, "-m", "bot", "rehearse", "--port", str(port), *options]
    environment = {**os.environ, "LANGUAGE": language, "RANDOM_CHECK_PERCENT": "0"}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment, text=True
    ) as process:
        try:
            with closing(Rehearsal(_address(process))) as started:
                started.wait_until_ready()
                yield started
        finally:
            process.terminate()
            process.wait(20)


def _address(process: subprocess.Popen[str]) -> str:
    lines: queue.Queue[str] = queue.Queue()
    assert process.stdout
    threading.Thread(target=_read, args=(process.stdout, lines), daemon=True).start()
    seen = []
    while True:
        seen.append(lines.get(timeout=40))
        if "http://" in seen[-1]:
            return seen[-1].split()[-1]
        assert process.poll() is None, "".join(seen)


def _read(output: Any, lines: "queue.Queue[str]") -> None:
    for line in output:
        lines.put(line)

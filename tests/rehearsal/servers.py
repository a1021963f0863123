"""The servers that scenarios are played on: our stand-in, and emulators other people wrote."""

import base64
import contextlib
import itertools
import json
import socket
import subprocess
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import httpx
import uvicorn

from bot.rehearsal import BotProfile, City, Group, Person, Telegram, app
from tests.rehearsal.environments import Unavailable

TOKEN = "999:REHEARSAL"
BOT = BotProfile(999, TOKEN, "pintu_bot", "Pintu")
FIRST_PERSON, FIRST_GROUP = 11, -1_001_000_000_021
PATIENCE_SECONDS = 60.0


class Ours:
    """The stand-in behind a real port; every scenario begins with a fresh one."""

    def __init__(self, opened: contextlib.ExitStack) -> None:
        self._opened = opened

    def opens(self, people: list[str], groups: dict[str, list[str]]) -> dict[str, Any]:
        """Begin a city of its own; everybody has pressed START."""
        ids = {name: FIRST_PERSON + place for place, name in enumerate(people)}
        rooms = {name: FIRST_GROUP - place for place, name in enumerate(groups)}
        persons = (Person(number, name.title(), started=True) for name, number in ids.items())
        city = City(
            BOT,
            tuple(persons),
            tuple(_group(name, rooms[name], members, ids) for name, members in groups.items()),
        )
        url = self._opened.enter_context(served(city))
        self._http = self._opened.enter_context(
            httpx.Client(base_url=url, timeout=60, trust_env=False)
        )
        self._heard = 0
        return ids | rooms | {"bot": BOT.id, "token": TOKEN}

    def does(self, action: str, **fields: Any) -> Any:
        """Let the bot call, or let somebody act at the page."""
        return getattr(self, action)(**fields)

    def calls(self, method: str, params: dict[str, Any], files: dict[str, Any]) -> Any:
        """Return the HTTP status and the answer to a call of the bot."""
        return self.calls_as(TOKEN, method, params, files)

    def calls_as(
        self, token: str, method: str, params: dict[str, Any] | None = None, files: Any = None
    ) -> Any:
        """Return what a call with this token is answered."""
        where = f"/bot{token}/{method}"
        if not files:
            return _read(self._http.post(where, json=params or {}))
        plain = {name: value if isinstance(value, str) else json.dumps(value)
                 for name, value in (params or {}).items()}  # fmt: skip
        parts = {name: (file["name"], base64.b64decode(file["data"]))
                 for name, file in files.items()}  # fmt: skip
        return _read(self._http.post(where, data=plain, files=parts))

    def hears(self) -> Any:
        """Return the updates nobody has heard yet, and confirm them."""
        status, body = self.calls("getUpdates", {"offset": self._heard}, {})
        if body["result"]:
            self._heard = body["result"][-1]["update_id"] + 1
            self.calls("getUpdates", {"offset": self._heard}, {})
        return status, body

    def downloads(self, path: str) -> Any:
        """Return a file behind the path that getFile told."""
        answer = self._http.get(f"/file/bot{TOKEN}/{path}")
        return answer.status_code, {"data": answer.content.decode("latin-1")}

    def starts(self, person: int, chat: int, payload: str = "") -> None:
        """Let somebody press START."""
        self._told("start", {"person": person, "payload": payload})

    def says(self, person: int, chat: int, text: str) -> None:
        """Let somebody write."""
        self._told("say", {"person": person, "chat": chat, "text": text})

    def taps(self, person: int, chat: int, message: int, data: str) -> None:
        """Let somebody press a button."""
        asked = {"person": person, "chat": chat, "message_id": message, "data": data}
        self._told("tap", asked)

    def brings_the_bot(self, person: int, chat: int) -> None:
        """Let somebody bring the bot into a group."""
        self._told("bot-member", {"group": chat, "by": person, "member": True})

    def _told(self, address: str, fields: dict[str, Any]) -> None:
        answer = self._http.post(f"/desk/{address}", json=fields)
        assert answer.status_code == 200, answer.text


class Emulated:
    """An emulator in a Python of its own, asked line by line."""

    def __init__(self, command: Sequence[str], folder: Path) -> None:
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            text=True, cwd=folder,
        )  # fmt: skip
        self._numbers = itertools.count(1)
        self._awaited: dict[int, Future[dict[str, Any]]] = {0: Future()}
        self._ready = self._awaited[0]
        threading.Thread(target=self._listen, daemon=True).start()

    def wait_until_ready(self) -> None:
        """Wait until it can be asked; raise Unavailable if it cannot run here."""
        reply = self._ready.result(PATIENCE_SECONDS)
        if "cannot" in reply:
            raise Unavailable(reply["cannot"])
        assert "gives" in reply, reply

    def opens(self, people: list[str], groups: dict[str, list[str]]) -> dict[str, Any]:
        """Begin a world of its own."""
        return dict(self.does("opens", people=people, groups=groups))

    def does(self, action: str, **fields: Any) -> Any:
        """Let the bot call, or somebody act."""
        number = next(self._numbers)
        self._awaited[number] = answered = Future()
        assert self._process.stdin
        self._process.stdin.write(json.dumps({"n": number, "do": action, **fields}) + "\n")
        self._process.stdin.flush()
        reply = answered.result(PATIENCE_SECONDS)
        assert "gives" in reply, reply
        return reply["gives"]

    def close(self) -> None:
        """End the emulator."""
        with self._process:
            self._process.kill()

    def _listen(self) -> None:
        assert self._process.stdout
        for line in self._process.stdout:
            reply = json.loads(line)
            self._awaited.pop(reply["n"]).set_result(reply)
        assert self._process.stderr
        last = {"broke": self._process.stderr.read()[-2000:] or "it ended"}
        for waiting in self._awaited.values():
            waiting.set_result(last)


def _group(name: str, number: int, members: list[str], ids: dict[str, int]) -> Group:
    people = tuple(ids[member] for member in members if member != "bot")
    return Group(number, name, "supergroup", people, bot_is_member="bot" in members)


def _read(answer: httpx.Response) -> tuple[int, Any]:
    return answer.status_code, answer.json()


@contextlib.contextmanager
def served(city: City) -> Iterator[str]:
    telegram = Telegram(city, time.time)
    telegram.limits.enabled = False
    config = uvicorn.Config(app(telegram), log_level="warning", lifespan="off")
    server = uvicorn.Server(config)
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        thread = threading.Thread(target=server.run, args=([listening],))
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        server.should_exit = True
        thread.join(10)

"""Plays a scenario on a server and writes down all that the bot was answered."""

import base64
import struct
import time
import zlib
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Protocol

from tests.rehearsal.scenario import BOT, Scenario, Step, Unknown, filled

AT_ONCE_SECONDS, HEAD_START_SECONDS = 0.8, 1.0
Entry = dict[str, Any]


class Server(Protocol):
    """Something that speaks the Bot API and lets people act."""

    def opens(self, people: list[str], groups: dict[str, list[str]]) -> dict[str, Any]:
        """Begin a world of its own; return the numbers of people, groups and bot by name."""
        ...

    def does(self, action: str, **fields: Any) -> Any:
        """Let somebody act, or the bot call; return the status and answer of a call."""
        ...


def play(scenario: Scenario, server: Server) -> tuple[dict[str, Any], dict[str, Entry]]:
    """Return who had which number, and each step's entry by its words."""
    groups = {name: list(members) for name, members in scenario.groups.items()}
    known = server.opens(list(scenario.people), groups)
    cast = dict(known)
    transcript: dict[str, Entry] = {}
    for step in scenario.steps:
        _play(step, server, known, transcript)
    return cast, transcript


def _play(step: Step, server: Server, known: dict[str, Any], transcript: dict[str, Entry]) -> None:
    with ThreadPoolExecutor(1) as aside:
        waiting = aside.submit(_timed, step, server, known)
        if step.meanwhile:
            time.sleep(HEAD_START_SECONDS)
            _play(step.meanwhile, server, known, transcript)
        entry = waiting.result()
    if step.keep and "result" in entry:
        known[step.keep] = entry["result"]
    transcript[step.what] = entry


def _timed(step: Step, server: Server, known: Mapping[str, Any]) -> Entry:
    began = time.monotonic()
    entry = _done(step, server, known)
    waited = time.monotonic() - began > AT_ONCE_SECONDS
    return entry | ({"waited": waited} if "timeout" in step.given else {})


def _done(step: Step, server: Server, known: Mapping[str, Any]) -> Entry:
    try:
        fields = filled(step.given, dict(known))
        if step.who != BOT:
            return _acted(server, step.does, known[step.who], fields)
        if step.does in ("hears", "downloads", "calls_as"):
            return _called(server.does(step.does, **fields))
        files = {name: _file(file) for name, file in step.files.items()}
        return _called(server.does("calls", method=step.does, params=fields, files=files))
    except Unknown as placeholder:
        return {"cannot": f"nothing is known as {placeholder}"}


def _acted(server: Server, does: str, person: int, fields: dict[str, Any]) -> Entry:
    server.does(does, person=person, **({"chat": person} | fields))
    return {"done": True}


def _called(answer: Any) -> Entry:
    status, body = answer
    return {"status": status, **body}


def _file(name: str) -> dict[str, str]:
    return {"name": name, "data": base64.b64encode(FILES[name]).decode()}


def _chunk(kind: bytes, data: bytes) -> bytes:
    check = struct.pack(">I", zlib.crc32(kind + data))
    return struct.pack(">I", len(data)) + kind + data + check


def _picture(width: int, height: int, colour: bytes) -> bytes:
    head = _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    rows = zlib.compress((b"\0" + colour * width) * height)
    return b"\x89PNG\r\n\x1a\n" + head + _chunk(b"IDAT", rows) + _chunk(b"IEND", b"")


FILES = {
    "green.png": _picture(4, 3, b"\x00\xa0\x40"),
    "red.png": _picture(6, 2, b"\xc0\x10\x10"),
    "warga.csv": b"nama;rw\nAni;1\n",
    "laporan.txt": b"Laporan pekan ini\n",
}

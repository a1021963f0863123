"""How an emulator is driven from another Python: one JSON line in, one JSON line back.

Runs in the emulator's own environment, so it uses the standard library only.
"""

import base64
import json
import sys
import threading
import urllib.error
import urllib.request
import uuid
from pathlib import Path
from typing import Any, Protocol

PATIENCE_SECONDS = 60
DIRECTLY = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Emulator(Protocol):
    """What every driver offers; an action is a method named like the scenario's word for it."""

    def opens(self, people: list[str], groups: dict[str, list[str]]) -> dict[str, Any]:
        """Make a fresh world and return the numbers of all in it, the bot's too."""
        ...

    def calls(self, method: str, params: dict[str, Any], files: dict[str, Any]) -> Any:
        """Return the HTTP status and the answer to a call of the bot."""
        ...


def serve(emulator: Emulator) -> None:
    """Answer requests from standard input until it ends; a waiting one holds up no other."""
    say({"n": 0, "gives": "ready"})
    speaking = threading.Lock()
    for line in sys.stdin:
        arguments = (emulator, json.loads(line), speaking)
        threading.Thread(target=_answer, args=arguments, daemon=True).start()


def say(reply: dict[str, Any]) -> None:
    """Write one line to those who asked."""
    sys.stdout.write(json.dumps(reply) + "\n")
    sys.stdout.flush()


def post(
    url: str, params: dict[str, Any], files: dict[str, Any], more: dict[str, str] | None = None
) -> tuple[int, Any]:
    """Send a call as a bot would: as JSON, or as a form if there are files in it."""
    kind, body = _form(params, files) if files else ("application/json", _json(params))
    request = urllib.request.Request(url, body, {"Content-Type": kind, **(more or {})})
    try:
        with DIRECTLY.open(request, timeout=PATIENCE_SECONDS) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as error:
        return error.code, _read(error)


def fetch(url: str) -> tuple[int, bytes]:
    """Return the status and the bytes behind an address."""
    try:
        with DIRECTLY.open(url, timeout=PATIENCE_SECONDS) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, b""


def decoded(file: dict[str, str]) -> bytes:
    """Return a file's bytes as they travelled through a line."""
    return base64.b64decode(file["data"])


def _answer(emulator: Emulator, asked: dict[str, Any], speaking: threading.Lock) -> None:
    number, name = asked.pop("n"), asked.pop("do")
    try:
        reply = {"gives": getattr(emulator, name)(**asked)}
    except Exception as error:  # whoever asked is told and decides
        reply = {"broke": f"{type(error).__name__}: {error}"}
    with speaking:
        say(reply | {"n": number})


def _json(params: dict[str, Any]) -> bytes:
    return json.dumps(params).encode()


def _read(error: urllib.error.HTTPError) -> Any:
    body = error.read()
    try:
        return json.loads(body)
    except ValueError:
        return {"not JSON": Path(error.url).name}


def _form(params: dict[str, Any], files: dict[str, Any]) -> tuple[str, bytes]:
    boundary = uuid.uuid4().hex
    parts = [
        (f'name="{name}"', value if isinstance(value, str) else json.dumps(value))
        for name, value in params.items()
    ]
    body = [(head, text.encode()) for head, text in parts]
    body += [
        (f'name="{name}"; filename="{file["name"]}"', decoded(file))
        for name, file in files.items()
    ]
    written = b"".join(
        b"--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n"
        % (boundary.encode(), head.encode(), data)
        for head, data in body
    )
    return f"multipart/form-data; boundary={boundary}", written + b"--%s--\r\n" % boundary.encode()

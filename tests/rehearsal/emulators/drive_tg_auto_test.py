"""Drives the pretended network of tg-auto-test: what a bot sends in one private chat.

There is no server: calls are handed over as python-telegram-bot's network layer would.
"""

import asyncio
import json
import sys
import types
from typing import Any

from driving import decoded, serve

# Its other half pretends to be a person's app and wants this for encryption, which we never do.
sys.modules["pyaes"] = types.ModuleType("pyaes")


class Network:
    """One pretended network for each scenario."""

    def opens(self, people: list[str], groups: dict[str, list[str]]) -> dict[str, Any]:
        """Begin anew; a person is whoever has the number."""
        from tg_auto_test.test_utils.stub_request import StubTelegramRequest

        self.network = StubTelegramRequest()
        me = self.calls("getMe", {}, {})[1]["result"]["id"]
        return {name: 9001 + place for place, name in enumerate(people)} | {"bot": me}

    def calls(self, method: str, params: dict[str, Any], files: dict[str, Any]) -> Any:
        """Return the status and the answer to a call; what it does not know is an exception."""
        from telegram import InputFile
        from telegram.request import RequestData
        from telegram.request._requestparameter import RequestParameter

        given = params | {
            name: InputFile(decoded(file), filename=file["name"]) for name, file in files.items()
        }
        parts = [RequestParameter.from_input(name, value) for name, value in given.items()]
        url = f"https://telegram/bot1:A/{method}"
        try:
            status, body = asyncio.run(self.network.do_request(url, "POST", RequestData(parts)))
        except AssertionError as error:
            return 404, {"ok": False, "error_code": 404, "description": str(error)}
        return status, json.loads(body)


if __name__ == "__main__":
    serve(Network())

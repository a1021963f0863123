"""The floor: no framework at all, aiohttp and one commit a page of updates."""

import asyncio
import sqlite3
import sys
import time
from typing import Any

import aiohttp
import orjson
import uvloop

from tests.bench.peers.durable import PUT, TABLE
from tests.bench.peers.words import SCREENS, keyboard

JSON = {"Content-Type": "application/json"}
KEYBOARDS = [{"inline_keyboard": keyboard(number)} for number in range(len(SCREENS))]


class Floor:
    """Takes a page, commits it, sends all answers at once, asks for the next page."""

    def __init__(self, session: aiohttp.ClientSession, api: str, database: str) -> None:
        self._session = session
        self._prefix = f"{api}/bot7000000001:peer/"
        self._database = sqlite3.connect(database, isolation_level=None, check_same_thread=False)
        for statement in ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", TABLE):
            self._database.execute(statement)
        self._at: dict[int, int] = {}
        self._under_way: set[asyncio.Future[Any]] = set()

    async def run(self) -> None:
        """Poll until killed."""
        offset = 0
        while True:
            page = await self._call("getUpdates", {"offset": offset, "timeout": 25, "limit": 100})
            calls, rows = [], []
            for update in page:
                offset = update["update_id"] + 1
                step, made = self._treat(update)
                rows.append((*step, time.time()))
                calls += made
            if rows:
                await asyncio.to_thread(self._commit, rows)
            for call in calls:
                task = asyncio.ensure_future(self._call(*call))
                self._under_way.add(task)
                task.add_done_callback(self._under_way.discard)

    def _treat(self, update: dict[str, Any]) -> tuple[tuple[int, int], list[tuple[str, Any]]]:
        if (message := update.get("message")) is not None:
            chat = message["chat"]["id"]
            self._at[chat] = 0
            return (chat, 0), [("sendMessage", {"chat_id": chat, **_screen(0)})]
        query = update["callback_query"]
        chat = query["from"]["id"]
        number = self._at.pop(chat) + 1
        if number + 1 < len(SCREENS):
            self._at[chat] = number
        edit = {"chat_id": chat, "message_id": query["message"]["message_id"], **_screen(number)}
        answer = {"callback_query_id": query["id"]}
        return (chat, number), [("answerCallbackQuery", answer), ("editMessageText", edit)]

    def _commit(self, rows: list[tuple[int, int, float]]) -> None:
        self._database.execute("BEGIN IMMEDIATE")
        self._database.executemany(PUT, rows)
        self._database.execute("COMMIT")

    async def _call(self, method: str, params: dict[str, Any]) -> Any:
        body = orjson.dumps(params)
        async with self._session.post(self._prefix + method, data=body, headers=JSON) as answer:
            return orjson.loads(await answer.read())["result"]


def _screen(number: int) -> dict[str, Any]:
    return {"text": SCREENS[number][0], "parse_mode": "HTML", "reply_markup": KEYBOARDS[number]}


async def main(api: str, database: str) -> None:
    """Run on one session with as many connections as ours."""
    connector = aiohttp.TCPConnector(limit=64)
    async with aiohttp.ClientSession(connector=connector) as session:
        await Floor(session, api, database).run()


if __name__ == "__main__":
    uvloop.run(main(*sys.argv[1:]))

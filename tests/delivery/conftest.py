"""An outbox on a real file, and what a queue makes of it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from bot.delivery.pace import Pace
from bot.delivery.queue import Choice, Queue
from bot.domain.messages import Fact, Lane
from storage.database import Database
from storage.promises import Promise
from tests import engine
from tests.telegram import MONDAY

GROUP, PERSON, OTHER = -1001, 5001, 5002


def words(text: str) -> dict[str, Any]:
    """Return a ready call."""
    return {"method": "sendMessage", "params": {"chat_id": PERSON, "text": text}}


@dataclass
class Outgoing:
    """Promises in the database, and the queue that says which may go."""

    database: Database
    queue: Queue = field(default_factory=lambda: Queue(Pace(1000, 1000, 1000), senders=64))

    async def promises(
        self,
        body: dict[str, Any] | Fact,
        *,
        chat: int | None = PERSON,
        lane: Lane = Lane.REPLY,
        **more: Any,
    ) -> int:
        """Promise something; return its row."""
        async with self.database.transaction() as tx:
            tx.outbox.put(body, chat_id=chat, lane=lane, now=MONDAY, **more)
            return int(await tx.value("SELECT max(id) FROM outbox"))

    async def chooses(self) -> list[Promise]:
        """Return what may go now."""
        return (await self.choice()).go

    async def choice(self) -> Choice:
        look = await self.database.reading.outbox.waiting(
            MONDAY, limits=dict.fromkeys(Lane, 200), beyond={}
        )
        return self.queue.choose(look.rows, Choice())


def ids(rows: list[Promise]) -> list[int]:
    return [row.id for row in rows]


@pytest.fixture
async def outgoing(tmp_path: Path, tables: Path) -> AsyncIterator[Outgoing]:
    engine.copy(tables, tmp_path / "test.db")
    database = await Database.open(engine.place(tmp_path / "test.db"), [bytes(32)])
    yield Outgoing(database)
    await database.close()

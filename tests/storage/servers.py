"""Databases on a server, opened and closed."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from bot.settings.servers import Server
from storage.database import Database
from tests.telegram import KEY

KEYS = (KEY.encode()[:32],)


@asynccontextmanager
async def opened(server: Server, **how: Any) -> AsyncIterator[Database]:
    database = await Database.open(server, KEYS, **how)
    try:
        yield database
    finally:
        await database.close()

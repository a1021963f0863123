"""SQLite without a thread of its own, for tests that move the bot by hand.

A statement is quick and the way to another thread and back is not: it was a sixth of these tests.
The file is a real one all the same, and whoever ran meanwhile still runs meanwhile: every question
gives one turn of the loop away. What threads may do to us is tried where real processes run, and
in the tests of dispatch, delivery and storage.
"""

import asyncio
from collections.abc import Callable, Generator
from typing import Any

import pytest

from storage.sqlite import Connection


async def _execute(self: Any, work: Callable[..., Any], *args: Any, **named: Any) -> Any:
    if not self._running or self._connection is None:
        raise ValueError("Connection closed")
    try:
        return work(*args, **named)
    finally:
        await asyncio.sleep(0)


def _opened(self: Any) -> Generator[Any, None, Any]:
    self._connection = self._connection or self._connector()
    yield from asyncio.sleep(0).__await__()
    return self


def _stop(self: Any) -> None:
    self._running, connection, self._connection = False, self._connection, None
    if connection is not None:
        connection.close()


def unthread(patch: pytest.MonkeyPatch) -> None:
    """Let every connection that is opened from now on do its work where it is asked to."""
    for name, does in (("_execute", _execute), ("__await__", _opened), ("stop", _stop)):
        patch.setattr(Connection, name, does)

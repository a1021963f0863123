"""Bugs to plant in a process of the program: each breaks the promise in a way of its own."""

import asyncio
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from telegram.error import NetworkError

from bot.delivery import sending
from bot.delivery.failures import Retry
from bot.dispatch import Dispatch
from bot.intake.polling import Poller
from bot.intake.reading import Page
from storage.inbox import Inbox
from storage.outbox import Outbox
from storage.promises import Delivered, Promise, RowState


def confirmed_too_early() -> None:
    """Updates are confirmed to Telegram a moment before they are stored."""
    stores = Poller._store

    async def confirms(self: Poller, page: Page, following: int | None) -> None:
        await self._telegram.answer("getUpdates", {"offset": following, "timeout": 0})
        await asyncio.sleep(0.3)
        await stores(self, page, following)

    Poller._store = confirms  # type: ignore[method-assign]


def dropped_on_500() -> None:
    """What Telegram answers with an error of its own counts as sent."""
    means = sending.meaning

    def gives_up(row: Promise, error: Exception) -> Delivered | Retry:
        if type(error) is NetworkError:
            return Delivered(row.id, RowState.SENT)
        return means(row, error)

    sending.meaning = gives_up  # type: ignore[assignment]


def treated_again() -> None:
    """An update that comes once more is a new one."""
    puts = Inbox.put

    def forgets(self: Inbox, updates: Iterable[dict[str, Any]], now: datetime) -> None:
        for update in (updates := list(updates)):
            self.session.write("DELETE FROM inbox WHERE update_id = ?", update["update_id"])
        puts(self, updates, now)

    Inbox.put = forgets  # type: ignore[method-assign]


def forgotten_at_a_start() -> None:
    """What was to become due before a start never does."""
    begins = Dispatch.begin

    async def forgets(self: Dispatch) -> None:
        await begins(self)
        async with self._database.transaction() as tx:
            tx.write("DELETE FROM timers WHERE kind = 'escalate'")

    Dispatch.begin = forgets  # type: ignore[method-assign]


def remembered_wrongly() -> None:
    """Where something stands is remembered as the message before it."""
    remembers = Outbox.shown

    def misses(self: Outbox, subject: str, chat_id: int, message_id: int, now: datetime) -> None:
        remembers(self, subject, chat_id, max(message_id - 1, 1), now)

    Outbox.shown = misses  # type: ignore[method-assign]


def locked_elsewhere() -> None:
    """The lock of the city is held by another session than writes, and nobody hears its end."""
    from storage import postgres
    from storage.postgres.connection import Connection
    from storage.postgres.owning import Owning

    class Elsewhere(Connection):
        def __init__(self, *args: Any, **how: Any) -> None:
            super().__init__(*args, **how)
            self.lost = asyncio.Event()
            self._lock = Owning(*args, **how)

        async def own(self) -> bool:
            return await self._lock.own()

        async def sure(self) -> bool:
            return True

        async def awaited(self) -> bool:
            return False

        async def give_up(self) -> None: ...

        async def close(self) -> None:
            await self._lock.close()
            await super().close()

    postgres.Owning = Elsewhere  # type: ignore[assignment, misc]


BUGS: dict[str, Callable[[], None]] = {
    one.__name__: one
    for one in (
        *(confirmed_too_early, dropped_on_500, treated_again),
        *(forgotten_at_a_start, remembered_wrongly, locked_elsewhere),
    )
}

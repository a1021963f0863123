"""Being brought updates: for a bot with an address that Telegram can reach."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import structlog
from telegram.error import TelegramError

from bot.clock import Clock
from bot.intake.polling import ALLOWED
from bot.intake.reading import say_received, update_in
from bot.patience import unless_stopped
from bot.telegram_http import Telegram
from storage.database import Database
from storage.trouble import a_moment

CONNECTIONS = 40  # how many updates Telegram may bring at the same time
ASKED_AT_MOST = 20  # a second apart: longer nothing waits for the answer
log = structlog.get_logger()


@dataclass(slots=True)
class _Group:
    """Updates that go into one commit, by number: those that come again take no more room."""

    updates: dict[int, dict[str, Any]] = field(default_factory=dict)
    unread: set[bytes] = field(default_factory=set)
    committed: bool = False


class Brought:
    """Stores the updates that Telegram brings; those that wait together share one commit."""

    def __init__(
        self, database: Database, clock: Clock, *, arrived: Callable[[], None] = lambda: None
    ) -> None:
        self._database = database
        self._clock = clock
        self._arrived = arrived
        self._open = _Group()
        self._writing = asyncio.Lock()

    async def store(self, body: bytes) -> None:
        """Return once the update is committed; raise what the database raises if it is not.

        What nobody can read is put aside: repeated for ever, it would hold up the rest.
        """
        update, group = update_in(body), self._open
        if update is None:
            log.error("not-an-update", size=len(body))
            group.unread.add(body)
        else:
            group.updates[update["update_id"]] = update
        async with self._writing:
            if not group.committed:
                # A request may be cancelled at the end, a transaction not: it would stay open.
                await asyncio.shield(self._commit(group))

    async def _commit(self, group: _Group) -> None:
        """Commit the group with all who joined it while the database was busy.

        If it fails, the next request of the group tries again; what went in already is ignored.
        """
        async with self._database.transaction() as tx:
            if group is self._open:
                self._open = _Group()
            in_order = [group.updates[number] for number in sorted(group.updates)]
            now = self._clock.now()
            tx.inbox.put(in_order, now)
            for body in group.unread:
                tx.inbox.put_aside(body, now)
        say_received(in_order)
        group.committed = True
        self._arrived()


class Webhook(Brought):
    """Has Telegram bring its updates.

    It leaves the poller's marks alone: an old offset is harmless after switching back, a fresh
    time beside an old offset would skip updates if Telegram has restarted the numbers.
    """

    away = False  # Telegram comes to us: what it does not bring nobody can know

    def __init__(
        self,
        database: Database,
        telegram: Telegram,
        clock: Clock,
        *,
        arrived: Callable[[], None],
        url: str,
        secret: str,
    ) -> None:
        super().__init__(database, clock, arrived=arrived)
        self._telegram = telegram
        self._url = url
        self._secret = secret
        self.caught_up: Callable[[], None] = lambda: None  # dispatch listens here
        self.holds_more: Callable[[bool], None] = lambda _: None  # never said: each comes alone

    async def begin(self) -> None:
        """Have updates brought to our address; nothing that waits is dropped."""
        await self._telegram.call(
            "setWebhook",
            {
                "url": self._url,
                "secret_token": self._secret,
                "allowed_updates": ALLOWED,
                "max_connections": CONNECTIONS,
                "drop_pending_updates": False,
            },
        )

    async def run(self, stop: asyncio.Event) -> None:
        """After a start, say when Telegram has brought all that it held while nobody listened."""
        for _ in range(ASKED_AT_MOST):
            if await unless_stopped(stop, self._nothing_held()):
                self.caught_up()
            elif not stop.is_set():
                await a_moment(stop)
                continue
            return

    async def _nothing_held(self) -> bool:
        try:
            told = await self._telegram.call("getWebhookInfo", {})
        except TelegramError as error:
            log.warning("webhook-not-told", error=type(error).__name__)
            return False
        return isinstance(told, dict) and told.get("pending_update_count") == 0

"""What all that is done with a list needs: the database, the time, and a word to its sender."""

from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager, suppress

from bot.clock import Clock
from bot.domain.errors import Gone
from bot.domain.office.sent_lists import SentList, Stage
from bot.domain.people import Person
from bot.services import Services
from bot.settings import Settings
from bot.views.screen import Screen
from storage.database import Database
from storage.transaction import Transaction


class Desk:
    """Makes the use cases of one moment, to look or to write."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        settings: Settings,
        username: Callable[[], str],
        woken: Iterable[Callable[[], None]],
    ) -> None:
        self.database = database
        self._clock = clock
        self._settings = settings
        self._username = username
        self._woken = tuple(woken)

    def looking(self) -> Services:
        """Return the use cases on what is committed."""
        return self._services(self.database.reading)

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[Services]:
        """Give the use cases in a transaction; what it promises is delivered at once."""
        async with self.database.transaction() as tx:
            yield self._services(tx)
        for wake in self._woken:
            wake()

    async def end(self, sent: SentList, told: Callable[[SentList, str], Screen]) -> None:
        """Let a list be over, and say why, and how far it came, to who sent it."""
        with suppress(Gone):  # who sent it was erased meanwhile, and the list with them
            async with self.writing() as services:
                now = await services.sent_lists.get(sent.id)
                if await services.sent_lists.end(now, Stage.OVER, was=sent.stage):
                    by = await services.people.get(sent.sent_by)
                    tell(services, sent, by, told(now, services.language(by)))

    def _services(self, tx: Transaction) -> Services:
        return Services(
            tx, now=self._clock.now(), settings=self._settings, username=self._username()
        )


def tell(
    services: Services, sent: SentList, by: Person, screen: Screen, *, rings: bool = False
) -> None:
    """Say something of a list to who sent it, where the word before it stands."""
    if by.telegram_id is not None:
        services.sent_lists.tell(sent, screen.params(), by.telegram_id, rings=rings)

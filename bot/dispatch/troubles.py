"""What happened that admins should hear of, until it is promised to them."""

import structlog

from bot.clock import Clock
from bot.dispatch.updates import Updates
from storage.database import Database

DAMAGED = "damaged"
log = structlog.get_logger()


class Troubles:
    """Anybody notes one; dispatch tells them, for only it writes."""

    def __init__(self, database: Database, updates: Updates, clock: Clock) -> None:
        self._database = database
        self._updates = updates
        self._clock = clock
        self._met: set[str] = set()

    def met(self, what: str) -> None:
        """Note what happened; twice is the same as once."""
        self._met.add(what)

    async def tell(self) -> bool:
        """Promise the admins a word about each; return whether there was anything."""
        if self._database.seal.damaged:
            log.error("damaged-cells", count=self._database.seal.damaged)
            self._database.seal.damaged = 0
            self._met.add(DAMAGED)
        told = sorted(self._met)
        if not told:
            return False
        async with self._database.transaction() as tx:
            services = self._updates.services(tx, self._clock.now())
            for what in told:
                await services.troubles.tell(what)
        self._met.difference_update(told)  # what came meanwhile is told next
        return True

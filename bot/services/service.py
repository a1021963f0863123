"""What every use case has: its transaction, the moment, and the other use cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from bot.services import Services
    from storage.transaction import Transaction


class Service:
    """One noun's verbs, inside the transaction they are given."""

    def __init__(self, services: Services) -> None:
        self.services = services

    @property
    def tx(self) -> Transaction:
        """Return the transaction."""
        return self.services.tx

    @property
    def now(self) -> datetime:
        """Return the moment this is done at, UTC."""
        return self.services.now

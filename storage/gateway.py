"""What every table's gateway has: the transaction it works in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from storage.transaction import Transaction


class Gateway:
    """Speaks for one or two tables inside one transaction."""

    def __init__(self, tx: Transaction) -> None:
        self.tx = tx

"""Looking into a database: people stand under other numbers there, and much is sealed."""

from collections.abc import Iterable
from typing import Any

import orjson

from storage.sealing import Seal

OUTCOME = "opened(outcome, 'cases.outcome', id)"
DECLARED, ELSEWHERE = (
    f"opened(facts, 'visits.facts', id) ->> '{one}'" for one in ("declared", "elsewhere")
)


class Looking:
    """Gives and tells people by their id at Telegram; opens cells where a statement asks to."""

    def __init__(self, seal: Seal, people: Iterable[int]) -> None:
        self._seal = seal
        self._stored = {one: seal.aliases.of(one) for one in people}
        self._known = {alias: one for one, alias in self._stored.items()}

    def given(self, values: Iterable[Any]) -> list[Any]:
        return [self._stored.get(value, value) for value in values]

    def told(self, rows: Iterable[Iterable[Any]]) -> list[Any]:
        return [tuple(self._known.get(value, value) for value in row) for row in rows]

    def opened(self, cell: bytes | None, column: str, row: int) -> Any:
        """Return what a cell says, several facts as JSON; in SQL `opened(cell, column, id)`."""
        said = self._seal.open_maybe(cell, column, row)
        return orjson.dumps(said).decode() if isinstance(said, dict) else said

"""Looking into a database: people stand under other numbers there, and much is sealed."""

import re
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

import orjson

from storage.database import Database
from storage.sealing import Seal
from tests import engine

OUTCOME = "opened(outcome, 'cases.outcome', id)"
DECLARED, ELSEWHERE = (
    f"opened(facts, 'visits.facts', id) ->> '{one}'" for one in ("declared", "elsewhere")
)
_OPENED = re.compile(r"opened\(([\w.]+), '([\w.]+)', ([\w.]+)\)(?:\s*->>\s*'(\w+)')?")


def _as_it_lies(call: re.Match[str]) -> str:
    """Return what asks for a cell together with all that is needed to open it."""
    cell, column, row, fact = call.groups("")
    return f"'opened|{column}|' || {row} || '|{fact}|' || encode({cell}, 'hex')"


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

    async def ask(self, database: Database, sql: str, values: Iterable[Any]) -> list[Any]:
        """Look into a database that is open; `opened(cell, column, id)` opens a cell in SQL."""
        if engine.POSTGRES:  # where no function of ours can run: cells are opened afterwards
            rows = await database.reading.rows(_OPENED.sub(_as_it_lies, sql), *self.given(values))
            return self.told([self._said(value) for value in row] for row in rows)
        await database._read.create_function("opened", 3, self.opened)  # type: ignore[attr-defined]
        return self.told(await database.reading.rows(sql, *self.given(values)))

    def look(self, file: Path, sql: str, values: Iterable[Any]) -> list[Any]:
        """Look into a database past whoever has it open."""
        with closing(engine.direct(engine.place(file), "ro")) as found:
            if engine.POSTGRES:
                rows = found.execute(_OPENED.sub(_as_it_lies, sql), self.given(values)).fetchall()
                return self.told([self._said(value) for value in row] for row in rows)
            found.create_function("opened", 3, self.opened)
            return self.told(found.execute(sql, self.given(values)).fetchall())

    def _said(self, value: Any) -> Any:
        if not isinstance(value, str) or not value.startswith("opened|"):
            return value
        _, column, row, fact, cell = value.split("|")
        said = self.opened(bytes.fromhex(cell), column, int(row))
        return orjson.loads(said).get(fact) if fact else said

    def opened(self, cell: bytes | None, column: str, row: int) -> Any:
        """Return what a cell says, several facts as JSON; in SQL `opened(cell, column, id)`."""
        said = self._seal.open_maybe(cell, column, row)
        return orjson.dumps(said).decode() if isinstance(said, dict) else said

"""What is held about one person, read from every table that `held` lists."""

import asyncio
from datetime import datetime
from typing import Any

from storage.account.held import HELD
from storage.account.whose import Held
from storage.damage import SEALED
from storage.gateway import Gateway
from storage.sqlite import Row
from storage.times import moment, stamp

AT_ONCE = 500  # rows opened before others have their turn
Record = dict[str, Any]


class OwnData(Gateway):
    """Only about who asks, and the companions they declared."""

    async def of(self, person_id: int, telegram_id: int) -> dict[str, list[Record]]:
        """Return all rows by section; moments as such, sealed cells opened."""
        return {
            held.section: await self._rows(
                held, self.session.alias(telegram_id) if held.account else person_id
            )
            for held in HELD
        }

    async def asked_since(self, telegram_id: int, since: datetime) -> bool:
        """Tell whether this account has asked for it since then."""
        found = await self.session.value(
            "SELECT 1 FROM outbox WHERE kind = 'own-data' AND chat_id = ? AND created_at > ?"
            " LIMIT 1",
            self.session.alias(telegram_id),
            stamp(since),
        )
        return found is not None

    async def _rows(self, held: Held, who: int) -> list[Record]:
        keys = {SEALED[place] for place in _sealed(held).values()}
        wanted = ", ".join(dict.fromkeys((*held.columns, *keys)))
        rows = await self.session.rows(
            f"SELECT {wanted} FROM {held.table} WHERE {held.whose}",
            *(who,) * held.whose.count("?"),
        )
        found = []
        for number, row in enumerate(rows, start=1):
            found.append(self._record(held, row))
            if number % AT_ONCE == 0:
                await asyncio.sleep(0)
        return found

    def _record(self, held: Held, row: Row) -> Record:
        sealed = _sealed(held)
        return {column: self._value(column, sealed.get(column), row) for column in held.columns}

    def _value(self, column: str, sealed: str | None, row: Row) -> Any:
        value = row[column]
        if value is None:
            return None
        if sealed is not None:
            return self.session.seal.open_or_none(value, sealed, row[SEALED[sealed]])
        if column == "telegram_id":
            return self.session.real(value)
        return moment(value) if column == "at" or column.endswith(("_at", "_since")) else value


def _sealed(held: Held) -> dict[str, str]:
    """Return the sealed columns that are given, each with its place."""
    places = {column: f"{held.table}.{column}" for column in held.columns}
    return {column: place for column, place in places.items() if place in SEALED}

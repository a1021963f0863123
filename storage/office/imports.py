"""What imports change of offices, doors and holidays, and how it was before."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from bot.domain.office.imports import KnownDoor
from storage.gateway import Gateway
from storage.sqlite import DatabaseTrouble, Row, is_still_named
from storage.times import stamp

_COLUMN = {"yellow_asks": "yellow"}  # where the table says it in another word
# What goes with an office that nobody has used: all else that names it keeps it.
_PARTS = (
    "DELETE FROM door_tokens WHERE door_id IN (SELECT id FROM doors WHERE office_id = ?)",
    "DELETE FROM door_exits WHERE door_id IN (SELECT id FROM doors WHERE office_id = ?)",
    "DELETE FROM door_codes WHERE door_id IN (SELECT id FROM doors WHERE office_id = ?)",
    "DELETE FROM doors WHERE office_id = ?",
    "DELETE FROM office_secrets WHERE office_id = ?",
    "DELETE FROM timers WHERE kind IN ('board', 'idle', 'staffed') AND subject_id = ?",
)


class Imports(Gateway):
    """Writes what was decided elsewhere; reads go through the other gateways' memory."""

    async def add_office(self, code: str, facts: Mapping[str, Any], now: datetime) -> int:
        """Add an office; return its id."""
        self.session.memory.clear()
        row = {"code": code, **_stored(facts), "updated_at": stamp(now)}
        return await self.session.new_id("offices", row)

    def change_office(self, office_id: int, facts: Mapping[str, Any], now: datetime) -> None:
        """Change some facts of an office, and use it again if it was retired."""
        self.session.memory.clear()
        row = {**_stored(facts), "updated_at": stamp(now), "retired_at": None}
        columns = ", ".join(f"{column} = ?" for column in row)
        self.session.write(f"UPDATE offices SET {columns} WHERE id = ?", *row.values(), office_id)

    async def remove_office(self, office_id: int, now: datetime) -> bool:
        """Delete an office nobody has used, retire any other; return whether it is deleted."""
        self.session.memory.clear()
        try:
            async with self.session.savepoint():
                for statement in _PARTS:
                    self.session.write(statement, office_id)
                self.session.write("DELETE FROM offices WHERE id = ?", office_id)
                await self.session.flush()
        except DatabaseTrouble as trouble:
            if not is_still_named(trouble):
                raise
            self.session.write(
                "UPDATE offices SET retired_at = ? WHERE id = ?", stamp(now), office_id
            )
            return False
        return True

    async def doors(self, office_id: int) -> list[KnownDoor]:
        """Return an office's doors, the retired ones too."""
        rows = await self.session.rows(
            "SELECT id, name, retired_at FROM doors WHERE office_id = ? ORDER BY id", office_id
        )
        return [KnownDoor(row["id"], row["name"], row["retired_at"] is not None) for row in rows]

    async def add_door(self, office_id: int, name: str) -> int:
        """Add a door; return its id."""
        self.session.memory.clear()
        return await self.session.new_id("doors", {"office_id": office_id, "name": name})

    def change_door(self, door_id: int, name: str, retired_at: datetime | None) -> None:
        """Name a door, and use or retire it."""
        self.session.memory.clear()
        self.session.write(
            "UPDATE doors SET name = ?, retired_at = ? WHERE id = ?",
            name,
            None if retired_at is None else stamp(retired_at),
            door_id,
        )

    async def holidays(self, years: Iterable[int]) -> dict[date, str]:
        """Return the holidays of some years, by day."""
        wanted = set(years)
        rows = await self.session.rows("SELECT day, name FROM holidays ORDER BY day")
        named = {date.fromisoformat(row["day"]): str(row["name"]) for row in rows}
        return {day: name for day, name in named.items() if day.year in wanted}

    def replace_holidays(self, years: Iterable[int], days: Mapping[date, str]) -> None:
        """Let these be the holidays of these years."""
        self.session.memory.clear()
        for year in years:
            self.session.write(
                "DELETE FROM holidays WHERE day BETWEEN ? AND ?", f"{year}-01-01", f"{year}-12-31"
            )
        for day, name in days.items():
            self.session.insert("holidays", {"day": day.isoformat(), "name": name})

    def put(self, kind: str, former: str, now: datetime) -> None:
        """Note how things were before a change."""
        self.session.insert("imports", {"kind": kind, "at": stamp(now), "former": former})

    async def latest(self, kind: str) -> Row | None:
        """Return the newest change that was not undone, or None."""
        return await self.session.row(
            "SELECT * FROM imports WHERE kind = ? AND undone_at IS NULL ORDER BY id DESC LIMIT 1",
            kind,
        )

    def undone(self, import_id: int, now: datetime) -> None:
        """Note that a change was put back."""
        self.session.write("UPDATE imports SET undone_at = ? WHERE id = ?", stamp(now), import_id)


def _stored(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {_COLUMN.get(name, name): value for name, value in facts.items()}

"""Offices, their doors with random revocable tokens, and the city's holidays."""

import functools
from datetime import date, datetime

from bot.domain.errors import Gone
from bot.domain.hours import NEVER_OPEN, WeeklyHours, parse_hours
from bot.domain.offices import Door, Office
from storage.gateway import Gateway
from storage.sqlite import Row
from storage.times import stamp

_DOOR = (
    "SELECT o.*, d.id AS door_id, d.name AS door_name, t.token, t.revoked_at"
    " FROM door_tokens t JOIN doors d ON d.id = t.door_id JOIN offices o ON o.id = d.office_id"
)


class Offices(Gateway):
    """Read often, changed by imports (`imports.py` beside this file)."""

    async def get(self, office_id: int) -> Office:
        """Return an office; raise `Gone` if there is none."""
        known: Office | None = self.session.memory.get(("office", office_id))
        if known is not None:
            return known
        row = await self.session.row("SELECT * FROM offices WHERE id = ?", office_id)
        if row is None:
            raise Gone
        office = _office(row)
        self.session.memory.put(("office", office_id), office)
        return office

    async def of_code(self, code: str) -> Office | None:
        """Return the office with this code, or None."""
        row = await self.session.row("SELECT * FROM offices WHERE code = ?", code)
        return None if row is None else _office(row)

    async def names(self) -> dict[int, tuple[str, str]]:
        """Return every office's code and name, also of those that receive nobody any more."""
        rows = await self.session.rows("SELECT id, code, name FROM offices")
        return {row["id"]: (row["code"], row["name"]) for row in rows}

    async def all(self) -> list[Office]:
        """Return all offices by district and name."""
        rows = await self.session.rows(
            "SELECT * FROM offices WHERE retired_at IS NULL ORDER BY district, name"
        )
        return [_office(row) for row in rows]

    async def rotate(self, door_id: int, token: str, now: datetime) -> None:
        """Give a door a new token; the old poster is void from now on."""
        self.session.memory.clear()
        self.session.write(
            "UPDATE door_tokens SET revoked_at = ? WHERE door_id = ? AND revoked_at IS NULL",
            stamp(now),
            door_id,
        )
        self.add_token(door_id, token, now)

    def add_token(self, door_id: int, token: str, now: datetime) -> None:
        """Give a door that has none a token."""
        self.session.insert(
            "door_tokens", {"token": token, "door_id": door_id, "made_at": stamp(now)}
        )

    async def door_of_token(self, token: str) -> Door | None:
        """Return the door a poster's token opens, revoked or not; None if it is no token."""
        known: Door | None = self.session.memory.get(("token", token))
        if known is not None:
            return known
        row = await self.session.row(f"{_DOOR} WHERE t.token = ?", token)
        if row is None:
            return None
        door = _door(row)
        self.session.memory.put(("token", token), door)
        return door

    async def door(self, door_id: int) -> Door:
        """Return a door with its token in force; raise `Gone` if there is none."""
        known: Door | None = self.session.memory.get(("door", door_id))
        if known is not None:
            return known
        row = await self.session.row(f"{_DOOR} WHERE d.id = ? AND t.revoked_at IS NULL", door_id)
        if row is None:
            raise Gone
        door = _door(row)
        self.session.memory.put(("door", door_id), door)
        return door

    async def doors(self, office_id: int | None = None) -> list[Door]:
        """Return the doors of one office, or of all, with their tokens in force."""
        where = "o.retired_at IS NULL" if office_id is None else "o.id = ?"
        rows = await self.session.rows(
            f"{_DOOR} WHERE t.revoked_at IS NULL AND d.retired_at IS NULL AND {where}"
            " ORDER BY o.district, o.name, d.id",
            *(() if office_id is None else (office_id,)),
        )
        return [_door(row) for row in rows]

    async def holidays(self) -> frozenset[date]:
        """Return all days on which offices are closed."""
        known: frozenset[date] | None = self.session.memory.get("holidays")
        if known is None:
            rows = await self.session.rows("SELECT day FROM holidays")
            known = frozenset(date.fromisoformat(row["day"]) for row in rows)
            self.session.memory.put("holidays", known)
        return known


@functools.lru_cache(maxsize=256)
def _hours(text: str) -> WeeklyHours:
    return parse_hours(text)


def _office(row: Row) -> Office:
    return Office(
        id=row["id"],
        code=row["code"],
        name=row["name"],
        address=row["address"],
        district=row["district"],
        capacity=row["capacity"],
        hours=_hours(row["hours"]) if row["retired_at"] is None else NEVER_OPEN,
        puskesmas_phone=row["puskesmas_phone"],
        satgas_phone=row["satgas_phone"],
        wifi=row["wifi"],
        purposes=tuple(row["purposes"].split("|")) if row["purposes"] else (),
        yellow_asks=row["yellow"] == "asks",
        retired=row["retired_at"] is not None,
    )


def _door(row: Row) -> Door:
    return Door(
        id=row["door_id"],
        name=row["door_name"],
        office=_office(row),
        token=row["token"],
        revoked=row["revoked_at"] is not None,
    )

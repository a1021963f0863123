"""Clinics as rows, and the kelurahan they are for."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

from bot.domain.outreach.clinics import Clinic, Pin, Plan
from storage.gateway import Gateway
from storage.sqlite import Row
from storage.statements import marks
from storage.times import stamp

CLOCK = "%H:%M"


class Clinics(Gateway):
    """Planned, changed and cancelled; deleted long after their day."""

    async def get(self, clinic_id: int) -> Clinic | None:
        """Return a clinic, or None if there is none."""
        found = await self._found("id = ?", clinic_id)
        return found[0] if found else None

    async def between(self, first: date, last: date = date.max) -> list[Clinic]:
        """Return the clinics of some days, the soonest first; also those cancelled."""
        return await self._found("day BETWEEN ? AND ?", first.isoformat(), last.isoformat())

    async def add(self, plan: Plan) -> int:
        """Plan a clinic; return its id."""
        self.session.memory.clear()
        number = await self.session.new_id("clinics", _row(plan))
        self._serve(number, plan.serves)
        return number

    def change(self, clinic_id: int, plan: Plan) -> None:
        """Let a clinic be otherwise."""
        row = _row(plan)
        columns = ", ".join(f"{column} = ?" for column in row)
        self.session.write(f"UPDATE clinics SET {columns} WHERE id = ?", *row.values(), clinic_id)
        self.session.write("DELETE FROM clinic_areas WHERE clinic_id = ?", clinic_id)
        self._serve(clinic_id, plan.serves)

    async def cancel(self, clinic_id: int, now: datetime) -> bool:
        """Note that a clinic does not take place; False if that was noted before."""
        found = await self.session.row(
            "UPDATE clinics SET cancelled_at = ? WHERE id = ? AND cancelled_at IS NULL"
            " RETURNING id",
            stamp(now),
            clinic_id,
        )
        return found is not None

    def purge(self, before: date) -> None:
        """Forget clinics of long ago."""
        self.session.write("DELETE FROM clinics WHERE day < ?", before.isoformat())

    def _serve(self, clinic_id: int, kelurahan: Iterable[int]) -> None:
        for one in sorted(kelurahan):
            self.session.insert("clinic_areas", {"clinic_id": clinic_id, "kelurahan_id": one})

    async def _found(self, where: str, *values: Any) -> list[Clinic]:
        rows = await self.session.rows(
            f"SELECT * FROM clinics WHERE {where} ORDER BY day, opens, id", *values
        )
        if not rows:  # most days, in most cities: nothing more to ask
            return []
        serves: dict[int, set[int]] = {row["id"]: set() for row in rows}
        for row in await self.session.rows(
            f"SELECT * FROM clinic_areas WHERE clinic_id IN ({marks(serves)})", *serves
        ):
            serves[row["clinic_id"]].add(row["kelurahan_id"])
        taken: dict[int, list[tuple[time, int]]] = {number: [] for number in serves}
        for row in await self.session.rows(
            "SELECT clinic_id, hour, count(*) AS n FROM bookings WHERE seat IS NOT NULL"
            f" AND clinic_id IN ({marks(serves)}) GROUP BY clinic_id, hour",
            *serves,
        ):
            taken[row["clinic_id"]].append((time.fromisoformat(row["hour"]), row["n"]))
        return [
            replace(_clinic(row, serves), taken=tuple(sorted(taken[row["id"]]))) for row in rows
        ]


def _row(plan: Plan) -> dict[str, Any]:
    return {
        "office_id": plan.office_id,
        "place": plan.place,
        "address": plan.address,
        "day": plan.day.isoformat(),
        "opens": plan.opens.strftime(CLOCK),
        "closes": plan.closes.strftime(CLOCK),
        "vaccine": plan.vaccine,
        "quota": plan.quota,
        "hourly": int(plan.hourly),
        "latitude": plan.pin.latitude if plan.pin else None,
        "longitude": plan.pin.longitude if plan.pin else None,
    }


def _clinic(row: Row, serves: Mapping[int, set[int]]) -> Clinic:
    pinned = row["latitude"] is not None
    return Clinic(
        id=row["id"],
        office_id=row["office_id"],
        place=row["place"],
        address=row["address"],
        day=date.fromisoformat(row["day"]),
        opens=time.fromisoformat(row["opens"]),
        closes=time.fromisoformat(row["closes"]),
        vaccine=row["vaccine"],
        quota=row["quota"],
        hourly=bool(row["hourly"]),
        pin=Pin(row["latitude"], row["longitude"]) if pinned else None,
        serves=frozenset(serves[row["id"]]),
        cancelled=row["cancelled_at"] is not None,
    )

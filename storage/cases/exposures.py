"""Exposures: who was there at the same time, and how far each has come."""

from collections.abc import Iterable
from datetime import date, datetime

from bot.domain.cases.exposures import LONGEST, Exposure, Met, Stay
from bot.domain.errors import Gone
from bot.domain.visits import VisitKind
from storage.gateway import Gateway
from storage.sqlite import Row
from storage.statements import marks
from storage.times import moment, stamp

COMPANION = VisitKind.COMPANION
AT_ONCE = 500  # people looked up at once
TOGETHER = (  # answered from the index visits_together alone
    "SELECT id, person_id, kind, registered_by FROM visits WHERE office_id = ?"
    " AND checkin_at > ? AND checkin_at < ? AND coalesce(checkout_at, checkout_due_at) > ?"
)


class Exposures(Gateway):
    """What is found is stored before anybody is told, each visit once."""

    async def stays(self, person_id: int, since: datetime) -> list[Stay]:
        """Return a person's visits that were not over before a moment."""
        rows = await self.session.rows(
            "SELECT id, office_id, checkin_at, coalesce(checkout_at, checkout_due_at) AS left_at"
            " FROM visits WHERE person_id = ? AND checkin_at > ? ORDER BY checkin_at",
            person_id,
            stamp(since - LONGEST),
        )
        stays = [
            Stay(row["id"], row["office_id"], moment(row["checkin_at"]), moment(row["left_at"]))
            for row in rows
        ]
        return [one for one in stays if one.left > since]

    async def visit_of_code(self, office_id: int, day: date, code: str) -> int | None:
        """Return the visit that had this code at an office on a day, or None."""
        found = await self.session.value(
            "SELECT id FROM visits WHERE office_id = ? AND day = ? AND code = ?",
            office_id,
            day.isoformat(),
            code,
        )
        return None if found is None else int(found)

    async def met(self, stay: Stay) -> list[Met]:
        """Return who else was there during a stay."""
        rows = await self.session.rows(
            TOGETHER,
            stay.office_id,
            stamp(stay.came - LONGEST),
            stamp(stay.left),
            stamp(stay.came),
        )
        return [
            Met(
                row["id"],
                row["person_id"],
                row["registered_by"] if row["kind"] == COMPANION else row["person_id"],
                companion=row["kind"] == COMPANION,
            )
            for row in rows
            if row["id"] != stay.id
        ]

    async def reached(self, people: Iterable[int | None]) -> set[int]:
        """Return which of these people have a Telegram that can be written to."""
        ids, found = list(people), set[int]()
        for at in range(0, len(ids), AT_ONCE):
            some = ids[at : at + AT_ONCE]
            rows = await self.session.rows(
                "SELECT id FROM people WHERE telegram_id IS NOT NULL AND reachable = 1"
                f" AND id IN ({marks(some)})",
                *some,
            )
            found.update(row["id"] for row in rows)
        return found

    async def report(self, person_id: int, *, by: int, now: datetime) -> int | None:
        """Store that somebody is positive; None if that stands already."""
        row = {"person_id": person_id, "reported_by": by, "reported_at": stamp(now)}
        made = await self.session.new_row("exposures", row, "ON CONFLICT DO NOTHING")
        return None if made is None else int(made["id"])

    def add(self, exposure_id: int, met: Iterable[Met]) -> None:
        """Store whom it concerns."""
        for one in met:
            row = {
                "exposure_id": exposure_id,
                "visit_id": one.visit_id,
                "person_id": one.tell,
                "placed": int(one.placed),
            }
            self.session.insert("exposed", row)

    async def get(self, exposure_id: int) -> Exposure:
        """Return an exposure; raise `Gone` if it is gone."""
        row = await self.session.row("SELECT * FROM exposures WHERE id = ?", exposure_id)
        if row is None:
            raise Gone
        return _exposure(row)

    async def of_person(self, person_id: int) -> Exposure | None:
        """Return what stands about a person, or None."""
        row = await self.session.row(
            "SELECT * FROM exposures WHERE person_id = ? AND withdrawn_at IS NULL", person_id
        )
        return None if row is None else _exposure(row)

    async def standing(self) -> list[int]:
        """Return what was not taken back, the newest last."""
        sql = "SELECT id FROM exposures WHERE withdrawn_at IS NULL ORDER BY id"
        return [row["id"] for row in await self.session.rows(sql)]

    async def decide(self, exposure_id: int, what: str, *, by: int, now: datetime) -> bool:
        """Note who released it or took it back; False if that was done before."""
        before = "released_at IS NULL AND withdrawn_at IS NULL"
        still = before if what == "released" else "withdrawn_at IS NULL"
        sql = f"UPDATE exposures SET {what}_by = ?, {what}_at = ? WHERE id = ? AND {still}"
        changed = await self.session.row(f"{sql} RETURNING id", by, stamp(now), exposure_id)
        return changed is not None

    async def concerned(self, exposure_id: int) -> list[Met]:
        """Return whom it concerns."""
        rows = await self.session.rows(
            "SELECT e.visit_id, v.person_id AS who, e.person_id, v.kind, e.placed"
            " FROM exposed AS e JOIN visits AS v ON v.id = e.visit_id WHERE e.exposure_id = ?",
            exposure_id,
        )
        return [
            Met(
                row["visit_id"],
                row["who"],
                row["person_id"],
                companion=row["kind"] == COMPANION,
                placed=bool(row["placed"]),
            )
            for row in rows
        ]

    def purge(self, before: datetime) -> None:
        """Forget what was reported before a moment; with it goes whom it concerned."""
        self.session.write("DELETE FROM exposures WHERE reported_at < ?", stamp(before))


def _exposure(row: Row) -> Exposure:
    return Exposure(
        id=row["id"],
        person_id=row["person_id"],
        reported_by=row["reported_by"],
        reported_at=moment(row["reported_at"]),
        released_by=row["released_by"],
        withdrawn_by=row["withdrawn_by"],
    )

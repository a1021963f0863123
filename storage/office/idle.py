"""Offices without scans, and what was said of it."""

from datetime import date, datetime

from bot.domain.office.idle import Idle
from storage.gateway import Gateway
from storage.sqlite import Row
from storage.times import day_maybe, moment


class IdleOffices(Gateway):
    """One row for as long as an office is idle."""

    async def last_scan(self, office_id: int, since: date) -> date | None:
        """Return the last day, not before `since`, on which visitors were recorded."""
        return day_maybe(
            await self.session.value(
                "SELECT day FROM daily WHERE day >= ? AND office_id = ?"
                " AND kind IN ('visitor', 'companion') AND count > 0 ORDER BY day DESC LIMIT 1",
                since.isoformat(),
                office_id,
            )
        )

    async def bound_at(self, office_id: int) -> datetime | None:
        """Return when the office's group was bound, None without one."""
        found = await self.session.value(
            "SELECT bound_at FROM groups"
            " WHERE kind = 'office' AND office_id = ? AND lost_at IS NULL",
            office_id,
        )
        return None if found is None else moment(found)

    async def of(self, office_id: int) -> Idle | None:
        """Return what was said of an office, None if nothing was since it was last active."""
        row = await self.session.row("SELECT * FROM idle_offices WHERE office_id = ?", office_id)
        return None if row is None else _idle(row)

    async def nudge(self, office_id: int, last_scan: date | None, today: date) -> bool:
        """Note that an office is reminded; False if it was before."""
        row = await self.session.new_row(
            "idle_offices",
            {
                "office_id": office_id,
                "last_scan": None if last_scan is None else last_scan.isoformat(),
                "nudged_on": today.isoformat(),
            },
            "ON CONFLICT (office_id) DO NOTHING",
        )
        return row is not None

    async def tell(self, office_id: int, today: date) -> bool:
        """Note that the admins are told; False if they were before."""
        return bool(
            await self.session.rows(
                "UPDATE idle_offices SET told_on = ? WHERE office_id = ? AND told_on IS NULL"
                " RETURNING 1",
                today.isoformat(),
                office_id,
            )
        )

    async def told_on(self, day: date) -> list[Idle]:
        """Return the idle offices of which admins are told on a day."""
        rows = await self.session.rows(
            "SELECT i.* FROM idle_offices AS i JOIN offices AS o ON o.id = i.office_id"
            " WHERE i.told_on = ? AND o.retired_at IS NULL ORDER BY o.district, o.name",
            day.isoformat(),
        )
        return [_idle(row) for row in rows]

    def active(self, office_id: int) -> None:
        """Forget what was said: somebody has scanned there again."""
        self.session.write("DELETE FROM idle_offices WHERE office_id = ?", office_id)


def _idle(row: Row) -> Idle:
    return Idle(
        office_id=row["office_id"],
        last_scan=day_maybe(row["last_scan"]),
        nudged_on=date.fromisoformat(row["nudged_on"]),
        told_on=day_maybe(row["told_on"]),
    )

"""How far offices have come, for all of them in one statement."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from storage.gateway import Gateway
from storage.times import day_maybe, moment, moment_maybe, stamp

_OFFICES = """
SELECT o.id, doors.registered_at, doors.doors, doors.printed, doors.printed_at, doors.proved,
  doors.proved_at, bound.bound_at, bound.lost_at, officers.officers, officers.officers_at,
  scans.last_scan
FROM offices o
LEFT JOIN (
  SELECT d.office_id, min(first.made_at) AS registered_at, count(*) AS doors,
    count(t.printed_at) AS printed, max(t.printed_at) AS printed_at,
    count(p.proved_at) AS proved, max(p.proved_at) AS proved_at
  FROM doors d
  JOIN door_tokens t ON t.door_id = d.id AND t.revoked_at IS NULL
  JOIN (SELECT door_id, min(made_at) AS made_at FROM door_tokens GROUP BY door_id) AS first
    ON first.door_id = d.id
  LEFT JOIN (SELECT token, max(proved_at) AS proved_at FROM poster_proofs
    WHERE proved_at IS NOT NULL GROUP BY token) AS p ON p.token = t.token
  WHERE d.retired_at IS NULL GROUP BY d.office_id
) AS doors ON doors.office_id = o.id
LEFT JOIN (
  SELECT office_id, max(bound_at) FILTER (WHERE lost_at IS NULL) AS bound_at,
    max(lost_at) AS lost_at
  FROM groups WHERE kind = 'office' GROUP BY office_id
) AS bound ON bound.office_id = o.id
LEFT JOIN (
  SELECT office_id, count(*) AS officers, min(decided_at) AS officers_at
  FROM roles WHERE role = 'officer' AND state = 'active' GROUP BY office_id
) AS officers ON officers.office_id = o.id
LEFT JOIN (
  SELECT office_id, max(day) AS last_scan
  FROM daily WHERE kind IN ('visitor', 'companion') AND count > 0 AND day >= ?
  GROUP BY office_id
) AS scans ON scans.office_id = o.id
WHERE o.retired_at IS NULL"""


@dataclass(frozen=True, slots=True)
class OfficeRow:
    """What the rows say of an office."""

    registered_at: datetime | None
    doors: int
    printed: int
    printed_at: datetime | None
    proved: int
    proved_at: datetime | None
    bound_at: datetime | None
    lost_at: datetime | None
    officers: int
    officers_at: datetime | None
    last_scan: date | None


@dataclass(frozen=True, slots=True)
class CountRow:
    """A count at a door of an office that measures something."""

    office_id: int
    started_at: datetime
    recorded: int
    people: int


class Funnels(Gateway):
    """Scans are visitors and companions: guests are entered by officers, staff are no visitors."""

    async def offices(
        self, scans_since: date, office_id: int | None = None
    ) -> dict[int, OfficeRow]:
        """Return what is known of each office, or of one."""
        one = "" if office_id is None else " AND o.id = ?"
        values = () if office_id is None else (office_id,)
        rows = await self.session.rows(_OFFICES + one, scans_since.isoformat(), *values)
        return {row["id"]: _office(row) for row in rows}

    async def counts(self, since: datetime, office_id: int | None = None) -> list[CountRow]:
        """Return the counts at doors since a moment that counted anybody; of all, or one."""
        one = "" if office_id is None else " AND office_id = ?"
        rows = await self.session.rows(
            "SELECT office_id, started_at, visitors + companions + guests AS recorded, people"
            " FROM tallies WHERE state = 'ended' AND people > 0 AND started_at >= ?"
            f"{one} ORDER BY started_at",
            stamp(since),
            *(() if office_id is None else (office_id,)),
        )
        return [
            CountRow(
                row["office_id"], moment(row["started_at"]), int(row["recorded"]), row["people"]
            )
            for row in rows
        ]


def _office(row: Any) -> OfficeRow:
    return OfficeRow(
        registered_at=moment_maybe(row["registered_at"]),
        doors=row["doors"] or 0,
        printed=row["printed"] or 0,
        printed_at=moment_maybe(row["printed_at"]),
        proved=row["proved"] or 0,
        proved_at=moment_maybe(row["proved_at"]),
        bound_at=moment_maybe(row["bound_at"]),
        lost_at=moment_maybe(row["lost_at"]),
        officers=row["officers"] or 0,
        officers_at=moment_maybe(row["officers_at"]),
        last_scan=day_maybe(row["last_scan"]),
    )

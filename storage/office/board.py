"""The door boards, one per office and day, the figures they show, and the offices' secrets."""

from datetime import date, datetime, timedelta

from bot.domain.office.board import Board
from bot.domain.timers import Kind
from storage.gateway import Gateway
from storage.sqlite import Row
from storage.times import moment, stamp

SECRET = "office_secrets.secret"
LET_IN = "colour IN ('green', 'yellow')"  # the others were asked to wait outside


class Boards(Gateway):
    """Rows without names; who is inside is read from the visits."""

    async def secret(self, office_id: int) -> bytes | None:
        """Return the secret of an office's words and lots, or None; it never changes."""
        lasting, key = self.session.memory.lasting, ("secret", office_id)
        if key not in lasting:
            blob = await self.session.value(
                "SELECT secret FROM office_secrets WHERE office_id = ?", office_id
            )
            if blob is None:
                return None
            lasting[key] = bytes.fromhex(self.session.seal.open(blob, SECRET, office_id))
        secret: bytes = lasting[key]
        return secret

    def add_secret(self, office_id: int, secret: bytes, now: datetime) -> None:
        """Store an office's secret unless it has one: it never changes."""
        self.session.insert(
            "office_secrets",
            {
                "office_id": office_id,
                "secret": self.session.seal.seal(secret.hex(), SECRET, office_id),
                "made_at": stamp(now),
            },
            "ON CONFLICT (office_id) DO NOTHING",
        )

    async def without_secret(self) -> list[int]:
        """Return the offices that have no secret yet."""
        rows = await self.session.rows(
            "SELECT id FROM offices WHERE id NOT IN (SELECT office_id FROM office_secrets)"
        )
        return [row["id"] for row in rows]

    async def bound_offices(self) -> list[int]:
        """Return the offices that have a group."""
        rows = await self.session.rows(
            "SELECT office_id FROM groups WHERE kind = 'office' AND lost_at IS NULL"
        )
        return [row["office_id"] for row in rows]

    async def of_day(self, office_id: int, day: date) -> Board | None:
        """Return an office's board of a day, or None."""
        return _maybe(
            await self.session.row(
                "SELECT * FROM boards WHERE office_id = ? AND day = ?", office_id, day.isoformat()
            )
        )

    async def latest(self, office_id: int, today: date) -> Board | None:
        """Return an office's newest board up to today, or None."""
        return _maybe(
            await self.session.row(
                "SELECT * FROM boards WHERE office_id = ? AND day <= ? ORDER BY day DESC LIMIT 1",
                office_id,
                today.isoformat(),
            )
        )

    def open(self, office_id: int, day: date, now: datetime) -> None:
        """Put up the board of a day; one that was closed too early is open again."""
        self.session.insert(
            "boards",
            {"office_id": office_id, "day": day.isoformat(), "opened_at": stamp(now)},
            "ON CONFLICT (office_id, day) DO UPDATE SET closed_at = NULL",
        )

    def close(self, office_id: int, day: date, now: datetime) -> None:
        """Note that the day is over."""
        self._set("closed_at", office_id, day, stamp(now))

    def told(self, office_id: int, day: date, now: datetime) -> None:
        """Note that the board was promised to its group."""
        self._set("told_at", office_id, day, stamp(now))

    def full(self, office_id: int, day: date, now: datetime) -> None:
        """Note that the office reached its capacity."""
        self._set("full_at", office_id, day, stamp(now))

    async def unstaffed(self, office_id: int, day: date) -> int | None:
        """Return how often it was told that nobody is on duty; None if there is no board."""
        found = await self.session.value(
            "SELECT unstaffed FROM boards WHERE office_id = ? AND day = ?",
            office_id,
            day.isoformat(),
        )
        return None if found is None else int(found)

    def set_unstaffed(self, office_id: int, day: date, times: int) -> None:
        """Note how often it was told that nobody is on duty."""
        self._set("unstaffed", office_id, day, times)

    def untold(self, office_id: int) -> None:
        """Forget when boards were promised: the group is another one."""
        self.session.write("UPDATE boards SET told_at = 0 WHERE office_id = ?", office_id)

    def changed(self, office_id: int, day: date, now: datetime, pause: timedelta) -> None:
        """Look at a board soon: now, or when its pause since the last edit is over."""
        self.session.write(
            "UPDATE timers SET due_at = soon.at FROM (SELECT CASE WHEN told_at <= ? THEN ?"
            " WHEN told_at < ? THEN told_at + ? ELSE ? END AS at"
            " FROM boards WHERE office_id = ? AND day = ?) AS soon"
            " WHERE kind = ? AND subject_id = ? AND due_at > soon.at",
            stamp(now - pause),
            stamp(now),
            stamp(now),
            int(pause.total_seconds()),
            stamp(now + pause),
            office_id,
            day.isoformat(),
            Kind.BOARD,
            office_id,
        )

    async def inside(self, office_id: int, since: date) -> tuple[int, int]:
        """Return how many visitors, without the staff, are inside, and how many wait outside.

        They came since that day.
        """
        row = await self.session.row(
            f"SELECT count(*) FILTER (WHERE {LET_IN}) AS inside,"
            f" count(*) FILTER (WHERE NOT {LET_IN}) AS waiting"
            " FROM visits WHERE office_id = ? AND day >= ?"
            " AND checkout_at IS NULL AND kind <> 'staff'",
            office_id,
            since.isoformat(),
        )
        return (0, 0) if row is None else (int(row["inside"]), int(row["waiting"]))

    async def longest_inside(
        self, office_id: int, since: date, limit: int
    ) -> list[tuple[int, datetime]]:
        """Return (person, check-in) of who has been inside longest, the longest first."""
        rows = await self.session.rows(
            "SELECT person_id, checkin_at FROM visits WHERE office_id = ? AND day >= ?"
            f" AND checkout_at IS NULL AND kind <> 'staff' AND {LET_IN}"
            " ORDER BY checkin_at, id LIMIT ?",
            office_id,
            since.isoformat(),
            limit,
        )
        return [(row["person_id"], moment(row["checkin_at"])) for row in rows]

    async def open_cases(self, office_id: int) -> list[tuple[int, str, int | None, date]]:
        """Return (case, colour, who has it, day) of the office's open cases, not its staff's."""
        rows = await self.session.rows(
            "SELECT id, colour, claimed_by, day FROM cases"
            " WHERE office_id = ? AND state <> 'closed' AND staff = 0 ORDER BY id",
            office_id,
        )
        return [
            (row["id"], row["colour"], row["claimed_by"], date.fromisoformat(row["day"]))
            for row in rows
        ]

    async def counts(self, office_id: int, day: date) -> list[tuple[str, str, int]]:
        """Return (kind, colour, count) of an office's day, from the counts without names."""
        rows = await self.session.rows(
            "SELECT kind, colour, count FROM daily WHERE day = ? AND office_id = ?",
            day.isoformat(),
            office_id,
        )
        return [(row["kind"], row["colour"], row["count"]) for row in rows]

    async def cases(self, office_id: int, day: date) -> int:
        """Return how many cases an office's day had, without its staff's."""
        return int(
            await self.session.value(
                "SELECT count(*) FROM cases WHERE day = ? AND office_id = ? AND staff = 0",
                day.isoformat(),
                office_id,
            )
        )

    def purge(self, before: date) -> None:
        """Delete boards from before a day."""
        self.session.write("DELETE FROM boards WHERE day < ?", before.isoformat())

    def _set(self, column: str, office_id: int, day: date, value: int) -> None:
        self.session.write(
            f"UPDATE boards SET {column} = ? WHERE office_id = ? AND day = ?",
            value,
            office_id,
            day.isoformat(),
        )


def _maybe(row: Row | None) -> Board | None:
    if row is None:
        return None
    return Board(
        day=date.fromisoformat(row["day"]),
        closed=row["closed_at"] is not None,
        told_at=moment(row["told_at"]),
        full_at=None if row["full_at"] is None else moment(row["full_at"]),
    )

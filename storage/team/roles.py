"""Roles that were granted: who holds them, since when, how they rest, end and come back."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from bot.domain.rights import Appointment, Grant, Role
from bot.domain.team.membership import Member
from bot.domain.team.role_holders import Entry
from storage.gateway import Gateway
from storage.people import NAME
from storage.statements import marks
from storage.team.links import OF_GRANT, appointment, of_grant
from storage.times import moment_maybe, stamp

ACTED_SECONDS = 60  # how exactly it is kept when a role was last used
_GROUP = (  # the group whose members may hold the role of row r
    "((r.role = 'officer' AND g.kind = 'office' AND g.office_id = r.office_id)"
    " OR (r.role = 'satgas' AND g.kind = 'satgas')"
    " OR (r.role = 'field' AND g.kind = 'field' AND g.area = r.area))"
)


class Roles(Gateway):
    """Rows of `roles`; every change tells whether it was one."""

    async def of_office(self, office_id: int, *, ended_after: datetime) -> list[Entry]:
        """Return who holds a role at an office, or was removed by somebody since then."""
        return await self._entries(
            "r.office_id = ? AND (r.state IN ('active', 'suspended')"
            " OR (r.ended_by IS NOT NULL AND r.ended_at >= ?))",
            office_id,
            stamp(ended_after),
        )

    async def holding(self, roles: Collection[Role]) -> list[Entry]:
        """Return who holds one of these roles."""
        held = "r.state IN ('active', 'suspended')"
        return await self._entries(f"r.role IN ({marks(roles)}) AND {held}", *roles)

    async def _entries(self, where: str, *values: Any) -> list[Entry]:
        rows = await self.session.rows(
            "SELECT r.*, p.name, p.telegram_id, o.name AS office FROM roles r"
            " JOIN people p ON p.id = r.person_id LEFT JOIN offices o ON o.id = r.office_id"
            f" WHERE {where} ORDER BY r.id",
            *values,
        )
        return [
            Entry(
                appointment(row),
                name=self.session.seal.open_or_none(row["name"], NAME, row["person_id"]) or "?",
                office=row["office"] or row["area"] or "",
                telegram_id=row["telegram_id"] and self.session.real(row["telegram_id"]),
            )
            for row in rows
        ]

    async def of_person(self, person_id: int) -> list[Appointment]:
        """Return the roles somebody holds or has asked for."""
        rows = await self.session.rows(
            "SELECT * FROM roles WHERE person_id = ? AND state <> 'removed' ORDER BY id", person_id
        )
        return [appointment(row) for row in rows]

    async def count(self, role: Role) -> int:
        """Return how many people hold a role."""
        return int(
            await self.session.value(
                "SELECT count(*) FROM roles WHERE role = ? AND state = 'active'", role
            )
        )

    async def find(self, person_id: int, grant: Grant) -> Appointment | None:
        """Return the role of a person, whatever became of it; None if it was never asked for."""
        row = await self.session.row(
            f"SELECT * FROM roles WHERE {OF_GRANT}", *of_grant(person_id, grant)
        )
        return None if row is None else appointment(row)

    async def works_at(self, office_id: int, person_id: int, roles: Collection[Role]) -> bool:
        """Tell whether somebody holds one of these roles at an office, even while it rests."""
        return bool(
            await self.session.value(
                "SELECT 1 FROM roles WHERE office_id = ? AND person_id = ?"
                f" AND role IN ({marks(roles)}) AND state IN ('active', 'suspended')",
                office_id,
                person_id,
                *roles,
            )
        )

    async def end(self, role_id: int, *, by: int | None, now: datetime) -> bool:
        """Take a role, or the wish for it, away; False if there was none."""
        self.session.ahead.clear_people()
        return await self._changed(
            "UPDATE roles SET state = 'removed', decided_at = coalesce(decided_at, ?),"
            " refusals = refusals + CASE WHEN state = 'requested' THEN 1 ELSE 0 END,"
            " refused_at = CASE WHEN state = 'requested' THEN ? ELSE refused_at END,"
            " ended_at = ?, ended_by = ?, unsure_since = NULL"
            " WHERE id = ? AND state <> 'removed' RETURNING 1",
            stamp(now),
            stamp(now),
            stamp(now),
            by,
            role_id,
        )

    async def restore(self, role_id: int) -> bool:
        """Give back a role that was taken away; False if it was not, or was never granted."""
        self.session.ahead.clear_people()
        return await self._changed(
            "UPDATE roles SET state = 'active', ended_at = NULL, ended_by = NULL"
            " WHERE id = ? AND state = 'removed' AND ended_at IS NOT NULL RETURNING 1",
            role_id,
        )

    def acted(
        self, person_id: int, office_id: int | None, roles: Collection[Role], now: datetime
    ) -> None:
        """Note that somebody used one of these roles now."""
        self.session.write(
            f"UPDATE roles SET acted_at = ? WHERE person_id = ? AND role IN ({marks(roles)})"
            " AND (office_id IS NULL OR office_id = ?) AND state = 'active'"
            " AND coalesce(acted_at, 0) <= ?",
            stamp(now),
            person_id,
            *roles,
            office_id,
            stamp(now) - ACTED_SECONDS,
        )

    async def members(
        self, *, chat_id: int | None = None, person_id: int | None = None
    ) -> list[Member]:
        """Return whose role asks for being in a group that is or was bound.

        Of one group, of one person, or of all.
        """
        only = {"g.chat_id": chat_id, "r.person_id": person_id}
        asked = {column: value for column, value in only.items() if value is not None}
        where = "".join(f" AND {column} = ?" for column in asked)
        rows = await self.session.rows(
            "SELECT r.*, g.chat_id, g.bound_at FROM roles r JOIN people p ON p.id = r.person_id"
            f" LEFT JOIN groups g ON g.lost_at IS NULL AND {_GROUP}"
            " WHERE r.state IN ('active', 'suspended') AND p.telegram_id IS NOT NULL"
            f" AND EXISTS (SELECT 1 FROM groups g WHERE {_GROUP})"
            f"{where} ORDER BY r.id",
            *asked.values(),
        )
        return [Member(appointment(r), r["chat_id"], moment_maybe(r["bound_at"])) for r in rows]

    def doubt(self, role_id: int, now: datetime) -> None:
        """Note that from now on membership is not known."""
        self.session.write(
            "UPDATE roles SET unsure_since = ? WHERE id = ? AND state = 'active'"
            " AND unsure_since IS NULL",
            stamp(now),
            role_id,
        )

    async def trust(self, role_id: int) -> bool:
        """Note that membership is proved; True if the role rested until now."""
        self.session.ahead.clear_people()
        rested = await self._changed(
            "UPDATE roles SET state = 'active', unsure_since = NULL"
            " WHERE id = ? AND state = 'suspended' RETURNING 1",
            role_id,
        )
        self.session.write(
            "UPDATE roles SET unsure_since = NULL WHERE id = ? AND state = 'active'", role_id
        )
        return rested

    async def suspend(self, role_id: int) -> bool:
        """Let a role rest; False if it is not in doubt any more."""
        self.session.ahead.clear_people()
        return await self._changed(
            "UPDATE roles SET state = 'suspended'"
            " WHERE id = ? AND state = 'active' AND unsure_since IS NOT NULL RETURNING 1",
            role_id,
        )

    def purge(self, before: datetime) -> None:
        """Forget who was refused or removed before a moment, and wishes nobody decided on."""
        self.session.write(
            "DELETE FROM roles WHERE state = 'removed'"
            " AND coalesce(ended_at, refused_at, decided_at) < ?"
            " OR state = 'requested' AND requested_at < ?",
            stamp(before),
            stamp(before),
        )

    async def _changed(self, sql: str, *values: Any) -> bool:
        return bool(await self.session.rows(sql, *values))

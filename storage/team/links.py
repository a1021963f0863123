"""Roles, and the one-time links that grant them."""

from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

from bot.domain.rights import Appointment, Grant, Role
from bot.domain.team.links import Link, Token
from storage.gateway import Gateway
from storage.sealing import token_hash
from storage.sqlite import Row
from storage.times import moment_maybe, stamp

OF_GRANT = (  # the row of somebody's role in its place
    "person_id = ? AND role = ? AND coalesce(office_id, 0) = ? AND coalesce(area, '') = ?"
)


def of_grant(person_id: int, grant: Grant) -> tuple[Any, ...]:
    """Return what `OF_GRANT` asks for."""
    return person_id, grant.role, grant.office_id or 0, grant.area or ""


class Links(Gateway):
    """Tokens are kept as hashes; roles are never deleted while the person is known."""

    def issue(
        self,
        token: str,
        kind: Link,
        *,
        now: datetime,
        valid: timedelta,
        role: Role | None = None,
        office_id: int | None = None,
        person_id: int | None = None,
        made_by: int | None = None,
        area: str | None = None,
    ) -> None:
        """Store a one-time link."""
        self.session.insert(
            "tokens",
            {
                "hash": token_hash(token),
                "kind": kind,
                "role": role,
                "office_id": office_id,
                "person_id": person_id,
                "made_by": made_by,
                "expires_at": stamp(now + valid),
                "area": area,
            },
        )

    def purge_links(self, now: datetime) -> None:
        """Forget links that ran out a week ago; until then they are told to be old."""
        self.session.write(
            "DELETE FROM tokens WHERE expires_at < ?", stamp(now - timedelta(days=7))
        )

    async def token(self, token: str, kind: Link, now: datetime) -> Token | None:
        """Return a link of this kind, usable or not; None if it never was one."""
        row = await self.session.row(
            "SELECT * FROM tokens WHERE hash = ? AND kind = ?", token_hash(token), kind
        )
        return None if row is None else _token(row, now)

    async def unspent_of(self, maker: int, now: datetime) -> list[tuple[bytes, Token]]:
        """Return the links somebody made that nobody has used, each with its hash."""
        rows = await self.session.rows(
            "SELECT * FROM tokens WHERE made_by = ? AND used_at IS NULL AND expires_at > ?",
            maker,
            stamp(now),
        )
        return [(row["hash"], _token(row, now)) for row in rows]

    def revoke(self, digest: bytes, now: datetime) -> None:
        """Let a link run out now."""
        self.session.write("UPDATE tokens SET expires_at = ? WHERE hash = ?", stamp(now), digest)

    def revoke_duty(
        self,
        office_id: int | None,
        now: datetime,
        *,
        area: str | None = None,
        person_id: int | None = None,
    ) -> None:
        """Let the links for duty run out that were given in a group; of one person, or of all."""
        only = "" if person_id is None else " AND person_id = ?"
        self.session.write(
            "UPDATE tokens SET expires_at = ? WHERE kind = 'duty' AND used_at IS NULL"
            " AND coalesce(office_id, 0) = ? AND coalesce(area, '') = ?"
            f" AND expires_at > ?{only}",
            stamp(now),
            office_id or 0,
            area or "",
            stamp(now),
            *(() if person_id is None else (person_id,)),
        )

    async def spend(self, token: str, now: datetime) -> bool:
        """Mark a link as used; False if somebody was faster."""
        return bool(
            await self.session.rows(
                "UPDATE tokens SET used_at = ? WHERE hash = ? AND used_at IS NULL RETURNING 1",
                stamp(now),
                token_hash(token),
            )
        )

    async def request(self, person_id: int, grant: Grant, now: datetime) -> Appointment:
        """Record a wish for a role; an active one stays active."""
        self.session.ahead.clear_people()
        self.session.write(
            "UPDATE roles SET state = 'requested', requested_at = ?,"
            " decided_by = NULL, decided_at = NULL, ended_by = NULL, ended_at = NULL"
            f" WHERE {OF_GRANT} AND state = 'removed'",
            stamp(now),
            *of_grant(person_id, grant),
        )
        self.session.insert(
            "roles",
            {
                "person_id": person_id,
                **asdict(grant),
                "state": "requested",
                "requested_at": stamp(now),
            },
            "ON CONFLICT DO NOTHING",
        )
        row = await self.session.row(
            f"SELECT * FROM roles WHERE {OF_GRANT}", *of_grant(person_id, grant)
        )
        assert row is not None
        return appointment(row)

    async def role(self, role_id: int) -> Appointment | None:
        """Return a role row, or None."""
        row = await self.session.row("SELECT * FROM roles WHERE id = ?", role_id)
        return None if row is None else appointment(row)

    async def decide(self, role_id: int, *, active: bool, by: int | None, now: datetime) -> bool:
        """Grant or refuse a requested role; False if that was decided already."""
        self.session.ahead.clear_people()
        return bool(
            await self.session.rows(
                "UPDATE roles SET state = ?, decided_by = ?, decided_at = ?,"
                " refusals = CASE WHEN ? = 1 THEN 0 ELSE refusals + 1 END, refused_at = ?"
                " WHERE id = ? AND state = 'requested' RETURNING 1",
                "active" if active else "removed",
                by,
                stamp(now),
                int(active),
                None if active else stamp(now),
                role_id,
            )
        )

    async def holders(self, role: Role, office_id: int | None = None) -> list[int]:
        """Return the ids of people who hold a role and can be written to."""
        rows = await self.session.rows(
            "SELECT p.id FROM roles r JOIN people p ON p.id = r.person_id"
            " WHERE r.role = ? AND coalesce(r.office_id, 0) = ? AND r.state = 'active'"
            " AND p.reachable = 1 AND p.telegram_id IS NOT NULL ORDER BY p.id",
            role,
            office_id or 0,
        )
        return [row["id"] for row in rows]

    async def waiting(self) -> list[Appointment]:
        """Return the requests nobody has decided on, the oldest first."""
        rows = await self.session.rows("SELECT * FROM roles WHERE state = 'requested' ORDER BY id")
        return [appointment(row) for row in rows]

    async def requested(self, person_id: int, office_id: int | None) -> bool:
        """Tell whether this person waits to be confirmed there or for the city; None: anywhere."""
        return await self._has(person_id, office_id, "state = 'requested' AND role <> 'staff'")

    async def suspended(self, person_id: int, office_id: int | None) -> bool:
        """Tell whether this person's role there or for the whole city rests; None: anywhere."""
        return await self._has(person_id, office_id, "state = 'suspended'")

    async def _has(self, person_id: int, office_id: int | None, state: str) -> bool:
        asked = f"SELECT 1 FROM roles WHERE person_id = ? AND {state}"
        if office_id is None:
            return bool(await self.session.value(asked, person_id))
        there = f"{asked} AND (office_id IS NULL OR office_id = ?)"
        return bool(await self.session.value(there, person_id, office_id))


def _token(row: Row, now: datetime) -> Token:
    return Token(
        kind=Link(row["kind"]),
        role=Role(row["role"]) if row["role"] else None,
        office_id=row["office_id"],
        person_id=row["person_id"],
        made_by=row["made_by"],
        usable=row["used_at"] is None and row["expires_at"] > stamp(now),
        area=row["area"],
    )


def appointment(row: Row) -> Appointment:
    """Return a row of `roles` as the domain knows it."""
    return Appointment(
        id=row["id"],
        person_id=row["person_id"],
        role=Role(row["role"]),
        office_id=row["office_id"],
        state=row["state"],
        decided_by=row["decided_by"],
        since=moment_maybe(row["decided_at"]),
        acted_at=moment_maybe(row["acted_at"]),
        unsure_since=moment_maybe(row["unsure_since"]),
        ended_by=row["ended_by"],
        ended_at=moment_maybe(row["ended_at"]),
        refusals=row["refusals"],
        refused_at=moment_maybe(row["refused_at"]),
        area=row["area"],
    )

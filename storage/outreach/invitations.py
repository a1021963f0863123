"""Invitations by the hash of their token, and the links of the RWs."""

from datetime import datetime

from storage.gateway import Gateway
from storage.sealing import token_hash
from storage.statements import renewing
from storage.times import stamp


class Invitations(Gateway):
    """One in force for each resident; who has it printed again makes the former one void."""

    def put(self, token: str, resident_id: int, now: datetime) -> None:
        """Make a resident's invitation, in place of a former one."""
        row = {
            "hash": token_hash(token),
            "resident_id": resident_id,
            "tries": 0,
            "made_at": stamp(now),
            "used_at": None,
        }
        self.session.insert("invitations", row, renewing("resident_id", row))

    async def resident_of(self, token: str, since: datetime, most: int) -> int | None:
        """Return who is invited by a token that may still be tried, or None."""
        found = await self.session.value(
            "SELECT resident_id FROM invitations WHERE hash = ? AND used_at IS NULL"
            " AND tries < ? AND made_at >= ?",
            token_hash(token),
            most,
            stamp(since),
        )
        return None if found is None else int(found)

    async def try_once(self, token: str) -> int:
        """Count a wrong year; return how many there were."""
        found = await self.session.value(
            "UPDATE invitations SET tries = tries + 1 WHERE hash = ? RETURNING tries",
            token_hash(token),
        )
        return int(found or 0)

    def spend(self, token: str, now: datetime) -> None:
        """Note that an invitation has been accepted."""
        self.session.write(
            "UPDATE invitations SET used_at = ? WHERE hash = ?", stamp(now), token_hash(token)
        )

    async def to_invite(self, kelurahan_id: int, rw: int) -> list[int]:
        """Return whom nobody in the bot speaks for yet, in the order of their lanes."""
        rows = await self.session.rows(
            "SELECT id FROM residents WHERE kelurahan_id = ? AND rw = ? AND born IS NOT NULL"
            " AND coalesce(person_id, carer_id) IS NULL"
            " AND state NOT IN ('done', 'stopped', 'gone') ORDER BY coalesce(rt, 0), id",
            kelurahan_id,
            rw,
        )
        return [row["id"] for row in rows]

    async def rw_link(self, kelurahan_id: int, rw: int, token: str, now: datetime) -> str:
        """Return the token of an RW's link, made of this one if there is none.

        It is never purged: it stands on paper, is the same again, and tells of nobody.
        """
        row = {"token": token, "kelurahan_id": kelurahan_id, "rw": rw, "made_at": stamp(now)}
        kept = "ON CONFLICT (kelurahan_id, rw) DO UPDATE SET rw = excluded.rw"
        made = await self.session.new_row("rw_links", row, kept)
        assert made is not None
        return str(made["token"])

    async def rw_of(self, token: str) -> tuple[int, int] | None:
        """Return the kelurahan and RW of a link, or None."""
        row = await self.session.row(
            "SELECT kelurahan_id, rw FROM rw_links WHERE token = ?", token
        )
        return None if row is None else (row["kelurahan_id"], row["rw"])

    def purge(self, before: datetime) -> None:
        """Forget invitations that are too old to be tried."""
        self.session.write("DELETE FROM invitations WHERE made_at < ?", stamp(before))

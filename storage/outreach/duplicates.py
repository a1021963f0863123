"""Residents who may stand twice: compared a few at a time, proposed once, judged, made one."""

from collections.abc import Collection, Iterable
from typing import NamedTuple

from bot.domain.outreach.duplicates import called
from bot.domain.outreach.residents import Resident
from storage.gateway import Gateway
from storage.outreach.residents import Residents
from storage.statements import marks

MOST = 30  # of one name in a kelurahan, or one number: what more have tells of nobody
_PROPOSED = (
    "FROM duplicates AS d JOIN residents AS a ON a.id = d.one_id"
    " JOIN residents AS b ON b.id = d.other_id WHERE d.state = 'proposed'"
)
_FOLLOW = (  # what becomes another's: first whose it becomes, then whose it was
    "UPDATE bookings SET resident_id = ? WHERE resident_id = ?",
    "UPDATE field_tasks SET resident_id = ? WHERE resident_id = ?",
    "UPDATE also_listed SET resident_id = ? WHERE resident_id = ?",
    "INSERT INTO also_listed (resident_id, listed_as, listed) SELECT CAST(? AS BIGINT), listed_as,"
    " listed FROM residents WHERE id = ? AND listed_as IS NOT NULL",
)
_FOLLOW_IF_NONE = (  # likewise, but what the other has counts: who it becomes comes once more
    "UPDATE campaign_messages SET resident_id = ? WHERE resident_id = ? AND NOT EXISTS"
    " (SELECT 1 FROM campaign_messages AS m WHERE m.resident_id = ?"
    " AND m.dose = campaign_messages.dose AND m.due_on = campaign_messages.due_on"
    " AND m.number = campaign_messages.number)",
    "UPDATE invitations SET resident_id = ? WHERE resident_id = ?"
    " AND NOT EXISTS (SELECT 1 FROM invitations AS i WHERE i.resident_id = ?)",
)
_SINCE = (
    "UPDATE residents SET listed_at ="
    " coalesce(listed_at, (SELECT r.listed_at FROM residents AS r WHERE r.id = ?)) WHERE id = ?"
)


class Proposed(NamedTuple):
    """Who may be one, by their numbers."""

    id: int
    one_id: int
    other_id: int


class Duplicates(Gateway):
    """What was judged stays as long as both are there: a list imported again asks no more."""

    async def to_compare(self, limit: int) -> list[Resident]:
        """Return some who were never compared with the others, or have changed since."""
        rows = await self.session.rows(
            "SELECT * FROM residents WHERE compared = 0 ORDER BY id LIMIT ?", limit
        )
        return Residents(self.session).read(rows)

    def compared(self, one: Resident) -> None:
        """Note that somebody is compared, and by what name they are found again."""
        self.session.write(
            "UPDATE residents SET called_hash = ?, compared = 1 WHERE id = ?",
            self.called_hash(one),
            one.id,
        )

    def called_hash(self, one: Resident) -> bytes | None:
        """Return what stands for a name in a kelurahan."""
        words = called(one)
        return None if words is None else self.session.seal.hash(f"called:{words}")

    async def with_others(self, ones: Iterable[Resident], *, least: int = 2) -> list[Resident]:
        """Return who has the name or the number of some, if so many have it.

        Two: some who are there themselves, and others. One: some who are not there yet.
        """
        found = list(ones)
        number = Residents(self.session).phone_hash
        hashes: dict[str, set[bytes]] = {
            "called_hash": {hash_ for one in found if (hash_ := self.called_hash(one))},
            "phone_hash": {number(one.phone) for one in found if one.phone},
        }
        shared = " OR ".join(
            f"{column} IN (SELECT {column} FROM residents WHERE {column} IN ({marks(some)})"
            f" GROUP BY {column} HAVING count(*) BETWEEN {least} AND {MOST})"
            for column, some in hashes.items()
        )
        values = [value for some in hashes.values() for value in some]
        rows = await self.session.rows(f"SELECT * FROM residents WHERE {shared}", *values)
        return Residents(self.session).read(rows)

    def propose(self, one_id: int, other_id: int) -> None:
        """Note that two may be one, the older first, unless that was noted before, or judged."""
        row = {"one_id": one_id, "other_id": other_id}
        self.session.insert("duplicates", row, "ON CONFLICT (one_id, other_id) DO NOTHING")

    async def proposed(self, ones: Collection[int]) -> list[Proposed]:
        """Return all that is proposed of some."""
        rows = await self.session.rows(
            "SELECT id, one_id, other_id FROM duplicates WHERE state = 'proposed'"
            f" AND (one_id IN ({marks(ones)}) OR other_id IN ({marks(ones)}))",
            *ones,
            *ones,
        )
        return [Proposed(**dict(row)) for row in rows]

    async def count(self, places: Collection[int] | None) -> int:
        """Return how many are proposed, both of some kelurahan; None: of all."""
        within, asked = _within(places)
        return int(await self.session.value(f"SELECT count(*) {_PROPOSED}{within}", *asked))

    async def following(self, after: int, places: Collection[int] | None) -> Proposed | None:
        """Return the first proposal behind a number, likewise; None without one."""
        within, asked = _within(places)
        row = await self.session.row(
            f"SELECT d.id, d.one_id, d.other_id {_PROPOSED}{within} AND d.id > ?"
            " ORDER BY d.id LIMIT 1",
            *asked,
            after,
        )
        return None if row is None else Proposed(**dict(row))

    def withdraw(self, number: int) -> None:
        """Propose something no more: by now nothing says so."""
        self.session.write("DELETE FROM duplicates WHERE id = ?", number)

    def are_two(self, number: int) -> None:
        """Remember for good that these are two."""
        self.session.write("UPDATE duplicates SET state = 'two' WHERE id = ?", number)

    def become_one(self, gone: int, *, into: int) -> None:
        """Let all that is of one resident be of another, and forget the one.

        Of two invitations that of who stays holds. The one is in nobody's hands any more.
        """
        for sql in _FOLLOW:
            self.session.write(sql, into, gone)
        for sql in _FOLLOW_IF_NONE:
            self.session.write(sql, into, gone, into)
        self.session.write(_SINCE, gone, into)
        self._judged_likewise(gone, into)
        Residents(self.session).delete(gone)

    def _judged_likewise(self, gone: int, into: int) -> None:
        for mine, theirs in (("one_id", "other_id"), ("other_id", "one_id")):
            self.session.write(
                "INSERT INTO duplicates (one_id, other_id, state)"
                f" SELECT CASE WHEN {theirs} < ? THEN {theirs} ELSE CAST(? AS BIGINT) END,"
                f" CASE WHEN {theirs} < ? THEN CAST(? AS BIGINT) ELSE {theirs} END, 'two'"
                f" FROM duplicates WHERE {mine} = ? AND {theirs} <> ? AND state = 'two'"
                " ON CONFLICT (one_id, other_id) DO UPDATE SET state = 'two'",
                *(into,) * 4,
                gone,
                into,
            )


def _within(places: Collection[int] | None) -> tuple[str, tuple[int, ...]]:
    if places is None:
        return "", ()
    within = f" AND a.kelurahan_id IN ({marks(places)}) AND b.kelurahan_id IN ({marks(places)})"
    return within, (*places, *places)

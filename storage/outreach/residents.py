"""Residents: written from the door, by themselves, and from lists."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from bot.domain.outreach.residents import Answer, Doses, Home, Reached, Resident, Source
from storage.account.suppression import ALSO_LISTED, LISTED, Suppressed
from storage.gateway import Gateway
from storage.sqlite import Row
from storage.statements import marks
from storage.times import day_maybe, moment_maybe, stamp

FACTS = "residents.facts"


class Residents(Gateway):
    """One row a resident; a person of the bot is at most one of them."""

    async def get(self, resident_id: int) -> Resident | None:
        """Return a resident, or None if gone."""
        return self._maybe(
            await self.session.row("SELECT * FROM residents WHERE id = ?", resident_id)
        )

    async def of_person(self, person_id: int) -> Resident | None:
        """Return who a person of the bot is, or None."""
        return self._maybe(
            await self.session.row("SELECT * FROM residents WHERE person_id = ?", person_id)
        )

    async def cared_for(self, person_id: int) -> list[Resident]:
        """Return those in whose place a person is told, oldest entry first."""
        rows = await self.session.rows(
            "SELECT * FROM residents WHERE carer_id = ? ORDER BY id", person_id
        )
        return [self._resident(row) for row in rows]

    async def of_phone(self, phone: str) -> list[Resident]:
        """Return who has this number, E.164."""
        rows = await self.session.rows(
            "SELECT * FROM residents WHERE phone_hash = ? ORDER BY id", self.phone_hash(phone)
        )
        return [self._resident(row) for row in rows]

    async def reached(self, state: Reached, kelurahan_id: int, rw: int) -> list[Resident]:
        """Return who of an RW has come so far, in the order of their lanes; 0: RW not known."""
        rows = await self.session.rows(
            "SELECT * FROM residents WHERE state = ? AND kelurahan_id = ? AND coalesce(rw, 0) = ?"
            " ORDER BY coalesce(rt, 0), id",
            state,
            kelurahan_id,
            rw,
        )
        return self.read(rows)

    def read(self, rows: Sequence[Row]) -> list[Resident]:
        """Return the residents that rows of the table tell of."""
        return [self._resident(row) for row in rows]

    async def listed(self, known_by: Collection[bytes]) -> dict[bytes, tuple[int, bytes]]:
        """Return by who it is on a list: the number, and what the last list said of them."""
        among = f"WHERE listed_as IN ({marks(known_by)})"
        rows = await self.session.rows(
            f"SELECT id, listed_as, listed FROM residents {among}"
            f" UNION ALL SELECT resident_id, listed_as, listed FROM also_listed {among}",
            *known_by,
            *known_by,
        )
        return {row["listed_as"]: (row["id"], row["listed"]) for row in rows}

    def phone_hash(self, phone: str) -> bytes:
        """Return what stands for a number: the same that is kept of who wants to be left alone."""
        return Suppressed(self.session).hash_of("phone", phone)

    def add(
        self, one: Resident, now: datetime, *, listed: Mapping[str, bytes] | None = None
    ) -> int:
        """Remember a resident under a new number and return it; that of `one` is not looked at."""
        number = self.session.reserve("residents")
        row = {
            "id": number,
            **self._columns(one, number),
            **(listed or {}),
            "source": one.source,
            "created_at": stamp(now),
            "changed_at": stamp(now),
        }
        self.session.insert("residents", row)
        return number

    def save(self, one: Resident, now: datetime) -> None:
        """Store all that is known of a resident."""
        row = {**self._columns(one, one.id), "changed_at": stamp(now)}
        values = ", ".join(f"{name} = ?" for name in row)
        self.session.write(f"UPDATE residents SET {values} WHERE id = ?", *row.values(), one.id)

    async def changed_since(self, resident_id: int, at: datetime) -> bool:
        """Tell whether anything of a resident has changed since a moment, or in it."""
        sql = "SELECT 1 FROM residents WHERE id = ? AND changed_at >= ?"
        return bool(await self.session.value(sql, resident_id, stamp(at)))

    def says(self, listed_as: bytes, listed: bytes) -> None:
        """Note what a list says of somebody who stood on one as this before."""
        for table in ("residents", "also_listed"):
            self.session.write(
                f"UPDATE {table} SET listed = ? WHERE listed_as = ?", listed, listed_as
            )

    def delete(self, resident_id: int) -> None:
        """Forget one, who is another one's entry too."""
        self.session.write("DELETE FROM residents WHERE id = ?", resident_id)

    def purge(self, over: datetime, forgotten: datetime) -> None:
        """Forget whom nothing more is to come for, and whom nobody spoke of for long.

        Whom a list named and who asked to be left alone is known again by a keyed hash, so that
        no list brings them back; who comes back by themselves is not on that list any more.
        """
        for listed in (LISTED, ALSO_LISTED):
            self.session.write(
                f"INSERT INTO suppressed (hash, since) SELECT l.listed_as, r.changed_at {listed}"
                " WHERE r.state IN ('stopped', 'gone') AND r.changed_at < ?"
                " ON CONFLICT (hash) DO NOTHING",
                stamp(max(over, forgotten)),
            )
        self.session.write(
            "DELETE FROM residents WHERE changed_at < ? AND state IN ('done', 'stopped', 'gone')",
            stamp(over),
        )
        self.session.write("DELETE FROM residents WHERE changed_at < ?", stamp(forgotten))

    def _columns(self, one: Resident, number: int) -> dict[str, Any]:
        facts: dict[str, Any] = {"name": one.name, "phone": one.phone, "address": one.address}
        if one.answered is not None:
            facts["answered"] = [one.answered.what, one.answered.on.isoformat()]
        told = {name: value for name, value in facts.items() if value} | one.had.facts()
        return {
            "person_id": one.person_id,
            "carer_id": one.carer_id,
            "facts": self.session.seal.seal(told, FACTS, number),
            "phone_hash": None if one.phone is None else self.phone_hash(one.phone),
            "born": one.born,
            "kelurahan_id": one.home.kelurahan_id,
            "rw": one.home.rw,
            "rt": one.home.rt,
            "state": one.state,
            "dose": one.dose,
            "due_on": None if one.due_on is None else one.due_on.isoformat(),
            "told": one.told,
            "told_at": None if one.told_at is None else stamp(one.told_at),
            "compared": 0,
        }

    def _maybe(self, row: Row | None) -> Resident | None:
        return None if row is None else self._resident(row)

    def _resident(self, row: Row) -> Resident:
        facts = self.session.seal.open_or_none(row["facts"], FACTS, row["id"]) or {}
        due_on: date | None = day_maybe(row["due_on"])
        return Resident(
            id=row["id"],
            source=Source(row["source"]),
            state=Reached(row["state"]),
            name=facts.get("name"),
            phone=facts.get("phone"),
            address=facts.get("address"),
            born=row["born"],
            home=Home(row["kelurahan_id"], row["rw"], row["rt"]),
            had=Doses.of(facts),
            dose=row["dose"],
            due_on=due_on,
            told=row["told"],
            told_at=moment_maybe(row["told_at"]),
            person_id=row["person_id"],
            carer_id=row["carer_id"],
            answered=_answer(facts.get("answered")),
        )


def _answer(said: list[str] | None) -> Answer | None:
    return None if said is None else Answer(said[0], date.fromisoformat(said[1]))

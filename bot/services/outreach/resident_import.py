"""Residents from a list: a few at a time, so that check-ins go on meanwhile."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from bot.domain.outreach import moves
from bot.domain.outreach.residents import Reached, Resident, Source
from bot.services.outreach.resident_file import Listed
from bot.services.service import Service


@dataclass(frozen=True, slots=True)
class Counts:
    """What became of rows; `left_alone` are those who asked never to be listed again."""

    added: int = 0
    changed: int = 0
    same: int = 0
    left_alone: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            self.added + other.added,
            self.changed + other.changed,
            self.same + other.same,
            self.left_alone + other.left_alone,
        )


class ResidentImport(Service):
    """The same list twice is the same as once; what people said themselves is not undone."""

    async def step(self, rows: Sequence[Listed]) -> Counts:
        """Write some rows of a list."""
        marks = [self._marks(row) for row in rows]
        asked = [one for each in marks for one in (each["listed_as"], each["phone_hash"]) if one]
        alone = await self.tx.suppressed.among(asked)
        known = await self.tx.residents.listed([each["listed_as"] for each in marks])
        counts = Counts()
        for row, mark in zip(rows, marks, strict=True):
            counts += await self._write(row, mark, known, alone)
        return counts

    def finish(self, total: Counts) -> None:
        """Note that a list was imported, without anybody's name."""
        self.tx.audit.put(
            "import-residents",
            by=None,
            at=self.now,
            subject="residents",
            detail=f"{total.added} added, {total.changed} changed, {total.left_alone} left alone",
        )

    async def _write(
        self,
        row: Listed,
        mark: dict[str, Any],
        known: dict[bytes, tuple[int, bytes]],
        alone: set[bytes],
    ) -> Counts:
        if alone & {mark["listed_as"], mark["phone_hash"]}:
            return Counts(left_alone=1)
        listed = {name: mark[name] for name in ("listed_as", "listed")}
        before = known.get(mark["listed_as"])
        if before is None:
            self.tx.residents.add(self._new(row), self.now, listed=listed)
            return Counts(added=1)
        resident_id, said = before
        found = None if said == mark["listed"] else await self.tx.residents.get(resident_id)
        if found is None:
            return Counts(same=1)
        told = replace(found, phone=row.phone or found.phone, address=row.address or found.address)
        if row.had.doses is not None:
            told = moves.known_from_door(told, row.had)
        self.tx.residents.save(told, self.now, listed=listed)
        return Counts(changed=1)

    def _new(self, row: Listed) -> Resident:
        one = Resident(
            id=0,
            source=Source.LIST,
            state=Reached.WAITING,
            name=row.name,
            phone=row.phone,
            address=row.address,
            born=row.born,
            home=row.home,
            had=row.had,
        )
        return moves.settle(one)

    def _marks(self, row: Listed) -> dict[str, Any]:
        hash_of = self.tx.suppressed.hash_of
        return {
            "listed_as": hash_of("listed", row.known_by),
            "listed": hash_of("listed-row", row.content),
            "phone_hash": None if row.phone is None else hash_of("phone", row.phone),
        }

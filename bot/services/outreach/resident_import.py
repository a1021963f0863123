"""Residents from a list: a few at a time, so that check-ins go on meanwhile."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from bot.domain.outreach import moves
from bot.domain.outreach.duplicates import alike
from bot.domain.outreach.resident_list import Counts
from bot.domain.outreach.residents import Reached, Resident, Source
from bot.domain.people import Person
from bot.services.outreach.resident_file import Listed
from bot.services.service import Service

STEP = 100  # rows in one transaction: some 20 ms, between which a check-in has its turn
PAUSE = 0.002  # seconds
ADDED, CHANGED, SAME = Counts(added=1), Counts(changed=1), Counts(same=1)
SUPPRESSED = Counts(left_alone=1)
Mark = dict[str, Any]


class ResidentImport(Service):
    """The same list twice is the same as once; what people said themselves is not undone."""

    async def look(self, rows: Sequence[Listed]) -> Counts:
        """Return what would become of some rows of a list."""
        judged = await self._judged(rows)
        new = [self._listed(row, -row.line) for row, _, verdict, _ in judged if verdict is ADDED]
        others = await self.tx.duplicates.with_others(new, least=1) if new else ()
        known = Counts(alike=len({one.id for one, _ in alike(new, others)}))
        return sum([verdict for _, _, verdict, _ in judged], known)

    async def step(self, rows: Sequence[Listed]) -> Counts:
        """Write some rows of a list."""
        counts = Counts()
        for row, mark, verdict, resident_id in await self._judged(rows):
            counts += await self._write(row, mark, verdict, resident_id)
        return counts

    def finish(self, total: Counts, *, by: Person | None = None) -> None:
        """Note that a list was imported, without anybody's name."""
        self.tx.audit.put(
            "import-residents",
            by=by.id if by else None,
            at=self.now,
            subject="residents",
            detail=f"{total.added} added, {total.changed} changed, {total.left_alone} left alone",
        )

    async def _judged(self, rows: Sequence[Listed]) -> list[tuple[Listed, Mark, Counts, int]]:
        """Return each row with its marks, what becomes of it, and who it is, 0 for nobody yet."""
        marks = [self._marks(row) for row in rows]
        asked = [one for each in marks for one in (each["listed_as"], each["phone_hash"]) if one]
        alone = await self.tx.suppressed.among(asked)
        known = await self.tx.residents.listed([each["listed_as"] for each in marks])
        judged = []
        for row, mark in zip(rows, marks, strict=True):
            resident_id, said = known.get(mark["listed_as"], (0, None))
            if alone & {mark["listed_as"], mark["phone_hash"]}:
                verdict = SUPPRESSED
            elif not resident_id:
                verdict = ADDED
            else:
                verdict = SAME if said == mark["listed"] else CHANGED
            judged.append((row, mark, verdict, resident_id))
        return judged

    async def _write(self, row: Listed, mark: Mark, verdict: Counts, resident_id: int) -> Counts:
        if verdict is ADDED:
            listed = {name: mark[name] for name in ("listed_as", "listed")}
            new = moves.settle(self._listed(row, 0))
            self.tx.residents.add(new, self.now, listed=listed)
        if verdict is not CHANGED:
            return verdict
        found = await self.tx.residents.get(resident_id)
        if found is None:
            return SAME
        told = replace(found, phone=row.phone or found.phone, address=row.address or found.address)
        if row.had.doses is not None:
            told = moves.known_from_door(told, row.had)
        self.tx.residents.save(told, self.now)
        self.tx.residents.says(mark["listed_as"], mark["listed"])
        return CHANGED

    def _listed(self, row: Listed, number: int) -> Resident:
        return Resident(
            id=number,
            source=Source.LIST,
            state=Reached.WAITING,
            name=row.name,
            phone=row.phone,
            address=row.address,
            born=row.born,
            home=row.home,
            had=row.had,
        )

    def _marks(self, row: Listed) -> Mark:
        hash_of = self.tx.suppressed.hash_of
        return {
            "listed_as": hash_of("listed", row.known_by),
            "listed": hash_of("listed-row", row.content),
            "phone_hash": None if row.phone is None else hash_of("phone", row.phone),
        }

"""Whom an exposure concerns: who has been told, where they were, who is to be called."""

from collections.abc import Iterable
from datetime import date, datetime

from bot.domain.cases.exposures import Place, ToCall
from storage.gateway import Gateway
from storage.people import NAME
from storage.statements import marks
from storage.times import stamp

PHONE = "exposed.phone"
_DETAILS = (
    "SELECT e.*, v.person_id AS who, v.kind, v.day, v.registered_by, o.name AS office"
    " FROM exposed AS e JOIN visits AS v ON v.id = e.visit_id"
    " JOIN offices AS o ON o.id = v.office_id WHERE e.exposure_id = ?"
)


class Exposed(Gateway):
    """A row for each visit it concerns; told together with who came along."""

    async def waiting(self, exposure_id: int, told: int, limit: int) -> list[tuple[int, int]]:
        """Return some who are to hear, with their Telegram ids; `told`: what they heard before."""
        rows = await self.session.rows(
            "SELECT DISTINCT p.id, p.telegram_id FROM exposed AS e JOIN people AS p"
            " ON p.id = e.person_id WHERE e.exposure_id = ? AND e.told = ?"
            " AND p.telegram_id IS NOT NULL ORDER BY p.id LIMIT ?",
            exposure_id,
            told,
            limit,
        )
        return [(row["id"], self.session.real(row["telegram_id"])) for row in rows]

    def mark(self, exposure_id: int, people: Iterable[int], told: int) -> None:
        """Note what these have been promised."""
        ids = list(people)
        self.session.write(
            f"UPDATE exposed SET told = ? WHERE exposure_id = ? AND person_id IN ({marks(ids)})",
            told,
            exposure_id,
            *ids,
        )

    def to_be_called(self, exposure_id: int, person_id: int) -> None:
        """Put on the list of those to be called whom no message reaches, as if never promised."""
        self.session.write(
            "UPDATE exposed SET told = 0, person_id = NULL"
            " WHERE exposure_id = ? AND person_id = ?",
            exposure_id,
            person_id,
        )

    async def places(self, exposure_id: int, person_id: int) -> list[Place]:
        """Return where and when a person, or who came along with them, was exposed."""
        rows = await self.session.rows(
            f"{_DETAILS} AND e.person_id = ? ORDER BY v.day, v.id", exposure_id, person_id
        )
        return [
            Place(
                office=row["office"] if row["placed"] else None,
                day=date.fromisoformat(row["day"]),
                companion=await self._name(row["who"]) if row["who"] != person_id else None,
            )
            for row in rows
        ]

    async def to_call(self, exposure_id: int) -> list[ToCall]:
        """Return who has no Telegram, and who asked to be called, by office and day."""
        rows = await self.session.rows(
            f"{_DETAILS} AND (e.person_id IS NULL OR e.call_at IS NOT NULL)"
            " ORDER BY o.name, v.day, v.id",
            exposure_id,
        )
        return [
            ToCall(
                name=await self._name(row["who"]) or "?",
                office=row["office"],
                day=date.fromisoformat(row["day"]),
                phone=self.session.seal.open_or_none(row["phone"], PHONE, row["id"]),
                by=None
                if row["registered_by"] is None
                else await self._name(row["registered_by"]),
            )
            for row in rows
        ]

    async def ask_call(self, exposure_id: int, person_id: int, phone: str, now: datetime) -> bool:
        """Note the number of who was told and asks to be called; False if they were not told."""
        number = await self.session.value(
            "SELECT id FROM exposed WHERE exposure_id = ? AND person_id = ? AND told = 1"
            " ORDER BY id LIMIT 1",
            exposure_id,
            person_id,
        )
        if number is None:
            return False
        sealed = self.session.seal.seal(phone, PHONE, number)
        self.session.write(
            "UPDATE exposed SET call_at = ?, phone = ? WHERE id = ?", stamp(now), sealed, number
        )
        return True

    async def phones(self, person_id: int) -> set[str | None]:
        """Return the numbers at which somebody asked to be called; None: one is damaged."""
        rows = await self.session.rows(
            "SELECT id, phone FROM exposed WHERE person_id = ? AND phone IS NOT NULL", person_id
        )
        return {self.session.seal.open_or_none(one["phone"], PHONE, one["id"]) for one in rows}

    async def told_of(self, person_id: int, since: date) -> date | None:
        """Return the last day on which a person was exposed, if they were told and it stands."""
        day = await self.session.value(
            "SELECT max(v.day) FROM exposed AS e JOIN exposures AS x ON x.id = e.exposure_id"
            " JOIN visits AS v ON v.id = e.visit_id WHERE e.person_id = ? AND v.person_id = ?"
            " AND e.told = 1 AND x.withdrawn_at IS NULL AND v.day >= ?",
            person_id,
            person_id,
            since.isoformat(),
        )
        return None if day is None else date.fromisoformat(day)

    async def _name(self, person_id: int) -> str | None:
        sealed = await self.session.value("SELECT name FROM people WHERE id = ?", person_id)
        name: str | None = self.session.seal.open_or_none(sealed, NAME, person_id)
        return name

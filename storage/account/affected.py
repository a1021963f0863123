"""Whom a breach concerns: everybody who is held, or who came in on some days."""

from dataclasses import dataclass, field
from datetime import date

from storage.cases.exposed import PHONE as EXPOSED_PHONE
from storage.cases.visitor_requests import PHONE
from storage.gateway import Gateway
from storage.people import NAME

_ROWS = (
    "SELECT p.id, p.name, p.telegram_id, v.day, o.name AS office, c.id AS case_id, c.phone"
    " FROM people AS p {joined} JOIN visits AS v ON v.person_id = p.id{days}"
    " LEFT JOIN offices AS o ON o.id = v.office_id"
    " LEFT JOIN cases AS c ON c.visit_id = v.id AND c.phone IS NOT NULL"
    " WHERE p.name IS NOT NULL OR p.telegram_id IS NOT NULL ORDER BY p.id, v.day"
)


@dataclass(slots=True)
class Concerned:
    """Somebody to be told: by the bot if `telegram`, else by telephone or letter."""

    name: str
    telegram: bool
    phones: set[str] = field(default_factory=set)
    offices: set[str] = field(default_factory=set)
    days: list[str] = field(default_factory=list)


class Affected(Gateway):
    """Reads everybody's name: for the command line alone."""

    async def people(self, days: tuple[date, date] | None) -> list[Concerned]:
        """Return everybody who is held; with days, who came in on one of them."""
        sql = _ROWS.format(
            joined="LEFT" if days is None else "",
            days="" if days is None else " AND v.day BETWEEN ? AND ?",
        )
        values = () if days is None else tuple(one.isoformat() for one in days)
        found: dict[int, Concerned] = {}
        seal = self.session.seal
        for row in await self.session.rows(sql, *values):
            if row["id"] not in found:
                name = seal.open_or_none(row["name"], NAME, row["id"]) or "?"
                found[row["id"]] = Concerned(name, row["telegram_id"] is not None)
            one = found[row["id"]]
            if row["day"] is not None:
                one.days.append(row["day"])
                one.offices.add(row["office"])
            if phone := seal.open_or_none(row["phone"], PHONE, row["case_id"]):
                one.phones.add(phone)
        exposed = "SELECT id, person_id, phone FROM exposed WHERE phone IS NOT NULL"
        for row in await self.session.rows(exposed):
            phone = seal.open_or_none(row["phone"], EXPOSED_PHONE, row["id"])
            if phone and row["person_id"] in found:
                found[row["person_id"]].phones.add(phone)
        return list(found.values())

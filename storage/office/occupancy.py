"""Who is inside an office, with the name and door of each visit."""

from datetime import date

from bot.domain.colour import Colour
from bot.domain.office.occupancy import Insider
from bot.domain.visits import VisitKind
from storage.gateway import Gateway
from storage.people import NAME
from storage.sealing import Seal
from storage.sqlite import Row
from storage.times import moment

INSIDER = (
    "SELECT v.id AS visit_id, v.code, v.checkin_at, v.kind, v.colour, v.registered_by,"
    " v.person_id, p.name, d.name AS door{more} FROM visits v JOIN people p ON p.id = v.person_id"
    " JOIN doors d ON d.id = v.door_id {joined}"
)


class Occupancy(Gateway):
    """Read from the visits that have not ended."""

    async def of_office(self, office_id: int, since: date) -> list[Insider]:
        """Return everybody inside who came since that day, staff too, the longest first."""
        rows = await self.session.rows(
            f"{INSIDER.format(more='', joined='')} WHERE v.office_id = ? AND v.day >= ?"
            " AND v.checkout_at IS NULL ORDER BY v.checkin_at, v.id",
            office_id,
            since.isoformat(),
        )
        return [insider(row, self.session.seal) for row in rows]


def insider(row: Row, seal: Seal) -> Insider:
    """Return who a row selected by `INSIDER` is about."""
    return Insider(
        visit_id=row["visit_id"],
        name=seal.open_or_none(row["name"], NAME, row["person_id"]) or "?",
        code=row["code"],
        door=row["door"],
        since=moment(row["checkin_at"]),
        kind=VisitKind(row["kind"]),
        colour=Colour(row["colour"]),
        registered_by=row["registered_by"],
    )

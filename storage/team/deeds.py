"""Who did what, read for admins; `storage/audit.py` writes it."""

from bot.domain.team.deeds import DEEDS, Deed, DeedKind, DeedQuery
from storage.gateway import Gateway
from storage.people import NAME
from storage.sqlite import Row
from storage.statements import marks
from storage.times import moment, stamp

_BEFORE = (  # in the order of the index, so that no more rows are read than shown
    "a.at <= (SELECT at FROM audit WHERE id = ?)"
    " AND (a.at < (SELECT at FROM audit WHERE id = ?) OR a.id < ?)"
)


class Deeds(Gateway):
    """The newest first, page by page: a row added meanwhile moves none to another page."""

    async def page(self, query: DeedQuery, limit: int) -> list[Deed]:
        """Return some deeds; times are UTC."""
        if query.before:
            where, values = _BEFORE, [query.before, query.before, query.before]
        else:
            where, values = "a.at < ?", [stamp(query.until)]
        where, values = f"{where} AND a.at >= ?", [*values, stamp(query.first)]
        if query.office_id is not None:
            where, values = f"{where} AND a.office_id = ?", [*values, query.office_id]
        actions = DEEDS.get(query.kind, ())
        if query.kind is not DeedKind.ALL:
            where = f"{where} AND a.action IN ({marks(actions)})"
        rows = await self.session.rows(
            "SELECT a.id, a.at, a.action, a.person_id, a.subject, p.id AS known, p.name,"
            " o.name AS office FROM audit AS a LEFT JOIN people AS p ON p.id = a.person_id"
            f" LEFT JOIN offices AS o ON o.id = a.office_id WHERE {where}"
            " ORDER BY a.at DESC, a.id DESC LIMIT ?",
            *values,
            *actions,
            limit,
        )
        return [self._deed(row) for row in rows]

    def _deed(self, row: Row) -> Deed:
        by = None
        if row["known"] is not None:
            by = self.session.seal.open_or_none(row["name"], NAME, row["known"]) or "?"
        elif row["person_id"] is not None:
            by = "?"
        return Deed(
            id=row["id"],
            at=moment(row["at"]),
            action=row["action"],
            by=by,
            office=row["office"] or "",
            subject=row["subject"],
        )

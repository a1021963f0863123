"""Who has which home or number in hand: handed out by one statement, so never to two."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.domain.outreach.call_lists import KINDS
from bot.domain.outreach.fieldwork import HELD_FOR, TRIES, Kind, Out, Scope, Task
from bot.domain.outreach.residents import Resident
from storage.gateway import Gateway
from storage.outreach.residents import Residents
from storage.outreach.sweep_lists import PLACE
from storage.sqlite import Row
from storage.statements import marks
from storage.times import moment, stamp

FACTS = "field_tasks.facts"
MOST = 200  # of one lane, looked through for who lives together
_TRIES = (
    "(SELECT count(*) FROM field_tasks AS t WHERE t.resident_id = r.id AND t.kind = ?"
    " AND t.result = 'absent')"
)
_FREE = (  # in nobody's hands, not to be left for a while, without a place that is to come
    "NOT EXISTS (SELECT 1 FROM field_tasks AS t WHERE t.resident_id = r.id"
    " AND ((t.state = 'held' AND t.until > ?) OR (t.kind = ? AND t.again_at > ?)))"
    f" AND NOT {PLACE}"
)
_NEWEST = (
    "NOT EXISTS (SELECT 1 FROM field_tasks AS t WHERE t.resident_id = field_tasks.resident_id"
    " AND t.id > field_tasks.id)"
)
_RETURN = "UPDATE field_tasks SET state = 'returned', ended_at = ? WHERE state = 'held'"


def _listed(scope: Scope, now: datetime) -> tuple[str, tuple[Any, ...]]:
    """Return whom a list may hand out now, as a part of a statement, and what it asks for."""
    in_rw = "" if scope.rw is None else " AND coalesce(r.rw, 0) = ?"
    asked = (KINDS[scope.kind], *scope.kelurahan, *(() if scope.rw is None else (scope.rw,)))
    return (
        "FROM residents AS r WHERE r.state IN ('call', 'visit') AND r.state = ?"
        f" AND r.kelurahan_id IN ({marks(scope.kelurahan)}){in_rw} AND {_FREE}",
        (*asked, *_free(scope, now)),
    )


def _free(scope: Scope, now: datetime) -> tuple[Any, ...]:
    """Return what `_FREE` asks for; `now` is by the city's clock, whose day a place is of."""
    return stamp(now), scope.kind, stamp(now), now.date().isoformat()


class Fieldwork(Gateway):
    """One row a resident each time they are handed out; what came of it stays in it."""

    async def first(self, scope: Scope, now: datetime) -> Resident | None:
        """Return whom a list hands out next; None if nobody is on it or all are out."""
        for tried in (f"{_TRIES} < {TRIES}", f"{_TRIES} >= {TRIES}"):
            for place in sorted(scope.kelurahan):  # one at a time, as the index has them in order
                listed, asked = _listed(replace(scope, kelurahan=(place,)), now)
                number = await self.session.value(
                    f"SELECT r.id {listed} AND {tried}"
                    " ORDER BY coalesce(r.rw, 0), coalesce(r.rt, 0), r.id LIMIT 1",
                    *asked,
                    scope.kind,
                )
                if number is not None:
                    return await Residents(self.session).get(number)
        return None

    async def near(self, scope: Scope, one: Resident, now: datetime) -> list[Resident]:
        """Return who else may be handed out and lives in the same lane, or has the same number."""
        listed, asked = _listed(scope, now)
        by: tuple[int, ...] = (one.id,)
        near = "r.phone_hash = (SELECT phone_hash FROM residents WHERE id = ?)"
        if scope.kind is Kind.VISITS:
            near = "r.kelurahan_id = ? AND coalesce(r.rw, 0) = ? AND coalesce(r.rt, 0) = ?"
            by = (one.home.kelurahan_id or 0, one.home.rw or 0, one.home.rt or 0)
        rows = await self.session.rows(
            f"SELECT r.* {listed} AND {near} ORDER BY r.id LIMIT {MOST}", *asked, *by
        )
        return Residents(self.session).read(rows)

    async def count_free(self, scope: Scope, now: datetime) -> int:
        """Return how many of a list may be handed out now."""
        listed, asked = _listed(scope, now)
        return int(await self.session.value(f"SELECT count(*) {listed}", *asked))

    async def take(
        self, scope: Scope, residents: Sequence[int], *, by: int, now: datetime
    ) -> list[Task]:
        """Put residents into somebody's hands, but for those in another's or off the list."""
        rows = await self.session.rows(
            "INSERT INTO field_tasks (kind, area, house, resident_id, person_id, state, taken_at,"
            " until) SELECT CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS BIGINT), r.id,"
            " CAST(? AS BIGINT), 'held', CAST(? AS BIGINT), CAST(? AS BIGINT)"
            f" FROM residents AS r WHERE r.id IN ({marks(residents)}) AND r.state = ?"
            f" AND {_FREE} ORDER BY r.id ON CONFLICT DO NOTHING RETURNING *",
            scope.kind,
            scope.area,
            residents[0],
            by,
            stamp(now),
            stamp(now + HELD_FOR),
            *residents,
            KINDS[scope.kind],
            *_free(scope, now),
        )
        return [self._task(row) for row in rows]

    async def release_late(self, now: datetime) -> list[Task]:
        """Let what was out for too long go back to its list, and return it."""
        rows = await self.session.rows(
            "UPDATE field_tasks SET state = 'returned', ended_at = until"
            " WHERE state = 'held' AND until <= ? RETURNING *",
            stamp(now),
        )
        return [self._task(row) for row in rows if row["person_id"] is not None]

    async def get(self, task_id: int) -> Task | None:
        """Return a row, or None if it is gone."""
        row = await self.session.row("SELECT * FROM field_tasks WHERE id = ?", task_id)
        return None if row is None else self._task(row)

    async def handed_with(self, task: Task) -> list[Task]:
        """Return all that was handed out together with a row, and itself."""
        rows = await self.session.rows(
            "SELECT * FROM field_tasks WHERE person_id = ? AND house = ? AND taken_at = ?"
            " AND kind = ? ORDER BY id",
            task.person_id,
            task.house,
            stamp(task.taken_at),
            task.kind,
        )
        return [self._task(row) for row in rows]

    async def held_by(self, person_id: int, kind: Kind) -> Task | None:
        """Return the first that somebody has in hand, or None."""
        row = await self.session.row(
            "SELECT * FROM field_tasks WHERE person_id = ? AND kind = ? AND state = 'held'"
            " ORDER BY id LIMIT 1",
            person_id,
            kind,
        )
        return None if row is None else self._task(row)

    async def tries(self, resident_id: int, kind: Kind) -> int:
        """Return how often nobody was there, or answered."""
        asked = f"SELECT {_TRIES} FROM residents AS r WHERE r.id = ?"
        return int(await self.session.value(asked, kind, resident_id) or 0)

    async def was(self, resident_id: int, kind: Kind, result: str) -> bool:
        """Tell whether this ever came of somebody's call or visit."""
        asked = "SELECT 1 FROM field_tasks WHERE resident_id = ? AND kind = ? AND result = ?"
        return bool(await self.session.value(asked, resident_id, kind, result))

    async def finish(
        self, task_id: int, result: str, *, again_at: datetime | None, now: datetime
    ) -> bool:
        """Note what came of it; False if that was noted, or somebody else has them by now.

        What went back by itself may still be finished while nobody has taken it since.
        """
        return await self._changed(
            "UPDATE field_tasks SET state = 'done', result = ?, again_at = ?, ended_at = ?"
            f" WHERE id = ? AND state <> 'done' AND {_NEWEST} RETURNING 1",
            result,
            None if again_at is None else stamp(again_at),
            stamp(now),
            task_id,
        )

    async def touched(self, task: Task) -> bool:
        """Tell whether anything of the resident has changed since this came of it."""
        asked = (
            "SELECT 1 FROM field_tasks AS t JOIN residents AS r ON r.id = t.resident_id"
            " WHERE t.id = ? AND r.changed_at > t.ended_at"
        )
        return bool(await self.session.value(asked, task.id))

    def keep(self, task_id: int, facts: dict[str, Any]) -> None:
        """Keep the particulars, and how it was before."""
        sealed = self.session.seal.seal_maybe(facts or None, FACTS, task_id)
        self.session.write("UPDATE field_tasks SET facts = ? WHERE id = ?", sealed, task_id)

    async def reopen(self, task_id: int, now: datetime) -> bool:
        """Put back into the same hands what was finished; False if that stands no more."""
        return await self._changed(
            "UPDATE field_tasks SET state = 'held', result = NULL, facts = NULL, ended_at = NULL,"
            f" again_at = NULL, until = ? WHERE id = ? AND state = 'done' AND {_NEWEST}"
            " RETURNING 1",
            stamp(now + HELD_FOR),
            task_id,
        )

    async def give_back(
        self, person_id: int, now: datetime, *, house: int | None = None
    ) -> list[Task]:
        """Let what somebody has in hand go back to its list, a house or all, and return it."""
        if house is None:
            return await self._returned(now, "person_id = ?", person_id)
        return await self._returned(now, "person_id = ? AND house = ?", person_id, house)

    async def withdraw(self, resident_id: int, now: datetime) -> list[Task]:
        """Take a resident out of the hands of who has them, if anybody, and return it."""
        return await self._returned(now, "resident_id = ?", resident_id)

    async def out(
        self, kelurahan: Collection[int], now: datetime, area: str | None = None
    ) -> list[Out]:
        """Return which houses are out with whom, in some kelurahan or in one team's area."""
        of_team = "" if area is None else " AND t.area = ?"
        rows = await self.session.rows(
            "SELECT t.area, min(r.rt) AS rt, count(*) AS residents, t.person_id"
            " FROM field_tasks AS t JOIN residents AS r ON r.id = t.resident_id"
            " WHERE t.state = 'held' AND t.until > ? AND t.area IS NOT NULL"
            " AND t.person_id IS NOT NULL"
            f" AND r.kelurahan_id IN ({marks(kelurahan)}){of_team}"
            " GROUP BY t.area, t.person_id, t.house ORDER BY t.area, t.person_id, t.house",
            stamp(now),
            *kelurahan,
            *(() if area is None else (area,)),
        )
        return [Out(**dict(row)) for row in rows]

    def purge(self, before: datetime) -> None:
        """Forget what ended before a moment."""
        self.session.write("DELETE FROM field_tasks WHERE ended_at < ?", stamp(before))

    async def _returned(self, now: datetime, held: str, *values: int) -> list[Task]:
        sql = f"{_RETURN} AND {held} RETURNING *"
        return [self._task(row) for row in await self.session.rows(sql, stamp(now), *values)]

    async def _changed(self, sql: str, *values: Any) -> bool:
        return bool(await self.session.rows(sql, *values))

    def _task(self, row: Row) -> Task:
        return Task(
            id=row["id"],
            kind=Kind(row["kind"]),
            area=row["area"],
            house=row["house"],
            resident_id=row["resident_id"],
            person_id=row["person_id"],
            state=row["state"],
            result=row["result"],
            taken_at=moment(row["taken_at"]),
            facts=self.session.seal.open_or_none(row["facts"], FACTS, row["id"]) or {},
        )

"""Offices from a file: what would change, the change itself, and the way back."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from bot.domain.hours import WeeklyHours, parse_hours
from bot.domain.office.errors import ImportOutdated, NothingToUndo
from bot.domain.office.imports import DoorChange, Move, OfficeChange, compare, facts
from bot.domain.offices import Office, OfficeRow
from bot.domain.people import Person
from bot.services.access import new_token
from bot.services.board_timer import BoardTimer
from bot.services.service import Service, uses

KIND = "offices"
Changes = tuple[OfficeChange, ...]


class OfficeImport(Service):
    """Only what differs is written, so the same file twice is the same as once.

    A file says nothing about offices it does not list. A poster on a wall goes on leading in:
    doors that a file no longer names are retired, never taken away.
    """

    board_timer = uses(BoardTimer)

    async def preview(self, rows: Iterable[OfficeRow], *, gone: Sequence[str] = ()) -> Changes:
        """Return what would change if these offices were so, and those codes were not."""
        changes = [await self._compared(row) for row in rows]
        changes += [change for code in gone if (change := await self._removal(code))]
        return tuple(change for change in changes if not change.nothing)

    async def apply(
        self,
        rows: Sequence[OfficeRow],
        *,
        by: Person | None,
        gone: Sequence[str] = (),
        expecting: Changes | None = None,
    ) -> Changes:
        """Do it, keep what was before, return what was done; raise `ImportOutdated`."""
        changes = await self._expected(rows, gone, expecting)
        if changes:
            former = {change.code: await self._former(change.code) for change in changes}
            self.tx.imports.put(KIND, json.dumps(former), self.now)
        return await self._do(changes, "import-offices", by)

    async def set_hours(self, office: Office, hours: WeeklyHours, *, by: Person) -> bool:
        """Let an office keep these hours; False if it does already."""
        row = OfficeRow(
            code=office.code,
            name=office.name,
            address=office.address,
            district=office.district,
            capacity=office.capacity,
            hours=hours,
            given=frozenset(),
        )
        return bool(await self.apply([row], by=by))

    async def former(self) -> tuple[list[OfficeRow], list[str]]:
        """Return how offices were before the last change, and which were not there.

        Raise `NothingToUndo` if no change is left.
        """
        _, former = await self._latest()
        rows = [_row(code, kept) for code, kept in former.items() if kept]
        return rows, [code for code, kept in former.items() if not kept]

    async def undo(self, *, by: Person | None, expecting: Changes | None = None) -> Changes:
        """Put back what the last change has changed; the next time, the one before it."""
        rows, gone = await self.former()
        changes = await self._expected(rows, gone, expecting)
        import_id, _ = await self._latest()
        self.tx.imports.undone(import_id, self.now)
        return await self._do(changes, "undo-offices", by)

    async def _expected(
        self, rows: Sequence[OfficeRow], gone: Sequence[str], expecting: Changes | None
    ) -> Changes:
        changes = await self.preview(rows, gone=gone)
        if expecting is not None and changes != expecting:
            raise ImportOutdated
        return changes

    async def _compared(self, row: OfficeRow) -> OfficeChange:
        office = await self.tx.offices.of_code(row.code)
        return compare(row, office, await self.tx.imports.doors(office.id) if office else ())

    async def _removal(self, code: str) -> OfficeChange | None:
        office = await self.tx.offices.of_code(code)
        if office is None or office.retired:
            return None
        return OfficeChange(code, office.name, Move.RETIRED, {})

    async def _former(self, code: str) -> dict[str, Any] | None:
        office = await self.tx.offices.of_code(code)
        if office is None or office.retired:
            return None
        doors = [one.name for one in await self.tx.imports.doors(office.id) if not one.retired]
        return {"facts": facts(office), "doors": doors}

    async def _latest(self) -> tuple[int, dict[str, dict[str, Any] | None]]:
        row = await self.tx.imports.latest(KIND)
        if row is None:
            raise NothingToUndo
        return row["id"], json.loads(row["former"])

    async def _do(self, changes: Changes, action: str, by: Person | None) -> Changes:
        if not changes:
            return changes
        done = tuple([await self._carry_out(change) for change in changes])
        self.tx.audit.put(
            action,
            by=by.id if by else None,
            at=self.now,
            subject="offices",
            detail=f"{len(changes)} offices",
        )
        await self.board_timer.schedule()
        self.board_timer.look_again()
        return done

    async def _carry_out(self, change: OfficeChange) -> OfficeChange:
        after = {name: value for name, (_, value) in change.fields.items()}
        office = await self.tx.offices.of_code(change.code)
        if office is None:
            office_id = await self.tx.imports.add_office(change.code, after, self.now)
        elif change.move is Move.RETIRED:
            deleted = await self.tx.imports.remove_office(office.id, self.now)
            return OfficeChange(change.code, change.name, Move.DELETED, {}) if deleted else change
        else:
            office_id = office.id
            self.tx.imports.change_office(office_id, after, self.now)
        for door in change.doors:
            await self._move(office_id, door)
        return change

    async def _move(self, office_id: int, door: DoorChange) -> None:
        if door.id is None:
            door_id = await self.tx.imports.add_door(office_id, door.name)
            self.tx.offices.add_token(door_id, new_token(), self.now)
        else:
            retired_at = self.now if door.move is Move.RETIRED else None
            self.tx.imports.change_door(door.id, door.name, retired_at)


def _row(code: str, kept: dict[str, Any]) -> OfficeRow:
    told = kept["facts"]
    return OfficeRow(
        **{
            **told,
            "code": code,
            "hours": parse_hours(told["hours"]),
            "purposes": tuple(told["purposes"].split("|")) if told["purposes"] else (),
            "yellow_asks": told["yellow_asks"] == "asks",
            "doors": tuple(kept["doors"]),
        }
    )

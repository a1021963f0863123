"""What a file of offices or holidays would change: compared first, shown, then done."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from bot.domain.hours import format_hours
from bot.domain.offices import OPTIONAL, Office, OfficeRow, same_door


class Move(StrEnum):
    """What becomes of an office or a door."""

    NEW = "new"
    KEPT = "kept"
    RENAMED = "renamed"  # a door: its poster stays good
    BACK = "back"  # it was retired, and is used again
    RETIRED = "retired"
    DELETED = "deleted"  # an office nobody has used


@dataclass(frozen=True, slots=True)
class KnownDoor:
    """A door as it stands, used or retired."""

    id: int
    name: str
    retired: bool


@dataclass(frozen=True, slots=True)
class DoorChange:
    """What becomes of a door; `before` is its former name if it is renamed."""

    move: Move
    name: str
    id: int | None = None
    before: str = ""


@dataclass(frozen=True, slots=True)
class OfficeChange:
    """What becomes of an office: fields as (before, after), by name, and doors."""

    code: str
    name: str
    move: Move
    fields: Mapping[str, tuple[Any, Any]]
    doors: tuple[DoorChange, ...] = ()

    @property
    def nothing(self) -> bool:
        """Tell whether the office stays as it is."""
        return self.move is Move.KEPT and not self.fields and not self.doors


@dataclass(frozen=True, slots=True)
class DayChange:
    """What becomes of a holiday: no name before or after means it was or will be none."""

    day: date
    before: str
    after: str


def facts(one: Office | OfficeRow) -> dict[str, Any]:
    """Return what is known of an office besides its code and doors, as it is kept."""
    return {
        "name": one.name,
        "address": one.address,
        "district": one.district,
        "capacity": one.capacity,
        "hours": format_hours(one.hours),
        "puskesmas_phone": one.puskesmas_phone,
        "satgas_phone": one.satgas_phone,
        "wifi": one.wifi,
        "purposes": "|".join(one.purposes),
        "yellow_asks": "asks" if one.yellow_asks else "enters",
    }


def compare(row: OfficeRow, office: Office | None, doors: Sequence[KnownDoor]) -> OfficeChange:
    """Return what a row would change; a column the file does not have changes nothing."""
    after = facts(row)
    if office is None:
        fields = {name: (None, value) for name, value in after.items()}
        new = tuple(DoorChange(Move.NEW, name) for name in row.doors or ("",))
        return OfficeChange(row.code, row.name, Move.NEW, fields, new)
    before, silent = facts(office), OPTIONAL - row.given
    fields = {
        name: (before[name], value)
        for name, value in after.items()
        if name not in silent and before[name] != value
    }
    moved = () if "doors" in silent else _doors(row.doors or ("",), doors)
    move = Move.BACK if office.retired else Move.KEPT
    return OfficeChange(row.code, row.name, move, fields, moved)


def compare_days(before: Mapping[date, str], after: Mapping[date, str]) -> tuple[DayChange, ...]:
    """Return what would change, day by day."""
    return tuple(
        DayChange(day, before.get(day, ""), after.get(day, ""))
        for day in sorted(before.keys() | after.keys())
        if before.get(day) != after.get(day)
    )


def _doors(wanted: Sequence[str], known: Sequence[KnownDoor]) -> tuple[DoorChange, ...]:
    left = sorted(known, key=lambda one: one.retired)
    names = {one.name for one in known}
    changes = []
    for name in wanted:
        alike = [one for one in left if same_door(one.name) == same_door(name)]
        found = min(alike, key=lambda one: (one.retired, one.name != name), default=None)
        if found is None:
            changes.append(DoorChange(Move.NEW, name))
            continue
        left.remove(found)
        if found.retired:
            changes.append(DoorChange(Move.BACK, found.name, found.id))
        elif found.name != name and name not in names:
            changes.append(DoorChange(Move.RENAMED, name, found.id, before=found.name))
    gone = [DoorChange(Move.RETIRED, one.name, one.id) for one in left if not one.retired]
    if len(wanted) == sum(not one.retired for one in known) == 1:
        return _only_door_named(changes, gone) or (*changes, *gone)
    return (*changes, *gone)


def _only_door_named(
    changes: Sequence[DoorChange], gone: Sequence[DoorChange]
) -> tuple[DoorChange, ...]:
    """Return the renaming if an office's only door gets a name, or loses it."""
    if len(changes) == len(gone) == 1 and changes[0].move is Move.NEW:
        [new], [old] = changes, gone
        if "" in (new.name, old.name):
            return (DoorChange(Move.RENAMED, new.name, old.id, before=old.name),)
    return ()

"""What a file would change, line by line: + comes, ~ is changed, − goes."""

from collections.abc import Iterable, Sequence

from bot.domain.office.imports import DayChange, DoorChange, Move, OfficeChange
from bot.texts import text
from bot.views import dates


def office_changes(changes: Sequence[OfficeChange], language: str) -> str:
    """Return what becomes of each office; of a new one its name says enough."""
    lines = [line for change in changes for line in _office(change, language)]
    if any(change.move is Move.RETIRED for change in changes):
        lines.append(text("import-retired-means", language))
    return "\n".join(lines)


def day_changes(changes: Iterable[DayChange], language: str) -> str:
    """Return what becomes of each holiday."""
    return "\n".join(_day(change, language) for change in changes)


def _office(change: OfficeChange, language: str) -> list[str]:
    lines = [text(f"import-office-{change.move}", language, code=change.code, name=change.name)]
    if change.move is not Move.NEW:
        lines += [
            text(
                "import-field",
                language,
                field=text(f"import-field-{name}", language),
                before=_value(name, before, language),
                after=_value(name, after, language),
            )
            for name, (before, after) in change.fields.items()
        ]
    lines += [_door(door, language) for door in change.doors if door.name or door.before]
    return [lines[0], *(f"    {line}" for line in lines[1:])]


def _value(name: str, value: object, language: str) -> str:
    if value is None or value == "":
        return text("import-empty", language)
    return text(f"import-yellow-{value}", language) if name == "yellow_asks" else str(value)


def _door(door: DoorChange, language: str) -> str:
    nameless = text("import-no-name", language)
    values = {"name": door.name or nameless}
    if door.move is Move.RENAMED:
        values["before"] = door.before or nameless
    return text(f"import-door-{door.move}", language, **values)


def _day(change: DayChange, language: str) -> str:
    day = dates.day(change.day, language)
    if not change.before:
        return text("import-day-new", language, day=day, name=change.after)
    if not change.after:
        return text("import-day-removed", language, day=day, before=change.before)
    return text("import-day-renamed", language, day=day, before=change.before, name=change.after)

"""The database: whole, readable with our key, and no cell in it damaged."""

from collections.abc import Iterator
from pathlib import Path

from bot.cli.doctor.finding import Finding, Patient
from storage.database import HALF_MOVED, MARK, Database
from storage.sealing import CannotUnseal
from storage.sqlite import DatabaseTrouble

BACKUP = "stop the bot and put the latest backup in its place"


async def database(patient: Patient) -> Iterator[Finding]:
    """Look whether the file is whole, or a server answers."""
    place = patient.settings.database
    if patient.database is None:
        return iter([Finding("database", f"{place} is not there yet", "start the bot once")])
    try:
        faults = await patient.database.reading.faults()
    except DatabaseTrouble as trouble:
        return iter([Finding("database", f"{place}: {trouble}", BACKUP)])
    if faults:
        return iter([Finding("database", f"{place}: {faults[0]}", BACKUP)])
    well = "is whole" if isinstance(place, Path) else "answers"
    return iter([Finding("database", f"{place} {well}")])


async def owner(patient: Patient) -> Iterator[Finding]:
    """Look which process owns a city on a server, where several may wait for it."""
    if patient.database is None or isinstance(patient.settings.database, Path):
        return iter([])
    found = await patient.database.owner()
    if found is None:
        told = "no process has the city: nobody is answered until a bot is started and runs"
        return iter([Finding("owner", told, only_told=True)])
    return iter([Finding("owner", f"{found.process} since {found.since}")])


async def key(patient: Patient) -> Iterator[Finding]:
    """Look whether DATA_KEY opens what is stored."""
    if patient.database is None:
        return iter([])
    if await patient.database.reading.process_state.get(HALF_MOVED) is not None:
        remedy = "run `python -m bot move-database` again, with the same two addresses"
        return iter([Finding("database", "the city was not wholly moved to it", remedy)])
    if not await opens(patient.database):
        remedy = "add the key it was written with behind the present one, after a comma"
        return iter([Finding("key", "DATA_KEY does not open this database", remedy)])
    return iter([Finding("key", "opens the database")])


async def opens(database: Database) -> bool:
    """Tell whether the keys it was opened with are those it was written with."""
    word = await database.reading.process_state.get("sealed-word")
    try:
        if word is not None:
            database.seal.open(bytes.fromhex(word), *MARK)
    except (ValueError, CannotUnseal):
        return False
    return True


async def cells(patient: Patient) -> Iterator[Finding]:
    """Look for sealed cells that cannot be opened."""
    if patient.database is None:
        return iter([])
    damaged = await patient.database.reading.damage.cells()
    if not damaged:
        return iter([Finding("cells", "none is damaged")])
    told = ", ".join(f"{count} in {place}" for place, count in damaged.items())
    remedy = "the others are served; restore a backup if they are needed"
    return iter([Finding("cells", f"damaged: {told}", remedy)])

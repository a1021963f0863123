"""The machine: the folder of the database, its disk, and how many files may be open."""

import os
import resource
import shutil
from collections.abc import Iterator

from bot.cli.doctor.finding import Finding, Patient
from bot.settings.servers import Server

LEAST_FREE = 500_000_000  # bytes: a week of a busy city, and its backup
LEAST_FILES = 256  # connections to Telegram, the database, the render process


async def folder(patient: Patient) -> Iterator[Finding]:
    """Look whether files can be written where the database lies, if it is a file."""
    if isinstance(patient.settings.database, Server):
        return iter([])
    place = patient.settings.database_path.resolve().parent
    if not place.is_dir():
        return iter([Finding("folder", f"{place} is missing", f"make it: mkdir -m 700 {place}")])
    if not os.access(place, os.W_OK | os.X_OK):
        remedy = "give it to the user that runs the bot (chown), mode 700"
        return iter([Finding("folder", f"nothing may be written in {place}", remedy)])
    return iter([Finding("folder", str(place))])


async def disk(patient: Patient) -> Iterator[Finding]:
    """Look how much room is left where the database lies, if it is a file."""
    if isinstance(patient.settings.database, Server):
        return iter([])
    place = patient.settings.database_path.resolve().parent
    if not place.is_dir():
        return iter([])
    free = shutil.disk_usage(place).free
    told = f"{free // 1_000_000} MB free"
    remedy = "" if free >= LEAST_FREE else "make room, or move the database to a larger disk"
    return iter([Finding("disk", told, remedy)])


async def descriptors(patient: Patient) -> Iterator[Finding]:
    """Look how many files and connections the process may have open."""
    allowed, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    enough = allowed >= LEAST_FILES or allowed == resource.RLIM_INFINITY
    remedy = "" if enough else "allow more: LimitNOFILE=4096 in the service, or ulimit -n 4096"
    return iter([Finding("descriptors", f"{allowed} files may be open", remedy)])

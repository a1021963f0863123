"""What lies at rest is the owner's alone; what others could read before is said in the log."""

from pathlib import Path

import structlog

from bot.settings import SETTINGS_FILE
from bot.settings.servers import Place
from storage import private_files

log = structlog.get_logger()


def tighten(*files: Path, database: Place | None = None) -> None:
    """Shut others out of the settings, other files that tell of them, and a database."""
    opened = private_files.tighten([SETTINGS_FILE, *files])
    if isinstance(database, Path):
        opened += private_files.tighten_database(database)
    for one in opened:
        log.warning("was-readable-by-others", file=str(one), now="owner only")

"""The data key: made anew, or the one that a database was written with."""

import asyncio
import base64

from bot.cli.doctor.stored import opens
from bot.cli.setup.dialogue import Dialogue
from bot.settings import values
from bot.settings.servers import Place
from storage.database import Database
from storage.engine import begun
from storage.sealing import new_key
from storage.sqlite import DatabaseTrouble

BYTES = 32


def ask_for_key(talk: Dialogue, database: Place, known: str) -> str:
    """Return the keys to write with; those that are set stay, for without them all is lost."""
    if known and _fits(talk, database, known):
        talk.say("setup-key-kept")
        return known
    if begun(database):
        talk.say("setup-key-of-database", file=str(database))
    else:
        talk.say("setup-key")
    while True:
        given = talk.hidden()
        if not given and not begun(database):
            return _made(talk)
        if _fits(talk, database, given):
            return given


def _made(talk: Dialogue) -> str:
    """Make a key; it is shown only to who wants to write it down now."""
    key = base64.b64encode(new_key()).decode()
    talk.say("setup-key-made")
    if talk.yes(default=True):
        talk.say("setup-key-shown", key=key)
    return key


def _fits(talk: Dialogue, database: Place, given: str) -> bool:
    """Tell whether these are keys, and open the database if there is one; else say so."""
    keys = [values.key(part) for part in given.split(",")]
    if any(len(key) != BYTES for key in keys):
        talk.say("setup-key-shape")
        return False
    if begun(database) and not _open(database, keys):
        talk.say("setup-key-other", file=str(database))
        return False
    return True


def _open(database: Place, keys: list[bytes]) -> bool:
    async def tried() -> bool:
        opened = await Database.open(database, keys)
        try:
            return await opens(opened)
        finally:
            await opened.close()

    try:
        return asyncio.run(tried())
    except DatabaseTrouble:
        return False

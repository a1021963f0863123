"""Sealing everything anew with the first key, in small steps, while the bot writes.

How far it came stands in the cells themselves: each names its key. So a process that dies is
simply begun again, and a second one beside it does no harm. Aliases and hashes stay what they
are: what they are made with is put into the file, sealed, and needs its old key no more.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

from storage.damage import SEALED
from storage.database import HELD_KEYS, MARK, NEEDED_KEYS, Database
from storage.sealing import SECRETS, CannotUnseal
from storage.session import Session
from storage.statements import marks

AT_ONCE = 200  # cells sealed anew in one transaction
FIRST = -(1 << 62)  # before every row
REST = 0.02  # seconds between two of them, in which the bot writes
PASSES = 3  # a command begun with the former key may have written meanwhile


class NotHeld(Exception):
    """The bot runs without the new key in front: it could not read what is sealed anew."""


@dataclass(frozen=True, slots=True)
class Rotated:
    """How many cells were sealed anew, how many cannot be opened, how many are left."""

    sealed: int
    damaged: int
    left: int


async def rotate(
    database: Database, *, bot_runs: bool, told: Callable[[int], None] = lambda _: None
) -> Rotated:
    """Seal every cell with the first key; raise `NotHeld` if the running bot lacks it in front.

    `told` hears after each step how many cells were sealed anew so far.
    """
    await _begin(database, bot_runs=bot_runs)
    sealed = damaged = left = 0
    for _ in range(PASSES):
        damaged = 0
        for place in SEALED:
            async for done, unopened in _steps(database, place):
                sealed, damaged = sealed + done, damaged + unopened
                told(sealed)
                await asyncio.sleep(REST)
        left = await count_left(database) - damaged
        if not left:
            break
    if not left:
        async with database.transaction() as tx:
            tx.process_state.put(NEEDED_KEYS, database.seal.first.hex())
    await database.cut_log()
    return Rotated(sealed, damaged, left)


async def count_left(database: Database) -> int:
    """Return how many cells were not sealed with the first key."""
    left = 0
    for place in SEALED:
        table, _, column = place.partition(".")
        left += await database.reading.value(
            f"SELECT count(*) FROM {table} WHERE {column} IS NOT NULL"
            f" AND substr({column}, 2, 4) <> ?",
            database.seal.first,
        )
    return left


async def _begin(database: Database, *, bot_runs: bool) -> None:
    """Note which keys are needed until all is done: who lacks one does not start any more."""
    seal = database.seal
    async with database.transaction() as tx:
        held = (await tx.process_state.get(HELD_KEYS) or "").split()
        if bot_runs and held[:1] != [seal.first.hex()]:
            raise NotHeld
        tx.process_state.put(SECRETS[1], seal.seal_secrets())
        tx.process_state.put("sealed-word", seal.seal("pintu sehat", *MARK).hex())
        tx.process_state.put(NEEDED_KEYS, " ".join(seal.known_by))


async def _steps(database: Database, place: str) -> AsyncIterator[tuple[int, int]]:
    """Seal a column anew; yield after each step how many cells were, and how many cannot be."""
    last = FIRST
    while rows := await _others(database, place, beyond=last):
        async with database.transaction() as tx:
            done = await _seal_anew(tx, place, rows)
        yield done, len(rows) - done
        last = rows[-1]


async def _others(database: Database, place: str, *, beyond: int) -> list[int]:
    """Return some rows beyond one whose cell is of another key; who writes does not wait."""
    table, _, column = place.partition(".")
    rows = await database.reading.rows(
        f"SELECT {SEALED[place]} AS named FROM {table} WHERE {SEALED[place]} > ?"
        f" AND {column} IS NOT NULL AND substr({column}, 2, 4) <> ?"
        f" ORDER BY {SEALED[place]} LIMIT ?",
        beyond,
        database.seal.first,
        AT_ONCE,
    )
    return [row["named"] for row in rows]


async def _seal_anew(tx: Session, place: str, rows: list[int]) -> int:
    """Seal what stands in these rows by now; return how many cells there are done."""
    table, _, column = place.partition(".")
    key, done = SEALED[place], 0
    found = await tx.rows(
        f"SELECT {key} AS named, {column} AS cell FROM {table} WHERE {key} IN ({marks(rows)})",
        *rows,
    )
    cells = {row["named"]: row["cell"] for row in found}
    for number in rows:
        cell = cells.get(number)
        if cell is None:
            done += 1  # deleted or blanked meanwhile
            continue
        try:
            words = tx.seal.open(cell, place, number)
        except CannotUnseal:
            continue
        done += 1
        if cell[1:5] != tx.seal.first:
            tx.write(
                f"UPDATE {table} SET {column} = ? WHERE {key} = ?",
                tx.seal.seal(words, place, number),
                number,
            )
    return done

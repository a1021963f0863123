"""Sealing a file of before: every cell for its place, what stood in clear, and Telegram ids.

It is part of the migrations' one transaction: a process that dies leaves the file as it was.
"""

from collections.abc import Sequence
from typing import Any

import orjson

from storage import sqlite
from storage.database import MARK
from storage.engine import Plain
from storage.sealing import CannotUnseal, Seal, is_sealed_unbound

AFTER = "0020_sealed_facts"
CELLS = {  # sealed before, and the column whose value names the row
    "people.name": "id",
    "inbox.payload": "update_id",
    "outbox.body": "id",
    "conversations.draft": "id",
    "visits.purpose": "id",
    "cases.phone": "id",
    "case_events.note": "id",
    "office_secrets.secret": "office_id",
}
IDS = (
    "people.telegram_id",
    "guesses.telegram_id",
    "inbox.user_id",
    "outbox.chat_id",
    "messages.chat_id",
    "case_messages.chat_id",
    "conversations.user_id",
    "conversations.chat_id",
)
FACTS = (
    "UPDATE visits SET facts = with_answers(answers, json_object('declared', declared, 'reasons',"
    " reasons, 'ends_on', ends_on, 'elsewhere', elsewhere), id)",
    "UPDATE cases SET reason_sealed = sealed(json_quote(reason_class), 'cases.reason_class', id)",
    "UPDATE cases SET outcome = sealed(json_quote(outcome), 'cases.outcome', id)"
    " WHERE outcome IS NOT NULL",
    "UPDATE case_events SET detail_sealed = sealed(json_quote(detail), 'case_events.detail', id)"
    " WHERE detail IS NOT NULL",
    "UPDATE audit SET detail_sealed = sealed(json_quote(detail), 'audit.detail', id)"
    " WHERE detail IS NOT NULL",
    "UPDATE verifications SET facts = sealed(json_object('evidence', evidence, 'colour', colour),"
    " 'verifications.facts', id)",
    "UPDATE reminders SET facts = sealed(json_object('dose', dose, 'vaccine', vaccine),"
    " 'reminders.facts', person_id)",
)


def reseal(connection: Plain, keys: Sequence[bytes]) -> None:
    """Seal all there is; raise `CannotUnseal` if there is something and our keys do not fit."""
    if not _anything(connection) or not isinstance(connection, sqlite.Plain):
        return  # on a server nothing is of before
    if not keys:
        raise CannotUnseal("DATA_KEY is needed to bring this database up to date.")
    old = _Old(Seal(keys))
    old.check(connection)
    connection.create_function("bound", 3, old.bound)
    connection.create_function("sealed", 3, old.sealed)
    connection.create_function("with_answers", 3, old.with_answers)
    connection.create_function("alias", 1, old.seal.aliases.of)
    for place, key in CELLS.items():
        table, column = place.split(".")
        connection.execute(
            f"UPDATE {table} SET {column} = bound({column}, '{place}', {key})"
            f" WHERE {column} IS NOT NULL"
        )
    for sql in FACTS:
        connection.execute(sql)
    for place in IDS:
        table, column = place.split(".")
        connection.execute(f"UPDATE {table} SET {column} = alias({column}) WHERE {column} > 0")


def _anything(connection: Plain) -> bool:
    """Tell whether anybody has ever used this file."""
    used = [f"{place.replace('.', ' WHERE ')} IS NOT NULL" for place in (*CELLS, "audit.detail")]
    used += [f"{place.replace('.', ' WHERE ')} > 0" for place in IDS]
    used += ["visits", "marks WHERE name = 'sealed-word'"]
    return any(connection.execute(f"SELECT 1 FROM {one} LIMIT 1").fetchone() for one in used)


class _Old:
    """What the statements call; what is damaged stays as it is, and is put aside when read."""

    def __init__(self, seal: Seal) -> None:
        self.seal = seal

    def check(self, connection: Plain) -> None:
        """Raise `CannotUnseal` if this file was written with other keys; renew its mark."""
        words = connection.execute(
            "SELECT value FROM marks WHERE name = 'sealed-word' UNION ALL SELECT name FROM"
            " (SELECT name FROM people WHERE name IS NOT NULL LIMIT 20) AS names"
        ).fetchall()
        if words and not any(self._opens(word) for (word,) in words):
            raise CannotUnseal(
                "The database was written with another DATA_KEY: add it behind the present one."
            )
        word = self.seal.seal("pintu sehat", *MARK).hex()
        connection.execute("UPDATE marks SET value = ? WHERE name = 'sealed-word'", (word,))

    def bound(self, blob: bytes, place: str, row: int) -> bytes:
        """Return a sealed cell as one that opens in its place only."""
        try:
            return self.seal.seal(self.seal.open_unbound(blob), place, row)
        except CannotUnseal:
            return blob

    def sealed(self, plain: str, place: str, row: int) -> bytes:
        """Return JSON sealed for its place."""
        return self.seal.seal(orjson.loads(plain), place, row)

    def with_answers(self, blob: bytes, plain: str, row: int) -> bytes:
        """Return the facts of a visit, which its answers are now one of."""
        facts: dict[str, Any] = orjson.loads(plain)
        try:
            answers = self.seal.open_unbound(blob)
        except CannotUnseal:
            return blob
        facts |= {"reasons": facts["reasons"].split(), "answers": answers}
        return self.seal.seal(facts, "visits.facts", row)

    def _opens(self, word: str | bytes) -> bool:
        try:
            blob = bytes.fromhex(word) if isinstance(word, str) else word
            return is_sealed_unbound(blob) and self.seal.open_unbound(blob) is not None
        except (ValueError, CannotUnseal):
            return False

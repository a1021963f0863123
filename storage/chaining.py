"""Chaining the audit of a file of before, in the migrations' one transaction.

What was changed until then nobody can tell any more; from here on it shows.
"""

from collections.abc import Sequence

from storage.audit_chain import HEAD, NOTHING, End, hash_as_stored, mark_of
from storage.engine import Plain
from storage.sealing import ALIASES, SECRETS, CannotUnseal, Seal

AFTER = "0040_audit_chain"
AT_ONCE = 1000
_NAMES = ("id", "at", "person_id", "action", "office_id", "subject", "detail")
_ROWS = f"SELECT {', '.join(_NAMES)} FROM audit WHERE id > ? ORDER BY id LIMIT {AT_ONCE}"


def chain(connection: Plain, keys: Sequence[bytes]) -> None:
    """Chain all rows; raise `CannotUnseal` if there are some and our keys do not fit."""
    if connection.execute("SELECT 1 FROM audit LIMIT 1").fetchone() is None:
        return
    if not keys:
        raise CannotUnseal("DATA_KEY is needed to bring this database up to date.")
    seal, end = _seal(connection, keys), NOTHING
    while rows := connection.execute(_ROWS, (end.number,)).fetchall():
        for one in rows:
            row = dict(zip(_NAMES, one, strict=True))
            # A damaged cell has none: `audit verify` will name its row, as it should.
            end = End(row["id"], hash_as_stored(row, end.hash, seal) or b"")
            connection.execute("UPDATE audit SET hash = ? WHERE id = ?", (end.hash, end.number))
    mark = (HEAD, mark_of(HEAD, end, seal))
    connection.execute("INSERT INTO marks (name, value) VALUES (?, ?)", mark)


def _seal(connection: Plain, keys: Sequence[bytes]) -> Seal:
    seal = Seal(keys)
    sealed = connection.execute("SELECT value FROM marks WHERE name = ?", SECRETS[1:]).fetchone()
    aliases = [one for (one,) in connection.execute(ALIASES)]
    seal.find_secrets(sealed and sealed[0], aliases)
    return seal

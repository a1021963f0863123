"""How the rows of the audit hang together: each one's hash covers the hash of the row before it.

The hash is keyed by a secret that outlives a change of keys, and covers what a sealed cell says:
it stays right when cells are sealed anew, and tells nothing to who has the file alone. Where the
chain begins and ends stands in two marks, each with a hash of its own: who removes the last rows,
or the first, cannot move an end along.
"""

from typing import Any, NamedTuple, Protocol

import orjson

from storage.sealing import CannotUnseal, Seal

DETAIL = "audit.detail"
BEGIN, HEAD = "audit-begin", "audit-head"  # of which the first is absent until a purge
_COVERED = ("id", "at", "person_id", "action", "office_id", "subject")


class Named(Protocol):
    """A row: its values by their columns' names."""

    def __getitem__(self, name: str, /) -> Any:
        """Return the value of a column."""
        ...


class End(NamedTuple):
    """A row at which the chain ends, or after which it begins."""

    number: int
    hash: bytes

    @property
    def printed(self) -> str:
        """Return it as people copy it down: 412 · 9f3c 01ab 77d0 e4b2."""
        digits = self.hash.hex()[:16]
        return f"{self.number} · " + " ".join(digits[at : at + 4] for at in range(0, 16, 4))


NOTHING = End(0, b"")
NOT_OURS = End(0, b"not ours")


def hash_of(row: Named, detail: str | None, before: bytes, seal: Seal) -> bytes:
    """Return the hash of a row whose detail says this, behind one with that hash."""
    return _hash("row", [before.hex(), *(row[one] for one in _COVERED), detail], seal)


def hash_as_stored(row: Named, before: bytes, seal: Seal) -> bytes | None:
    """Return the hash of a row from the file; None if a cell does not open, or is none of ours."""
    try:
        detail = seal.open_maybe(row["detail"], DETAIL, row["id"])
        return hash_of(row, detail, before, seal)
    except (CannotUnseal, TypeError):
        return None


def mark_of(name: str, end: End, seal: Seal) -> str:
    """Return what stands in the mark of an end."""
    return f"{end.number} {end.hash.hex()} {_signature(name, end, seal).hex()}"


def end_of(name: str, mark: str, seal: Seal) -> End | None:
    """Return the end a mark tells of; None for one that was not written by us."""
    try:
        number, hash_, signature = mark.split(" ")
        end = End(int(number), bytes.fromhex(hash_))
        return end if bytes.fromhex(signature) == _signature(name, end, seal) else None
    except ValueError:
        return None


def _signature(name: str, end: End, seal: Seal) -> bytes:
    return _hash(name, [end.number, end.hash.hex()], seal)


def _hash(purpose: str, said: list[Any], seal: Seal) -> bytes:
    return seal.hash(f"audit {purpose} {orjson.dumps(said).decode()}")

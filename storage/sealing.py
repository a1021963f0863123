"""What people wrote, encrypted before it reaches SQLite (AES-GCM), and hashes of secrets."""

import hashlib
import secrets
from collections.abc import Sequence
from typing import Any

import orjson
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_VERSION = b"\x01"


class CannotUnseal(Exception):
    """None of the given keys opens this; DATA_KEY is not the one it was written with."""


class Seal:
    """Seals with the first key and opens with any; a key is known by 4 bytes of its hash."""

    def __init__(self, keys: Sequence[bytes]) -> None:
        if not keys:
            raise ValueError("at least one data key is needed")
        self._ciphers = {hashlib.sha256(key).digest()[:4]: AESGCM(key) for key in keys}
        self.damaged = 0  # cells that were put aside
        self._first = hashlib.sha256(keys[0]).digest()[:4]

    def seal(self, value: Any) -> bytes:
        """Return `value` (anything JSON knows) encrypted."""
        nonce = secrets.token_bytes(12)
        sealed = self._ciphers[self._first].encrypt(nonce, orjson.dumps(value), _VERSION)
        return _VERSION + self._first + nonce + sealed

    def open(self, blob: bytes) -> Any:
        """Return what was sealed; raise `CannotUnseal` if no key fits."""
        cipher = self._ciphers.get(blob[1:5])
        if cipher is None:
            raise CannotUnseal(
                "The database was written with another DATA_KEY: add it behind the present one."
            )
        try:
            return orjson.loads(cipher.decrypt(blob[5:17], blob[17:], _VERSION))
        except InvalidTag:
            raise CannotUnseal(
                "Stored bytes were changed from outside; restore a backup."
            ) from None

    def seal_maybe(self, value: Any | None) -> bytes | None:
        """Return None for None, else `seal(value)`."""
        return None if value is None else self.seal(value)

    def open_maybe(self, blob: bytes | None) -> Any:
        """Return None for None, else `open(blob)`."""
        return None if blob is None else self.open(blob)

    def open_or_none(self, blob: bytes | None) -> Any:
        """Return None for what is damaged, and count it: one cell must not hold up the others."""
        if blob is None:
            return None
        try:
            return self.open(blob)
        except CannotUnseal:
            self.damaged += 1
            return None


def new_key() -> bytes:
    """Return 32 random bytes, fit for DATA_KEY."""
    return secrets.token_bytes(32)


def token_hash(token: str) -> bytes:
    """Return the hash under which a random, right-giving token is stored (no salt needed)."""
    return hashlib.sha256(token.encode()).digest()

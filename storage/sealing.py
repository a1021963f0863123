"""What people wrote, encrypted before it reaches SQLite (AES-GCM), and hashes of secrets."""

import hashlib
import secrets
from collections.abc import Sequence
from typing import Any

import orjson
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage.aliases import Aliases

_VERSION = b"\x02"
_UNBOUND = b"\x01"  # of before cells were bound to their place; only a migration opens them

SECRETS = ("marks.value", "derived-secrets")
ALIASES = "SELECT telegram_id FROM people WHERE telegram_id IS NOT NULL LIMIT 20"


class CannotUnseal(Exception):
    """None of the given keys opens this; DATA_KEY is not the one it was written with."""


class Seal:
    """Seals with the first key and opens with any; a key is known by 4 bytes of its hash.

    A cell opens only where it was sealed for: in the same column (`people.name`) of the same row.
    """

    def __init__(self, keys: Sequence[bytes]) -> None:
        if not keys:
            raise ValueError("at least one data key is needed")
        self._keys = tuple(keys)
        self._ciphers = {hashlib.sha256(key).digest()[:4]: AESGCM(key) for key in keys}
        self.damaged = 0  # cells that were put aside
        self._first = hashlib.sha256(keys[0]).digest()[:4]
        # New keys come to the front, so that the last is the one the file was begun with.
        self.aliases, self._hashing = Aliases(keys[-1]), _hashing(keys[-1])

    def find_secrets(self, sealed: str | None, stored: Sequence[int]) -> None:
        """Make aliases and hashes as in a file: with what stands there, else found by its aliases.

        Raise `CannotUnseal` if they were made with none of our keys.
        """
        try:
            if sealed is not None:
                self.adopt_secrets(sealed)
                return
        except CannotUnseal:  # damaged: the key they came from still leads to them
            pass
        self.choose_aliases(stored)

    def choose_aliases(self, stored: Sequence[int]) -> None:
        """Find the key of the aliases in a file by some of them, wherever it stands in our list.

        Led back with another key they are no ids of Telegram's.
        """
        for key in reversed(self._keys):
            made = Aliases(key)
            if 2 * sum(made.fits(one) for one in stored) >= len(stored):
                self.aliases, self._hashing = made, _hashing(key)
                return
        raise CannotUnseal(
            "The database was begun with another DATA_KEY: add it behind the present one."
        )

    @property
    def known_by(self) -> tuple[str, ...]:
        """Return what each key is known by, the one that seals first; it tells nothing of it."""
        return tuple(one.hex() for one in self._ciphers)

    @property
    def first(self) -> bytes:
        """Return what the key that seals is known by, as it stands in its cells."""
        return self._first

    def seal_secrets(self) -> str:
        """Return what aliases and hashes are made with, sealed: they outlive the key they had."""
        secrets_ = [self.aliases.secret.hex(), self._hashing.hex()]
        return self.seal(secrets_, *SECRETS).hex()

    def adopt_secrets(self, sealed: str) -> None:
        """Make aliases and hashes with what stands in the file; raise `CannotUnseal`."""
        try:
            aliases, hashing = map(bytes.fromhex, self.open(bytes.fromhex(sealed), *SECRETS))
        except ValueError:
            raise CannotUnseal("Stored bytes were changed from outside.") from None
        self.aliases, self._hashing = Aliases(b"", aliases), hashing

    def hash(self, words: str) -> bytes:
        """Return what always stands for these words, and leads back to them for nobody."""
        return hashlib.blake2b(words.encode(), key=self._hashing, digest_size=32).digest()

    def seal(self, value: Any, column: str, row: int | str) -> bytes:
        """Return `value` (anything JSON knows) encrypted for one cell."""
        nonce = secrets.token_bytes(12)
        words = orjson.dumps(value)
        sealed = self._ciphers[self._first].encrypt(nonce, words, _place(column, row))
        return _VERSION + self._first + nonce + sealed

    def open(self, blob: bytes, column: str, row: int | str) -> Any:
        """Return what was sealed for this cell; raise `CannotUnseal` if no key fits."""
        return self._open(blob, _place(column, row))

    def open_unbound(self, blob: bytes) -> Any:
        """Return what was sealed before cells were bound to their place."""
        return self._open(blob, _UNBOUND)

    def _open(self, blob: bytes, place: bytes) -> Any:
        cipher = self._ciphers.get(blob[1:5])
        if cipher is None:
            raise CannotUnseal(
                "The database was written with another DATA_KEY: add it behind the present one."
            )
        try:
            return orjson.loads(cipher.decrypt(blob[5:17], blob[17:], place))
        except InvalidTag:
            raise CannotUnseal(
                "Stored bytes were changed from outside; restore a backup."
            ) from None

    def seal_maybe(self, value: Any | None, column: str, row: int | str) -> bytes | None:
        """Return None for None, else `seal(value)`."""
        return None if value is None else self.seal(value, column, row)

    def open_maybe(self, blob: bytes | None, column: str, row: int | str) -> Any:
        """Return None for None, else `open(blob)`."""
        return None if blob is None else self.open(blob, column, row)

    def open_or_none(self, blob: bytes | None, column: str, row: int | str) -> Any:
        """Return None for what is damaged, and count it: one cell must not hold up the others."""
        if blob is None:
            return None
        try:
            return self.open(blob, column, row)
        except CannotUnseal:
            self.damaged += 1
            return None


def _hashing(key: bytes) -> bytes:
    return hashlib.blake2b(b"suppressed", key=key, digest_size=32).digest()


def is_sealed_unbound(blob: object) -> bool:
    """Tell whether this was sealed before cells were bound to their place."""
    return isinstance(blob, bytes) and blob[:1] == _UNBOUND


def new_key() -> bytes:
    """Return 32 random bytes, fit for DATA_KEY."""
    return secrets.token_bytes(32)


def token_hash(token: str) -> bytes:
    """Return the hash under which a random, right-giving token is stored (no salt needed)."""
    return hashlib.sha256(token.encode()).digest()


def _place(column: str, row: int | str) -> bytes:
    return _VERSION + f"{column}:{row}".encode()

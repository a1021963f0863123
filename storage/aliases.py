"""Telegram ids as they stand in the file: other numbers, which only DATA_KEY leads back.

The same id always has the same alias, so that rows are found, joined and kept apart by it; and
it can be led back, because messages go to the id itself. That is a keyed permutation of numbers:
a Feistel network of ten rounds whose round function is AES, as in NIST's FF1 (SP 800-38G).
"""

import functools
import hashlib

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import ECB

_HALF = 31
_MASK = (1 << _HALF) - 1
_LIMIT = 1 << 2 * _HALF
_LARGEST = 1 << 52  # Telegram promises that ids have at most so many bits
_ROUNDS = range(10)
_REMEMBERED = 16_384


class Aliases:
    """What is no person's id (a group's is below zero) stays as it is."""

    def __init__(self, key: bytes, secret: bytes | None = None) -> None:
        """Derive the aliases' own secret from a data key, unless it is given."""
        self.secret = secret or hashlib.blake2b(b"telegram ids", key=key, digest_size=32).digest()
        # One block at a time, each of them another: as the round function, not to hide texts.
        self._blocks = Cipher(AES(self.secret), ECB()).encryptor()
        self._hidden = functools.lru_cache(_REMEMBERED)(self._hide)
        self._shown = functools.lru_cache(_REMEMBERED)(self._show)

    def of(self, telegram_id: int) -> int:
        """Return what stands in the file for a Telegram id."""
        return self._hidden(telegram_id) if 0 < telegram_id < _LIMIT else telegram_id

    def real(self, alias: int) -> int:
        """Return the Telegram id that an alias stands for."""
        return self._shown(alias) if 0 < alias < _LIMIT else alias

    def fits(self, alias: int) -> bool:
        """Tell whether this can be an alias of ours."""
        return self.real(alias) < _LARGEST

    def _hide(self, number: int) -> int:
        left, right = number >> _HALF, number & _MASK
        for one in _ROUNDS:
            left, right = right, left ^ self._mixed(one, right)
        return left << _HALF | right

    def _show(self, number: int) -> int:
        left, right = number >> _HALF, number & _MASK
        for one in reversed(_ROUNDS):
            left, right = right ^ self._mixed(one, left), left
        return left << _HALF | right

    def _mixed(self, one: int, half: int) -> int:
        block = (one << _HALF | half).to_bytes(16, "big")
        return int.from_bytes(self._blocks.update(block)[:4], "big") & _MASK

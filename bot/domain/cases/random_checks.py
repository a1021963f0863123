"""The random check (cek acak): who is drawn, what officers found, what that says of answers."""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

ENOUGH = 20  # checks from which on a share says something; fewer are told as numbers: our choice


class Finding(StrEnum):
    """Where the check of a drawn visitor stands."""

    OPEN = "open"
    FITS = "fits"  # the proof fits what was declared
    DIFFERS = "differs"
    SKIPPED = "skipped"  # the officer could not or did not look


FOUND = (Finding.FITS, Finding.DIFFERS, Finding.SKIPPED)


def drawn(office_secret: bytes, person_id: int, day: date, *, percent: int) -> bool:
    """Tell whether this person is drawn at this office on this day.

    The draw is a keyed hash (HMAC-SHA-256, RFC 2104) of person and day: without the office's
    secret nobody can tell it beforehand or steer it, and scanning again draws the same lot.
    Whoever is drawn at 5 % is also drawn at any higher share. Raises ValueError for an empty
    secret.
    """
    if not office_secret:
        raise ValueError("a draw needs the office's secret")
    lot = f"random-check:{day.isoformat()}:{person_id}".encode()
    digest = hmac.digest(office_secret, lot, hashlib.sha256)
    return int.from_bytes(digest) % 100 < percent


@dataclass(frozen=True, slots=True)
class Accuracy:
    """What the random checks of some days came to, without names."""

    drawn: int = 0
    fits: int = 0
    differs: int = 0

    @property
    def checked(self) -> int:
        """Return how many proofs an officer has seen."""
        return self.fits + self.differs

    @property
    def percent(self) -> int | None:
        """Return the share that fits, or None of too few to be a share."""
        return None if self.checked < ENOUGH else round(100 * self.fits / self.checked)

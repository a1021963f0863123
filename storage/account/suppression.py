"""Who wants to be left alone: a keyed hash of an account or a telephone number, nothing else."""

from collections.abc import Collection
from datetime import datetime

from storage.gateway import Gateway
from storage.statements import marks
from storage.times import stamp

SUPPRESSED = "EXISTS (SELECT 1 FROM suppressed WHERE hash = ?)"
LISTED = "FROM residents AS r JOIN residents AS l ON l.id = r.id AND l.listed_as IS NOT NULL"
ALSO_LISTED = "FROM residents AS r JOIN also_listed AS l ON l.resident_id = r.id"


class Suppressed(Gateway):
    """Without DATA_KEY nobody can try numbers against it."""

    def add(self, what: str, value: str | int, now: datetime) -> None:
        """Remember that this `account` or `phone` is to be left alone."""
        row = {"hash": self.hash_of(what, value), "since": stamp(now)}
        self.session.insert("suppressed", row, "ON CONFLICT (hash) DO NOTHING")

    def add_listed(self, person_id: int, now: datetime) -> None:
        """Remember, by a keyed hash alone, whom no list may bring back."""
        for listed in (LISTED, ALSO_LISTED):
            self.session.write(
                "INSERT INTO suppressed (hash, since) SELECT l.listed_as, CAST(? AS BIGINT)"
                f" {listed} WHERE (r.person_id = ? OR r.carer_id = ?)"
                " ON CONFLICT (hash) DO NOTHING",
                stamp(now),
                person_id,
                person_id,
            )

    async def among(self, hashes: Collection[bytes]) -> set[bytes]:
        """Return which of these hashes stand for who is to be left alone."""
        rows = await self.session.rows(
            f"SELECT hash FROM suppressed WHERE hash IN ({marks(hashes)})", *hashes
        )
        return {row["hash"] for row in rows}

    def hash_of(self, what: str, value: str | int) -> bytes:
        """Return what is kept of an `account` or `phone`."""
        return self.session.seal.hash(f"{what}:{value}")

    async def holds(self, what: str, value: str | int) -> bool:
        """Tell whether this `account` or `phone` is to be left alone."""
        return bool(await self.session.value(f"SELECT {SUPPRESSED}", self.hash_of(what, value)))

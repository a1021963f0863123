"""Who wants to be left alone: a keyed hash of an account or a telephone number, nothing else."""

from datetime import datetime

from storage.gateway import Gateway
from storage.times import stamp


class Suppressed(Gateway):
    """Without DATA_KEY nobody can try numbers against it."""

    def add(self, what: str, value: str | int, now: datetime) -> None:
        """Remember that this `account` or `phone` is to be left alone."""
        row = {"hash": self.session.seal.hash(f"{what}:{value}"), "since": stamp(now)}
        self.session.insert("suppressed", row, "ON CONFLICT (hash) DO NOTHING")

    async def holds(self, what: str, value: str | int) -> bool:
        """Tell whether this `account` or `phone` is to be left alone."""
        found = await self.session.value(
            "SELECT 1 FROM suppressed WHERE hash = ?", self.session.seal.hash(f"{what}:{value}")
        )
        return found is not None

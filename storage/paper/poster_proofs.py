"""Posters that were proved to hang, and proofs that were begun."""

from datetime import datetime

from bot.domain.paper.proof import BEGUN_KEPT, Proof
from storage.gateway import Gateway
from storage.sqlite import Row
from storage.times import moment, moment_maybe, stamp

PHOTO = "poster_proofs.photo"


class PosterProofs(Gateway):
    """One begun proof of a person; one that is finished holds while its token is in force."""

    def begin(self, door_id: int, token: str, *, by: int, now: datetime) -> None:
        """Begin a proof in place of one this person has not finished."""
        self.session.write(
            "DELETE FROM poster_proofs WHERE person_id = ? AND proved_at IS NULL", by
        )
        self.session.insert(
            "poster_proofs",
            {
                "id": self.session.reserve("poster_proofs"),
                "door_id": door_id,
                "token": token,
                "person_id": by,
                "asked_at": stamp(now),
            },
        )

    async def begun_by(self, person_id: int) -> Proof | None:
        """Return the proof somebody has begun and not finished, or None."""
        row = await self.session.row(
            "SELECT * FROM poster_proofs WHERE person_id = ? AND proved_at IS NULL", person_id
        )
        return None if row is None else _proof(row)

    def note_photo(self, proof_id: int, file_id: str, at: datetime) -> None:
        """Note which photo was sent; the newest one counts."""
        self.session.write(
            "UPDATE poster_proofs SET photo = ?, photo_at = ? WHERE id = ?",
            self.session.seal.seal(file_id, PHOTO, proof_id),
            stamp(at),
            proof_id,
        )

    def note_scan(self, proof_id: int, at: datetime) -> None:
        """Note that the poster was scanned."""
        self.session.write(
            "UPDATE poster_proofs SET scanned_at = ? WHERE id = ?", stamp(at), proof_id
        )

    def prove(self, proof_id: int, at: datetime) -> None:
        """Note that the poster is proved."""
        self.session.write(
            "UPDATE poster_proofs SET proved_at = ? WHERE id = ? AND proved_at IS NULL",
            stamp(at),
            proof_id,
        )

    async def proved(self, office_id: int) -> dict[int, datetime]:
        """Return by door of an office when the poster that is in force was last proved."""
        rows = await self.session.rows(
            "SELECT t.door_id, max(p.proved_at) AS at FROM poster_proofs p"
            " JOIN door_tokens t ON t.token = p.token AND t.revoked_at IS NULL"
            " JOIN doors d ON d.id = t.door_id"
            " WHERE d.office_id = ? AND p.proved_at IS NOT NULL GROUP BY t.door_id",
            office_id,
        )
        return {row["door_id"]: moment(row["at"]) for row in rows}

    def purge(self, now: datetime, before: datetime) -> None:
        """Delete what was begun and not finished, and proofs of posters void since `before`."""
        self.session.write(
            "DELETE FROM poster_proofs WHERE proved_at IS NULL AND asked_at < ?",
            stamp(now - BEGUN_KEPT),
        )
        self.session.write(
            "DELETE FROM poster_proofs WHERE token IN"
            " (SELECT token FROM door_tokens WHERE revoked_at < ?)",
            stamp(before),
        )


def _proof(row: Row) -> Proof:
    return Proof(
        id=row["id"],
        door_id=row["door_id"],
        token=row["token"],
        asked_at=moment(row["asked_at"]),
        photo_at=moment_maybe(row["photo_at"]),
        scanned_at=moment_maybe(row["scanned_at"]),
    )

"""What officers verified: who, by which proof, which colour, and until when."""

from datetime import date

from bot.domain.cases.verification import Verification
from bot.domain.colour import Colour
from storage.gateway import Gateway
from storage.sealing import Seal
from storage.sqlite import Row
from storage.times import moment, stamp

FACTS = "verifications.facts"


class Verifications(Gateway):
    """Deleted with the person, and once they count no more."""

    def add(self, given: Verification) -> None:
        """Store what an officer verified."""
        number = self.session.reserve("verifications")
        facts = {"evidence": given.evidence, "colour": given.colour}
        self.session.insert(
            "verifications",
            {
                "id": number,
                "person_id": given.person_id,
                "case_id": given.case_id,
                "facts": self.session.seal.seal(facts, FACTS, number),
                "seen_by": given.by,
                "office_id": given.office_id,
                "seen_at": stamp(given.seen_at),
                "ends_on": given.ends_on.isoformat(),
            },
        )

    async def in_force(self, person_id: int, on: date) -> list[Verification]:
        """Return what counts for a person on a day."""
        rows = await self.session.rows(
            "SELECT * FROM verifications WHERE person_id = ? AND ends_on > ? ORDER BY id",
            person_id,
            on.isoformat(),
        )
        return [_verification(row, self.session.seal) for row in rows]

    def withdraw(self, case_id: int) -> None:
        """Delete what was verified by closing a case."""
        self.session.write("DELETE FROM verifications WHERE case_id = ?", case_id)

    def purge(self, today: date) -> None:
        """Delete what counts no more."""
        self.session.write("DELETE FROM verifications WHERE ends_on <= ?", today.isoformat())


def _verification(row: Row, seal: Seal) -> Verification:
    facts = seal.open(row["facts"], FACTS, row["id"])
    return Verification(
        person_id=row["person_id"],
        case_id=row["case_id"],
        evidence=facts["evidence"],
        colour=Colour(facts["colour"]),
        by=row["seen_by"],
        office_id=row["office_id"],
        seen_at=moment(row["seen_at"]),
        ends_on=date.fromisoformat(row["ends_on"]),
    )

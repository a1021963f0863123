"""What visitors asked of the officers, in their case's row."""

from datetime import datetime

from storage.gateway import Gateway
from storage.times import stamp

PHONE = "cases.phone"


class VisitorRequests(Gateway):
    """Kept and deleted with the case; the telephone number is sealed."""

    def ask_proof(self, case_id: int, at: datetime) -> None:
        """Note that the visitor asks to have proof looked at."""
        self.session.write("UPDATE cases SET proof_at = ? WHERE id = ?", stamp(at), case_id)

    def ask_call(self, case_id: int, phone: str, at: datetime) -> None:
        """Note that the visitor asks to be called back."""
        self.session.write(
            "UPDATE cases SET call_at = ?, phone = ? WHERE id = ?",
            stamp(at),
            self.session.seal.seal(phone, PHONE, case_id),
            case_id,
        )

    async def phone(self, case_id: int) -> str | None:
        """Return the number to call back, or None if nobody asked."""
        found = await self.session.value("SELECT phone FROM cases WHERE id = ?", case_id)
        return None if found is None else str(self.session.seal.open(found, PHONE, case_id))

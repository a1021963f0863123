"""Who did what: written in the transaction of the deed itself."""

from datetime import datetime

from storage.gateway import Gateway
from storage.times import stamp

DETAIL = "audit.detail"


class Audit(Gateway):
    """Rows are added, and deleted once they are old; never changed."""

    def put(
        self,
        action: str,
        *,
        by: int | None,
        at: datetime,
        subject: str,
        office_id: int | None = None,
        detail: str | None = None,
    ) -> None:
        """Note a deed of an admin or officer; `by` None is the command line."""
        number = self.session.reserve("audit")
        self.session.insert(
            "audit",
            {
                "id": number,
                "at": stamp(at),
                "person_id": by,
                "action": action,
                "office_id": office_id,
                "subject": subject,
                "detail": self.session.seal.seal_maybe(detail, DETAIL, number),
            },
        )

    def purge(self, before: datetime) -> None:
        """Forget deeds from before a moment."""
        self.session.write("DELETE FROM audit WHERE at < ?", stamp(before))

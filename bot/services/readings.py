"""Who read a name: noted with its cause, in the transaction in which it is shown or promised."""

from bot.services.service import Service


class Readings(Service):
    """Lists are noted as one row: who stood on them is known from the visits of that moment."""

    def note(self, what: str, subject: str, *, by: int, office_id: int | None = None) -> None:
        """Note that somebody reads `what` (`details`, `inside` …) of a subject."""
        self.tx.audit.put(f"read-{what}", by=by, at=self.now, subject=subject, office_id=office_id)

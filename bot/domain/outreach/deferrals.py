"""Why a dose could not be given at a clinic, and until when the next one waits."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from bot.domain.errors import Gone
from bot.domain.outreach.doses import months_after_recovery

RECOVERED, LETTER = "recovered", "letter"
REASONS = ("pressure", RECOVERED, "ill", "contact", "allergy", "blood", LETTER, "other")
FOR_EVER = 9999  # days of a doctor's letter that names no end
WAITS = (7, 14, 28, 90, 0)  # days; 0: nobody knows
SPANS = {  # of these reasons other days are asked for
    RECOVERED: (0, 7, 14, 28, 42, 56, 70, 84),  # since it was over; after three months it is due
    LETTER: (28, 91, 182, 364, FOR_EVER),
}


@dataclass(frozen=True, slots=True)
class Deferral:
    """Without `until` nobody knows, unless somebody is exempt: then for ever."""

    reason: str
    until: date | None = None
    recovered_on: date | None = None
    exempt: bool = False  # by a doctor's letter

    @property
    def facts(self) -> dict[str, Any]:
        """Return it as words, as a booking keeps it."""
        told = {"reason": self.reason, "until": self.until and self.until.isoformat()}
        if self.recovered_on is not None:
            told["recovered_on"] = self.recovered_on.isoformat()
        return told | ({"exempt": True} if self.exempt else {})

    @classmethod
    def of(cls, facts: Mapping[str, Any]) -> "Deferral":
        """Return what such words say."""
        days = {
            name: date.fromisoformat(facts[name]) if facts.get(name) else None
            for name in ("until", "recovered_on")
        }
        return cls(facts.get("reason", "other"), **days, exempt=bool(facts.get("exempt")))


def spans(reason: str) -> tuple[int, ...]:
    """Return the days that are asked for with a reason; raise `Gone` for none of ours."""
    if reason not in REASONS:
        raise Gone
    return SPANS.get(reason, WAITS)


def deferral(reason: str, days: int, today: date) -> Deferral:
    """Return what a button says; raise `Gone` for what none does."""
    if days not in spans(reason):
        raise Gone
    if reason == RECOVERED:
        recovered_on = today - timedelta(days=days)
        return Deferral(reason, months_after_recovery(recovered_on), recovered_on)
    if days == FOR_EVER:
        return Deferral(reason, exempt=True)
    return Deferral(reason, today + timedelta(days=days) if days else None)

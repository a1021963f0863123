"""Which doses somebody has had: what officers saw counts beside what was said."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.domain.cases.verification import Verification, evidence_called
from bot.domain.outreach.doses import SINGLE_DOSE


@dataclass(frozen=True, slots=True)
class Had:
    """Doses had so far; the vaccine only where it is known to be a full series in one dose."""

    doses: int
    vaccine: str | None = None

    def covers(self, dose: int, vaccine: str | None) -> bool:
        """Tell whether a dose that somebody is to be reminded of has been had."""
        full = self.vaccine == SINGLE_DOSE and vaccine != SINGLE_DOSE  # else dose 2 is its booster
        return self.doses >= dose or (full and dose <= 2)


def had(answers: Iterable[Mapping[str, str]], verified: Iterable[Verification]) -> Had | None:
    """Return the doses by the newest answer that says, and by proof; None if nothing says.

    `answers`: those of each visit, the newest first.
    """
    said = next((one for one in answers if one.get("doses", "").isdigit()), {})
    single = said.get("doses") == "1" and said.get("circumstance") == "single-dose"
    counts = [int(said["doses"])] if said else []
    counts += [_seen(one) for one in verified]
    return Had(max(counts), SINGLE_DOSE if single else None) if counts else None


def _seen(verification: Verification) -> int:
    evidence = evidence_called(verification.evidence)
    return int(evidence.answers.get("doses", "0")) if evidence else 0

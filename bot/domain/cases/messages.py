"""What is told of a case: its card, its details, and the news for whom it is about."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class CaseCard:
    """A case in a group (or in an admin's chat when there is no group, and then why)."""

    KIND: ClassVar[str] = "case-card"
    case_id: int
    ring: str = ""  # why it rings, see the words `card-ring-…`; an edit has none


@dataclass(frozen=True, slots=True)
class CaseDetails:
    """The full card for the officer who claimed."""

    KIND: ClassVar[str] = "case-details"
    case_id: int
    officer_id: int


@dataclass(frozen=True, slots=True)
class OpenAtClosing:
    """Who was on duty, or the head, hears at closing which cases of the office are open."""

    KIND: ClassVar[str] = "open-at-closing"
    office_id: int
    officer_id: int


@dataclass(frozen=True, slots=True)
class StillOnIt:
    """The officer who has had a case for long is asked whether they are still on it."""

    KIND: ClassVar[str] = "still-on-it"
    case_id: int
    officer_id: int


@dataclass(frozen=True, slots=True)
class ProofAsked:
    """Who has a case hears that its visitor asks to have proof looked at."""

    KIND: ClassVar[str] = "proof-asked"
    case_id: int
    officer_id: int


@dataclass(frozen=True, slots=True)
class HelpComing:
    """Who called for help hears which colleague comes."""

    KIND: ClassVar[str] = "help-coming"
    case_id: int
    officer_id: int  # who called
    helper_id: int


@dataclass(frozen=True, slots=True)
class OfficerComing:
    """Who waits hears that somebody has their case; `visit_id`: the check-in it is said to."""

    KIND: ClassVar[str] = "officer-coming"
    case_id: int
    visit_id: int


@dataclass(frozen=True, slots=True)
class CaseDecided:
    """The visitor hears with which outcome an officer closed their case."""

    KIND: ClassVar[str] = "case-decided"
    case_id: int
    outcome: str


@dataclass(frozen=True, slots=True)
class CaseReconsidered:
    """An officer took the closing back: what the visitor was told is not true any more."""

    KIND: ClassVar[str] = "case-reconsidered"
    case_id: int


@dataclass(frozen=True, slots=True)
class DrillCard:
    """A drill in its group; `unreached`: the officer whom its details could not reach."""

    KIND: ClassVar[str] = "drill-card"
    drill_id: int
    unreached: int = 0


@dataclass(frozen=True, slots=True)
class DrillDetails:
    """A drill's details for the officer who took it."""

    KIND: ClassVar[str] = "drill-details"
    drill_id: int
    officer_id: int


@dataclass(frozen=True, slots=True)
class ExposureCard:
    """How far an exposure has come, for who may decide on it."""

    KIND: ClassVar[str] = "exposure-card"
    exposure_id: int


@dataclass(frozen=True, slots=True)
class ExposureNotice:
    """Somebody was somewhere with a positive: what to do now."""

    KIND: ClassVar[str] = "exposure-notice"
    exposure_id: int
    person_id: int


@dataclass(frozen=True, slots=True)
class ExposureOver:
    """What was told of an exposure was wrong."""

    KIND: ClassVar[str] = "exposure-over"
    exposure_id: int
    person_id: int


CaseFact = (
    CaseCard
    | CaseDetails
    | OpenAtClosing
    | StillOnIt
    | ProofAsked
    | HelpComing
    | OfficerComing
    | CaseDecided
    | CaseReconsidered
    | DrillCard
    | DrillDetails
    | ExposureCard
    | ExposureNotice
    | ExposureOver
)

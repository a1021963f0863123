"""Facts to tell someone, stored in the outbox and put into words just before sending."""

from dataclasses import dataclass
from enum import IntEnum


class Lane(IntEnum):
    """How urgent a message is; a lower lane overtakes a higher one."""

    URGENT = 0
    REPLY = 1
    FOLLOW_UP = 2
    BULK = 3


@dataclass(frozen=True, slots=True)
class CaseCard:
    """A case in a group (or in an admin's chat when there is no group, and then why)."""

    case_id: int
    ring: str = ""  # why it rings, see the words `card-ring-…`; an edit has none


@dataclass(frozen=True, slots=True)
class CaseDetails:
    """The full card for the officer who claimed."""

    case_id: int
    officer_id: int


@dataclass(frozen=True, slots=True)
class StillOnIt:
    """The officer who has had a case for long is asked whether they are still on it."""

    case_id: int
    officer_id: int


@dataclass(frozen=True, slots=True)
class ProofAsked:
    """Who has a case hears that its visitor asks to have proof looked at."""

    case_id: int
    officer_id: int


@dataclass(frozen=True, slots=True)
class OfficerComing:
    """Who waits hears that somebody has their case; `visit_id`: the check-in it is said to."""

    case_id: int
    visit_id: int


@dataclass(frozen=True, slots=True)
class CaseDecided:
    """The visitor hears with which outcome an officer closed their case."""

    case_id: int
    outcome: str


@dataclass(frozen=True, slots=True)
class CaseReconsidered:
    """An officer took the closing back: what the visitor was told is not true any more."""

    case_id: int


@dataclass(frozen=True, slots=True)
class ShiftEnd:
    """An officer who ends a shift is asked to whom their open cases go."""

    office_id: int
    officer_id: int


@dataclass(frozen=True, slots=True)
class Unstaffed:
    """Nobody is on duty at an open office; told to its group, then to its head."""

    office_id: int


@dataclass(frozen=True, slots=True)
class DrillCard:
    """A drill in its group; `unreached`: the officer whom its details could not reach."""

    drill_id: int
    unreached: int = 0


@dataclass(frozen=True, slots=True)
class DrillDetails:
    """A drill's details for the officer who took it."""

    drill_id: int
    officer_id: int


@dataclass(frozen=True, slots=True)
class GroupGreeting:
    """The bot greets a group it was bound to."""

    chat_id: int


@dataclass(frozen=True, slots=True)
class OfficerRequest:
    """Somebody asks to be confirmed as an officer; told to who may decide."""

    role_id: int
    to: int


@dataclass(frozen=True, slots=True)
class OfficerDecision:
    """The asker is told what was decided."""

    role_id: int


@dataclass(frozen=True, slots=True)
class RoleChanged:
    """Somebody's role ended, rests, or is theirs again."""

    role_id: int


@dataclass(frozen=True, slots=True)
class RosterList:
    """Who has a role at an office, for one reader who may remove them."""

    office_id: int
    to: int
    page: int = 0


@dataclass(frozen=True, slots=True)
class MembershipCheck:
    """A question to Telegram: is this person in this group? Nobody is told anything."""

    person_id: int
    chat_id: int


@dataclass(frozen=True, slots=True)
class DoseReminder:
    """The next dose is due today."""

    reminder_id: int


@dataclass(frozen=True, slots=True)
class IsolationEnded:
    """The black period that somebody declared at a visit has ended."""

    visit_id: int


@dataclass(frozen=True, slots=True)
class PassPicture:
    """The visitor's pass as a picture, drawn as the visit is when it leaves."""

    visit_id: int


@dataclass(frozen=True, slots=True)
class VisitEnded:
    """The result screen of a visit that is over loses its button."""

    visit_id: int


@dataclass(frozen=True, slots=True)
class ResultAgain:
    """The result screen of a running visit as it is now: an officer has looked."""

    visit_id: int


@dataclass(frozen=True, slots=True)
class VisitRecoloured:
    """The visitor is told that an officer has seen their proof, or took that back."""

    visit_id: int


@dataclass(frozen=True, slots=True)
class Introduction:
    """A part of the bot's profile for everybody, in one language ('': not a matter of words)."""

    part: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class ChatMenu:
    """The commands one person's chat shows, by their roles and language."""

    person_id: int


@dataclass(frozen=True, slots=True)
class DoorBoard:
    """An office's door board of a day (YYYY-MM-DD), as it is when it leaves."""

    office_id: int
    day: str


@dataclass(frozen=True, slots=True)
class OfficeFull:
    """An office reached its capacity on a day (YYYY-MM-DD)."""

    office_id: int
    day: str


@dataclass(frozen=True, slots=True)
class PosterFile:
    """Posters to print: of an office (0: of all), of one door (0: of all), asked for by whom."""

    office_id: int
    kind: str
    person_id: int
    door_id: int = 0


@dataclass(frozen=True, slots=True)
class GuideFile:
    """Officer's guides to print: of an office (0: of all), asked for by whom."""

    office_id: int
    person_id: int


@dataclass(frozen=True, slots=True)
class RollCallPage:
    """A page of an evacuation's roll call, to be ticked."""

    page_id: int


@dataclass(frozen=True, slots=True)
class RollCallEnded:
    """A roll call has ended: how many were found, and who was not."""

    rollcall_id: int


@dataclass(frozen=True, slots=True)
class RollCallSheet:
    """The list with full names as a file, for one officer."""

    rollcall_id: int
    person_id: int


@dataclass(frozen=True, slots=True)
class DayDigest:
    """What an office's day (YYYY-MM-DD) had beside the totals on its closed board."""

    office_id: int
    day: str


@dataclass(frozen=True, slots=True)
class ClusterNote:
    """Several people were red at an office within minutes: from the first to the last, UTC."""

    office_id: int
    count: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class SlipFile:
    """Paper slips to print, those of one batch of an office, asked for by whom."""

    office_id: int
    batch_id: int
    person_id: int


@dataclass(frozen=True, slots=True)
class Apology:
    """Something of ours failed while treating this person's update."""

    telegram_id: int


Fact = (
    CaseCard
    | CaseDetails
    | StillOnIt
    | ProofAsked
    | OfficerComing
    | CaseDecided
    | CaseReconsidered
    | ShiftEnd
    | Unstaffed
    | DrillCard
    | DrillDetails
    | GroupGreeting
    | OfficerRequest
    | OfficerDecision
    | RoleChanged
    | RosterList
    | MembershipCheck
    | DoseReminder
    | IsolationEnded
    | PassPicture
    | VisitEnded
    | ResultAgain
    | VisitRecoloured
    | Introduction
    | ChatMenu
    | DoorBoard
    | OfficeFull
    | PosterFile
    | GuideFile
    | RollCallPage
    | RollCallEnded
    | RollCallSheet
    | DayDigest
    | ClusterNote
    | SlipFile
    | Apology
)
FACTS: dict[str, type[Fact]] = {
    "case-card": CaseCard,
    "case-details": CaseDetails,
    "still-on-it": StillOnIt,
    "proof-asked": ProofAsked,
    "officer-coming": OfficerComing,
    "case-decided": CaseDecided,
    "case-reconsidered": CaseReconsidered,
    "shift-end": ShiftEnd,
    "unstaffed": Unstaffed,
    "drill-card": DrillCard,
    "drill-details": DrillDetails,
    "group-greeting": GroupGreeting,
    "officer-request": OfficerRequest,
    "officer-decision": OfficerDecision,
    "role-changed": RoleChanged,
    "roster": RosterList,
    "membership-check": MembershipCheck,
    "dose-reminder": DoseReminder,
    "isolation-ended": IsolationEnded,
    "pass-picture": PassPicture,
    "visit-ended": VisitEnded,
    "result-again": ResultAgain,
    "visit-recoloured": VisitRecoloured,
    "introduction": Introduction,
    "chat-menu": ChatMenu,
    "door-board": DoorBoard,
    "office-full": OfficeFull,
    "poster-file": PosterFile,
    "guide-file": GuideFile,
    "rollcall-page": RollCallPage,
    "rollcall-ended": RollCallEnded,
    "rollcall-sheet": RollCallSheet,
    "day-digest": DayDigest,
    "cluster-note": ClusterNote,
    "slip-file": SlipFile,
    "apology": Apology,
}
KINDS = {made: kind for kind, made in FACTS.items()}

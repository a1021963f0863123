"""Facts to tell someone, stored in the outbox and put into words just before sending."""

from enum import IntEnum

from bot.domain.messages.cases import (
    CaseCard,
    CaseDecided,
    CaseDetails,
    CaseReconsidered,
    DrillCard,
    DrillDetails,
    OfficerComing,
    ProofAsked,
    StillOnIt,
)
from bot.domain.messages.door import (
    ClusterNote,
    DayDigest,
    DoorBoard,
    OfficeFull,
    RollCallEnded,
    RollCallPage,
    RollCallSheet,
)
from bot.domain.messages.officers import (
    GroupGreeting,
    MembershipCheck,
    OfficerDecision,
    OfficerRequest,
    RoleChanged,
    RosterList,
    ShiftEnd,
    Unstaffed,
)
from bot.domain.messages.paper import (
    GuideFile,
    PosterFile,
    SlipFile,
)
from bot.domain.messages.profile import (
    ChatMenu,
    Introduction,
)
from bot.domain.messages.visitors import (
    Apology,
    DoseReminder,
    IsolationEnded,
    PassPicture,
    ResultAgain,
    VisitEnded,
    VisitRecoloured,
)

__all__ = [
    "FACTS",
    "KINDS",
    "Apology",
    "CaseCard",
    "CaseDecided",
    "CaseDetails",
    "CaseReconsidered",
    "ChatMenu",
    "ClusterNote",
    "DayDigest",
    "DoorBoard",
    "DoseReminder",
    "DrillCard",
    "DrillDetails",
    "Fact",
    "GroupGreeting",
    "GuideFile",
    "Introduction",
    "IsolationEnded",
    "Lane",
    "MembershipCheck",
    "OfficeFull",
    "OfficerComing",
    "OfficerDecision",
    "OfficerRequest",
    "PassPicture",
    "PosterFile",
    "ProofAsked",
    "ResultAgain",
    "RoleChanged",
    "RollCallEnded",
    "RollCallPage",
    "RollCallSheet",
    "RosterList",
    "ShiftEnd",
    "SlipFile",
    "StillOnIt",
    "Unstaffed",
    "VisitEnded",
    "VisitRecoloured",
]


class Lane(IntEnum):
    """How urgent a message is; a lower lane overtakes a higher one."""

    URGENT = 0
    REPLY = 1
    FOLLOW_UP = 2
    BULK = 3


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

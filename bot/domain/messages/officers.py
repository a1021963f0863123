"""What is told to and about those who work at the doors."""

from dataclasses import dataclass


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

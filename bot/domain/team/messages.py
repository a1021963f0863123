"""What is told of groups and roles, to and about those who have them."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class GroupGreeting:
    """The bot greets a group it was bound to."""

    KIND: ClassVar[str] = "group-greeting"
    chat_id: int


@dataclass(frozen=True, slots=True)
class OfficerRequest:
    """Somebody asks to be confirmed as an officer; told to who may decide."""

    KIND: ClassVar[str] = "officer-request"
    role_id: int
    to: int


@dataclass(frozen=True, slots=True)
class OfficerDecision:
    """The asker is told what was decided."""

    KIND: ClassVar[str] = "officer-decision"
    role_id: int


@dataclass(frozen=True, slots=True)
class RoleChanged:
    """Somebody's role ended, rests, or is theirs again."""

    KIND: ClassVar[str] = "role-changed"
    role_id: int


@dataclass(frozen=True, slots=True)
class RosterList:
    """Who has a role at an office, for one reader who may remove them."""

    KIND: ClassVar[str] = "roster"
    office_id: int
    to: int
    page: int = 0


@dataclass(frozen=True, slots=True)
class MembershipCheck:
    """A question to Telegram: is this person in this group? Nobody is told anything."""

    KIND: ClassVar[str] = "membership-check"
    person_id: int
    chat_id: int


@dataclass(frozen=True, slots=True)
class NewAdmin:
    """Somebody became an admin; told to all others."""

    KIND: ClassVar[str] = "new-admin"
    role_id: int


@dataclass(frozen=True, slots=True)
class StaysRemoved:
    """The settings name an admin whose role was taken away: it stays away; told to the admins."""

    KIND: ClassVar[str] = "stays-removed"
    role_id: int


@dataclass(frozen=True, slots=True)
class GroupRebound:
    """A group took another's place; told to the admins and to that other group."""

    KIND: ClassVar[str] = "group-rebound"
    group: int
    by: int  # 0: the group's anonymous admin


@dataclass(frozen=True, slots=True)
class GroupSilence:
    """The bot may not write in a group for now, or may again; told to its head and admins."""

    KIND: ClassVar[str] = "group-silence"
    chat_id: int


@dataclass(frozen=True, slots=True)
class GroupTrial:
    """Tries whether the bot may write in a group again, and says so there."""

    KIND: ClassVar[str] = "group-trial"
    chat_id: int


@dataclass(frozen=True, slots=True)
class BotCheck:
    """A question to Telegram: is the bot in this group? Nobody is told anything."""

    KIND: ClassVar[str] = "bot-check"
    chat_id: int


@dataclass(frozen=True, slots=True)
class NotDelivered:
    """How much of a day could not be delivered and was given up; told to admins."""

    KIND: ClassVar[str] = "not-delivered"
    day: str


TeamFact = (
    GroupGreeting
    | OfficerRequest
    | OfficerDecision
    | RoleChanged
    | RosterList
    | MembershipCheck
    | NewAdmin
    | StaysRemoved
    | GroupRebound
    | GroupSilence
    | GroupTrial
    | BotCheck
    | NotDelivered
)

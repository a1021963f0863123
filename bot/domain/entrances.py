"""Ways in: each button, command, link and service message has one row, and it is the permission.

A row says who may come this way, about whose things, and in which kind of chat; dispatch reads
it before anything about another person is loaded. The rows stand in `verbs`, `commands` and
`updates`.
"""

from dataclasses import dataclass
from enum import Enum, StrEnum

from bot.domain.rights import Action, Holder, may, places


class Thing(StrEnum):
    """What an id on a button names."""

    CASE = "case"
    VISIT = "visit"
    STAY = "stay"  # a visit that its owner ends, or an officer if it is a guest's
    LISTED = "listed"  # a visit that the door board asks officers to look at
    OFFICE = "office"
    OFFICES = "offices"  # one, or with the id 0 all of them
    DOOR = "door"
    ROLE = "role"
    PERSON = "person"
    TALK = "talk"
    DRILL = "drill"
    ROLLCALL = "rollcall"
    MARKED = "marked"  # somebody on a roll call's list
    SLIP = "slip"
    TALLY = "tally"  # a count at the door
    RESIDENT = "resident"  # whose is who is told of their doses
    CLINIC = "clinic"
    INSTRUCTION = "instruction"
    COPY = "copy"  # an instruction at one office
    SENT_LIST = "sent-list"  # a file to be imported
    BOOKING = "booking"  # somebody's place at a clinic
    TASK = "task"  # a home or number in somebody's hands


class Chat(Enum):
    """In which kind of chat one stands."""

    PRIVATE = "private"
    OFFICE = "office"  # the group of one office: no other office exists there
    SATGAS = "satgas"
    TEAM = "team"
    OTHER = "other"  # a group that is bound to nothing, or a channel


PRIVATE = frozenset({Chat.PRIVATE})
GROUP = frozenset({Chat.OFFICE})
GROUPS = frozenset({Chat.OFFICE, Chat.SATGAS})
TEAM = frozenset({Chat.TEAM})
CASE_CHATS = PRIVATE | GROUPS  # where the cards of cases are
ANYWHERE = frozenset(Chat)


class Whose(Enum):
    """Who may, where it is not a matter of roles."""

    ANYBODY = "anybody"
    OWN = "own"  # only whose thing it is


Who = Action | Whose | tuple[Action | Whose, ...]


@dataclass(frozen=True, slots=True)
class Here:
    """The chat one stands in; its office, if it is an office's group."""

    chat: Chat
    office_id: int | None = None


@dataclass(frozen=True, slots=True)
class Subject:
    """What a button is about, as far as rights depend on it."""

    office_id: int | None = None  # whose officers may act on it; None: nobody's
    owner: int | None = None
    city: bool = False  # about all offices at once
    staff: bool = False  # about a colleague: those of the same office do not handle it


@dataclass(frozen=True, slots=True)
class Entrance:
    """A row of the permission matrix."""

    word: str
    who: Who
    where: frozenset[Chat]

    def admits(
        self, holder: Holder, person_id: int | None, here: Here, subject: Subject | None = None
    ) -> bool:
        """Tell whether somebody may come this way here; `subject`: what it is about."""
        if here.chat not in self.where or _of_another_office(subject, here):
            return False
        ways = self.who if isinstance(self.who, tuple) else (self.who,)
        return any(_open(way, holder, person_id, here, subject) for way in ways)


def _of_another_office(subject: Subject | None, here: Here) -> bool:
    if subject is None or here.chat is not Chat.OFFICE:
        return False
    return subject.office_id not in (None, here.office_id)


def _open(
    way: Action | Whose, holder: Holder, person_id: int | None, here: Here, subject: Subject | None
) -> bool:
    match way:
        case Whose.ANYBODY:
            return True
        case Whose.OWN:
            return subject is not None and None is not subject.owner == person_id
        case _ if subject is None:
            city_wide = here.chat is not Chat.OFFICE and bool(places(holder, way))
            return city_wide or may(holder, way, here.office_id)
        case _ if subject.office_id is None:
            return subject.city and may(holder, way)
        case _:
            return may(holder, stricter(way, staff=subject.staff), subject.office_id)


def stricter(action: Action, *, staff: bool) -> Action:
    """Return the right that is needed where a case may be about a colleague."""
    return Action.HANDLE_STAFF_CASE if staff and action is Action.HANDLE_CASE else action

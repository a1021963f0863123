"""Ways in: each button, command, link and service message has one row, and it is the permission.

A row says who may come this way, about whose things, and in which kind of chat; dispatch reads
it before anything about another person is loaded. The rows are in `verbs` and `commands`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import Any, Generic, TypeVar, TypeVarTuple, cast, overload

from bot.domain.rights import Action, Holder, may, places

LIMIT = 64  # bytes of callback data; Telegram's limit


class Malformed(ValueError):
    """A button carries what no button of ours carries."""


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


T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Part(Generic[T_co]):
    """One word of what a button carries: how it looks, and what it is read into."""

    pattern: re.Pattern[str]
    kind: type[Any] = str
    thing: Thing | None = None  # what an id names
    maybe: bool = False  # may be absent, then it is None

    def read(self, word: str) -> T_co:
        """Return the value; raise `Malformed` if no button carries such a word."""
        if self.pattern.fullmatch(word) is None:
            raise Malformed(word)
        return cast(T_co, self.kind(word))


ID = r"[0-9]{1,18}"  # what fits a row's id, with room for a sign


def of(thing: Thing) -> Part[int]:
    """Return the part that names a thing by its id."""
    return Part(re.compile(ID), int, thing)


def choice(*words: str) -> Part[str]:
    """Return the part that is one of these words."""
    return Part(re.compile("|".join(map(re.escape, words))))


CASE = of(Thing.CASE)
VISIT = of(Thing.VISIT)
STAY = of(Thing.STAY)
LISTED = of(Thing.LISTED)
OFFICE = of(Thing.OFFICE)  # 0: one's own
OFFICES = of(Thing.OFFICES)
DOOR = of(Thing.DOOR)
ROLE = of(Thing.ROLE)
NUMBER: Part[int] = Part(re.compile(ID), int)
PERSON: Part[int] = Part(re.compile(ID), int)  # whom one may choose is for the service to know
TALK = of(Thing.TALK)
DRILL = of(Thing.DRILL)
ROLLCALL = of(Thing.ROLLCALL)
MARKED = of(Thing.MARKED)
SLIP = of(Thing.SLIP)
COUNT: Part[int] = Part(re.compile("[0-9]{1,9}"), int)
DAYS: Part[int] = Part(re.compile("1|7"), int)
FLAG: Part[int] = Part(re.compile("[01]"), int)
PERHAPS: Part[int | None] = Part(re.compile("[0-9]{1,2}"), int, maybe=True)
KEY: Part[str] = Part(re.compile("[a-z0-9-]{1,40}"))
REST: Part[str] = Part(re.compile("[^:]*"))
POSTER: Part[str] = Part(re.compile("[0-9]{6}"))  # a poster's

Ts = TypeVarTuple("Ts")
A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")


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


class Verb(Generic[*Ts]):
    """A button: its word, its typed parts, and who may press it where.

    Called with values it makes what a button carries; `read` is the way back.
    """

    @overload
    def __init__(self: "Verb[()]", word: str, /, *, who: Who, where: frozenset[Chat]) -> None: ...
    @overload
    def __init__(
        self: "Verb[A]", word: str, a: Part[A], /, *, who: Who, where: frozenset[Chat]
    ) -> None: ...
    @overload
    def __init__(
        self: "Verb[A, B]",
        word: str,
        a: Part[A],
        b: Part[B],
        /,
        *,
        who: Who,
        where: frozenset[Chat],
    ) -> None: ...
    @overload
    def __init__(
        self: "Verb[A, B, C]",
        word: str,
        a: Part[A],
        b: Part[B],
        c: Part[C],
        /,
        *,
        who: Who,
        where: frozenset[Chat],
    ) -> None: ...
    def __init__(self, word: str, /, *parts: Part[Any], who: Who, where: frozenset[Chat]) -> None:
        self.word = word
        self.parts = parts
        self.entrance = Entrance(word, who, where)

    def __repr__(self) -> str:
        return f"Verb({self.word!r})"

    def __call__(self, *values: *Ts) -> str:
        """Return what a button carries; raise ValueError beyond Telegram's 64 bytes."""
        words = [str(one) for one in values if one is not None]
        data = ":".join((self.word, *words))
        if len(data.encode()) > LIMIT:
            raise ValueError(f"button data of {len(data.encode())} bytes: {self.word}")
        return data

    def read(self, words: Sequence[str]) -> tuple[*Ts]:
        """Return the typed values of the words behind the verb; raise `Malformed`."""
        needed = sum(not part.maybe for part in self.parts)
        if not needed <= len(words) <= len(self.parts):
            raise Malformed(self.word)
        values: list[Any] = [part.read(one) for part, one in zip(self.parts, words, strict=False)]
        values += [None] * (len(self.parts) - len(values))
        return cast("tuple[*Ts]", tuple(values))

    def about(self, values: Sequence[Any]) -> tuple[Thing, int] | None:
        """Return what the values name, or None if rights depend on no thing.

        The id 0 names none: one's own offices are meant.
        """
        for part, value in zip(self.parts, values, strict=True):
            if part.thing is not None and (value or part.thing is not Thing.OFFICE):
                return part.thing, int(value)
        return None


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button as it was read."""

    verb: Verb[*tuple[Any, ...]]
    values: tuple[Any, ...]


def pressed(data: str, verbs: dict[str, Verb[*tuple[Any, ...]]]) -> Pressed:
    """Return which button this was; raise `Malformed` if it is none of these.

    Words of two halves come first: `duty:on` is another button than `duty`.
    """
    words = data.split(":")
    for length in (2, 1):
        verb = verbs.get(":".join(words[:length]))
        if verb is not None and len(words) >= length:
            return Pressed(verb, verb.read(words[length:]))
    raise Malformed(data[:LIMIT])

"""Buttons: what they carry, made and read in one place; ids are of 1 to 18 digits."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, TypeVarTuple, cast, overload

from bot.domain.entrances import Chat, Entrance, Thing, Who

LIMIT = 64  # bytes of callback data; Telegram's limit


class Malformed(ValueError):
    """A button carries what no button of ours carries."""


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
TALLY = of(Thing.TALLY)
RESIDENT = of(Thing.RESIDENT)
CLINIC = of(Thing.CLINIC)
INSTRUCTION = of(Thing.INSTRUCTION)
COPY = of(Thing.COPY)
SENT_LIST = of(Thing.SENT_LIST)
BOOKING = of(Thing.BOOKING)
TASK = of(Thing.TASK)
COUNT: Part[int] = Part(re.compile("[0-9]{1,9}"), int)
SPAN: Part[str] = Part(re.compile("1|7|30|month|[0-9]{8}-[0-9]{8}"))  # which days
FLAG: Part[int] = Part(re.compile("[01]"), int)
PERHAPS: Part[int | None] = Part(re.compile("[0-9]{1,2}"), int, maybe=True)
HOUR: Part[str | None] = Part(re.compile("[0-2][0-9][0-5][0-9]"), maybe=True)  # 0830
KEY: Part[str] = Part(re.compile("[a-z0-9-]{1,40}"))
TOKEN: Part[str] = Part(re.compile("[A-Za-z0-9_-]{22}"))  # what its worth is, is looked up
REST: Part[str] = Part(re.compile("[^:]*"))
DATE: Part[str] = Part(re.compile("[0-9]{8}"))  # YYYYMMDD
POSTER: Part[str] = Part(re.compile("[0-9]{6}"))  # a poster's

Ts = TypeVarTuple("Ts")
A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")
D = TypeVar("D")


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
    @overload
    def __init__(
        self: "Verb[A, B, C, D]",
        word: str,
        a: Part[A],
        b: Part[B],
        c: Part[C],
        d: Part[D],
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


AnyVerb = Verb[*tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button as it was read."""

    verb: AnyVerb
    values: tuple[Any, ...]


def pressed(data: str, verbs: Mapping[str, AnyVerb]) -> Pressed:
    """Return which button this was; raise `Malformed` if it is none of these."""
    verb, words = _told_apart(data, verbs)
    return Pressed(verb, verb.read(words))


def verb_of(data: str, verbs: Mapping[str, AnyVerb]) -> AnyVerb:
    """Return whose button this was, whatever else it carries; raise `Malformed`."""
    return _told_apart(data, verbs)[0]


def _told_apart(data: str, verbs: Mapping[str, AnyVerb]) -> tuple[AnyVerb, list[str]]:
    """Words of two halves come first: `duty:on` is another button than `duty`."""
    words = data.split(":")
    for length in (2, 1):
        verb = verbs.get(":".join(words[:length]))
        if verb is not None and len(words) >= length:
            return verb, words[length:]
    raise Malformed(data[:LIMIT])

"""Who is there and what was said: accounts, rooms, messages and taps."""

from dataclasses import dataclass, field
from typing import Any, Literal

from bot.rehearsal.world.city import GroupKind, Person

JSON = dict[str, Any]
BotStatus = Literal["never", "member", "left", "kicked"]
Standing = Literal["administrator", "restricted", "member", "left", "kicked"]


@dataclass
class Account:
    """A person, and how this person stands to the bot."""

    profile: Person
    started: bool = False
    blocked: bool = False


@dataclass
class Room:
    """A group as it is now; members in the order they joined, the first one owns it.

    `standing`: of everybody who ever was a member, unless it is a member like any other.
    """

    id: int
    title: str
    kind: GroupKind
    members: list[int]
    bot: BotStatus
    hint: str = ""
    migrated_to: int | None = None
    standing: dict[int, Standing] = field(default_factory=dict)
    topics: set[int] = field(default_factory=set)  # of a forum, beside its General


@dataclass
class Message:
    """A message: the object a bot receives, and what only the apps know of it."""

    chat_id: int
    id: int
    body: JSON
    silent: bool = False
    pinned: bool = False
    deleted: bool = False
    reaction: list[JSON] = field(default_factory=list)
    keyboard: JSON | None = None


def in_topic(topic: int | None) -> JSON:
    """Return what says in which topic of a forum a message stands; nothing in its General."""
    return {} if topic is None else {"message_thread_id": topic, "is_topic_message": True}


@dataclass
class Tap:
    """A button somebody pressed; `at` in real seconds.

    `acted`: in a story, whose people open the `link` of the answer by themselves.
    """

    person: int
    at: float
    answered: bool = False
    acted: bool = False
    link: str | None = None

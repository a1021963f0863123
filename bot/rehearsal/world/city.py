"""The plain data with which a city is handed to the stand-in: its bot, people, groups, posters."""

from dataclasses import dataclass
from typing import Literal
from urllib.parse import parse_qs, urlsplit

GroupKind = Literal["group", "supergroup"]


@dataclass(frozen=True)
class BotProfile:
    """The bot as Telegram knows it."""

    id: int
    token: str
    username: str
    name: str


@dataclass(frozen=True)
class Person:
    """Somebody with a Telegram account; role and hint are only shown on the page.

    `started`: has pressed Start before, so the bot may write to them.
    """

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str = "id"
    role: str = ""
    hint: str = ""
    started: bool = False

    @property
    def full_name(self) -> str:
        """Return first and last name, as the bot hears them."""
        return " ".join(filter(None, (self.first_name, self.last_name)))


@dataclass(frozen=True)
class Group:
    """A group chat; its first member is its owner."""

    id: int
    title: str
    kind: GroupKind
    members: tuple[int, ...] = ()
    bot_is_member: bool = True
    hint: str = ""


@dataclass(frozen=True)
class Poster:
    """A poster at a door with the link in its QR code."""

    title: str
    door: str
    link: str
    group_id: int | None = None

    @property
    def payload(self) -> str:
        """Return what the link hands to the bot after /start, or an empty text."""
        return payload_of(self.link)


def payload_of(link: str) -> str:
    """Return what a deep link hands to the bot after /start, or an empty text."""
    query = parse_qs(urlsplit(link).query)
    return (query.get("start") or query.get("startgroup") or [""])[0]


@dataclass(frozen=True)
class City:
    """Everything the stand-in is told when it starts."""

    bot: BotProfile
    people: tuple[Person, ...] = ()
    groups: tuple[Group, ...] = ()
    posters: tuple[Poster, ...] = ()
    language: str = "id"
    title: str = "Kota Blitar"

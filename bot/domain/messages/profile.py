"""What the bot tells of itself."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Introduction:
    """A part of the bot's profile for everybody, in one language ('': not a matter of words)."""

    part: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class ChatMenu:
    """The commands one person's chat shows, by their roles and language."""

    person_id: int

"""One-time links: what they are for, and what they grant."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.rights import Role


class Link(StrEnum):
    """What a one-time link is for."""

    GROUP = "group"
    DUTY = "duty"
    ROLE = "role"


@dataclass(frozen=True, slots=True)
class Token:
    """A one-time link as stored."""

    kind: Link
    role: Role | None
    office_id: int | None
    person_id: int | None
    made_by: int | None
    usable: bool
    area: str | None = None

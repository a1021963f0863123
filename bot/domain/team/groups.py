"""What a group chat is bound to, and which role its members may hold there."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.rights import Grant, Role

AREA_LIMIT = 60  # letters of an area's name
PAUSES = tuple(timedelta(minutes=one) for one in (1, 2, 5, 15, 60))
EAGER = 5  # tries after which the bot is in less of a hurry
RWS = 20  # how many RWs of a kelurahan are offered; others are named on the command line


class GroupKind(StrEnum):
    """Whose group it is."""

    OFFICE = "office"
    SATGAS = "satgas"
    FIELD = "field"  # the team that goes from house to house in one RW


_ROLES = {
    GroupKind.OFFICE: Role.OFFICER,
    GroupKind.SATGAS: Role.SATGAS,
    GroupKind.FIELD: Role.FIELD,
}


@dataclass(frozen=True, slots=True)
class Group:
    """A bound group chat."""

    chat_id: int
    kind: GroupKind
    office_id: int | None
    lost_at: datetime | None  # when the bot was removed
    area: str | None
    bound_at: datetime
    silent_since: datetime | None = None  # the bot may not write there for now
    silent_tries: int = 0
    silent_tried_at: datetime | None = None

    @property
    def grant(self) -> Grant:
        """Return the role whose holders have to be in the group."""
        return Grant(_ROLES[self.kind], self.office_id, self.area)

    @property
    def silent(self) -> bool:
        """Tell whether the bot may not write there, as far as is known."""
        return self.silent_since is not None

    @property
    def lost(self) -> bool:
        """Tell whether the bot is not in it any more."""
        return self.lost_at is not None

    def bound_to(self, office_id: int | None, area: str | None) -> bool:
        """Tell whether the bot is in it and it belongs to this office or area."""
        return not self.lost and (self.office_id, self.area) == (office_id, area)


def pause(tries: int) -> timedelta:
    """Return how long to wait until the bot tries again to write in a silent group."""
    return PAUSES[min(tries, len(PAUSES)) - 1]


def worth_a_try(group: Group, now: datetime) -> bool:
    """Tell whether a sign of life is a reason to try at once: not after every message."""
    tried_at = group.silent_tried_at
    return group.silent_tries < EAGER or tried_at is None or now - tried_at >= PAUSES[0]


def group_kind(office_id: int | None, area: str | None) -> GroupKind:
    """Return whose group it is that has this office, or this area, or neither."""
    if area is not None:
        return GroupKind.FIELD
    return GroupKind.SATGAS if office_id is None else GroupKind.OFFICE


def rw_area(kelurahan: str, number: int) -> str:
    """Return the area of a field team as people say it."""
    return f"{kelurahan} RW {number:02d}"


def rw_of(area: str, kelurahan: str) -> int | None:
    """Return the RW of a kelurahan that an area is; None for any other area."""
    number = area.rpartition(" ")[2]
    known = number.isascii() and number.isdigit() and area == rw_area(kelurahan, int(number))
    return int(number) if known else None


def clean_area(words: str) -> str | None:
    """Return an area's name as one line of at least a letter, or None."""
    area = " ".join(words.split())
    fits = 2 <= len(area) <= AREA_LIMIT and any(one.isalpha() for one in area)
    return area if fits else None

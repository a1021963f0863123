"""What a group chat is bound to, and which role its members may hold there."""

from enum import StrEnum

from bot.domain.rights import Role

AREA_LIMIT = 60  # letters of an area's name
RWS = 20  # how many RWs of a kelurahan are offered; others are named on the command line


class GroupKind(StrEnum):
    """Whose group it is."""

    OFFICE = "office"
    SATGAS = "satgas"
    FIELD = "field"  # the team that goes from house to house in one RW

    @property
    def role(self) -> Role | None:
        """Return the role whose holders have to be in the group; None: there is none."""
        return {GroupKind.OFFICE: Role.OFFICER, GroupKind.SATGAS: Role.SATGAS}.get(self)


def group_kind(office_id: int | None, area: str | None) -> GroupKind:
    """Return whose group it is that has this office, or this area, or neither."""
    if area is not None:
        return GroupKind.FIELD
    return GroupKind.SATGAS if office_id is None else GroupKind.OFFICE


def rw_area(kelurahan: str, number: int) -> str:
    """Return the area of a field team as people say it."""
    return f"{kelurahan} RW {number:02d}"


def clean_area(words: str) -> str | None:
    """Return an area's name as one line of at least a letter, or None."""
    area = " ".join(words.split())
    fits = 2 <= len(area) <= AREA_LIMIT and any(one.isalpha() for one in area)
    return area if fits else None

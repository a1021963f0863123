"""What a group chat is bound to, and which role its members may hold there."""

from enum import StrEnum

from bot.domain.rights import Role


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

"""Who has a role, as those who manage it see it: the list of an office, the list of the city."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.domain.rights import Appointment, Role

CITY_ROLES = (  # managed with /admin
    *(Role.ADMIN, Role.VIEWER, Role.SATGAS, Role.PUSKESMAS),
    Role.FIELD,
)
OFFICE_ROLES = (Role.HEAD, Role.OFFICER, Role.STAFF)  # managed at their office
HEADS_LIST = (Role.OFFICER, Role.STAFF)  # of which a head decides


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a list."""

    appointment: Appointment
    name: str
    office: str  # or the area of a field team
    telegram_id: int | None

    @property
    def id(self) -> int:
        """Return the id of the role."""
        return self.appointment.id

    @property
    def role(self) -> Role:
        """Return the role."""
        return self.appointment.role


@dataclass(frozen=True, slots=True)
class Roster:
    """The list of an office as one reader sees it."""

    office_id: int
    office: str
    entries: tuple[Entry, ...]
    zone: ZoneInfo

    @property
    def holding(self) -> int:
        """Return how many have a role, without those who were removed."""
        return sum(one.appointment.held for one in self.entries)


def listed(entries: Sequence[Entry], roles: Sequence[Role]) -> tuple[Entry, ...]:
    """Return the entries of these roles, in the order of the roles, then by name."""
    chosen = [one for one in entries if one.role in roles]
    return tuple(sorted(chosen, key=lambda one: (roles.index(one.role), one.name, one.id)))


def undoable(appointment: Appointment, today: date, zone: ZoneInfo) -> bool:
    """Tell whether a removal may still be taken back: until the end of its day."""
    ended_at: datetime | None = appointment.ended_at
    if appointment.state != "removed" or ended_at is None or appointment.ended_by is None:
        return False
    return ended_at.astimezone(zone).date() == today

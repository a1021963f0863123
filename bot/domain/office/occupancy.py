"""Who is inside an office now, as officers see it: the longest first, staff apart."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.colour import Colour
from bot.domain.visits import VisitKind, initials


@dataclass(frozen=True, slots=True)
class Insider:
    """Somebody inside; the name is for private chats and paper, a group sees the initials."""

    visit_id: int
    name: str
    code: str
    door: str
    since: datetime
    kind: VisitKind
    colour: Colour
    registered_by: int | None  # the officer who entered them, or who came with a companion

    @property
    def initials(self) -> str:
        """Return what a group may see of the name."""
        return initials(self.name)

    @property
    def asked_to_wait(self) -> bool:
        """Tell whether they were asked to wait outside, and may not be in the building."""
        return self.colour.alarming and not self.staff

    @property
    def staff(self) -> bool:
        """Tell whether they work here: not counted against capacity, and without a colour."""
        return self.kind is VisitKind.STAFF


@dataclass(frozen=True, slots=True)
class InsideNow:
    """Everybody inside an office at one moment; times are local."""

    office_id: int
    office: str
    capacity: int
    at: datetime
    people: tuple[Insider, ...]

    @property
    def visitors(self) -> tuple[Insider, ...]:
        """Return all but the staff, those who wait outside too."""
        return tuple(one for one in self.people if not one.staff)

    @property
    def inside(self) -> int:
        """Return how many count against the capacity."""
        return len(self.visitors) - self.asked_to_wait

    @property
    def asked_to_wait(self) -> int:
        """Return how many of the visitors were asked to wait outside."""
        return sum(one.asked_to_wait for one in self.people)

    @property
    def staff(self) -> int:
        """Return how many of the office's own staff are inside."""
        return len(self.people) - len(self.visitors)

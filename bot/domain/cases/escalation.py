"""Who hears of a case, and when more people do: one ladder per colour (RULES §8).

The minutes are settings; the audiences are our choice. Claiming a case stops the climb.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.colour import Colour


class Audience(StrEnum):
    """Who is told: a group, or people in their private chats."""

    GROUP = "group"  # of the office
    ON_DUTY = "on-duty"
    OFFICERS = "officers"  # all of the office, on duty or not
    HEADS = "heads"
    SATGAS = "satgas"  # its group


@dataclass(frozen=True, slots=True)
class Rung:
    """A step of a ladder: `minutes` names the setting, `ring` why the card rings."""

    minutes: str
    ring: str
    tells: tuple[Audience, ...]


# At once, when a case is raised or rings anew.
FIRST: Mapping[Colour, tuple[Audience, ...]] = {
    Colour.BLACK: (Audience.GROUP, Audience.ON_DUTY),  # groups are muted, telephones less so
    Colour.RED: (Audience.GROUP,),
    Colour.ASK: (Audience.GROUP,),
}
_ONCE = (Rung("red_remind", "unclaimed", (Audience.GROUP, Audience.ON_DUTY, Audience.HEADS)),)
LADDERS: Mapping[Colour, tuple[Rung, ...]] = {
    Colour.BLACK: (
        Rung("black_all", "unclaimed", (Audience.GROUP, Audience.OFFICERS, Audience.HEADS)),
        Rung("black_satgas", "unclaimed", (Audience.SATGAS,)),
    ),
    Colour.RED: _ONCE,
    Colour.ASK: _ONCE,
}
HELP: Mapping[Colour, tuple[Audience, ...]] = {
    Colour.BLACK: (Audience.GROUP, Audience.OFFICERS, Audience.HEADS, Audience.SATGAS),
    Colour.RED: (Audience.GROUP, Audience.OFFICERS, Audience.HEADS),
    Colour.ASK: (Audience.GROUP, Audience.OFFICERS, Audience.HEADS),
}
# A closed office's people are at home; a colleague's own case is not for colleagues.
ALWAYS = frozenset({Audience.GROUP, Audience.SATGAS})
FOR_STAFF = frozenset({Audience.HEADS, Audience.SATGAS})

Minutes = Mapping[str, int]


def climbed(colour: Colour, escalated: int, waited: timedelta, minutes: Minutes) -> int:
    """Return how many rungs a case nobody has taken has climbed after so long."""
    ladder = LADDERS[colour]
    due = sum(waited >= timedelta(minutes=minutes[rung.minutes]) for rung in ladder)
    return max(due, min(escalated, len(ladder)))


def next_rung(
    colour: Colour, escalated: int, waiting_since: datetime, minutes: Minutes
) -> datetime | None:
    """Return when the next rung is due, or None on top of the ladder."""
    ladder = LADDERS[colour]
    if escalated >= len(ladder):
        return None
    return waiting_since + timedelta(minutes=minutes[ladder[escalated].minutes])


def heard_by(
    audiences: tuple[Audience, ...], *, office_open: bool, staff: bool
) -> tuple[Audience, ...]:
    """Return who of these is really told: outside office hours nobody is fetched from home."""
    found = audiences
    if staff:
        return tuple(one for one in (Audience.HEADS, *found) if one in FOR_STAFF)
    return found if office_open else tuple(one for one in found if one in ALWAYS)

"""The stories a rehearsal can play by itself: a list read by one loop."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.cli.session import Refused
from bot.cli.stories import morning, sweep, week
from bot.rehearsal import City, Story
from bot.services import Services


@dataclass(frozen=True)
class Telling:
    """One story: `begins` says when for a rehearsal opened at that local time, `stage` sets it up.

    `stage` is given the sample city just made, and returns it with the people of the story.
    """

    name: str
    begins: Callable[[datetime], datetime]
    stage: Callable[[Services, City], Awaitable[tuple[City, Story]]]


STORIES = (
    Telling("morning", morning.begins, morning.stage),
    Telling("week", week.begins, week.stage),
    Telling("sweep", sweep.begins, sweep.stage),
)


def called(name: str, stories: Sequence[Telling] = STORIES) -> Telling:
    """Return the story with this name; raise `Refused`, naming all, if there is none."""
    found = next((one for one in stories if one.name == name), None)
    if found is None:
        names = ", ".join(one.name for one in stories)
        raise Refused(f"There is no story {name!r}. The stories are: {names}.")
    return found

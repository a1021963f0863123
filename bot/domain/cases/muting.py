"""Whether an account's scans ring: where nobody was found twice, an officer looks first."""

from collections.abc import Iterable

from bot.domain.cases.case import Outcome

NOBODY_THERE = "no-show"
TWICE = 2  # our choice


def in_doubt(endings: Iterable[Outcome]) -> bool:
    """Tell whether an account's cases wait without a sound, by how its cases ended.

    `endings`: of the retention time, the oldest first. A case an officer handled lifts it.
    """
    nobody = 0
    for one in endings:
        if one.handled:
            nobody = 0
        elif one.key == NOBODY_THERE:
            nobody += 1
    return nobody >= TWICE

"""What is counted of every day beside visits by colour, and how times are told from counts."""

from collections.abc import Mapping
from enum import StrEnum
from math import ceil


class Counted(StrEnum):
    """A count kept by day, office and detail; it outlives the rows it was counted from."""

    ARRIVED = "arrived"  # detail: the hour in UTC
    RESULT = "result"  # from scan to result; detail: `time_class`
    VERIFIED = "verified"  # visits whose colour an officer gave for proof
    ELSEWHERE = "elsewhere"  # who says whether they scanned PeduliLindungi too
    RAISED = "raised"  # cases
    CLAIMED = "claimed"  # from the first ring to the first claim; detail: `time_class`
    CLOSED = "closed"  # from the first ring to the end, cases that somebody closed; likewise
    OUTCOME = "outcome"  # how they ended; detail: its key
    REMINDER = "reminder"  # of the whole city; detail: what became of reminders
    SWEEP = "sweep"  # by the kelurahan residents live in; detail: what came of a campaign
    LATE = "late"  # of the whole city; detail: the lane in which a message came late


WHOLE_CITY = 0
REMINDERS = ("agreed", "told", "done", "stopped")  # details of `REMINDER`, as they are told
_STEPS = ((30, 1), (120, 5), (600, 15), (3600, 60), (86400, 600))  # below, in steps of: seconds


def time_class(seconds: int) -> int:
    """Return the least time that is counted together with this one."""
    seconds = max(0, seconds)
    step = next((step for below, step in _STEPS if seconds < below), 86400)
    return seconds - seconds % step


def percentile(times: Mapping[int, int], percent: int) -> int | None:
    """Return the time below or at which so many of a hundred lie; None without any.

    Between two in the middle, the middle of both; else the nearest rank.
    """
    total = sum(times.values())
    if not total:
        return None
    if percent == 50 and total % 2 == 0:
        return (_at(times, total // 2) + _at(times, total // 2 + 1)) // 2
    return _at(times, ceil(total * percent / 100))


def _at(times: Mapping[int, int], rank: int) -> int:
    """Return the time at this place, counted from one, of all in order."""
    passed = 0
    for seconds in sorted(times):
        passed += times[seconds]
        if passed >= rank:
            return seconds
    raise ValueError(f"fewer than {rank}")

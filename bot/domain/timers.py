"""What is due: the kinds of timers there are."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What is due."""

    REMIND = "remind"
    CAMPAIGN = "campaign"  # the sweep's next message, or its next day
    PURGE = "purge"
    BOARD = "board"
    ESCALATE = "escalate"  # a case nobody has taken
    STILL = "still"  # a case somebody has had for long
    LAPSE = "lapse"  # a case nobody has touched for days
    DRILL = "drill"  # a drill nobody has finished
    ISOLATION = "isolation"  # a person's black period ends
    STAFFED = "staffed"  # whether anybody is on duty at an office
    MEMBERS = "members"  # ask who is still in the groups
    MEMBERSHIP_UNKNOWN = "doubt"  # a role whose holder's membership is not known
    ROSTER = "roster"  # the evening's lists for the heads
    ROLLCALL = "rollcall"
    TALLY = "tally"  # the time of a count at the door
    ERASE = "erase"  # what a person asked to be erased and had to wait
    EXPOSURE = "exposure"  # whom an exposure concerns is to be told
    AUDIT = "audit"  # the evening's head of the record of deeds, for the admins
    REPORT = "report"  # the weekly report for admins and viewers
    BOOKING = "booking"  # what is to be said of a place at a clinic
    SILENCE = "silence"  # a group in which the bot could not write
    IDLE = "idle"  # whether anybody scans at an office
    DUPLICATES = "duplicates"  # who is to be compared with the other residents
    INSTRUCTION = "instruction"  # an office that has not said that it read one


@dataclass(frozen=True, slots=True)
class Timer:
    """Something due for a subject."""

    id: int
    kind: Kind
    subject_id: int

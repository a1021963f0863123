"""A list that somebody sent as a file in the chat: read, shown, and done when they say so."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.outreach.resident_list import Counts
from bot.domain.rights import Action, Holder, may, places

LARGEST = 10_000_000  # bytes; Telegram hands a bot no more than twice as many
MOST_UNREAD = 3  # files of one person
TABLES = frozenset({".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods"})
KEPT = timedelta(days=1)  # what nobody confirms is over then; what was done is known until then
PATIENCE = timedelta(minutes=10)  # with a file that Telegram does not hand out


class ListKind(StrEnum):
    """What a list is about."""

    OFFICES = "offices"
    HOLIDAYS = "holidays"
    COVERAGE = "coverage"
    RESIDENTS = "residents"
    CLINICS = "clinics"


MOST = {  # rows in the chat; residents, who are written in steps, as many as a file may have
    ListKind.OFFICES: 500,
    ListKind.HOLIDAYS: 500,
    ListKind.COVERAGE: 1000,
    ListKind.CLINICS: 500,
}
RIGHTS = {
    ListKind.OFFICES: Action.MANAGE_OFFICES,
    ListKind.HOLIDAYS: Action.MANAGE_OFFICES,
    ListKind.COVERAGE: Action.MANAGE_OFFICES,
    ListKind.RESIDENTS: Action.RUN_SWEEP,
    ListKind.CLINICS: Action.RUN_CLINICS,
}
AT_OWN_PLACE = frozenset({ListKind.CLINICS})  # all others are the whole city's


class Stage(StrEnum):
    """How far a list is."""

    SENT = "sent"  # to be fetched, read and shown
    SHOWN = "shown"  # waits for a yes
    CONFIRMED = "confirmed"  # is being done
    DONE = "done"
    OVER = "over"  # was wrong, or not wanted: nothing follows


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file that Telegram has: what it calls it, and what who sent it does."""

    file_id: str
    name: str


@dataclass(frozen=True, slots=True)
class SentList:
    """A list on its way; once it is over its file and what it would do are forgotten."""

    id: int
    sent_by: int
    stage: Stage
    since: datetime
    file: SentFile | None = None
    kind: ListKind | None = None
    digest: str = ""  # of the file's content, once it was read
    shown: str = ""  # all that it would do, in the words in which it was shown
    written: int = 0  # rows, of a list that is written in steps
    counts: Counts = field(default_factory=Counts)  # what became of these


def allowed(person: Holder, kind: ListKind) -> bool:
    """Tell whether somebody may bring such a list; of which places is asked of each row."""
    at_own = kind in AT_OWN_PLACE and bool(places(person, RIGHTS[kind]))
    return at_own or may(person, RIGHTS[kind])


def kinds_for(person: Holder) -> tuple[ListKind, ...]:
    """Return what lists somebody may bring."""
    return tuple(one for one in ListKind if allowed(person, one))

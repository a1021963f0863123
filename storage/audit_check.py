"""Whether the audit stands as it was written: nothing removed, changed, put in or moved."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.written_numbers import read_number
from storage.audit import Audit
from storage.audit_chain import BEGIN, HEAD, NOTHING, End
from storage.session import Session
from storage.times import moment

_BEFORE_ALL = -(1 << 62)


@dataclass(frozen=True, slots=True)
class Broken:
    """A row that does not fit behind the one before it."""

    number: int
    at: datetime
    action: str


@dataclass(slots=True)
class Checked:
    """What was found; `ends`: the marks of begin and end are ours, and the last row is the end."""

    rows: int = 0
    first: Broken | None = None
    broken: int = 0
    ends: bool = False
    head: End = NOTHING


async def check(session: Session) -> Checked:
    """Go along the whole chain; the view must stay at one moment."""
    found, audit = Checked(), Audit(session)
    begin, head = await audit.end(BEGIN), await audit.end(HEAD)
    end, read, odd = End(_BEFORE_ALL, (begin or NOTHING).hash), 1, None
    while read:
        end, read, odd = await audit.follow(end)
        found.rows += read
        if odd is not None:
            found.first = found.first or Broken(odd["id"], moment(odd["at"]), odd["action"])
            found.broken, found.rows, read = found.broken + 1, found.rows + 1, 1
            end = End(odd["id"], odd["hash"] or b"")
    found.head = head or NOTHING
    found.ends = begin is not None and head is not None and head.hash == end.hash
    return found


async def holds(session: Session, printed: str) -> bool | None:
    """Tell whether a row has the hash that was once printed; None if that row is past its time."""
    first, _, digits = printed.replace("·", " ").strip().partition(" ")
    number, digits = read_number(first), digits.replace(" ", "").lower()
    if number is None or len(digits) != 16:
        raise ValueError(printed)
    audit = Audit(session)
    begin = await audit.end(BEGIN)
    if begin is not None and number < begin.number:
        return None
    if begin is not None and number == begin.number:
        return begin.hash.hex().startswith(digits)
    stored = await audit.hash_at(number)
    return stored is not None and stored.hex().startswith(digits)

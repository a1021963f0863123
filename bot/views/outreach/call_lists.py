"""Whom to call or visit: what is known of each in words, and the list as a workbook."""

from collections.abc import Iterator

from bot.domain.outreach.call_lists import CallList, Line
from bot.views.dates import day
from bot.views.figures.tables import Cell, Table, xlsx_file
from bot.views.paper.kit import Words
from bot.views.phones import written

HEADS = (
    *("name", "rt", "address", "phone", "born", "dose", "due", "told", "told-on", "answered"),
    *("answered-on", "cares", "result"),
)


def known(line: Line, say: Words) -> Iterator[str]:
    """Yield what the ladder did, what was answered, and whom somebody looks after."""
    if line.told_on is None:
        yield say("call-list-untold")
    else:
        yield say("call-list-told", count=line.told, day=day(line.told_on, say.language))
    said = line.resident.answered
    if said is not None:
        what = say(f"answered-{said.what}")
        yield say("call-list-answered", what=what, day=day(said.on, say.language))
    if line.cares_for:
        yield say("call-list-cares", names=", ".join(line.cares_for))


def call_list_xlsx(sheet: CallList, *, language: str) -> bytes:
    """Return the list as a workbook, with room for what came of it; no cell is a formula."""
    say = Words(language)
    head = tuple(say(f"call-list-head-{one}") for one in HEADS)
    rows = [_row(line, say) for line in sheet.lines]
    return xlsx_file([Table(say(f"call-list-{sheet.kind}", area=sheet.area), head, rows)])


def _row(line: Line, say: Words) -> tuple[Cell, ...]:
    one, said = line.resident, line.resident.answered
    return (
        *(one.name or "?", one.home.rt, one.address),
        *(written(one.phone) if one.phone else None, one.born, one.dose, one.due_on),
        *(line.told, line.told_on),
        *((say(f"answered-{said.what}"), said.on) if said else (None, None)),
        *(", ".join(line.cares_for) or None, None),
    )

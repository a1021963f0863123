"""The list of a roll call on paper: large names, a box to tick, who drew it and when on it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fpdf import FPDF

from bot.domain.office.rollcall import Line, Sheet
from bot.domain.visits import VisitKind
from bot.views.dates import clock, weekday
from bot.views.imprint import Imprint
from bot.views.office.occupancy import since
from bot.views.paper.kit import Words
from bot.views.paper.kit.lettering import Place, write
from bot.views.paper.kit.sketch import Sketch
from bot.views.phones import written

LEFT, WIDTH = 12.0, 186.0
TOP, ROW, LINES = 50.0, 12.5, 18  # where the lines begin, how high each is, how many to a page
BOX = 8.0
NAME, CODE, DOOR, SINCE = (36.0, 84.0), (122.0, 18.0), (142.0, 30.0), (174.0, 24.0)
BESIDE = {
    VisitKind.GUEST: "rollsheet-guest",
    VisitKind.COMPANION: "rollsheet-companion",
    VisitKind.STAFF: "rollsheet-staff",
}


@dataclass(frozen=True, slots=True)
class ListPage:
    """One page of the list: its lines, the number of the first, and which page it is."""

    sheet: Sheet
    lines: Sequence[Line]
    first: int
    page: str


def pages_of(sheet: Sheet) -> list[ListPage]:
    """Return the pages the list needs."""
    firsts = range(0, len(sheet.lines), LINES)
    return [
        ListPage(sheet, sheet.lines[first : first + LINES], first + 1, f"{number}/{len(firsts)}")
        for number, first in enumerate(firsts, start=1)
    ]


def draw_page(pdf: FPDF, page: ListPage, *, say: Words, imprint: Imprint) -> None:
    """Draw a page of the list."""
    _head(pdf, page.sheet, say)
    for row, line in enumerate(page.lines):
        y = TOP + row * ROW
        _box(pdf, y, page.first + row)
        _line(pdf, y, line, page.sheet, say)
    _foot(pdf, say, imprint, page=page.page)


def _head(pdf: FPDF, sheet: Sheet, say: Words) -> None:
    day, time = weekday(sheet.started.date(), say.language), clock(sheet.started)
    when = say("rollsheet-when", day=day, time=time, count=len(sheet.lines))
    write(pdf, say("rollsheet-title"), Place(LEFT, 10, WIDTH, 13), largest=32)
    write(pdf, sheet.office, Place(LEFT, 23, WIDTH, 9), largest=20)
    write(pdf, when, Place(LEFT, 32, WIDTH, 7), largest=14, bold=False)
    headings = (("name", NAME), ("code", CODE), ("door", DOOR), ("since", SINCE))
    for key, (x, width) in headings:
        heading = say(f"rollsheet-{key}")
        write(pdf, heading, Place(x, TOP - 7, width, 6), largest=11, bold=False)


def _box(pdf: FPDF, y: float, number: int) -> None:
    Sketch(pdf, LEFT, y, 100).stroke((0, 0), (WIDTH, 0), line=0.25)
    Sketch(pdf, LEFT, y + (ROW - BOX) / 2, BOX).box((0, 0), (100, 100), line=7)
    place = Place(LEFT + BOX + 3, y, 11, ROW)
    write(pdf, str(number), place, largest=14, bold=False)


def _line(pdf: FPDF, y: float, line: Line, sheet: Sheet, say: Words) -> None:
    who = line.insider
    beside = " · ".join(_beside(line, say))
    height = ROW - 6 if beside else ROW - 2
    write(pdf, who.name, Place(NAME[0], y + 1, NAME[1], height), largest=18)
    if beside:
        write(pdf, beside, Place(NAME[0], y + 7, NAME[1], 5), largest=11, bold=False)
    came = since(who, sheet.started, say.language)
    write(pdf, who.code, Place(CODE[0], y + 1, CODE[1], ROW - 2), largest=18)
    write(pdf, who.door, Place(DOOR[0], y + 1, DOOR[1], ROW - 2), largest=12, bold=False)
    write(pdf, came, Place(SINCE[0], y + 1, SINCE[1], ROW - 2), largest=16, bold=False)


def _beside(line: Line, say: Words) -> Iterator[str]:
    """Yield as what somebody came and with whom, and the number to call."""
    key = BESIDE.get(line.insider.kind)
    if key:
        yield say(key, name=line.beside)
    if line.insider.asked_to_wait:
        yield say("insider-waiting")
    if line.phone:
        yield say("rollsheet-phone", phone=written(line.phone))


def _foot(pdf: FPDF, say: Words, imprint: Imprint, *, page: str) -> None:
    Sketch(pdf, LEFT, 277, 100).stroke((0, 0), (WIDTH, 0), line=0.25)
    at = f"{imprint.at:%d-%m-%Y %H:%M}"
    drawn = say("rollsheet-drawn", name=imprint.by, at=at)
    write(pdf, drawn, Place(LEFT, 278, WIDTH - 20, 5), largest=11, bold=False)
    write(pdf, say("rollsheet-secret"), Place(LEFT, 283, WIDTH - 20, 5), largest=11, bold=False)
    write(pdf, page, Place(LEFT + WIDTH - 18, 279, 18, 8), largest=16)

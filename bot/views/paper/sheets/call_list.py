"""Whom to call or to visit, on paper: a box to tick before every name."""

from dataclasses import dataclass

from fpdf import FPDF

from bot.domain.outreach.call_lists import CallList, Line
from bot.views.dates import day
from bot.views.outreach.call_lists import known
from bot.views.paper.kit import Words
from bot.views.paper.kit.lettering import Place, write
from bot.views.paper.kit.sketch import Sketch
from bot.views.phones import written

LEFT, WIDTH, TOP, ROW, LINES = 12.0, 186.0, 32.0, 24.0, 10
BOX = 8.0
WHO, HOW = (24.0, 120.0), (147.0, 51.0)


@dataclass(frozen=True, slots=True)
class ListPage:
    """One page: who stands on it, and which page it is."""

    lines: tuple[Line, ...]
    page: str


def pages_of(sheet: CallList) -> list[ListPage]:
    """Return the pages the list needs."""
    firsts = range(0, len(sheet.lines), LINES)
    return [
        ListPage(sheet.lines[first : first + LINES], f"{number}/{len(firsts)}")
        for number, first in enumerate(firsts, start=1)
    ]


def draw_page(pdf: FPDF, page: ListPage, *, sheet: CallList, say: Words) -> None:
    """Draw a page of the list."""
    title = say(f"call-list-{sheet.kind}", area=sheet.area)
    write(pdf, title, Place(LEFT, 10, WIDTH, 11), largest=24)
    as_of = say("call-list-as-of", day=day(sheet.on, say.language))
    words = f"{as_of} · {say('call-list-secret')}"
    write(pdf, words, Place(LEFT, 22, WIDTH, 6), largest=11, bold=False)
    for row, line in enumerate(page.lines):
        y = TOP + row * ROW
        Sketch(pdf, LEFT, y, 100).stroke((0, 0), (WIDTH, 0), line=0.25)
        Sketch(pdf, LEFT, y + 2, BOX).box((0, 0), (100, 100), line=7)
        _line(pdf, y, line, say)
    write(pdf, page.page, Place(LEFT + WIDTH - 18, 280, 18, 8), largest=16)


def _line(pdf: FPDF, y: float, line: Line, say: Words) -> None:
    one = line.resident
    lane = say("call-list-lane", rt=f"{one.home.rt:02d}" if one.home.rt else "–")
    where = f"{lane} · {one.address}" if one.address else lane
    write(pdf, one.name or "?", Place(WHO[0], y + 0.5, WHO[1], 8.5), largest=16)
    write(pdf, where, Place(WHO[0], y + 9, WHO[1], 7), largest=10, bold=False)
    done = " · ".join(known(line, say))
    write(pdf, done, Place(WHO[0], y + 16, WHO[1], 7.5), largest=10, bold=False)
    phone = written(one.phone) if one.phone else say("call-list-no-phone")
    write(pdf, phone, Place(HOW[0], y + 1, HOW[1], 7), largest=14)
    dose = say("call-list-dose", dose=one.dose or 1, born=str(one.born) if one.born else "none")
    write(pdf, dose, Place(HOW[0], y + 8, HOW[1], 5), largest=10, bold=False)
    result = say("call-list-head-result")
    write(pdf, f"{result}:", Place(HOW[0], y + 15.5, HOW[1], 5), largest=10, bold=False)

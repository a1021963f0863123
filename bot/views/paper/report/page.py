"""Each of the report's pages."""

from io import BytesIO

from fpdf import FPDF
from PIL import Image

from bot.domain.figures.charts import ChartFacts
from bot.domain.figures.counted import Counted
from bot.domain.figures.report import Report, to_visit
from bot.views.dates import clock, day
from bot.views.figures.charts import chart_png
from bot.views.figures.report import headlines, outcomes, times, why
from bot.views.paper.kit import Words
from bot.views.paper.kit.document import LEFT, WIDTH
from bot.views.paper.kit.lettering import Place, write, write_list
from bot.views.paper.kit.sketch import Sketch

GAP = 6.0
HALF = (WIDTH - GAP) / 2
RIGHT = LEFT + HALF + GAP
FOOT = 284.0
SHORT = 8  # lines of coverage; all are in the workbook
NAMED = 12  # offices to visit; all are in the workbook


def draw_page(pdf: FPDF, number: int, *, report: Report, say: Words) -> None:
    """Draw one of the pages, by its number."""
    _head(pdf, report, say)
    (_first, _second, _third)[number - 1](pdf, report, say)
    foot = say("report-foot", page=number, pages=3 if report.swept else 2)
    write(pdf, foot, Place(LEFT, FOOT, WIDTH, 5), largest=9, bold=False)


def _head(pdf: FPDF, report: Report, say: Words) -> None:
    figures, at, language = report.figures, report.trend.at, say.language
    title = say("report-title", city=report.trend.city)
    write(pdf, title, Place(LEFT, 8, WIDTH, 10), largest=24)
    when = say(
        "report-when",
        first=day(figures.first, language),
        last=day(figures.last, language),
        day=day(at.date(), language),
        time=clock(at),
    )
    write(pdf, when, Place(LEFT, 18, WIDTH, 6), largest=12, bold=False)
    Sketch(pdf, LEFT, 26, 100).stroke((0, 0), (WIDTH, 0), line=1)


def _first(pdf: FPDF, report: Report, say: Words) -> None:
    findings = [("•", one) for one in headlines(report, say.language)]
    write_list(pdf, findings, Place(LEFT, 32, WIDTH, 82), largest=14, indent=5)
    short = _short(report)
    height = FOOT - 124 - (8 + len(short) * 5 if short else 0)
    _chart(pdf, report.trend, Place(LEFT, 120, HALF, height), say)
    _chart(pdf, report.funnel, Place(RIGHT, 120, HALF, height), say)
    if short:
        top = 122 + height
        write(pdf, say("report-coverage-where"), Place(LEFT, top, WIDTH, 7), largest=13)
        below = Place(LEFT, top + 8, WIDTH, len(short) * 5.0)
        write_list(pdf, short, below, largest=10, indent=16)


def _short(report: Report) -> list[tuple[str, str]]:
    """Return the kelurahan where most still lack a first dose, of any people."""
    most = sorted(report.figures.coverage, key=lambda one: (-one.short, one.area))
    return [(str(one.short), f"{one.area} {one.people}") for one in most[:SHORT] if one.short]


def _second(pdf: FPDF, report: Report, say: Words) -> None:
    bottom = _chart(pdf, report.rates, Place(LEFT, 30, HALF, 150), say)
    below = _chart(pdf, report.cases, Place(RIGHT, 30, HALF, 100), say)
    ended = _ended(report, say)
    if ended:
        write(pdf, say("report-ended"), Place(RIGHT, below + 2, HALF, 7), largest=13)
        height = min(len(ended) * 5.0, 176 - below)
        write_list(pdf, ended, Place(RIGHT, below + 10, HALF, height), largest=10, indent=12)
        below += 10 + height
    _to_visit(pdf, report, max(bottom, below) + 4, say)


def _third(pdf: FPDF, report: Report, say: Words) -> None:
    _chart(pdf, report.sweep, Place(LEFT, 32, WIDTH, FOOT - 40), say)


def _ended(report: Report, say: Words) -> list[tuple[str, str]]:
    """Return how fast cases were taken and closed, and how many ended how."""
    lines = [
        ("9/10", say(f"report-took-{Counted(figure)}", middle=middle, most=most))
        for figure, middle, most in times(report.figures, say.language)
    ]
    return [*lines, *((str(n), name) for name, n in outcomes(report.figures, say.language))]


def _to_visit(pdf: FPDF, report: Report, top: float, say: Words) -> None:
    """List the offices that need a visit, and why; what does not fit is in the workbook."""
    found = to_visit(report.offices)
    title = say("report-visit-title", count=len(found)) if found else say("report-visit-none")
    write(pdf, title, Place(LEFT, top, WIDTH, 8), largest=14)
    shown = [("•", f"{one.office.name}: {why(one, say.language)}") for one in found[:NAMED]]
    if len(found) > NAMED:
        shown.append(("…", say("report-visit-more", count=len(found) - NAMED)))
    if shown:
        height = min(FOOT - 4 - top - 9, len(shown) * 6.5)
        write_list(pdf, shown, Place(LEFT, top + 9, WIDTH, height), largest=10.5, indent=5)


def _chart(pdf: FPDF, facts: ChartFacts, place: Place, say: Words) -> float:
    """Put a chart into its place, from the top; return where it ends."""
    png = BytesIO(chart_png(facts, say=say))
    with Image.open(png) as picture:
        ratio = picture.height / picture.width
    width = min(place.width, place.height / ratio)
    pdf.image(png, place.x, place.y, w=width)
    return place.y + width * ratio

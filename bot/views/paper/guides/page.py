"""The guide of one office: what to press, what each colour asks for, and whom to call."""

from fpdf import FPDF

from bot.domain.colour import Colour
from bot.views.dates import clock, day
from bot.views.imprint import Imprint
from bot.views.paper.guides import CASES, GuideFacts, pictures
from bot.views.paper.guides.pictures import on_black
from bot.views.paper.kit import Words
from bot.views.paper.kit.document import LEFT, WIDTH
from bot.views.paper.kit.figures import badge
from bot.views.paper.kit.lettering import (
    Place,
    size_of_list,
    width_at,
    write,
    write_alike,
    write_list,
)
from bot.views.paper.kit.sketch import PAPER, Sketch
from bot.views.phones import written
from bot.views.screen import unadorned

GAP = 4.0
THIRD = (WIDTH - 2 * GAP) / 3
HALF = (WIDTH - GAP) / 2
COLUMNS = tuple(LEFT + number * (THIRD + GAP) for number in range(3))
TASKS = (
    ("duty", "button-on-duty", pictures.duty),
    ("claim", "button-claim", pictures.claim),
    ("close", "outcome-served-outside", pictures.close),
)
Written = list[tuple[str, Place]]
BOXES = 230.0  # where the three boxes at the foot begin


def draw_guide(pdf: FPDF, facts: GuideFacts, *, say: Words, imprint: Imprint) -> None:
    """Draw a guide on the page."""
    pdf.start_section(facts.office)
    _title(pdf, facts, say)
    _tasks(pdf, say)
    on_black(pdf, say("guide-serve"), Place(LEFT, 97, WIDTH, 9), largest=18)
    _welcome(pdf, facts, say)
    _cases(pdf, facts, say)
    _outcomes(pdf, facts, say)
    _phones(pdf, facts, say)
    guest = unadorned(say("button-guest"))
    _box(pdf, COLUMNS[1], say("guide-guest"), say("guide-guest-how", button=guest), guest)
    _box(pdf, COLUMNS[2], say("guide-power"), say("guide-power-how"), say("guide-power-say"))
    _footer(pdf, say, imprint)


def _title(pdf: FPDF, facts: GuideFacts, say: Words) -> None:
    write(pdf, say("guide-title"), Place(LEFT, 8, 120, 11), largest=30)
    city = say("guide-city", city=facts.city)
    width = min(60.0, width_at(city, 15) + 1)
    place = Place(LEFT + WIDTH - width, 8, width, 11)
    write(pdf, city, place, largest=15, bold=False)
    write(pdf, facts.office, Place(LEFT, 19, WIDTH, 10), largest=24)
    Sketch(pdf, LEFT, 30.5, 100).stroke((0, 0), (WIDTH, 0), line=1)


def _tasks(pdf: FPDF, say: Words) -> None:
    """Draw the three things an officer does, each with what is seen and pressed."""
    labels = [unadorned(say(button)) for _, button, _ in TASKS]
    headings: Written = []
    hows: Written = []
    for left, (key, _, _), label in zip(COLUMNS, TASKS, labels, strict=True):
        headings.append((say(f"guide-{key}"), Place(left + 12, 33.5, THIRD - 12, 10)))
        how = say(f"guide-{key}-how", button=label)
        hows.append((how, Place(left, 79.5, THIRD, 15.5)))
    for number, (left, (_, _, picture)) in enumerate(zip(COLUMNS, TASKS, strict=True)):
        badge(pdf, number + 1, Place(left, 33.5, 10, 10))
        picture(Sketch(pdf, left, 46, THIRD), labels[number])
    write_alike(pdf, headings, largest=21)
    write_alike(pdf, hows, largest=13, bold=False)


def _welcome(pdf: FPDF, facts: GuideFacts, say: Words) -> None:
    """Write what green and yellow mean: they come in."""
    yellow = "yellow-asks" if facts.yellow_asks else "yellow"
    means = {
        Colour.GREEN: say("guide-means-green"),
        Colour.YELLOW: say(f"guide-means-{yellow}"),
    }
    for left, (colour, meaning) in zip((LEFT, COLUMNS[1]), means.items(), strict=True):
        name = say(f"colour-{colour}")
        begins = left + 10 + width_at(name, 14, bold=True) + 2
        ends = COLUMNS[1] - GAP if left == LEFT else LEFT + WIDTH
        pictures.SIGNS[colour](Sketch(pdf, left, 107.8, 7.5))
        write(pdf, name, Place(left + 10, 107.5, begins - left - 10, 8), largest=14)
        write(pdf, meaning, Place(begins, 107.5, ends - begins, 8), largest=13, bold=False)


def _cases(pdf: FPDF, facts: GuideFacts, say: Words) -> None:
    """Write what the other colours mean and what to do, all in one size."""
    lists = [list(enumerate(facts.steps[colour], start=1)) for colour in CASES]
    marked = [[(str(number), step) for number, step in one] for one in lists]
    places = [Place(left + 3, 133, THIRD - 5, 50) for left in COLUMNS]
    size = min(
        size_of_list(items, place, largest=13, indent=5)
        for items, place in zip(marked, places, strict=True)
    )
    for left, colour, items, place in zip(COLUMNS, CASES, marked, places, strict=True):
        Sketch(pdf, left, 118, 100).box((0, 0), (THIRD, 66), rounding=3, line=1, fill=PAPER)
        pictures.SIGNS[colour](Sketch(pdf, left + 2, 120, 11))
        write(pdf, say(f"colour-{colour}"), Place(left + 15, 119.5, THIRD - 17, 7), largest=18)
        means = say(f"guide-means-{colour}")
        write(pdf, means, Place(left + 15, 126.3, THIRD - 17, 5), largest=12, bold=False)
        write_list(pdf, items, place, largest=size, indent=5)


def _outcomes(pdf: FPDF, facts: GuideFacts, say: Words) -> None:
    """Write the outcomes in two columns, a line each: its button, and when it is pressed."""
    write(pdf, say("guide-outcomes"), Place(LEFT, 185.5, WIDTH, 8), largest=15)
    labels = [unadorned(say(f"outcome-{key}")) for key in facts.outcomes]
    widest = min(HALF / 2, max(width_at(one, 12, bold=True) for one in labels) + 0.5)
    rows = -(-len(labels) // 2)
    height = 35 / rows
    names: Written = []
    reasons: Written = []
    for number, (key, label) in enumerate(zip(facts.outcomes, labels, strict=True)):
        left = LEFT + number // rows * (HALF + GAP)
        top = 193.5 + number % rows * height
        names.append((label, Place(left, top, widest, height)))
        rest = Place(left + widest + 2, top, HALF - widest - 2, height)
        reasons.append((say(f"guide-outcome-{key}"), rest))
    write_alike(pdf, names, largest=12)
    write_alike(pdf, reasons, largest=12, bold=False)


def _phones(pdf: FPDF, facts: GuideFacts, say: Words) -> None:
    left = _frame(pdf, COLUMNS[0])
    given = (("puskesmas", facts.puskesmas_phone), ("satgas", facts.satgas_phone))
    for row, (whose, phone) in enumerate(given):
        top = BOXES + 2 + row * 19.5
        write(pdf, say(f"guide-phone-{whose}"), Place(left, top, THIRD - 6, 7), largest=14)
        if phone:
            write(pdf, written(phone), Place(left, top + 7, THIRD - 6, 11), largest=24)
        else:  # to be filled in by hand
            Sketch(pdf, left, top + 16, 100).stroke((0, 0), (THIRD - 6, 0), line=0.4)


def _box(pdf: FPDF, column: float, heading: str, body: str, say: str) -> None:
    left, width = _frame(pdf, column), THIRD - 6
    write(pdf, heading, Place(left, BOXES + 2, width, 7), largest=14)
    write(pdf, body, Place(left, BOXES + 9.5, width, 21), largest=12, bold=False)
    on_black(pdf, say, Place(left, BOXES + 32, width, 7.5), largest=15)


def _frame(pdf: FPDF, left: float) -> float:
    """Draw one of the three boxes at the foot; return where its words begin."""
    Sketch(pdf, left, BOXES, 100).box((0, 0), (THIRD, 42), rounding=3, line=1, fill=PAPER)
    return left + 3


def _footer(pdf: FPDF, say: Words, imprint: Imprint) -> None:
    angry = say("guide-angry", button=unadorned(say("button-help-me")))
    lines = [
        (angry, Place(LEFT, 273, WIDTH, 5.5)),
        (say("guide-ask-whom"), Place(LEFT, 278.5, WIDTH, 5.5)),
    ]
    write_alike(pdf, lines, largest=13)
    drawn = say(
        "guide-drawn-by" if imprint.by else "guide-drawn",
        name=imprint.by,
        day=day(imprint.at.date(), say.language),
        time=clock(imprint.at),
    )
    write(pdf, drawn, Place(LEFT, 284, WIDTH, 4.5), largest=9.5, bold=False)

"""The page of one door: title, office, code, steps, and who helps without a phone."""

import io
from collections.abc import Callable

from fpdf import FPDF

from bot.views.paper.kit import Say
from bot.views.paper.kit.document import LEFT, WIDTH
from bot.views.paper.kit.figures import badge
from bot.views.paper.kit.lettering import Place, width_at, write, write_alike
from bot.views.paper.kit.sketch import INK, PAPER, Sketch
from bot.views.paper.posters import PosterFacts, pictures
from bot.views.qr import qr_png

FRAME = 112.0  # around the code and its quiet zone: the code of a door's link is over 9 cm wide
QR_PIXELS = 16  # pixels to a module: enough for sharp edges on any printer

STEPS: dict[str, tuple[tuple[str, Callable[[Sketch], None]], ...]] = {
    "entry": (
        ("poster-step-scan", pictures.scan),
        ("poster-step-answer", pictures.answer),
        ("poster-step-show", pictures.show),
    ),
    "exit": (
        ("poster-exit-step-scan", pictures.scan),
        ("poster-exit-step-press", pictures.press_leave),
        ("poster-exit-step-leave", pictures.leave),
    ),
}


def draw_poster(pdf: FPDF, facts: PosterFacts, say: Say) -> None:
    """Draw a poster on the page; raise ValueError for a link no QR code can hold."""
    pdf.start_section(f"{facts.office} – {facts.door}")
    _title(pdf, facts, say)
    height = 25 if facts.door else 38  # an only door has no name: the office takes its place
    write(pdf, facts.office, Place(LEFT, 60, WIDTH, height), largest=54, align="centre")
    write(pdf, facts.door, Place(LEFT, 85, WIDTH, 13), largest=30, bold=False, align="centre")
    _code(pdf, facts)
    _steps(pdf, facts, say)
    _without_phone(pdf, say)
    _details(pdf, facts, say)
    _footer(pdf, facts, say)


def _title(pdf: FPDF, facts: PosterFacts, say: Say) -> None:
    leaving = facts.kind == "exit"
    prefix = "poster-exit" if leaving else "poster"
    frame = Sketch(pdf, LEFT, 9, 100)
    # An outlined band for the way in, a black one for the way out: nobody hangs up the wrong one.
    frame.box((0, 0), (WIDTH, 49), rounding=5, line=1.6, fill=INK if leaving else PAPER)
    colour = PAPER if leaving else INK
    pdf.set_text_color(255 if leaving else 0)
    write(pdf, say(f"{prefix}-title"), Place(LEFT + 8, 10, 130, 29), largest=76)
    write(pdf, say(f"{prefix}-subtitle"), Place(LEFT + 8, 38, 130, 16), largest=40)
    pdf.set_text_color(0)
    pictures.door(Sketch(pdf, LEFT + 146, 15, 37), colour, out=leaving)


def _code(pdf: FPDF, facts: PosterFacts) -> None:
    picture = io.BytesIO(qr_png(facts.link, scale=QR_PIXELS, level="H"))
    inset = 0.8  # half the frame's line, which must not eat into the quiet zone
    side = FRAME - 2 * inset
    pdf.image(picture, LEFT + inset, 101 + inset, side, side, link=facts.link)
    Sketch(pdf, LEFT, 101, 100).box((0, 0), (FRAME, FRAME), rounding=4, line=1.6, fill=None)


def _steps(pdf: FPDF, facts: PosterFacts, say: Say) -> None:
    steps = [(say(key), picture) for key, picture in STEPS[facts.kind]]
    left, side = LEFT + FRAME + 5, 33.0
    text_left = left + side + 2
    tops = [101 + number * (FRAME - side) / 2 for number in range(len(steps))]
    places = [Place(text_left, top, LEFT + WIDTH - text_left, side) for top in tops]
    for number, ((_, picture), place) in enumerate(zip(steps, places, strict=True), start=1):
        picture(Sketch(pdf, left, place.y, side))
        badge(pdf, number, Place(left - 2, place.y - 1, 10, 10))
    words = [words for words, _ in steps]
    write_alike(pdf, list(zip(words, places, strict=True)), largest=22)


def _without_phone(pdf: FPDF, say: Say) -> None:
    Sketch(pdf, LEFT, 218, 100).box((0, 0), (WIDTH, 27), rounding=5, line=1.6)
    pictures.ask(Sketch(pdf, LEFT + 5, 219.8, 23))
    write(pdf, say("poster-no-phone"), Place(LEFT + 34, 219.5, 152, 12), largest=30)
    write(pdf, say("poster-ask-officer"), Place(LEFT + 34, 231.5, 152, 12), largest=30)


def _details(pdf: FPDF, facts: PosterFacts, say: Say) -> None:
    """Write what is this poster's alone in one row, every cell as wide as it needs."""
    check = facts.number and say("poster-number-check", number=facts.number)
    given = (
        (say("poster-bot", city=facts.city), f"@{facts.bot_username.removeprefix('@')}"),
        (say("poster-code"), facts.typed_code),
        (say("poster-number"), check),
    )
    cells = [(label, value) for label, value in given if value]
    needs = [
        max(width_at(value, 22, bold=True), width_at(label, 13)) + 6 for label, value in cells
    ]
    scale = min(WIDTH / sum(needs), 1.1)
    left, top = LEFT, 247 if facts.wifi else 252
    for (label, value), need in zip(cells, needs, strict=True):
        width = need * scale
        write(pdf, label, Place(left, top, width, 6), largest=13 * scale, bold=False)
        write(pdf, value, Place(left, top + 6, width - 2, 10), largest=22 * scale)
        left += width


def _footer(pdf: FPDF, facts: PosterFacts, say: Say) -> None:
    if facts.wifi:
        line = say("poster-wifi", wifi=facts.wifi)
        write(pdf, line, Place(LEFT, 263.5, WIDTH, 8), largest=18, bold=False)
    Sketch(pdf, LEFT, 273, 100).stroke((0, 0), (WIDTH, 0), line=0.4)
    declared = say("poster-declared")
    kept = say("poster-retention", days=str(facts.retention_days))
    if facts.kind == "entry":  # the city asks for both scans
        declared = f"{declared} {say('poster-also')}"
    write(pdf, declared, Place(LEFT, 274, WIDTH, 7), largest=16, bold=False)
    write(pdf, kept, Place(LEFT, 281, WIDTH, 7), largest=16, bold=False)

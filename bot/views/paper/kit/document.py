"""A file of A4 pages, drawn one by one in the fonts that everything printed shares."""

import logging
from collections.abc import Callable, Sequence
from typing import TypeVar

from fpdf import FPDF

from bot.views.imprint import Imprint
from bot.views.paper.kit import Progress
from bot.views.typefaces import OURS

LEFT, WIDTH = 10.0, 190.0  # the margin that office printers leave white, and what remains
Page = TypeVar("Page")
# They tell which letters a font lacks: letters of people's names, past every redaction.
for talkative in ("fpdf", "fontTools"):
    logging.getLogger(talkative).setLevel(logging.CRITICAL + 1)


def pages(
    facts: Sequence[Page],
    draw: Callable[[FPDF, Page], None],
    *,
    progress: Progress | None = None,
    imprint: Imprint | None = None,
) -> bytes:
    """Return a PDF with a page that `draw` fills for each fact, in the order given.

    Raises ValueError without facts.
    """
    if not facts:
        raise ValueError("no page to draw")
    document = _empty(imprint)
    for done, one in enumerate(facts, start=1):
        document.add_page()
        draw(document, one)
        if progress is not None:
            progress(done)
    return bytes(document.output())


def _empty(imprint: Imprint | None) -> FPDF:
    pdf = FPDF(format="A4")
    pdf.set_auto_page_break(False)
    pdf.set_title("Pintu Sehat")
    if imprint is not None:
        pdf.set_author(imprint.by)
        pdf.set_creation_date(imprint.at)
    for style in ("", "B"):
        pdf.add_font(OURS.family, style, OURS.file(bold=style == "B"))
    return pdf

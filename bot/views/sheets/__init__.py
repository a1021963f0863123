"""What officers print besides posters and guides: the list of a roll call."""

from functools import partial

from bot.domain.rollcall import Sheet
from bot.views.paper import Imprint, Words

# The bot's own process imports this module and must never load fpdf2: what draws comes late.


def roll_pdf(sheet: Sheet, *, say: Words, imprint: Imprint) -> bytes:
    """Return the list of a roll call as A4 pages, a box to tick before every name.

    Raises ValueError for a list of nobody.
    """
    from bot.views.paper.document import pages  # noqa: PLC0415
    from bot.views.sheets.rollcall import draw_page, pages_of  # noqa: PLC0415

    draw = partial(draw_page, say=say, imprint=imprint)
    return pages(pages_of(sheet), draw, imprint=imprint)

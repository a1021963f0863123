"""What officers print besides posters and guides: the list of a roll call, and paper slips."""

from functools import partial

from bot.domain.door.slips import SlipSheet
from bot.domain.office.rollcall import Sheet
from bot.domain.outreach.call_lists import CallList
from bot.domain.outreach.invitations import InvitationSheet
from bot.views.imprint import Imprint
from bot.views.paper.kit import Progress, Say, Words

# The bot's own process imports this module and must never load fpdf2: what draws comes late.


def roll_pdf(sheet: Sheet, *, say: Words, imprint: Imprint) -> bytes:
    """Return the list of a roll call as A4 pages, a box to tick before every name.

    Raises ValueError for a list of nobody.
    """
    from bot.views.paper.kit.document import pages  # noqa: PLC0415
    from bot.views.paper.sheets.rollcall import draw_page, pages_of  # noqa: PLC0415

    draw = partial(draw_page, say=say, imprint=imprint)
    return pages(pages_of(sheet), draw, imprint=imprint)


def invitations_pdf(
    sheet: InvitationSheet, *, say: Say, progress: Progress | None = None
) -> bytes:
    """Return invitations as A4 pages to cut; raise ValueError if there are none."""
    from bot.views.paper.kit.document import pages  # noqa: PLC0415
    from bot.views.paper.sheets.invitations import draw_page, pages_of  # noqa: PLC0415

    draw = partial(draw_page, sheet=sheet, say=say)
    return pages(pages_of(sheet), draw, progress=progress)


def call_list_pdf(sheet: CallList, *, say: Words, progress: Progress | None = None) -> bytes:
    """Return whom to call or visit as A4 pages; raise ValueError for a list of nobody."""
    from bot.views.paper.kit.document import pages  # noqa: PLC0415
    from bot.views.paper.sheets.call_list import draw_page, pages_of  # noqa: PLC0415

    draw = partial(draw_page, sheet=sheet, say=say)
    return pages(pages_of(sheet), draw, progress=progress)


def slips_pdf(slips: SlipSheet, *, say: Say, imprint: Imprint | None = None) -> bytes:
    """Return numbered slips as A4 pages to cut; raise ValueError if there are none."""
    from bot.views.paper.kit.document import pages  # noqa: PLC0415
    from bot.views.paper.sheets.slips import draw_page, pages_of  # noqa: PLC0415

    draw = partial(draw_page, sheet=slips, say=say)
    return pages(pages_of(slips), draw, imprint=imprint)

"""The weekly report on A4 pages: findings and charts, then offices, cases and who to visit.

A third one shows what came of the sweep, in a week in which there was one.
"""

from functools import partial

from bot.domain.figures.report import Report
from bot.views.imprint import Imprint
from bot.views.paper.kit import Words


def report_pdf(report: Report, *, say: Words, imprint: Imprint) -> bytes:
    """Return the report as a PDF."""
    # The bot's own process imports this module and must never load what draws.
    from bot.views.paper.kit.document import pages  # noqa: PLC0415
    from bot.views.paper.report.page import draw_page  # noqa: PLC0415

    numbers = (1, 2, 3) if report.swept else (1, 2)
    return pages(numbers, partial(draw_page, report=report, say=say), imprint=imprint)

"""The weekly report on two A4 pages: findings and charts, then offices, cases and who to visit."""

from functools import partial

from bot.domain.figures.report import Report
from bot.views.imprint import Imprint
from bot.views.paper.kit import Words


def report_pdf(report: Report, *, say: Words, imprint: Imprint) -> bytes:
    """Return the report as a PDF."""
    # The bot's own process imports this module and must never load what draws.
    from bot.views.paper.kit.document import pages  # noqa: PLC0415
    from bot.views.paper.report.page import draw_page  # noqa: PLC0415

    return pages((1, 2), partial(draw_page, report=report, say=say), imprint=imprint)

"""[Laporan mingguan]: the report for the meeting, whenever it is asked for."""

from telegram import Update

from bot.domain.verbs import REPORT
from handlers.context import Context
from handlers.ways import Buttons


async def order(update: Update, context: Context) -> None:
    """Order the report of the last seven days that are over, in both forms."""
    context.services.reports.order(by=context.person)
    context.say.answer("report-being-drawn")


BUTTONS: Buttons = {REPORT: order}

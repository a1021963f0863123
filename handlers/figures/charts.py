"""[Gambar]: a page of the figures as a picture to forward."""

from telegram import Update

from bot.domain.figures.charts import Chart
from bot.domain.verbs import CHART
from handlers.context import Context
from handlers.ways import Buttons


async def order(update: Update, context: Context) -> None:
    """Order a chart; it comes as a message of its own."""
    chart, span, office_id = context.pressed(CHART)
    await context.services.charts.order(Chart(chart), span, office_id, by=context.person)
    context.say.answer("chart-being-drawn")


BUTTONS: Buttons = {CHART: order}

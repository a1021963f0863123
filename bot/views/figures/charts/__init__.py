"""Charts to forward: the facts in, one picture out, whose title says what it shows."""

from bot.domain.figures.charts import ChartFacts
from bot.views.paper.kit import Words


def chart_png(facts: ChartFacts, *, say: Words) -> bytes:
    """Return a chart as a PNG that can be read on a telephone, also without colours."""
    # The bot's own process imports this module and must never load matplotlib.
    from bot.views.figures.charts.drawing import drawn  # noqa: PLC0415

    return drawn(facts, say)

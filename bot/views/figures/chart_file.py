"""A chart in the chat: the picture, and below it what it shows, to be forwarded."""

from html import escape

from bot.domain.figures.charts import ChartFacts
from bot.texts import Html, html, text
from bot.views.figures.charts.findings import finding, period
from bot.views.screen import Attachment, Screen, join


def picture(png: bytes, facts: ChartFacts, language: str) -> Attachment:
    """Return the picture with its finding, and of when it is."""
    said = (finding(facts, language), period(facts, language))
    caption = join(*(Html(escape(one, quote=False)) for one in said))
    name = f"{text('chart-filename', language)}-{facts.chart}.png"
    return Attachment("photo", name, png, "image/png", caption)


def not_drawn(language: str) -> Screen:
    """Apologise for a chart that could not be drawn."""
    return Screen(html("chart-not-drawn", language))

"""Charts and reports in the chat, to be forwarded: below each what it is."""

from collections.abc import Mapping
from html import escape

from bot.domain.figures.charts import ChartFacts
from bot.domain.figures.exports import Format
from bot.domain.figures.period import Period
from bot.domain.figures.report import Form
from bot.texts import Html, html, text
from bot.views.dates import day
from bot.views.figures.charts.findings import about, finding
from bot.views.screen import Attachment, Screen, join

MEDIA_TYPES: Mapping[str, str] = {
    Form.PDF: "application/pdf",
    Form.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    Format.CSV: "text/csv",
}


def picture(png: bytes, facts: ChartFacts, language: str) -> Attachment:
    """Return the picture with its finding, and of when it is."""
    said = (finding(facts, language), about(facts, language))
    caption = join(*(Html(escape(one, quote=False)) for one in said))
    name = f"{text('chart-filename', language)}-{facts.chart}.png"
    return Attachment("photo", name, png, "image/png", caption)


def report(file: bytes, form: Form, period: Period, language: str) -> Attachment:
    """Return a report with the days it is about."""
    first, last = day(period.first, language), day(period.last, language)
    caption = html("report-caption", language, first=first, last=last)
    name = f"{text('report-filename', language)}-{period.last}.{form}"
    return Attachment("document", name, file, MEDIA_TYPES[form], caption)


def not_drawn(what: str, language: str) -> Screen:
    """Apologise for a chart or report that could not be drawn."""
    return Screen(html(f"{what}-not-drawn", language))

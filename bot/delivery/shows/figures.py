"""Counts at the door, charts, reports, lists: as they stand when they leave, for who may see."""

from functools import partial

import structlog

from bot.delivery.post import Post, shows
from bot.delivery.render_process import Drawing, DrawingFailed
from bot.domain.errors import Gone
from bot.domain.figures.charts import Chart
from bot.domain.figures.errors import ExportTooLong
from bot.domain.figures.exports import Format, Listed
from bot.domain.figures.period import period_of
from bot.domain.figures.report import Form
from bot.domain.messages import ChartFile, ExportFile, ReportFile, TallyCard
from bot.domain.people import Person
from bot.domain.rights import Action, may
from bot.views.figures import files, tally
from bot.views.figures.charts import chart_png
from bot.views.figures.exports import attached, export_file
from bot.views.figures.report_tables import report_xlsx
from bot.views.paper.kit import Imprint, Words
from bot.views.paper.report import report_pdf
from bot.views.screen import Attachment, Screen

log = structlog.get_logger()


@shows(TallyCard)
async def tally_card(fact: TallyCard, post: Post) -> Screen:
    """Return a count for who counts; raise `Gone` for anybody else."""
    facts, reader = await post.services.tallies.facts(fact.tally_id), await post.reader()
    if reader is None or facts.tally.counted_by != reader.id:
        raise Gone
    return tally.card(facts, post.language(reader))


@shows(ChartFile)
async def chart(fact: ChartFile, post: Post) -> Attachment | Screen:
    """Return a chart, or an apology; raise `Gone` if it is no longer theirs to see."""
    which, period = Chart(fact.chart), period_of(fact.span, today=post.services.today)
    if which is Chart.SWEEP:
        reader = await post.services.people.get(fact.person_id)
        facts = await post.services.charts.of_sweep(period, by=reader)
    else:
        reader = await _who_may(Action.SEE_STATS, fact.person_id, post)
        facts = await post.services.charts.facts(which, period, fact.office_id)
    language = post.language(reader)
    try:
        png = await post.process.draw(partial(chart_png, facts, say=Words(language)))
    except DrawingFailed as failed:
        return _not_drawn("chart", failed, language)
    return files.picture(png, facts, language)


@shows(ReportFile)
async def report(fact: ReportFile, post: Post) -> Attachment | Screen:
    """Return the report, or an apology; raise `Gone` if it is no longer theirs to see."""
    language = post.language(await _who_may(Action.SEE_STATS, fact.person_id, post))
    period, form = period_of(fact.span, today=post.services.today), Form(fact.form)
    facts = await post.services.reports.facts(period)
    imprint = Imprint("", post.services.local())
    drawings: dict[Form, Drawing] = {
        Form.PDF: partial(report_pdf, facts, say=Words(language), imprint=imprint),
        Form.XLSX: partial(report_xlsx, facts, language=language),
    }
    try:
        made = await post.process.draw(drawings[form])
    except DrawingFailed as failed:
        return _not_drawn("report", failed, language)
    return files.report(made, form, period, language)


@shows(ExportFile)
async def export(fact: ExportFile, post: Post) -> Attachment | Screen:
    """Return the list, or an apology; raise `Gone` if it is no longer theirs to have."""
    language = post.language(await _who_may(Action.EXPORT, fact.person_id, post))
    period = period_of(fact.span, today=post.services.today)
    form = Format(fact.format)
    try:
        facts = await post.services.exports.facts(Listed(fact.what), form, period)
        made = await post.process.draw(partial(export_file, facts, language=language))
    except (DrawingFailed, ExportTooLong) as failed:
        return _not_drawn("export", failed, language)
    return attached(made, facts, language)


async def _who_may(action: Action, person_id: int, post: Post) -> Person:
    """Return who asked; raise `Gone` if they may not any more."""
    person = await post.services.people.get(person_id)
    if not may(person, action):
        raise Gone
    return person


def _not_drawn(what: str, failed: Exception, language: str) -> Screen:
    log.error("not-drawn", what=what, error=str(failed))
    return files.not_drawn(what, language)

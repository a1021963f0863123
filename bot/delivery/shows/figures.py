"""Counts at the door and charts, as they stand when they leave, for who may see them."""

from functools import partial

import structlog

from bot.delivery.post import Post, shows
from bot.delivery.render_process import DrawingFailed
from bot.domain.errors import Gone
from bot.domain.figures.charts import Chart
from bot.domain.figures.period import period_of
from bot.domain.messages import ChartFile, TallyCard
from bot.domain.people import Person
from bot.domain.rights import Action, may
from bot.views.figures import chart_file, tally
from bot.views.figures.charts import chart_png
from bot.views.paper.kit import Words
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
    language = post.language(await _who_may(Action.SEE_STATS, fact.person_id, post))
    period = period_of(fact.span, today=post.services.today)
    facts = await post.services.charts.facts(Chart(fact.chart), period, fact.office_id)
    try:
        png = await post.process.draw(partial(chart_png, facts, say=Words(language)))
    except DrawingFailed as failed:
        log.error("not-drawn", what=fact.chart, office=fact.office_id, error=str(failed))
        return chart_file.not_drawn(language)
    return chart_file.picture(png, facts, language)


async def _who_may(action: Action, person_id: int, post: Post) -> Person:
    """Return who asked; raise `Gone` if they may not any more."""
    person = await post.services.people.get(person_id)
    if not may(person, action):
        raise Gone
    return person

"""`/stats`: an admin asks how the doors are used."""

from dataclasses import replace

from telegram import Update

from bot.domain.figures.period import (
    Period,
    last_days,
    period_of,
)
from bot.domain.figures.sections import Section
from bot.domain.office.sent_lists import ListKind, allowed
from bot.domain.verbs import FIGURES, LIST_ASK, PERIOD
from bot.views.figures import choosing, stats
from bot.views.screen import Screen, button
from handlers.context import App, Context
from handlers.figures.asked import asked
from handlers.ways import Buttons, on_command


async def command(update: Update, context: Context) -> None:
    """Show today, or the days and the office that were typed."""
    period, span, found, names = await asked(context)
    if len(found) > 1:
        context.say.reply(choosing.offices(found, names, span, context.language))
        return
    office_id = found[0].id if found else 0
    context.say.reply(await _screen(context, Section.TODAY, period, span, office_id))


async def other_period(update: Update, context: Context) -> None:
    """Show another period in place."""
    [span] = context.pressed(PERIOD)
    await _show(context, Section.TODAY, span, 0)


async def section(update: Update, context: Context) -> None:
    """Show another page, period or office in place."""
    page, span, office_id = context.pressed(FIGURES)
    await _show(context, Section(page), span, office_id)


async def _show(context: Context, page: Section, span: str, office_id: int) -> None:
    period = period_of(span, today=context.services.today)
    shown = await _screen(context, page, period, span, office_id)
    context.say.answer()
    context.say.edit(shown)


async def _screen(
    context: Context, page: Section, period: Period, span: str, office_id: int
) -> Screen:
    office = await context.services.offices.get(office_id) if office_id else None
    figures = await context.services.stats.between(period, office)
    shown = stats.page(
        figures,
        page,
        span="1" if period == last_days(1, today=context.services.today) else span,
        office_id=office_id,
        language=context.language,
        now=context.services.local(),
    )
    if page is Section.COVERAGE and allowed(context.person, ListKind.COVERAGE):
        importing = button("button-import", context.language, LIST_ASK(ListKind.COVERAGE))
        return replace(shown, rows=(*shown.rows, (importing,)))
    return shown


BUTTONS: Buttons = {
    PERIOD: other_period,
    FIGURES: section,
}


def register(app: App) -> None:
    """Listen for the command and its buttons; figures are for the private chat."""
    app.add_handler(on_command("stats", command))

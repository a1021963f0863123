"""`/audit`: an admin reads who did what when."""

from telegram import Update

from bot.domain.figures.period import period_of
from bot.domain.team.deeds import DeedKind
from bot.domain.verbs import DEEDS
from bot.views.screen import Screen
from bot.views.team import deeds
from bot.views.team.deeds import Asked
from handlers.context import App, Context
from handlers.figures.asked import asked
from handlers.ways import Buttons, on_command


async def command(update: Update, context: Context) -> None:
    """Show today, or the days and the office that were typed."""
    period, span, found, names = await asked(context)
    if len(found) > 1:
        context.say.reply(deeds.offices(found, names, span, context.language))
        return
    context.say.reply(
        await _screen(context, Asked(period, span, office=found[0] if found else None))
    )


async def turn(update: Update, context: Context) -> None:
    """Show another page, kind, office or other days in place."""
    span, kind, office_id, before = context.pressed(DEEDS)
    period = period_of(span, today=context.services.today)
    office = await context.services.offices.get(office_id) if office_id else None
    shown = await _screen(context, Asked(period, span, DeedKind(kind), office, before))
    context.say.answer()
    context.say.edit(shown)


async def _screen(context: Context, asked: Asked) -> Screen:
    found, more = await context.services.deeds.read(
        asked.period,
        kind=asked.kind,
        office_id=asked.office.id if asked.office is not None else None,
        before=asked.before,
        by=context.person,
    )
    return deeds.listing(asked, found, context.language, more=more)


BUTTONS: Buttons = {DEEDS: turn}


def register(app: App) -> None:
    """Listen for the command."""
    app.add_handler(on_command("audit", command))

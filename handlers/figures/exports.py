"""`/ekspor`: visits and cases as a list for a spreadsheet, without names, for admins."""

from telegram import Update

from bot.domain.figures.errors import OfAllOffices
from bot.domain.figures.exports import Format, Listed
from bot.domain.figures.period import SHOWN, is_day, last_days, period_of, read_period
from bot.domain.verbs import EXPORT, EXPORT_DAYS
from bot.views.figures import exports
from handlers.context import App, Context
from handlers.ways import Buttons, on_command

USUAL = "7"  # days that are offered first


async def command(update: Update, context: Context) -> None:
    """Ask which list; of the days that were typed, or of the last seven."""
    today, words = context.services.today, context.args or []
    if names := " ".join(one for one in words if not is_day(one)):
        raise OfAllOffices(written=names[:SHOWN])
    period = read_period(words, today=today) if words else last_days(int(USUAL), today=today)
    context.say.reply(exports.choose(period, "" if words else USUAL, context.language))


async def other_days(update: Update, context: Context) -> None:
    """Ask again, of other days, in place."""
    [span] = context.pressed(EXPORT_DAYS)
    period = period_of(span, today=context.services.today)
    context.say.answer()
    context.say.edit(exports.choose(period, span, context.language))


async def order(update: Update, context: Context) -> None:
    """Order the list; it comes as a message of its own."""
    what, form, span = context.pressed(EXPORT)
    await context.services.exports.order(Listed(what), Format(form), span, by=context.person)
    context.say.answer("export-being-written")


BUTTONS: Buttons = {EXPORT_DAYS: other_days, EXPORT: order}


def register(app: App) -> None:
    """Listen for the command."""
    app.add_handler(on_command("ekspor", command))

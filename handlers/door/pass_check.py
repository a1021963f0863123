"""An officer checks a pass: by the QR code on it, or with `/cek` and the visit's four digits."""

from telegram import Update
from telegram.ext import filters

from bot.domain.updates import PASS
from bot.views.door.passes import checked
from handlers.context import App, Context
from handlers.ways import link, on_command

# Four digits are a visit's code; a poster's number has more.
BY_CODE = r"^/(?:cek|verify)(?:@\w+)?\s+[0-9]{4}\s*$"


async def scanned(update: Update, context: Context) -> None:
    """Show an officer what the pass is worth; a stranger learns only that it is one."""
    found = await context.services.pass_check.check(context.payload, by=context.person)
    if found is None:
        context.say.reply(checked.stranger(context.language))
    else:
        context.say.reply(checked.checked(found, context.language))


async def typed(update: Update, context: Context) -> None:
    """Show an officer the visit with this code at their own office today."""
    code = context.text.split()[-1]
    found = await context.services.pass_check.with_code(code, by=context.person)
    for one in found:
        context.say.reply(checked.checked(one, context.language))
    if not found:
        context.say.reply(checked.no_such_code(code, context.language))


def register(app: App) -> None:
    """Listen for the pass's link and the command with a visit's code."""
    app.add_handler(link(PASS, scanned))
    app.add_handler(on_command("cek", typed, where=filters.Regex(BY_CODE)))

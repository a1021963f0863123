"""`/kasus`: officers look up the open cases, or one of them by its code."""

import re

from telegram import Update

from bot.domain.cases.errors import UnknownCase
from bot.views.cases import closing, lookup
from handlers.context import App, Context
from handlers.office.which_office import spoken
from handlers.ways import on_command

CODE = re.compile(r"[kK]?(\d{1,15})")


async def command(update: Update, context: Context) -> None:
    """Show the open cases of this group's office or of one's own, or one case's history."""
    by, words = context.person, "".join(context.args or ())
    aloud, office_id = not context.in_private, await _office(context)
    if words:
        code = CODE.fullmatch(words)
        if code is None:
            raise UnknownCase(code=words[:20])
        facts = await context.services.lookup.look_up(
            int(code[1]), by=by, aloud=aloud, office_id=office_id
        )
        for part in lookup.history(facts, spoken(update, context), notes=not aloud):
            context.say.reply(part)
        return
    found = await context.services.lookup.read_open(office_id, by=by, aloud=aloud)
    office = None if office_id is None else (await context.services.offices.get(office_id)).name
    language = spoken(update, context)
    listed = lookup.listing(found, language, office=office)
    context.say.reply(listed if aloud else closing.with_all(listed, found, language))


async def _office(context: Context) -> int | None:
    """Return the office whose group this is; None in private and in the Satgas's group."""
    group = await context.services.groups.of_chat(context.chat_id)
    return None if group is None or group.lost else group.office_id


def register(app: App) -> None:
    """Listen for the command, in groups too."""
    app.add_handler(on_command("kasus", command))

"""A list sent as a file: taken, confirmed or dropped (docs/flows/sent-list.mmd)."""

from telegram import Update
from telegram.ext import filters

from bot.domain.office.sent_lists import ListKind, SentFile, Stage, kinds_for
from bot.domain.updates import LIST
from bot.domain.verbs import LIST_APPLY, LIST_ASK, LIST_DROP, LIST_LINES, LIST_TEMPLATE
from bot.views.account import home as home_views
from bot.views.office import sent_lists
from handlers.account import home
from handlers.context import App, Context
from handlers.ways import PRIVATE, Buttons, said


async def take(update: Update, context: Context) -> None:
    """Take a file to be read; from who brings no lists it is answered like any words."""
    document = context.message.document
    if document is None or not kinds_for(context.person):
        await home.unexpected(context)
        return
    file = SentFile(document.file_id, document.file_name or "")
    services = context.services.sent_lists
    sent = await services.take(file, document.file_size or 0, by=context.person)
    params = sent_lists.received(context.language).params()
    services.tell(sent, params, context.chat_id, rings=True)


async def ask(update: Update, context: Context) -> None:
    """Say how such a list is sent."""
    [kind] = context.pressed(LIST_ASK)
    context.services.sent_lists.require(ListKind(kind), context.person)
    context.say.answer()
    context.say.reply(sent_lists.ask(ListKind(kind), context.language))


async def template(update: Update, context: Context) -> None:
    """Promise an empty list with its headings."""
    [kind] = context.pressed(LIST_TEMPLATE)
    await context.services.sent_lists.order_template(ListKind(kind), by=context.person)
    context.say.answer("list-file-coming")


async def apply(update: Update, context: Context) -> None:
    """Let be done what was shown; a second tap tells how far it is."""
    [list_id] = context.pressed(LIST_APPLY)
    sent = await context.services.sent_lists.confirm(list_id, by=context.person)
    context.say.answer(f"list-tapped-{sent.stage}")
    if sent.stage is Stage.SHOWN and sent.kind is not None:
        said = sent_lists.confirmed(sent.kind, context.language)
        context.services.sent_lists.tell(sent, said.params(), context.chat_id)


async def drop(update: Update, context: Context) -> None:
    """Forget what was shown."""
    [list_id] = context.pressed(LIST_DROP)
    sent = await context.services.sent_lists.drop(list_id, by=context.person)
    context.say.answer(None if sent.stage is Stage.SHOWN else f"list-tapped-{sent.stage}")
    if sent.stage is Stage.SHOWN:
        said = home_views.line("list-dropped", context.language)
        context.services.sent_lists.tell(sent, said.params(), context.chat_id)


async def lines(update: Update, context: Context) -> None:
    """Promise all that a list would change as a file."""
    [list_id] = context.pressed(LIST_LINES)
    await context.services.sent_lists.order_lines(list_id, by=context.person)
    context.say.answer("list-file-coming")


BUTTONS: Buttons = {
    LIST_ASK: ask,
    LIST_TEMPLATE: template,
    LIST_APPLY: apply,
    LIST_DROP: drop,
    LIST_LINES: lines,
}


def register(app: App) -> None:
    """Listen for files that are no pictures: those are a poster's."""
    files = PRIVATE & filters.Document.ALL & ~filters.Document.IMAGE
    app.add_handler(said(LIST, files, take))

"""*Mungkin orang yang sama*, below `/penyisiran`: two residents at a time are judged."""

from telegram import Update

from bot.domain.errors import Gone
from bot.domain.outreach.verbs import DUPLICATE_ASK, DUPLICATE_IS, DUPLICATES
from bot.views.outreach import duplicates
from handlers.context import Context
from handlers.ways import Buttons


async def show(update: Update, context: Context) -> None:
    """Show the first two behind a number."""
    [after] = context.pressed(DUPLICATES)
    context.say.answer()
    await _show(context, after)


async def ask(update: Update, context: Context) -> None:
    """Ask whether they are one: it cannot be taken back."""
    [number] = context.pressed(DUPLICATE_ASK)
    try:
        found = await context.services.duplicates.get(number, by=context.person)
    except Gone:
        await _judged(context, number)
        return
    context.say.answer()
    context.say.edit(duplicates.sure(found, await _places(context), context.language))


async def judge(update: Update, context: Context) -> None:
    """Note that they are one, or two, and show the next."""
    number, what = context.pressed(DUPLICATE_IS)
    service = context.services.duplicates
    try:
        await (service.same if what == "one" else service.two)(number, by=context.person)
    except Gone:
        await _judged(context, number)
        return
    context.say.answer(f"duplicate-is-{what}")
    await _show(context, number)


async def _judged(context: Context, number: int) -> None:
    """A colleague was faster, or it was never theirs: show what is to be judged now."""
    context.say.answer("duplicate-judged")
    await _show(context, number)


async def _show(context: Context, after: int) -> None:
    found = await context.services.duplicates.following(after, by=context.person)
    places = await _places(context)
    context.say.edit(duplicates.next_two(found.count, found.next, places, context.language))


async def _places(context: Context) -> dict[int, str]:
    return {one.id: one.name for one in await context.services.residents.kelurahan()}


BUTTONS: Buttons = {DUPLICATES: show, DUPLICATE_ASK: ask, DUPLICATE_IS: judge}

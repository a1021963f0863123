"""`/kantor`: an admin closes an office for a day, and takes holidays back."""

from datetime import date

from telegram import Update

from bot.domain.errors import Gone
from bot.domain.verbs import (
    CLOSURE_ASK,
    CLOSURE_DO,
    CLOSURES,
    HOLIDAY_ASK,
    HOLIDAY_DROP,
    HOLIDAY_LIST,
)
from bot.views.office import closures
from bot.views.screen import Screen
from handlers.context import Context
from handlers.ways import Buttons


async def days(update: Update, context: Context) -> None:
    """Show the office's next days."""
    [office_id] = context.pressed(CLOSURES)
    shown = await _days(context, office_id)
    context.say.answer()
    context.say.edit(shown)


async def _days(context: Context, office_id: int) -> Screen:
    office, offered = await context.services.closures.days(office_id)
    return closures.days(office, offered, context.language)


async def ask(update: Update, context: Context) -> None:
    """Ask once more."""
    office_id, day, closed = context.pressed(CLOSURE_ASK)
    office = await context.services.offices.get(office_id)
    shown = closures.ask(office, _day(day), context.language, closed=bool(closed))
    context.say.answer()
    context.say.edit(shown)


async def close(update: Update, context: Context) -> None:
    """Close the day, or let it be as usual."""
    office_id, day, closed = context.pressed(CLOSURE_DO)
    await context.services.closures.close(
        office_id, _day(day), closed=bool(closed), by=context.person
    )
    context.say.answer("closure-closed" if closed else "closure-opened")
    context.say.edit(await _days(context, office_id))


async def holidays(update: Update, context: Context) -> None:
    """List the holidays to come."""
    [page] = context.pressed(HOLIDAY_LIST)
    found = await context.services.closures.holidays()
    context.say.answer()
    context.say.edit(closures.holidays(found, page, context.language))


async def ask_holiday(update: Update, context: Context) -> None:
    """Ask once more."""
    [day] = context.pressed(HOLIDAY_ASK)
    found = await context.services.closures.holiday(_day(day))
    context.say.answer()
    context.say.edit(closures.ask_holiday(found, context.language))


async def drop_holiday(update: Update, context: Context) -> None:
    """Let a holiday be an ordinary day again."""
    [day] = context.pressed(HOLIDAY_DROP)
    await context.services.closures.take_back(_day(day), by=context.person)
    context.say.answer("holiday-taken-back")
    found = await context.services.closures.holidays()
    context.say.edit(closures.holidays(found, 0, context.language))


def _day(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise Gone from None


BUTTONS: Buttons = {
    CLOSURES: days,
    CLOSURE_ASK: ask,
    CLOSURE_DO: close,
    HOLIDAY_LIST: holidays,
    HOLIDAY_ASK: ask_holiday,
    HOLIDAY_DROP: drop_holiday,
}

"""A visitor agrees to be reminded of the next dose, and answers the reminder."""

from datetime import date, timedelta

from telegram import Update

from bot.domain.errors import Gone
from bot.domain.outreach.had import Had
from bot.domain.outreach.verbs import (
    REMIND,
    REMIND_BACK,
    REMIND_DOSE,
    REMIND_HAD,
    REMIND_LATER,
    REMIND_STOP,
    REMIND_VACCINE,
)
from bot.views.door import result
from bot.views.outreach import reminders
from bot.views.screen import Screen
from handlers.context import App, Context
from handlers.ways import Buttons, on_command

MOST_DOSES = 2  # after the booster nothing more is due


async def offer(update: Update, context: Context) -> None:
    """Take a visitor's agreement; ask about the last dose, where there was one."""
    [visit_id] = context.pressed(REMIND)
    context.say.answer()
    visit = await context.services.visits.get(visit_id)
    rows = result.buttons(visit, context.language, remind=False)
    context.say.leave_buttons(rows if visit.inside else ())  # asked below a decision, say
    had = await _had(context)
    if had.doses == 0 or had.doses > MOST_DOSES:
        context.say.reply(await _agree(context, had, None))
    elif had.doses == 1 and had.vaccine is None:
        context.say.reply(reminders.ask_vaccine(context.language))
    else:
        chosen = had.vaccine or reminders.UNKNOWN  # to a booster the vaccine makes no difference
        context.say.reply(reminders.ask_last_dose(chosen, had.doses, context.language))


async def vaccine(update: Update, context: Context) -> None:
    """Ask roughly when the dose was."""
    [chosen] = context.pressed(REMIND_VACCINE)
    had = await _had(context)
    context.say.answer()
    context.say.edit(reminders.ask_last_dose(chosen, had.doses, context.language))


async def back(update: Update, context: Context) -> None:
    """Ask again for the vaccine, or set no reminder."""
    [where] = context.pressed(REMIND_BACK)
    context.say.answer()
    ask = reminders.ask_vaccine if where == "vaccine" else reminders.not_set
    context.say.edit(ask(context.language))


async def dose(update: Update, context: Context) -> None:
    """Set the reminder."""
    chosen, days = context.pressed(REMIND_DOSE)
    had = await _had(context)
    if days not in reminders.last_dose_days(chosen, had.doses):
        raise Gone
    context.say.answer()
    known = Had(had.doses, None if chosen == reminders.UNKNOWN else chosen)
    last_dose_on = context.services.today - timedelta(days=days)
    context.say.edit(await _agree(context, known, last_dose_on))


async def _had(context: Context) -> Had:
    """Return the doses had; one, if the visit that said so is deleted and its question is left."""
    return await context.services.reminders.had(context.person) or Had(1)


async def _agree(context: Context, had: Had, last_dose_on: date | None) -> Screen:
    reminder = await context.services.reminders.agree(
        context.person, doses=had.doses, vaccine=had.vaccine, last_dose_on=last_dose_on
    )
    if reminder is None:
        return reminders.none_due(context.language)
    return reminders.agreed(reminder.due_on, reminder.dose, context.language)


async def had_it(update: Update, context: Context) -> None:
    """Note that the dose was had."""
    context.say.answer()
    await context.services.reminders.had_it(context.person)
    context.say.edit(reminders.had_it(context.language))


async def later(update: Update, context: Context) -> None:
    """Remind again in some days."""
    day = await context.services.reminders.later(context.person)
    context.say.answer()
    context.say.edit(reminders.later(day, context.language))


async def stop(update: Update, context: Context) -> None:
    """Stop reminders, by button."""
    context.say.answer()
    await context.services.reminders.stop(context.person)
    context.say.edit(reminders.stopped(context.language))


async def stop_command(update: Update, context: Context) -> None:
    """Stop reminders, by command."""
    await context.services.reminders.stop(context.person)
    context.say.reply(reminders.stopped(context.language))


BUTTONS: Buttons = {
    REMIND: offer,
    REMIND_VACCINE: vaccine,
    REMIND_BACK: back,
    REMIND_DOSE: dose,
    REMIND_HAD: had_it,
    REMIND_LATER: later,
    REMIND_STOP: stop,
}


def register(app: App) -> None:
    """Listen for the offer, the reminder's buttons, and /berhenti."""
    app.add_handler(on_command("berhenti", stop_command))

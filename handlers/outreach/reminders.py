"""A visitor agrees to be reminded of the next dose, and answers the reminder."""

from datetime import timedelta

from telegram import Update

from bot.domain.verbs import (
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
from handlers.context import App, Context
from handlers.ways import Buttons, on_command


async def offer(update: Update, context: Context) -> None:
    """Take a visitor's agreement; with one dose, ask which vaccine it was."""
    [visit_id] = context.pressed(REMIND)
    context.say.answer()
    visit = await context.services.visits.get(visit_id)
    rows = result.buttons(visit, context.language, remind=False)
    context.say.leave_buttons(rows)
    if visit.answers.get("doses") == "1":
        context.say.reply(reminders.ask_vaccine(context.language))
        return
    reminder = await context.services.reminders.agree(
        context.person, doses=0, vaccine=None, last_dose_on=None
    )
    assert reminder is not None  # a first dose is always due
    screen = reminders.agreed(reminder.due_on, reminder.dose, context.language)
    context.say.reply(screen)


async def vaccine(update: Update, context: Context) -> None:
    """Ask roughly when the dose was."""
    [chosen] = context.pressed(REMIND_VACCINE)
    context.say.answer()
    context.say.edit(reminders.ask_last_dose(chosen, context.language))


async def back(update: Update, context: Context) -> None:
    """Ask again for the vaccine, or set no reminder."""
    [where] = context.pressed(REMIND_BACK)
    context.say.answer()
    ask = reminders.ask_vaccine if where == "vaccine" else reminders.not_set
    context.say.edit(ask(context.language))


async def dose(update: Update, context: Context) -> None:
    """Set the reminder."""
    chosen, days = context.pressed(REMIND_DOSE)
    context.say.answer()
    reminder = await context.services.reminders.agree(
        context.person,
        doses=1,
        vaccine=None if chosen == reminders.UNKNOWN else chosen,
        last_dose_on=context.services.today - timedelta(days=days),
    )
    if reminder is None:
        context.say.edit(reminders.none_due(context.language))
    else:
        screen = reminders.agreed(reminder.due_on, reminder.dose, context.language)
        context.say.edit(screen)


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

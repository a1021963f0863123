"""`/vaksin`: residents register, see their next dose, and say in one tap what is to happen."""

from telegram import Update
from telegram.ext import filters

from bot.domain.errors import Gone
from bot.domain.outreach.asking import following, question
from bot.domain.outreach.residents import Resident
from bot.domain.outreach.verbs import (
    VACCINATION,
    VACCINATION_ASK,
    VACCINATION_DO,
    VACCINATION_NEW,
    VACCINATION_NOT,
    VACCINATION_SAY,
)
from bot.domain.updates import CONTACT
from bot.texts import text
from bot.views.cases import callback
from bot.views.outreach import asking, residents
from bot.views.screen import Screen
from handlers.context import App, Context
from handlers.ways import PRIVATE, Buttons, on_command, said


async def command(update: Update, context: Context) -> None:
    """Show the own doses, and those of whom one looks after."""
    context.say.reply(await overview(context))


async def overview(context: Context) -> Screen:
    """Return everybody the person is told of; who is not registered is asked to be."""
    known = await context.services.residents.of(context.person)
    if not known:
        return residents.begin(context.language)
    places, today = await _places(context), context.services.today
    booked = await context.services.bookings.of_residents(known, context.person)
    registered = any(one.person_id == context.person.id for one in known)
    return residents.overview(
        known, places, booked, today, context.language, registered=registered
    )


async def show(update: Update, context: Context) -> None:
    """Show it in place."""
    context.say.answer()
    context.say.edit(await overview(context))


async def new(update: Update, context: Context) -> None:
    """Register the person, or somebody they look after; ask the first question."""
    [who] = context.pressed(VACCINATION_NEW)
    if who == "other":
        context.say.answer()
        context.say.edit(residents.which_relative(context.language))
        return
    if who == "self":
        one = await context.services.residents.register(context.person, context.sender_name)
    else:
        carer = context.person.name or context.sender_name
        called = text(f"relative-of-{who}", context.language, name=carer)
        one = await context.services.residents.care(context.person, called)
    context.say.answer()
    await ask_of(context, one, "doses")


async def ask(update: Update, context: Context) -> None:
    """Ask one question again, or show where things stand."""
    resident_id, key = context.pressed(VACCINATION_ASK)
    one = await context.services.residents.get(resident_id, by=context.person)
    name, _, more = key.partition("-")
    if key != "summary":
        question(name)
    if more and (name != "born" or not more.isdigit()):
        raise Gone
    context.say.answer()
    await (show_one(context, one) if key == "summary" else ask_of(context, one, key))


async def say(update: Update, context: Context) -> None:
    """Take an answer, and ask what follows from it."""
    resident_id, key, words = context.pressed(VACCINATION_SAY)
    one = await context.services.residents.answer(resident_id, key, words, by=context.person)
    await context.services.reminders.follow(one, context.person)
    context.say.answer()
    after = following(one, key)
    await (show_one(context, one) if after is None else ask_of(context, one, after.key))


async def do(update: Update, context: Context) -> None:
    """Do what one tap asks for."""
    resident_id, what = context.pressed(VACCINATION_DO)
    service, by = context.services.residents, context.person
    one = await service.get(resident_id, by=by)
    if what == "had":
        context.say.answer()
        doses = str(one.dose or (one.had.doses or 0) + 1)
        one = await service.answer(resident_id, "doses", doses, by=by)
        await context.services.reminders.follow(one, by)
        after = following(one, "doses")
        await (show_one(context, one) if after is None else ask_of(context, one, after.key))
        return
    if what == "why":
        context.say.answer()
        context.say.edit(residents.why_not(one, context.language))
        return
    if what == "phone":
        context.say.answer()
        context.say.reply(residents.ask_phone(context.language))
        return
    if what == "leave":
        context.say.answer()
        context.say.edit(residents.leave(one, context.language))
        return
    if what == "left":
        await context.services.care.give_up(resident_id, by=by)
        context.say.answer("vaccination-did-leave", name=one.name or "?")
        context.say.edit(await overview(context))
        return
    verbs = {
        "later": service.later,
        "visit": service.wants_visit,
        "stop": service.stop,
        "again": service.ask_again,
    }
    one = await verbs[what](resident_id, by=by)
    await context.services.reminders.follow(one, by)
    context.say.answer(f"vaccination-did-{what}", name=one.name or "?")
    await show_one(context, one)


async def not_now(update: Update, context: Context) -> None:
    """Respect a reason not to come now."""
    resident_id, why = context.pressed(VACCINATION_NOT)
    one = await context.services.residents.not_now(resident_id, why, by=context.person)
    await context.services.reminders.follow(one, context.person)
    context.say.answer("vaccination-did-later", name=one.name or "?")
    await show_one(context, one)


async def shared(update: Update, context: Context) -> None:
    """Keep the own number of a resident, or know who is on a list by it; nobody else's."""
    contact, by = context.message.contact, context.person
    kept = None
    if contact is not None and contact.user_id == context.user.id:
        kept = await context.services.joins.shared_phone(by, contact.phone_number)
    context.say.reply((residents.phone_kept if kept else callback.not_asked_for)(context.language))


async def ask_of(context: Context, one: Resident, key: str) -> None:
    """Ask a question about a resident in place."""
    kelurahan = await context.services.residents.kelurahan()
    today = context.services.today
    context.say.edit(asking.ask(key, one, kelurahan, today, context.language))


async def show_one(context: Context, one: Resident) -> None:
    """Show a resident in place."""
    places, today = await _places(context), context.services.today
    booked = await context.services.bookings.of_residents([one], context.person)
    others = len(await context.services.residents.of(context.person)) > 1
    shown = residents.summary(one, places, booked, today, context.language, others=others)
    context.say.edit(shown)


async def _places(context: Context) -> dict[int, str]:
    return {one.id: one.name for one in await context.services.residents.kelurahan()}


BUTTONS: Buttons = {
    VACCINATION: show,
    VACCINATION_NEW: new,
    VACCINATION_ASK: ask,
    VACCINATION_SAY: say,
    VACCINATION_DO: do,
    VACCINATION_NOT: not_now,
}


def register(app: App) -> None:
    """Listen for /vaksin."""
    app.add_handler(on_command("vaksin", command))


def register_numbers(app: App) -> None:
    """Listen for numbers that no talk took: after the talks, which answer in their own way."""
    app.add_handler(said(CONTACT, PRIVATE & filters.CONTACT, shared))

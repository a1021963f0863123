"""A clinic is planned, changed, moved or cancelled by its Puskesmas (docs/flows/clinic.mmd)."""

from telegram import Update
from telegram.ext import filters

from bot.conversations import RowConversation
from bot.domain.errors import Gone
from bot.domain.offices import Office
from bot.domain.outreach import clinic_talk
from bot.domain.outreach.clinic_words import Unreadable
from bot.domain.outreach.clinics import Clinic
from bot.domain.outreach.verbs import CLINIC_CANCEL, CLINIC_CHANGE, CLINIC_EDIT, CLINIC_NEW
from bot.domain.rights import Action, places
from bot.domain.updates import WORDS
from bot.domain.verbs import ANSWER
from bot.texts import html
from bot.views.outreach import clinic_planning as views
from handlers.context import Context
from handlers.conversations import END, begin, heard, live
from handlers.outreach.clinics import shown
from handlers.ways import PRIVATE, TYPED, Buttons, Tap, answer, said

ASKING = 1
NAME = "clinic"


async def new(update: Update, context: Context) -> int:
    """Begin to plan a clinic; who works at one Puskesmas is not asked at which."""
    context.say.answer()
    own = places(context.person, Action.RUN_CLINICS)
    begin(context, NAME)
    context.talk.draft = {"facts": {"office": str(own[0])} if len(own) == 1 else {}}
    return await _ask(context, "place" if len(own) == 1 else "office")


async def change(update: Update, context: Context) -> int:
    """Ask for one fact of a clinic anew."""
    clinic_id, key = context.pressed(CLINIC_CHANGE)
    if key not in clinic_talk.CHANGEABLE:
        raise Gone
    clinic = await context.services.clinics.get(clinic_id)
    context.say.answer()
    begin(context, NAME)
    context.talk.draft = {"facts": clinic_talk.facts_of(clinic), "clinic": clinic_id}
    return await _ask(context, key)


async def tapped(context: Context, value: str) -> int:
    """Take a button's answer."""
    if value == views.CANCEL:
        context.say.edit(views.left(context.language))
        return END
    key, facts = context.talk.draft["key"], context.talk.draft["facts"]
    if key == "serves" and value not in (clinic_talk.DONE, clinic_talk.SKIP):
        kelurahan = {str(one.id) for one in await _offices(context) if one.is_kelurahan}
        if value not in kelurahan:
            raise Gone
        facts["serves"] = clinic_talk.toggled(facts.get("serves", ""), value)
        return await _ask(context, key)
    if key == "serves":
        facts.setdefault("serves", "")
        return await _next(context)
    return await _take(context, value)


async def typed(context: Context) -> int:
    """Take typed words."""
    return await _take(context, context.text.strip())


async def located(context: Context) -> int:
    """Take a point that was sent from the map."""
    where = context.message.location
    if where is None or context.talk.draft["key"] != "pin":
        return await show_again(context)
    return await _take(context, f"{where.latitude:.6f}, {where.longitude:.6f}")


async def show_again(context: Context) -> int:
    """Ask the present question again."""
    return await _ask(context, context.talk.draft["key"])


async def _take(context: Context, words: str) -> int:
    key = context.talk.draft["key"]
    offices = await _offices(context)
    if key == "office" and words not in {str(one.id) for one in offices if one.is_puskesmas}:
        return await show_again(context)
    try:
        kept = clinic_talk.taken(key, words, today=context.services.today, offices=offices)
    except Unreadable as bad:
        problem = html(bad.key, context.language, **bad.values)
        return await _ask(context, key, problem=problem)
    context.talk.draft["facts"][key] = kept
    return await _next(context)


async def _next(context: Context) -> int:
    draft = context.talk.draft
    following = None if "clinic" in draft else clinic_talk.after(draft["key"])
    if following is not None:
        return await _ask(context, following)
    facts, planning = draft["facts"], context.services.clinic_planning
    if "clinic" in draft:  # of all the others what stands there now: somebody else may change it
        now = await context.services.clinics.get(draft["clinic"])
        facts = clinic_talk.facts_of(now) | {draft["key"]: facts[draft["key"]]}
        clinic = await planning.change(now.id, clinic_talk.plan_of(facts), by=context.person)
    else:
        clinic = await planning.add(clinic_talk.plan_of(facts), by=context.person)
    context.say.show(await shown(context, clinic))
    return END


async def _ask(context: Context, key: str, *, problem: str | None = None) -> int:
    talk = context.talk
    talk.draft["key"] = key
    talk.step += 1
    offices = await _offices(context)
    if key == "office":
        offices = [one for one in offices if one.is_puskesmas]
    sheet = views.Sheet(
        clinic_talk.question(key),
        context.language,
        lambda value: ANSWER(talk.id, talk.step, value),
        offices,
        context.services.today,
        talk.draft["facts"].get(key, ""),
    )
    context.say.show(views.ask(sheet, problem=problem))
    return ASKING


async def _offices(context: Context) -> list[Office]:
    return await context.services.offices.all()


async def edit(update: Update, context: Context) -> None:
    """Show what of a clinic may be changed."""
    [clinic_id] = context.pressed(CLINIC_EDIT)
    clinic = await context.services.clinics.get(clinic_id)
    context.say.answer()
    context.say.edit(views.changing(clinic, context.language))


async def cancel(update: Update, context: Context) -> None:
    """Cancel a clinic, asked first; whoever has a place there hears of it."""
    word, clinic_id = context.pressed(CLINIC_CANCEL)
    clinic: Clinic = await context.services.clinics.get(clinic_id)
    if word == "yes":
        clinic = await context.services.clinic_planning.cancel(clinic_id, by=context.person)
    context.say.answer()
    screen = (
        await shown(context, clinic) if word == "yes" else views.confirm(clinic, context.language)
    )
    context.say.edit(screen)


BUTTONS: Buttons = {
    CLINIC_EDIT: edit,
    CLINIC_CANCEL: cancel,
}


def conversation() -> RowConversation:
    """Return the talk; its beginning in its middle starts it anew."""
    return RowConversation(
        name=NAME,
        allow_reentry=True,
        entry_points=[Tap(CLINIC_NEW, new), Tap(CLINIC_CHANGE, change)],
        states={
            ASKING: [
                answer(live(tapped)),
                said(WORDS, PRIVATE & filters.LOCATION, heard(located)),
                said(WORDS, TYPED, heard(typed)),
            ],
        },
        fallbacks=[],
    )

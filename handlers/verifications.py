"""An officer says what proof they have seen: that closes the case, and changes the colour."""

from telegram import Update
from telegram.ext import CallbackQueryHandler

from bot.domain.errors import NotEnough
from bot.domain.verification import Seen, counting_days, evidence_called
from bot.views import verifications
from bot.views.colours import named
from bot.views.screen import unpack
from handlers import checklist
from handlers.context import App, Context, tapped

VERIFIED = "verified"


@checklist.renewing
async def ask(update: Update, context: Context) -> None:
    """Ask what was seen, in place of the details."""
    case_id = int(unpack(tapped(update).data or "")[0])
    case = await context.services.alerts.closable(case_id, VERIFIED, by=context.person)
    offered = await context.services.verifications.offered(case)
    context.say.answer()
    context.say.edit(verifications.what(case, offered, context.language))


@checklist.renewing
async def seen(update: Update, context: Context) -> None:
    """Close the case as verified; for a test, ask first when it was taken."""
    case_id, key, *days = unpack(tapped(update).data or "")
    evidence = evidence_called(key)
    if evidence is None:
        raise NotEnough
    services, by = context.services, context.person
    if evidence.test is not None and not days:
        case = await services.alerts.closable(int(case_id), VERIFIED, by=by)
        counting = counting_days(evidence, services.rules)
        context.say.answer()
        context.say.edit(verifications.when(case, evidence, counting, context.language))
        return
    proof = Seen(key, days_ago=int(days[0]) if days else 0)
    case = await services.alerts.close(int(case_id), VERIFIED, by=by, seen=proof)
    visit = await services.checkin.visit(case.visit_id)
    context.say.answer(
        "verified-now", code=case.code, colour=named(visit.colour, context.language)
    )


async def back(update: Update, context: Context) -> None:
    """Show the details again instead of the question."""
    await checklist.details(context, int(unpack(tapped(update).data or "")[0]))


def register(app: App) -> None:
    """Listen for the questions' buttons, before the outcomes that ask nothing."""
    app.add_handler(CallbackQueryHandler(ask, rf"^close:\d{{1,18}}:{VERIFIED}$"))
    app.add_handler(CallbackQueryHandler(seen, r"^seen:\d{1,18}:[a-z-]+(:\d{1,2})?$"))
    app.add_handler(CallbackQueryHandler(back, r"^details:\d{1,18}$"))

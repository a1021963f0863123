"""An officer says what proof they have seen: that closes the case, and changes the colour."""

from telegram import Update

from bot.domain.cases.errors import NotEnough
from bot.domain.cases.verification import Seen, counting_days, evidence_called
from bot.domain.verbs import DETAILS, SEEN
from bot.views.cases import verification
from bot.views.colours import named
from handlers.cases import checklist
from handlers.context import Context
from handlers.ways import Buttons

VERIFIED = "verified"


async def ask(context: Context, case_id: int) -> None:
    """Ask what was seen, in place of the details."""
    case = await context.services.handover.closable(case_id, VERIFIED, by=context.person)
    offered = await context.services.verifications.offered(case)
    context.say.answer()
    context.say.edit(verification.what(case, offered, context.language))


@checklist.renewing
async def seen(update: Update, context: Context) -> None:
    """Close the case as verified; for a test, ask first when it was taken."""
    case_id, key, days = context.pressed(SEEN)
    evidence = evidence_called(key)
    if evidence is None:
        raise NotEnough
    services, by = context.services, context.person
    if evidence.test is not None and days is None:
        case = await services.handover.closable(case_id, VERIFIED, by=by)
        counting = counting_days(evidence, services.rules)
        context.say.answer()
        context.say.edit(verification.when(case, evidence, counting, context.language))
        return
    proof = Seen(key, days_ago=days or 0)
    case = await services.handover.close(case_id, VERIFIED, by=by, seen=proof)
    visit = await services.visits.get(case.visit_id)
    context.say.answer(
        "verified-now", code=case.code, colour=named(visit.colour, context.language)
    )


async def back(update: Update, context: Context) -> None:
    """Show the details again instead of the question."""
    [case_id] = context.pressed(DETAILS)
    case = await context.services.handover.held_by(case_id, context.person)
    await context.services.cards.read_again(case, context.person)


BUTTONS: Buttons = {
    SEEN: seen,
    DETAILS: back,
}

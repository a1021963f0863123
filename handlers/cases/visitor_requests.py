"""A visitor with a result asks something of the officers: to have proof looked at."""

from telegram import Update

from bot.domain.verbs import PROOF
from handlers.context import Context
from handlers.ways import Buttons


async def ask_proof(update: Update, context: Context) -> None:
    """Ask that an officer look at proof; pressed again, say that it was asked."""
    [visit_id] = context.pressed(PROOF)
    reply = await context.services.visitor_requests.ask_proof(visit_id, by=context.person)
    context.say.answer(f"proof-{reply}", alert=True)


BUTTONS: Buttons = {
    PROOF: ask_proof,
}

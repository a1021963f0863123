"""An officer takes a case, passes it on, calls for help, notes something, closes it."""

from typing import Any

from telegram import Update
from telegram.ext import filters

from bot.conversations import TURN, Turn
from bot.domain.cases.taking_back import verified
from bot.domain.errors import Gone
from bot.domain.people import Person
from bot.domain.rights import Action, may, places
from bot.domain.updates import NOTE, TAKEN
from bot.domain.verbs import (
    AGAIN_ASK,
    AGAIN_NO,
    CLAIM,
    CLOSE,
    FINISH,
    GIVE,
    HAND,
    HAND_NO,
    OPEN_AGAIN,
    RELEASE,
    STILL,
)
from bot.views.account.home import line
from bot.views.cases import card, details, outcomes
from bot.views.colours import named
from handlers.cases.checklist import renewing
from handlers.cases.verification import VERIFIED
from handlers.cases.verification import ask as ask_proof
from handlers.context import App, Context
from handlers.ways import Buttons, Said, link

NOTED = "✍"


async def claim(update: Update, context: Context) -> None:
    """Take the case; its details follow in the private chat."""
    [case_id] = context.pressed(CLAIM)
    case = await context.services.handover.claim(case_id, by=context.person)
    # Where membership is in doubt for too long, the case is free again at once.
    await context.services.membership.check(context.person, case.office_id)
    if context.in_private:
        context.say.answer("claimed", code=case.code)
    else:
        context.say.answer(url=context.services.link(TAKEN.word))


async def taken(update: Update, context: Context) -> None:
    """Show once more the details of what somebody has."""
    await context.services.cards.remind_claimer(context.person)


async def release(update: Update, context: Context) -> None:
    """Give the case back to the group, where it rings."""
    [case_id] = context.pressed(RELEASE)
    case = await context.services.handover.release(case_id, by=context.person)
    context.say.answer("released", code=case.code)


async def hand(update: Update, context: Context) -> None:
    """Ask which colleague takes over."""
    [case_id] = context.pressed(HAND)
    case = await context.services.handover.held_by(case_id, context.person)
    colleagues = await context.services.duty.colleagues(
        case.office_id, but=(context.person.id, case.person_id)
    )
    context.say.answer()
    context.say.reply(details.to_whom(case_id, case.code, colleagues[:8], context.language))


async def keep(update: Update, context: Context) -> None:
    """Leave the case with who has it: nobody was chosen."""
    [case_id] = context.pressed(HAND_NO)
    case = await context.services.handover.held_by(case_id, context.person)
    context.say.answer()
    context.say.edit(line("hand-kept", context.language, code=case.code))


async def give(update: Update, context: Context) -> None:
    """Pass the case on to the colleague on the button."""
    case_id, colleague = context.pressed(GIVE)
    case, to = await context.services.handover.give(case_id, colleague, by=context.person)
    context.say.answer()
    context.say.edit(line("handed", context.language, code=case.code, name=to.name or "?"))


async def finish(update: Update, context: Context) -> None:
    """Ask how the case ends, in place of the details."""
    [case_id] = context.pressed(FINISH)
    case = await context.services.handover.held_by(case_id, context.person)
    procedure = context.services.steps.procedure(case)
    context.say.answer()
    context.say.edit(outcomes.choice(case, procedure, context.language))


@renewing
async def close(update: Update, context: Context) -> None:
    """Close the case with the outcome on the button."""
    case_id, outcome = context.pressed(CLOSE)
    if outcome == VERIFIED:
        await ask_proof(context, case_id)
        return
    case = await context.services.handover.close(case_id, outcome, by=context.person)
    context.say.answer("closed", code=case.code)


async def ask_again(update: Update, context: Context) -> None:
    """Ask before a visitor's colour changes: they may be inside by now."""
    [case_id] = context.pressed(AGAIN_ASK)
    case = await context.services.lookup.get(case_id)
    key = "again-ask" if verified(case) else "again-ask-entry"
    context.say.answer(key, alert=True, colour=named(case.colour, context.language))
    context.say.leave_buttons(card.surely_again(case, context.language))


async def not_again(update: Update, context: Context) -> None:
    """Leave a closing as it is."""
    [case_id] = context.pressed(AGAIN_NO)
    case = await context.services.lookup.get(case_id)
    facts = await context.services.lookup.facts(case)
    label = "button-undo" if context.in_private else "button-open-again"
    context.say.answer()
    context.say.leave_buttons(card.open_again_row(facts, context.language, label=label))


async def open_again(update: Update, context: Context) -> None:
    """Take a closing back."""
    [case_id] = context.pressed(OPEN_AGAIN)
    case = await context.services.handover.open_again(case_id, by=context.person)
    context.say.answer("opened-again", code=case.code)


async def still(update: Update, context: Context) -> None:
    """Keep a case one is still on."""
    [case_id] = context.pressed(STILL)
    case = await context.services.handover.still_on_it(case_id, by=context.person)
    context.say.answer("still-noted", code=case.code)
    context.say.edit(details.still_on_it(case, context.language))


async def note(update: Update, context: Context) -> None:
    """Add what an officer wrote in reply to a card; others who reply to one talk to each other."""
    case_id = context.turn.case_answered
    if case_id is None or not _handles_cases(context.person):
        return
    try:
        await context.services.handover.note(case_id, context.text.strip(), by=context.person)
    except Gone:
        return  # a card of a deleted case
    context.say.react(NOTED)


def _handles_cases(person: Person) -> bool:
    return may(person, Action.HANDLE_CASE) or bool(places(person, Action.HANDLE_CASE))


class Note(Said):
    """Words in reply to a card; which message is whose card was looked up before."""

    def __init__(self, app: App) -> None:
        words = filters.UpdateType.MESSAGE & filters.TEXT & ~filters.COMMAND
        super().__init__(NOTE, words & filters.REPLY, note)
        self._app = app

    def check_update(self, update: object) -> Any:
        """Tell whether this is such a reply."""
        turn: Turn = self._app.bot_data[TURN]
        return turn.case_answered is not None and super().check_update(update)


BUTTONS: Buttons = {
    CLAIM: claim,
    RELEASE: release,
    HAND: hand,
    HAND_NO: keep,
    GIVE: give,
    FINISH: finish,
    CLOSE: close,
    OPEN_AGAIN: open_again,
    AGAIN_ASK: ask_again,
    AGAIN_NO: not_again,
    STILL: still,
}


def register(app: App) -> None:
    """Listen for replies to a case's card, and for who follows a tap into the private chat."""
    app.add_handler(Note(app))
    app.add_handler(link(TAKEN, taken, payload=TAKEN.word))

"""To which offices an instruction goes: all, those never measured, or chosen one by one."""

from telegram import Update

from bot.domain.office.instructions import Instruction, Target, Whom, audience
from bot.domain.office.search import offices_called
from bot.domain.verbs import INSTRUCTION_AIM, INSTRUCTION_PICK, INSTRUCTION_SET, INSTRUCTION_TO
from bot.views.account.home import line
from bot.views.office import instructions
from bot.views.screen import Screen
from handlers.context import Context
from handlers.conversations import begin
from handlers.ways import Buttons

NAME_TALK = "instruction"
CHOOSING = 2


async def whom(context: Context, draft: Instruction) -> Screen:
    """Return the question to whom it goes."""
    offices = await context.services.instructions.targets(draft.id)
    return instructions.whom(draft, offices, context.language)


async def again(update: Update, context: Context) -> None:
    """Ask once more to whom it goes."""
    [number] = context.pressed(INSTRUCTION_AIM)
    draft = await context.services.instructions.unsent(number, by=context.person)
    context.say.answer()
    context.say.edit(await whom(context, draft))


async def aim(update: Update, context: Context) -> None:
    """Say whom it would reach."""
    number, chosen = context.pressed(INSTRUCTION_TO)
    leave(context)
    meant = await context.services.instructions.aim(number, Whom(chosen), by=context.person)
    draft = await context.services.instructions.get(number)
    context.say.answer()
    context.say.edit(instructions.confirm(draft, meant, context.language))


def leave(context: Context) -> None:
    """Wait no more for the name of an office: what is typed from now on is about other things."""
    talk = context.turn.talk
    if talk is not None and talk.name == NAME_TALK:
        context.services.conversations.end(talk)


async def choose(update: Update, context: Context) -> int:
    """Show a page of offices; words that are typed from now on look for one."""
    number, page = context.pressed(INSTRUCTION_PICK)
    draft = await context.services.instructions.unsent(number, by=context.person)
    begin(context, NAME_TALK)
    context.talk.draft = {"id": draft.id}
    context.say.answer()
    context.say.edit(await choices(context, draft, page))
    return CHOOSING


async def look_for(context: Context) -> int:
    """Show the offices that typed words may mean."""
    draft = await context.services.instructions.unsent(context.talk.draft["id"], by=context.person)
    found = offices_called(context.text, await context.services.offices.all())
    if not found:
        words = context.text[:40]
        context.say.reply(line("offices-not-found", context.language, words=words))
    else:
        context.say.reply(await choices(context, draft, 0, {one.id for one in found}))
    return CHOOSING


async def mark(update: Update, context: Context) -> None:
    """Choose an office, or not; the page stays the one it is on."""
    number, office_id, chosen = context.pressed(INSTRUCTION_SET)
    await context.services.instructions.choose(
        number, office_id, chosen=bool(chosen), by=context.person
    )
    draft = await context.services.instructions.get(number)
    offices = await context.services.instructions.targets(number)
    place = next((at for at, one in enumerate(offices) if one.office_id == office_id), 0)
    context.say.answer()
    context.say.edit(await choices(context, draft, place // instructions.CHOICES))


async def choices(
    context: Context, draft: Instruction, page: int, only: set[int] | None = None
) -> Screen:
    """Return a page of offices to choose from, or `only` some of them."""
    offices: list[Target] = await context.services.instructions.targets(draft.id)
    chosen = len(audience(Whom.CHOSEN, offices).targets)
    shown = [one for one in offices if only is None or one.office_id in only]
    return instructions.choices(draft, shown, page, chosen, context.language)


BUTTONS: Buttons = {
    INSTRUCTION_TO: aim,
    INSTRUCTION_AIM: again,
    INSTRUCTION_SET: mark,
}

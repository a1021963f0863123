"""`/paparan`: the Satgas confirms a positive; another person agrees; those who were there hear."""

import re

from telegram import Update

from bot.domain.cases.errors import UnknownCase
from bot.domain.cases.exposures import State
from bot.domain.verbs import EXPOSURE_LIST, EXPOSURE_NO, EXPOSURE_TELL, POSITIVE
from bot.domain.visits import Visit
from bot.domain.written_dates import BadDate, read_date
from bot.views.account.home import line
from bot.views.cases import exposures
from handlers.cases.lookup import CODE
from handlers.context import App, Context
from handlers.ways import Buttons, on_command

OF_CODE = re.compile(r"(\S+)\s+(.+?)\s+(\d{3,6})")  # an office, a day, the code on a pass


async def command(update: Update, context: Context) -> None:
    """Say whom it would concern, and ask; without a case show what stands."""
    words = " ".join(context.args or ())
    if not words:
        await context.services.exposures.show_standing(to=context.person)
        context.say.reply(line("exposure-how", context.language))
        return
    visit = await _visit(words, context)
    counts = await context.services.exposures.preview(visit)
    name = (await context.services.people.get(visit.person_id)).name or "?"
    context.say.reply(
        exposures.preview(
            visit.id, name, counts, context.language, days=context.services.exposures.days
        )
    )


async def _visit(words: str, context: Context) -> Visit:
    """Return the visit that is meant: by its case, or by office, day and code."""
    by, services = context.person, context.services
    if case := CODE.fullmatch(words):
        return await services.exposures.visit_of_case(int(case[1]), by=by)
    parts = OF_CODE.fullmatch(words)
    office = await services.offices.of_code(parts[1]) if parts else None
    if parts is None or office is None:
        raise UnknownCase(code=words[:20])
    try:
        day = read_date(parts[2])
    except BadDate:
        raise UnknownCase(code=words[:20]) from None
    return await services.exposures.visit_of_code(office.id, day, parts[3], by=by)


async def report(update: Update, context: Context) -> None:
    """Note that somebody is positive; the card that asks for consent follows, or what stands."""
    [visit_id] = context.pressed(POSITIVE)
    exposure = await context.services.exposures.report(visit_id, by=context.person)
    waits = exposure.state is State.REPORTED
    words = "exposure-reported-answer" if waits else f"exposure-{exposure.state}"
    context.say.answer(words)
    context.say.edit(line(words, context.language))


async def tell(update: Update, context: Context) -> None:
    """Let everybody be told."""
    [exposure_id] = context.pressed(EXPOSURE_TELL)
    await context.services.exposures.release(exposure_id, by=context.person)
    context.say.answer("exposure-released-answer")


async def take_back(update: Update, context: Context) -> None:
    """Ask, and then take it back."""
    what, exposure_id = context.pressed(EXPOSURE_NO)
    exposure = await context.services.exposures.get(exposure_id)
    context.say.answer()
    if what == "ask" and exposure.state is not State.WITHDRAWN:
        context.say.edit(exposures.ask_no(exposure, context.language))
        return
    if what == "yes":
        await context.services.exposures.withdraw(exposure_id, by=context.person)
    await context.services.exposures.show(exposure_id)


async def list_calls(update: Update, context: Context) -> None:
    """Show who is to be telephoned."""
    [exposure_id] = context.pressed(EXPOSURE_LIST)
    found = await context.services.exposures.read_calls(exposure_id, by=context.person)
    context.say.answer()
    for part in exposures.calls(found, context.language):
        context.say.reply(part)


BUTTONS: Buttons = {
    POSITIVE: report,
    EXPOSURE_TELL: tell,
    EXPOSURE_NO: take_back,
    EXPOSURE_LIST: list_calls,
}


def register(app: App) -> None:
    """Listen for the command."""
    app.add_handler(on_command("paparan", command))

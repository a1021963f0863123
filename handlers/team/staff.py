"""A head or an admin makes the link by which an office's staff join."""

from telegram import Update

from bot.domain.errors import NotAllowed
from bot.domain.rights import Action, holders_of
from bot.domain.verbs import STAFF_LINK
from bot.views.team import staff
from handlers.context import Context
from handlers.ways import Buttons


async def link(update: Update, context: Context) -> None:
    """Make the link of one's own office, or of the office on the button."""
    [office_id] = context.pressed(STAFF_LINK)
    services = context.services
    if not office_id:
        own = await services.access.offices_of(context.person, Action.CONFIRM_OFFICER)
        if not own:
            raise NotAllowed(who=holders_of(Action.CONFIRM_OFFICER))
        if len(own) > 1:
            context.say.answer()
            choices = [(office.id, office.name) for office in own]
            context.say.reply(staff.choose_office(choices, context.language))
            return
        office_id = own[0].id
    office = await services.offices.get(office_id)
    payload = await services.joining.invite_staff(office.id, by=context.person)
    context.say.answer()
    context.say.reply(staff.link(office.name, services.link(payload), context.language))


BUTTONS: Buttons = {
    STAFF_LINK: link,
}

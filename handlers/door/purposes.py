"""What for a visitor or guest comes, where the office asks; staff are not asked."""

from bot.domain.visits import VisitKind
from bot.views.door import purposes
from handlers.context import Context
from handlers.conversations import door_of, face

ASKED = (VisitKind.VISITOR, VisitKind.GUEST)


async def kind(context: Context) -> VisitKind:
    """Return as what this person comes to the office of the talk."""
    office = (await door_of(context)).office
    return context.services.checkin.kind_of(context.person, office)


async def ask(context: Context, comes_as: VisitKind) -> bool:
    """Show the office's purposes if it has some and none was chosen; False: go on."""
    office = (await door_of(context)).office
    if not office.purposes or "purpose" in context.talk.draft or comes_as not in ASKED:
        return False
    context.say.show(purposes.question(await face(context), office.purposes))
    return True


async def note(context: Context, value: str) -> bool:
    """Note the purpose on the button; False for one that an import has removed meanwhile."""
    if value == purposes.OTHER:  # in the city's words, like those of the office
        context.talk.draft["purpose"] = purposes.other(context.services.settings.language)
        return True
    offered = (await door_of(context)).office.purposes
    if value not in map(str, range(len(offered))):
        return False
    context.talk.draft["purpose"] = offered[int(value)]
    return True

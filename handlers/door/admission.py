"""Before the first question: a scan that was heard late, an office that is closed."""

from datetime import UTC, datetime

from bot.domain.conversations import Stage
from bot.views.door import admission
from handlers.context import Context
from handlers.conversations import door_of, face


async def stopped(context: Context) -> int | None:
    """Show why to stop before the first question and return the state; None: go on."""
    draft = context.talk.draft
    if draft.get("sure"):
        return None
    if draft["late"]:
        sent = context.services.local(datetime.fromtimestamp(draft["at"], UTC))
        context.say.show(admission.late(await face(context), sent))
        return Stage.LATE
    closed = await context.services.admission.closed(await door_of(context))
    if closed is None:
        return None
    context.say.show(admission.closed(await face(context), closed.opens, pause=closed.pause))
    return Stage.CLOSED

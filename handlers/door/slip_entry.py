"""A paper slip entered afterwards: its number, the real time, then the guest's own talk.

It is part of the guest's conversation (docs/flows/guest.mmd).
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from telegram import Update

from bot.domain.conversations import GUEST
from bot.domain.door.errors import NoSlipNumber
from bot.domain.door.slips import Paper, Slip, read_number, read_time
from bot.domain.verbs import SLIP_AT
from bot.domain.visits import Visit
from bot.views.door import slips
from bot.views.door.screening import BACK
from handlers.context import Context
from handlers.conversations import END, Go, Prompt, begin, door_of, face, told
from handlers.ways import Tap, on_command

WHEN, STILL = 5, 6  # after the guest's own states


async def start(update: Update, context: Context) -> int | None:
    """Begin with the slip whose number follows the command; two offices' slips: ask which."""
    number = read_number("".join(context.args or ()))
    if number is None:
        raise NoSlipNumber
    found = await context.services.slips.find(number, by=context.person)
    if len(found) == 1:
        return await _begin(context, found[0])
    named = [(one, (await context.services.offices.get(one.office_id)).name) for one in found]
    context.say.reply(slips.choose(named, context.language))
    return None


async def at_office(update: Update, context: Context) -> int:
    """Begin with the slip of the office that was chosen."""
    [slip_id] = context.pressed(SLIP_AT)
    slip = await context.services.slips.get(slip_id, by=context.person)
    context.say.answer()
    return await _begin(context, slip)


async def _begin(context: Context, slip: Slip) -> int:
    begin(context, GUEST)
    doors = await context.services.offices.doors(slip.office_id)
    last = await context.services.checkin.last_door(context.person, slip.office_id)
    door = next((one for one in doors if one.id == last), doors[0])
    context.talk.draft = {
        "door": door.id,
        "slip": slip.id,
        "number": slip.number,
        "day": context.services.today.isoformat(),
        "answers": {},
        "name": None,
    }
    return await ask_time(context)


async def ask_time(context: Context, *, problem: str | None = None) -> int:
    """Ask when the guest came."""
    draft = context.talk.draft
    slip = await context.services.slips.get(draft["slip"], by=context.person)
    on = date.fromisoformat(draft["day"])
    screen = slips.ask_time(
        await face(context),
        slip.number,
        await context.services.slips.times(slip, on),
        on,
        today=on == context.services.today,
        problem=problem,
    )
    context.say.show(screen)
    return WHEN


async def ask_still(context: Context) -> int:
    """Ask whether the guest is still inside."""
    came = context.services.local(came_at(context))
    context.say.show(slips.ask_still(await face(context), context.talk.draft["number"], came))
    return STILL


def came_at(context: Context) -> datetime:
    """Return when the guest came."""
    return datetime.fromtimestamp(context.talk.draft["at"], UTC)


def day(context: Context) -> date:
    """Return the day the guest's answers are of: that of the slip, else today."""
    if "slip" not in context.talk.draft:
        return context.services.today
    return context.services.local(came_at(context)).date()


def paper(context: Context) -> Paper | None:
    """Return that the guest is entered from a slip; None for one who stands here."""
    draft = context.talk.draft
    return Paper(gone=draft["gone"]) if "slip" in draft else None


async def done(context: Context, visit: Visit, case_id: int | None) -> None:
    """Note the slip as entered, and show the officer what it came to; offer its case."""
    draft = context.talk.draft
    await context.services.slips.use(draft["slip"], visit.id, by=context.person)
    facts = await told(context, visit, draft["name"])
    context.say.show(slips.entered(visit, draft["number"], case_id, **facts))


async def refused(context: Context) -> None:
    """Count a guest of a slip who does not agree on the day they came; the slip is done with."""
    draft = context.talk.draft
    await context.services.slips.use(draft["slip"], None, by=context.person)
    context.services.checkin.refuse(await door_of(context), day(context), by=context.person)
    context.say.show(slips.refused(draft["number"], context.language))


async def cancelled(context: Context) -> None:
    """Say that the slip is still to be entered."""
    context.say.show(slips.cancelled(context.talk.draft["number"], context.language))


class Questions:
    """The questions about a slip, and then what is asked about every guest."""

    def __init__(self, then: Go) -> None:
        self._then = then

    def screens(self) -> Mapping[int, Prompt]:
        """Return the questions about a slip by their states."""
        return {
            WHEN: Prompt(ask_time, self.pressed, self.typed),
            STILL: Prompt(ask_still, self.still),
        }

    async def pressed(self, context: Context, value: str) -> int:
        """Take a time, turn to yesterday or back to today, or leave the slip for later."""
        if value == BACK:
            await cancelled(context)
            return END
        if value in (slips.TODAY, slips.YESTERDAY):
            before = timedelta(days=1 if value == slips.YESTERDAY else 0)
            context.talk.draft["day"] = (context.services.today - before).isoformat()
            return await ask_time(context)
        return await self._at(context, value)

    async def typed(self, context: Context) -> int:
        """Take a typed time."""
        return await self._at(context, context.text)

    async def _at(self, context: Context, words: str) -> int:
        problem = _note_time(context, words)
        if problem is not None:
            return await ask_time(context, problem=problem)
        slip = await context.services.slips.get(context.talk.draft["slip"], by=context.person)
        if not await context.services.slips.over(slip, came_at(context)):
            return await ask_still(context)
        context.talk.draft["gone"] = True
        return await self._then(context)

    async def still(self, context: Context, value: str) -> int:
        """Note whether the guest is still inside, or step back."""
        if value == BACK:
            return await ask_time(context)
        context.talk.draft["gone"] = value == slips.GONE
        return await self._then(context)


def _note_time(context: Context, words: str) -> str | None:
    """Note when the guest came; return what is wrong with the time, or None."""
    time = read_time(words)
    if time is None:
        return "slip-time-problem"
    services, draft = context.services, context.talk.draft
    at = datetime.combine(date.fromisoformat(draft["day"]), time, services.zone)
    if at > services.now:
        return "slip-time-to-come"
    draft["at"] = int(at.timestamp())
    return None


def entry_points() -> list[Any]:
    """Return the command with a number, and the choice between two offices' slips."""
    return [
        on_command("tamu", start, has_args=True),
        Tap(SLIP_AT, at_office),
    ]

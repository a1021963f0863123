"""A guest without Telegram: the officer asks the same questions (docs/flows/guest.mmd)."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from telegram import Update
from telegram.ext import BaseHandler, filters

from bot.domain.conversations import GUEST
from bot.domain.errors import NoOffice
from bot.domain.rights import Action
from bot.domain.updates import WALKIN
from bot.domain.verbs import GUEST_AT, GUEST_NEXT
from bot.domain.visits import VisitKind
from bot.views.door import guest
from bot.views.door.screening import REFUSE
from handlers.context import Context
from handlers.conversations import END, Prompt, begin, door_of, face, told
from handlers.door import slip_entry
from handlers.interview import Interview
from handlers.ways import PRIVATE, Tap, link, on_command


class GuestInterview(Interview):
    """What an officer asks a guest, who stands there or has left a paper slip."""

    name, manner = GUEST, guest.MANNER
    NAME, ASKING, CONFIRM, PURPOSE = 1, 2, 3, 4
    repeats_after = PRIVATE & ~filters.COMMAND  # service messages too

    def entry_points(self) -> Sequence[BaseHandler[Update, Context, Any]]:
        """Return [Tamu] wherever it stands; in the talk's middle it starts the next guest."""
        return [
            *slip_entry.entry_points(),
            on_command("tamu", self.start),
            link(WALKIN, self.from_board, payload=r"guest(?:_[0-9]{1,18})?"),
            Tap(GUEST_NEXT, self.start),
            Tap(GUEST_AT, self.at_office),
        ]

    def own(self) -> Mapping[int, Prompt]:
        """Return what is asked about a slip before its guest."""
        return slip_entry.Questions(then=self.ask_name).screens()

    async def start(self, update: Update, context: Context) -> int | None:
        """Ask for the guest's name at the officer's office; several offices: ask which first."""
        if update.callback_query is not None:
            context.say.answer()
        offices = await context.services.access.offices_of(context.person, Action.REGISTER_GUEST)
        if not offices:
            raise NoOffice
        doors = [(await context.services.offices.doors(office.id))[0] for office in offices]
        if len(doors) > 1:
            choices = [(door.id, door.office.name) for door in doors]
            context.say.reply(guest.choose_office(choices, context.language))
            return None
        return await self._at_door(context, doors[0].id)

    async def from_board(self, update: Update, context: Context) -> int | None:
        """Start at the office whose door board the officer came from, else at their own."""
        if not context.payload:
            return await self.start(update, context)
        place = await context.services.offices.get(int(context.payload))
        doors = await context.services.offices.doors(place.id)
        return await self._at_door(context, doors[0].id)

    async def at_office(self, update: Update, context: Context) -> int:
        """Start at the office that was chosen, or where the last guest came in."""
        [door_id] = context.pressed(GUEST_AT)
        context.say.answer()
        return await self._at_door(context, door_id)

    async def _at_door(self, context: Context, door_id: int) -> int:
        door = await context.services.visits.door(door_id)
        await context.services.access.require(
            context.person, Action.REGISTER_GUEST, door.office.id
        )
        await begin(context, GUEST)
        context.talk.draft = {
            "door": door_id,
            "at": int(context.sent_at.timestamp()),
            "answers": {},
            "name": None,
        }
        return await self.ask_name(context, below=True)

    async def ask_name(
        self, context: Context, *, problem: str | None = None, below: bool = False
    ) -> int:
        """Ask for the guest's name; `below` the last guest's result, which stays."""
        city, days = context.services.settings.city_name, context.services.settings.retention_days
        screen = guest.ask_name(await face(context), city=city, days=days, problem=problem)
        if below:
            context.say.reply(screen, subject=context.talk.subject)
        else:
            context.say.show(screen)
        return self.NAME

    async def name_tapped(self, context: Context, value: str) -> int:
        """Count a guest who does not agree, or leave the talk."""
        door_id, refuses = context.talk.draft["door"], value == REFUSE
        if "slip" in context.talk.draft:
            await (slip_entry.refused if refuses else slip_entry.cancelled)(context)
        elif refuses:
            context.services.checkin.refuse(await door_of(context))
            context.say.show(guest.refused(door_id, context.language))
        else:
            context.say.show(guest.cancelled(door_id, context.language))
        return END

    def day(self, context: Context) -> date:
        """Return the day the guest came, which a slip tells."""
        return slip_entry.day(context)

    async def comes_as(self, context: Context) -> VisitKind:
        """Return that a guest is one."""
        return VisitKind.GUEST

    async def next(self, context: Context) -> int:
        """Go on if the officer still may."""
        await self._still_allowed(context)
        return await super().next(context)

    async def _still_allowed(self, context: Context) -> None:
        office = (await door_of(context)).office
        await context.services.access.require(context.person, Action.REGISTER_GUEST, office.id)

    async def finish(self, context: Context) -> int:
        """Store guest and visit, and show the officer the colour and the code for the paper."""
        await self._still_allowed(context)
        draft, checkin = context.talk.draft, context.services.checkin
        visit = await checkin.register(
            person_id=await checkin.add_guest(draft["name"], context.language),
            door=await door_of(context),
            answers=draft["answers"],
            talk_id=context.talk.id,
            scanned_at=datetime.fromtimestamp(draft["at"], UTC),
            by=context.person,
            purpose=draft.get("purpose"),
            paper=slip_entry.paper(context),
        )
        if "slip" in draft:
            await slip_entry.done(context, visit)
        else:
            context.say.show(guest.result(visit, **await told(context, visit, draft["name"])))
        return END


INTERVIEW = GuestInterview()

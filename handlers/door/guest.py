"""A guest without Telegram: the officer asks the same questions (docs/flows/guest.mmd)."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from telegram import Update
from telegram.ext import BaseHandler, filters

from bot.domain.colour import with_adult
from bot.domain.conversations import GUEST
from bot.domain.errors import NoOffice
from bot.domain.offices import Door
from bot.domain.rights import Action
from bot.domain.updates import WALKIN
from bot.domain.verbs import GUEST_AT, GUEST_NEXT
from bot.domain.visits import Visit, VisitKind
from bot.texts import text
from bot.views.door import guest
from bot.views.door.screening import REFUSE, Face
from bot.views.screen import Button, Rows
from handlers.context import Context
from handlers.conversations import END, Prompt, begin, door_of, face, told
from handlers.door import parties, slip_entry
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
        return await self._which_door(context, [office.id for office in offices])

    async def _which_door(self, context: Context, offices: Sequence[int]) -> int | None:
        """Begin where the officer entered somebody last, or at the only door; else ask."""
        doors = await _doors(context, offices)
        if len(offices) == 1:
            last = await context.services.checkin.last_door(context.person, offices[0])
            if last in {door.id for door in doors} or len(doors) == 1:
                return await self._at_door(context, last or doors[0].id)
        context.say.reply(guest.choose_door(doors, context.language))
        return None

    async def from_board(self, update: Update, context: Context) -> int | None:
        """Start at the office whose door board the officer came from, else at their own."""
        if not context.payload:
            return await self.start(update, context)
        place = await context.services.offices.get(int(context.payload))
        await context.services.access.require(context.person, Action.REGISTER_GUEST, place.id)
        return await self._which_door(context, [place.id])

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
        begin(context, GUEST)
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
        office = (await door_of(context)).office
        screen = guest.ask_name(
            await face(context),
            city=city,
            days=days,
            age=context.services.rules.scale_from,
            other_door=len(await context.services.offices.doors(office.id)) > 1,
            problem=problem,
        )
        if below:
            context.say.reply(screen, subject=context.talk.subject)
        else:
            context.say.show(screen)
        return self.NAME

    async def name_tapped(self, context: Context, value: str) -> int:
        """Count a guest who does not agree, choose another door, or leave the talk."""
        if value == guest.OTHER_DOOR and "slip" not in context.talk.draft:
            doors = await _doors(context, [(await door_of(context)).office.id])
            context.say.show(guest.choose_door(doors, context.language))
            return END
        door_id, refuses = context.talk.draft["door"], value == REFUSE
        if "slip" in context.talk.draft:
            await (slip_entry.refused if refuses else slip_entry.cancelled)(context)
        elif refuses:
            context.services.checkin.refuse(await door_of(context), by=context.person)
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

    async def type_name(self, context: Context) -> int:
        """Take one name, or several at once; small children come with somebody who is asked."""
        party = parties.heard(context)
        if party is None:
            return await self.ask_name(context, problem=parties.problem(context))
        children = (*context.talk.draft.get("children", ()), *party.children)
        if not party.grown:
            return await self.ask_name(context, problem="guest-child-alone")
        parties.note(context, party.grown, children)
        return await self.next(context)

    def beside_confirm(self, context: Context, looks: Face) -> Rows:
        """Offer to say that the guest is below the scale, which these answers do not tell."""
        age = context.services.rules.scale_from
        label = text("button-companion-child", context.language, age=age)
        return ((Button(label, looks.data(guest.CHILD)),),)

    async def confirm(self, context: Context, value: str) -> int:
        """Finish, step back, or note a child and ask for the name of who it came with."""
        if value != guest.CHILD:
            return await super().confirm(context, value)
        children = (*parties.children(context), *parties.grown(context))
        parties.note(context, (), children)
        context.talk.draft["answers"] = {}
        return await self.ask_name(context, problem="guest-child-with")

    async def _still_allowed(self, context: Context) -> None:
        office = (await door_of(context)).office
        await context.services.access.require(context.person, Action.REGISTER_GUEST, office.id)

    async def finish(self, context: Context) -> int:
        """Store guest and visit, and show the officer the colour and the code for the paper."""
        await self._still_allowed(context)
        names, children = parties.grown(context), parties.children(context)
        visits: list[Visit] = []
        for name in names:
            talk_id = parties.talk_id(context, len(visits))
            visits.append(await self._registered(context, name, talk_id))
        for name in children:
            talk_id = parties.talk_id(context, len(visits))
            visits.append(await self._with_adult(context, name, visits[0], talk_id))
        await self._show(context, visits, [*names, *children])
        return END

    async def _show(self, context: Context, visits: Sequence[Visit], names: Sequence[str]) -> None:
        """Show what it came to, and offer the cases, each to be taken where its guest stands."""
        facts = await told(context, visits[0], names[0])
        lookup, by = context.services.lookup, context.person
        cases = [await lookup.untaken(one, by=by) for one in visits]
        if "slip" in context.talk.draft:
            await slip_entry.done(context, visits[0], cases[0])
            if len(visits) > 1:
                context.say.reply(guest.results(visits, names, cases, **facts))
        elif len(visits) > 1:
            context.say.show(guest.results(visits, names, cases, **facts))
        else:
            context.say.show(guest.result(visits[0], cases[0], **facts))

    async def _registered(self, context: Context, name: str, talk_id: int) -> Visit:
        draft, checkin = context.talk.draft, context.services.checkin
        return await checkin.register(
            person_id=await checkin.add_guest(name, context.language),
            door=await door_of(context),
            answers=draft["answers"],
            talk_id=talk_id,
            scanned_at=datetime.fromtimestamp(draft["at"], UTC),
            by=context.person,
            purpose=draft.get("purpose"),
            paper=slip_entry.paper(context),
        )

    async def _with_adult(self, context: Context, name: str, adult: Visit, talk_id: int) -> Visit:
        """Store a small child's visit: it has the colour of who it came with, and leaves so."""
        draft, services = context.talk.draft, context.services
        return await services.checkin.register(
            person_id=await services.checkin.add_guest(name, context.language),
            door=await door_of(context),
            answers={},
            talk_id=talk_id,
            scanned_at=datetime.fromtimestamp(draft["at"], UTC),
            by=await services.people.get(adult.person_id),
            kind=VisitKind.COMPANION,
            verdict=with_adult(adult.colour, adult.version),
            paper=slip_entry.paper(context),
        )


async def _doors(context: Context, offices: Sequence[int]) -> list[Door]:
    return [one for office in offices for one in await context.services.offices.doors(office)]


INTERVIEW = GuestInterview()

"""A visitor declares a companion without a phone (docs/flows/companion.mmd)."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from telegram import Update
from telegram.ext import BaseHandler

from bot.domain.door.party import Party
from bot.domain.verbs import COMPANION
from bot.views.door import companions
from bot.views.door.screening import BACK
from bot.views.screen import Screen
from handlers.context import Context
from handlers.conversations import END, Prompt, begin, door_of, face, told
from handlers.door import parties
from handlers.interview import Interview
from handlers.ways import Tap


class CompanionInterview(Interview):
    """What a visitor is asked about who came along; a small child only the name."""

    name, manner = "companion", companions.MANNER
    WHO, NAME, ASKING, CONFIRM = range(1, 5)

    def entry_points(self) -> Sequence[BaseHandler[Update, Context, Any]]:
        """Return the button on a result; in the talk's middle it starts the talk anew."""
        return [Tap(COMPANION, self.start)]

    def own(self) -> Mapping[int, Prompt]:
        """Return the question who it is."""
        return {self.WHO: Prompt(self.ask_who, self.who, self.type_party)}

    async def start(self, update: Update, context: Context) -> int:
        """Ask who it is; the result whose button was tapped stays."""
        [visit_id] = context.pressed(COMPANION)
        leader = await context.services.companions.led_by(visit_id, context.person)
        context.say.answer()
        begin(context, self.name)
        context.talk.draft = {
            "leader": leader.id,
            "door": leader.door_id,
            "at": int(context.sent_at.timestamp()),
            "answers": {},
            "name": None,
            "child": None,
        }
        context.say.reply(await self._who_screen(context), subject=context.talk.subject)
        return self.WHO

    async def ask_who(self, context: Context) -> int:
        """Ask who it is."""
        context.say.show(await self._who_screen(context))
        return self.WHO

    async def _who_screen(self, context: Context) -> Screen:
        return companions.who(await face(context), age=context.services.rules.scale_from)

    async def who(self, context: Context, value: str) -> int:
        """Go on to the name, or leave the talk."""
        if value == BACK:
            context.say.show(companions.cancelled(context.language))
            return END
        context.talk.draft["child"] = value == companions.CHILD
        return await self.ask_name(context)

    async def ask_name(self, context: Context, *, problem: str | None = None) -> int:
        """Ask for the companion's name."""
        child = bool(context.talk.draft["child"])
        context.say.show(companions.ask_name(await face(context), child=child, problem=problem))
        return self.NAME

    async def name_tapped(self, context: Context, value: str) -> int:
        """Step back to who it is."""
        return await self.ask_who(context)

    async def type_party(self, context: Context) -> int:
        """Take who is named or counted instead of saying who it is first."""
        context.talk.draft["child"] = False
        return await self.type_name(context)

    async def type_name(self, context: Context) -> int:
        """Take one name, or several at once."""
        party = parties.heard(context)
        if party is None:
            return await self.ask_name(context, problem=parties.problem(context))
        if context.talk.draft["child"]:
            party = Party((), (*party.grown, *party.children))
        parties.note(context, party.grown, party.children)
        return await self.next(context)

    async def next(self, context: Context) -> int:
        """Go on; small children are asked nothing."""
        asked = parties.grown(context)
        return await (super().next(context) if asked else self.finish(context))

    async def finish(self, context: Context) -> int:
        """Store a visit for each companion and show the results in the talk's message."""
        draft, service = context.talk.draft, context.services.companions
        leader = await service.led_by(draft["leader"], context.person)
        everybody = [
            *((name, draft["answers"]) for name in parties.grown(context)),
            *((name, None) for name in parties.children(context)),
        ]
        visits = [
            await service.register(
                leader=leader,
                by=context.person,
                name=name,
                door=await door_of(context),
                answers=answers,
                talk_id=parties.talk_id(context, number),
                began_at=datetime.fromtimestamp(draft["at"], UTC),
            )
            for number, (name, answers) in enumerate(everybody)
        ]
        names = [name for name, _ in everybody]
        facts = await told(context, visits[0], names[0])
        context.say.show(
            companions.results(visits, names, leader=leader.id, **facts)
            if len(visits) > 1
            else companions.result(visits[0], leader=leader.id, **facts)
        )
        return END


INTERVIEW = CompanionInterview()

"""The questions of a check-in, asked once: of a visitor, of a guest, of a companion."""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, ClassVar

from telegram import Update
from telegram.ext import BaseHandler, filters

from bot.conversations import RowConversation
from bot.domain import names
from bot.domain.colour import Verdict
from bot.domain.door.screening import QUESTIONS, needs_confirmation, next_question, record, undo
from bot.domain.updates import WORDS
from bot.domain.visits import VisitKind
from bot.views.account import home
from bot.views.door import screening
from bot.views.screen import Rows
from handlers.context import Context
from handlers.conversations import Prompt, door_of, face, heard
from handlers.door import purposes
from handlers.ways import WRITTEN, said


class Interview(ABC):
    """The course of a talk that asks a name and the screening questions, about whomever.

    Each talk says its own questions before, its verdict and its end. Its draft holds the door,
    the answers so far and the name; its states are numbers because rows remember them.
    """

    name: ClassVar[str]
    manner: ClassVar[screening.Manner]
    NAME: ClassVar[int]
    ASKING: ClassVar[int]
    CONFIRM: ClassVar[int]
    PURPOSE: ClassVar[int | None] = None  # None: nobody is asked what for they come
    repeats_after: ClassVar[filters.BaseFilter] = WRITTEN  # what is no answer to any screen

    @abstractmethod
    def entry_points(self) -> Sequence[BaseHandler[Update, Context, Any]]:
        """Return what begins the talk."""

    @abstractmethod
    def own(self) -> Mapping[int, Prompt]:
        """Return the screens that only this talk has."""

    @abstractmethod
    async def ask_name(self, context: Context, *, problem: str | None = None) -> int:
        """Ask for the name."""

    @abstractmethod
    async def name_tapped(self, context: Context, value: str) -> int:
        """Do what a button below the question for the name says."""

    @abstractmethod
    async def finish(self, context: Context) -> int:
        """Store the visit and show what it came to."""

    def day(self, context: Context) -> date:
        """Return the day the answers are of."""
        return context.services.today

    async def comes_as(self, context: Context) -> VisitKind:
        """Return as what the one who is asked about comes."""
        return await purposes.kind(context)

    async def verdict(self, context: Context) -> Verdict:
        """Return the colour of the answers so far."""
        office = (await door_of(context)).office
        answers = context.talk.draft["answers"]
        return context.services.checkin.judge(answers, office, on=self.day(context))

    async def named(self, context: Context, name: str) -> int:
        """Note the name and go on."""
        context.talk.draft["name"] = name
        return await self.next(context)

    def beside_confirm(self, context: Context, looks: screening.Face) -> Rows:
        """Return what may be pressed besides when asked whether all is right."""
        return ()

    async def type_name(self, context: Context) -> int:
        """Take the name somebody typed."""
        name = names.clean(context.text)
        if name is None:
            return await self.ask_name(context, problem=names.problem(context.text))
        return await self.named(context, name)

    async def next(self, context: Context) -> int:
        """Ask the next question, then what for, then whether all is right; or finish."""
        draft, rules = context.talk.draft, context.services.rules
        answers, manner, name = draft["answers"], self.manner, draft["name"] or ""
        asked = next_question(answers, rules)
        if asked is not None:
            looks = await face(context)
            screen = screening.question(looks, asked, answers, rules, manner=manner, name=name)
            context.say.show(screen)
            return self.ASKING
        if self.PURPOSE is not None and await purposes.ask(context, await self.comes_as(context)):
            return self.PURPOSE
        if needs_confirmation(await self.verdict(context)):
            looks = await face(context)
            more = self.beside_confirm(context, looks)
            context.say.show(
                screening.confirm(looks, answers, manner=manner, name=name, more=more)
            )
            return self.CONFIRM
        return await self.finish(context)

    async def reply(self, context: Context, value: str) -> int:
        """Record one answer, or step back."""
        if value == screening.BACK:
            return await self.back(context)
        answers = context.talk.draft["answers"]
        asked = next_question(answers, context.services.rules)
        if asked is not None and value in {option.key for option in asked.options}:
            context.talk.draft["answers"] = record(answers, asked, value, on=self.day(context))
        return await self.next(context)

    async def back(self, context: Context) -> int:
        """Take the last answer back; before the first, ask for the name."""
        answers = context.talk.draft["answers"]
        if not any(question.key in answers for question in QUESTIONS):
            return await self.ask_name(context)
        context.talk.draft["answers"] = undo(answers)
        return await self.next(context)

    async def purpose(self, context: Context, value: str) -> int:
        """Note what for somebody came, or step back."""
        if value == screening.BACK:
            return await self.back(context)
        await purposes.note(context, value)
        return await self.next(context)

    async def confirm(self, context: Context, value: str) -> int:
        """Finish, or step back to the last answer."""
        return await (self.finish(context) if value == screening.YES else self.back(context))

    async def repeat(self, context: Context) -> int:
        """Show the present screen again to somebody who wrote instead of tapping."""
        context.say.reply(home.line("talk-use-buttons", context.language))
        return await self.show_again(context)

    async def show_again(self, context: Context) -> int:
        """Show the present screen of the talk once more."""
        return await self.screens()[context.talk.state].show(context)

    def screens(self) -> dict[int, Prompt]:
        """Return every screen of the talk by its state."""
        shared = {
            self.NAME: Prompt(self.ask_name, self.name_tapped, self.type_name),
            self.ASKING: Prompt(self.next, self.reply),
            self.CONFIRM: Prompt(self.next, self.confirm),
        }
        if self.PURPOSE is not None:
            shared[self.PURPOSE] = Prompt(self.next, self.purpose)
        return {**shared, **self.own()}

    def conversation(self) -> RowConversation:
        """Return the conversation; what begins it starts it anew in its middle too."""
        return RowConversation(
            name=self.name,
            allow_reentry=True,
            entry_points=list(self.entry_points()),
            states={state: one.listeners() for state, one in self.screens().items()},
            fallbacks=[said(WORDS, self.repeats_after, heard(self.repeat))],
        )

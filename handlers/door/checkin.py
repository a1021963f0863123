"""A visitor checks in: the conversation of docs/flows/checkin.mmd."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from telegram import Update
from telegram.ext import BaseHandler

from bot.domain import names
from bot.domain.colour import Verdict
from bot.domain.conversations import CHECKIN, Stage
from bot.domain.offices import Door
from bot.domain.updates import DOOR
from bot.domain.visits import VisitKind
from bot.views.door import admission as arriving
from bot.views.door import result, screening
from bot.views.paper import poster_proof
from handlers.context import Context
from handlers.conversations import END, Prompt, begin, door_of, face, told
from handlers.door import admission, purposes
from handlers.interview import Interview
from handlers.ways import link


class VisitorInterview(Interview):
    """What a visitor is asked about themselves, and what stops them before."""

    name, manner = CHECKIN, screening.OWN
    NAME, ASKING, CONFIRM, PURPOSE = Stage.NAME, Stage.ASKING, Stage.CONFIRM, Stage.PURPOSE

    def entry_points(self) -> Sequence[BaseHandler[Update, Context, Any]]:
        """Return the poster's link; a second scan starts the talk anew."""
        return [link(DOOR, self.scan)]

    def own(self) -> Mapping[int, Prompt]:
        """Return what stops a visitor at the door, consent, and whether all is still the same."""
        return {
            Stage.CONSENT: Prompt(self.first, self.consent),
            Stage.SAME: Prompt(self.first, self.same),
            Stage.INSIDE: Prompt(self.inside, self.changed),
            Stage.CLOSED: Prompt(self.admit, self.closed),
            Stage.LATE: Prompt(self.admit, self.late),
        }

    async def scan(self, update: Update, context: Context) -> int | None:
        """Open the talk for the door on the poster, unless an officer proves that it hangs."""
        door = await context.services.checkin.door_of(context.payload, scanned_by=context.user.id)
        proof = await context.services.poster_proofs.scanned(
            door, by=context.person, at=context.sent_at
        )
        if proof is not None:
            context.say.reply(poster_proof.after(proof, context.language))
            return None
        return await self.arrive(context, door)

    async def arrive(self, context: Context, door: Door) -> int:
        """Open the talk for a door and show its first screen."""
        begin(context, CHECKIN)
        context.talk.draft = {
            "door": door.id,
            "at": int(context.sent_at.timestamp()),
            "late": context.services.admission.late(context.sent_at),
            "answers": {},
            "name": names.clean(context.person.name),
        }
        visit = await context.services.visits.inside(context.person)
        if visit is not None and visit.office_id == door.office.id:
            context.services.visits.promise_pass(visit, context.person)
            return await self.inside(context)
        return await self.admit(context)

    async def admit(self, context: Context) -> int:
        """Say what stops the visitor; else ask what is missing."""
        stopped = await admission.stopped(context)
        return await self.first(context) if stopped is None else stopped

    async def closed(self, context: Context, value: str) -> int:
        """Let in who is inside although the office is closed."""
        if value == screening.BACK:
            context.say.show(arriving.left_off(await face(context)))
            return END
        context.talk.draft["sure"] = True
        return await self.first(context)

    async def late(self, context: Context, value: str) -> int:
        """Go on with who is still there; who has left is counted nowhere."""
        if value == screening.BACK:
            context.say.show(arriving.left_off(await face(context)))
            return END
        if value == arriving.GONE:
            context.say.show(arriving.gone(await face(context)))
            return END
        context.talk.draft["sure"] = True
        return await self.first(context)

    async def inside(self, context: Context) -> int:
        """Show the running visit to who is inside."""
        visit = await context.services.visits.inside(context.person)
        if visit is None:  # left meanwhile
            return await self.admit(context)
        settled = await context.services.visitor_updates.settled(visit)
        facts = await told(context, visit, context.person.name or "")
        context.say.show(
            result.already_inside(await face(context), visit, settled=settled, **facts)
        )
        return Stage.INSIDE

    async def changed(self, context: Context, value: str) -> int:
        """Ask anew somebody who is inside and whose answers have changed."""
        return await self.next(context)

    async def first(self, context: Context) -> int:
        """Ask what is missing: consent, then the name, else whether all is still the same."""
        if not context.services.people.has_consented(context.person):
            return await self._ask_consent(context)
        draft = context.talk.draft
        if not draft["name"]:
            return await self.ask_name(context)
        answers = await context.services.checkin.previous_answers(context.person)
        exposed = await context.services.checkin.exposed(context.person, answers)
        if exposed:
            draft["answers"], answers = exposed, None
        if answers is None:
            return await self.next(context)
        draft["before"] = answers
        staff = await self.comes_as(context) is VisitKind.STAFF
        context.say.show(screening.same(await face(context), draft["name"], answers, staff=staff))
        return Stage.SAME

    async def _ask_consent(self, context: Context) -> int:
        city, days = context.services.settings.city_name, context.services.settings.retention_days
        context.say.show(screening.consent(await face(context), city=city, days=days))
        return Stage.CONSENT

    async def consent(self, context: Context, value: str) -> int:
        """Go on, or say what to show the officer; a refusal is counted without a name."""
        draft, services = context.talk.draft, context.services
        if value == screening.AGREE:
            if draft.pop("refused", False):
                services.checkin.take_back_refusal(await door_of(context))
            services.people.agree(context.person)
            return await self.ask_name(context)
        if value == screening.REFUSE:
            if not draft.get("refused"):  # counted once, however often it is pressed
                services.checkin.refuse(await door_of(context))
            draft["refused"] = True
            context.say.show(screening.refused(await face(context)))
            return Stage.CONSENT
        return await self.first(context)

    async def ask_name(self, context: Context, *, problem: str | None = None) -> int:
        """Ask for the name; one tap takes Telegram's, if it is one."""
        screen = screening.ask_name(
            await face(context), names.of_profile(context.sender_name), problem=problem
        )
        context.say.show(screen)
        return self.NAME

    async def name_tapped(self, context: Context, value: str) -> int:
        """Take Telegram's name, or step back to the consent."""
        if value == screening.BACK:
            context.talk.draft["name"] = None
            return await self._ask_consent(context)
        name = names.of_profile(context.sender_name)
        if name is None:  # the profile has changed since the button was shown
            return await self.ask_name(context, problem="name-problem")
        return await self.named(context, name)

    async def named(self, context: Context, name: str) -> int:
        """Remember the name for the next visit too."""
        context.services.checkin.rename(context.person, name)
        return await super().named(context, name)

    async def same(self, context: Context, value: str) -> int:
        """Use the last visit's answers, or ask anew."""
        draft = context.talk.draft
        if value in (screening.BACK, screening.OTHER):
            return await self.ask_name(context)
        if value != screening.SAME:
            return await self.next(context)
        draft["answers"], draft["same"] = draft["before"], True
        if await purposes.ask(context, await self.comes_as(context)):
            return Stage.PURPOSE
        return await self.finish(context)

    async def purpose(self, context: Context, value: str) -> int:
        """Note what for the visitor came; who has said that all is the same is done then."""
        draft = context.talk.draft
        if value == screening.BACK:
            draft.pop("same", None)
        elif "same" in draft and await purposes.note(context, value):
            return await self.finish(context)
        return await super().purpose(context, value)

    async def verdict(self, context: Context) -> Verdict:
        """Return the colour, with what officers verified about the visitor."""
        office, answers = (await door_of(context)).office, context.talk.draft["answers"]
        return await context.services.checkin.verdict(context.person.id, answers, office)

    async def finish(self, context: Context) -> int:
        """Store the visit and show its result in the talk's message."""
        draft, services = context.talk.draft, context.services
        visit = await services.checkin.register(
            person_id=context.person.id,
            door=await door_of(context),
            answers=draft["answers"],
            talk_id=context.talk.id,
            scanned_at=datetime.fromtimestamp(draft["at"], UTC),
            late=draft.get("late", False),
            kind=await self.comes_as(context),
            purpose=draft.get("purpose"),
        )
        remind = await services.reminders.offered(visit, context.person)
        facts = await told(context, visit, draft["name"])
        context.say.show(result.result(visit, remind=remind, **facts))
        services.visits.promise_pass(visit, context.person)
        return END


INTERVIEW = VisitorInterview()

"""Whether officers and Satgas members are still in their group: asked, concluded, waited for."""

from datetime import time, timedelta

from bot.domain.messages import Lane, MembershipCheck
from bot.domain.people import Person
from bot.domain.rights import Appointment
from bot.domain.team.groups import Group
from bot.domain.team.membership import (
    PATIENCE,
    Effect,
    Member,
    Presence,
    effect,
    parts_of,
    presence,
    subject_of,
)
from bot.domain.timers import Kind
from bot.services.bot_profile import BotProfile
from bot.services.service import Service, uses
from bot.services.team.leaving import Leaving

AT = time(3, 0)
EVERY = timedelta(seconds=2)  # between two questions of a night


class Membership(Service):
    """Service messages tell who leaves; for what they miss, Telegram is asked."""

    leaving = uses(Leaving)
    bot_profile = uses(BotProfile)

    def schedule(self) -> None:
        """Make sure that a night is set; one that was missed while the bot was down stays due."""
        self.tx.timers.set_if_absent(Kind.MEMBERS, 0, self.work.next_at(AT))

    async def nightly(self) -> None:
        """Ask about everybody; what last night got no answer to is not known."""
        unanswered = await self.tx.errands.waiting()
        members = await self.tx.roles.members()
        for number, member in enumerate(members):
            if _subject(member) in unanswered:
                await self._conclude(member.appointment, Presence.UNKNOWN)
            else:
                await self._ask(member, after=number * EVERY)
        self.tx.timers.set(Kind.MEMBERS, 0, self.work.next_at(AT))

    async def check(self, person: Person, office_id: int | None) -> None:
        """Ask about somebody who just acted at an office."""
        for member in await self.tx.roles.members(person_id=person.id):
            if member.appointment.office_id in (None, office_id):
                await self._ask(member, lane=Lane.REPLY)  # a case hangs on it

    async def check_group(self, chat_id: int) -> None:
        """Ask about everybody of a group: it is new, back, or has another number."""
        members = await self.tx.roles.members(chat_id=chat_id)
        for number, member in enumerate(members):
            await self._ask(member, after=number * EVERY)

    async def group_lost(self, group: Group) -> None:
        """The bot was removed: from now on nobody's membership is known."""
        for member in await self.tx.roles.members():
            row = member.appointment
            if row.grant == group.grant:
                await self._ask(member)

    async def heard(self, subject: str, answer: str) -> None:
        """Conclude from Telegram's answer to a question, or from its refusal to answer."""
        person_id, chat_id = parts_of(subject)
        group = await self.tx.groups.get(chat_id)
        if group is None or group.lost:
            return
        row = await self._role_in(group, person_id)
        if row is not None:
            await self._conclude(row, presence(answer, bound_for=self.now - group.bound_at))

    async def matters(self, person_id: int, group: Group) -> bool:
        """Tell whether somebody has a role for which they have to be in this group."""
        return await self._role_in(group, person_id) is not None

    async def seen(self, person: Person, chat_id: int) -> Person:
        """Somebody acted in a group, so they are in it; return them as they are now."""
        group = await self.tx.groups.get(chat_id)
        row = None if group is None else await self._role_in(group, person.id)
        if row is None or row.unsure_since is None:
            return person
        await self._conclude(row, Presence.IN)
        return await self.tx.people.get(person.id)

    async def doubted(self, role_id: int) -> None:
        """It has not been known for a day whether somebody is in the group."""
        self.tx.timers.clear(Kind.MEMBERSHIP_UNKNOWN, role_id)
        row = await self.tx.links.role(role_id)
        if row is not None and row.unsure_since is not None:
            await self._conclude(row, Presence.UNKNOWN)

    async def _ask(
        self, member: Member, *, after: timedelta = timedelta(), lane: Lane = Lane.BULK
    ) -> None:
        if member.chat_id is None:  # the bot is not in the group, so it will not be told
            await self._conclude(member.appointment, Presence.UNKNOWN)
            return
        self.tx.errands.put(
            MembershipCheck(member.appointment.person_id, member.chat_id),
            subject=_subject(member),
            now=self.now,
            due_at=self.now + after,
            lane=lane,
        )

    async def _role_in(self, group: Group, person_id: int) -> Appointment | None:
        """Return the role for which somebody has to be in a group, if they have it."""
        row = await self.tx.roles.find(person_id, group.grant)
        return row if row is not None and row.held else None

    async def _conclude(self, row: Appointment, found: Presence) -> None:
        suspended = row.state == "suspended"
        match effect(found, unsure_since=row.unsure_since, suspended=suspended, now=self.now):
            case Effect.DOUBT:
                self.tx.roles.doubt(row.id, self.now)
                self.tx.timers.set(Kind.MEMBERSHIP_UNKNOWN, row.id, self.now + PATIENCE)
            case Effect.TRUST:
                await self._trust(row)
            case Effect.SUSPEND:
                await self._suspend(row)
            case Effect.END:
                await self.leaving.end(row, by=None, action="found-gone")

    async def _trust(self, row: Appointment) -> None:
        self.tx.timers.clear(Kind.MEMBERSHIP_UNKNOWN, row.id)
        if await self.tx.roles.trust(row.id):
            self.leaving.note("resume-role", row, None)
            await self.bot_profile.roles_changed(row.person_id)
            await self.leaving.tell(row, rings=False)

    async def _suspend(self, row: Appointment) -> None:
        if await self.tx.roles.suspend(row.id):
            self.leaving.note("suspend-role", row, None)
            await self.leaving.let_go(row, why="unsure")
            await self.leaving.tell(row)


def _subject(member: Member) -> str:
    return subject_of(member.appointment.person_id, member.chat_id or 0)

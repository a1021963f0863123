"""How a role ends and comes back: who had it hears so, and what hung on it goes on."""

from bot.domain.errors import Gone
from bot.domain.messages import Lane, RoleChanged
from bot.domain.people import Person
from bot.domain.rights import Action, Appointment, Grant, Role, may
from bot.domain.timers import Kind
from bot.services.bot_profile import BotProfile
from bot.services.cases.handover import Handover
from bot.services.office.duty import Duty
from bot.services.outreach.fieldwork import Fieldwork
from bot.services.service import Service, uses
from bot.services.team.copies import Copies
from bot.services.team.joining import Joining
from bot.services.team.one_time_links import OneTimeLinks


class Leaving(Service):
    """Ending twice is ending once."""

    handover = uses(Handover)
    copies = uses(Copies)
    bot_profile = uses(BotProfile)
    duty = uses(Duty)
    joining = uses(Joining)
    one_time_links = uses(OneTimeLinks)
    fieldwork = uses(Fieldwork)

    async def end(self, row: Appointment, *, by: Person | None, action: str) -> bool:
        """Take a role away, `by` None if nobody decided so; False if it had ended before."""
        ended_by = None if by is None else by.id
        if not await self.tx.roles.end(row.id, by=ended_by, now=self.now):
            return False
        self.note(action, row, by)
        self.tx.timers.clear(Kind.MEMBERSHIP_UNKNOWN, row.id)
        await self.one_time_links.end_of(row.person_id)
        await self.let_go(row, why="left-group" if by is None else "removed")
        if row.held:
            await self.tell(row)
        if row.role is Role.HEAD and row.office_id is not None:
            await self._hand_requests_on(row.office_id)
        return True

    async def restore(self, row: Appointment, *, by: Person) -> bool:
        """Give a role back that was taken away; False if they have it."""
        if not await self.tx.roles.restore(row.id):
            return False
        self.note(f"restore-{row.role}", row, by)
        await self.bot_profile.roles_changed(row.person_id)
        await self.tell(row)
        return True

    async def left_group(self, person_id: int, grant: Grant) -> None:
        """Who is not in the group of a role any more has it no more."""
        row = await self.tx.roles.find(person_id, grant)
        if row is not None:
            await self.end(row, by=None, action="left-group")

    async def let_go(self, row: Appointment, *, why: str) -> None:
        """Renew the menu of who may do less from now on, and end what they were at.

        `why` is what the history of a case says that they had.
        """
        await self.bot_profile.roles_changed(row.person_id)
        person = await self.tx.people.get(row.person_id)
        await self.handover.release_held(person.id, row.office_id, why=why)
        if row.office_id is not None and not may(person, Action.TAKE_DUTY, row.office_id):
            await self.duty.ended_by_leaving(person.id, row.office_id)
        if row.role in (Role.FIELD, Role.PUSKESMAS):
            await self.fieldwork.release(row.person_id)
        await self.copies.take_back(person)

    async def tell(self, row: Appointment, *, rings: bool = True) -> None:
        """Promise a person the news about their role; without `rings` as an edit of the last."""
        person = await self.tx.people.get(row.person_id)
        if person.telegram_id is None or not person.reachable:
            return
        self.tx.outbox.put(
            RoleChanged(row.id),
            chat_id=person.telegram_id,
            lane=Lane.REPLY,
            now=self.now,
            subject=f"standing:{row.id}",
            rings=rings,
        )

    async def _hand_requests_on(self, office_id: int) -> None:
        """Show requests that wait to who decides now."""
        for asked in await self.tx.links.waiting():
            if asked.office_id == office_id:
                shown = await self.tx.outbox.chats_showing(f"role:{asked.id}")
                await self.joining.tell_deciders(asked, but=shown)

    def note(self, action: str, row: Appointment, by: Person | None) -> None:
        """Put into the audit what became of a role."""
        self.tx.audit.put(
            action,
            by=None if by is None else by.id,
            at=self.now,
            subject=f"person:{row.person_id}",
            office_id=row.office_id,
            detail=row.role,
        )

    async def get(self, role_id: int) -> Appointment:
        """Return somebody's role; raise `Gone` if there is none."""
        row = await self.tx.links.role(role_id)
        if row is None:
            raise Gone
        return row

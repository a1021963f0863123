"""What all admins hear: who became one, which group is another's successor, dumb, or lost."""

from collections.abc import Collection

from bot.domain.messages import (
    Fact,
    GroupRebound,
    GroupSilence,
    Lane,
    NewAdmin,
    StaysRemoved,
)
from bot.domain.people import Person
from bot.domain.rights import Appointment, Role
from bot.domain.team.groups import Group
from bot.services.service import Service


class Announcements(Service):
    """Power does not change hands in silence."""

    async def new_admin(self, row: Appointment) -> None:
        """Tell the other admins that somebody is one now."""
        await self._tell_admins(NewAdmin(row.id), but=row.person_id)

    async def stays_removed(self, row: Appointment) -> None:
        """Tell the admins that the settings name somebody whose role was taken away."""
        await self._tell_admins(StaysRemoved(row.id), subject=f"stays-removed:{row.id}")

    async def rebound(self, chat_id: int, former: Collection[int], *, by: Person | None) -> None:
        """Tell the admins, and the groups whose place it took, of a group's new binding."""
        fact = GroupRebound(chat_id, by.id if by else 0)
        await self._tell_admins(fact)
        for group in former:
            self._put(fact, group)

    async def of_group(self, group: Group, *, rings: bool) -> None:
        """Tell a group's head and the admins whether it hears of its cases, and who does."""
        people = [*await self.tx.links.holders(Role.ADMIN)]
        if group.office_id is not None:
            people = [*await self.tx.links.holders(Role.HEAD, group.office_id), *people]
        chats = [(await self.tx.people.get(one)).telegram_id for one in people]
        for chat_id in dict.fromkeys(one for one in chats if one is not None):
            fact, subject = GroupSilence(group.chat_id), f"silence:{group.chat_id}"
            self._put(fact, chat_id, subject, rings=rings)

    async def _tell_admins(self, fact: Fact, *, but: int = 0, subject: str | None = None) -> None:
        for admin in await self.tx.links.holders(Role.ADMIN):
            if admin != but:
                self._put(fact, (await self.tx.people.get(admin)).telegram_id, subject)

    def _put(
        self,
        fact: Fact,
        chat_id: int | None,
        subject: str | None = None,
        *,
        rings: bool | None = None,
    ) -> None:
        """Promise it; with a subject, what was told before is not told again unless it rings."""
        self.tx.outbox.put(
            fact,
            chat_id=chat_id,
            lane=Lane.REPLY,
            now=self.now,
            subject=subject,
            rings=subject is None if rings is None else rings,
        )

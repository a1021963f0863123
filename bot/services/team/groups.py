"""Group chats: bound by a one-time link, lost when the bot is removed, moved when upgraded."""

from datetime import timedelta

from bot.domain.errors import ExpiredToken, UnknownToken
from bot.domain.messages import GroupGreeting, Lane
from bot.domain.offices import Office
from bot.domain.people import Person
from bot.domain.rights import Action
from bot.domain.team.errors import AlreadyBound
from bot.domain.team.groups import Group, GroupKind
from bot.domain.team.links import Link
from bot.services.access import Access, new_token
from bot.services.board_timer import BoardTimer
from bot.services.cases.cards import Cards
from bot.services.cases.drills import Drills
from bot.services.office.idle import IdleOffices
from bot.services.office.instruction_copies import InstructionCopies
from bot.services.office.rollcall import RollCalls
from bot.services.service import Service, uses
from bot.services.team.announcements import Announcements
from bot.services.team.leaving import Leaving
from bot.services.team.membership import Membership
from bot.services.team.one_time_links import OneTimeLinks

GROUP_LINK_LASTS = timedelta(days=7)


class Groups(Service):
    """Which chat hears of which office, of the whole city, or of one RW."""

    access = uses(Access)
    announcements = uses(Announcements)
    one_time_links = uses(OneTimeLinks)
    leaving = uses(Leaving)
    board_timer = uses(BoardTimer)
    cards = uses(Cards)
    drills = uses(Drills)
    membership = uses(Membership)
    rollcalls = uses(RollCalls)
    idle_offices = uses(IdleOffices)
    instruction_copies = uses(InstructionCopies)

    async def invite(
        self, office_id: int | None, *, by: Person | None, area: str | None = None
    ) -> str:
        """Return the payload of a one-time link for an office's group.

        With an `area`, for the field team there; with neither, for the Satgas's group.
        """
        if by is not None:
            await self.access.require(by, Action.MANAGE_OFFICES)
        token = new_token()
        self.tx.links.issue(
            token,
            Link.GROUP,
            now=self.now,
            valid=GROUP_LINK_LASTS,
            office_id=office_id,
            made_by=by.id if by else None,
            area=area,
        )
        self._note("invite-group", office_id, by, "link" if area is None else f"area:{area}")
        return f"g_{token}"

    async def accept(self, token: str, chat_id: int, *, by: Person | None) -> Office | None:
        """Bind a group with a one-time link; return its office, None if it is no office's.

        `by` is None for a group's anonymous admin: the link is the authority.
        """
        link = await self.tx.links.token(token, Link.GROUP, self.now)
        if link is None:
            if by is not None:
                await self.access.check_guesses(by.telegram_id or 0)
            raise UnknownToken
        bound = await self.tx.groups.get(chat_id)
        same = bound is not None and bound.bound_to(link.office_id, link.area)
        if bound is not None and not bound.lost and not same:
            raise AlreadyBound
        in_force = await self.one_time_links.in_force(link)
        if not in_force or not await self.tx.links.spend(token, self.now):
            if not same:
                raise ExpiredToken
        else:
            await self.bind(chat_id, link.office_id, area=link.area, by=by)
        return None if link.office_id is None else await self.tx.offices.get(link.office_id)

    async def bind(
        self, chat_id: int, office_id: int | None, *, by: Person | None, area: str | None = None
    ) -> None:
        """Bind a chat, greet it, and show it the cases that are open."""
        before = await self.tx.groups.get(chat_id)
        others = await self.tx.groups.others_of(office_id, area, but=chat_id)
        self.tx.groups.bind(chat_id, office_id, area=area, by=by.id if by else None, now=self.now)
        self._note("bind-group", office_id, by, f"chat:{chat_id}")
        elsewhere = before is not None and (before.office_id, before.area) != (office_id, area)
        if others or elsewhere:
            former = [group for group, inside in others.items() if inside]
            await self.announcements.rebound(chat_id, former, by=by)
            # who pressed in the former group proved nothing of this one
            self.tx.links.revoke_duty(office_id, self.now, area=area)
            for group in (*former, *((chat_id,) if elsewhere else ())):
                await self.cards.withdraw_from(group)
        await self._begin(chat_id)

    async def _begin(self, chat_id: int) -> None:
        """Greet a group; bring what it has to know, and ask whether its people are in it."""
        self.greet(chat_id)
        await self.show_all(chat_id)
        await self.membership.check_group(chat_id)

    def greet(self, chat_id: int) -> None:
        """Promise the greeting with the button for officers."""
        self.tx.outbox.put(
            GroupGreeting(chat_id),
            chat_id=chat_id,
            lane=Lane.REPLY,
            now=self.now,
            subject=f"greeting:{chat_id}",
        )

    async def of_chat(self, chat_id: int) -> Group | None:
        """Return what a chat is bound to, or None."""
        return await self.tx.groups.get(chat_id)

    async def lose(self, chat_id: int) -> None:
        """The bot was removed: open cases go where they ring now."""
        group = await self.tx.groups.get(chat_id)
        if group is None or not await self.tx.groups.lose(chat_id, self.now):
            return
        self._note("lost-group", group.office_id, None, f"chat:{chat_id}")
        await self.membership.group_lost(group)
        await self.announcements.of_group(group, rings=True)
        self.tx.links.revoke_duty(group.office_id, self.now, area=group.area)
        if group.kind is GroupKind.FIELD:
            return  # no case rang there
        for other in await self.stand_ins(group):
            await self.cards.reroute(group.office_id, other)
        if group.office_id is not None:
            await self.rollcalls.show_again(group.office_id)

    async def stand_ins(self, group: Group) -> list[int]:
        """Return where the cases of a lost group ring from now on."""
        cards = self.cards
        if group.office_id is None:
            return await cards.fallback()
        return await cards.destinations(group.office_id)

    async def regain(self, chat_id: int) -> None:
        """The bot is back in a group it knew."""
        group = await self.tx.groups.get(chat_id)
        if group is None or not group.lost:
            return
        if not await self.tx.groups.regain(chat_id):
            await self.cards.withdraw_from(chat_id)  # another one took its place meanwhile
            return
        self._note("regained-group", group.office_id, None, f"chat:{chat_id}")
        await self.announcements.of_group(group, rings=False)
        await self.cards.renew(chat_id, group.lost_at or self.now)
        await self._begin(chat_id)

    async def migrate(self, old: int, new: int) -> None:
        """A group became a supergroup: its cards are posted anew, for message ids do not move."""
        if old == new or await self.tx.groups.get(old) is None:
            return
        self.tx.groups.migrate(old, new)
        self.tx.outbox.move(old, new)
        await self.drills.moved(old, new)
        await self.show_all(new)

    async def show_all(self, chat_id: int) -> None:
        """Bring open cases, the board and unread instructions to a chat that has none yet."""
        group = await self.tx.groups.get(chat_id)
        if group is None or group.kind is GroupKind.FIELD:
            return
        await self.cards.reroute(group.office_id, chat_id)
        if group.office_id is not None:
            self.board_timer.look(group.office_id)
            await self.rollcalls.show_again(group.office_id)
            await self.idle_offices.begin(group.office_id)
            await self.instruction_copies.show_again(group.office_id, chat_id)

    async def left(self, chat_id: int, person: Person) -> None:
        """Somebody left a bound group, and with it the role they had there."""
        group = await self.tx.groups.get(chat_id)
        if group is not None and not group.lost:
            self.tx.links.revoke_duty(
                group.office_id, self.now, area=group.area, person_id=person.id
            )
            await self.leaving.left_group(person.id, group.grant)

    async def was_lost(self, office_id: int) -> bool:
        """Tell whether an office had a group that the bot was removed from."""
        return await self.tx.groups.was_lost(office_id)

    def _note(self, action: str, office_id: int | None, by: Person | None, subject: str) -> None:
        self.tx.audit.put(
            action,
            by=by.id if by else None,
            at=self.now,
            subject=subject,
            office_id=office_id,
        )

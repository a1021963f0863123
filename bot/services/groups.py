"""Group chats: bound by a one-time link, lost when the bot is removed, moved when upgraded."""

from datetime import timedelta

from bot.domain.errors import AlreadyBound, ExpiredToken, UnknownToken
from bot.domain.messages import GroupGreeting, Lane
from bot.domain.offices import Office
from bot.domain.people import Person
from bot.domain.rights import Action
from bot.services.rights import new_token
from bot.services.service import Service
from storage.groups import Group
from storage.rights import Link

GROUP_LINK_LASTS = timedelta(days=7)


class Groups(Service):
    """Which chat hears the alerts of which office."""

    async def invite(self, office_id: int | None, *, by: Person | None) -> str:
        """Return the payload of a one-time link for an office's group (None: the Satgas's)."""
        if by is not None:
            await self.services.rights.require(by, Action.MANAGE_OFFICES)
        token = new_token()
        self.tx.rights.issue(
            token,
            Link.GROUP,
            now=self.now,
            valid=GROUP_LINK_LASTS,
            office_id=office_id,
            made_by=by.id if by else None,
        )
        self._note("invite-group", office_id, by, "link")
        return f"g_{token}"

    async def accept(self, token: str, chat_id: int, *, by: Person | None) -> Office | None:
        """Bind a group with a one-time link; return its office, None for the Satgas.

        `by` is None for a group's anonymous admin: the link is the authority.
        """
        if by is not None:
            await self.services.people.check_guesses(by.telegram_id or 0)
        link = await self.tx.rights.token(token, Link.GROUP, self.now)
        if link is None:
            raise UnknownToken
        bound = await self.tx.groups.get(chat_id)
        if bound is not None and not bound.lost and bound.office_id != link.office_id:
            raise AlreadyBound
        if not link.usable or not await self.tx.rights.spend(token, self.now):
            if bound is not None and not bound.lost and bound.office_id == link.office_id:
                return await self._office(bound)  # the same link pressed twice
            raise ExpiredToken
        await self.bind(chat_id, link.office_id, by=by)
        return None if link.office_id is None else await self.tx.offices.get(link.office_id)

    async def bind(self, chat_id: int, office_id: int | None, *, by: Person | None) -> None:
        """Bind a chat, greet it, and show it the cases that are open."""
        kind = "satgas" if office_id is None else "office"
        self.tx.groups.bind(chat_id, kind, office_id, by=by.id if by else None, now=self.now)
        self._note("bind-group", office_id, by, f"chat:{chat_id}")
        self.greet(chat_id)
        await self._show_all(office_id, chat_id)

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
        for other in await self._instead(group):
            await self.services.cards.reroute(group.office_id, other)

    async def _instead(self, group: Group) -> list[int]:
        """Return where the cases of a lost group ring from now on."""
        cards = self.services.cards
        if group.office_id is None:
            return await cards.fallback()
        return await cards.destinations(group.office_id)

    async def regain(self, chat_id: int) -> None:
        """The bot is back in a group it knew."""
        group = await self.tx.groups.get(chat_id)
        if group is None or not await self.tx.groups.regain(chat_id):
            return
        self._note("regained-group", group.office_id, None, f"chat:{chat_id}")
        self.greet(chat_id)
        await self._show_all(group.office_id, chat_id)

    async def migrate(self, old: int, new: int) -> None:
        """A group became a supergroup: its cards are posted anew, for message ids do not move."""
        if old == new or await self.tx.groups.get(old) is None:
            return
        self.tx.groups.migrate(old, new)
        self.tx.outbox.move(old, new)
        await self.services.drills.moved(old, new)
        group = await self.tx.groups.get(new)
        if group is not None:
            await self._show_all(group.office_id, new)

    async def _show_all(self, office_id: int | None, chat_id: int) -> None:
        """Bring open cases and the door board to a chat that has none of them yet."""
        await self.services.cards.reroute(office_id, chat_id)
        if office_id is not None:
            self.services.boards.look(office_id)

    async def left(self, chat_id: int, person: Person) -> None:
        """Somebody left a bound group."""
        group = await self.tx.groups.get(chat_id)
        if group is not None and not group.lost:
            await self.services.rights.left_group(person, group.office_id)

    async def _office(self, group: Group) -> Office | None:
        return None if group.office_id is None else await self.tx.offices.get(group.office_id)

    def _note(self, action: str, office_id: int | None, by: Person | None, subject: str) -> None:
        self.tx.audit.put(
            action,
            by=by.id if by else None,
            at=self.now,
            subject=subject,
            office_id=office_id,
        )

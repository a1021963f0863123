"""A group in which the bot may not write: not lost, tried again, its cards elsewhere meanwhile."""

from bot.domain.messages import BotCheck, GroupTrial, Lane
from bot.domain.team.groups import Group, GroupKind, pause, worth_a_try
from bot.domain.timers import Kind
from bot.services.cases.cards import Cards
from bot.services.service import Service, uses
from bot.services.team.announcements import Announcements
from bot.services.team.groups import Groups


class Silence(Service):
    """Only a service message, or Telegram's answer to a question, says that a group is lost."""

    groups = uses(Groups)
    cards = uses(Cards)
    announcements = uses(Announcements)

    async def met(self, chat_id: int, *, thrown_out: bool = False, trial: bool = False) -> None:
        """Something was refused in a group; `thrown_out`: as if the bot were not in it."""
        group = await self._bound(chat_id)
        if group is None:
            return
        if thrown_out:
            self._ask(chat_id)
        if not group.silent:
            await self._begins(group)
        elif trial:
            tries = group.silent_tries + 1
            self.tx.groups.silence(chat_id, group.silent_since or self.now, tries, self.now)
            self.tx.timers.set(Kind.SILENCE, chat_id, self.now + pause(tries))

    async def answered(self, chat_id: int, *, inside: bool) -> None:
        """Telegram said whether the bot is in a group."""
        group = await self._bound(chat_id)
        if inside or group is None:
            return
        await self.groups.lose(chat_id)
        for other in await self.groups.stand_ins(group):
            await self.cards.renew(other, self.now)  # they say why they came there

    async def due(self, chat_id: int) -> None:
        """Try whether the bot may write again."""
        self.tx.timers.clear(Kind.SILENCE, chat_id)
        group = await self._bound(chat_id)
        if group is not None and group.silent:
            self.tx.outbox.put(GroupTrial(chat_id), chat_id=chat_id, lane=Lane.REPLY, now=self.now)
            # Should nothing come of it, it is tried again all the same.
            self.tx.timers.set(Kind.SILENCE, chat_id, self.now + 2 * pause(group.silent_tries))

    async def heard_from(self, chat_id: int) -> None:
        """Somebody wrote or pressed a button in a group: the bot is in it."""
        group = await self.tx.groups.get(chat_id)
        if group is None:
            return
        if group.lost:
            await self.groups.regain(chat_id)
        elif group.silent and worth_a_try(group, self.now):
            self.tx.timers.set(Kind.SILENCE, chat_id, self.now)

    async def ended(self, chat_id: int) -> None:
        """The bot may write again: the cards come back."""
        group = await self._bound(chat_id)
        if group is None or not group.silent:
            return
        self.tx.groups.speaks(chat_id)
        self.tx.timers.clear(Kind.SILENCE, chat_id)
        await self.cards.renew(chat_id, group.silent_since or self.now)
        await self.groups.show_all(chat_id)
        await self.announcements.of_group(group, rings=False)

    async def _begins(self, group: Group) -> None:
        self.tx.groups.silence(group.chat_id, self.now, 1, self.now)
        self.tx.timers.set(Kind.SILENCE, group.chat_id, self.now + pause(1))
        await self.announcements.of_group(group, rings=True)
        if group.kind is GroupKind.FIELD:
            return  # no case rang there
        for other in await self.groups.stand_ins(group):
            await self.cards.reroute(group.office_id, other)

    def _ask(self, chat_id: int) -> None:
        subject = f"bot:{chat_id}"
        self.tx.errands.put(BotCheck(chat_id), subject=subject, now=self.now, due_at=self.now)

    async def _bound(self, chat_id: int) -> Group | None:
        group = await self.tx.groups.get(chat_id)
        return None if group is None or group.lost else group

"""How the bot presents itself: what changed since the last start is promised, and no more."""

from collections.abc import Mapping

from bot.domain.messages import ChatMenu, Introduction, Lane
from bot.services.service import Service

MENU = "menu"


class BotProfile(Service):
    """Rows in the outbox: if Telegram refuses one, the rest of the bot does not notice."""

    async def present(self, wanted: Mapping[Introduction, str]) -> None:
        """Promise each part whose digest is not the one of the last start."""
        menus = False
        for part, digest in wanted.items():
            mark = f"introduced:{part.part}:{part.language}"
            if await self.tx.process_state.get(mark) == digest:
                continue
            self.tx.process_state.put(mark, digest)
            self.tx.outbox.put(part, chat_id=None, lane=Lane.FOLLOW_UP, now=self.now)
            menus = menus or part.part == MENU
        if menus:
            for person_id, telegram_id in await self.tx.people.with_own_menu():
                self.renew_menu(person_id, telegram_id, lane=Lane.BULK)

    def renew_menu(self, person_id: int, telegram_id: int, *, lane: Lane = Lane.FOLLOW_UP) -> None:
        """Promise this chat its own menu: roles or language changed."""
        self.tx.outbox.put(
            ChatMenu(person_id),
            chat_id=telegram_id,
            lane=lane,
            now=self.now,
            subject=f"menu:{person_id}",
        )

    async def roles_changed(self, person_id: int) -> None:
        """Promise a person the menu of the roles they hold now."""
        person = await self.tx.people.get(person_id)
        if person.telegram_id is not None and person.reachable:
            self.renew_menu(person.id, person.telegram_id)

"""Trouble that admins should know of: each kind is told once a day."""

from bot.domain.account.messages import Trouble
from bot.domain.rights import Role
from bot.services.outbox import Outbox
from bot.services.service import Service, uses


class Troubles(Service):
    """What the process met, in words for who can do something about it."""

    outbox = uses(Outbox)

    async def tell(self, what: str) -> None:
        """Tell all admins, unless they heard the same today."""
        mark, today = f"trouble-{what}", self.work.today.isoformat()
        if await self.tx.process_state.get(mark) == today:
            return
        self.tx.process_state.put(mark, today)
        for admin_id in await self.tx.links.holders(Role.ADMIN, None):
            chat_id = (await self.tx.people.get(admin_id)).telegram_id
            if chat_id is not None:
                self.outbox.fact(Trouble(chat_id, what), chat_id=chat_id)

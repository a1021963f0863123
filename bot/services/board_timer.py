"""When to look at door boards: at opening and closing, and when what they show has changed."""

import secrets

from bot.domain.office.board import PAUSE, spread
from bot.domain.timers import Kind
from bot.services.service import Service


class BoardTimer(Service):
    """One timer per office; looking twice is looking once."""

    async def schedule(self) -> None:
        """Give every office its secret and every bound one its timer, if it has none.

        What came due while the bot was down comes in turns too, as at an opening.
        """
        for office_id in await self.tx.boards.without_secret():
            self.tx.boards.add_secret(office_id, secrets.token_bytes(16), self.now)
        for office_id in await self.tx.boards.bound_offices():
            due_at = await self.tx.timers.due_at(Kind.BOARD, office_id)
            if due_at is None or due_at < self.now:
                self.tx.timers.set(Kind.BOARD, office_id, spread(self.now, office_id))

    def look_again(self) -> None:
        """Look at every board now: hours or holidays may have changed."""
        self.tx.timers.hasten(Kind.BOARD, self.now)

    def look(self, office_id: int) -> None:
        """Look at an office's board now: its group is new, or has another number."""
        self.tx.boards.untold(office_id)
        self.tx.timers.set(Kind.BOARD, office_id, self.now)

    def changed(self, office_id: int) -> None:
        """Note that what the board shows has changed; changes close together are one edit."""
        self.tx.boards.changed(office_id, self.work.today, self.now, PAUSE)

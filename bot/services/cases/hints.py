"""Hints: gathered for who looks at a visit; the door board only says at whom to look."""

from dataclasses import replace

from bot.domain.cases.hints import LOOKS_BACK, Hint, hints
from bot.domain.visits import Visit, VisitKind
from bot.services.board_timer import BoardTimer
from bot.services.service import Service, uses


class Hints(Service):
    """For officers only: nothing here changes a colour or reaches the visitor."""

    board_timer = uses(BoardTimer)

    async def of(self, visit: Visit) -> tuple[Hint, ...]:
        """Return what an officer should look at in a visit, by its telephone's check-ins.

        Guests have no telephone; of staff a colleague learns nothing.
        """
        owner = _owner(visit)
        if owner is None:
            return ()
        since = visit.checkin_at - LOOKS_BACK
        declarations = await self.tx.hints.declarations(owner, since)
        local = self.work.local
        return hints(visit.id, [replace(one, at=local(one.at)) for one in declarations])

    async def arrived(self, visit: Visit, before: Visit | None) -> None:
        """Look at a new visit; `before`, the account's last one, tells whether it is worth it."""
        if before is not None and visit.checkin_at - before.checkin_at <= LOOKS_BACK:
            await self.consider(visit)

    async def consider(self, visit: Visit) -> None:
        """Ask the officers to look at a visitor who was let in, if there is a hint."""
        let_in = visit.kind is VisitKind.VISITOR and not visit.colour.alarming
        if let_in and await self.of(visit):
            self.tx.hints.ask(visit.id, visit.office_id)

    async def looked(self, visit: Visit) -> tuple[Hint, ...]:
        """Return the hints to an officer who looks at a visit; the board asks no more."""
        if await self.tx.hints.looked(visit.id, self.now):
            self.board_timer.changed(visit.office_id)
        return await self.of(visit)


def _owner(visit: Visit) -> int | None:
    """Return whose telephone a visit was declared with, or None."""
    if visit.kind is VisitKind.COMPANION:
        return visit.registered_by
    return visit.person_id if visit.kind is VisitKind.VISITOR else None

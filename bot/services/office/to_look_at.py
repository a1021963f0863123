"""At whom inside an office to look: drawn by lot, or for a hint; shown on the door board."""

from datetime import timedelta

from bot.domain.errors import Gone
from bot.domain.office.board import Look
from bot.domain.people import Person
from bot.domain.rights import Action
from bot.domain.visits import initials
from bot.services.access import Access
from bot.services.service import Service, uses

CHECKS = 5  # shown at most
HINTS = 3
YESTERDAY = timedelta(days=1)  # a visit lasts at most a day, so nobody inside came earlier


class ToLookAt(Service):
    """Codes and initials for the group; the rest in private, for who presses."""

    access = uses(Access)

    async def waiting(self, office_id: int) -> tuple[Look, ...]:
        """Return who waits to be looked at: random checks, then hints, each the newest first."""
        since = self.work.today - YESTERDAY
        drawn = await self.tx.random_checks.waiting(office_id, since, CHECKS)
        hinted = await self.tx.hints.waiting(office_id, since, HINTS)
        return (
            *[await self._look(*one, drawn=True) for one in drawn],
            *[await self._look(*one, drawn=False) for one in hinted],
        )

    async def _look(self, visit_id: int, code: str, person_id: int, *, drawn: bool) -> Look:
        name = (await self.tx.people.get(person_id)).name or ""
        return Look(visit_id, code, initials(name), drawn)

    async def link(self, visit_id: int, *, by: Person) -> str:
        """Return the link that shows an officer a visit's pass; raise `NotAllowed` or `Gone`."""
        visit = await self.tx.visits.get(visit_id)
        await self.access.require(by, Action.CHECK_PASS, visit.office_id)
        token = await self.tx.passes.token_of(visit_id)
        if token is None:
            raise Gone
        return self.work.link(f"v_{token}")

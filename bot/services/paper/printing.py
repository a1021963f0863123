"""Files made to be printed: who may have them, promised once, and noted in the audit."""

from bot.domain.errors import NotAllowed
from bot.domain.messages import GuideFile, Lane, PosterFile, SlipFile
from bot.domain.offices import Office
from bot.domain.people import Person
from bot.domain.rights import Action, holders_of, may
from bot.services.access import Access
from bot.services.service import Service, uses


class Printing(Service):
    """Posters for doors, guides and slips for officers; delivery, which draws, only reads."""

    access = uses(Access)

    def allowed(self, person: Person, office_id: int | None) -> bool:
        """Tell whether somebody may print for an office (None: for all offices)."""
        return may(person, Action.PRINT_POSTERS, office_id)

    async def require(self, person: Person, office_id: int | None) -> None:
        """Raise `NotAllowed` unless the person may print for an office, or `Gone` without it."""
        if not self.allowed(person, office_id):
            raise NotAllowed(who=holders_of(Action.PRINT_POSTERS))
        if office_id is not None:
            await self.tx.offices.get(office_id)

    async def offices(self, person: Person) -> list[Office]:
        """Return the offices a person may print for; raise `NotAllowed` if there are none."""
        if self.allowed(person, None):
            return await self.tx.offices.all()
        found = await self.access.offices_of(person, Action.PRINT_POSTERS)
        if not found:
            raise NotAllowed(who=holders_of(Action.PRINT_POSTERS))
        return found

    async def order_guides(self, office_id: int | None, *, by: Person) -> None:
        """Promise a file with the officer's guide of an office, or of all."""
        await self.require(by, office_id)
        self.promise(GuideFile(office_id or 0, by.id), what="guides", which="all", by=by)

    def promise(
        self, file: PosterFile | GuideFile | SlipFile, *, what: str, which: str, by: Person
    ) -> None:
        """Promise a file to who ordered it; ordered twice before it leaves, it is drawn once."""
        self.tx.outbox.put(
            file,
            chat_id=by.telegram_id,
            lane=Lane.FOLLOW_UP,
            now=self.now,
            subject=f"{what}:{which}:{file.office_id}",
        )
        self.tx.audit.put(
            f"print-{what}",
            by=by.id,
            at=self.now,
            subject=which,
            office_id=file.office_id or None,
        )

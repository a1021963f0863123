"""The random check: a lot at the check-in, an officer's finding, and what follows from it."""

from dataclasses import replace

from bot.domain.cases.case import Case
from bot.domain.cases.errors import AlreadyFound, CheckOver, OwnCheck
from bot.domain.cases.random_checks import FOUND, Finding, drawn
from bot.domain.colour import proof_differs
from bot.domain.errors import Gone
from bot.domain.messages import Lane, ResultAgain
from bot.domain.people import Person
from bot.domain.rights import Action
from bot.domain.visits import Visit
from bot.services.access import Access
from bot.services.board_timer import BoardTimer
from bot.services.cases.current import CurrentCase
from bot.services.cases.raising import Raising
from bot.services.cases.verification import Verifications
from bot.services.service import Service, uses
from bot.services.visits import Visits


class RandomChecks(Service):
    """So that the accuracy of what visitors declare is known."""

    access = uses(Access)
    board_timer = uses(BoardTimer)
    current_case = uses(CurrentCase)
    raising = uses(Raising)
    verifications = uses(Verifications)
    visits = uses(Visits)

    async def draw(self, visit: Visit, case: Case | None) -> Visit:
        """Return a visit about to be stored, marked if the lot falls on it.

        Never on anybody with a case that day: there an officer looks anyway; nor on whom one has
        verified green before. Who was looked at is not asked again that day; who scans again
        before that is still to be checked.
        """
        percent = self.work.settings.random_check_percent
        if not percent or case is not None or not visit.may_be_drawn:
            return visit
        secret = await self.tx.boards.secret(visit.office_id)  # none until the next start
        if secret is None or not drawn(secret, visit.person_id, visit.day, percent=percent):
            return visit
        if await self.verifications.green(visit.person_id):
            return visit
        before = await self.tx.random_checks.of_day(visit)
        if before in FOUND:
            return visit
        if before is None:
            self.tx.random_checks.count(visit, "drawn")
        return replace(visit, random_check=Finding.OPEN)

    async def settle(self, visit_id: int, finding: Finding, *, by: Person) -> None:
        """Note what an officer found, once; proof that differs opens a case that rings.

        Raises `NotAllowed`, `OwnCheck`, `CheckOver` if there is nothing to find any more, or
        `AlreadyFound` naming who was faster.
        """
        asked = await self.tx.visits.get(visit_id)
        await self.access.require(by, Action.CHECK_PASS, asked.office_id)
        if asked.person_id == by.id:
            raise OwnCheck
        if asked.random_check is finding and asked.found_by == by.id:
            return  # pressed twice
        settled: list[int] = []
        if asked.to_check:
            settled = await self.tx.random_checks.settle(asked, finding, by.id)
        if not settled:
            raise await self._too_late(asked)
        self.tx.random_checks.count(asked, finding)
        self.tx.audit.put(
            "random-check",
            by=by.id,
            at=self.now,
            subject=f"visit:{visit_id}",
            office_id=asked.office_id,
            detail=finding,
        )
        await self._follow(await self.tx.visits.get(max(settled)), by)

    async def _too_late(self, visit: Visit) -> AlreadyFound | CheckOver:
        if visit.found_by is None:
            return CheckOver()
        try:
            name = (await self.tx.people.get(visit.found_by)).name
        except Gone:
            name = None
        return AlreadyFound(name=name or "?", finding=visit.random_check)

    async def _follow(self, visit: Visit, by: Person) -> None:
        """Bring board, screen and pass up to date; who has left is called back by nobody."""
        self.board_timer.changed(visit.office_id)
        if not visit.inside:
            return
        if visit.random_check is Finding.DIFFERS:
            visit = await self._look_closer(visit, by)
        await self._show(visit)

    async def show(self, visit: Visit) -> None:
        """Bring board, screen and pass up to date after a finding was taken back."""
        self.board_timer.changed(visit.office_id)
        await self._show(visit)

    async def _show(self, visit: Visit) -> None:
        visitor = await self.tx.people.get(visit.person_id)
        self.tx.outbox.put(
            ResultAgain(visit.id),
            chat_id=visitor.telegram_id,
            lane=Lane.REPLY,
            now=self.now,
            subject=f"talk:{visit.talk_id}",
            rings=False,
        )
        self.visits.promise_pass(visit, visitor)

    async def _look_closer(self, visit: Visit, by: Person) -> Visit:
        """Let an officer decide: the visitor waits, and a case rings that says why."""
        verdict = proof_differs(visit.version)
        after = replace(
            visit, colour=verdict.colour, reasons=verdict.reasons, ends_on=verdict.ends_on
        )
        self.tx.visits.recolour(after)
        before = await self.current_case.of(visit)
        await self.raising.scanned(after, verdict, before, met=True)
        case = await self.current_case.of(visit)
        assert case is not None
        self.tx.cases.add_event(case.id, "proof-differs", self.now, by=by.id)
        return after

"""How a check-in becomes a visit: its colour, its code, its end, and what follows from it."""

import secrets
from dataclasses import replace
from datetime import datetime

from bot.domain.cases.case import Case, colour_after
from bot.domain.colour import Verdict
from bot.domain.door.slips import Paper
from bot.domain.hours import closes_at
from bot.domain.offices import Door, Office
from bot.domain.people import Person
from bot.domain.rights import Role
from bot.domain.visits import Checkout, Visit, VisitKind, ends_by_itself
from bot.services.board_timer import BoardTimer
from bot.services.cases.current import CurrentCase
from bot.services.cases.hints import Hints
from bot.services.cases.raising import Raising
from bot.services.cases.random_checks import RandomChecks
from bot.services.cases.verification import Verifications
from bot.services.office.clusters import Clusters
from bot.services.outreach.isolation import Isolation
from bot.services.outreach.reminder_dates import ReminderDates
from bot.services.service import Service, uses
from bot.services.visits import Visits


class Registration(Service):
    """Visit, case, pass and board are written together, or not at all."""

    board_timer = uses(BoardTimer)
    clusters = uses(Clusters)
    current_case = uses(CurrentCase)
    hints = uses(Hints)
    isolation = uses(Isolation)
    raising = uses(Raising)
    reminder_dates = uses(ReminderDates)
    random_checks = uses(RandomChecks)
    verifications = uses(Verifications)
    visits = uses(Visits)

    async def begun(
        self, person_id: int, door: Door, at: datetime, declared: Verdict, *, late: bool
    ) -> Visit:
        """Return the visit that begins at a door, without what was asked and answered."""
        local = self.work.local(at)
        return Visit(
            id=0,
            talk_id=0,
            person_id=person_id,
            office_id=door.office.id,
            door_id=door.id,
            registered_by=None,
            day=local.date(),
            checkin_at=at,
            colour=declared.colour,
            declared=declared.colour,
            reasons=declared.reasons,
            ends_on=declared.ends_on,
            version=declared.version,
            answers={},
            code=await self._free_code(door.office.id, local),
            checkout_due_at=await self._ends(door.office, at, late=late),
        )

    async def enter(
        self, visit: Visit, declared: Verdict, *, by: Person | None, paper: Paper | None
    ) -> Visit:
        """Store a visit with the colour that counts; end the one before, and note who did it."""
        before = await self.tx.visits.latest(visit.person_id)
        # A case goes with its visits: who was nowhere yet has none.
        case = None if before is None else await self.current_case.of(visit)
        coloured, verdict = await self._coloured(visit, declared, case)
        left = await self._leave(before, visit)
        stored = await self._stored(coloured, verdict, case, paper=paper)
        await self.hints.arrived(stored, before)
        if visit.kind is VisitKind.STAFF:
            self.tx.roles.acted(visit.person_id, visit.office_id, (Role.STAFF,), self.now)
        if by is not None and visit.kind is VisitKind.GUEST:
            self.note(by, "register-guest", stored)
        return replace(stored, left_office=left)

    def note(self, by: Person, action: str, visit: Visit) -> None:
        """Put into the audit what an officer did for a guest."""
        self.tx.audit.put(
            action,
            by=by.id,
            at=self.now,
            subject=f"visit:{visit.id}",
            office_id=visit.office_id,
        )

    async def _coloured(
        self, visit: Visit, declared: Verdict, case: Case | None
    ) -> tuple[Visit, Verdict]:
        """Return a visit with the colour to show, and what the day's case hears of it."""
        lifted = await self.verifications.lift(declared, visit.person_id)
        colour = colour_after(case, lifted.colour, verified=lifted.verified)
        verdict = lifted if colour is lifted.colour else declared
        ends_on = verdict.ends_on if colour is verdict.colour else None
        shown = replace(
            visit,
            colour=colour,
            reasons=verdict.reasons,
            ends_on=ends_on,
            version=verdict.version,
        )
        return shown, verdict

    async def _stored(
        self, visit: Visit, verdict: Verdict, case: Case | None, *, paper: Paper | None
    ) -> Visit:
        """Store a visit, perhaps drawn by lot, and raise or update its case."""
        drawn = await self.random_checks.draw(visit, case)
        stored = replace(drawn, id=self.tx.visits.add(drawn))
        if paper is not None and (paper.gone or visit.checkout_due_at <= self.now):
            left_at = min(visit.checkout_due_at, self.now)
            await self.tx.visits.end(stored.id, Checkout.OFFICER, left_at)
            stored = replace(stored, checkout_at=left_at, checkout_kind=Checkout.OFFICER)
        self.visits.issue_pass(stored.id)
        if await self.raising.scanned(stored, verdict, case):
            stored = await self.tx.visits.get(stored.id)  # whether its case is quiet is new
        self.isolation.follow(stored)
        await self.reminder_dates.follow(stored.person_id)
        await self.clusters.watch(stored)
        self.board_timer.changed(stored.office_id)
        return stored

    async def _leave(self, before: Visit | None, visit: Visit) -> str | None:
        """End the visit that still runs; return its office's name if it is another office."""
        if before is None or not before.inside:
            return None
        at = visit.checkin_at
        await self.tx.visits.end(before.id, Checkout.MOVED, at)
        self.board_timer.changed(before.office_id)
        await self.visits.end_pass(before.id)
        if before.office_id == visit.office_id:
            return None
        self.tx.visits.end_companions(before.person_id, before.office_id, Checkout.MOVED, at)
        return (await self.tx.offices.get(before.office_id)).name

    async def _ends(self, office: Office, at: datetime, *, late: bool) -> datetime:
        """Return when a visit that begins at `at` ends by itself; `late`: still there now."""
        holidays = await self.tx.offices.holidays()
        closing = closes_at(office.hours, self.work.local(at), holidays)
        if late and closing is not None and closing <= self.now:
            closing = None  # still there after closing
        return ends_by_itself(at, closing, hours=self.work.settings.checkout_hours)

    async def _free_code(self, office_id: int, local: datetime) -> str:
        for _ in range(20):
            code = f"{secrets.randbelow(9000) + 1000}"
            if not await self.tx.visits.code_taken(office_id, local.date(), code):
                break
        return code

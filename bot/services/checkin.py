"""The check-in: a scan, the answers, the colour, the visit; and its end."""

import secrets
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.domain.alerts import Case, colour_after
from bot.domain.colour import Answers, Verdict, at_office, judge
from bot.domain.errors import RevokedToken, UnknownToken
from bot.domain.hours import closes_at
from bot.domain.offices import Door, Office
from bot.domain.people import Person
from bot.domain.rights import Action, Role, may
from bot.domain.screening import still_valid
from bot.domain.slips import Paper
from bot.domain.visits import Checkout, Visit, VisitKind, ends_by_itself
from bot.services.access import Access
from bot.services.alerts import Alerts
from bot.services.board_timer import BoardTimer
from bot.services.clusters import Clusters
from bot.services.hints import Hints
from bot.services.isolation import Isolation
from bot.services.random_checks import RandomChecks
from bot.services.service import Service, uses
from bot.services.verifications import Verifications
from bot.services.visits import Visits

# A scan is the visit's time unless the talk dragged on; then the last answer is.
SCAN_COUNTS = timedelta(minutes=30)
SECOND = timedelta(seconds=1)


class CheckIn(Service):
    """From a poster's token to a visit with a colour."""

    access = uses(Access)
    alerts = uses(Alerts)
    board_timer = uses(BoardTimer)
    clusters = uses(Clusters)
    hints = uses(Hints)
    isolation = uses(Isolation)
    random_checks = uses(RandomChecks)
    verifications = uses(Verifications)
    visits = uses(Visits)

    async def door_of(self, token: str, *, scanned_by: int) -> Door:
        """Return the door a token opens; raise if unknown, revoked or guessed too often."""
        await self.access.check_guesses(scanned_by)
        door = await self.tx.offices.door_of_token(token)
        if door is None:
            raise UnknownToken
        if door.revoked:
            raise RevokedToken(office=door.office.name)
        return door

    async def previous_answers(self, person: Person) -> dict[str, str] | None:
        """Return the answers of the last visit if "still the same" may be asked."""
        visit = await self.tx.visits.latest(person.id)
        if visit is None or person.name is None:
            return None
        valid = still_valid(visit.answers, on=self.work.today, rules=self.work.rules)
        return visit.answers if valid else None

    def judge(
        self, answers: Answers, office: Office | None = None, *, on: date | None = None
    ) -> Verdict:
        """Return the colour of these answers at an office, today or on another day."""
        day = on or self.work.today
        verdict = judge(answers, on=day, rules=self.work.rules)
        return at_office(verdict, yellow_asks=office is not None and office.yellow_asks)

    async def verdict(self, person_id: int, answers: Answers, office: Office) -> Verdict:
        """Return the colour of these answers with what officers verified about the person."""
        return await self.verifications.lift(self.judge(answers, office), person_id)

    def kind_of(self, person: Person, office: Office) -> VisitKind:
        """Return as what somebody with a telephone comes to an office."""
        works_there = may(person, Action.ENTER_AS_STAFF, office.id)
        return VisitKind.STAFF if works_there else VisitKind.VISITOR

    async def register(
        self,
        *,
        person_id: int,
        door: Door,
        answers: dict[str, str],
        talk_id: int,
        scanned_at: datetime,
        by: Person | None = None,
        late: bool = False,
        kind: VisitKind | None = None,
        purpose: str | None = None,
        verdict: Verdict | None = None,
        paper: Paper | None = None,
    ) -> Visit:
        """Store a visit, count it, and raise or update its case in the same transaction.

        `late`: the scan came late through no fault of the visitor's, who is still there.
        `verdict`: decided by something else than these answers.
        `paper`: entered afterwards; `scanned_at` is when the guest came.
        """
        kind = kind or (VisitKind.GUEST if by else VisitKind.VISITOR)
        at = scanned_at if paper else self._counts_from(scanned_at, late=late)
        local = self.work.local(at)
        declared = verdict or self.judge(answers, door.office, on=local.date() if paper else None)
        lifted = await self.verifications.lift(declared, person_id)
        case = await self.tx.alerts.of_day(person_id, door.office.id, local.date())
        colour = colour_after(case, lifted.colour, verified=lifted.verified)
        verdict = lifted if colour is lifted.colour else declared
        before = await self.tx.visits.latest(person_id)
        left = await self._leave(before, door, at)
        visit = Visit(
            id=0,
            talk_id=talk_id,
            person_id=person_id,
            office_id=door.office.id,
            door_id=door.id,
            registered_by=by.id if by else None,
            day=local.date(),
            checkin_at=at,
            colour=colour,
            declared=declared.colour,
            reasons=verdict.reasons,
            ends_on=verdict.ends_on if colour is verdict.colour else None,
            version=verdict.version,
            answers=answers,
            code=await self._free_code(door.office.id, local),
            checkout_due_at=await self._ends(door.office, at, late=late),
            took_seconds=None if by or late else max(0, (self.now - scanned_at) // SECOND),
            kind=kind,
            purpose=purpose,
            entered_at=self.now if paper else None,
        )
        stored = await self._stored(visit, verdict, case, paper=paper)
        await self.hints.arrived(stored, before)
        if kind is VisitKind.STAFF:
            self.tx.appointments.acted(person_id, door.office.id, (Role.STAFF,), self.now)
        if by is not None and kind is VisitKind.GUEST:
            self._note(by, "register-guest", stored)
        return replace(stored, left_office=left)

    async def _stored(
        self, visit: Visit, verdict: Verdict, case: Case | None, *, paper: Paper | None
    ) -> Visit:
        """Store a visit, perhaps drawn by lot, and raise or update its case."""
        visit_id = await self.tx.visits.add(await self.random_checks.draw(visit, case))
        if paper is not None and (paper.gone or visit.checkout_due_at <= self.now):
            left_at = min(visit.checkout_due_at, self.now)
            await self.tx.visits.end(visit_id, Checkout.OFFICER, left_at)
            visit = replace(visit, checkout_at=left_at)
        self.visits.issue_pass(visit_id)
        await self.alerts.scanned(replace(visit, id=visit_id), verdict, case)
        stored = await self.tx.visits.get(visit_id)
        self.isolation.follow(stored)
        await self.clusters.watch(stored)
        self.board_timer.changed(stored.office_id)
        return stored

    async def _ends(self, office: Office, at: datetime, *, late: bool) -> datetime:
        """Return when a visit that begins at `at` ends by itself; `late`: still there now."""
        holidays = await self.tx.offices.holidays()
        closing = closes_at(office.hours, self.work.local(at), holidays)
        if late and closing is not None and closing <= self.now:
            closing = None  # still there after closing
        return ends_by_itself(at, closing, hours=self.work.settings.checkout_hours)

    async def add_guest(self, name: str, language: str) -> int:
        """Remember a guest without Telegram; return the person's id."""
        return await self.tx.people.add_guest(name, language, self.now)

    def rename(self, person: Person, name: str) -> None:
        """Note how a person wants to be called."""
        self.tx.people.rename(person.id, name)

    def refuse(self, door: Door, day: date | None = None) -> None:
        """Count somebody who did not agree to leave data, without a name, today or on `day`."""
        self.tx.visits.count(day or self.work.today, door.office.id, "refused", "none")

    def take_back_refusal(self, door: Door) -> None:
        """Who refused and then agrees after all is a visitor and no refusal."""
        self.tx.visits.uncount(self.work.today, door.office.id, "refused", "none")

    async def check_out(self, visit: Visit, *, by: Person, at: datetime | None = None) -> bool:
        """End the own visit, now or at `at`, or as an officer a guest's; False if it had ended."""
        self.board_timer.changed(visit.office_id)
        if visit.person_id == by.id:
            return await self.tx.visits.end(visit.id, Checkout.SELF, at or self.now)
        await self.access.require(by, Action.REGISTER_GUEST, visit.office_id)
        ended = await self.tx.visits.end(visit.id, Checkout.OFFICER, self.now)
        if ended:
            self._note(by, "check-out-guest", visit)
        return ended

    def _note(self, by: Person, action: str, visit: Visit) -> None:
        self.tx.audit.put(
            action,
            by=by.id,
            at=self.now,
            subject=f"visit:{visit.id}",
            office_id=visit.office_id,
        )

    def _counts_from(self, scanned_at: datetime, *, late: bool) -> datetime:
        if self.now - scanned_at <= SCAN_COUNTS:
            return scanned_at
        today = self.work.local(scanned_at).date() == self.work.today
        return scanned_at if late and today else self.now

    async def _leave(self, before: Visit | None, door: Door, at: datetime) -> str | None:
        """End the visit that still runs; return its office's name if it is another office."""
        if before is None or not before.inside:
            return None
        await self.tx.visits.end(before.id, Checkout.MOVED, at)
        self.board_timer.changed(before.office_id)
        if before.office_id == door.office.id:
            return None
        self.tx.visits.end_companions(before.person_id, before.office_id, Checkout.MOVED, at)
        return (await self.tx.offices.get(before.office_id)).name

    async def _free_code(self, office_id: int, local: datetime) -> str:
        for _ in range(20):
            code = f"{secrets.randbelow(9000) + 1000}"
            if not await self.tx.visits.code_taken(office_id, local.date(), code):
                break
        return code

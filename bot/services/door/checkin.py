"""The check-in: a scan, the answers, the colour, the visit; and its end."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.domain.cases.exposures import LOOKED_BACK
from bot.domain.colour import Answers, Verdict, at_office, judge
from bot.domain.colour.answers import CAUSES, stamped
from bot.domain.door.screening import still_valid
from bot.domain.door.slips import Paper
from bot.domain.errors import OfficeRetired, RevokedToken, UnknownToken
from bot.domain.offices import Door, Office
from bot.domain.people import Person
from bot.domain.rights import Action, may
from bot.domain.visits import Checkout, Visit, VisitKind
from bot.services.access import Access
from bot.services.board_timer import BoardTimer
from bot.services.cases.verification import Verifications
from bot.services.door.registration import Registration
from bot.services.service import Service, uses
from bot.services.visits import Visits

# A scan is the visit's time unless the talk dragged on; then the last answer is.
SCAN_COUNTS = timedelta(minutes=30)
SECOND = timedelta(seconds=1)


class CheckIn(Service):
    """From a poster's token to a visit with a colour."""

    access = uses(Access)
    board_timer = uses(BoardTimer)
    registration = uses(Registration)
    verifications = uses(Verifications)
    visits = uses(Visits)

    async def door_of(self, token: str, *, scanned_by: int) -> Door:
        """Return the door a token opens; raise if unknown, revoked or guessed too often."""
        door = await self.tx.offices.door_of_token(token)
        if door is None:
            await self.access.check_guesses(scanned_by)
            raise UnknownToken
        if door.revoked:
            raise RevokedToken(office=door.office.name)
        if door.office.retired:
            raise OfficeRetired(office=door.office.name)
        return door

    async def previous_answers(self, person: Person) -> dict[str, str] | None:
        """Return the answers of the last visit if "still the same" may be asked."""
        visit = await self.tx.visits.latest(person.id)
        if visit is None or person.name is None:
            return None
        valid = still_valid(visit.answers, on=self.work.today, rules=self.work.rules)
        return visit.answers if valid else None

    async def exposed(self, person: Person, before: dict[str, str] | None) -> dict[str, str]:
        """Return what follows for somebody who was told of an exposure: a close contact's answers.

        Nothing if the answers `before` say as much already; what else the rules ask is asked.
        """
        since = self.work.today - LOOKED_BACK
        day = await self.tx.exposed.told_of(person.id, since)
        if day is None or (before or {}).get("health") in CAUSES:
            return {}
        return stamped({"health": "contact", "since": day.isoformat()}, self.work.today)

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
        at = scanned_at if paper else self._counts_from(scanned_at, late=late)
        day = self.work.local(at).date() if paper else None
        declared = verdict or self.judge(answers, door.office, on=day)
        visit = replace(
            await self.registration.begun(person_id, door, at, declared, late=late),
            talk_id=talk_id,
            registered_by=by.id if by else None,
            answers=answers,
            took_seconds=None if by or late else max(0, (self.now - scanned_at) // SECOND),
            kind=kind or (VisitKind.GUEST if by else VisitKind.VISITOR),
            purpose=purpose,
            entered_at=self.now if paper else None,
        )
        return await self.registration.enter(visit, declared, by=by, paper=paper)

    async def add_guest(self, name: str, language: str) -> int:
        """Remember a guest without Telegram; return the person's id."""
        return await self.tx.people.add_guest(name, language, self.now)

    async def last_door(self, officer: Person, office_id: int) -> int | None:
        """Return the door at which an officer entered their last guest at an office."""
        return await self.tx.visits.last_guest_door(officer.id, office_id)

    def rename(self, person: Person, name: str) -> None:
        """Note how a person wants to be called."""
        self.tx.people.rename(person.id, name)

    def refuse(self, door: Door, day: date | None = None, *, by: Person | None = None) -> None:
        """Count somebody who did not agree to leave data, without a name, today or on `day`.

        `by`: the officer who noted a guest's refusal.
        """
        self.tx.visits.count(day or self.work.today, door.office.id, "refused", "none")
        if by is not None:
            self.tx.audit.put(
                "refuse-guest",
                by=by.id,
                at=self.now,
                subject=f"door:{door.id}",
                office_id=door.office.id,
            )

    def take_back_refusal(self, door: Door) -> None:
        """Who refused and then agrees after all is a visitor and no refusal."""
        self.tx.visits.uncount(self.work.today, door.office.id, "refused", "none")

    async def check_out(self, visit: Visit, *, by: Person, at: datetime | None = None) -> bool:
        """End the own visit, now or at `at`, or as an officer a guest's; False if it had ended."""
        self.board_timer.changed(visit.office_id)
        if visit.person_id == by.id:
            ended = await self.tx.visits.end(visit.id, Checkout.SELF, at or self.now)
            await self.visits.end_pass(visit.id)
            return ended
        await self.access.require(by, Action.REGISTER_GUEST, visit.office_id)
        ended = await self.tx.visits.end(visit.id, Checkout.OFFICER, self.now)
        if ended:
            self.registration.note(by, "check-out-guest", visit)
        return ended

    def _counts_from(self, scanned_at: datetime, *, late: bool) -> datetime:
        if self.now - scanned_at <= SCAN_COUNTS:
            return scanned_at
        today = self.work.local(scanned_at).date() == self.work.today
        return scanned_at if late and today else self.now

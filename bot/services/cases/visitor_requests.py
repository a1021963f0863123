"""What visitors ask of the officers: to have their proof looked at, to be called back."""

from bot.domain.cases import visitor_requests
from bot.domain.cases.case import Case, State
from bot.domain.cases.visitor_requests import Reply, Wish
from bot.domain.errors import Gone
from bot.domain.messages import Lane, ProofAsked
from bot.domain.people import Person
from bot.domain.visits import Visit, VisitKind
from bot.services.cases.cards import Cards
from bot.services.cases.current import CurrentCase
from bot.services.cases.ladder import Ladder
from bot.services.cases.muting import Muting
from bot.services.phones import normal
from bot.services.service import Service, uses


class VisitorRequests(Service):
    """Of one's own case, or that of who came along; only an officer changes a colour."""

    cards = uses(Cards)
    current_case = uses(CurrentCase)
    muting = uses(Muting)
    ladder = uses(Ladder)

    async def offered(self, visit: Visit) -> tuple[Wish, ...]:
        """Return what somebody would be given who asked about this visit now."""
        if not visit.colour.alarming or not self._now(visit):
            return ()
        case = await self.current_case.of(visit)
        return () if case is None else visitor_requests.granted(case)

    async def ask_proof(self, visit_id: int, *, by: Person) -> Reply:
        """Ask that an officer look at proof; raise `Gone` for somebody else's visit.

        Who has the case hears it; nobody has it: it rings; it was closed: it is open again.
        """
        case = await self._case(visit_id, by)
        reply = Reply.OVER if case is None else visitor_requests.proof(case)
        if case is not None and reply is Reply.NOTED:
            await self._note_proof(case)
        return reply

    async def call_reply(self, visit_id: int, *, by: Person) -> Reply:
        """Return what asking for a call would come to; raise `Gone` for somebody else's visit."""
        case = await self._case(visit_id, by)
        return Reply.OVER if case is None else visitor_requests.call(case)

    async def ask_call(self, visit_id: int, number: str, *, by: Person) -> Reply | None:
        """Note the own number for who has the case; None if it is no number."""
        phone = normal(number)
        if phone is None:
            return None
        case = await self._case(visit_id, by)
        reply = Reply.OVER if case is None else visitor_requests.call(case)
        if case is not None and reply is Reply.NOTED:
            self.tx.visitor_requests.ask_call(case.id, phone, self.now)
            self.tx.cases.add_event(case.id, "call", self.now)
            await self.cards.show(case.id)
            await self.cards.show_details(case)
        return reply

    async def booked(self, person: Person) -> None:
        """Let who has the visitor's case read that a place at a clinic is booked."""
        visit = await self.tx.visits.latest(person.id)
        if visit is None or not self._now(visit):
            return
        case = await self.current_case.of(visit)
        if case is not None and case.state is not State.CLOSED:
            self.tx.cases.add_event(case.id, "booked", self.now)
            await self.cards.show(case.id)
            await self.cards.show_details(case)

    async def phone(self, case: Case) -> str | None:
        """Return the number of a visitor who asked to be called back, for who has the case."""
        return None if case.call_at is None else await self.tx.visitor_requests.phone(case.id)

    async def _note_proof(self, case: Case) -> None:
        if case.state is State.CLOSED:
            visit = await self.tx.visits.get(case.visit_id)
            await self.tx.cases.ring(
                case.id,
                visit_id=case.visit_id,
                colour=case.colour,
                reason_class=case.reason_class,
                at=self.now,
                quiet=await self.muting.about(visit),
            )
        self.tx.visitor_requests.ask_proof(case.id, self.now)
        self.tx.cases.add_event(case.id, "proof", self.now)
        case = await self.tx.cases.get(case.id)
        await self.cards.show_details(case)
        if case.state is State.CLAIMED:
            await self.cards.show(case.id)
            await self._tell_claimer(case)
            return
        self.ladder.follow(case)
        first = await self.ladder.first(case)
        await self.cards.ring(case, "proof", first)

    async def _tell_claimer(self, case: Case) -> None:
        officer = await self.tx.people.get(case.claimed_by or 0)
        self.tx.outbox.put(
            ProofAsked(case.id, officer.id),
            chat_id=officer.telegram_id,
            lane=Lane.URGENT,
            now=self.now,
        )

    async def _case(self, visit_id: int, by: Person) -> Case | None:
        """Return the case of a visit that is not over, unless they are somewhere else by now."""
        visit = await self.tx.visits.get(visit_id)
        along = visit.kind is VisitKind.COMPANION and visit.registered_by == by.id
        if visit.person_id != by.id and not along:
            raise Gone
        latest = await self.tx.visits.latest(visit.person_id)
        if not self._now(visit) or latest is None:
            return None
        if latest.office_id != visit.office_id:
            return None
        return await self.current_case.of(visit)

    def _now(self, visit: Visit) -> bool:
        """Tell whether a visit is of today, or goes on since before midnight."""
        return visit.day == self.work.today or visit.inside

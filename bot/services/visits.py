"""Visits: where somebody is, the pass that shows it, and departures an officer reports."""

from bot.domain.cases.case import Case
from bot.domain.messages import Fact, Lane, PassOver, PassPicture, ResultAgain, VisitEnded
from bot.domain.offices import Door
from bot.domain.people import Person
from bot.domain.visits import Checkout, Visit, VisitKind
from bot.services.access import new_token
from bot.services.board_timer import BoardTimer
from bot.services.service import Service, uses

OWN = (VisitKind.VISITOR, VisitKind.STAFF)  # who has a telephone to hold a pass up with


class Visits(Service):
    """Who is inside follows from what officers saw; the visitor's screen follows that."""

    board_timer = uses(BoardTimer)

    async def get(self, visit_id: int) -> Visit:
        """Return a visit; raise `Gone` if it was deleted."""
        return await self.tx.visits.get(visit_id)

    async def door(self, door_id: int) -> Door:
        """Return a door by its id."""
        return await self.tx.offices.door(door_id)

    async def inside(self, person: Person) -> Visit | None:
        """Return the visit this person is in the middle of, or None."""
        visit = await self.tx.visits.latest(person.id)
        return visit if visit is not None and visit.inside else None

    def issue_pass(self, visit_id: int) -> None:
        """Give a new visit its token."""
        self.tx.passes.add(new_token(), visit_id)

    def promise_pass(self, visit: Visit, person: Person) -> None:
        """Promise the visitor their pass as a picture; a newer one takes its place."""
        if not self.work.settings.pass_picture or visit.kind not in OWN or not visit.inside:
            return
        self.tx.outbox.put(
            PassPicture(visit.id),
            chat_id=person.telegram_id,
            lane=Lane.FOLLOW_UP,
            now=self.now,
            subject=f"pass:{visit.id}",
        )

    async def end_pass(self, visit_id: int, *, lane: Lane = Lane.FOLLOW_UP) -> None:
        """Let the picture of a visit that is over be a pass no more, where one was sent."""
        subject = f"pass:{visit_id}"
        for chat_id in await self.tx.outbox.chats_showing(subject):
            self.tx.outbox.put(
                PassOver(visit_id),
                chat_id=chat_id,
                lane=lane,
                now=self.now,
                subject=subject,
                rings=False,
            )

    async def tell_over(self, visit_id: int) -> None:
        """Show on the result's screen, wherever it stands, that the visit is over."""
        await self._tell(await self.tx.visits.get(visit_id), VisitEnded(visit_id))

    async def tell_again(self, visit_id: int) -> None:
        """Show the running visit's result anew on its screen."""
        await self._tell(await self.tx.visits.get(visit_id), ResultAgain(visit_id))

    async def show_again(self, visit_id: int) -> None:
        """Show a running visit's result and pass anew: what may be asked of officers changes."""
        visit = await self.tx.visits.get(visit_id)
        if not visit.inside or visit.kind not in OWN:
            return
        await self._tell(visit, ResultAgain(visit_id))
        self.promise_pass(visit, await self.tx.people.get(visit.person_id))

    async def seen_leaving(self, visit_id: int) -> None:
        """End the visit of somebody an officer saw leave, and tell their screen."""
        if await self.tx.visits.end(visit_id, Checkout.OFFICER, self.now):
            await self.tell_over(visit_id)
            await self.end_pass(visit_id)

    async def take_back_leaving(self, case: Case) -> None:
        """Let the visit go on that the closing of this case has ended, and tell its screen."""
        visit = await self.tx.visits.get(case.visit_id)
        if visit.checkout_at == case.closed_at and await self._resume(visit):
            await self.tell_again(visit.id)
            again = await self.tx.visits.get(visit.id)
            self.promise_pass(again, await self.tx.people.get(visit.person_id))

    async def back(self, visit: Visit) -> Visit:
        """Return the visit of somebody an officer has just met: it goes on if one had ended it."""
        again = await self._resume(visit)
        return await self.tx.visits.get(visit.id) if again else visit

    async def _resume(self, visit: Visit) -> bool:
        latest = await self.tx.visits.latest(visit.person_id)
        if latest is None or latest.id != visit.id or visit.entered_at is not None:
            return False  # is somewhere else by now, or was entered from paper
        resumed = await self.tx.visits.resume(visit, self.now)
        if resumed:
            self.board_timer.changed(visit.office_id)
        return resumed

    async def _tell(self, visit: Visit, fact: Fact) -> None:
        self.board_timer.changed(visit.office_id)
        person = await self.tx.people.get(visit.person_id)
        if person.telegram_id is not None:
            self.tx.outbox.put(
                fact,
                chat_id=person.telegram_id,
                lane=Lane.REPLY,
                now=self.now,
                subject=f"talk:{visit.talk_id}",
                rings=False,
            )

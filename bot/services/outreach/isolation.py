"""The end of a black period: on that day the person hears, once, that they may come again."""

from datetime import timedelta

from bot.domain.colour import Colour
from bot.domain.messages import IsolationEnded, Lane
from bot.domain.timers import Kind
from bot.domain.visits import Visit, VisitKind
from bot.services.quiet_hours import QuietHours
from bot.services.service import Service, uses

MOST = 100  # visits to look through, the newest first
OWN = (VisitKind.VISITOR, VisitKind.STAFF)  # who has a telephone to be told on


class Isolation(Service):
    """By the person's own answers, the newest of which count; at a civil hour, like reminders."""

    quiet_hours = uses(QuietHours)

    def follow(self, visit: Visit) -> None:
        """Set the day on which a black visitor is told; a newer check-in moves it."""
        if visit.declared is Colour.BLACK and visit.ends_on is not None and visit.kind in OWN:
            due_at = self.quiet_hours.at_nine(visit.ends_on)
            self.tx.timers.set(Kind.ISOLATION, visit.person_id, due_at)

    async def due(self, person_id: int) -> None:
        """Promise the message, unless it is not true or not wanted any more; at night, wait."""
        self.tx.timers.clear(Kind.ISOLATION, person_id)
        visit = await self.ended(person_id)
        if visit is None:
            return
        person = await self.tx.people.get(person_id)
        if not person.reachable or not self.quiet_hours.civil_hour():
            self.tx.timers.set(Kind.ISOLATION, person_id, self.quiet_hours.next_morning())
            return
        self.tx.outbox.put(
            IsolationEnded(visit.id),
            chat_id=person.telegram_id,
            lane=Lane.BULK,
            now=self.now,
            once=True,
        )

    async def postpone(self, visit_id: int) -> None:
        """Try again next morning: the hour had passed, or the person had blocked the bot."""
        visit = await self.tx.visits.get(visit_id)
        morning = self.quiet_hours.next_morning()
        self.tx.timers.set(Kind.ISOLATION, visit.person_id, morning)

    async def ended(self, person_id: int) -> Visit | None:
        """Return the visit whose period has ended; None if that is not so or not to be told.

        Not told: who answered otherwise since, whom an officer freed, who stopped.
        """
        kept = self.now - timedelta(days=self.work.settings.retention_days)
        visits = await self.tx.visits.of_person(person_id, kept, MOST)
        visit = next((one for one in visits if one.declared is Colour.BLACK and one.ends_on), None)
        if visit is None or visits[0].colour is not Colour.BLACK:
            return None
        if visit.ends_on is None or visit.ends_on > self.work.today:
            return None
        case = await self.tx.cases.of_day(person_id, visit.office_id, visit.day)
        if case is not None and case.freed:
            return None
        person = await self.tx.people.get(person_id)
        return visit if person.stopped_at is None else None

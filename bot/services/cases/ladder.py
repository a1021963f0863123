"""The ladder of a case: who hears of it at once, and when more people do."""

from datetime import timedelta

from bot.domain.cases.case import Case, State
from bot.domain.cases.escalation import FIRST, Audience, next_rung
from bot.domain.colour import Colour
from bot.domain.timers import Kind
from bot.services.office.duty import Duty
from bot.services.service import Service, uses


class Ladder(Service):
    """Due times are rows, so that a process that was down only climbs late."""

    duty = uses(Duty)

    async def first(self, case: Case) -> tuple[Audience, ...]:
        """Return who hears of a case at once; black with nobody on duty goes to the Satgas too.

        A quiet case is only shown: who comes upon it looks whether anybody is there.
        """
        if case.quiet:
            return (Audience.GROUP,)
        audiences = FIRST[case.colour]
        if case.colour is not Colour.BLACK:
            return audiences
        on_duty = await self.duty.on_duty(case.office_id)
        staffed = any(one.id != case.person_id for one in on_duty)
        return audiences if staffed and not case.staff else (*audiences, Audience.SATGAS)

    def follow(self, case: Case) -> None:
        """Set the due times that belong to where a case stands now."""
        self.tx.timers.clear(Kind.ESCALATE, case.id)
        self.tx.timers.clear(Kind.STILL, case.id)
        self.touched(case)
        if case.state is State.NEW and not case.quiet:
            self.next_rung(case)
        elif case.state is State.CLAIMED:
            assert case.claimed_at is not None
            after = timedelta(minutes=self.work.settings.still_on_it_minutes)
            self.tx.timers.set(Kind.STILL, case.id, case.claimed_at + after)

    def touched(self, case: Case) -> None:
        """Set when an open case ends by itself, if nobody touches it again."""
        if case.state is State.CLOSED:
            self.tx.timers.clear(Kind.LAPSE, case.id)
            return
        after = timedelta(days=self.work.settings.case_ends_days)
        self.tx.timers.set(Kind.LAPSE, case.id, self.now + after)

    def next_rung(self, case: Case) -> None:
        """Set when the next rung of a waiting case is due, if there is one."""
        minutes = self.work.settings.escalation
        due_at = next_rung(case.colour, case.escalated, case.rung_at, minutes)
        if due_at is not None:
            self.tx.timers.set(Kind.ESCALATE, case.id, due_at)

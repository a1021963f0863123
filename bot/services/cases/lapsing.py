"""Open cases nobody has touched for days end by themselves, told apart from what was handled."""

from datetime import timedelta

from bot.domain.cases.case import Case, State
from bot.domain.cases.lapsing import lapsed, still_black
from bot.domain.errors import Gone
from bot.domain.timers import Kind
from bot.services.cases.cards import Cards
from bot.services.cases.handover import Handover
from bot.services.cases.ladder import Ladder
from bot.services.office.opening import Opening
from bot.services.service import Service, uses

DAY = timedelta(days=1)
VISITS = 50  # of a person since their case; nobody honest has more


class Lapsing(Service):
    """While its office works, so that the list of that evening names it."""

    cards = uses(Cards)
    handover = uses(Handover)
    ladder = uses(Ladder)
    opening = uses(Opening)

    async def due(self, case_id: int) -> None:
        """End a case nobody has touched since the timer was set; black waits for its end date."""
        self.tx.timers.clear(Kind.LAPSE, case_id)
        try:
            case = await self.tx.cases.get(case_id)
        except Gone:  # deleted after the retention time
            return
        if case.state is State.CLOSED:
            return
        opens = await self.opening.opens(case.office_id)
        if opens is None and await self._still_black(case):
            opens = self.now + DAY
        if opens is not None:
            self.tx.timers.set(Kind.LAPSE, case_id, opens)
            return
        await self._end(case)

    async def _end(self, before: Case) -> None:
        after = lapsed(before, self.now)
        await self.handover.save(before, after, "lapse", by=None)
        self.ladder.follow(after)
        await self.cards.show(after.id)
        await self.cards.show_details(after)

    async def _still_black(self, case: Case) -> bool:
        visits = await self.tx.visits.of_person(case.person_id, case.raised_at - DAY, VISITS)
        return still_black(case, visits, self.work.today)

    async def schedule(self) -> None:
        """Make sure that every open case has a time, also those from before there was one."""
        after = timedelta(days=self.work.settings.case_ends_days)
        for case_id, touched in await self.tx.cases.touched():
            self.tx.timers.set_if_absent(Kind.LAPSE, case_id, touched + after)

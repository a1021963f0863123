"""The colour a visitor sees in PeduliLindungi: the worse counts, and never improves anything."""

from dataclasses import replace

from bot.domain.colour import SHOWN_ELSEWHERE, Colour, at_office, elsewhere
from bot.domain.errors import Gone
from bot.domain.people import Person
from bot.domain.visits import Visit
from bot.services.cases.current import CurrentCase
from bot.services.cases.raising import Raising
from bot.services.cases.verification import Verifications
from bot.services.outreach.reminder_dates import ReminderDates
from bot.services.service import Service, uses
from bot.services.visits import Visits


class ExternalColour(Service):
    """Asked of nobody; offered to green and yellow visitors."""

    current_case = uses(CurrentCase)
    raising = uses(Raising)
    reminder_dates = uses(ReminderDates)
    verifications = uses(Verifications)
    visits = uses(Visits)

    async def visit_of(self, visit_id: int, person: Person) -> Visit:
        """Return the person's own visit; raise `Gone` for anybody else's."""
        visit = await self.tx.visits.get(visit_id)
        if visit.person_id != person.id:
            raise Gone
        return visit

    async def scanned(self, visit_id: int, scanned: bool, *, by: Person) -> Visit:
        """Note whether they say that they have scanned PeduliLindungi too: it is only counted."""
        visit = await self.visit_of(visit_id, by)
        self.tx.visits.scanned_elsewhere(visit, scanned)
        return visit

    async def declare(self, visit_id: int, colour: Colour, *, by: Person) -> Visit:
        """Note the colour; a worse one counts from now on and may raise a case.

        Said once, while inside: a second press changes nothing. Raises ValueError for a colour
        that PeduliLindungi does not have.
        """
        before = await self.visit_of(visit_id, by)
        if colour not in SHOWN_ELSEWHERE:
            raise ValueError(f"not a colour of PeduliLindungi: {colour}")
        if not before.comparable:
            return before
        office = await self.tx.offices.get(before.office_id)
        shown = at_office(elsewhere(colour, before.version), yellow_asks=office.yellow_asks)
        # What an officer saw counts for more than an app that may be days behind.
        verdict = await self.verifications.lift(shown, by.id)
        after = replace(before, elsewhere=colour)
        if verdict.colour.severity > before.colour.severity:
            after = replace(after, colour=verdict.colour, reasons=verdict.reasons, ends_on=None)
        if before.verified or after.colour is before.colour:
            self.tx.visits.decide(after)  # what was verified is counted apart
        else:
            self.tx.visits.recolour(after)
        await self.reminder_dates.follow(by.id)
        if after.colour is not before.colour:
            # The picture that shows the other colour goes.
            self.visits.promise_pass(after, by)
        if after.colour.alarming:
            case = await self.current_case.of(before)
            await self.raising.scanned(after, verdict, case)
            return await self.tx.visits.get(after.id)
        return after

"""What a person may see of themselves: colour now, where they are inside, their visits."""

from datetime import date, datetime, time, timedelta

from bot.domain.account.status import Coming, Duties, History, Past, Standing
from bot.domain.colour import Verdict
from bot.domain.door.screening import still_valid
from bot.domain.people import Person
from bot.domain.rights import Action, Role, areas
from bot.domain.visits import PURGED_AT, Visit
from bot.services.cases.verification import Verifications
from bot.services.cases.visitor_requests import VisitorRequests
from bot.services.cases.visitor_updates import VisitorUpdates
from bot.services.door.checkin import CheckIn
from bot.services.outreach.reminders import Reminders
from bot.services.service import Service, uses

NEWEST = 20


class Status(Service):
    """Only ever about the person who asks."""

    checkin = uses(CheckIn)
    visitor_updates = uses(VisitorUpdates)
    reminders = uses(Reminders)
    verifications = uses(Verifications)
    visitor_requests = uses(VisitorRequests)

    async def standing(self, person: Person) -> Standing | None:
        """Return where somebody stands, or None without a visit that is kept."""
        visit = await self.tx.visits.latest(person.id)
        if visit is None:
            return None
        verdict, local = await self._worth(visit), self.work.local
        return Standing(
            visit=visit,
            door=await self.tx.offices.door(visit.door_id),
            checkin=local(visit.checkin_at),
            ends=local(visit.checkout_due_at),
            colour=verdict.colour if verdict else None,
            ends_on=verdict.ends_on if verdict else None,
            verified_until=await self._verified_until(verdict, person),
            settled=await self.visitor_updates.settled(visit),
            wishes=await self.visitor_requests.offered(visit),
        )

    async def _worth(self, visit: Visit) -> Verdict | None:
        """Return the colour now: that of a visit of today, else what the old answers give.

        None if the old answers have run out.
        """
        if visit.inside or visit.day == self.work.today:
            return Verdict(visit.colour, visit.reasons, visit.ends_on, visit.version)
        if not still_valid(visit.answers, on=self.work.today, rules=self.work.rules):
            return None
        verdict = self.checkin.judge(visit.answers)
        return await self.verifications.lift(verdict, visit.person_id)

    async def _verified_until(self, verdict: Verdict | None, person: Person) -> date | None:
        """Return when the colour an officer verified ends; None if the colour is declared."""
        if verdict is None:
            return await self.verifications.until(person)
        return verdict.ends_on if verdict.verified else None

    async def coming(self, person: Person) -> Coming | None:
        """Return the reminder that is to come, or None."""
        found = await self.reminders.coming(person)
        return None if found is None else Coming(found[0], self.work.local(found[1]))

    async def history(self, person: Person) -> History:
        """Return the person's own visits of the retention time, the newest first."""
        kept = timedelta(days=self.work.settings.retention_days)
        found = await self.tx.visits.of_person(person.id, self.now - kept, NEWEST + 1)
        shown = found[:NEWEST]
        return History(
            visits=tuple([await self._past(visit) for visit in shown]),
            more=len(found) > NEWEST,
            oldest_goes_on=night_after(self.work.local(shown[-1].checkin_at) + kept)
            if shown
            else None,
        )

    async def _past(self, visit: Visit) -> Past:
        local = self.work.local
        return Past(
            office=(await self.tx.offices.get(visit.office_id)).name,
            checkin=local(visit.checkin_at),
            checkout=local(visit.checkout_at) if visit.checkout_at else None,
            colour=visit.colour,
        )

    async def duties(self, person: Person) -> Duties:
        """Return what this person's roles are for, and how many cases wait there."""
        at, of = self._places(person, Role.OFFICER), self._places(person, Role.HEAD)
        new, taken = await self.tx.cases.count_open(at, head_of=of) if at or of else (0, 0)
        return Duties(
            officer_at=await self._names(person, Role.OFFICER),
            head_of=await self._names(person, Role.HEAD),
            staff_at=await self._names(person, Role.STAFF),
            puskesmas_at=await self._names(person, Role.PUSKESMAS),
            field_in=areas(person, Action.VISIT_HOMES),
            satgas=_is(person, Role.SATGAS),
            viewer=_is(person, Role.VIEWER),
            admin=_is(person, Role.ADMIN),
            cases_new=new,
            cases_taken=taken,
        )

    def _places(self, person: Person, role: Role) -> tuple[int, ...]:
        found = (one.office_id for one in person.grants if one.role is role)
        return tuple(place for place in found if place is not None)

    async def _names(self, person: Person, role: Role) -> tuple[str, ...]:
        places = self._places(person, role)
        return tuple([(await self.tx.offices.get(place)).name for place in places])


def _is(person: Person, role: Role) -> bool:
    return any(grant.role is role for grant in person.grants)


def night_after(moment: datetime, at: time = PURGED_AT) -> date:
    """Return the day of the next nightly deletion."""
    return moment.date() + timedelta(days=0 if moment.time() < at else 1)

"""Residents: they register themselves, say what they had, and are left alone when they ask."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.domain import names
from bot.domain.errors import Gone
from bot.domain.offices import Office
from bot.domain.outreach import moves
from bot.domain.outreach.asking import OUTSIDE, question
from bot.domain.outreach.campaigns import Came
from bot.domain.outreach.deferrals import RECOVERED
from bot.domain.outreach.residents import Doses, Home, Reached, Resident, Source
from bot.domain.people import Person
from bot.services.outreach.bookings import Bookings
from bot.services.outreach.sweep_results import SweepResults
from bot.services.service import Service, uses

MOST_IN_CARE = 8


class Residents(Service):
    """Whoever is told of a resident speaks for them, and nobody else does."""

    bookings = uses(Bookings)
    results = uses(SweepResults)

    async def of(self, person: Person) -> list[Resident]:
        """Return the person's own entry, if any, and those in their care that are still there."""
        own = await self.tx.residents.of_person(person.id)
        care = await self.tx.residents.cared_for(person.id)
        return [*([own] if own else []), *(one for one in care if one.state is not Reached.GONE)]

    async def own(self, person: Person) -> Resident | None:
        """Return the person's own entry, or None."""
        return await self.tx.residents.of_person(person.id)

    async def get(self, resident_id: int, *, by: Person) -> Resident:
        """Return one that a person speaks for; raise `Gone` for any other."""
        found = await self.tx.residents.get(resident_id)
        if found is None or found.told_to != by.id:
            raise Gone
        return found

    async def in_care_of(self, person: Person) -> list[Resident]:
        """Return whom a person is told for, and who is nobody in this bot themselves."""
        return [one for one in await self.of(person) if one.person_id is None]

    async def in_care(self, resident_id: int, *, by: Person) -> Resident:
        """Return one of them; raise `Gone` for any other."""
        one = await self.get(resident_id, by=by)
        if one.person_id is not None or one.state is Reached.GONE:
            raise Gone
        return one

    async def kelurahan(self) -> list[Office]:
        """Return the kelurahan a resident may live in: the offices that are one's."""
        return [one for one in await self.tx.offices.all() if one.is_kelurahan]

    async def puskesmas_phone(self, kelurahan_id: int | None) -> str | None:
        """Return whom residents of a kelurahan may call, if its office says so."""
        if kelurahan_id is None:
            return None
        return (await self.tx.offices.get(kelurahan_id)).puskesmas_phone

    async def register(
        self, person: Person, name: str, *, home: Home | None = None, source: Source = Source.SELF
    ) -> Resident:
        """Return the person's own entry, made if there is none; a link may tell the home."""
        own = await self.tx.residents.of_person(person.id)
        if own is None:
            called = person.name or names.of_account(name, person.telegram_id or 0)
            own = self._add(Resident(0, source, Reached.WAITING, name=called, person_id=person.id))
        if home is not None and own.home.kelurahan_id is None:
            own = self._keep(replace(own, home=home))
        return own

    async def care(self, person: Person, called: str) -> Resident:
        """Let somebody without the bot be reminded through this person."""
        known = await self.of(person)
        if sum(one.carer_id == person.id for one in known) >= MOST_IN_CARE:
            raise Gone
        own = await self.tx.residents.of_person(person.id)
        home, name = own.home if own else Home(), _another(called, known)
        one = Resident(0, Source.SELF, Reached.WAITING, name=name, carer_id=person.id, home=home)
        return self._add(one)

    async def answer(self, resident_id: int, key: str, words: str, *, by: Person) -> Resident:
        """Take the answer to a question; raise `Gone` for what no button says."""
        one = await self.get(resident_id, by=by)
        if key == "kelurahan" and words != OUTSIDE:
            known = {str(each.id) for each in await self.kelurahan()}
            if words not in known:
                raise Gone
        if key in ("doses", RECOVERED):
            await self.results.follows(one, Came.ANSWERED)
        told = moves.settle(question(key).take(one, words, self.work.today))
        return self._keep(moves.reasons(told, one, self.work.today))

    async def from_door(self, person: Person, had: Doses) -> Resident:
        """Remember a visitor who agreed to be reminded."""
        own = await self.register(person, person.name or "", source=Source.DOOR)
        return self._keep(moves.known_from_door(moves.asked_again(own), had))

    async def vaccinated(self, resident_id: int, *, vaccine: str | None, on: date) -> Resident:
        """Note a dose that somebody saw given: at a clinic, or at home."""
        one = await self._found(resident_id)
        await self.results.follows(one, Came.VACCINATED)
        return self._keep(moves.had_dose(one, on, vaccine))

    async def deferred(self, resident_id: int, until: date) -> Resident:
        """Note until when a dose has to wait, by the clinic's word."""
        return await self.move(resident_id, lambda one: moves.deferred(one, until))

    async def with_letter(self, resident_id: int, until: date | None) -> Resident:
        """Note a doctor's letter: until a day, or for ever."""
        return await self.move(resident_id, lambda one: moves.with_letter(one, until))

    async def recovered(self, resident_id: int, on: date) -> Resident:
        """Note since when an infection is over."""
        return await self.move(resident_id, lambda one: moves.recovered(one, on))

    async def as_before(self, one: Resident, before: Resident) -> None:
        """Let somebody be as they were: what was noted of a dose was wrong."""
        back = self._keep(moves.taken_back(one, before))
        await self.results.count_out(back, Came.VACCINATED, back.dose)

    async def cared_for_by(self, listed: Resident, person: Person) -> Resident:
        """Let a person be told for somebody on a list."""
        return await self.told_of(replace(listed, carer_id=person.id))

    async def told_of(self, one: Resident) -> Resident:
        """Keep one of whom somebody is told from now on, also of a place they have."""
        if one.told_to is not None:
            await self.bookings.follow(one, await self.tx.people.get(one.told_to))
        return self._keep(one)

    async def later(self, resident_id: int, *, by: Person) -> Resident:
        """Remind again in some days."""
        one = await self._answers(resident_id, "later", by)
        return self._keep(moves.put_off(one, self.work.today + moves.LATER))

    async def not_now(self, resident_id: int, why: str, *, by: Person) -> Resident:
        """Respect a reason not to come now, for its time."""
        one = await self._answers(resident_id, why, by)
        until = self.work.today + timedelta(days=moves.NOT_NOW[why])
        return self._keep(moves.put_off(one, until))

    async def wants_visit(self, resident_id: int, *, by: Person) -> Resident:
        """Note that somebody can only be vaccinated at home."""
        return self._keep(moves.wants_visit(await self._answers(resident_id, "visit", by)))

    async def stop(self, resident_id: int, *, by: Person) -> Resident:
        """Leave one alone, at once and until they ask again."""
        return await self._stop(await self.get(resident_id, by=by))

    async def stop_all(self, person: Person) -> None:
        """Leave a person alone, also about those in their care."""
        for one in await self.of(person):
            await self._stop(one)

    async def ask_again(self, resident_id: int, *, by: Person) -> Resident:
        """Begin anew with who asked to be left alone and asks again."""
        one = self._keep(moves.asked_again(await self.get(resident_id, by=by)))
        self.tx.people.wants_reminders(by.id, True, self.now)
        return one

    async def told(self, person: Person) -> None:
        """Count a reminder among the messages about the dose that is to come."""
        own = await self.tx.residents.of_person(person.id)
        if own is not None:
            self._keep(moves.told(own, self.now))

    async def untold(self, person_id: int) -> None:
        """Take back a reminder that nobody heard."""
        own = await self.tx.residents.of_person(person_id)
        if own is not None:
            self._keep(moves.untold(own, self.now))

    async def had_it(self, person: Person, dose: int) -> None:
        """Note that a dose somebody was reminded of has been had; the day nobody said."""
        own = await self.tx.residents.of_person(person.id)
        if own is not None and (own.had.doses or 0) < dose:
            self._keep(moves.says_had(own, dose))

    async def _stop(self, one: Resident) -> Resident:
        await self.results.follows(one, Came.STOPPED)
        return self._keep(moves.stopped(one))

    async def _answers(self, resident_id: int, what: str, by: Person) -> Resident:
        """Return one that is not to be left alone: an older message's button undoes no stop."""
        one = await self.get(resident_id, by=by)
        if one.state in moves.LEFT_ALONE:
            raise Gone
        await self.results.follows(one, Came.ANSWERED)
        return moves.answered(one, what, self.work.today)

    async def move(self, resident_id: int, move: Callable[[Resident], Resident]) -> Resident:
        """Let a resident follow a rule of `moves`; raise `Gone` if they are not known any more."""
        return self._keep(move(await self._found(resident_id)))

    async def _found(self, resident_id: int) -> Resident:
        found = await self.tx.residents.get(resident_id)
        if found is None:
            raise Gone
        return found

    def _add(self, one: Resident) -> Resident:
        return replace(one, id=self.tx.residents.add(one, self.now))

    def _keep(self, one: Resident) -> Resident:
        self.tx.residents.save(one, self.now)
        return one


def _another(called: str, known: Sequence[Resident]) -> str:
    """Return a name that none of those in care has: of two children one is the second."""
    taken = {one.name for one in known}
    numbered = (f"{number}. {called}" for number in range(2, MOST_IN_CARE + 2))
    return next(name for name in (called, *numbered) if name not in taken)

"""Residents who may stand twice: found in small steps, and judged by who runs the sweep."""

from dataclasses import dataclass
from datetime import timedelta

from bot.domain.errors import Gone
from bot.domain.outreach.duplicates import Duplicate, alike, likeness
from bot.domain.outreach.residents import Resident
from bot.domain.people import Person
from bot.domain.rights import Action, may
from bot.domain.timers import Kind
from bot.services.outreach.joins import Joins
from bot.services.outreach.reminders import Reminders
from bot.services.outreach.sweep import Sweep
from bot.services.readings import Readings
from bot.services.service import Service, uses

STEP = 100  # compared in one turn: some 20 ms, between which a check-in has its turn
PAUSE, REST = timedelta(seconds=1), timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Judging:
    """The next two to be judged, if any, and how many there are."""

    count: int
    next: Duplicate | None


class Duplicates(Service):
    """A Puskesmas judges where both live in its district, an admin everywhere."""

    joins = uses(Joins)
    readings = uses(Readings)
    reminders = uses(Reminders)
    sweep = uses(Sweep)

    async def following(self, after: int, *, by: Person) -> Judging:
        """Return the first two behind a number, else from the beginning; it is noted who reads."""
        places = await self._places(by)
        found = await self._first(after, places)
        if found is None and after:
            found = await self._first(0, places)
        if found is not None:
            self._read(found, by)
        return Judging(await self.tx.duplicates.count(places), found)

    async def get(self, number: int, *, by: Person) -> Duplicate:
        """Return two who are to be judged; raise `Gone` if somebody has, or they are others'."""
        found = await self._first(number - 1, await self._places(by))
        if found is None or found.id != number:
            raise Gone
        return found

    async def same(self, number: int, *, by: Person) -> Resident:
        """Let two be one, with all that is known of either."""
        found = await self.get(number, by=by)
        listed, own = found.one, found.other
        if listed.told_to is not None:
            listed, own = own, listed
        joined = await self.joins.made_one(listed, own)
        if joined.person_id is not None:
            await self.reminders.follow(joined, await self.tx.people.get(joined.person_id))
        self._note("join-residents", joined.id, by)
        return joined

    async def two(self, number: int, *, by: Person) -> None:
        """Remember for good that two are two."""
        found = await self.get(number, by=by)
        self.tx.duplicates.are_two(number)
        self._note("two-residents", found.one.id, by)

    def schedule(self) -> None:
        """Make sure that comparing goes on, from where it stood."""
        self.tx.timers.set_if_absent(Kind.DUPLICATES, 0, self.now)

    async def compare(self) -> None:
        """Compare some who are new or changed with all others, and go on in a moment."""
        some = await self.tx.duplicates.to_compare(STEP)
        for one in some:
            self.tx.duplicates.compared(one)
        if some:
            others = await self.tx.duplicates.with_others(some)
            found = {tuple(sorted((one.id, other.id))) for one, other in alike(some, others)}
            for row in await self.tx.duplicates.proposed([one.id for one in some]):
                if (row.one_id, row.other_id) not in found:  # since one of them has changed
                    self.tx.duplicates.withdraw(row.id)
            for one_id, other_id in sorted(found):
                self.tx.duplicates.propose(one_id, other_id)
        more = len(some) == STEP
        self.tx.timers.set(Kind.DUPLICATES, 0, self.now + (PAUSE if more else REST))

    async def _first(self, after: int, places: tuple[int, ...] | None) -> Duplicate | None:
        """Return the first behind a number that something still speaks for."""
        while (row := await self.tx.duplicates.following(after, places)) is not None:
            one = await self.tx.residents.get(row.one_id)
            other = await self.tx.residents.get(row.other_id)
            like = None if one is None or other is None else likeness(one, other)
            if one is not None and other is not None and like is not None:
                return Duplicate(row.id, one, other, like)
            self.tx.duplicates.withdraw(row.id)
            after = row.id
        return None

    async def _places(self, by: Person) -> tuple[int, ...] | None:
        """Return the kelurahan somebody may sweep; None: all, and where nobody said."""
        return None if may(by, Action.RUN_SWEEP) else tuple(await self.sweep.places(by=by))

    def _read(self, found: Duplicate, by: Person) -> None:
        for one in (found.one, found.other):
            self.readings.note("duplicate", f"resident:{one.id}", by=by.id)

    def _note(self, action: str, resident_id: int, by: Person) -> None:
        self.tx.audit.put(action, by=by.id, at=self.now, subject=f"resident:{resident_id}")

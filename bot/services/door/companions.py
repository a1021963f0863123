"""Companions without a phone: declared by a visitor who is inside, checked out with them."""

from datetime import datetime

from bot.domain.colour import with_adult
from bot.domain.door.errors import NotInside, TooManyCompanions
from bot.domain.offices import Door
from bot.domain.people import Person
from bot.domain.visits import Visit, VisitKind
from bot.services.cases.hints import Hints
from bot.services.door.checkin import CheckIn
from bot.services.service import Service, uses
from bot.services.visits import Visits

COMPANIONS_A_DAY = 8  # a large family: our choice
CONSENT = "by-companion"  # who came along agreed to it beside them


class Companions(Service):
    """Each is a person with a visit of their own, registered by who came with them."""

    checkin = uses(CheckIn)
    hints = uses(Hints)
    visits = uses(Visits)

    async def led_by(self, visit_id: int, person: Person) -> Visit:
        """Return this person's running visit at the office of `visit_id`.

        Raises `NotInside` if the person has left, or if it was never theirs, and
        `TooManyCompanions` if they have declared so many today that nobody else may follow.
        """
        asked = await self.tx.visits.get(visit_id)
        running = await self.visits.inside(person)
        if running is None or asked.person_id != person.id:
            raise NotInside
        if running.office_id != asked.office_id or running.kind is not VisitKind.VISITOR:
            raise NotInside
        await self._room(person)
        return running

    async def _room(self, person: Person) -> None:
        if await self.tx.visits.declared_on(person.id, self.work.today) >= COMPANIONS_A_DAY:
            raise TooManyCompanions

    async def register(
        self,
        *,
        leader: Visit,
        by: Person,
        name: str,
        door: Door,
        answers: dict[str, str] | None,
        talk_id: int,
        began_at: datetime,
    ) -> Visit:
        """Store a companion's visit; without answers, a child below the scale.

        Such a child has no colour of its own: it comes in, or waits, with its adult.
        """
        language = by.language or self.work.settings.language
        await self._room(by)
        person_id = await self.tx.people.add_guest(name, language, self.now, consent=CONSENT)
        verdict = with_adult(leader.colour, leader.version) if answers is None else None
        visit = await self.checkin.register(
            person_id=person_id,
            door=door,
            answers=answers or {},
            talk_id=talk_id,
            scanned_at=began_at,
            by=by,
            kind=VisitKind.COMPANION,
            verdict=verdict,
        )
        await self.hints.consider(leader)
        return visit

    async def leader_of(self, visit: Visit) -> Visit | None:
        """Return the latest visit of who came with this companion, or None."""
        return await self.tx.visits.latest(visit.registered_by or 0)

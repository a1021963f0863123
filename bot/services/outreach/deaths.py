"""Whoever has died is spoken of no more: no place, no end of an isolation; unless it was wrong."""

from datetime import datetime, time
from typing import Any

from bot.domain.outreach.bookings import Booking
from bot.domain.outreach.errors import ClinicFull, ClinicOver, PlaceElsewhere
from bot.domain.outreach.residents import Resident
from bot.domain.timers import Kind
from bot.services.outreach.bookings import Bookings
from bot.services.service import Service, uses

Kept = dict[str, Any]  # what was to come, as words: to be brought back


class Deaths(Service):
    """What is taken away is kept sealed beside what was noted, for the thumb that slipped."""

    bookings = uses(Bookings)

    async def leave_in_peace(self, one: Resident) -> Kept:
        """Give back the places of who has died, and forget what was to be said; return both."""
        until = None
        if one.person_id is not None:
            until = await self.tx.timers.due_at(Kind.ISOLATION, one.person_id)
            self.tx.timers.clear(Kind.ISOLATION, one.person_id)
        freed = [each for each in await self._places(one) if await self.bookings.leave(each)]
        return {
            "places": [[each.clinic_id, f"{each.hour:%H:%M}", each.care] for each in freed],
            "isolation": None if until is None else until.isoformat(),
        }

    async def take_back(self, one: Resident, kept: Kept) -> bool:
        """Bring back what was taken away; False if somebody else has a place by now."""
        until = kept.get("isolation")
        if until is not None and one.person_id is not None:
            due_at = datetime.fromisoformat(until)
            self.tx.timers.set_if_absent(Kind.ISOLATION, one.person_id, due_at)
        found = [await self._book(one, *place) for place in kept.get("places", ())]
        for place in await self._places(one):
            await self.bookings.reminders.due(place.id)  # of a past one too, if they are asked yet
        return all(found)

    async def _places(self, one: Resident) -> list[Booking]:
        """Return what they have, also where it is past and nobody noted whether they came."""
        places = [await self.tx.bookings.live_in_care(one.id)]
        if one.person_id is not None:
            places.append(await self.tx.bookings.live_of(one.person_id))
        return [place for place in places if place is not None]

    async def _book(self, one: Resident, clinic_id: int, hour: str, care: bool) -> bool:
        person = None if one.told_to is None else await self.tx.people.get(one.told_to)
        try:
            await self.bookings.book(
                clinic_id, time.fromisoformat(hour), by=person, cared=one if care else None
            )
        except (PlaceElsewhere, ClinicOver):  # they have another by now, or none is of any use
            return True
        except ClinicFull:
            return False
        return True

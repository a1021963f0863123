"""Whom one looks after no more: added by mistake, or another's by now."""

from dataclasses import replace

from bot.domain.outreach.residents import Source
from bot.domain.people import Person
from bot.services.outreach.bookings import Bookings
from bot.services.outreach.residents import Residents
from bot.services.service import Service, uses


class Care(Service):
    """Nobody is told of them through this person from then on."""

    bookings = uses(Bookings)
    residents = uses(Residents)

    async def give_up(self, resident_id: int, *, by: Person) -> None:
        """Give somebody up, with their place; raise `Gone` for who is not in this person's care.

        Who is on no list was known through this person alone, and is forgotten.
        """
        one = await self.residents.in_care(resident_id, by=by)
        place = await self.bookings.live_of(None, one)
        if place is not None:
            await self.bookings.leave(place)
        if one.source is Source.LIST:
            self.tx.residents.save(replace(one, carer_id=None), self.now)
        else:
            self.tx.residents.delete(one.id)

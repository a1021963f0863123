"""Two entries become one: who registered stands on a list, or somebody stood there twice."""

from dataclasses import replace

from bot.domain.outreach import moves
from bot.domain.outreach.residents import Resident
from bot.domain.people import Person
from bot.services.outreach.bookings import Bookings
from bot.services.outreach.fieldwork import Fieldwork
from bot.services.outreach.residents import Residents
from bot.services.phones import normal
from bot.services.service import Service, uses


class Joins(Service):
    """All that is of the one is the other's from then on."""

    bookings = uses(Bookings)
    fieldwork = uses(Fieldwork)
    residents = uses(Residents)

    async def shared_phone(self, person: Person, shared: str) -> Resident | None:
        """Note a person's own number, by which a list may know them; None if nobody needs it.

        Of several on lists with one number nobody is guessed.
        """
        phone = normal(shared)
        if phone is None:
            return None
        own = await self.tx.residents.of_person(person.id)
        listed = [one for one in await self.tx.residents.of_phone(phone) if one.told_to is None]
        if len(listed) == 1:
            return await self.joined(listed[0], own, person)
        if own is None:
            return None
        return await self.residents.move(own.id, lambda one: replace(one, phone=phone))

    async def joined(self, listed: Resident, own: Resident | None, person: Person) -> Resident:
        """Let a person be who stands on a list; what they said themselves counts more."""
        if own is not None:
            return await self.made_one(listed, own)
        return await self.residents.told_of(replace(listed, person_id=person.id))

    async def made_one(self, listed: Resident, own: Resident) -> Resident:
        """Let two entries be one, the one on a list; what the other says counts more."""
        await self.bookings.keep_one(listed, own)
        await self.fieldwork.withdraw(own.id)
        self.tx.duplicates.become_one(own.id, into=listed.id)
        return await self.residents.told_of(moves.joined(listed, own))

"""Inviting who is on a list: printed by RW, opened with the year of birth, bound once."""

from dataclasses import replace

from bot.domain.offices import Office
from bot.domain.outreach.invitations import (
    TRIES,
    VALID,
    Invitation,
    InvitationSheet,
    NotInvited,
)
from bot.domain.outreach.residents import Home, Resident, Source
from bot.domain.people import Person
from bot.domain.team.groups import rw_area
from bot.services.access import Access, new_token
from bot.services.outreach.joins import Joins
from bot.services.outreach.residents import Residents
from bot.services.service import Service, uses


class Invitations(Service):
    """A code shows nothing of anybody; forged, used up and used sound the same."""

    access = uses(Access)
    joins = uses(Joins)
    residents = uses(Residents)

    async def sheet(self, kelurahan: Office, rw: int) -> InvitationSheet:
        """Make the invitations of one RW, each with a new code; former ones are void."""
        slips = []
        for number in await self.tx.invitations.to_invite(kelurahan.id, rw):
            one = await self.tx.residents.get(number)
            if one is not None:
                token = new_token()
                self.tx.invitations.put(token, number, self.now)
                slip = Invitation(one.name or "?", one.home.rt, one.address, f"r_{token}")
                slips.append(slip)
        area = rw_area(kelurahan.name, rw)
        self.tx.audit.put(
            *("print-invitations",),
            by=None,
            at=self.now,
            subject=f"office:{kelurahan.id}",
            detail=f"{area}: {len(slips)}",
        )
        city, bot = self.work.settings.city_name, self.work.username
        return InvitationSheet(area, city, bot, self.work.link(""), tuple(slips))

    async def opened(self, token: str, *, by: Person) -> Resident:
        """Return who is invited; raise `NotInvited`, also after too many wrong links."""
        number = await self.tx.invitations.resident_of(token, self.now - VALID, TRIES)
        one = None if number is None else await self.tx.residents.get(number)
        if one is None or one.told_to not in (None, by.id):
            await self.access.check_guesses(by.telegram_id or 0)
            raise NotInvited
        return one

    async def accept(self, token: str, born: int, *, by: Person) -> Resident | None:
        """Bind an invited resident to who knows their year of birth; None if it is wrong.

        Who is somebody else already, by a list or by the year, becomes their carer.
        """
        listed = await self.opened(token, by=by)
        if born != listed.born:
            await self.tx.invitations.try_once(token)
            return None
        self.tx.invitations.spend(token, self.now)
        own = await self.tx.residents.of_person(by.id)
        other = own is not None and (own.source is Source.LIST or own.born not in (None, born))
        if own is not None and own.id == listed.id:
            return own
        if other:
            return await self.residents.cared_for_by(listed, by)
        return await self.joins.joined(listed, own, by)

    async def tries_left(self, token: str) -> bool:
        """Tell whether an invitation may be tried again."""
        number = await self.tx.invitations.resident_of(token, self.now - VALID, TRIES)
        return number is not None

    async def rw_link(self, kelurahan: Office, rw: int) -> str:
        """Return an RW's link, always the same."""
        token = await self.tx.invitations.rw_link(kelurahan.id, rw, new_token(), self.now)
        return self.work.link(f"n_{token}")

    async def home_of(self, token: str, *, by: Person) -> Home:
        """Return where an RW's link says one lives; raise `NotInvited`."""
        found = await self.tx.invitations.rw_of(token)
        if found is None:
            await self.access.check_guesses(by.telegram_id or 0)
            raise NotInvited
        return replace(Home(), kelurahan_id=found[0], rw=found[1])

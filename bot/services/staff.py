"""Staff of an office: they join by a link, and the head confirms each with one tap."""

from bot.domain.errors import ExpiredToken
from bot.domain.people import Person
from bot.domain.rights import Action, Appointment, Role
from bot.domain.team.links import Link
from bot.services.service import Service


class Staff(Service):
    """The link gives no right, so all colleagues may use the same one until it runs out."""

    async def invite(self, office_id: int, *, by: Person) -> str:
        """Return the payload of a link for the staff of an office; for its head or an admin."""
        await self.services.rights.require(by, Action.CONFIRM_OFFICER, office_id)
        return await self.services.rights.invite(Role.STAFF, office_id, by=by)

    async def ask(self, token: str, person: Person, name: str) -> Appointment | None:
        """Record the wish to be counted as staff; None if the link is for something else."""
        link = await self.tx.rights.token(token, Link.ROLE, self.now)
        if link is None or link.role is not Role.STAFF:
            return None
        await self.services.people.check_guesses(person.telegram_id or 0)
        if not link.usable:
            raise ExpiredToken
        if person.name is None:
            self.tx.people.rename(person.id, name)
        asked_before = await self.tx.rights.asked(person.id, Role.STAFF, link.office_id)
        row = await self.tx.rights.request(person.id, Role.STAFF, link.office_id, self.now)
        if row.state == "requested" and not asked_before:
            await self.services.rights.tell_deciders(row)
        return row

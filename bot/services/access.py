"""Access: what a person may do where, and who has tried too many links."""

import secrets

from bot.domain.errors import (
    MembershipUnsure,
    NoOffice,
    NotAllowed,
    NotAnOfficer,
    NotConfirmedYet,
    TooManyGuesses,
)
from bot.domain.offices import Office
from bot.domain.people import Person
from bot.domain.rights import MAY, Action, Role, holders_of, may, places
from bot.services.service import Service

GUESSES_AN_HOUR = 10
CITY_GUESSES = 100  # wrong digits of all accounts within the hour; from then on each has few
GUARDED_GUESSES = 2  # who mistyped once is not yet one who guesses
_CITY = -1  # no account's number


class Access(Service):
    """Every deed asks `require` first; every wrong link is counted."""

    async def require(self, person: Person, action: Action, place: int | None = None) -> None:
        """Raise unless the person may do this there; the error says how to come to the right."""
        if may(person, action, place):
            self.tx.roles.acted(person.id, place, MAY[action], self.now)
            return
        if MAY[action].isdisjoint((Role.OFFICER, Role.FIELD)):
            raise NotAllowed(who=holders_of(action))
        if await self.tx.links.requested(person.id, place):
            raise NotConfirmedYet
        if await self.tx.links.suspended(person.id, place):
            raise MembershipUnsure
        if Role.OFFICER not in MAY[action]:
            raise NotAllowed(who=holders_of(action))
        raise NotAnOfficer if place is not None else NoOffice

    async def offices_of(self, person: Person, action: Action) -> list[Office]:
        """Return the offices where a local role of this person allows `action`."""
        return [await self.tx.offices.get(place) for place in places(person, action)]

    async def check_guesses(self, telegram_id: int, *, digits: bool = False) -> None:
        """Raise `TooManyGuesses` if this account tried too many wrong links within the hour.

        Of `digits` it has fewer tries while many accounts guess together: who knows the right
        ones needs no more.

        Asked of what is wrong, and before digits are looked at: a link that is right is random,
        so it was not guessed, and opens whatever its holder tried before.
        """
        most = GUARDED_GUESSES if digits and await self.guarded() else GUESSES_AN_HOUR
        if await self.tx.people.guesses(telegram_id, self.now) >= most:
            raise TooManyGuesses

    async def guarded(self) -> bool:
        """Tell whether so many wrong digits were typed in the city that somebody guesses."""
        return await self.tx.people.guesses(_CITY, self.now) >= CITY_GUESSES

    async def count_guess(self, telegram_id: int, *, digits: bool = False) -> bool:
        """Count a wrong link or wrong digits; return whether it makes too many of the city's."""
        await self.tx.people.count_guess(telegram_id, self.now)
        if not digits:
            return False
        await self.tx.people.count_guess(_CITY, self.now)
        return await self.tx.people.guesses(_CITY, self.now) == CITY_GUESSES


def new_token() -> str:
    """Return 128 random bits, fit for a start payload."""
    return secrets.token_urlsafe(16)

"""Posters: ordered as a file to print, told from fakes by their number, renewed."""

import secrets

from bot.domain.messages import PosterFile
from bot.domain.offices import Door
from bot.domain.paper.errors import ReplacedPoster, UnknownPoster
from bot.domain.paper.posters import Kind, Poster
from bot.domain.people import Person
from bot.domain.rights import Action
from bot.services.access import Access
from bot.services.office.offices import Offices
from bot.services.paper.printing import Printing
from bot.services.service import Service, uses


class Posters(Service):
    """What is printed is made when first asked for; delivery, which draws it, only reads."""

    access = uses(Access)
    offices = uses(Offices)
    printing = uses(Printing)

    async def order(
        self, kind: Kind, office_id: int | None, *, by: Person, door_id: int | None = None
    ) -> None:
        """Promise a file with the posters of an office, or of all, or of one door only."""
        await self.printing.require(by, office_id)
        await self.prepare(kind, office_id, door_id=door_id)
        file = PosterFile(office_id or 0, kind, by.id, door_id or 0)
        which = f"{kind}:{door_id or 'all'}"
        self.printing.promise(file, what="posters", which=which, by=by)

    async def prepare(
        self, kind: Kind, office_id: int | None = None, *, door_id: int | None = None
    ) -> None:
        """Make what the posters of an office, or of all, or of one door, still lack.

        That are tokens, codes and numbers; from now on these posters were printed.
        """
        codes, exits = await self.tx.posters.codes(), await self.tx.posters.exits()
        numbers = await self.tx.posters.numbers()
        for door in await self.offices.doors(office_id):
            if door_id not in (None, door.id):
                continue
            token = door.token
            if kind is Kind.EXIT:
                token = exits.get(door.id) or await self.offices.exit_token(door.id)
            elif door.id not in codes:
                await self.offices.typed_code(door.id)
            if token not in numbers:
                await self.number(token)
            if kind is Kind.ENTRY:
                self.tx.posters.printed(token, self.now)

    async def in_force(
        self, kind: Kind, office_id: int | None = None, *, door_id: int | None = None
    ) -> list[Poster]:
        """Return the posters to print, in the order of offices and doors."""
        codes, exits = await self.tx.posters.codes(), await self.tx.posters.exits()
        numbers = await self.tx.posters.numbers()
        doors = await self.offices.doors(office_id)
        wanted = [door for door in doors if door_id in (None, door.id)]
        if kind is Kind.EXIT:
            tokens = [(door, exits[door.id]) for door in wanted if door.id in exits]
            return [Poster(door, kind, one, numbers.get(one)) for door, one in tokens]
        return [
            Poster(door, kind, door.token, numbers.get(door.token), codes.get(door.id))
            for door in wanted
        ]

    async def number(self, token: str) -> str:
        """Return the number on a token's poster, random, made when first asked for."""
        number = await self.tx.posters.number_of(token)
        while number is None:
            tried = f"{secrets.randbelow(900_000) + 100_000}"
            if await self.tx.posters.add_number(token, tried):
                number = tried
        return number

    async def check(self, number: str, *, typed_by: int) -> tuple[Door, Kind]:
        """Return whose door a poster with this number belongs to.

        Raise if it was replaced, is none of ours, or numbers were guessed too often.
        """
        await self.access.check_guesses(typed_by, digits=True)
        found = await self.tx.posters.find(number)
        if found is None:
            raise UnknownPoster(number=number)
        door_id, kind, void = found
        door = await self.tx.offices.door(door_id)
        if void:
            raise ReplacedPoster(number=number, office=door.office.name)
        return door, kind

    async def renew(self, door_id: int, seen: str, *, by: Person) -> bool:
        """Replace a door's poster, whose number was `seen`, and promise the new one as a file.

        Return False, having done nothing, if that poster is not in force any more.
        """
        await self.access.require(by, Action.MANAGE_OFFICES)
        door = await self.tx.offices.door(door_id)
        if await self.tx.posters.number_of(door.token) != seen:
            return False
        await self.offices.rotate(door_id, by=by)
        await self.order(Kind.ENTRY, door.office.id, by=by, door_id=door_id)
        return True

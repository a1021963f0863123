"""Offices: found by admins, their doors printed and renewed."""

import secrets

from bot.domain.offices import Door, Office
from bot.domain.people import Person
from bot.domain.rights import Action
from bot.services.access import Access, new_token
from bot.services.board_timer import BoardTimer
from bot.services.service import Service, uses


class Offices(Service):
    """Found by their number or code; what hangs at a door is made when first asked for."""

    access = uses(Access)
    board_timer = uses(BoardTimer)

    async def all(self) -> list[Office]:
        """Return all offices by district and name."""
        return await self.tx.offices.all()

    async def get(self, office_id: int) -> Office:
        """Return an office; raise `Gone` if there is none."""
        return await self.tx.offices.get(office_id)

    async def of_code(self, code: str) -> Office | None:
        """Return the office with this code, or None; one that is retired is not found."""
        office = await self.tx.offices.of_code(code.strip().upper())
        return None if office is None or office.retired else office

    async def doors(self, office_id: int | None = None) -> list[Door]:
        """Return the doors of one office, or of all."""
        return await self.tx.offices.doors(office_id)

    async def group_of(self, office_id: int) -> int | None:
        """Return the chat of an office's officers, or None."""
        return await self.tx.groups.of_office(office_id)

    async def exit_token(self, door_id: int) -> str:
        """Return the token of a door's exit poster, made when first asked for."""
        token = await self.tx.door_codes.exit_of(door_id)
        if token is None:
            token = new_token()
            self.tx.door_codes.add_exit(door_id, token, self.now)
        return token

    async def typed_code(self, door_id: int) -> str:
        """Return the five digits that open a door when typed, made when first asked for."""
        code = await self.tx.door_codes.code_of(door_id)
        while code is None:
            tried = f"{secrets.randbelow(90_000) + 10_000}"
            if await self.tx.door_codes.add_code(door_id, tried, self.now):
                code = tried
        return code

    async def rotate(self, door_id: int, *, by: Person) -> Door:
        """Give a door a new token; its old poster, code to type included, is void.

        Exit posters stay: they only end the visit of who scans them.
        """
        door = await self.tx.offices.door(door_id)
        await self.access.require(by, Action.MANAGE_OFFICES)
        await self.tx.offices.rotate(door_id, new_token(), self.now)
        self.tx.door_codes.revoke_code(door_id, self.now)
        self.board_timer.changed(door.office.id)  # it asks again whether the poster hangs
        self.tx.audit.put(
            "rotate-door",
            by=by.id,
            at=self.now,
            subject=f"door:{door_id}",
            office_id=door.office.id,
        )
        return await self.tx.offices.door(door_id)

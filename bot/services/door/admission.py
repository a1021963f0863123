"""Arriving otherwise: typed codes, exit posters, a closed office, a scan that comes late."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.door.errors import CodesGuarded, UnknownCode
from bot.domain.errors import OfficeRetired, RevokedToken, UnknownToken
from bot.domain.hours import break_until, is_open, next_opening
from bot.domain.offices import Door
from bot.domain.people import Person
from bot.domain.visits import Visit
from bot.services.access import Access
from bot.services.service import Service, uses
from bot.services.visits import Visits

LATE = timedelta(minutes=20)  # an older scan may be of somebody who left long ago: our choice


@dataclass(frozen=True, slots=True)
class Closed:
    """An office's door is shut; `opens` is when it opens again, local, None if not for long."""

    opens: datetime | None
    pause: bool = False  # only at a break: the working day goes on


@dataclass(frozen=True, slots=True)
class Exit:
    """Somebody scanned an exit poster: its door, and the visit they are in, perhaps elsewhere."""

    door: Door
    visit: Visit | None

    @property
    def here(self) -> Visit | None:
        """Return the visit that ends at this door, or None."""
        visit = self.visit
        return visit if visit is not None and visit.office_id == self.door.office.id else None


class Admission(Service):
    """What a visitor may meet before the first question."""

    access = uses(Access)
    visits = uses(Visits)

    async def door_of_code(self, code: str, *, typed_by: int) -> Door:
        """Return the door whose poster shows these digits.

        Raise if they are unknown, of a replaced poster, or guessed too often.
        """
        await self.access.check_guesses(typed_by, digits=True)
        found = await self.tx.door_codes.door_of_code(code)
        if found is None:
            raise CodesGuarded if await self.access.guarded() else UnknownCode
        door_id, revoked = found
        door = await self.tx.offices.door(door_id)
        if revoked:
            raise RevokedToken(office=door.office.name)
        if door.office.retired:
            raise OfficeRetired(office=door.office.name)
        return door

    async def exit(self, token: str, person: Person, *, scanned_by: int) -> Exit:
        """Return what an exit poster's token means for a person; raise if it is none of ours."""
        found = await self.tx.door_codes.door_of_exit(token)
        if found is None:
            await self.access.check_guesses(scanned_by)
            raise UnknownToken
        return Exit(await self.tx.offices.door(found), await self.visits.inside(person))

    def late(self, sent_at: datetime) -> bool:
        """Tell whether a scan is treated so late that its sender may have left."""
        return self.now - sent_at > LATE

    async def closed(self, door: Door) -> Closed | None:
        """Return when the office opens if its door is shut now, else None."""
        holidays = await self.tx.offices.holidays()
        local = self.work.local()
        if is_open(door.office.hours, local, holidays):
            return None
        pause_ends = break_until(door.office.hours, local, holidays)
        if pause_ends is not None:
            return Closed(pause_ends, pause=True)
        return Closed(next_opening(door.office.hours, local, holidays))

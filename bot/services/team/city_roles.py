"""Who runs, watches and protects the city: admins, viewers, Satgas, Puskesmas (`/admin`)."""

from bot.domain.errors import Gone
from bot.domain.people import Person
from bot.domain.rights import Action, Role
from bot.domain.team.errors import LastAdmin, NotAPuskesmas
from bot.domain.team.groups import rw_area
from bot.domain.team.role_holders import CITY_ROLES, Entry, listed
from bot.services.access import Access
from bot.services.readings import Readings
from bot.services.service import Service, uses
from bot.services.team.groups import Groups
from bot.services.team.joining import Joining
from bot.services.team.leaving import Leaving


class CityRoles(Service):
    """For admins; the command line acts as one (`by` None)."""

    access = uses(Access)
    readings = uses(Readings)
    leaving = uses(Leaving)
    groups = uses(Groups)
    joining = uses(Joining)

    async def all(self, *, by: Person) -> tuple[Entry, ...]:
        """Return who has one of these roles."""
        await self.access.require(by, Action.MANAGE_ROLES)
        return listed(await self.tx.roles.holding(CITY_ROLES), CITY_ROLES)

    async def read(self, *, by: Person) -> tuple[Entry, ...]:
        """Return who has one of these roles, to be shown to `by`, and note that."""
        found = await self.all(by=by)
        self.readings.note("roles", "roles", by=by.id)
        return found

    async def teams(self) -> int:
        """Return how many field teams have a group."""
        return await self.tx.groups.count_teams()

    async def entry(self, role_id: int, *, by: Person) -> Entry:
        """Return one of these roles, to be removed; raise `LastAdmin`, or `Gone` if it is over."""
        found = [one for one in await self.all(by=by) if one.id == role_id]
        if not found:
            raise Gone
        if found[0].role is Role.ADMIN and await self.tx.roles.count(Role.ADMIN) == 1:
            raise LastAdmin
        return found[0]

    async def remove(self, role_id: int, *, by: Person) -> Entry:
        """Take one of these roles away; raise as `entry` does."""
        found = await self.entry(role_id, by=by)
        await self.leaving.end(found.appointment, by=by, action=f"remove-{found.role}")
        return found

    def in_settings(self, entry: Entry) -> bool:
        """Tell whether the settings still name this account as an admin's."""
        admins = self.work.settings.admin_ids
        return entry.role is Role.ADMIN and entry.telegram_id in admins

    async def invite(self, role: Role, office_id: int | None = None, *, by: Person | None) -> str:
        """Return the payload of a one-time link; raise `NotAPuskesmas` for another office."""
        if by is not None:
            await self.access.require(by, Action.MANAGE_ROLES)
        if role is Role.PUSKESMAS and office_id is not None:
            office = await self.tx.offices.get(office_id)
            if not office.is_puskesmas:
                raise NotAPuskesmas(office=office.name)
        return await self.joining.invite(role, office_id, by=by)

    async def invite_team(self, kelurahan_id: int, rw: int, *, by: Person) -> tuple[str, str]:
        """Return the area and the payload of a link that binds a field team's group."""
        kelurahan = await self.tx.offices.get(kelurahan_id)
        area = rw_area(kelurahan.name, rw)
        return area, await self.groups.invite(None, by=by, area=area)

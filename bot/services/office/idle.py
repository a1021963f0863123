"""Offices without scans: the group hears it, once and kindly; admins when it goes on."""

from datetime import date, datetime, timedelta

from bot.domain.errors import Gone
from bot.domain.figures.funnel import SEARCHED
from bot.domain.messages import IdleList, IdleNudge, Lane
from bot.domain.office.board import spread
from bot.domain.office.idle import NUDGED_AFTER, IdleFacts, idle_days
from bot.domain.office.working_day import next_working_hour
from bot.domain.offices import Office
from bot.domain.rights import Role
from bot.domain.timers import Kind
from bot.services.office.opening import Opening
from bot.services.quiet_hours import QuietHours
from bot.services.service import Service, uses

NEXT_DAY = timedelta(days=1)


class IdleOffices(Service):
    """Each office is looked at when its working day begins, by its own hours and holidays."""

    opening = uses(Opening)
    quiet_hours = uses(QuietHours)

    async def schedule(self) -> None:
        """Look at every office that has a group; what is missed while the bot is down is late."""
        for office_id in await self.tx.boards.bound_offices():
            await self.begin(office_id)

    async def begin(self, office_id: int) -> None:
        """Look at an office on its next working day, unless a look is set."""
        at = await self._next_look(await self.tx.offices.get(office_id))
        self.tx.timers.set_if_absent(Kind.IDLE, office_id, spread(at, office_id))

    async def due(self, office_id: int) -> None:
        """See whether an office is idle, say so if it is new, and set when to look again."""
        self.tx.timers.clear(Kind.IDLE, office_id)
        office = await self.tx.offices.get(office_id)
        group = await self.tx.groups.of_office(office_id)
        if group is None or office.retired:
            self.tx.idle_offices.active(office_id)  # whoever binds a group begins anew
            return
        self.tx.timers.set(Kind.IDLE, office_id, spread(await self._next_look(office), office_id))
        last_scan, days = await self._idle(office)
        said = await self.tx.idle_offices.of(office_id)
        newer = last_scan is not None and (said is None or last_scan != said.last_scan)
        if said is not None and (newer or days < NUDGED_AFTER):
            self.tx.idle_offices.active(office_id)
            said = None
        if days < NUDGED_AFTER or not await self._at_work(office_id):
            return
        if said is None:
            await self._nudge(office_id, group, last_scan)
        elif days >= self.work.settings.idle_days and said.nudged_on < self.work.today:
            await self._tell_admins(office_id)

    async def is_idle(self, office_id: int) -> bool:
        """Tell whether an office still is."""
        _, days = await self._idle(await self.tx.offices.get(office_id))
        return days >= NUDGED_AFTER

    async def told_on(self, day: date) -> list[IdleFacts]:
        """Return the offices of which admins are told on a day, as they stand now."""
        found = []
        for one in await self.tx.idle_offices.told_on(day):
            office = await self.tx.offices.get(one.office_id)
            last_scan, days = await self._idle(office)
            if days >= NUDGED_AFTER:
                seen = last_scan or one.last_scan  # it may be longer ago than is searched
                facts = IdleFacts(office.id, office.name, seen, days, one.nudged_on)
                found.append(facts)
        if not found:
            raise Gone
        return found

    async def _at_work(self, office_id: int) -> bool:
        """Tell whether somebody is there to read it: a look may come late, or too early."""
        return self.quiet_hours.civil_hour() and await self.opening.at_work(office_id)

    async def _nudge(self, office_id: int, group: int, last_scan: date | None) -> None:
        if await self.tx.idle_offices.nudge(office_id, last_scan, self.work.today):
            self.tx.outbox.put(
                IdleNudge(office_id), chat_id=group, lane=Lane.FOLLOW_UP, now=self.now
            )

    async def _tell_admins(self, office_id: int) -> None:
        if not await self.tx.idle_offices.tell(office_id, self.work.today):
            return
        for admin in await self.tx.links.holders(Role.ADMIN):
            self.tx.outbox.put(
                IdleList(self.work.today.isoformat()),
                chat_id=(await self.tx.people.get(admin)).telegram_id,
                lane=Lane.FOLLOW_UP,
                now=self.now,
                subject=f"idle:{self.work.today}",
                rings=False,
            )

    async def _idle(self, office: Office) -> tuple[date | None, int]:
        """Return the last day with a scan, and how many working days passed since then.

        Who never had one is counted from when the group was bound, who has none from now on.
        """
        last_scan = await self.tx.idle_offices.last_scan(office.id, self.work.today - SEARCHED)
        bound_at = await self.tx.idle_offices.bound_at(office.id)
        since = self.work.local(bound_at).date()
        if last_scan is not None and last_scan > since:
            since = last_scan
        holidays = await self.tx.offices.holidays()
        return last_scan, idle_days(office.hours, self.work.local(), since, holidays)

    async def _next_look(self, office: Office) -> datetime:
        """Return when the next working day begins; of who never opens, tomorrow."""
        local, holidays = self.work.local(), await self.tx.offices.holidays()
        found = next_working_hour(
            office.hours,
            local,
            local.date(),
            holidays,
            earliest=self.work.settings.remind_from,
        )
        return local + NEXT_DAY if found is None else found

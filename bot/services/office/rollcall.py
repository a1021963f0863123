"""The roll call of an evacuation: begun once, ticked by any officer, ended with a summary."""

from dataclasses import dataclass
from datetime import timedelta

from bot.domain.errors import Gone
from bot.domain.messages import Lane, RollCallEnded, RollCallPage, RollCallSheet
from bot.domain.office.errors import NobodyInside, RollCallOver
from bot.domain.office.rollcall import LASTS, PAGE, Count, Page, RollCall, pause
from bot.domain.people import Person
from bot.domain.rights import Action, Role
from bot.domain.timers import Kind
from bot.services.access import Access
from bot.services.office.duty import Duty
from bot.services.office.occupancy import Occupancy
from bot.services.readings import Readings
from bot.services.service import Service, uses

SCROLLED_AWAY = timedelta(minutes=1)  # pressed again after this, the list comes once more


@dataclass(frozen=True, slots=True)
class Pressed:
    """Where a roll call stands after a press; `over` False: people are missing, press again."""

    rollcall: RollCall
    count: Count
    over: bool = False


class RollCalls(Service):
    """Ticks are rows at once; what the messages show follows at a pace the group can bear."""

    access = uses(Access)
    duty = uses(Duty)
    occupancy = uses(Occupancy)
    readings = uses(Readings)

    async def find(self, office_id: int, *, by: Person) -> Pressed | None:
        """Return the office's running roll call, shown anew if it may have scrolled away."""
        await self.access.require(by, Action.HANDLE_CASE, office_id)
        running = await self.tx.rollcalls.running(office_id)
        if running is None:
            return None
        if self.now - running.started_at > LASTS:
            await self.tx.rollcalls.end(running.id, by=None, now=self.now)
            await self._show_all(running, rings=False)
            return None
        for page in await self.tx.rollcalls.pages(running.id):
            if self.now - page.told_at > SCROLLED_AWAY:
                await self._show(running, page, rings=True)
        return Pressed(running, await self.tx.rollcalls.count(running.id))

    async def start(self, office_id: int, *, by: Person) -> Pressed | None:
        """Begin a roll call of everybody inside; return the running one if there is one.

        Raises `NotAllowed`, or `NobodyInside`.
        """
        running = await self.find(office_id, by=by)
        if running is not None:
            return running
        people = await self.occupancy.everybody(office_id)
        if not people:
            raise NobodyInside
        rollcall_id = await self.tx.rollcalls.add(office_id, by=by.id, now=self.now)
        ids = [one.visit_id for one in people]
        for number, first in enumerate(range(0, len(ids), PAGE), start=1):
            await self.tx.rollcalls.add_page(rollcall_id, number, ids[first : first + PAGE])
        rollcall = await self.tx.rollcalls.get(rollcall_id)
        self._note("start-rollcall", rollcall, by, detail=str(len(ids)))
        await self._show_all(rollcall, rings=True)
        await self._hand_out(rollcall, by)
        return None

    async def mark(self, entry_id: int, *, found: bool, by: Person) -> Count:
        """Note that somebody was found, or is missing after all; twice is the same as once.

        Raises `NotAllowed`, or `RollCallOver`.
        """
        page = await self.tx.rollcalls.page(await self.tx.rollcalls.page_of(entry_id))
        rollcall = await self._running(page.rollcall_id, by)
        marked_by = by.id if found else None
        if await self.tx.rollcalls.mark(entry_id, by=marked_by, now=self.now):
            pages = await self.tx.rollcalls.pages(rollcall.id)
            due = max(self.now, page.told_at + pause(len(pages)))
            self.tx.timers.set(Kind.ROLLCALL, page.id, due)
            self.tx.audit.put(
                "tick-rollcall" if found else "untick-rollcall",
                by=by.id,
                at=self.now,
                subject=f"rollcall-entry:{entry_id}",
                office_id=rollcall.office_id,
            )
        return await self.tx.rollcalls.count(rollcall.id)

    async def due(self, page_id: int) -> None:
        """Bring a page up to date: ticks close together are one edit."""
        self.tx.timers.clear(Kind.ROLLCALL, page_id)
        try:
            page = await self.tx.rollcalls.page(page_id)
        except Gone:
            return  # past its time
        await self._show(await self.tx.rollcalls.get(page.rollcall_id), page, rings=False)

    async def end(self, rollcall_id: int, *, by: Person) -> Pressed:
        """End a roll call; with people missing only at a second press.

        Raises `NotAllowed`, or `RollCallOver`.
        """
        rollcall = await self._running(rollcall_id, by)
        count = await self.tx.rollcalls.count(rollcall_id)
        if count.missing and not rollcall.confirmed(by=by.id, now=self.now):
            self.tx.rollcalls.ask(rollcall_id, by=by.id, now=self.now)
            return Pressed(rollcall, count)
        await self.tx.rollcalls.end(rollcall_id, by=by.id, now=self.now)
        self._note("end-rollcall", rollcall, by, detail=f"{count.found}/{count.total}")
        await self._show_all(rollcall, rings=False)
        for chat_id in await self._chats(rollcall):
            self.tx.outbox.put(
                RollCallEnded(rollcall_id), chat_id=chat_id, lane=Lane.URGENT, now=self.now
            )
        return Pressed(rollcall, count, over=True)

    async def show_again(self, office_id: int) -> None:
        """Show a running roll call where the office is reached now: its group is another one."""
        running = await self.tx.rollcalls.running(office_id)
        if running is not None:
            await self._show_all(running, rings=True)

    async def _running(self, rollcall_id: int, by: Person) -> RollCall:
        rollcall = await self.tx.rollcalls.get(rollcall_id)
        await self.access.require(by, Action.HANDLE_CASE, rollcall.office_id)
        if rollcall.ended_at is not None:
            raise RollCallOver(time=f"{self.work.local(rollcall.ended_at):%H:%M}")
        return rollcall

    async def _show_all(self, rollcall: RollCall, *, rings: bool) -> None:
        for page in await self.tx.rollcalls.pages(rollcall.id):
            self.tx.timers.clear(Kind.ROLLCALL, page.id)
            await self._show(rollcall, page, rings=rings)

    async def _show(self, rollcall: RollCall, page: Page, *, rings: bool) -> None:
        """Promise a page, as a new message if it `rings`, else as an edit wherever it stands."""
        self.tx.rollcalls.told(page.id, self.now)
        subject = f"rollcall:{page.id}"
        chats = await self._chats(rollcall)
        own = [one for one in await self.tx.outbox.chats_showing(subject) if one > 0]
        for chat_id in dict.fromkeys((*chats, *own)):
            self.tx.outbox.put(
                RollCallPage(page.id),
                chat_id=chat_id,
                lane=Lane.URGENT,
                now=self.now,
                subject=subject,
                rings=rings and chat_id in chats,
            )

    async def _chats(self, rollcall: RollCall) -> list[int]:
        """Return where a roll call is shown: the office's group, else its officers' chats."""
        group = await self.tx.groups.of_office(rollcall.office_id)
        if group is not None:
            return [group]
        readers = await self._readers(rollcall)
        return [one.telegram_id for one in readers if one.telegram_id is not None]

    async def _hand_out(self, rollcall: RollCall, by: Person) -> None:
        """Promise the list with names to those on duty, each copy noted."""
        for reader in await self._readers(rollcall):
            self.tx.outbox.put(
                RollCallSheet(rollcall.id, reader.id),
                chat_id=reader.telegram_id,
                lane=Lane.FOLLOW_UP,  # drawn for a moment: a black case must not wait behind it
                now=self.now,
            )
            self._note("send-rollcall", rollcall, by, detail=f"person:{reader.id}")
            self.readings.note(
                "rollcall",
                f"rollcall:{rollcall.id}",
                by=reader.id,
                office_id=rollcall.office_id,
            )

    async def _readers(self, rollcall: RollCall) -> list[Person]:
        """Return those on duty, with nobody on duty all officers; and who began the roll call."""
        ids = [one.id for one in await self.duty.on_duty(rollcall.office_id)]
        ids = ids or await self.tx.links.holders(Role.OFFICER, rollcall.office_id)
        both = dict.fromkeys((*ids, rollcall.started_by))
        return [await self.tx.people.get(one) for one in both]

    def _note(self, action: str, rollcall: RollCall, by: Person, *, detail: str) -> None:
        self.tx.audit.put(
            action,
            by=by.id,
            at=self.now,
            subject=f"rollcall:{rollcall.id}",
            office_id=rollcall.office_id,
            detail=detail,
        )

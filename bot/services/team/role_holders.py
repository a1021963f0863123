"""Who has a role at an office: listed for its head every evening, removed with one tap."""

from datetime import datetime, time

from bot.domain.errors import ExpiredToken
from bot.domain.messages import Lane, RosterList
from bot.domain.people import Person
from bot.domain.rights import Action, Appointment, Role, may
from bot.domain.team.errors import TooLateToUndo
from bot.domain.team.role_holders import HEADS_LIST, OFFICE_ROLES, Roster, listed, undoable
from bot.domain.timers import Kind
from bot.services.access import Access
from bot.services.quiet_hours import QuietHours
from bot.services.readings import Readings
from bot.services.service import Service, uses
from bot.services.team.leaving import Leaving

AT = time(19, 0)


class RoleHolders(Service):
    """A list is one message in each chat, and shows how things stand when it leaves."""

    access = uses(Access)
    leaving = uses(Leaving)
    quiet_hours = uses(QuietHours)
    readings = uses(Readings)

    async def of_office(self, office_id: int, *, reader: Person) -> Roster:
        """Return who has a role there, with today's removals; heads only if the reader decides."""
        office = await self.tx.offices.get(office_id)
        roles = OFFICE_ROLES if may(reader, Action.MANAGE_ROLES) else HEADS_LIST
        entries = await self.tx.roles.of_office(office_id, ended_after=self._midnight())
        return Roster(
            office_id=office_id,
            office=office.name,
            entries=listed(entries, roles),
            zone=self.work.zone,
        )

    async def show(self, office_id: int, *, by: Person) -> None:
        """Promise the list as a new message."""
        await self.access.require(by, Action.CONFIRM_OFFICER, office_id)
        self._promise(office_id, by, rings=True)
        self._note(office_id, by)

    async def show_own(self, *, by: Person) -> None:
        """Promise the lists of all offices whose head somebody is."""
        for office in await self.access.offices_of(by, Action.CONFIRM_OFFICER):
            await self.show(office.id, by=by)

    async def turn(self, office_id: int, page: int, *, by: Person) -> None:
        """Promise another page of the list, in place."""
        await self.access.require(by, Action.CONFIRM_OFFICER, office_id)
        self._promise(office_id, by, page=page)
        self._note(office_id, by)

    async def remove(self, role_id: int, *, page: int, by: Person) -> Appointment:
        """Take a role away; once more changes nothing. Return it as it was."""
        row = await self._theirs(role_id, by)
        await self.leaving.end(row, by=by, action=f"remove-{row.role}")
        await self._renew(row.office_id or 0, by, page)
        return row

    async def undo(self, role_id: int, *, page: int, by: Person) -> Appointment:
        """Give back a role that was taken away today; raise `TooLateToUndo` on another day."""
        row = await self._theirs(role_id, by)
        if not row.held:
            if not undoable(row, self.work.today, self.work.zone):
                raise TooLateToUndo
            await self.leaving.restore(row, by=by)
        await self._renew(row.office_id or 0, by, page)
        return row

    async def _theirs(self, role_id: int, by: Person) -> Appointment:
        """Return a role this person may decide on; raise `NotAllowed` otherwise."""
        row = await self.tx.links.role(role_id)
        if row is None or row.office_id is None or row.role not in OFFICE_ROLES:
            raise ExpiredToken
        if row.role is Role.HEAD:
            await self.access.require(by, Action.MANAGE_ROLES)
        else:
            await self.access.require(by, Action.CONFIRM_OFFICER, row.office_id)
        return row

    async def _renew(self, office_id: int, by: Person, page: int) -> None:
        """Bring the list up to date wherever it stands."""
        self._promise(office_id, by, page=page)
        for chat_id in await self.tx.outbox.chats_showing(subject_of(office_id)):
            reader = await self.tx.people.of_telegram(chat_id)
            if reader is not None and reader.id != by.id:
                self._promise(office_id, reader)

    def _note(self, office_id: int, reader: Person) -> None:
        self.readings.note("roster", f"office:{office_id}", by=reader.id, office_id=office_id)

    def _promise(
        self,
        office_id: int,
        reader: Person,
        *,
        page: int = 0,
        rings: bool = False,
        lane: Lane = Lane.REPLY,
    ) -> None:
        self.tx.outbox.put(
            RosterList(office_id, reader.id, page),
            chat_id=reader.telegram_id,
            lane=lane,
            now=self.now,
            subject=subject_of(office_id),
            rings=rings,
        )

    def schedule(self) -> None:
        """Make sure that an evening is set."""
        self.tx.timers.set_if_absent(Kind.ROSTER, 0, self.work.next_at(AT))

    async def evening(self) -> None:
        """Promise every head the list of their office, if somebody is or was on it.

        Each evening's is a new message: nobody scrolls up to last week's.

        Where that is night already, and after an outage that lasted into it, the lists wait for
        the morning.
        """
        if not self.quiet_hours.civil_hour():
            self.tx.timers.set(Kind.ROSTER, 0, self.quiet_hours.next_morning())
            return
        for office in await self.tx.offices.all():
            await self._tell_heads(office.id)
        self.tx.timers.set(Kind.ROSTER, 0, self.work.next_at(AT))

    async def _tell_heads(self, office_id: int) -> None:
        heads = await self.tx.links.holders(Role.HEAD, office_id)
        shown = await self.tx.outbox.chats_showing(subject_of(office_id)) if heads else []
        for head_id in heads:
            head = await self.tx.people.get(head_id)
            entries = (await self.of_office(office_id, reader=head)).entries
            if entries or head.telegram_id in shown:
                self._promise(office_id, head, lane=Lane.BULK, rings=bool(entries))
                self._note(office_id, head)

    def _midnight(self) -> datetime:
        return datetime.combine(self.work.today, time(), self.work.zone)


def subject_of(office_id: int) -> str:
    """Return the name of the message that shows an office's list."""
    return f"officers:{office_id}"

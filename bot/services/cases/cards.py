"""Where a case is shown: rung as a new message with whom it concerns, edited everywhere else."""

from collections.abc import Collection
from datetime import datetime, timedelta

from bot.domain.cases.case import FAMILY, Case, State
from bot.domain.cases.escalation import Audience, heard_by
from bot.domain.cases.readers import sees
from bot.domain.colour import Colour
from bot.domain.messages import CaseCard, CaseDetails, Lane
from bot.domain.people import Person
from bot.domain.rights import Role
from bot.services.board_timer import BoardTimer
from bot.services.office.duty import Duty
from bot.services.office.opening import Opening
from bot.services.readings import Readings
from bot.services.service import Service, uses


class Cards(Service):
    """A card shows the same in every chat; what rings is a new message, an edit makes no sound."""

    board_timer = uses(BoardTimer)
    duty = uses(Duty)
    opening = uses(Opening)
    readings = uses(Readings)

    async def show(self, case_id: int, *, ring: str = "", to: Collection[int] = ()) -> None:
        """Bring a case's card up to date wherever it stands; in the chats `to`, ring it."""
        case = await self.tx.cases.get(case_id)
        self.board_timer.changed(case.office_id)
        subject = f"case:{case_id}"
        for chat_id in dict.fromkeys((*to, *await self.tx.outbox.chats_showing(subject))):
            why = ring if chat_id in to else ""
            self._put(case_id, chat_id, why, first=bool(why) and case.colour is Colour.BLACK)

    async def ring(
        self, case: Case, why: str, audiences: tuple[Audience, ...], *, but: Person | None = None
    ) -> dict[Audience, list[int]]:
        """Ring a case with those of these audiences who are to hear it now, never with `but`.

        Return which chats of each audience that reaches.
        """
        office_open = await self.opening.at_work(case.office_id)
        told = heard_by(audiences, office_open=office_open, staff=case.staff)
        mine = but.telegram_id if but else None
        reached = {
            one: [chat for chat in await self._chats(case, one) if chat != mine] for one in told
        }
        chats = dict.fromkeys(chat for found in reached.values() for chat in found)
        await self.show(case.id, ring=why, to=list(chats))
        return reached

    async def reroute(self, office_id: int | None, chat_id: int) -> None:
        """Show open cases in a chat that does not show them yet.

        Those of one office; with None, those of all offices without a group.
        """
        for case_id in await self.tx.cases.open_without_message_in(chat_id, office_id):
            self._put(case_id, chat_id, "moved")

    async def renew(self, chat_id: int, since: datetime) -> None:
        """Bring up to date what could not be edited since the bot could not write to a chat."""
        for case_id in await self.tx.cases.shown_in(chat_id, "case", since):
            self._put(case_id, chat_id, "")

    async def renew_details(self, reader: Person, since: datetime) -> None:
        """Take back details that could not be taken back while their reader blocked the bot."""
        for case_id in await self.tx.cases.shown_in(_chat(reader), "details", since):
            self._put_details(case_id, reader, rings=False)

    async def withdraw(self, person: Person) -> None:
        """Take back the copies of cases that somebody may not read any more."""
        kept = self.now - timedelta(days=self.work.settings.retention_days)
        chat_id = _chat(person)
        for case_id in await self.tx.cases.shown_in(chat_id, "case", kept):
            if not sees(person, await self.tx.cases.get(case_id)):
                self._put(case_id, chat_id, "")
        await self.renew_details(person, kept)

    async def withdraw_from(self, chat_id: int) -> None:
        """Take back the copies of cases from a group that is not theirs any more."""
        kept = self.now - timedelta(days=self.work.settings.retention_days)
        await self.renew(chat_id, kept)

    async def blocked(self, telegram_id: int, yes: bool) -> None:
        """Note that somebody blocked the bot, or is back: what they had to forget goes now."""
        self.tx.people.reachable(telegram_id, not yes)
        person = await self.tx.people.of_telegram(telegram_id)
        if person is not None and not yes:
            kept = timedelta(days=self.work.settings.retention_days)
            await self.renew(telegram_id, self.now)
            await self.renew_details(person, self.now - kept)

    async def undelivered(self, case_id: int) -> None:
        """Ring a case elsewhere whose card reached nobody, whatever the reason."""
        case = await self.tx.cases.get(case_id)
        if case.state is not State.NEW:
            return
        subject = f"case:{case_id}"
        refused = await self.tx.outbox.chats_refusing(subject)
        if set(await self.tx.outbox.chats_showing(subject)) - refused:
            return
        for way in await self._ways(case):
            if left := [chat_id for chat_id in way if chat_id not in refused]:
                await self.show(case_id, ring="moved", to=left)
                return

    async def _ways(self, case: Case) -> tuple[list[int], ...]:
        """Return who hears of a case, and who does when none of them can be reached."""
        admins = await self._holders(Role.ADMIN, None, but=case.person_id)
        if case.staff:
            return await self._heads(case), await self.fallback(), admins
        on_duty = await self._chats(case, Audience.ON_DUTY)
        elsewhere = [*on_duty, *await self.fallback()]
        heads = await self._heads(case)
        return await self.destinations(case.office_id), elsewhere, heads, admins

    async def destinations(self, office_id: int) -> list[int]:
        """Return the chats of an office's cases: its group, else who stands in for it.

        Without a group those are the officers on duty and the Satgas's group, else the admins.
        """
        chat_id = await self.tx.groups.talking(await self.tx.groups.of_office(office_id))
        if chat_id is not None:
            return [chat_id]
        on_duty = [_chat(one) for one in await self.duty.on_duty(office_id)]
        return [*on_duty, *await self.fallback()]

    async def fallback(self) -> list[int]:
        """Return the chats for cases of offices without a group: the Satgas's, else admins'."""
        chat_id = await self.tx.groups.talking(await self.tx.groups.of_satgas())
        return [chat_id] if chat_id is not None else await self._holders(Role.ADMIN, None)

    async def show_details(self, case: Case, *, anew: bool = False) -> None:
        """Give the details to who has the case now, and take them back from everybody else.

        `anew`: below everything else in the chat, for an older copy may stand far above.
        """
        subject = f"details:{case.id}"
        showing = await self.tx.outbox.chats_showing(subject)
        holder = case.claimed_by if case.state is State.CLAIMED else None
        for chat_id in showing:
            reader = await self.tx.people.of_telegram(chat_id)
            if reader is not None and not (anew and reader.id == holder):
                self._put_details(case.id, reader, rings=False)
        if holder is not None:
            reader = await self.tx.people.get(holder)
            if anew or reader.telegram_id not in showing:
                self._hand_out(case, reader)

    async def read_again(self, case: Case, reader: Person) -> None:
        """Show the details once more where they stood, to who has the case."""
        self._note(case, reader)
        await self.show_details(case)

    async def remind_claimer(self, officer: Person) -> None:
        """Show an officer the details of the cases they have once more."""
        for case_id in await self.tx.cases.held(officer.id, None):
            self._hand_out(await self.tx.cases.get(case_id), officer)

    async def _chats(self, case: Case, audience: Audience) -> list[int]:
        match audience:
            case Audience.GROUP:
                return await self.destinations(case.office_id)
            case Audience.ON_DUTY:
                on_duty = await self.duty.on_duty(case.office_id)
                return [_chat(one) for one in on_duty if one.id != case.person_id]
            case Audience.OFFICERS:
                return await self._holders(Role.OFFICER, case.office_id, but=case.person_id)
            case Audience.HEADS:
                return await self._heads(case)
            case Audience.SATGAS:
                return await self.fallback()

    async def _heads(self, case: Case) -> list[int]:
        """Return the chats of the office's heads; of its staff's cases else the admins'."""
        heads = await self._holders(Role.HEAD, case.office_id, but=case.person_id)
        if heads or not case.staff:
            return heads
        return await self._holders(Role.ADMIN, None, but=case.person_id)

    async def _holders(
        self, role: Role, office_id: int | None, *, but: int | None = None
    ) -> list[int]:
        holders = await self.tx.links.holders(role, office_id)
        return [_chat(await self.tx.people.get(one)) for one in holders if one != but]

    def _put(self, case_id: int, chat_id: int, ring: str, *, first: bool = False) -> None:
        self.tx.outbox.put(
            CaseCard(case_id, ring),
            chat_id=chat_id,
            lane=Lane.REPLY if ring == FAMILY else Lane.URGENT,  # others' own cases come first
            now=self.now,
            subject=f"case:{case_id}",
            rings=bool(ring),
            first=first,
        )

    def _hand_out(self, case: Case, reader: Person) -> None:
        self._note(case, reader)
        self._put_details(case.id, reader, rings=True)

    def _note(self, case: Case, reader: Person) -> None:
        subject = f"case:{case.id}"
        self.readings.note("details", subject, by=reader.id, office_id=case.office_id)

    def _put_details(self, case_id: int, reader: Person, *, rings: bool) -> None:
        self.tx.outbox.put(
            CaseDetails(case_id, reader.id),
            chat_id=reader.telegram_id,
            lane=Lane.URGENT,
            now=self.now,
            subject=f"details:{case_id}",
            rings=rings,
        )


def _chat(person: Person) -> int:
    assert person.telegram_id is not None  # `holders` and `on_duty` name no others
    return person.telegram_id

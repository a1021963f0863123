"""A person is erased on their wish: at once what may go, the rest when it may."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.domain.account.erasure import Kept, Stay
from bot.domain.colour import Colour
from bot.domain.messages import CaseErased, Erased, Lane
from bot.domain.people import Person
from bot.domain.rights import Appointment, Role
from bot.domain.team.errors import LastAdmin
from bot.domain.timers import Kind
from bot.domain.visits import Checkout
from bot.services.account.status import night_after
from bot.services.board_timer import BoardTimer
from bot.services.outbox import Outbox
from bot.services.service import Service, uses
from bot.services.team.leaving import Leaving
from storage.account.erasure import Wish

LOOK_AGAIN = timedelta(hours=1)  # whether what was waited for is over
SWEPT_AFTER = timedelta(minutes=10)  # until then the last word is on its way


class Erasure(Service):
    """Asking twice is asking once; counts of a day stay as they are."""

    board_timer = uses(BoardTimer)
    leaving = uses(Leaving)
    outbox = uses(Outbox)

    async def kept(self, person: Person) -> Kept:
        """Return what is kept of a person."""
        stays = await self.tx.erasures.stays(person.id, self.now)
        black = await self._black(person.id)
        days = timedelta(days=self.work.settings.retention_days)
        return Kept(
            visits=sum(one.person_id == person.id for one in stays),
            companions=sum(one.person_id != person.id for one in stays),
            roles=len(await self.tx.roles.of_person(person.id)),
            reminder=await self._plans(person.id),
            oldest_goes_on=night_after(self.work.local(stays[0].checkin_at) + days)
            if stays
            else None,
            open_cases=sum(one.open_case for one in stays),
            black_until=black[1] if black else None,
            phone=bool(await self.tx.erasures.phones(person.id)),
        )

    async def _plans(self, person_id: int) -> bool:
        """Tell whether a dose or a place is planned, for the person or who is in their care."""
        return bool(
            await self.tx.reminders.of_person(person_id)
            or await self.tx.bookings.live_of(person_id)
            or await self.tx.residents.of_person(person_id)
            or await self.tx.residents.cared_for(person_id)
        )

    async def ask(self, person: Person) -> Kept:
        """Return what would be erased; raise `LastAdmin` for whom the city cannot do without."""
        await self._roles(person)
        return await self.kept(person)

    async def erase(self, person: Person) -> bool:
        """Erase what may go now; tell whether that is all. The rest follows by itself."""
        for row in await self._roles(person):
            await self.leaving.end(row, by=person, action="erased")
        account = person.telegram_id
        if account is not None:
            self.tx.suppressed.add("account", account, self.now)
            for phone in await self.tx.erasures.phones(person.id):
                self.tx.suppressed.add("phone", phone, self.now)
            await self._clear_chat(account)
        self.tx.suppressed.add_listed(person.id, self.now)
        self.tx.bookings.leave(person.id, self.work.today)
        self.tx.erasures.delete_plans(person.id)
        wish = await self.tx.erasures.wish(person.id, self.now)
        return await self._go_on(wish)

    async def due(self, wish_id: int) -> None:
        """Erase what was waited for, if it may go by now; at the end sweep the account away."""
        self.tx.timers.clear(Kind.ERASE, wish_id)
        wish = await self.tx.erasures.get(wish_id)
        if wish is None:
            return
        if wish.gone:
            if not await self.tx.erasures.sweep(wish):
                self.tx.timers.set(Kind.ERASE, wish_id, self.now + SWEPT_AFTER)
        elif await self._go_on(wish) and wish.account is not None:
            fact = Erased(wish.language or self.work.settings.language)
            self.outbox.fact(fact, chat_id=wish.account, lane=Lane.BULK)

    async def resume(self) -> None:
        """Make sure that every wish is looked at."""
        for wish_id in await self.tx.erasures.waiting():
            self.tx.timers.set_if_absent(Kind.ERASE, wish_id, self.now)

    async def _roles(self, person: Person) -> list[Appointment]:
        held = await self.tx.roles.of_person(person.id)
        admin = any(one.role is Role.ADMIN and one.held for one in held)
        if admin and await self.tx.roles.count(Role.ADMIN) == 1:
            raise LastAdmin
        return held

    async def _go_on(self, wish: Wish) -> bool:
        stays = await self.tx.erasures.stays(wish.person_id, wish.asked_at)
        black = await self._black(wish.person_id)
        held = [one for one in stays if one.open_case or (black and one.id == black[0])]
        await self._delete([one for one in stays if one not in held])
        named = any(one.open_case and one.person_id == wish.person_id for one in held)
        if held:
            self.tx.erasures.unname(wish, keep_name=named)
            self.tx.timers.set(Kind.ERASE, wish.id, self.now + LOOK_AGAIN)
            return False
        known_anew = await self.tx.erasures.came_back(wish)
        if not known_anew:
            self.tx.erasures.forget(wish.person_id)
        self.tx.erasures.gone(wish.id, self.now, sweep=not known_anew)
        self.tx.timers.set(Kind.ERASE, wish.id, self.now + SWEPT_AFTER)
        return True

    async def _delete(self, stays: Sequence[Stay]) -> None:
        cases = await self.tx.erasures.cases_of([one.id for one in stays])
        copies = await self.tx.erasures.copies(cases)
        for one in stays:
            if await self.tx.visits.end(one.id, Checkout.SELF, self.now):
                self.board_timer.changed(one.office_id)
        await self.tx.erasures.delete_visits([one.id for one in stays], cases)
        for subject, chat_id in copies:
            self._edit(CaseErased(self.work.settings.language), subject, chat_id)
        for one in stays:
            if one.companion:
                self.tx.erasures.forget(one.person_id)

    async def _clear_chat(self, account: int) -> None:
        """Take from a person's own chat what may still be taken, also others' cases."""
        self.tx.erasures.delete_words(account)
        cases, others = await self.tx.erasures.own_screens(account, self.now)
        for subject in cases:
            self._edit(CaseErased(self.work.settings.language), subject, account)
        for message_id in others:
            params = {"chat_id": account, "message_id": message_id}
            self.outbox.call("deleteMessage", params, chat_id=account, lane=Lane.FOLLOW_UP)

    def _edit(self, fact: CaseErased, subject: str, chat_id: int) -> None:
        self.tx.outbox.put(
            fact,
            chat_id=chat_id,
            lane=Lane.FOLLOW_UP,
            now=self.now,
            subject=subject,
            rings=False,
        )

    async def _black(self, person_id: int) -> tuple[int, date] | None:
        """Return the visit of a black period that still runs, and the day it ends."""
        visit = await self.tx.visits.latest(person_id)
        if visit is None or visit.colour is not Colour.BLACK or visit.ends_on is None:
            return None
        return (visit.id, visit.ends_on) if visit.ends_on > self.work.today else None

"""The door board: put up at opening, kept up to date, closed with the day's totals."""

from datetime import date, datetime, timedelta

from bot.domain.colour import Colour
from bot.domain.door.hourly_word import hour_word
from bot.domain.errors import Gone
from bot.domain.hours import (
    at_work,
    break_until,
    closes_at,
    next_opening,
    stayed_open_since,
)
from bot.domain.messages import DoorBoard, Lane, OfficeFull
from bot.domain.office.board import (
    PAUSE,
    Board,
    BoardFacts,
    DayTotals,
    Inside,
    OpenCase,
    hour_ends,
    next_look,
    spread,
)
from bot.domain.offices import Office
from bot.domain.people import Person
from bot.domain.rights import Action
from bot.domain.timers import Kind
from bot.domain.visits import initials
from bot.services.access import Access
from bot.services.office.duty import Duty
from bot.services.office.recap import Recaps
from bot.services.office.to_look_at import ToLookAt
from bot.services.readings import Readings
from bot.services.service import Service, uses

YESTERDAY = timedelta(days=1)  # a visit lasts at most a day, so nobody inside came earlier
HOUR = timedelta(hours=1)
LISTED = 8  # of who has been inside longest; the pop-up shows as many as fit
KEPT = timedelta(days=40)


class Boards(Service):
    """What a board shows follows from the rows; looking twice is looking once."""

    access = uses(Access)
    duty = uses(Duty)
    to_look_at = uses(ToLookAt)
    readings = uses(Readings)
    recaps = uses(Recaps)

    async def due(self, office_id: int) -> None:
        """Put up, bring up to date or close an office's board, and set when to look again."""
        if await self.tx.groups.of_office(office_id) is None:
            await self._without_group(office_id)
            return
        latest = await self.tx.boards.latest(office_id, self.work.today)
        if latest is not None and latest.told_at <= self.now < latest.told_at + PAUSE:
            self.tx.timers.set(Kind.BOARD, office_id, latest.told_at + PAUSE)
            return
        office = await self.tx.offices.get(office_id)
        local, holidays = self.work.local(), await self.tx.offices.holidays()
        await self._refresh(office, latest, at_work(office.hours, local, holidays))
        again = spread(next_look(office.hours, local, holidays), office_id)
        self.tx.timers.set(Kind.BOARD, office_id, again)

    async def _without_group(self, office_id: int) -> None:
        """End the shifts at closing all the same; then nothing is due until a group is bound."""
        office, holidays = await self.tx.offices.get(office_id), await self.tx.offices.holidays()
        local = self.work.local()
        if not at_work(office.hours, local, holidays):
            await self.duty.closed(office_id)
        closes = closes_at(office.hours, local, holidays)
        if closes is None:
            self.tx.timers.clear(Kind.BOARD, office_id)
        else:
            self.tx.timers.set(Kind.BOARD, office_id, spread(closes, office_id))

    async def _refresh(self, office: Office, latest: Board | None, now_open: bool) -> None:
        today = self.work.today
        goes_on = now_open and await self._goes_on(office, latest)
        if latest is not None and not latest.closed and not (now_open and latest.day == today):
            self.tx.boards.close(office.id, latest.day, self.now)
            if not goes_on:
                await self.duty.closed(office.id)
            await self._tell(office.id, latest.day, opening=False)
            await self.recaps.digest(office.id, latest.day)
        elif latest is not None and latest.day == today and not now_open:
            await self._tell(office.id, today, opening=False)
        if now_open:
            if not goes_on:
                self.duty.opened(office.id)
            self.tx.boards.open(office.id, today, self.now)
            await self._tell(office.id, today, opening=True)
            await self._say_if_full(office)

    async def _goes_on(self, office: Office, latest: Board | None) -> bool:
        """Tell whether work goes on since that board: a new day alone ends no shift."""
        if latest is None or latest.closed:
            return False
        holidays = await self.tx.offices.holidays()
        return stayed_open_since(office.hours, latest.day, self.work.local(), holidays)

    async def _tell(self, office_id: int, day: date, *, opening: bool) -> None:
        """Promise the board; a closed one only where its message stands."""
        subject = f"board:{office_id}:{day}"
        chat_id = await self.tx.groups.of_office(office_id)
        if not opening and chat_id not in await self.tx.outbox.chats_showing(subject):
            return
        self.tx.boards.told(office_id, day, self.now)
        self.tx.outbox.put(
            DoorBoard(office_id, day.isoformat()),
            chat_id=chat_id,
            lane=Lane.FOLLOW_UP,
            now=self.now,
            subject=subject,
            rings=False,
        )

    async def _say_if_full(self, office: Office) -> None:
        today = self.work.today
        board = await self.tx.boards.of_day(office.id, today)
        if board is None or board.full_at is not None:
            return
        inside, _ = await self.tx.boards.inside(office.id, today - YESTERDAY)
        if inside < office.capacity:
            return
        self.tx.boards.full(office.id, today, self.now)
        self.tx.outbox.put(
            OfficeFull(office.id, today.isoformat()),
            chat_id=await self.tx.groups.of_office(office.id),
            lane=Lane.FOLLOW_UP,
            now=self.now,
        )

    async def word(self, office_id: int, at: datetime) -> str:
        """Return the word of an office in the hour of `at`; raise `Gone` if it has no secret."""
        secret = await self.tx.boards.secret(office_id)
        if secret is None:
            raise Gone
        return hour_word(secret, self.work.local(at))

    async def facts(self, office_id: int, day: date) -> BoardFacts:
        """Return what the board of a day shows now; raise `Gone` if there is none."""
        board = await self.tx.boards.of_day(office_id, day)
        if board is None:
            raise Gone
        office = await self.tx.offices.get(office_id)
        local, holidays = self.work.local(), await self.tx.offices.holidays()
        inside, waiting = await self.tx.boards.inside(office_id, self.work.today - YESTERDAY)
        return BoardFacts(
            office_id=office_id,
            office=office.name,
            day=day,
            word=await self.word(office_id, self.now),
            word_before=await self.word(office_id, self.now - HOUR),
            word_until=hour_ends(local),
            inside=inside,
            waiting=waiting,
            capacity=office.capacity,
            cases=await self._open_cases(office_id),
            closes=_soon(closes_at(office.hours, local, holidays), local),
            totals=await self._totals(office_id, day) if board.closed else None,
            opens=next_opening(office.hours, local, holidays),
            on_duty=tuple([one.name or "?" for one in await self.duty.on_duty(office_id)]),
            looks=await self.to_look_at.waiting(office_id),
            pause_ends=break_until(office.hours, local, holidays),
            unproved=await self._unproved(office_id),
            goes_on=board.closed
            and day < local.date()
            and stayed_open_since(office.hours, day, local, holidays),
        )

    async def _unproved(self, office_id: int) -> bool:
        proved = await self.tx.poster_proofs.proved(office_id)
        return any(one.id not in proved for one in await self.tx.offices.doors(office_id))

    async def _open_cases(self, office_id: int) -> tuple[OpenCase, ...]:
        today = self.work.today
        return tuple(
            [
                OpenCase(
                    f"K{case_id}",
                    Colour(colour),
                    await self._name(holder),
                    day if day < today else None,
                )
                for case_id, colour, holder, day in await self.tx.boards.open_cases(office_id)
            ]
        )

    async def _name(self, person_id: int | None) -> str | None:
        return None if person_id is None else (await self.tx.people.get(person_id)).name or "?"

    async def _totals(self, office_id: int, day: date) -> DayTotals:
        colours: dict[str, int] = {}
        guests = refused = 0
        for kind, colour, count in await self.tx.boards.counts(office_id, day):
            if kind == "refused":
                refused += count
            elif kind != "staff":
                guests += count if kind == "guest" else 0
                colours[colour] = colours.get(colour, 0) + count
        return DayTotals(colours, guests, refused, await self.tx.boards.cases(office_id, day))

    async def full_since(self, office_id: int, day: date) -> tuple[Office, datetime]:
        """Return the office and when, local, it was full that day; raise `Gone` if never."""
        board = await self.tx.boards.of_day(office_id, day)
        if board is None or board.full_at is None:
            raise Gone
        return await self.tx.offices.get(office_id), self.work.local(board.full_at)

    async def inside(self, office_id: int, *, by: Person) -> Inside:
        """Return who is inside, with initials; raise `NotAllowed` unless `by` may see it."""
        await self.access.require(by, Action.HANDLE_CASE, office_id)
        office = await self.tx.offices.get(office_id)
        since = self.work.today - YESTERDAY
        longest = [
            (initials(await self._name(person_id) or ""), self.work.local(at))
            for person_id, at in await self.tx.boards.longest_inside(office_id, since, LISTED)
        ]
        count, waiting = await self.tx.boards.inside(office_id, since)
        self.readings.note("inside", f"office:{office_id}", by=by.id, office_id=office_id)
        return Inside(count, office.capacity, tuple(longest), waiting)

    async def guest_link(self, office_id: int, *, by: Person) -> str:
        """Return the link that starts a guest's talk; raise `NotAllowed` unless `by` may."""
        await self.access.require(by, Action.REGISTER_GUEST, office_id)
        return self.work.link(f"guest_{office_id}")

    def purge(self) -> None:
        """Forget old boards."""
        self.tx.boards.purge(self.work.today - KEPT)


def _soon(closes: datetime | None, local: datetime) -> datetime | None:
    """Return a closing of the next 24 hours: of a later one, a time alone would mislead."""
    return closes if closes is not None and closes - local <= timedelta(days=1) else None

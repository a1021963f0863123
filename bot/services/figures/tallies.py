"""Counts at the door: by one officer at a time, against what was recorded meanwhile."""

from datetime import timedelta

from bot.domain.errors import Gone
from bot.domain.figures.errors import CountedByAnother, CountsElsewhere, TallyOver
from bot.domain.figures.tally import KEPT, LASTS, LATE, SETTLES, STEPS, State, Tally, TallyFacts
from bot.domain.messages import Lane, TallyCard
from bot.domain.offices import Door
from bot.domain.people import Person
from bot.domain.rights import Action
from bot.domain.timers import Kind
from bot.services.access import Access
from bot.services.service import Service, uses

TICK = timedelta(minutes=1)  # how often the time that is left is shown anew


class Tallies(Service):
    """Taps are rows at once; the card follows, and shows how long the count still goes on."""

    access = uses(Access)

    async def link(self, office_id: int, *, by: Person) -> str:
        """Return the link that leads who counts to their private chat."""
        await self.access.require(by, Action.TEND_DOOR, office_id)
        return self.work.link(f"count_{office_id}")

    async def doors(self, office_id: int, *, by: Person) -> list[Door]:
        """Return the doors at which one may count."""
        await self.access.require(by, Action.TEND_DOOR, office_id)
        return await self.tx.offices.doors(office_id)

    async def start(self, door_id: int, *, by: Person) -> Tally:
        """Start a count, or return the one this person is at; raise if another one is."""
        door = await self.tx.offices.door(door_id)
        await self.access.require(by, Action.TEND_DOOR, door.office.id)
        tally = await self.tx.tallies.start(
            door.office.id, door_id, by=by.id, now=self.now, ends=self.now + LASTS
        )
        if tally is None:
            tally = await self._running(door, by)
        else:
            self._note("start-tally", tally, by)
        self.tx.timers.set(Kind.TALLY, tally.id, min(self.now + TICK, tally.ends_at))
        self._show(tally, by)
        return tally

    async def _require_free(self, door_id: int, by: Person) -> None:
        """Raise if somebody counts at this door, or this person counts anew, here or elsewhere."""
        running = await self.tx.tallies.at_door(door_id)
        if running is not None or await self.tx.tallies.of_person(by.id) is not None:
            await self._running(await self.tx.offices.door(door_id), by)
            raise TallyOver

    async def _running(self, door: Door, by: Person) -> Tally:
        """Return the count that keeps another from starting if it is this person's, else raise."""
        here = await self.tx.tallies.at_door(door.id)
        if here is not None and here.counted_by != by.id:
            since = self.work.local(here.started_at)
            raise CountedByAnother(name=await self._name(here), time=f"{since:%H:%M}")
        own = here or await self.tx.tallies.of_person(by.id)
        assert own is not None
        if own.door_id != door.id:
            other = await self.tx.offices.door(own.door_id)
            raise CountsElsewhere(
                office=other.office.name, time=f"{self.work.local(own.ends_at):%H:%M}"
            )
        return own

    async def tap(self, tally_id: int, step: str, *, update_id: int, by: Person) -> Tally:
        """Add people to one's count, or take one away; an update that comes twice counts once."""
        tally = await self._own(tally_id, by)
        if tally.state is not State.COUNTING:
            raise TallyOver
        after = await self.tx.tallies.tap(tally_id, update_id, STEPS[step])
        self._show(after, by)
        return after

    async def cancel(self, tally_id: int, *, by: Person) -> None:
        """Cancel one's count; until its time is over it can go on."""
        tally = await self._own(tally_id, by)
        if tally.state is State.ENDED:
            raise TallyOver
        if await self.tx.tallies.move(tally, State.CANCELLED, self.now):
            self._note("cancel-tally", tally, by)
        self._show(tally, by)

    async def go_on(self, tally_id: int, *, by: Person) -> None:
        """Go on with a count one has cancelled, if its time is not over; raise if it is."""
        tally = await self._own(tally_id, by)
        if tally.state is State.ENDED or self.now >= tally.ends_at:
            raise TallyOver
        if tally.state is State.CANCELLED:
            await self._require_free(tally.door_id, by)
            await self.tx.tallies.move(tally, State.COUNTING, self.now)
            self._note("go-on-tally", tally, by)
        self._show(tally, by)

    async def due(self, tally_id: int) -> None:
        """Show how much time is left; at its end compare, and once more when all is answered."""
        self.tx.timers.clear(Kind.TALLY, tally_id)
        try:
            tally = await self.tx.tallies.get(tally_id)
        except Gone:
            return  # past its time
        if self.now < tally.ends_at and self.now >= tally.started_at:
            self.tx.timers.set(Kind.TALLY, tally_id, min(self.now + TICK, tally.ends_at))
            if tally.state is not State.COUNTING:
                return
        else:
            await self._over(tally)
        await self._show_again(tally)

    async def _over(self, tally: Tally) -> None:
        if tally.state is State.COUNTING:
            # Taps were lost, or the clock was wrong when it began: it measures nothing.
            wrong = self.now >= tally.ends_at + LATE or self.now < tally.started_at
            to = State.CANCELLED if wrong else State.ENDED
            await self.tx.tallies.move(tally, to, self.now)
            self.tx.tallies.forget_taps(tally.id)
            if to is State.CANCELLED:
                return
            self.tx.timers.set(Kind.TALLY, tally.id, tally.ends_at + SETTLES)
        if tally.state is not State.CANCELLED:
            self.tx.tallies.keep(tally.id, await self.tx.tallies.recorded(tally))

    async def facts(self, tally_id: int) -> TallyFacts:
        """Return all that is shown of a count; raise `Gone` if it was deleted."""
        tally = await self.tx.tallies.get(tally_id)
        return TallyFacts(
            tally=tally,
            door=await self.tx.offices.door(tally.door_id),
            started=self.work.local(tally.started_at),
            ends=self.work.local(tally.ends_at),
            now=self.work.local(),
        )

    def purge(self) -> None:
        """Forget old counts."""
        self.tx.tallies.purge(self.now - KEPT)

    async def _own(self, tally_id: int, by: Person) -> Tally:
        """Return a count of this person's; of another's it sounds as if there were none."""
        tally = await self.tx.tallies.get(tally_id)
        await self.access.require(by, Action.TEND_DOOR, tally.office_id)
        if tally.counted_by != by.id:
            raise Gone
        return tally

    async def _name(self, tally: Tally) -> str:
        if tally.counted_by is None:
            return "?"
        return (await self.tx.people.get(tally.counted_by)).name or "?"

    async def _show_again(self, tally: Tally) -> None:
        if tally.counted_by is not None:
            self._show(tally, await self.tx.people.get(tally.counted_by))

    def _show(self, tally: Tally, by: Person) -> None:
        if by.telegram_id is None:
            return
        self.tx.outbox.put(
            TallyCard(tally.id),
            chat_id=by.telegram_id,
            lane=Lane.REPLY,
            now=self.now,
            subject=tally_subject(tally),
            rings=False,
        )

    def _note(self, action: str, tally: Tally, by: Person) -> None:
        self.tx.audit.put(
            action,
            by=by.id,
            at=self.now,
            subject=f"tally:{tally.id}",
            office_id=tally.office_id,
        )


def tally_subject(tally: Tally) -> str:
    """Return what the message of a count is about."""
    return f"tally:{tally.id}"

"""The ladder under everything at once: restarts, clock moves, blocks, stops, settings.

Whatever happens in whatever order: never before due, never after stop, never twice for one step,
never outside the hours, never more than two messages about one dose, never sooner than three days.
"""

import asyncio
import shutil
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from bot.domain.errors import Gone
from bot.domain.hours import parse_hours
from bot.domain.messages import DueDose
from bot.domain.offices import OfficeRow
from bot.domain.outreach.campaigns import Campaign
from bot.domain.outreach.clinics import Plan
from bot.domain.outreach.errors import ClinicOver
from bot.domain.outreach.residents import Doses, Reached, Resident, Source
from bot.services import Services
from bot.settings import Settings
from storage.database import Database
from storage.migrating import migrate
from tests.telegram import settings_for

START = datetime(2021, 11, 8, 1, 0, tzinfo=UTC)  # eight in the morning
PEOPLE = 5
PUSKESMAS = OfficeRow("PKM", "Puskesmas", "", "", 9, parse_hours("Sen-Jum 08:00-12:00"))
WINDOWS = ((time(8), time(20)), (time(7), time(9)), (time(16), time(21)))
WHO = st.integers(1, PEOPLE)


class Ladder(RuleBasedStateMachine):
    """A city of five residents, a campaign, and a world that does as it likes."""

    folder: Path
    base: Settings
    heard = 0  # messages in all examples: a machine in which nobody is told proves nothing

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.now, self.window = START, WINDOWS[0]
        self.said: list[tuple[int, int, str, int, datetime]] = []
        self.stopped: set[int] = set()
        self.path = self.folder / f"{id(self)}.db"
        shutil.copy(self.folder / "new.db", self.path)
        self.database = self.run(Database.open(self.path, self.base.keys))
        self.run(self.begin())

    def run(self, deed: Any) -> Any:
        return self.loop.run_until_complete(deed)

    def services(self, tx: Any) -> Services:
        opens, closes = self.window
        changed = self.base.model_copy(update={"remind_from": opens, "remind_until": closes})
        return Services(tx, now=self.now, settings=changed, username="bot")

    async def begin(self) -> None:
        async with self.database.transaction() as tx:
            services = self.services(tx)
            for number in range(1, PEOPLE + 1):
                person = await services.people.meet(1000 + number, "id", f"Warga {number}")
                due = date(2021, 11, 6 + number)
                one = Resident(
                    *(0, Source.LIST, Reached.WAITING, f"Warga {number}"),
                    had=Doses(1, "sinovac", due - timedelta(days=28)),
                    born=1980,
                    dose=2,
                    due_on=due,
                    person_id=person.id,
                )
                tx.residents.add(one, self.now)
            assert await tx.campaigns.add(Campaign(0), self.now) == 1
            await services.office_import.apply([PUSKESMAS], by=None)
            office = await tx.offices.of_code(PUSKESMAS.code)
            assert office is not None
            day = START.date() + timedelta(days=6)
            hours = time(8), time(12)
            await tx.clinics.add(Plan(office.id, "Balai", day, *hours, "sinovac", PEOPLE))

    async def tick(self) -> None:
        """Do what the timer would, then what delivery would with what is promised."""
        async with self.database.transaction() as tx:
            services = self.services(tx)
            await services.ladder.due(1)
            for row in await tx.rows(
                "SELECT subject_id FROM timers WHERE kind = 'remind' AND due_at <= ?",
                int(self.now.timestamp()),
            ):
                await services.reminders.due(row["subject_id"])
        async with self.database.transaction() as tx:
            services = self.services(tx)
            rows = await tx.rows(
                "SELECT m.id, m.dose, m.due_on, m.number, m.resident_id FROM outbox AS o"
                " JOIN campaign_messages AS m ON o.subject = 'due:' || m.id"
                " WHERE o.kind = 'due-dose' AND o.state = 0"
            )
            for row in rows:
                await self.deliver(services, row)
            for row in await tx.rows(
                "SELECT r.id, r.person_id, r.state FROM outbox AS o JOIN reminders AS r"
                " ON o.subject = 'reminder:' || r.id WHERE o.kind = 'dose-reminder'"
            ):
                await self.remind(services, row)
            tx.write("DELETE FROM outbox WHERE kind IN ('due-dose', 'dose-reminder')")

    async def deliver(self, services: Services, row: Any) -> None:
        fact = DueDose(row["id"])
        one = await services.ladder.promised(fact.message_id)
        if one is None:
            return
        if not services.quiet_hours.civil_hour() or row["resident_id"] in self.lost:
            await services.ladder.untold(fact.message_id)
            return
        assert not await self.has_place(services, row["resident_id"]), "told beside a place"
        step = (row["resident_id"], row["dose"], row["due_on"], row["number"], self.now)
        assert self.civil(), "told outside the hours"
        assert row["due_on"] <= self.today().isoformat(), "told before it is due"
        assert row["resident_id"] not in self.stopped, "told after stop"
        assert step[:4] not in {each[:4] for each in self.said}, "told twice"
        same = [each for each in self.said if each[:3] == step[:3]]
        assert len(same) < 2, "told more than twice about one dose"
        assert all(self.now - each[4] >= timedelta(days=3) for each in same), "told too soon"
        self.said.append(step)

    async def remind(self, services: Services, row: Any) -> None:
        """Do what delivery does with a reminder; it is one of the two about this dose."""
        if row["state"] != "told":
            return
        if not services.quiet_hours.civil_hour():
            await services.reminders.postpone(row["id"])
            return
        one = await services.tx.residents.of_person(row["person_id"])
        assert one is not None
        assert one.id not in self.stopped, "reminded after stop"
        assert self.civil(), "reminded outside the hours"
        assert one.due_on is None or one.due_on <= self.today(), "reminded before it is due"
        if one.dose is not None and one.state is Reached.TOLD:
            step = (one.id, one.dose, str(one.due_on), -len(self.said), self.now)
            self.said.append(step)

    async def has_place(self, services: Services, who: int) -> bool:
        rows = await services.tx.rows(
            "SELECT 1 FROM bookings AS b JOIN clinics AS c ON c.id = b.clinic_id"
            " WHERE b.state = 'booked' AND c.day >= ? AND b.person_id ="
            " (SELECT person_id FROM residents WHERE id = ?)",
            self.today().isoformat(),
            who,
        )
        return bool(rows)

    lost: frozenset[int] = frozenset()  # whom a message does not reach at this moment

    def today(self) -> date:
        return self.now.astimezone(self.base.zone).date()

    def civil(self) -> bool:
        at = self.now.astimezone(self.base.zone).time()
        return self.window[0] <= at < self.window[1]

    @rule(hours=st.integers(24, 80))
    def days_pass(self, hours: int) -> None:
        self.time_passes(hours)

    def time_passes(self, hours: int) -> None:
        for _ in range(0, hours, 5):
            self.now += timedelta(hours=5)
            self.run(self.tick())

    @rule(hours=st.integers(1, 200))
    def the_bot_is_down(self, hours: int) -> None:
        self.now += timedelta(hours=hours)
        self.run(self.tick())

    @rule(hours=st.integers(1, 30))
    def the_clock_goes_back(self, hours: int) -> None:
        """Let a wrong clock be set right; what was said stands, as a resident sees it."""
        self.now = max(self.now - timedelta(hours=hours), START)
        self.run(self.tick())

    @rule()
    def the_process_restarts(self) -> None:
        self.run(self.database.close())
        self.database = self.run(Database.open(self.path, self.base.keys))
        self.run(self.tick())

    @rule(window=st.sampled_from(WINDOWS))
    def the_hours_are_set_anew(self, window: tuple[time, time]) -> None:
        self.window = window
        self.run(self.tick())

    @rule(who=WHO, lost=st.booleans())
    def a_message_does_or_does_not_arrive(self, who: int, lost: bool) -> None:
        self.lost = self.lost | {who} if lost else self.lost - {who}

    @rule(who=WHO, blocked=st.booleans())
    def somebody_blocks_the_bot_or_is_back(self, who: int, blocked: bool) -> None:
        self.run(self.each(who, "reachable", not blocked))

    @rule(who=WHO)
    def somebody_stops(self, who: int) -> None:
        self.run(self.each(who, "stop"))
        self.stopped.add(who)

    @rule(who=WHO)
    def somebody_asks_again(self, who: int) -> None:
        if who in self.stopped:
            self.run(self.each(who, "again"))
            self.stopped.discard(who)

    @rule(who=WHO, what=st.sampled_from(("later", "visit", "had")))
    def somebody_answers(self, who: int, what: str) -> None:
        with suppress(Gone):  # who stopped has one answer: again
            self.run(self.each(who, what))

    @rule(who=WHO)
    def somebody_agrees_to_a_reminder(self, who: int) -> None:
        if who not in self.stopped:
            self.run(self.each(who, "agree"))

    @rule(who=WHO, what=st.sampled_from(("book", "unbook")))
    def somebody_books_or_gives_back(self, who: int, what: str) -> None:
        with suppress(ClinicOver):
            self.run(self.each(who, what))

    @rule(hours=st.integers(1, 30))
    def the_campaign_is_paused_and_goes_on(self, hours: int) -> None:
        async def become(state: str) -> None:
            async with self.database.transaction() as tx:
                tx.campaigns.become(1, state)

        self.run(become("paused"))
        before = self.by_the_campaign()
        self.time_passes(hours)
        assert self.by_the_campaign() == before, "told while paused"
        self.run(become("running"))

    def by_the_campaign(self) -> int:
        return sum(step[3] > 0 for step in self.said)

    async def each(self, who: int, what: str, yes: bool = True) -> None:
        async with self.database.transaction() as tx:
            services = self.services(tx)
            person = await services.people.of_telegram(1000 + who)
            assert person is not None
            if what == "reachable":
                tx.people.reachable(1000 + who, yes)
            elif what == "agree":
                last = date(2021, 11, 6 + who) - timedelta(days=28)
                await services.reminders.agree(
                    person, doses=1, vaccine="sinovac", last_dose_on=last
                )
            elif what == "book":
                await services.bookings.book(1, None, by=person)
            elif what == "unbook":
                live = await services.bookings.live_of(person)
                if live is not None:
                    await services.bookings.cancel(live.id)
            elif what == "had":
                given = services.attendance.doses_given
                await given.given(person.id, who, vaccine="sinovac", on=self.today())
            else:
                said = services.residents
                verbs = {"stop": said.stop, "again": said.ask_again, "later": said.later}
                one = await verbs.get(what, said.wants_visit)(who, by=person)
                await services.reminders.follow(one, person)

    @invariant()
    def nobody_is_on_a_list_who_stopped(self) -> None:
        async def listed() -> list[Any]:
            return await self.database.reading.rows(
                "SELECT id FROM residents WHERE state IN ('call', 'visit')"
            )

        assert not self.stopped & {row["id"] for row in self.run(listed())}

    def teardown(self) -> None:
        Ladder.heard += len(self.said)
        self.run(self.database.close())
        self.loop.close()
        self.path.unlink()


def test_nobody_is_ever_told_what_they_should_not_be(tmp_path: Path) -> None:
    Ladder.folder, Ladder.base = tmp_path, settings_for(tmp_path)
    migrate(tmp_path / "new.db", Ladder.base.keys)
    run_state_machine_as_test(
        Ladder,
        settings=settings(
            max_examples=25,
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    assert Ladder.heard > 5

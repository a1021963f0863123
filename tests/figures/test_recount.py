"""Whatever happens to visits and cases: the counts of a day are what a recount finds."""

from contextlib import suppress
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.cases.random_checks import Finding
from bot.domain.cases.verification import Seen
from bot.domain.colour import Colour
from bot.domain.errors import DomainError, Gone
from bot.domain.people import Person
from bot.rehearsal import City
from bot.services import Services
from tests.door.test_any_order import a_city
from tests.figures.test_stats import GREEN, RED, admin
from tests.telegram import World

BLACK = {"health": "positive", "doses": "0", "since": "yes"}
ANSWERS = {"green": GREEN, "red": RED, "black": BLACK}
COUNTS = (
    "SELECT * FROM daily ORDER BY 1, 2, 3, 4",
    "SELECT * FROM daily_counts ORDER BY 1, 2, 3, 4",
)
number = st.integers(0, 2)  # of a few people, so that much happens to each
OUTCOMES = ("verified", "verified", "sent-home", "left", "no-show")
comes = st.tuples(st.just("comes"), number, st.sampled_from(sorted(ANSWERS)))
shows = st.tuples(st.just("shows"), number, st.sampled_from(("green", "red", "black")))
ended = st.tuples(st.just("a_case"), number, st.sampled_from(OUTCOMES))
deeds = st.one_of(
    comes,
    ended,
    ended,
    shows,
    st.tuples(st.just("scanned"), number, st.booleans()),
    st.tuples(st.just("claims"), number, st.integers(1, 9000)),
    st.tuples(st.just("opens_again"), number, st.none()),
    st.tuples(st.just("looks"), number, st.sampled_from((Finding.FITS, Finding.DIFFERS))),
    st.tuples(st.just("erased"), number, st.none()),
    st.tuples(st.just("days"), st.sampled_from((1, 1, 14, 27, 28)), st.none()),
)
BEGINNINGS: tuple[list[tuple[str, int, Any]], ...] = (
    [("a_case", 0, "verified"), ("shows", 0, "black"), ("scanned", 0, True)],
    [("a_case", 1, "verified"), ("opens_again", 1, None), ("shows", 1, "black")],
    [("a_case", 2, "left"), ("opens_again", 2, None), ("days", 14, None)],
    [("a_case", 0, "sent-home"), ("comes", 0, "black"), ("claims", 0, 300)],
    [("comes", n, "green") for n in range(3)]
    + [("looks", n, Finding.DIFFERS) for n in range(3)]
    + [("erased", n, None) for n in range(2)],
    [("comes", n, "green") for n in range(3)]
    + [("shows", n, "red") for n in range(3)]
    + [("claims", n, 60) for n in range(3)]
    + [("closes", n, "verified") for n in range(3)]
    + [("looks", n, Finding.DIFFERS) for n in range(3)],
    [("comes", 0, "green"), ("shows", 0, "red"), ("a_case", 0, "verified"), ("erased", 0, None)],
)


class History:
    """A city in which anything may happen."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.talks = 0
        self.done: list[str] = []

    async def does(self, what: str, which: int, how: Any) -> None:
        self.world.clock.passes(minutes=7)
        before = [await self.world.ask(one) for one in COUNTS]
        with suppress(DomainError, Gone):  # who may not, may not: nothing happened
            async with self.world.transaction() as given:
                await getattr(self, what)(self._drawing(given), which, how)
                self.done.append(what)
        if what in ("erased", "days"):
            assert [await self.world.ask(one) for one in COUNTS] == before

    def _drawing(self, given: Services) -> Services:
        """Return the same services at this moment, in a city that draws half of its visitors."""
        often = given.settings.model_copy(update={"random_check_percent": 50})
        now = self.world.clock.now()
        return Services(given.tx, now=now, settings=often, username=given.username)

    async def comes(self, services: Services, which: int, how: str) -> None:
        self.talks += 1
        doors = await services.offices.doors()
        await services.checkin.register(
            person_id=(await self._person(services, which)).id,
            door=doors[which % 2],
            answers=ANSWERS[how],
            talk_id=self.talks,
            scanned_at=services.now,
            by=await admin(services, self.world) if which == 2 else None,
        )

    async def shows(self, services: Services, which: int, how: str) -> None:
        person = await self._person(services, which)
        visit = await services.tx.visits.latest(person.id)
        if visit is None:
            raise Gone
        await services.external_colour.declare(visit.id, Colour(how), by=person)

    async def scanned(self, services: Services, which: int, how: bool) -> None:
        person = await self._person(services, which)
        visit = await services.tx.visits.latest(person.id)
        if visit is None:
            raise Gone
        await services.external_colour.scanned(visit.id, how, by=person)

    async def claims(self, services: Services, which: int, how: int) -> None:
        self.world.clock.passes(seconds=how)
        case = await self._case(services, which)
        await services.handover.claim(case, by=await admin(services, self.world))

    async def a_case(self, services: Services, which: int, how: str) -> None:
        await self.comes(services, which, "red")
        await self.claims(services, which, 40 * which)
        await self.closes(self._drawing(services), which, how)

    async def closes(self, services: Services, which: int, how: str) -> None:
        case, by = await self._case(services, which), await admin(services, self.world)
        seen = Seen("two-doses") if how == "verified" else None
        await services.handover.close(case, how, by=by, seen=seen)

    async def opens_again(self, services: Services, which: int, _: None) -> None:
        case = await self._case(services, which)
        await services.handover.open_again(case, by=await admin(services, self.world))

    async def looks(self, services: Services, which: int, how: Finding) -> None:
        person = await self._person(services, which)
        visit = await services.tx.visits.latest(person.id)
        if visit is None:
            raise Gone
        by = await admin(services, self.world)
        await services.random_checks.settle(visit.id, how, by=by)

    async def erased(self, services: Services, which: int, _: None) -> None:
        await services.erasure.erase(await self._person(services, which))

    async def days(self, services: Services, which: int, _: None) -> None:
        self.world.clock.passes(days=which)
        again = self._drawing(services)
        await again.retention.run()
        for wish in await again.tx.erasures.waiting():
            await again.erasure.due(wish)

    async def _person(self, services: Services, which: int) -> Person:
        return await services.tx.people.met(7000 + which, "id", services.now)

    async def _case(self, services: Services, which: int) -> int:
        person = await self._person(services, which)
        visit = await services.tx.visits.latest(person.id)
        if visit is None:
            raise Gone
        case = await services.tx.cases.of_day(person.id, visit.office_id, visit.day)
        if case is None:
            raise Gone
        return case.id


@settings(
    max_examples=40,
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(beginning=st.sampled_from(BEGINNINGS), later=st.lists(deeds, min_size=4, max_size=20))
async def test_counts_say_what_the_rows_say(
    sample_city: tuple[Path, City],
    beginning: list[tuple[str, int, Any]],
    later: list[tuple[str, int, Any]],
) -> None:
    async with a_city(sample_city) as world:
        history = History(world)
        for deed in beginning + later:
            await history.does(*deed)
        async with world.transaction() as services:
            assert await services.recount.differences() == []

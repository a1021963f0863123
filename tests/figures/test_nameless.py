"""Who is erased takes nothing from the figures: they counted somebody, and nobody stays."""

from datetime import timedelta

from bot.domain.figures.counted import percentile, time_class
from bot.domain.messages import Lane
from tests.figures.test_stats import RED, admin, claims, figures, visits
from tests.telegram import World
from tests.words import said

TURI = "Kelurahan Turi"


async def test_figures_stay_when_somebody_is_erased(world: World) -> None:
    await visits(world, 1, RED)
    await claims(world, 1, after=60)
    async with world.transaction() as services:
        await services.handover.close(1, "sent-home", by=await admin(services, world))
    before = await figures(world)
    async with world.transaction() as services:
        person = await services.people.of_telegram(1)
        assert person is not None
        assert await services.erasure.erase(person)
    assert await world.ask("SELECT 1 FROM cases") == []
    after = await figures(world)
    assert after.counted["cases"] == before.counted["cases"] == {"cases": 1, "claimed": 1}
    assert after.counted["median"] == {"seconds": 60}
    assert after.details == before.details
    assert after.details["outcome"] == {"sent-home": 1}


async def test_place_time_and_colour_stay_of_nobody_until_visits_go(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.says("/hapus")
    await world.visitor.taps("erase:yes")
    rows = await world.ask("SELECT office_id, kind, colour FROM nameless_visits")
    assert rows == [(await world.office_id(TURI), "visitor", "green")]
    assert await world.ask("SELECT 1 FROM visits") == []
    await world.waits(days=28)
    await world.waits(days=1)
    assert await world.ask("SELECT 1 FROM nameless_visits") == []
    assert await world.ask("SELECT colour, count FROM daily") == [("green", 1)]


async def test_what_was_verified_and_how_long_it_took_outlives_the_visits(world: World) -> None:
    await visits(world, 1, RED)
    await claims(world, 1, after=90)
    await world.waits(days=30)
    assert await world.ask("SELECT 1 FROM cases") == []
    found = await figures(world, days=40)
    assert found.counted["median"] == {"seconds": 90}
    assert found.counted["cases"] == {"cases": 1, "claimed": 1}


async def test_an_answer_that_came_late_is_counted(world: World) -> None:
    await world.visitor.starts()
    call = {"method": "sendMessage", "params": {"chat_id": world.visitor.id, "text": "?"}}
    async with world.transaction() as services:
        for lane, minutes in ((Lane.REPLY, 3), (Lane.URGENT, 0), (Lane.BULK, 600)):
            then = services.now - timedelta(minutes=minutes)
            services.tx.outbox.put(call, chat_id=world.visitor.id, lane=lane, now=then)
    await world.settles()
    await world.admin.says("/stats")
    assert said("stats-late", count=1) in world.admin.text


def test_times_are_told_within_a_tenth() -> None:
    for seconds in range(30, 90_000, 7):
        assert 0.8 * seconds <= time_class(seconds) <= seconds


def test_a_percentile_is_the_nearest_rank_and_the_median_lies_in_the_middle() -> None:
    assert percentile({}, 50) is None
    assert percentile({60: 1, 120: 1}, 50) == 90
    assert percentile({10: 1, 40: 1, 3600: 1}, 50) == 40
    assert percentile(dict.fromkeys(range(1, 11), 1), 90) == 9
    assert percentile({5: 9, 600: 1}, 90) == 5
    assert percentile({5: 8, 600: 2}, 90) == 600

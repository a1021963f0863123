"""Figures: counted from the daily roll-up and the open rows."""

from pathlib import Path

import pytest

from bot import texts
from bot.domain.colour import Colour
from bot.domain.figures.figures import Figures
from bot.domain.people import Person
from bot.services import Services
from bot.views.figures import stats as stats_view
from bot.views.figures.stats import TOLD
from storage.figures import stats
from storage.figures.stats import FIGURES, Figure
from tests.telegram import World

GREEN = {"health": "none", "doses": "2"}
RED = {"health": "none", "doses": "0", "circumstance": "none"}


async def visits(
    world: World, number: int, answers: dict[str, str], *, door: int = 0, by: Person | None = None
) -> None:
    """Let the person with this number come in at a door."""
    async with world.transaction() as services:
        person = await services.tx.people.met(number, "id", services.now)
        await services.checkin.register(
            person_id=person.id,
            door=(await services.offices.doors())[door],
            answers=answers,
            talk_id=number,
            scanned_at=services.now,
            by=by,
        )


async def admin(services: Services, world: World) -> Person:
    """Return the admin, who may claim anywhere."""
    found = await services.people.of_telegram(world.admin.id)
    assert found is not None
    return found


async def claims(world: World, case: int, *, after: int) -> None:
    """Let the admin claim a case so many seconds later."""
    world.clock.passes(seconds=after)
    async with world.transaction() as services:
        await services.handover.claim(case, by=await admin(services, world))


async def figures(world: World, days: int = 1) -> Figures:
    """Return the figures as they are now."""
    async with world.transaction() as services:
        return await services.stats.figures(days=days)


async def shown(world: World) -> str:
    """Return the figures of today as an admin reads them."""
    return stats_view.summary(await figures(world), "id")


async def test_before_the_first_visit_everything_is_zero(world: World) -> None:
    found = await figures(world)
    assert (found.colours, found.offices) == ({}, ())
    assert found.counted["inside"] == {"count": 0}
    assert found.counted["cases"] == {"cases": 0, "claimed": 0}
    assert found.counted["median"] == {"seconds": None}


async def test_the_busiest_office_comes_first(world: World) -> None:
    await visits(world, 1, GREEN, door=3)
    await visits(world, 2, GREEN, door=7)
    await visits(world, 3, RED, door=7)
    found = await figures(world)
    assert [one.total for one in found.offices] == [2, 1]
    assert found.offices[0].colours == {Colour.GREEN: 1, Colour.RED: 1}


async def test_offices_without_a_visit_are_counted(world: World) -> None:
    async with world.transaction() as services:
        offices = len(await services.offices.all())
    await visits(world, 1, GREEN)
    assert (await figures(world)).silent == offices - 1


async def test_a_guest_counts_as_visit_and_as_guest(world: World) -> None:
    async with world.transaction() as services:
        officer = await admin(services, world)
    await visits(world, 1, GREEN, by=officer)
    found = await figures(world)
    assert (found.colours, found.counted["visits"]["guests"]) == ({Colour.GREEN: 1}, 1)


async def test_a_refusal_is_no_visit(world: World) -> None:
    async with world.transaction() as services:
        door = (await services.offices.doors())[0]
        services.checkin.refuse(door)
    found = await figures(world)
    assert (found.colours, found.counted["refused"]["count"]) == ({}, 1)


async def test_the_median_of_two_claims_lies_between_them(world: World) -> None:
    await visits(world, 1, RED)
    await visits(world, 2, RED)
    await claims(world, 1, after=60)
    await claims(world, 2, after=60)
    assert (await figures(world)).counted["median"]["seconds"] == 90


async def test_one_slow_claim_does_not_move_the_median_of_three(world: World) -> None:
    for number in (1, 2, 3):
        await visits(world, number, RED)
    await claims(world, 1, after=30)
    await claims(world, 2, after=10)
    await claims(world, 3, after=3600)
    assert (await figures(world)).counted["median"]["seconds"] == 40


async def test_the_first_claim_of_a_case_counts(world: World) -> None:
    await visits(world, 1, RED)
    await claims(world, 1, after=60)
    async with world.transaction() as services:
        await services.handover.close(1, "sent-home", by=await admin(services, world))
    world.clock.passes(hours=1)
    async with world.transaction() as services:
        person = await services.people.of_telegram(1)
        assert person is not None
        door = (await services.offices.doors())[0]
        await services.checkin.register(
            person_id=person.id, door=door, answers=RED, talk_id=9, scanned_at=services.now
        )
    await claims(world, 1, after=600)
    found = await figures(world)
    assert found.counted["cases"]["cases"] == 1
    assert found.counted["median"]["seconds"] == 60


async def test_a_closed_case_is_not_open(world: World) -> None:
    await visits(world, 1, RED)
    await visits(world, 2, RED)
    await claims(world, 1, after=60)
    async with world.transaction() as services:
        await services.handover.close(1, "sent-home", by=await admin(services, world))
    found = await figures(world)
    assert found.counted["open"] == {"new": 1, "claimed": 0}
    assert found.counted["cases"] == {"cases": 2, "claimed": 1}


async def test_figures_outlive_the_visits_they_count(world: World) -> None:
    await visits(world, 1, GREEN)
    await world.waits(days=30)
    assert (await figures(world, days=40)).colours == {Colour.GREEN: 1}


async def test_a_visit_after_midnight_in_the_city_counts_for_the_new_day(world: World) -> None:
    world.clock.becomes(world.clock.at.replace(hour=0, minute=5))  # still yesterday in UTC
    await visits(world, 1, GREEN)
    assert (await figures(world)).colours == {Colour.GREEN: 1}


@pytest.mark.parametrize("language", texts.languages())
async def test_every_figure_counts_what_its_words_name(world: World, language: str) -> None:
    counted = (await figures(world)).counted
    plain = {key: numbers for key, numbers in counted.items() if None not in numbers.values()}
    told = [texts.text(f"stats-{key}", language, **plain[key]) for key in {*plain} - {"random"}]
    assert told, "every figure is measured, and none counted"


async def test_a_figure_is_one_line_and_its_words(
    world: World, own_texts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        stats, "FIGURES", (*FIGURES, Figure("doors", "SELECT count(*) AS count FROM doors"))
    )
    with (own_texts / "id.ftl").open("a") as words:
        words.write("stats-doors = Pintu: { $count }\n")
    await world.admin.says("/stats")
    [(doors,)] = await world.ask("SELECT count(*) FROM doors")
    assert f"\nPintu: {doors}\n" in world.admin.text


async def test_a_figure_without_words_is_named(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stats, "FIGURES", (Figure("doors", "SELECT 1 AS count"),))
    with pytest.raises(texts.MissingText, match="stats-doors"):
        await shown(world)


def test_nothing_is_told_of_a_figure_that_is_not_counted() -> None:
    assert {*TOLD} <= {one.key for one in FIGURES}

"""A case seen across offices: how somebody was handled before, without any officer's name."""

import pytest

from bot.domain.rights import Role
from tests.team.test_staff import holder
from tests.telegram import Someone, World
from tests.words import said

TURI, BENDO, GEDOG = "Kelurahan Turi", "Kelurahan Bendo", "Kelurahan Gedog"
OFFICES = (TURI, BENDO, GEDOG, "Kelurahan Kauman", "Kelurahan Sentul")
RED, BLACK = ("none", "0", "none", "yes"), ("positive", "0", "yes")


def before(office: str, when: str, outcome: str) -> str:
    return said("trail", office=office, when=when, outcome=outcome)


async def handled(world: World, case: int, outcome: str, office: str = TURI) -> None:
    """Let an officer of an office take a case and close it."""
    officer = await world.officer(office, "Pak Joko")
    await officer.taps(f"claim:{case}", world.group(office))
    await officer.closes(case, outcome)


async def goes_on(someone: Someone, office: str) -> None:
    """Scan at another office: all is still the same."""
    await someone.scans(office)
    await someone.taps("same")


async def answers(someone: Someone, office: str, *keys: str) -> None:
    """Scan on another day and answer anew."""
    await someone.scans(office)
    for key in keys:
        await someone.taps(key)


async def test_the_next_office_reads_how_the_first_handled_it(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await world.waits(minutes=12)
    await handled(world, 1, "served-outside")
    await world.waits(hours=1)
    await goes_on(world.visitor, BENDO)
    card = world.group(BENDO).text
    assert before(TURI, "08:12", said("outcome-served-outside")) in card
    assert "Joko" not in card
    assert "Aminah" not in card


async def test_who_takes_it_there_reads_it_too(world: World) -> None:
    officer = await world.officer(BENDO, "Bu Rahayu")
    await world.visitor.checks_in(TURI, *RED)
    await handled(world, 1, "vaccination-booked")
    await goes_on(world.visitor, BENDO)
    await officer.taps("claim:2", world.group(BENDO))
    assert before(TURI, "08:00", said("outcome-vaccination-booked")) in officer.text


async def test_a_case_still_open_elsewhere_is_named_as_such(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await goes_on(world.visitor, BENDO)
    assert before(TURI, "08:00", said("trail-open")) in world.group(BENDO).text


async def test_the_first_office_reads_what_the_second_did_when_somebody_returns(
    world: World,
) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await goes_on(world.visitor, BENDO)
    await handled(world, 2, "served-outside", BENDO)
    await world.waits(minutes=5)
    await handled(world, 1, "left")
    await goes_on(world.visitor, TURI)
    assert before(BENDO, "08:00", said("outcome-served-outside")) in world.group(TURI).text


async def test_the_first_card_names_no_office_that_came_later(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await world.waits(minutes=5)
    await goes_on(world.visitor, BENDO)
    await handled(world, 1, "left")
    assert "↪️" not in world.group(TURI).text


async def test_at_most_the_three_latest_are_shown(world: World) -> None:
    await world.visitor.checks_in(OFFICES[0], *RED)
    for office in OFFICES[1:]:
        await world.waits(minutes=10)
        await goes_on(world.visitor, office)
    lines = [one for one in world.group(OFFICES[4]).text.splitlines() if one.startswith("↪️")]
    assert lines == [
        before(office, when, said("trail-open"))
        for office, when in zip(OFFICES[3:0:-1], ("08:30", "08:20", "08:10"), strict=True)
    ]


async def test_a_black_case_is_named_on_the_days_it_lasts(world: World) -> None:
    await world.visitor.checks_in(TURI, *BLACK)
    await handled(world, 1, "isolated")
    await world.waits(days=1)
    await answers(world.visitor, BENDO, *BLACK)
    assert before(TURI, "Sen, 8 Nov 08:00", said("outcome-isolated")) in world.group(BENDO).text


async def test_after_its_end_it_is_not(world: World) -> None:
    await world.visitor.checks_in(TURI, *BLACK)
    ends = "SELECT opened(facts, 'visits.facts', id) ->> 'ends_on' FROM visits"
    [(end,)] = await world.ask(ends)
    await world.waits(days=15)
    assert end <= world.clock.at.date().isoformat()
    await answers(world.visitor, BENDO, *RED)
    assert "↪️" not in world.group(BENDO).text


async def test_a_red_case_of_another_day_is_not_named(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await world.waits(days=1)
    await goes_on(world.visitor, BENDO)
    assert "↪️" not in world.group(BENDO).text


async def test_somebody_elses_case_is_not_named(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await world.newcomer("Tono Wijaya").checks_in(BENDO, *RED)
    assert "↪️" not in world.group(BENDO).text


async def test_what_concerns_somebody_as_staff_stays_with_their_head(world: World) -> None:
    rina = await holder(world, "Rina", Role.STAFF)
    await rina.checks_in(TURI, *RED)
    await goes_on(rina, BENDO)
    assert "↪️" not in world.group(BENDO).text


@pytest.mark.sqlite("how SQLite plans a question")
async def test_it_is_found_through_an_index(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    found: list[str] = []
    async with world.transaction() as services:
        case = await services.tx.cases.get(1)
        plain = services.tx.rows

        async def explained(sql: str, *values: object) -> list[object]:
            found.extend(
                row["detail"] for row in await plain(f"EXPLAIN QUERY PLAN {sql}", *values)
            )
            return []

        services.tx.rows = explained  # type: ignore[method-assign, assignment]
        await services.tx.earlier_cases.before(case)
        services.tx.rows = plain  # type: ignore[method-assign]
    assert any("SEARCH c USING INDEX" in one and "person_id=?" in one for one in found)
    assert not any(one.startswith("SCAN") for one in found)

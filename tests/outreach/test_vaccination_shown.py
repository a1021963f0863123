"""`/vaksin` at every stage: a place one has, what one said, and how to mend what is wrong."""

from datetime import timedelta

import pytest

from bot.domain.outreach.doses import months_after_recovery
from tests.outreach.clinics import SATURDAY, TOMORROW, TURI, planned
from tests.outreach.test_bookings import booked
from tests.outreach.test_bookings_in_care import MOTHER, books_for, in_care
from tests.outreach.test_vaccination import registers, resident
from tests.telegram import MONDAY, Someone, World
from tests.words import said

TODAY = MONDAY.date()


@pytest.fixture
async def sekar(world: World) -> Someone:
    someone = world.newcomer("Sekar Arum")
    await someone.starts()
    return someone


async def test_a_place_stands_there_with_its_code_and_the_way_to_give_it_back(
    world: World, sekar: Someone
) -> None:
    await registers(world, sekar, weeks="12")
    clinic = await planned(world)
    booking = await booked(world, sekar, clinic)
    await sekar.says("/vaksin")
    place = said("vaccination-place", day="Sabtu, 13 November", time="08:00", place="Balai RW 3")
    assert place in sekar.text
    assert sekar.buttons[:2] == [f"book:show:{booking}", f"book:no:{booking}"]
    await sekar.taps(f"book:no:{booking}")
    await sekar.says("/vaksin")
    assert place not in sekar.text


async def test_a_place_that_is_past_is_not_shown_as_one_to_come(
    world: World, sekar: Someone
) -> None:
    await registers(world, sekar, weeks="12")
    await booked(world, sekar, await planned(world, day=TOMORROW))
    await world.waits(days=2)
    await sekar.says("/vaksin")
    assert "Balai RW 3" not in sekar.text


async def test_of_several_each_has_the_own_place_and_there_is_a_way_back(world: World) -> None:
    mother, clinic = await in_care(world), await planned(world)
    number = await registers_too(world)
    await books_for(world, mother, clinic)
    await world.visitor.says("/vaksin")
    [about_mother] = [one for one in world.visitor.text.split("\n\n") if MOTHER in one]
    [others] = [one for one in world.visitor.text.split("\n\n") if MOTHER not in one]
    assert "Balai RW 3" in about_mother
    assert "Balai RW 3" not in others
    await world.visitor.taps(f"v:ask:{number}:summary")
    assert world.visitor.buttons[-1] == "v:show"


async def registers_too(world: World) -> int:
    """Let the visitor, who looks after somebody, register too."""
    await world.visitor.says("/vaksin")
    await world.visitor.taps("v:new:self")
    [(number,)] = await world.ask("SELECT max(id) FROM residents")
    await world.visitor.taps(f"v:say:{number}:doses:0")
    return int(number)


async def test_what_was_answered_is_shown_until_the_dose_is_had(
    world: World, sekar: Someone
) -> None:
    number = await registers(world, sekar, weeks="12")
    await sekar.taps(f"v:do:{number}:why")
    await sekar.taps(f"v:not:{number}:busy")
    answered = said("vaccination-said", day="8 November 2021", what=said("answered-busy"))
    assert answered in sekar.text
    await sekar.taps(f"v:do:{number}:had")
    await sekar.taps(f"v:say:{number}:last:0")
    assert answered not in sekar.text


async def test_what_was_put_off_until_a_day_that_is_past_is_not_put_off_any_more(
    world: World, sekar: Someone
) -> None:
    number = await registers(world, sekar, weeks="12")
    await sekar.taps(f"v:do:{number}:later")
    assert said("due-deferred") in sekar.text
    await world.waits(days=4)
    await sekar.says("/vaksin")
    assert said("due-deferred") not in sekar.text
    assert said("due-waited") in sekar.text


async def says_recovered(someone: Someone, number: int, weeks: str) -> None:
    await someone.taps(f"v:do:{number}:why")
    await someone.taps(f"v:ask:{number}:recovered")
    await someone.taps(f"v:say:{number}:recovered:{weeks}")


async def test_a_recovery_is_a_reason_not_to_come_and_can_be_mended(
    world: World, sekar: Someone
) -> None:
    number = await registers(world, sekar, weeks="12")
    due = (await resident(world, number)).due_on
    await says_recovered(sekar, number, "4")
    assert (await resident(world, number)).due_on == months_after_recovery(
        TODAY - timedelta(weeks=4)
    )
    assert said("due-recovered") in sekar.text
    assert said("answered-recovered") in sekar.text
    await says_recovered(sekar, number, "never")
    one = await resident(world, number)
    assert (one.due_on, one.answered) == (due, None)


@pytest.mark.parametrize(
    ("words", "weeks", "answered"),
    [("never", 4, False), ("8", 4, False), ("2", 2, True)],
)
async def test_a_clinics_word_of_a_recovery_holds_or_becomes_later(
    world: World, sekar: Someone, words: str, weeks: int, answered: bool
) -> None:
    number = await registers(world, sekar, weeks="12")
    async with world.transaction() as services:
        await services.residents.recovered(number, TODAY - timedelta(weeks=4))
    await says_recovered(sekar, number, words)
    one = await resident(world, number)
    assert one.had.recovered_on == TODAY - timedelta(weeks=weeks)
    assert bool(one.answered) == answered
    await says_recovered(sekar, number, "never")
    one = await resident(world, number)
    assert (one.had.recovered_on, one.answered) == (TODAY - timedelta(weeks=4), None)


@pytest.mark.parametrize("words", ["3", "13", "x", "-1"])
async def test_a_recovery_that_no_button_says_is_refused(
    world: World, sekar: Someone, words: str
) -> None:
    number = await registers(world, sekar)
    message = sekar.messages[-1]["message_id"]
    await sekar.taps_data(f"v:say:{number}:recovered:{words}", sekar.id, message)
    assert sekar.popup["text"] == said("error-gone")
    assert (await resident(world, number)).had.recovered_on is None


async def test_a_year_of_birth_is_mended(world: World, sekar: Someone) -> None:
    number = await registers(world, sekar)
    assert said("vaccination-born", born="1980") in sekar.text
    await sekar.taps(f"v:ask:{number}:born")
    await sekar.taps(f"v:ask:{number}:born-1950")
    await sekar.taps(f"v:ask:{number}:born")  # the wrong ten years: one way back
    await sekar.taps(f"v:ask:{number}:born-1960")
    await sekar.taps(f"v:say:{number}:born:1961")
    assert (await resident(world, number)).born == 1961
    assert said("vaccination-born", born="1961") in sekar.text


async def test_rw_and_rt_are_mended_in_the_same_kelurahan(world: World, sekar: Someone) -> None:
    number, turi = await registers(world, sekar), await world.office_id(TURI)
    await sekar.taps(f"v:ask:{number}:kelurahan")
    await sekar.taps(f"v:say:{number}:kelurahan:{turi}")
    assert said("vaccination-ask-rw", name="Sekar Arum") in sekar.text
    await sekar.taps(f"v:say:{number}:rw:5")
    home = (await resident(world, number)).home
    assert (home.rw, home.rt) == (5, None)  # RT 2 was that of the other RW
    await sekar.taps(f"v:say:{number}:rt:1")
    home = (await resident(world, number)).home
    assert (home.kelurahan_id, home.rw, home.rt) == (turi, 5, 1)


async def test_who_begins_to_mend_the_home_and_stops_keeps_it(
    world: World, sekar: Someone
) -> None:
    number, turi = await registers(world, sekar), await world.office_id(TURI)
    await sekar.taps(f"v:ask:{number}:kelurahan")
    await sekar.taps(f"v:say:{number}:kelurahan:{turi}")
    await sekar.taps(f"v:ask:{number}:summary")
    assert f"{TURI} RW 03 RT 02" in sekar.text


async def test_nobody_is_offered_a_visit_for_a_dose_that_no_rule_gives_yet(
    world: World, sekar: Someone
) -> None:
    number = await registers(world, sekar, doses="2", weeks="0")
    assert f"v:do:{number}:had" in sekar.buttons
    assert f"v:do:{number}:stop" in sekar.buttons
    assert f"v:do:{number}:visit" not in sekar.buttons
    assert f"v:do:{number}:later" not in sekar.buttons


async def test_who_put_it_off_may_ask_for_a_visit_instead(world: World, sekar: Someone) -> None:
    number = await registers(world, sekar, weeks="12")
    await sekar.taps(f"v:do:{number}:later")
    assert f"v:do:{number}:visit" in sekar.buttons


async def test_only_the_own_number_is_asked_for(world: World) -> None:
    mother = await in_care(world)
    await world.visitor.says("/vaksin")
    assert f"v:do:{mother}:stop" in world.visitor.buttons
    assert f"v:do:{mother}:phone" not in world.visitor.buttons


async def test_two_children_are_told_apart(world: World, sekar: Someone) -> None:
    await registers(world, sekar)
    for _ in range(3):
        await sekar.says("/vaksin")
        await sekar.taps("v:new:other")
        await sekar.taps("v:new:child")
    child = said("relative-of-child", name="Sekar Arum")
    rows = await world.ask("SELECT id FROM residents WHERE carer_id IS NOT NULL ORDER BY id")
    names = [(await resident(world, number)).name for (number,) in rows]
    assert names == [child, f"2. {child}", f"3. {child}"]


async def test_what_is_said_of_who_is_in_care_is_not_said_of_the_reader(world: World) -> None:
    mother, clinic = await in_care(world), await planned(world)
    await books_for(world, mother, clinic)
    words = world.visitor.text
    world.clock.becomes(world.clock.at.replace(day=SATURDAY.day - 1, hour=18))
    await world.waits(minutes=1)
    assert "keluarga Anda" in world.visitor.text
    await world.waits(hours=19)
    assert world.visitor.buttons[0].startswith("book:was:yes")
    for told in (words, world.visitor.text):
        assert MOTHER in told
        assert "Anda" not in told

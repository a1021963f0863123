"""The list with full names that those on duty get when a roll call begins."""

import pytest

from bot.domain.rights import Grant, Role
from tests.office.test_rollcall import GREEN, TURI, begins, list_of, two_inside
from tests.paper.paper import documents, pdf_of, words_on
from tests.telegram import World
from tests.words import said


async def test_those_on_duty_get_the_list_with_full_names_in_person(world: World) -> None:
    officer, colleague = await world.officer(TURI), await world.officer(TURI, "Bu Rahayu")
    await world.goes_on_duty(officer, TURI)
    await two_inside(world)
    await begins(world, officer)
    [message] = documents(world, officer)
    words = words_on(pdf_of(world, message))
    assert "Siti Aminah" in words
    assert "Budi Santoso" in words
    assert documents(world, colleague) == []
    assert documents(world, world.group(TURI)) == []


async def test_with_nobody_on_duty_all_officers_get_the_list(world: World) -> None:
    officer, colleague = await world.officer(TURI), await world.officer(TURI, "Bu Rahayu")
    await two_inside(world)
    await begins(world, officer)
    assert len(documents(world, officer)) == len(documents(world, colleague)) == 1


async def test_who_begins_gets_the_list_on_duty_or_not(world: World) -> None:
    officer, head = await world.officer(TURI), await world.head(TURI)
    world.telegram.person_joins(head.id, world.group(TURI).id)
    await world.goes_on_duty(officer, TURI)
    await two_inside(world)
    await begins(world, head)
    assert len(documents(world, head)) == 1


async def test_the_list_says_for_whom_and_when_it_was_made(world: World) -> None:
    officer = await world.officer(TURI)
    await two_inside(world)
    await begins(world, officer)
    [message] = documents(world, officer)
    drawn = said("posters-drawn-by", name="Pak Joko", day="8 November 2021", time="08:00")
    assert drawn in message["caption"]
    on_paper = said("rollsheet-drawn", name="Pak Joko", at="08-11-2021 08:00")
    assert on_paper in words_on(pdf_of(world, message))


async def test_the_list_says_who_came_with_or_entered_whom(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.says("/tamu")
    await officer.says("Mbah Karto")
    for answer in GREEN:
        await officer.taps(answer)
    await begins(world, officer)
    [message] = documents(world, officer)
    assert said("rollsheet-guest", name="Pak Joko") in words_on(pdf_of(world, message))


async def test_the_list_has_the_number_on_which_a_visitor_asked_to_be_called(
    world: World,
) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, "none", "0", "none", "yes")
    async with world.transaction() as services:
        services.tx.visitor_requests.ask_call(1, "+6281234567890", services.now)
    await begins(world, officer)
    [message] = documents(world, officer)
    assert said("rollsheet-phone", phone="0812-3456-7890") in words_on(pdf_of(world, message))


async def test_a_list_that_cannot_be_drawn_is_apologised_for(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.delivery.shows.office.roll_pdf", float)  # chokes on any list
    officer = await world.officer(TURI)
    await two_inside(world)
    group = await begins(world, officer)
    assert officer.text == said("rollcall-not-drawn")
    assert said("rollcall-count", found=0, total=2) in list_of(group)["text"]


async def test_who_lost_the_right_meanwhile_gets_no_list(world: World) -> None:
    officer = await world.officer(TURI)
    await two_inside(world)
    async with world.transaction() as services:
        person = await services.people.of_telegram(officer.id)
        assert person is not None
        number = await world.office_id(TURI)
        await services.rollcalls.start(number, by=person)
        await services.leaving.left_group(person.id, Grant(Role.OFFICER, number))
    await world.settles()
    assert documents(world, officer) == []

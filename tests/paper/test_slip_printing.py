"""Paper slips in the chat: heads and admins have them drawn as a file to print."""

import re

import pypdfium2 as pdfium
import pytest

from bot.domain.rights import Action, Grant, Role
from tests.paper.paper import BENDO, TURI, documents, head_of, office_id, pdf_of, words_on
from tests.telegram import World
from tests.words import not_for, said


async def numbers(world: World) -> list[str]:
    return [one for (one,) in await world.ask("SELECT number FROM slips ORDER BY id")]


async def test_a_head_gets_forty_eight_numbered_slips_of_the_own_office(world: World) -> None:
    head = await head_of(world, TURI)
    await head.says("/poster")
    await head.taps("slips:list:0")
    await head.taps(f"slips:file:{await office_id(world)}")
    assert head.popup["text"] == said("slips-being-drawn")
    [message] = documents(world, head)
    with pdfium.PdfDocument(pdf_of(world, message)) as pdf:
        pages = [page.get_textpage().get_text_range() for page in pdf]
    printed = re.findall(r"/tamu (\d{4})", " ".join(pages))
    assert len(pages) == 8
    assert printed == await numbers(world)
    assert len(set(printed)) == 48


async def test_the_file_says_who_had_it_drawn_and_when(world: World) -> None:
    await world.admin.says("/kantor")
    data = f"slips:file:{await office_id(world)}"
    await world.admin.taps_data(data, world.admin.id, world.admin.messages[-1]["message_id"])
    [message] = documents(world, world.admin)
    drawn = said("posters-drawn-by", name="Dewi Diskominfo", day="8 November 2021", time="08:00")
    assert drawn in message["caption"]
    assert said("posters-caption-slips", office=TURI, count=48) in message["caption"]


async def test_the_slips_are_offered_where_an_office_is_shown(world: World) -> None:
    await world.admin.says("/kantor")
    number = await office_id(world)
    data = f"office:show:{number}"
    await world.admin.taps_data(data, world.admin.id, world.admin.messages[-1]["message_id"])
    assert f"slips:file:{number}" in world.admin.buttons


async def test_a_double_tap_is_one_file_so_that_no_number_is_printed_twice(world: World) -> None:
    head = await head_of(world, TURI)
    await head.says("/poster")
    await head.taps("slips:list:0")
    data, place = f"slips:file:{await office_id(world)}", head.messages[-1]["message_id"]
    for _ in range(2):
        world.telegram.person_taps(head.id, head.id, place, data)
    await world.settles()
    assert len(documents(world, head)) == 1
    assert len(await numbers(world)) == 48


async def test_asked_for_again_later_the_numbers_are_others(world: World) -> None:
    head = await head_of(world, TURI)
    await head.says("/poster")
    await head.taps("slips:list:0")
    data, place = f"slips:file:{await office_id(world)}", head.messages[-1]["message_id"]
    for _ in range(2):
        await head.taps_data(data, head.id, place)
        await world.waits(minutes=2)
    found = await numbers(world)
    assert len(found) == len(set(found)) == 96


async def test_an_office_whose_numbers_run_out_is_told_so(world: World) -> None:
    head = await head_of(world, TURI)
    async with world.transaction() as services:
        office, all_but_ten = await office_id(world), [f"{one:04}" for one in range(9_990)]
        await services.tx.slips.add(office, all_but_ten, by=None, now=services.now)
    await head.says("/poster")
    await head.taps("slips:list:0")
    await head.taps(f"slips:file:{await office_id(world)}")
    assert head.popup["text"] == said("error-too-many-slips")


@pytest.mark.parametrize("who", ["visitor", "officer"])
async def test_slips_are_printed_by_admins_and_heads_only(world: World, who: str) -> None:
    someone = world.newcomer() if who == "visitor" else await world.officer(TURI)
    await someone.starts()
    place = someone.messages[-1]["message_id"]
    for data in ("slips:list:0", f"slips:file:{await office_id(world)}"):
        await someone.taps_data(data, someone.id, place)
        assert someone.popup["text"] == not_for(Action.PRINT_POSTERS)


async def test_a_head_cannot_print_another_offices_slips(world: World) -> None:
    head = await head_of(world, TURI)
    await head.says("/poster")
    data = f"slips:file:{await office_id(world, BENDO)}"
    await head.taps_data(data, head.id, head.messages[-1]["message_id"])
    assert head.popup["text"] == said("error-gone")


async def test_who_lost_the_right_meanwhile_gets_no_slips(world: World) -> None:
    head = await head_of(world, TURI)
    async with world.transaction() as services:
        person = await services.people.of_telegram(head.id)
        assert person is not None
        await services.slip_files.order(await office_id(world), by=person)
        await services.leaving.left_group(person.id, Grant(Role.HEAD, await office_id(world)))
    await world.settles()
    assert documents(world, head) == []


async def test_slips_that_cannot_be_drawn_are_apologised_for(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.delivery.shows.paper.slips_pdf", float)  # chokes on any slip
    head = await head_of(world, TURI)
    await head.says("/poster")
    await head.taps("slips:list:0")
    await head.taps(f"slips:file:{await office_id(world)}")
    assert head.text == said("print-not-drawn")


async def test_a_printed_number_is_the_one_that_is_recognised(world: World) -> None:
    head = await head_of(world, TURI)
    await head.says("/poster")
    await head.taps("slips:list:0")
    await head.taps(f"slips:file:{await office_id(world)}")
    words = words_on(pdf_of(world, documents(world, head)[0]))
    number = re.findall(r"/tamu (\d{4})", words)[0]
    await head.says(f"/tamu {number}")
    assert said("slip-number", number=number) in head.text

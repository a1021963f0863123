"""Posters in the chat: admins and heads have them drawn as a file to print."""

import pypdfium2 as pdfium
import pytest

from bot.domain.paper.posters import Kind
from bot.domain.rights import Action, Grant, Role
from tests.paper.paper import (
    BENDO,
    SETDA,
    TURI,
    documents,
    head_of,
    number_of,
    office_id,
    payloads,
    pdf_of,
    wants_no_drawing,
    words_on,
)
from tests.telegram import World
from tests.words import not_for, said


async def test_an_admin_gets_a_page_for_each_door_of_the_chosen_office(world: World) -> None:
    await world.admin.says("/poster")
    number = await office_id(world, SETDA)
    data = f"poster:file:entry:{number}"
    await world.admin.taps_data(data, world.admin.id, world.admin.messages[-1]["message_id"])
    [message] = documents(world, world.admin)
    assert payloads(pdf_of(world, message)) == [world.link(SETDA, 0), world.link(SETDA, 1)]


async def test_the_file_says_who_had_it_drawn_and_when(world: World) -> None:
    await world.admin.says("/poster")
    await world.admin.taps(f"file:entry:{await office_id(world, 'Kecamatan Kepanjenkidul')}")
    [message] = documents(world, world.admin)
    drawn = said("posters-drawn-by", name="Dewi Diskominfo", day="8 November 2021", time="08:00")
    assert drawn in message["caption"]
    with pdfium.PdfDocument(pdf_of(world, message)) as pdf:
        told = pdf.get_metadata_dict()
    assert told["Author"] == "Dewi Diskominfo"
    assert told["CreationDate"].startswith("D:20211108080000")


async def test_a_file_made_to_be_printed_may_be_forwarded(world: World) -> None:
    head = await head_of(world, TURI)
    await head.says("/poster")
    await head.taps(f"file:entry:{await office_id(world)}")
    [message] = documents(world, head)
    assert not message.get("has_protected_content")


async def test_the_poster_carries_a_number_and_the_digits_to_type(world: World) -> None:
    head = await head_of(world, TURI)
    await head.says("/poster")
    await head.taps(f"file:entry:{await office_id(world)}")
    words = words_on(pdf_of(world, documents(world, head)[0]))
    [(digits,)] = await world.ask("SELECT code FROM door_codes")
    assert f"/cek {await number_of(world)}" in words
    assert digits in words


async def test_the_exit_poster_leads_out_and_has_no_digits_to_type(world: World) -> None:
    head = await head_of(world, TURI)
    await head.says("/poster")
    await head.taps("list:exit:0")
    await head.taps(f"file:exit:{await office_id(world)}")
    pdf = pdf_of(world, documents(world, head)[0])
    [(token,)] = await world.ask("SELECT token FROM door_exits")
    assert payloads(pdf) == [f"x_{token}"]
    assert said("poster-code") not in words_on(pdf)


async def test_two_taps_before_the_file_leaves_make_one_file(world: World) -> None:
    head = await head_of(world, TURI)
    await head.says("/poster")
    data, message = f"poster:file:entry:{await office_id(world)}", head.messages[-1]["message_id"]
    for _ in range(2):
        world.telegram.person_taps(head.id, head.id, message, data)
    await world.settles()
    assert len(documents(world, head)) == 1


async def test_the_whole_city_is_for_admins(world: World) -> None:
    await world.admin.says("/poster")
    assert "poster:file:entry:0" in world.admin.buttons
    head = await head_of(world, TURI)
    await head.says("/poster")
    own = f"poster:file:entry:{await office_id(world)}"
    assert head.buttons == [own, "poster:list:exit:0", "guide:list:0", "slips:list:0"]


async def test_all_offices_are_one_promise(world: World) -> None:
    await wants_no_drawing(world)
    await world.admin.says("/poster")
    await world.admin.taps("file:entry:0")
    assert world.admin.popup["text"] == said("posters-being-drawn")
    [(waiting,)] = await world.ask("SELECT count(*) FROM outbox WHERE kind = 'poster-file'")
    [(numbers,)] = await world.ask("SELECT count(*) FROM poster_numbers")
    [(doors,)] = await world.ask("SELECT count(*) FROM doors")
    assert (waiting, numbers) == (1, doors)


async def test_the_list_of_posters_leads_to_every_office(world: World) -> None:
    await world.admin.says("/poster")
    seen: set[str] = set()
    for page in range(1, 6):
        seen |= {one for one in world.admin.buttons if one.startswith("poster:file:")}
        forward = f"list:entry:{page}"
        if f"poster:{forward}" not in world.admin.buttons:
            break
        await world.admin.taps(forward)
    [(offices,)] = await world.ask("SELECT count(*) FROM offices")
    assert len(seen - {"poster:file:entry:0"}) == offices


@pytest.mark.parametrize("who", ["visitor", "officer"])
async def test_posters_are_printed_by_admins_and_heads_only(world: World, who: str) -> None:
    someone = world.newcomer() if who == "visitor" else await world.officer(TURI)
    await someone.starts()
    await someone.says("/poster")
    assert someone.text == not_for(Action.PRINT_POSTERS)


async def test_a_head_cannot_print_another_offices_posters(world: World) -> None:
    head = await head_of(world, TURI)
    await head.says("/poster")
    other = f"poster:file:entry:{await office_id(world, BENDO)}"
    await head.taps_data(other, head.id, head.messages[-1]["message_id"])
    assert head.popup["text"] == said("error-gone")
    assert documents(world, head) == []


async def test_who_lost_the_right_meanwhile_gets_no_file(world: World) -> None:
    head = await head_of(world, TURI)
    async with world.transaction() as services:
        person = await services.people.of_telegram(head.id)
        assert person is not None
        await services.posters.order(Kind.ENTRY, await office_id(world), by=person)
        row = await services.tx.roles.find(person.id, Grant(Role.HEAD, await office_id(world)))
        assert row is not None
        await services.leaving.end(row, by=None, action="remove-head")
    await world.settles()
    assert documents(world, head) == []


async def test_a_file_that_cannot_be_drawn_is_apologised_for(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "bot.delivery.shows.paper.posters.poster_pdf", float
    )  # chokes on any poster
    head = await head_of(world, TURI)
    await head.says("/poster")
    await head.taps(f"file:entry:{await office_id(world)}")
    assert head.text == said("print-not-drawn")


async def test_a_file_that_waits_while_the_bot_stops_comes_after_the_next_start(
    world: World,
) -> None:
    head = await head_of(world, TURI)
    await wants_no_drawing(world)
    await head.says("/poster")
    await head.taps(f"file:entry:{await office_id(world)}")
    assert documents(world, head) == []
    await world.restarts()
    await world.waits(seconds=3)
    assert len(documents(world, head)) == 1


async def test_heads_and_admins_find_the_command_in_their_menu(world: World) -> None:
    head = await head_of(world, TURI)
    for someone in (head, world.admin):
        menu = world.telegram.commands[f"chat:{someone.id}"]
        assert "poster" in [one["command"] for one in menu]
    everybody = world.telegram.commands["all_private_chats"]
    assert "poster" not in [one["command"] for one in everybody]

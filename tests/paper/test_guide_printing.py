"""The officer's guide in the chat: admins and heads have it drawn as a file to print."""

import pypdfium2 as pdfium
import pytest

from bot.domain.rights import Action, Grant, Role
from tests.paper.paper import (
    BENDO,
    TURI,
    documents,
    head_of,
    office_id,
    pdf_of,
    wants_no_drawing,
    words_on,
)
from tests.telegram import Someone, World
from tests.words import not_for, said


async def finds_guides(someone: Someone) -> None:
    await someone.says("/poster")
    await someone.taps("guide:list:0")


async def test_a_head_finds_the_guide_beside_the_posters(world: World) -> None:
    head = await head_of(world, TURI)
    await finds_guides(head)
    assert head.text == said("guides-which")
    await head.taps(f"guide:file:{await office_id(world)}")
    [message] = documents(world, head)
    assert TURI in words_on(pdf_of(world, message))
    assert message["document"]["file_name"] == "panduan-petugas-kel-turi.pdf"


async def test_an_admin_finds_it_on_the_offices_screen(world: World) -> None:
    await world.admin.says("/kantor")
    number = await office_id(world, "Kecamatan Kepanjenkidul")
    await world.admin.taps(f"show:{number}")
    await world.admin.taps(f"guide:file:{number}")
    [message] = documents(world, world.admin)
    assert "Kecamatan Kepanjenkidul" in words_on(pdf_of(world, message))


async def test_the_guide_says_who_had_it_drawn_and_when(world: World) -> None:
    head = await head_of(world, TURI)
    await finds_guides(head)
    await head.taps(f"guide:file:{await office_id(world)}")
    [message] = documents(world, head)
    drawn = said("guide-drawn-by", name="Bu Lurah", day="8 November 2021", time="08:00")
    assert drawn in words_on(pdf_of(world, message))


async def test_the_guides_of_all_offices_are_one_file_with_a_page_each(world: World) -> None:
    await finds_guides(world.admin)
    await world.admin.taps("guide:file:0")
    [message] = documents(world, world.admin)
    [(offices,)] = await world.ask("SELECT count(*) FROM offices")
    with pdfium.PdfDocument(pdf_of(world, message)) as pdf:
        assert len(pdf) == offices
    assert said("posters-all") in message["caption"]


async def test_a_guide_may_be_passed_on_and_its_caption_says_how_to_print_it(world: World) -> None:
    head = await head_of(world, TURI)
    await finds_guides(head)
    await head.taps(f"guide:file:{await office_id(world)}")
    [message] = documents(world, head)
    assert not message.get("has_protected_content")
    assert said("guides-how-to-print") in message["caption"]


async def test_tapped_twice_it_is_drawn_once(world: World) -> None:
    head = await head_of(world, TURI)
    await finds_guides(head)
    data, message = f"guide:file:{await office_id(world)}", head.messages[-1]["message_id"]
    for _ in range(2):
        world.telegram.person_taps(head.id, head.id, message, data)
    await world.settles()
    assert len(documents(world, head)) == 1


async def test_who_waits_is_told_that_it_is_being_drawn(world: World) -> None:
    await wants_no_drawing(world)
    await finds_guides(world.admin)
    await world.admin.taps("guide:file:0")
    assert world.admin.popup["text"] == said("guides-being-drawn")


async def test_the_list_of_guides_leads_on_and_back_to_the_posters(world: World) -> None:
    await finds_guides(world.admin)
    await world.admin.taps("guide:list:1")
    assert "guide:list:0" in world.admin.buttons
    await world.admin.taps("poster:list:entry:0")
    assert world.admin.text == said("posters-which-entry")


@pytest.mark.parametrize("data", ["guide:list:0", "guide:file:1", "guide:file:0"])
async def test_guides_are_printed_by_admins_and_heads_only(world: World, data: str) -> None:
    officer = await world.officer(TURI)
    await officer.starts()
    await officer.taps_data(data, officer.id, officer.messages[-1]["message_id"])
    assert officer.popup["text"] == not_for(Action.PRINT_POSTERS)
    assert documents(world, officer) == []


@pytest.mark.parametrize("whose", [BENDO, None])
async def test_a_head_prints_the_own_offices_guide_only(world: World, whose: str | None) -> None:
    head = await head_of(world, TURI)
    await finds_guides(head)
    assert head.buttons == [f"guide:file:{await office_id(world)}", "poster:list:entry:0"]
    data = f"guide:file:{await office_id(world, whose) if whose else 0}"
    await head.taps_data(data, head.id, head.messages[-1]["message_id"])
    assert head.popup["text"] == said("error-gone")
    assert documents(world, head) == []


async def test_the_guide_of_an_office_that_is_gone_is_answered(world: World) -> None:
    await world.admin.says("/poster")
    await world.admin.taps_data(
        "guide:file:999", world.admin.id, world.admin.messages[-1]["message_id"]
    )
    assert world.admin.popup["text"] == said("error-gone")


async def test_who_lost_the_right_meanwhile_gets_no_guide(world: World) -> None:
    head = await head_of(world, TURI)
    number = await office_id(world)
    async with world.transaction() as services:
        person = await services.people.of_telegram(head.id)
        assert person is not None
        await services.printing.order_guides(number, by=person)
        row = await services.tx.roles.find(person.id, Grant(Role.HEAD, number))
        assert row is not None
        await services.leaving.end(row, by=None, action="remove-head")
    await world.settles()
    assert documents(world, head) == []


async def test_a_guide_that_cannot_be_drawn_is_apologised_for(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.delivery.shows.paper.guides.guide_pdf", float)  # chokes on any guide
    head = await head_of(world, TURI)
    await finds_guides(head)
    await head.taps(f"guide:file:{await office_id(world)}")
    assert head.text == said("print-not-drawn")


async def test_ordering_a_guide_is_in_the_audit(world: World) -> None:
    await wants_no_drawing(world)
    await finds_guides(world.admin)
    number = await office_id(world)
    await world.admin.taps_data(
        f"guide:file:{number}", world.admin.id, world.admin.messages[-1]["message_id"]
    )
    noted = await world.ask("SELECT office_id FROM audit WHERE action = 'print-guides'")
    assert noted == [(number,)]

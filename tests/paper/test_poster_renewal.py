"""A door's code replaced: the old poster is void, and says so kindly."""

from bot.domain.paper.posters import Kind
from bot.domain.rights import Action
from tests.paper.paper import (
    SETDA,
    TURI,
    documents,
    head_of,
    number_of,
    office_id,
    payloads,
    pdf_of,
    renews,
    wants_no_drawing,
)
from tests.telegram import World
from tests.words import not_for, said


async def test_renewing_a_doors_code_brings_the_new_poster(world: World) -> None:
    old = world.link(TURI)
    await renews(world)
    pdf = pdf_of(world, documents(world, world.admin)[-1])
    [new] = payloads(pdf)
    assert new != old
    await world.visitor.starts(new)
    assert TURI in world.visitor.text


async def test_the_old_poster_names_the_office_and_asks_for_a_new_one(world: World) -> None:
    await wants_no_drawing(world)
    await renews(world)
    await world.visitor.scans(TURI)
    assert world.visitor.text == said("error-revoked-token", office=TURI)
    assert "minta poster baru" in world.visitor.text


async def test_renewing_one_door_leaves_the_others(world: World) -> None:
    await wants_no_drawing(world)
    await world.admin.says("/kantor")
    data = f"door:which:{await office_id(world, SETDA)}"
    await world.admin.taps_data(data, world.admin.id, world.admin.messages[-1]["message_id"])
    doors = [one for one in world.admin.buttons if one.startswith("door:ask:")]
    assert len(doors) == 2
    await world.admin.taps(doors[0])
    [yes] = [one for one in world.admin.buttons if one.startswith("door:renew:")]
    await world.admin.taps(yes)
    await world.visitor.scans(SETDA, door=0)
    assert world.visitor.text == said("error-revoked-token", office=SETDA)
    await world.visitor.scans(SETDA, door=1)
    assert said("consent-text", city="Kota Blitar", days=28) in world.visitor.text


async def test_a_code_renewed_twice_by_one_button_is_renewed_once(world: World) -> None:
    await wants_no_drawing(world)
    await world.admin.says("/kantor")
    message = world.admin.messages[-1]["message_id"]
    data = f"door:which:{await office_id(world)}"
    await world.admin.taps_data(data, world.admin.id, message)
    [yes] = [one for one in world.admin.buttons if one.startswith("door:renew:")]
    await world.admin.taps_data(yes, world.admin.id, message)
    assert world.admin.popup["text"] == said("posters-being-drawn")
    await world.admin.taps_data(yes, world.admin.id, message)
    assert world.admin.popup["text"] == said("door-renewed-before")
    revoked = await world.ask("SELECT count(*) FROM door_tokens WHERE revoked_at IS NOT NULL")
    assert revoked == [(1,)]


async def test_a_head_cannot_renew_a_doors_code(world: World) -> None:
    number = await number_of(world)
    [(door,)] = await world.ask("SELECT id FROM doors WHERE office_id = ?", await office_id(world))
    head = await head_of(world, TURI)
    await head.says("/poster")
    forged = f"door:renew:{door}:{number}"
    await head.taps_data(forged, head.id, head.messages[-1]["message_id"])
    assert head.popup["text"] == not_for(Action.MANAGE_OFFICES)
    assert await world.ask("SELECT * FROM door_tokens WHERE revoked_at IS NOT NULL") == []


async def test_the_screen_of_an_office_offers_its_posters(world: World) -> None:
    number = await office_id(world)
    await world.admin.says("/kantor")
    show = f"office:show:{number}"
    await world.admin.taps_data(show, world.admin.id, world.admin.messages[-1]["message_id"])
    offered = {f"poster:file:{kind}:{number}" for kind in Kind} | {f"door:which:{number}"}
    assert offered <= set(world.admin.buttons)


async def test_every_print_and_renewal_is_audited(world: World) -> None:
    await wants_no_drawing(world)
    await renews(world)
    noted = await world.ask(
        "SELECT action, subject, office_id FROM audit WHERE person_id IS NOT NULL ORDER BY id"
    )
    number = await office_id(world)
    [(door,)] = await world.ask("SELECT id FROM doors WHERE office_id = ?", number)
    assert noted == [
        ("rotate-door", f"door:{door}", number),
        (Action.PRINT_POSTERS, f"{Kind.ENTRY}:{door}", number),
    ]

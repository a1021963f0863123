"""A poster is proved to hang by a photo and the same officer's scan, within half an hour."""

import struct
import zlib
from datetime import timedelta
from typing import Any

import pytest

from tests.office.test_door_board import hung, office_id
from tests.telegram import MONDAY, Someone, World
from tests.words import said

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
TWO_DOORS = "Dinas Kependudukan dan Pencatatan Sipil"
UNTIL = f"{MONDAY:%H}:30"


def picture() -> bytes:
    """Return the smallest PNG there is."""
    parts = [(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))]
    parts += [(b"IDAT", zlib.compress(b"\0\0")), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )


async def begins(world: World, who: Someone, office: str = TURI) -> None:
    await who.starts(f"hung_{await office_id(world, office)}")


async def shows(who: Someone, *, as_file: bool = False) -> None:
    """Send a photo of the poster."""
    telegram = who.world.telegram
    send = telegram.send_document if as_file else telegram.send_photo
    send(who.id, who.id, "poster.png", picture())
    await who.world.settles()


async def proved(world: World) -> Any:
    return await world.ask(
        "SELECT d.name FROM poster_proofs p JOIN doors d ON d.id = p.door_id"
        " WHERE p.proved_at IS NOT NULL"
    )


async def test_the_boards_button_opens_the_private_chat(world: World) -> None:
    officer = await world.officer(TURI)
    await hung(world)
    number, group = await office_id(world), world.group(TURI)
    await officer.taps_data(f"hung:at:{number}", group.id, group.boards[-1].id)
    assert officer.popup["url"].endswith(f"?start=hung_{number}")
    await begins(world, officer)
    assert said("hung-both", time=UNTIL) in officer.text


@pytest.mark.parametrize("as_file", [False, True])
async def test_a_photo_and_then_a_scan_prove_it(world: World, as_file: bool) -> None:
    officer = await world.officer(TURI)
    await begins(world, officer)
    await shows(officer, as_file=as_file)
    assert said("hung-scan", time=UNTIL) in officer.text
    await officer.scans(TURI)
    assert said("hung-nothing") in officer.text
    assert len(await proved(world)) == 1
    assert await world.ask("SELECT 1 FROM conversations") == []  # the scan began no check-in
    [(who,)] = await world.ask("SELECT person_id FROM audit WHERE action = 'prove-poster'")
    assert await world.ask("SELECT 1 FROM poster_proofs WHERE person_id = ?", who)


async def test_the_scan_may_come_first(world: World) -> None:
    officer = await world.officer(TURI)
    await begins(world, officer)
    await officer.scans(TURI)
    assert said("hung-photo", time=UNTIL) in officer.text
    await shows(officer)
    assert said("hung-nothing") in officer.text


async def test_only_telegrams_name_of_the_photo_is_kept_and_sealed(world: World) -> None:
    officer = await world.officer(TURI)
    await begins(world, officer)
    await shows(officer)
    [(opened,)] = await world.ask(
        "SELECT opened(photo, 'poster_proofs.photo', id) FROM poster_proofs"
    )
    assert "AgAC" in opened
    assert world.calls("getFile") == []


async def test_once_proved_the_button_is_gone_until_the_code_is_another(world: World) -> None:
    officer = await world.officer(TURI)
    await hung(world)
    await begins(world, officer)
    await shows(officer)
    await officer.scans(TURI)
    await world.waits(seconds=40)
    number = await office_id(world)
    assert f"hung:at:{number}" not in buttons(world)
    async with world.transaction() as services:
        by = await services.people.of_telegram(world.admin.id)
        assert by is not None
        [door] = await services.offices.doors(number)
        await services.offices.rotate(door.id, by=by)
    await world.waits(seconds=40)
    assert f"hung:at:{number}" in buttons(world)


def buttons(world: World) -> list[str]:
    """Return what the buttons of Turi's board carry."""
    rows = world.group(TURI).boards[-1].body["reply_markup"]["inline_keyboard"]
    return [one["callback_data"] for row in rows for one in row]


async def test_each_door_is_proved_by_its_own_poster(world: World) -> None:
    officer = await world.officer(TWO_DOORS)
    await begins(world, officer, TWO_DOORS)
    first, second = officer.buttons
    asked = officer.messages[-1]["message_id"]
    await officer.taps(first)
    await shows(officer)
    await officer.scans(TWO_DOORS, door=1)
    assert said("hung-other-door", time=UNTIL) in officer.text
    await officer.scans(TWO_DOORS, door=0)
    assert said("hung-nothing") in officer.text
    assert len(await proved(world)) == 1
    await officer.taps_data(second, officer.id, asked)
    await shows(officer)
    await officer.scans(TWO_DOORS, door=1)
    assert len(await proved(world)) == 2


async def test_a_photo_after_half_an_hour_proves_nothing_and_one_may_begin_anew(
    world: World,
) -> None:
    officer = await world.officer(TURI)
    await begins(world, officer)
    await officer.scans(TURI)
    await world.waits(minutes=31)
    await shows(officer)
    assert said("hung-time", time=UNTIL) in officer.text
    await officer.taps(officer.buttons[0])
    assert said("hung-both", time=f"{MONDAY + timedelta(minutes=61):%H:%M}") in officer.text
    assert await proved(world) == []


async def test_a_scan_after_half_an_hour_is_a_check_in_like_any_other(world: World) -> None:
    officer = await world.officer(TURI)
    await begins(world, officer)
    await shows(officer)
    await world.waits(minutes=31)
    await officer.scans(TURI)
    assert said("button-agree") in str(officer.messages[-1])
    assert await proved(world) == []


async def test_a_scan_by_a_colleague_proves_nothing(world: World) -> None:
    officer, colleague = await world.officer(TURI), await world.officer(TURI, "Bu Rini")
    await begins(world, officer)
    await shows(officer)
    await colleague.scans(TURI)
    assert await proved(world) == []


async def test_an_officers_scan_without_a_proof_is_a_check_in(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.scans(TURI)
    assert said("button-agree") in str(officer.messages[-1])


async def test_a_visitors_photo_is_answered_as_before(world: World) -> None:
    await world.visitor.starts()
    await shows(world.visitor)
    assert said("not-understood") in world.visitor.text


async def test_a_photo_amid_a_talk_shows_its_question_again(world: World) -> None:
    await world.visitor.scans(TURI)
    asked = world.visitor.text
    await shows(world.visitor)
    assert world.visitor.text == asked
    await world.visitor.taps("agree")
    assert said("name-question") in world.visitor.text


async def test_an_officer_amid_another_talk_can_send_the_photo(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.says("/tamu")
    await begins(world, officer)
    await shows(officer)
    assert said("hung-scan", time=UNTIL) in officer.text
    await officer.scans(TURI)
    assert len(await proved(world)) == 1


async def test_what_was_begun_and_left_is_forgotten(world: World) -> None:
    officer = await world.officer(TURI)
    await begins(world, officer)
    await shows(officer)
    await world.waits(days=2)
    await world.waits(minutes=5)
    assert await world.ask("SELECT 1 FROM poster_proofs") == []

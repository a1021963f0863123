"""The instruction to all offices: it arrives, and is seen to have arrived."""

from contextlib import closing
from datetime import timedelta
from typing import Any

import pytest

from tests import engine
from tests.cases.test_case_routes import DINSOS, becomes_a_supergroup, new_group
from tests.team.test_group_silence import Mute
from tests.telegram import MONDAY, Room, Someone, World
from tests.words import said

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
WORDS = "Mulai besok <semua> pengunjung scan & tunjukkan hasilnya."
MUTED = (400, "Bad Request: not enough rights to send text messages to the chat")
PDF = b"%PDF-1.4 petunjuk"


async def writes(world: World, words: str = WORDS) -> Someone:
    await world.admin.says("/instruksi")
    await world.admin.says(words)
    return world.admin


async def sends(world: World, whom: str = "all") -> Someone:
    admin = await writes(world)
    await admin.taps(f"instr:to:1:{whom}")
    await admin.taps("instr:send:1")
    return admin


def told(world: World, office: str) -> list[dict[str, Any]]:
    title = said("instruction-title", city=world.bot.settings.city_name)
    return [one for one in world.group(office).messages if title in one.get("text", "")]


async def reads(world: World, someone: Someone, office: str, message: int = -1) -> None:
    """Press the button in an office's group, also on a message that has lost it."""
    shown = told(world, office)[message]["message_id"]
    [(copy,)] = await world.ask(
        "SELECT max(id) FROM instruction_copies WHERE office_id = ?", await world.office_id(office)
    )
    await someone.taps_data(f"instr:read:{copy}", world.group(office).id, shown)


async def listed(world: World) -> str:
    """Return all pages of the list of who has read it."""
    admin, pages = world.admin, []
    await admin.says("/instruksi")
    for page in (0, 1, 2):
        await admin.taps(f"instr:show:1:{page}")
        pages.append(admin.text)
    return "\n".join(pages)


async def unread(world: World) -> int:
    return len(await world.ask("SELECT 1 FROM instruction_copies WHERE read_at IS NULL"))


async def test_it_reaches_every_group_as_the_preview_showed_it(world: World) -> None:
    admin = await writes(world)
    preview = admin.messages[-2]["text"]
    assert WORDS in preview
    assert told(world, TURI) == []
    await admin.taps("instr:to:1:all")
    [(offices,)] = await world.ask("SELECT count(*) FROM offices")
    [(groups,)] = await world.ask("SELECT count(*) FROM groups WHERE kind = 'office'")
    assert said("instruction-confirm", count=groups, of=offices) in admin.text
    await admin.taps("instr:send:1")
    for office in (TURI, BENDO):
        [message] = told(world, office)
        assert message["text"] == preview


async def test_how_many_offices_hear_it_stands_on_the_button_before_one_chooses(
    world: World,
) -> None:
    [(offices,)] = await world.ask("SELECT count(*) FROM offices")
    [(groups,)] = await world.ask("SELECT count(*) FROM groups WHERE kind = 'office'")
    assert groups < offices
    async with world.transaction() as services:
        await services.groups.lose(world.group(TURI).id)
    admin = await writes(world)
    rows = admin.messages[-1]["reply_markup"]["inline_keyboard"]
    labels = {one["callback_data"]: one["text"] for row in rows for one in row}
    for whom in ("all", "unmeasured"):
        honest = said(f"button-instruction-to-{whom}", count=groups - 1, of=offices)
        assert labels[f"instr:to:1:{whom}"] == honest


async def test_one_officer_reads_it_for_the_office_and_the_second_hears_who(
    world: World,
) -> None:
    await sends(world)
    officer = await world.officer(TURI, "Pak Joko")
    colleague = await world.officer(TURI, "Bu Rini")
    await reads(world, officer, TURI)
    assert said("instruction-thanks") == officer.popup["text"]
    await reads(world, colleague, TURI)
    assert "Pak Joko" in colleague.popup["text"]
    [message] = told(world, TURI)
    assert "Pak Joko" in message["text"]
    assert "reply_markup" not in message
    assert f"{TURI}: Pak Joko" in await listed(world)
    assert await world.ask("SELECT count(*) FROM audit WHERE action LIKE 'acknowledge%'") == [(1,)]


async def test_who_has_no_role_there_is_refused_kindly(world: World) -> None:
    await sends(world)
    before = await unread(world)
    stranger, elsewhere = world.newcomer("Budi"), await world.officer(BENDO)
    world.telegram.person_joins(stranger.id, world.group(TURI).id)
    await reads(world, stranger, TURI)
    assert stranger.popup["text"] == said("error-not-an-officer")
    world.telegram.person_joins(elsewhere.id, world.group(TURI).id)
    await reads(world, elsewhere, TURI)
    assert await unread(world) == before


async def test_a_picture_or_pdf_comes_before_its_words(world: World) -> None:
    await world.admin.says("/instruksi")
    world.telegram.send_document(world.admin.id, world.admin.id, "petunjuk.pdf", PDF)
    await world.settles()
    await world.admin.taps("instr:to:1:all")
    await world.admin.taps("instr:send:1")
    file, card = [one.body for one in world.group(TURI).of_the_bot][-2:]
    assert file["document"]["file_name"] == "petunjuk.pdf"
    assert said("instruction-see-file") in card["text"]


async def test_what_is_neither_words_nor_picture_nor_pdf_is_refused(world: World) -> None:
    await world.admin.says("/instruksi")
    world.telegram.send_document(world.admin.id, world.admin.id, "daftar.xlsx", b"PK")
    await world.settles()
    assert world.admin.text == said("error-not-an-instruction")
    await world.admin.says("x" * 3001)
    assert world.admin.text == said("error-instruction-too-long", length=3001, limit=3000)
    await world.admin.says(WORDS)
    assert "instr:to:1:all" in world.admin.buttons


async def test_offices_are_chosen_by_tap_and_by_typed_words(world: World) -> None:
    admin = await writes(world)
    await admin.taps("instr:pick:1:0")
    await admin.says("turi kelurahan")
    turi = await world.office_id(TURI)
    await admin.taps(f"instr:set:1:{turi}:1")
    await admin.taps("instr:to:1:chosen")
    await admin.taps("instr:send:1")
    await admin.says("bendo")
    assert admin.text == said("not-understood")
    assert len(told(world, TURI)) == 1
    assert told(world, BENDO) == []


async def test_those_never_measured_are_told_and_the_others_not(world: World) -> None:
    async with world.transaction() as services:
        services.tx.write(
            "INSERT INTO tallies (office_id, door_id, started_at, ends_at, ended_at, state,"
            " people) VALUES (?, 1, 1, 2, 2, 'ended', 9)",
            await world.office_id(BENDO),
        )
    await sends(world, "unmeasured")
    assert len(told(world, TURI)) == 1
    assert told(world, BENDO) == []


async def test_a_group_is_reminded_once_on_its_next_working_day(world: World) -> None:
    await sends(world)
    officer = await world.officer(BENDO)
    await reads(world, officer, BENDO)
    reminder = said("instruction-reminder")
    await world.waits(hours=10)
    assert reminder not in told(world, TURI)[-1]["text"]
    await world.waits(hours=14)
    await world.waits(minutes=1)
    first, second = told(world, TURI)
    assert "reply_markup" not in first
    assert reminder in second["text"]
    assert len(told(world, BENDO)) == 1
    await world.restarts()
    await world.waits(hours=24)
    await world.waits(hours=24)
    assert len(told(world, TURI)) == 2


async def test_a_reminder_that_comes_late_waits_for_the_next_working_hours(world: World) -> None:
    await sends(world)
    world.clock.becomes(MONDAY.replace(hour=23) + timedelta(days=1))
    await world.restarts()
    assert len(told(world, TURI)) == 1
    await world.waits(hours=9, minutes=5)
    assert len(told(world, TURI)) == 2


async def test_nobody_is_reminded_on_a_holiday(world: World) -> None:
    async with world.transaction() as services:
        services.tx.memory.clear()
        services.tx.write("INSERT INTO holidays (day, name) VALUES ('2021-11-09', 'Libur')")
    await sends(world)
    await world.waits(hours=24)
    await world.waits(minutes=5)
    assert len(told(world, TURI)) == 1
    await world.waits(hours=24)
    await world.waits(minutes=5)
    assert len(told(world, TURI)) == 2


async def test_what_is_taken_back_says_so_and_reminds_nobody(world: World) -> None:
    admin = await sends(world)
    officer = await world.officer(TURI)
    await admin.taps("instr:ask:1")
    await admin.taps("instr:back:1")
    [message] = told(world, TURI)
    assert "Dibatalkan" in message["text"]
    assert "reply_markup" not in message
    await reads(world, officer, TURI)
    assert officer.popup["text"] == said("error-instruction-over")
    await world.waits(hours=24)
    await world.waits(minutes=5)
    assert len(told(world, TURI)) == 1
    assert await world.ask("SELECT count(*) FROM timers WHERE kind = 'instruction'") == [(0,)]


async def test_it_is_sent_once_however_often_one_presses(world: World) -> None:
    admin = await writes(world)
    await admin.taps("instr:to:1:all")
    message = admin.messages[-1]["message_id"]
    await admin.taps_data("instr:send:1", admin.id, message)
    await admin.taps_data("instr:send:1", admin.id, message)
    await admin.taps_data("instr:drop:1", admin.id, message)
    assert len(told(world, TURI)) == 1


async def test_a_silent_group_is_named_and_gets_it_later(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    mute = Mute(world, monkeypatch, MUTED)
    await sends(world)
    why = said("instruction-why-silent")
    assert said("instruction-line-unreached", office=TURI, why=why) in await listed(world)
    mute.on = False
    await world.waits(minutes=10)
    assert len(told(world, TURI)) == 1
    assert said("instruction-line-unread", office=TURI) in await listed(world)


async def test_an_office_whose_group_is_bound_later_gets_it_then(world: World) -> None:
    group, office_id = world.group(TURI).id, await world.office_id(TURI)
    async with world.transaction() as services:
        await services.groups.lose(group)
    await sends(world)
    why = said("instruction-why-lost")
    assert said("instruction-line-unreached", office=TURI, why=why) in await listed(world)
    async with world.transaction() as services:
        await services.groups.bind(group, office_id, by=None)
    await world.settles()
    assert len(told(world, TURI)) == 1


async def test_an_unannounced_supergroup_gets_it_once(world: World) -> None:
    room = await new_group(world, DINSOS, world.newcomer("Bu Tini"))
    new = Room(world, world.telegram.migrate(room.id))
    world.telegram.updates.drop_all()
    await sends(world)
    title = said("instruction-title", city=world.bot.settings.city_name)
    assert sum(title in one["text"] for one in new.messages) == 1


async def test_a_group_that_becomes_a_supergroup_has_its_button_there(world: World) -> None:
    room = await new_group(world, DINSOS, world.newcomer("Bu Tini"))
    await sends(world)
    new = await becomes_a_supergroup(world, room)
    title = said("instruction-title", city=world.bot.settings.city_name)
    assert sum(title in one["text"] for one in new.messages) == 1


async def test_drafts_go_after_a_day(world: World) -> None:
    await writes(world)
    await world.waits(hours=48)
    await world.waits(minutes=5)
    assert await world.ask("SELECT count(*) FROM instructions") == [(0,)]


async def test_what_is_written_is_sealed(world: World) -> None:
    await sends(world)
    with closing(engine.direct(world.bot.settings.database)) as file:
        [(content,)] = file.execute("SELECT content FROM instructions")
    assert b"semua" not in content

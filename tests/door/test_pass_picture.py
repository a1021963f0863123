"""The pass as a picture: after the result in words, of the visitor's own running visit."""

import io
import re

import pytest
import zxingcpp
from PIL import Image

from bot.domain.messages import Lane, PassPicture
from bot.rehearsal.api.methods import editing
from tests.telegram import MONDAY, Someone, World
from tests.words import said

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"


def pixels(someone: Someone) -> Image.Image:
    """Return the newest pass as it can be seen in the chat."""
    file_id = someone.passes[-1]["photo"][-1]["file_id"]
    stored = someone.world.telegram.files.get(file_id)
    assert stored is not None
    return Image.open(io.BytesIO(stored.data))


async def test_a_green_visitor_gets_a_picture_after_the_words(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    [picture] = world.visitor.passes
    assert picture["message_id"] > world.visitor.messages[-1]["message_id"]


async def test_a_picture_that_had_not_left_when_the_visit_ended_is_not_sent(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.says("/keluar")
    before = len(world.visitor.passes)
    async with world.transaction() as services:
        services.tx.outbox.put(
            PassPicture(1), chat_id=world.visitor.id, lane=Lane.FOLLOW_UP, now=services.now
        )
    await world.settles()
    assert len(world.visitor.passes) == before


async def test_a_red_visitor_gets_a_picture_too(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "0", "none", "yes")
    caption = world.visitor.passes[-1]["caption"]
    assert "🛑 MERAH" in caption
    assert said("pass-caption-red") in caption


async def test_a_visitor_who_must_ask_gets_a_picture_too(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "0", "letter", "yes")
    assert "❔ TANYA PETUGAS" in world.visitor.passes[-1]["caption"]


async def test_the_caption_is_one_line_for_who_loads_no_pictures(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    caption = world.visitor.passes[-1]["caption"]
    [(code,)] = await world.ask("SELECT code FROM visits")
    assert caption == f"🟢 HIJAU · {said('pass-caption-green')} · kode {code}"


async def test_what_may_be_done_stands_below_the_picture_in_few_rows(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "1", "none")
    rows = world.visitor.passes[-1]["reply_markup"]["inline_keyboard"]
    below = [button["callback_data"] for row in rows for button in row]
    assert below == [one for one in world.visitor.buttons if "pl:scan" not in one]
    assert len(rows) == (len(below) + 1) // 2


async def taps_below_the_picture(visitor: Someone, ending: str) -> None:
    picture = visitor.passes[-1]
    rows = picture["reply_markup"]["inline_keyboard"]
    carried = [one["callback_data"] for row in rows for one in row]
    [data] = [one for one in carried if one.endswith(ending)]
    await visitor.taps_data(data, visitor.id, picture["message_id"])


async def test_after_check_out_the_picture_is_no_pass_any_more(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    place = world.visitor.passes[-1]["message_id"]
    await taps_below_the_picture(world.visitor, "out:1")
    [picture] = world.visitor.passes
    assert picture["message_id"] == place
    assert picture["caption"] == said("pass-caption-over", time="08:00")
    assert "reply_markup" not in picture
    assert zxingcpp.read_barcodes(pixels(world.visitor)) == []
    assert said("visit-ended", place=f"{TURI}", time="08:00").split(" · ")[1] in world.visitor.text


async def test_a_picture_that_its_owner_deleted_counts_as_delivered_at_the_end(
    world: World,
) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    [picture] = [one for one in world.visitor.of_the_bot if "photo" in one.body]
    picture.deleted = True
    await world.visitor.says("/keluar")
    assert world.calls("editMessageMedia") != []
    assert await world.ask("SELECT reason FROM outbox WHERE state = 4") == []


@pytest.mark.parametrize("way", ["by command", "by itself", "elsewhere"])
async def test_however_a_visit_ends_its_picture_says_so(world: World, way: str) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    if way == "by command":
        await world.visitor.says("/keluar")
    elif way == "by itself":
        await world.waits(hours=13)
    else:
        await world.visitor.scans(BENDO)
        await world.visitor.taps("same")
    assert "🚪" in world.visitor.passes[0]["caption"]


async def test_a_visit_of_which_no_picture_was_sent_ends_without_one(world: World) -> None:
    world.bot.settings.pass_picture = False
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.says("/keluar")
    assert await world.ask("SELECT * FROM outbox WHERE kind = 'pass-over'") == []


async def test_pedulilindungi_told_below_the_picture_changes_the_result_too(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    for answer in ("pl:ask:1", "pl:sure-red:1", "pl:red:1"):
        await taps_below_the_picture(world.visitor, answer)
    assert "MERAH" in world.visitor.text
    assert "MERAH" in world.visitor.passes[-1]["caption"]


async def test_who_waits_outside_has_arrived_and_is_not_inside(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "0", "none", "yes")
    assert said("result-where-waiting", place=TURI, time="08:00") in world.visitor.text
    async with world.transaction() as services:
        assert await services.tx.boards.inside(await world.office_id(TURI), MONDAY.date()) == (
            0,
            1,
        )


async def test_the_code_on_the_picture_opens_the_bot_with_the_visits_token(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    [(token,)] = await world.ask("SELECT token FROM pass_tokens")
    [found] = zxingcpp.read_barcodes(pixels(world.visitor))
    assert found.text == f"https://t.me/{world.city.bot.username}?start=v_{token}"


async def test_a_token_is_of_128_random_bits(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    [(token,)] = await world.ask("SELECT token FROM pass_tokens")
    assert re.fullmatch(r"[\w-]{22}", token)


async def test_an_english_visitor_gets_an_english_pass(world: World) -> None:
    visitor = world.newcomer("John Smith", language="en")
    await visitor.checks_in(TURI, "none", "2")
    assert "🟢 GREEN" in visitor.passes[-1]["caption"]


async def test_the_own_pass_may_be_forwarded(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    assert "has_protected_content" not in world.visitor.passes[-1]


async def test_no_picture_is_sent_where_the_city_wants_none(world: World) -> None:
    world.bot.settings.pass_picture = False
    await world.visitor.checks_in(TURI, "none", "2")
    assert world.calls("sendPhoto") == []


async def test_a_guest_without_telegram_makes_no_picture(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.starts()
    await officer.taps("guest:next")
    await officer.says("Mbah Karto")
    await officer.taps("none")
    await officer.taps("2")
    assert world.calls("sendPhoto") == []


async def test_a_picture_that_comes_after_the_visit_ended_is_not_sent(world: World) -> None:
    world.bot.settings.pass_picture = False
    await world.visitor.checks_in(TURI, "none", "2")
    world.bot.settings.pass_picture = True
    async with world.transaction() as services:
        person = await services.people.of_telegram(world.visitor.id)
        assert person is not None
        visit = await services.visits.get(1)
        services.visits.promise_pass(visit, person)
        await services.checkin.check_out(visit, by=person)
    await world.settles()
    assert world.visitor.passes == []
    assert await world.ask("SELECT reason FROM outbox WHERE kind = 'pass-picture'") == [
        ("replaced",)
    ]


async def test_who_scans_again_inside_gets_a_pass_with_the_present_word(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    before = world.visitor.passes[-1]["message_id"]
    await world.waits(hours=3)
    await world.visitor.scans(TURI)
    [picture] = world.visitor.passes  # the old one is gone
    assert picture["message_id"] > before


async def test_a_worse_colour_in_pedulilindungi_replaces_the_picture(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    for answer in ("pl:ask:1", "pl:sure-red:1", "pl:red:1"):
        await world.visitor.taps(answer)
    [picture] = world.visitor.passes
    assert "🛑 MERAH" in picture["caption"]


async def test_the_token_is_deleted_with_the_visit(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.waits(days=30)
    assert await world.ask("SELECT * FROM visits") == []
    assert await world.ask("SELECT * FROM pass_tokens") == []


async def test_every_visit_has_a_token_of_its_own(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.scans(BENDO)
    await world.visitor.taps("same")
    tokens = await world.ask("SELECT token FROM pass_tokens")
    assert len(set(tokens)) == 2


async def test_an_office_imported_while_the_bot_runs_has_a_pass_without_a_word(
    world: World,
) -> None:
    async with world.transaction() as services:
        services.tx.write("DELETE FROM office_secrets")
    await world.visitor.checks_in(TURI, "none", "2")
    assert len(world.visitor.passes) == 1


async def test_an_older_picture_that_may_not_be_deleted_any_more_shows_the_same(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    monkeypatch.setattr(editing, "DELETABLE_SECONDS", -1)
    await world.waits(hours=1)
    await world.visitor.scans(TURI)
    older, newer = world.visitor.passes
    assert older["edit_date"]
    assert older["caption"] == newer["caption"]
    seen = [world.telegram.files.get(one["photo"][-1]["file_id"]) for one in (older, newer)]
    assert len({one.data for one in seen if one is not None}) == 1

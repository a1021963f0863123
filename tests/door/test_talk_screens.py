"""What happens to the screens of a talk: ‹ Back, words instead of taps, old buttons."""

import pytest

from bot.texts import languages, text
from bot.views.cases.outcomes import SHORT
from bot.views.door.screening import summary
from tests.telegram import Someone, World
from tests.words import said

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
STICKER = {"sticker": {"file_id": "s", "file_unique_id": "u", "type": "regular"}}


async def sends_a_sticker(someone: Someone) -> None:
    """Send what is neither a tap nor a text."""
    telegram = someone.world.telegram
    shape = {"width": 1, "height": 1, "is_animated": False, "is_video": False}
    content = {"sticker": STICKER["sticker"] | shape}
    message = telegram.post(someone.id, telegram.user(someone.id), content)
    telegram.updates.put("message", message.body)
    await someone.world.settles()


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("key", ["proof", "call", "remind-me"])
def test_what_stands_two_a_row_under_a_pass_is_not_cut(key: str, language: str) -> None:
    assert len(text(f"button-{key}", language)) <= SHORT


@pytest.mark.parametrize(
    ("way", "screen"),
    [
        ("agree", "consent-text"),
        ("agree name", "name-question"),
        ("agree name none", "question-health"),
        ("agree name positive", "question-health"),
        ("agree name positive 5", "question-since"),
        ("agree name none 0", "question-doses"),
        ("agree name none 0 pcr", "question-circumstance"),
        ("agree name none 0 pcr 3", "question-test-on"),
        ("agree name none 0 none", "question-circumstance"),
    ],
)
async def test_back_leads_to_the_screen_before(world: World, way: str, screen: str) -> None:
    await world.visitor.scans(TURI)
    for answer in way.split():
        await world.visitor.taps(answer)
    await world.visitor.taps("back")
    assert said(screen, city="Kota Blitar", days=28) in world.visitor.text


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("wording", ["question", "question-companion", "question-guest"])
def test_answers_are_read_back_without_the_advice_on_how_to_answer(
    wording: str, language: str
) -> None:
    told = summary({"health": "positive", "since": "2021-11-05"}, language, wording=wording)
    for line in told.split("\n"):
        assert line.count("?") <= 1
        assert len(line) < 120
    assert "4" not in told


async def test_who_went_back_may_answer_otherwise(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "0", "none", "back", "back", "2")
    assert "🟢 HIJAU" in world.visitor.text


async def test_words_instead_of_a_tap_bring_the_question_again(world: World) -> None:
    await world.visitor.checks_in(TURI)
    await world.visitor.says("saya sehat")
    assert said("talk-use-buttons") in world.visitor.messages[-2]["text"]
    assert said("question-health") in world.visitor.text


async def test_a_sticker_instead_of_a_name_brings_the_question_again(world: World) -> None:
    await world.visitor.scans(TURI)
    await world.visitor.taps("agree")
    await sends_a_sticker(world.visitor)
    assert said("name-question") in world.visitor.text


async def test_a_sticker_instead_of_consent_brings_the_question_again(world: World) -> None:
    await world.visitor.scans(TURI)
    await sends_a_sticker(world.visitor)
    assert said("consent-text", city="Kota Blitar", days=28) in world.visitor.text


async def test_after_words_only_the_newest_screen_has_buttons(world: World) -> None:
    await world.visitor.checks_in(TURI)
    await world.visitor.says("saya sehat")
    live = [one for one in world.visitor.messages if "reply_markup" in one]
    assert live == [world.visitor.messages[-1]]


async def test_after_words_the_talk_goes_on_to_its_result(world: World) -> None:
    await world.visitor.checks_in(TURI)
    await world.visitor.says("halo")
    await world.visitor.taps("none")
    await world.visitor.taps("2")
    assert "🟢 HIJAU" in world.visitor.text


async def test_words_outside_a_talk_are_answered_with_what_to_do(world: World) -> None:
    await world.visitor.starts()
    await world.visitor.says("halo?")
    assert said("not-understood") in world.visitor.text


async def test_a_button_of_an_earlier_question_changes_nothing(world: World) -> None:
    await world.visitor.checks_in(TURI)
    [old] = [one for one in world.visitor.buttons if one.endswith(":positive")]
    await world.visitor.taps("none")
    await world.visitor.taps_data(old, world.visitor.id, world.visitor.messages[-1]["message_id"])
    assert world.visitor.popup["text"] == said("talk-stale")
    assert said("question-doses") in world.visitor.text


async def test_a_button_tapped_twice_answers_one_question(world: World) -> None:
    await world.visitor.checks_in(TURI)
    visitor, message = world.visitor, world.visitor.messages[-1]["message_id"]
    [button] = [one for one in visitor.buttons if one.endswith(":none")]
    world.telegram.person_taps(visitor.id, visitor.id, message, button)
    await visitor.taps_data(button, visitor.id, message)
    assert said("question-doses") in visitor.text


async def test_a_button_of_a_finished_talk_says_that_it_is_over(world: World) -> None:
    await world.visitor.checks_in(TURI, "none")
    [old] = [one for one in world.visitor.buttons if one.endswith(":2")]
    await world.visitor.taps("2")
    await world.visitor.taps_data(old, world.visitor.id, world.visitor.messages[-1]["message_id"])
    assert world.visitor.popup["text"] == said("talk-over")
    assert await world.ask("SELECT count(*) FROM visits") == [(1,)]


@pytest.mark.parametrize(
    ("language", "where"),
    [("id", "di pesan terakhir"), ("en", "in the latest message"), ("jv", "ing pesen pungkasan")],
)
async def test_who_taps_the_last_button_twice_is_led_to_the_result(
    world: World, language: str, where: str
) -> None:
    visitor = world.newcomer("Rudi", language=language)
    await visitor.checks_in(TURI, "none", "0", "none")
    message = visitor.messages[-1]["message_id"]
    [last] = [one for one in visitor.buttons if one.endswith(":yes")]
    world.telegram.person_taps(visitor.id, visitor.id, message, last)
    await visitor.taps_data(last, visitor.id, message)
    assert where in visitor.popup["text"]
    assert await world.ask("SELECT count(*) FROM visits") == [(1,)]


async def test_a_talk_left_for_hours_is_over(world: World) -> None:
    await world.visitor.checks_in(TURI)
    await world.waits(hours=3)
    await world.visitor.taps("none")
    assert world.visitor.popup["text"] == said("talk-over")


async def test_a_second_scan_in_the_middle_starts_anew_at_that_office(world: World) -> None:
    await world.visitor.checks_in(TURI, "positive")
    await world.visitor.scans(BENDO)
    for answer in ("none", "2"):
        await world.visitor.taps(answer)
    assert BENDO in world.visitor.text
    offices = await world.ask("SELECT o.name FROM visits v JOIN offices o ON o.id = v.office_id")
    assert offices == [(BENDO,)]


async def test_after_a_second_scan_the_first_screen_is_stale(world: World) -> None:
    await world.visitor.checks_in(TURI)
    old = world.visitor.messages[-1]["message_id"]
    [button] = [one for one in world.visitor.buttons if one.endswith(":none")]
    await world.visitor.scans(BENDO)
    await world.visitor.taps_data(button, world.visitor.id, old)
    assert world.visitor.popup["text"] == said("talk-stale")


async def test_after_a_second_scan_only_the_newest_screen_has_buttons(world: World) -> None:
    await world.visitor.checks_in(TURI)
    await world.visitor.scans(BENDO)
    live = [one for one in world.visitor.messages if "reply_markup" in one]
    assert live == [world.visitor.messages[-1]]


async def test_a_restart_in_the_middle_is_not_noticed(world: World) -> None:
    await world.visitor.checks_in(TURI, "none")
    await world.restarts()
    await world.visitor.taps("2")
    assert "🟢 HIJAU" in world.visitor.text


async def test_an_update_delivered_twice_counts_once(world: World) -> None:
    await world.visitor.checks_in(TURI, "none")
    world.telegram.change_faults({"duplicate_next_update": True})
    await world.visitor.taps("2")
    assert await world.ask("SELECT sum(count) FROM daily") == [(1,)]

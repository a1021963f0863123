"""A visitor checks in."""

from tests.telegram import World
from tests.words import said

TURI = "Kelurahan Turi"


async def test_a_vaccinated_visitor_is_green(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    assert "🟢 HIJAU" in world.visitor.text


async def test_the_result_says_that_it_is_not_pedulilindungi(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    assert said("self-declared") in world.visitor.text


async def test_the_result_says_why_and_what_to_do(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "0", "none", "yes")
    assert said("reason-no-dose") in world.visitor.text
    assert said("todo-red") in world.visitor.text


async def test_a_black_visitor_reads_until_when(world: World) -> None:
    await world.visitor.checks_in(TURI, "positive", "0", "yes")
    assert "⬛ HITAM" in world.visitor.text
    assert "23 November 2021" in world.visitor.text  # fifteen days after the eighth


async def test_a_negative_test_says_until_when_it_counts(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "0", "pcr", "0")
    assert "🟢 HIJAU" in world.visitor.text
    assert "10 November 2021" in world.visitor.text  # the day itself and two more


async def test_somebody_ill_gets_advice_and_keeps_the_colour(world: World) -> None:
    await world.visitor.checks_in(TURI, "ill", "2")
    assert "🟢 HIJAU" in world.visitor.text
    assert said("advice-ill") in world.visitor.text


async def test_the_whole_conversation_is_one_message(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "0", "none", "yes")
    assert len(world.visitor.messages) == 1


async def test_a_question_says_which_it_is(world: World) -> None:
    await world.visitor.scans(TURI)
    await world.visitor.taps("agree")
    await world.visitor.taps("name")
    assert "Pertanyaan 1\n" in world.visitor.text


async def test_every_answer_carries_a_symbol(world: World) -> None:
    await world.visitor.scans(TURI)
    await world.visitor.taps("agree")
    await world.visitor.taps("name")
    *options, _back = world.visitor.messages[-1]["reply_markup"]["inline_keyboard"]
    assert [row[0]["text"].split()[0] for row in options] == ["✅", "🦠", "👥", "🏠", "✈️", "🤒"]


async def test_alarming_answers_are_read_back_before_the_officers_are_called(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "0", "none")
    assert said("confirm-question") in world.visitor.text
    assert said("option-doses-0") in world.visitor.text
    assert await world.ask("SELECT id FROM visits") == []


async def test_harmless_answers_are_not_read_back(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "1", "none")
    assert "⚠️ KUNING" in world.visitor.text


async def test_a_typed_name_is_shown_on_the_result(world: World) -> None:
    visitor = world.newcomer("Nana")
    await visitor.scans(TURI)
    await visitor.taps("agree")
    await visitor.says("  Sri   Wahyuni ")
    await visitor.taps("none")
    await visitor.taps("2")
    assert "Sri Wahyuni · kode" in visitor.text


async def test_a_name_with_signs_of_html_is_shown_as_typed(world: World) -> None:
    visitor = world.newcomer("Nana")
    await visitor.scans(TURI)
    await visitor.taps("agree")
    await visitor.says("Sri <b> & Tono")
    await visitor.taps("none")
    await visitor.taps("2")
    assert "Sri <b> & Tono · kode" in visitor.text


async def test_a_name_without_letters_is_asked_again(world: World) -> None:
    await world.visitor.scans(TURI)
    await world.visitor.taps("agree")
    await world.visitor.says("12345")
    assert said("name-problem") in world.visitor.text


async def test_after_a_bad_name_a_good_one_goes_on(world: World) -> None:
    await world.visitor.scans(TURI)
    await world.visitor.taps("agree")
    await world.visitor.says("?")
    await world.visitor.says("Siti")
    assert said("question-health") in world.visitor.text


async def test_a_new_day_asks_whether_all_is_the_same(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.waits(days=1)
    await world.visitor.scans(TURI)
    assert said("same-question", name="Siti Aminah") in world.visitor.text
    assert said("option-doses-2") in world.visitor.text


async def test_who_has_changed_is_asked_anew(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "1", "none")
    await world.waits(days=1)
    await world.visitor.scans(TURI)
    for answer in ("changed", "none", "2"):
        await world.visitor.taps(answer)
    assert "🟢 HIJAU" in world.visitor.text


async def test_who_was_ill_yesterday_is_asked_anew(world: World) -> None:
    await world.visitor.checks_in(TURI, "ill", "2")
    await world.waits(days=1)
    await world.visitor.scans(TURI)
    assert said("question-health") in world.visitor.text


async def test_an_english_visitor_is_asked_and_answered_in_english(world: World) -> None:
    visitor = world.newcomer("John Smith", language="en")
    await visitor.checks_in(TURI, "none", "2")
    assert "🟢 GREEN" in visitor.text
    assert said("self-declared", "en") in visitor.text


async def test_a_red_english_visitor_rings_in_the_language_of_the_city(world: World) -> None:
    visitor = world.newcomer("John Smith", language="en")
    await visitor.checks_in(TURI, "none", "0", "none", "yes")
    [card] = world.group(TURI).cards
    assert "🛑 MERAH" in card["text"]

"""A visitor declares somebody who came along without a phone."""

from tests.telegram import Someone, World
from tests.words import said

TURI = "Kelurahan Turi"
GREEN = ("none", "2")
RED = ("none", "0", "none", "yes")
COMPANIONS = "SELECT colour, registered_by FROM visits WHERE kind = 'companion'"


async def declares(leader: Someone, name: str, *answers: str, who: str = "grown") -> None:
    """Declare a companion from the newest message that offers it."""
    [offer] = [one for one in leader.buttons if one.startswith("comp:new:")]
    await leader.taps(offer)
    await leader.taps(who)
    await leader.says(name)
    for answer in answers:
        await leader.taps(answer)


async def test_a_companion_gets_a_colour_and_a_code_in_a_message_of_its_own(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    own = world.visitor.text
    await declares(world.visitor, "Mbah Karto", *GREEN)
    [(code,)] = await world.ask("SELECT code FROM visits WHERE kind = 'companion'")
    assert said("result-who", name="Mbah Karto", code=code) in world.visitor.text
    assert "🟢 HIJAU" in world.visitor.text
    assert own in [one["text"] for one in world.visitor.messages]


async def test_the_questions_are_about_the_companion(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await declares(world.visitor, "Mbah Karto")
    assert said("question-companion-health") in world.visitor.text


async def test_the_visit_names_who_declared_it(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await declares(world.visitor, "Mbah Karto", *GREEN)
    [(leader,)] = await world.ask("SELECT person_id FROM visits WHERE kind = 'visitor'")
    assert await world.ask(COMPANIONS) == [("green", leader)]


async def test_who_declares_somebody_is_not_noted_as_an_officer_who_entered_a_guest(
    world: World,
) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await declares(world.visitor, "Mbah Karto", *GREEN)
    assert await world.ask("SELECT 1 FROM audit WHERE action = 'register-guest'") == []


async def test_a_small_child_is_asked_nothing(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await declares(world.visitor, "Adik", who="child")
    assert said("reason-with-adult") in world.visitor.text
    assert said("companion-todo-green") in world.visitor.text


async def test_the_age_of_a_small_child_is_that_of_the_rules(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await world.visitor.taps("comp:new:1")
    labels = [
        row[0]["text"] for row in world.visitor.messages[-1]["reply_markup"]["inline_keyboard"]
    ]
    assert labels[:2] == [
        said("button-companion-child", age=12),
        said("button-companion-grown", age=12),
    ]


async def test_the_small_child_of_a_red_visitor_waits_too(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await declares(world.visitor, "Adik", who="child")
    assert said("companion-todo-red") in world.visitor.text
    assert len(world.group(TURI).cards) == 2


async def test_a_red_companion_has_a_card_that_says_so(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await declares(world.visitor, "Mbah Karto", *RED)
    [card] = world.group(TURI).cards
    assert said("card-companion") in card["text"]
    assert "M.K." in card["text"]
    assert "Karto" not in card["text"]


async def test_the_officer_reads_with_whom_the_companion_came(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    await declares(world.visitor, "Mbah Karto", *RED)
    await officer.taps("claim:1", world.group(TURI))
    assert said("details-leader", name="Siti Aminah") in officer.text
    assert said("question-companion-doses") in officer.text


async def test_alarming_answers_about_a_companion_are_read_back(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await declares(world.visitor, "Mbah Karto", *RED[:-1])
    assert said("companion-confirm", name="Mbah Karto") in world.visitor.text
    assert world.group(TURI).cards == []


async def test_another_companion_can_follow(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await declares(world.visitor, "Mbah Karto", *GREEN)
    await declares(world.visitor, "Adik", who="child")
    assert len(await world.ask(COMPANIONS)) == 2


async def test_another_can_follow_a_companion_who_was_verified(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    await declares(world.visitor, "Mbah Karto", *RED)
    await officer.taps("claim:1", world.group(TURI))
    await officer.closes(1, "verified")
    await officer.taps("seen:1:two-doses")
    assert "Mbah Karto" in world.visitor.text
    await declares(world.visitor, "Budi", *GREEN)
    companions = await world.ask(COMPANIONS)
    assert [colour for colour, _ in companions] == ["green", "green"]


async def test_companions_leave_with_who_declared_them(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await declares(world.visitor, "Mbah Karto", *GREEN)
    await world.visitor.says("/keluar")
    assert await world.ask("SELECT checkout_kind FROM visits") == [("self",), ("self",)]


async def test_companions_move_on_with_who_declared_them(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await declares(world.visitor, "Mbah Karto", *GREEN)
    await world.visitor.scans("Kelurahan Bendo")
    await world.visitor.taps("same")
    ended = await world.ask("SELECT checkout_kind FROM visits ORDER BY id")
    assert ended == [("moved",), ("moved",), (None,)]


async def test_companions_stay_when_the_visitor_answers_anew_at_the_same_door(
    world: World,
) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await declares(world.visitor, "Mbah Karto", *GREEN)
    await world.visitor.scans(TURI)
    for answer in ("changed", *GREEN):
        await world.visitor.taps(answer)
    [inside] = await world.ask("SELECT checkout_at FROM visits WHERE kind = 'companion'")
    assert inside == (None,)


async def test_the_guests_of_an_officer_stay_when_the_officer_leaves(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.says("/tamu")
    await officer.says("Mbah Karto")
    for answer in GREEN:
        await officer.taps(answer)
    await officer.checks_in(TURI, *GREEN)
    await officer.says("/keluar")
    assert await world.ask("SELECT checkout_at FROM visits WHERE kind = 'guest'") == [(None,)]


async def test_who_has_left_cannot_bring_anybody(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    message = world.visitor.messages[-1]["message_id"]
    await world.visitor.says("/keluar")
    await world.visitor.taps_data("comp:new:1", world.visitor.id, message)
    assert world.visitor.popup["text"] == said("not-inside")


async def test_who_went_on_to_another_office_brings_nobody_to_the_first(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    message = world.visitor.messages[-1]["message_id"]
    await world.visitor.scans("Kelurahan Bendo")
    await world.visitor.taps("same")
    assert await world.ask("SELECT checkout_kind FROM visits ORDER BY id") == [("moved",), (None,)]
    await world.visitor.taps_data("comp:new:1", world.visitor.id, message)
    assert world.visitor.popup["text"] == said("not-inside")


async def test_nobody_brings_companions_to_the_visit_of_another(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    other = world.newcomer("Slamet")
    await other.checks_in(TURI, *GREEN)
    await other.taps_data("comp:new:1", other.id, other.messages[-1]["message_id"])
    assert other.popup["text"] == said("error-gone")


async def test_stepping_back_from_the_first_screen_notes_nobody(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await world.visitor.taps("comp:new:1")
    await world.visitor.taps("back")
    assert world.visitor.text == said("companion-cancelled")
    assert await world.ask(COMPANIONS) == []


async def test_every_screen_about_a_companion_leads_back(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await declares(world.visitor, "Mbah Karto", "none")
    await world.visitor.taps("back")
    assert said("question-companion-health") in world.visitor.text
    await world.visitor.taps("back")
    assert said("companion-name") in world.visitor.text
    await world.visitor.taps("back")
    assert said("companion-who") in world.visitor.text


async def test_a_scan_sets_the_companion_aside_and_continuing_takes_it_up(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await declares(world.visitor, "Mbah Karto", "none")
    await world.visitor.scans(TURI)
    [line] = [
        one for one in world.visitor.messages if one["text"] == said("talk-set-aside-companion")
    ]
    [[button]] = line["reply_markup"]["inline_keyboard"]
    await world.visitor.taps_data(button["callback_data"], world.visitor.id, line["message_id"])
    asked = said("question-companion-doses")
    assert any(asked in one["text"] for one in world.visitor.messages)


async def test_words_instead_of_a_tap_show_the_question_again(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await declares(world.visitor, "Mbah Karto")
    await world.visitor.says("sehat semua")
    assert said("question-companion-health") in world.visitor.text


async def test_companions_are_counted_among_the_visits_and_by_themselves(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await declares(world.visitor, "Mbah Karto", *GREEN)
    await world.admin.says("/stats")
    assert said("stats-visits", total=2, guests=0) in world.admin.text
    assert said("stats-companions", count=1) in world.admin.text


async def test_the_name_of_a_companion_is_sealed(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await declares(world.visitor, "Mbah Karto", *GREEN)
    [(name, consent)] = await world.ask(
        "SELECT name, consent FROM people WHERE telegram_id IS NULL"
    )
    assert b"Karto" not in name
    assert consent == "by-companion"

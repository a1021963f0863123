"""A case nobody acts on: more people hear of it; one nobody finishes is free again."""

from datetime import timedelta

from tests.office.test_door_board import hung
from tests.telegram import MONDAY, Someone, World
from tests.words import said

TURI = "Kelurahan Turi"
RED, BLACK = ("none", "0", "none", "yes"), ("positive", "0", "yes")
LETTER = ("none", "0", "letter", "yes")


async def on_duty(world: World, name: str = "Pak Joko") -> Someone:
    officer = await world.officer(TURI, name)
    await world.goes_on_duty(officer, TURI)
    return officer


async def test_black_reaches_those_on_duty_in_person_at_once(world: World) -> None:
    officer, colleague = await on_duty(world), await world.officer(TURI, "Bu Rahayu")
    await world.visitor.checks_in(TURI, *BLACK)
    assert said("card-why-in-person", office=TURI) in officer.cards[-1]["text"]
    assert colleague.cards == []
    assert world.satgas.cards == []


async def test_red_reaches_the_group_only(world: World) -> None:
    officer = await on_duty(world)
    await world.visitor.checks_in(TURI, *RED)
    assert officer.cards == []
    assert len(world.group(TURI).cards) == 1


async def test_black_with_nobody_on_duty_reaches_the_satgas_at_once(world: World) -> None:
    await world.visitor.checks_in(TURI, *BLACK)
    assert said("card-why-satgas", office=TURI) in world.satgas.cards[-1]["text"]


async def test_who_is_black_themselves_does_not_count_as_on_duty(world: World) -> None:
    officer = await on_duty(world)
    await officer.checks_in(TURI, *BLACK)
    assert len(world.satgas.cards) == 1


async def test_black_nobody_takes_reaches_all_officers_and_the_head_after_three_minutes(
    world: World,
) -> None:
    await on_duty(world)
    colleague, head = await world.officer(TURI, "Bu Rahayu"), await world.head(TURI)
    await world.visitor.checks_in(TURI, *BLACK)
    await world.waits(minutes=3)
    words = said("card-ring-unclaimed", minutes=3)
    assert all(words in one.cards[-1]["text"] for one in (world.group(TURI), colleague, head))
    assert world.satgas.cards == []


async def test_and_the_satgas_after_five(world: World) -> None:
    await on_duty(world)
    await world.visitor.checks_in(TURI, *BLACK)
    await world.waits(minutes=3)
    await world.waits(minutes=2)
    assert said("card-ring-unclaimed", minutes=5) in world.satgas.cards[-1]["text"]
    assert said("event-escalate-satgas", time="08:05") in world.group(TURI).cards[-1]["text"]


async def test_a_process_that_was_down_meanwhile_is_at_the_satgas_at_minute_five(
    world: World,
) -> None:
    await on_duty(world)
    await world.visitor.checks_in(TURI, *BLACK)
    world.clock.passes(minutes=4)
    await world.restarts()
    await world.settles()
    await world.waits(minutes=1)
    assert len(world.satgas.cards) == 1


async def test_a_process_that_was_down_for_longer_tells_the_satgas_at_once(world: World) -> None:
    await on_duty(world)
    head = await world.head(TURI)
    await world.visitor.checks_in(TURI, *BLACK)
    world.clock.passes(minutes=40)
    await world.restarts()
    await world.settles()
    assert len(world.satgas.cards) == 1
    assert len(head.cards) == 1


async def test_a_claimed_case_climbs_no_further(world: World) -> None:
    officer = await on_duty(world)
    await world.visitor.checks_in(TURI, *BLACK)
    await officer.taps("claim:1", world.group(TURI))
    await world.waits(minutes=6)
    assert world.satgas.cards == []


async def test_the_satgas_may_take_what_reached_it(world: World) -> None:
    await world.visitor.checks_in(TURI, *BLACK)
    wahyu = world.person(next(one.id for one in world.city.people if one.role == "satgas"))
    await wahyu.starts()
    async with world.transaction() as services:
        person = await services.people.of_telegram(wahyu.id)
        assert person is not None
        from bot.domain.rights import Role

        await services.joining.appoint(person.id, Role.SATGAS, None)
    await wahyu.taps("claim:1", world.satgas)
    assert "Siti Aminah" in wahyu.text


async def test_red_rings_once_more_after_a_quarter_of_an_hour_and_then_never(
    world: World,
) -> None:
    head = await world.head(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await world.waits(minutes=15)
    assert said("card-ring-unclaimed", minutes=15) in world.group(TURI).cards[-1]["text"]
    assert len(head.cards) == 1
    await world.waits(minutes=120)
    assert len(world.group(TURI).cards) == 2


async def test_ask_the_officer_waits_like_red(world: World) -> None:
    await world.visitor.checks_in(TURI, *LETTER)
    await world.waits(minutes=15)
    assert len(world.group(TURI).cards) == 2


async def test_the_minutes_begin_anew_when_a_case_is_given_back(world: World) -> None:
    officer = await on_duty(world)
    await world.visitor.checks_in(TURI, *BLACK)
    await officer.taps("claim:1", world.group(TURI))
    await world.waits(minutes=10)
    await officer.taps("release:1")
    await world.waits(minutes=4)
    assert world.satgas.cards == []
    await world.waits(minutes=1)
    assert len(world.satgas.cards) == 1


async def test_who_has_a_case_for_half_an_hour_is_asked_whether_still_on_it(
    world: World,
) -> None:
    officer = await on_duty(world)
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    await world.waits(minutes=30)
    assert officer.text == said("still-question", code="K1")


async def test_who_is_still_on_it_keeps_the_case(world: World) -> None:
    officer = await on_duty(world)
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    await world.waits(minutes=30)
    await officer.taps("still:1")
    assert said("still-answered") in officer.text
    await world.waits(minutes=20)
    assert said("card-claimed", name="Pak Joko") in world.group(TURI).cards[-1]["text"]


async def test_answering_twice_is_answering_once(world: World) -> None:
    officer = await on_duty(world)
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    await world.waits(minutes=30)
    question = officer.messages[-1]["message_id"]
    await officer.taps_data("still:1", officer.id, question)
    await world.waits(minutes=20)
    await officer.taps_data("still:1", officer.id, question)
    assert officer.popup["text"] == said("still-noted", code="K1")
    await world.waits(minutes=10)
    assert officer.messages[-1]["text"] == said("still-question", code="K1")
    assert len(await world.ask("SELECT 1 FROM case_events WHERE kind = 'still'")) == 1


async def test_who_blocked_the_bot_before_the_question_loses_the_case_at_once(
    world: World,
) -> None:
    officer = await on_duty(world)
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    world.telegram.person_blocks(officer.id)
    await world.waits(minutes=30)
    newest = world.group(TURI).cards[-1]["text"]
    assert said("event-unreachable", time="08:30", name="Pak Joko") in newest


async def test_the_history_names_the_satgas_only_if_it_was_told(world: World) -> None:
    await on_duty(world)
    world.telegram.remove_bot(world.satgas.id)
    await world.visitor.checks_in(TURI, *BLACK)
    await world.waits(minutes=5)
    assert said("event-escalate", time="08:05") in world.group(TURI).cards[-1]["text"]


async def test_a_card_that_rings_once_more_is_not_called_late(world: World) -> None:
    await on_duty(world)
    await world.visitor.checks_in(TURI, *BLACK)
    await world.waits(minutes=3)
    newest = world.group(TURI).cards[-1]["text"]
    assert said("card-ring-unclaimed", minutes=3) in newest
    assert said("card-late", minutes=3) not in newest


async def test_without_an_answer_the_case_is_free_again(world: World) -> None:
    officer = await on_duty(world)
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    await world.waits(minutes=30)
    await world.waits(minutes=15)
    newest = world.group(TURI).cards[-1]["text"]
    assert said("card-ring-released") in newest
    assert said("event-no-answer", time="08:45", name="Pak Joko") in newest
    assert all("Aminah" not in one["text"] for one in officer.messages)


async def test_after_closing_nobody_is_asked_until_the_office_opens(world: World) -> None:
    world.clock.becomes(MONDAY.replace(hour=15, minute=10))
    officer = await on_duty(world)
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    asked = said("still-question", code="K1")
    await world.waits(hours=3)
    assert asked not in [one["text"] for one in officer.messages]
    world.clock.becomes(MONDAY.replace(hour=7, minute=31) + timedelta(days=1))
    await world.settles()
    assert asked in [one["text"] for one in officer.messages]


async def test_outside_office_hours_no_head_is_disturbed_for_red(world: World) -> None:
    world.clock.becomes(MONDAY.replace(hour=15, minute=20))
    head = await world.head(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await world.waits(minutes=15)
    assert len(world.group(TURI).cards) == 2
    assert head.cards == []


async def test_a_black_card_leaves_a_lost_group_for_those_on_duty_and_the_satgas(
    world: World,
) -> None:
    officer = await on_duty(world)
    await hung(world)
    await world.visitor.checks_in(TURI, *RED)
    world.telegram.remove_bot(world.group(TURI).id)
    await world.settles()
    why = said("card-why-group-lost", office=TURI)
    assert why in world.satgas.cards[-1]["text"]
    assert why in officer.cards[-1]["text"]


async def test_a_card_that_reaches_somebody_late_says_so(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await world.waits(minutes=10)
    world.telegram.remove_bot(world.group(TURI).id)
    await world.settles()
    assert said("card-late", minutes=10) in world.satgas.cards[-1]["text"]

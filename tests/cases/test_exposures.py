"""The Satgas confirms a positive: who was there is told once another agrees, and nobody else."""

from typing import Any

import pytest

from bot.domain.cases.exposures import Counts, Met, counted, together
from bot.domain.rights import Role
from tests.cases.test_callback import presses, shares
from tests.door.test_companions import declares
from tests.door.test_guest_talk import enters
from tests.telegram import MONDAY, Someone, World
from tests.words import said

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
GREEN, BLACK = ("none", "2"), ("positive", "0", "yes")
NOTICE, OVER = "exposure-notice", "exposure-over"


async def member(world: World, name: str) -> Someone:
    """Return somebody of the Satgas."""
    someone = world.newcomer(name)
    await someone.starts()
    async with world.transaction() as services:
        person = await services.people.of_telegram(someone.id)
        assert person is not None
        services.checkin.rename(person, name)
        await services.joining.appoint(person.id, Role.SATGAS, None)
    return someone


async def visits(world: World, name: str, office: str = TURI, *answers: str) -> Someone:
    someone = world.newcomer(name)
    await someone.checks_in(office, *(answers or GREEN))
    return someone


async def reported(world: World) -> tuple[Someone, Someone]:
    """Let one of the Satgas report the case K1; return both."""
    first, second = await member(world, "Bu Ratna"), await member(world, "Pak Seno")
    await reports(first)
    return first, second


async def reports(someone: Someone) -> None:
    await someone.says("/paparan K1")
    [data] = [one for one in someone.buttons if one.startswith("positive:")]
    await someone.taps(data)


async def released(world: World) -> tuple[Someone, Someone]:
    """Let a positive be met by two people, be reported, and another person agree."""
    await world.visitor.checks_in(TURI, *BLACK)
    for name in ("Rini Astuti", "Adi Putra"):
        await visits(world, name)
    first, second = await reported(world)
    await second.taps("exp:tell:1")
    await world.waits(minutes=2)
    return first, second


async def asks_to_be_called(world: World) -> tuple[Someone, str]:
    """Let somebody be told and ask for a call; return them, and the number as it is stored."""
    await world.visitor.checks_in(TURI, *BLACK)
    other = await visits(world, "Rini Astuti")
    _, second = await reported(world)
    await second.taps("exp:tell:1")
    await world.waits(minutes=2)
    await presses(other, "exp:call:1")
    await shares(other)
    [(phone,)] = await world.ask(
        "SELECT opened(phone, 'exposed.phone', id) FROM exposed WHERE phone IS NOT NULL"
    )
    return other, str(phone)


def told(someone: Someone, key: str = NOTICE) -> list[str]:
    begins = said(key).split(":")[0].split(" ", 1)[1][:30].replace("<b>", "")
    return [one["text"] for one in someone.messages if begins in one["text"]]


@pytest.fixture
async def city(world: World) -> dict[str, Someone]:
    """A black visitor, two who were there, a companion and a guest, and others who were not."""
    early = await visits(world, "Early Bird")
    await early.says("/keluar")
    world.clock.passes(minutes=10)
    await world.visitor.checks_in(TURI, *BLACK)
    people = {
        "early": early,
        "rini": await visits(world, "Rini Astuti"),
        "adi": await visits(world, "Adi Putra"),
        "elsewhere": await visits(world, "Budi Santoso", BENDO),
    }
    await declares(people["rini"], "Mbah Karto", *GREEN)
    await enters(await world.officer(TURI), "Pak Darmo", *GREEN)
    world.clock.passes(minutes=20)
    await world.visitor.says("/keluar")
    world.clock.passes(minutes=10)
    people["late"] = await visits(world, "Late Comer")
    return people


async def test_counts_come_first_and_nobody_is_told(
    world: World, city: dict[str, Someone]
) -> None:
    first = await member(world, "Bu Ratna")
    await first.says("/paparan K1")
    assert said("exposure-told", count=2, companions=1, days=14) in first.text
    assert said("exposure-to-call", count=1) in first.text
    assert await world.ask("SELECT count(*) FROM exposures") == [(0,)]
    await reports(first)
    await world.waits(minutes=5)
    assert [name for name, one in city.items() if told(one)] == []


async def test_no_more_days_are_spoken_of_than_are_kept(
    world: World, city: dict[str, Someone]
) -> None:
    world.bot.settings.retention_days = 7
    first = await member(world, "Bu Ratna")
    await first.says("/paparan K1")
    assert said("exposure-told", count=2, companions=1, days=7) in first.text


async def test_who_reported_does_not_agree(world: World, city: dict[str, Someone]) -> None:
    first, _ = await reported(world)
    assert "exp:tell:1" not in first.buttons
    await first.taps_data("exp:tell:1", first.id, first.messages[-1]["message_id"])
    assert first.popup["text"] == said("error-reported-yourself")
    assert await world.ask("SELECT released_by FROM exposures") == [(None,)]


async def test_who_was_there_is_told_what_to_do_and_nobody_else(
    world: World, city: dict[str, Someone]
) -> None:
    _, second = await reported(world)
    await second.taps("exp:tell:1")
    await world.waits(minutes=2)
    assert {name for name, one in city.items() if told(one)} == {"rini", "adi"}
    [words] = told(city["rini"])
    assert TURI in words
    assert "Mbah Karto" in words
    assert "tes" in words
    everything = "\n".join(one["text"] for one in city["adi"].messages)
    visitor = await world.ask("SELECT name FROM people WHERE telegram_id = ?", world.visitor.id)
    assert visitor
    assert "Siti" not in everything.replace("Siti Aminah, ", "")
    assert told(world.visitor) == []


async def test_twice_is_the_same_as_once(world: World) -> None:
    first, second = await released(world)
    await reports(first)
    await second.taps_data("exp:tell:1", second.id, second.messages[-1]["message_id"])
    await world.waits(minutes=5)
    assert await world.ask("SELECT count(*) FROM exposures") == [(1,)]
    assert await world.ask("SELECT count(*) FROM outbox WHERE kind = 'exposure-notice'") == [(2,)]


async def test_reported_again_what_stands_is_shown_and_not_asked_anew(world: World) -> None:
    _, second = await released(world)
    third = await member(world, "Pak Tono")
    before = len(second.messages)
    await reports(third)
    assert third.popup["text"] == said("exposure-released")
    assert "exp:list:1" in third.buttons
    everything = "\n".join(one["text"] for one in third.messages)
    assert said("exposure-reported-answer") not in everything
    assert len(second.messages) == before


async def test_who_asks_what_stands_reads_it_alone(world: World) -> None:
    first, second = await released(world)
    before = [len(one.messages) for one in (second, world.admin)]
    await first.says("/paparan")
    assert said("exposure-released") in "\n".join(one["text"] for one in first.messages[-2:])
    assert [len(one.messages) for one in (second, world.admin)] == before


async def test_with_one_other_there_it_is_not_said_where(world: World) -> None:
    await world.visitor.checks_in(TURI, *BLACK)
    other = await visits(world, "Rini Astuti")
    _, second = await reported(world)
    await second.taps("exp:tell:1")
    await world.waits(minutes=2)
    [words] = told(other)
    assert TURI not in words
    assert said("exposure-somewhere", days=14) in words


async def test_at_night_it_waits_for_the_morning(world: World) -> None:
    await world.visitor.checks_in(TURI, *BLACK)
    others = [await visits(world, name) for name in ("Rini Astuti", "Adi Putra")]
    _, second = await reported(world)
    world.clock.passes(hours=13)
    await second.taps("exp:tell:1")
    await world.waits(minutes=5)
    assert [told(one) for one in others] == [[], []]
    await world.waits(hours=12)
    assert [len(told(one)) for one in others] == [1, 1]


async def test_who_agrees_early_in_the_morning_reads_when_they_hear_and_they_do(
    world: World,
) -> None:
    world.clock.becomes(MONDAY.replace(hour=7, minute=35))
    await world.visitor.checks_in(TURI, *BLACK)
    other = await visits(world, "Rini Astuti")
    _, second = await reported(world)
    await second.taps("exp:tell:1")
    assert "09:00" in second.popup["text"]
    assert "09:00" in second.text
    world.clock.becomes(MONDAY.replace(hour=8, minute=59))
    await world.settles()
    assert told(other) == []
    world.clock.becomes(MONDAY.replace(hour=9, minute=1))
    await world.settles()
    assert len(told(other)) == 1


async def test_what_waited_until_night_is_said_in_the_morning(world: World) -> None:
    await world.visitor.checks_in(TURI, *BLACK)
    others = [await visits(world, name) for name in ("Rini Astuti", "Adi Putra")]
    _, second = await reported(world)
    for key, verb in ((NOTICE, "release"), (OVER, "withdraw")):
        async with world.transaction() as services:
            person = await services.people.of_telegram(second.id)
            await getattr(services.exposures, verb)(1, by=person)
            await services.exposures.due(1)
        world.clock.passes(hours=14)  # Telegram was away
        await world.settles()
        assert [told(one, key) for one in others] == [[], []]
        await world.waits(hours=11)
        await world.waits(minutes=1)
        assert [len(told(one, key)) for one in others] == [1, 1]


async def test_taken_back_those_who_were_told_hear_it(world: World) -> None:
    first, second = await released(world)
    await first.taps("exp:no:ask:1")
    await first.taps("exp:no:yes:1")
    await world.waits(minutes=2)
    words = await world.ask(
        "SELECT kind, count(*) FROM outbox WHERE kind LIKE 'exposure-%' AND kind <>"
        " 'exposure-card' GROUP BY kind ORDER BY kind"
    )
    assert words == [("exposure-notice", 2), ("exposure-over", 2)]
    assert said("exposure-withdrawn") in second.text


async def test_what_was_taken_back_is_not_said_to_be_agreed_to(world: World) -> None:
    await world.visitor.checks_in(TURI, *BLACK)
    other = await visits(world, "Rini Astuti")
    first, second = await reported(world)
    card = second.messages[-1]["message_id"]
    await first.taps("exp:no:ask:1")
    await first.taps("exp:no:yes:1")
    await second.taps_data("exp:tell:1", second.id, card)  # what stood there before
    assert second.popup["text"] == said("error-gone")
    await second.taps_data("exp:no:ask:1", second.id, card)
    assert said("exposure-no-ask", number=1) not in second.text
    assert said("exposure-withdrawn") in second.text
    await world.waits(minutes=5)
    assert told(other) == []


async def test_taken_back_before_it_left_nobody_hears_anything(world: World) -> None:
    await world.visitor.checks_in(TURI, *BLACK)
    other = await visits(world, "Rini Astuti")
    first, _ = await reported(world)
    await first.taps("exp:no:ask:1")
    await first.taps("exp:no:yes:1")
    await world.waits(minutes=5)
    assert (told(other), told(other, OVER)) == ([], [])
    await reports(first)  # it may be reported anew
    assert await world.ask("SELECT count(*) FROM exposures") == [(2,)]


async def test_whoever_was_told_may_ask_for_a_call(world: World) -> None:
    await world.visitor.checks_in(TURI, *BLACK)
    other = await visits(world, "Rini Astuti")
    await enters(await world.officer(TURI), "Pak Darmo", *GREEN)
    _, second = await reported(world)
    await second.taps("exp:tell:1")
    await world.waits(minutes=2)
    await presses(other, "exp:call:1")
    await shares(other)
    assert said("exposure-call-noted") in other.text
    await second.taps("exp:list:1")
    assert "Rini Astuti" in second.text
    assert "+62" in second.text
    assert "Pak Darmo" in second.text
    [rini, darmo] = sorted(one for one in second.text.splitlines() if TURI in one)[::-1]
    assert "Pak Joko" in darmo  # who entered the guest
    assert rini[-1].isdigit()  # nobody entered her


async def test_whom_no_message_reaches_is_called_instead(world: World) -> None:
    await world.visitor.checks_in(TURI, *BLACK)
    blocked, other = [await visits(world, name) for name in ("Rini Astuti", "Adi Putra")]
    await declares(blocked, "Mbah Karto", *GREEN)
    _, second = await reported(world)
    world.telegram.people[blocked.id].blocked = True
    await second.taps("exp:tell:1")
    await world.waits(minutes=2)
    assert len(told(other)) == 1
    assert said("exposure-to-call", count=2) in second.text
    await second.taps("exp:list:1")
    assert "Rini Astuti" in second.text
    assert "Mbah Karto" in second.text
    assert "Adi Putra" not in second.text


async def test_a_stranger_may_not_ask_for_a_call(world: World) -> None:
    await released(world)
    stranger = world.newcomer("Budi")
    await stranger.starts()
    await stranger.taps_data("exp:call:1", stranger.id, stranger.messages[-1]["message_id"])
    assert stranger.popup["text"] == said("error-gone")


async def test_the_colour_follows_the_rules_at_the_next_visit(world: World) -> None:
    await world.visitor.checks_in(TURI, *BLACK)
    others = [await visits(world, name) for name in ("Rini Astuti", "Adi Putra")]
    _, second = await reported(world)
    await second.taps("exp:tell:1")
    await world.waits(hours=24)
    await others[0].scans(BENDO)
    assert "same" not in [one.rsplit(":")[-1] for one in others[0].buttons]
    assert said("option-health-contact") in others[0].text  # and may be changed, with ‹
    await others[0].taps("yes")
    assert "HITAM" in others[0].text


async def test_once_taken_back_the_next_visit_is_as_before(world: World) -> None:
    await world.visitor.checks_in(TURI, *BLACK)
    others = [await visits(world, name) for name in ("Rini Astuti", "Adi Putra")]
    first, second = await reported(world)
    await second.taps("exp:tell:1")
    await world.waits(minutes=2)
    await first.taps("exp:no:ask:1")
    await first.taps("exp:no:yes:1")
    await world.waits(hours=24)
    await others[0].scans(BENDO)
    await others[0].taps("same")
    assert "HIJAU" in others[0].text


async def test_a_visit_without_a_case_is_named_by_its_code(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await visits(world, "Rini Astuti")
    [(code, office)] = await world.ask(
        "SELECT v.code, o.code FROM visits v JOIN offices o ON o.id = v.office_id LIMIT 1"
    )
    first = await member(world, "Bu Ratna")
    await first.says(f"/paparan {office} 8-11-2021 {code}")
    assert said("exposure-told", count=1, companions=0, days=14) in first.text
    for wrong in (
        f"{office} 7-11-2021 {code}",
        "KEL-X 8-11-2021 1234",
        f"{office} x {code}",
        "K9",
    ):
        await first.says(f"/paparan {wrong}")
        assert said("exposure-ask-how") not in first.text


async def test_deeds_are_noted_and_whoever_is_positive_reads_them(world: World) -> None:
    await released(world)
    rows = await world.ask(
        "SELECT action, subject FROM audit WHERE action LIKE '%-positive' OR action LIKE"
        " '%-exposure' ORDER BY id"
    )
    [(number,)] = await world.ask("SELECT person_id FROM exposures")
    subject = f"person:{number}"
    assert rows == [("report-positive", subject), ("release-exposure", subject)]


async def test_erased_whoever_was_positive_leaves_no_number(world: World) -> None:
    await released(world)
    async with world.transaction() as services:
        person = await services.people.of_telegram(world.visitor.id)
        assert person is not None
        services.tx.erasures.forget(person.id)
    assert await world.ask("SELECT person_id FROM exposures") == [(None,)]


def met(visit: int, person: int, tell: int | None = None, **more: Any) -> Met:
    return Met(visit, person, tell or person, **more)


def test_each_visit_is_counted_once_and_ones_own_never() -> None:
    first = [met(1, 10), met(2, 11), met(3, 50), met(4, 60, 50, companion=True)]
    second = [met(2, 11), met(5, 12, 11, companion=True), met(6, 13)]
    found = together([first, second], index=50, reached={10, 11})
    assert [one.visit_id for one in found] == [1, 2, 5, 6]
    assert counted(found) == Counts(told=2, companions=1, calls=1)
    assert all(one.placed for one in found)


def test_one_family_alone_with_a_positive_is_one_other() -> None:
    family = [met(1, 10), met(2, 11, 10, companion=True)]
    found = together([family, [met(1, 10), met(3, 12)]], index=50, reached={10, 12})
    assert {one.visit_id: one.placed for one in found} == {1: False, 2: False, 3: True}

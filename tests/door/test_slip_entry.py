"""A paper slip entered afterwards: `/tamu` and its number, the real time, the guest's talk."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.domain.offices import HolidayRow
from bot.domain.rights import Grant, Role
from tests.door.test_two_talks import go_on
from tests.telegram import MONDAY, Someone, World
from tests.words import said

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
GREEN, RED = ("none", "2"), ("none", "0", "none", "yes")
TWENTY_PAST_TEN = MONDAY.replace(hour=10, minute=20)


@pytest.fixture
async def officer(world: World) -> Someone:
    """An officer of Turi on a Monday at twenty past ten, when power is back."""
    world.clock.becomes(TWENTY_PAST_TEN)
    return await world.officer(TURI)


async def slip(world: World, office: str = TURI, number: str = "0412") -> None:
    """Let an office have printed a slip with this number."""
    async with world.transaction() as services:
        office_id = await world.office_id(office)
        await services.tx.slips.add(office_id, [number], by=None, now=services.now)


async def enters(
    officer: Someone, *answers: str, at: str = "08.15", still: str = "gone", name: str = "Karto"
) -> None:
    """Let an officer enter slip 0412 with these answers."""
    await officer.says("/tamu 0412")
    await officer.says(at)
    if still:
        await officer.taps(still)
    await officer.says(name)
    for answer in answers:
        await officer.taps(answer)


async def came_at(world: World) -> datetime:
    [(seconds,)] = await world.ask("SELECT checkin_at FROM visits")
    return datetime.fromtimestamp(seconds, ZoneInfo("Asia/Jakarta"))


async def test_the_number_is_recognised_and_the_time_asked(world: World, officer: Someone) -> None:
    await slip(world)
    await officer.says("/tamu 0412")
    assert said("place", office=TURI) in officer.text
    assert said("slip-number", number="0412") in officer.text
    assert said("slip-when", day="Senin, 8 November") in officer.text


async def test_the_english_command_and_missing_zeros_do_too(
    world: World, officer: Someone
) -> None:
    await slip(world, number="0007")
    await officer.says("/walkin 7")
    assert said("slip-number", number="0007") in officer.text


async def test_an_admin_enters_the_slip_of_whichever_office(world: World) -> None:
    world.clock.becomes(TWENTY_PAST_TEN)
    await slip(world, BENDO)
    await world.admin.says("/tamu 0412")
    assert said("place", office=BENDO) in world.admin.text
    assert said("slip-number", number="0412") in world.admin.text


async def test_the_half_hours_since_opening_are_offered(world: World, officer: Someone) -> None:
    await slip(world)
    await officer.says("/tamu 0412")
    times = [one.rsplit(":", 1)[1] for one in officer.buttons]
    assert times == ["0730", "0800", "0830", "0900", "0930", "1000", "yesterday", "back"]


async def test_the_visit_gets_its_real_time_and_counts_for_that_day(
    world: World, officer: Someone
) -> None:
    await slip(world)
    await enters(officer, *GREEN)
    assert await came_at(world) == MONDAY.replace(hour=8, minute=15)
    assert await world.ask("SELECT day, kind, colour, count FROM daily") == [
        ("2021-11-08", "guest", "green", 1)
    ]


@pytest.mark.parametrize("words", ["08.15", "8:15", "0815", "pukul 08.15", "jam 8.15"])
async def test_a_time_is_understood_as_people_write_it(
    world: World, officer: Someone, words: str
) -> None:
    await slip(world)
    await enters(officer, *GREEN, at=words)
    assert await came_at(world) == MONDAY.replace(hour=8, minute=15)


async def test_a_time_can_be_tapped(world: World, officer: Someone) -> None:
    await slip(world)
    await officer.says("/tamu 0412")
    await officer.taps("0830")
    assert said("slip-still", time="08:30") in officer.text


@pytest.mark.parametrize("words", ["25.00", "pagi", "08.75", "0412 0413"])
async def test_a_time_that_cannot_be_read_is_asked_for_again(
    world: World, officer: Someone, words: str
) -> None:
    await slip(world)
    await officer.says("/tamu 0412")
    await officer.says(words)
    assert said("slip-time-problem") in officer.text
    await officer.says("08.15")
    assert said("slip-still", time="08:15") in officer.text


async def test_a_time_to_come_is_not_taken(world: World, officer: Someone) -> None:
    await slip(world)
    await officer.says("/tamu 0412")
    await officer.says("11.00")
    assert said("slip-time-to-come") in officer.text


async def test_yesterdays_guest_counts_for_yesterday(world: World, officer: Someone) -> None:
    world.clock.passes(days=1)
    await slip(world)
    await officer.says("/tamu 0412")
    await officer.taps("yesterday")
    assert said("slip-when", day="Senin, 8 November") in officer.text
    await officer.taps("1400")
    await officer.says("Karto")
    for answer in GREEN:
        await officer.taps(answer)
    assert await came_at(world) == MONDAY.replace(hour=14)
    assert await world.ask("SELECT day, count FROM daily") == [("2021-11-08", 1)]


async def test_who_came_yesterday_has_left_without_a_question(
    world: World, officer: Someone
) -> None:
    world.clock.passes(days=1)
    await slip(world)
    await officer.says("/tamu 0412")
    await officer.taps("yesterday")
    await officer.taps("1400")
    assert said("guest-name-question") in officer.text


async def test_yesterday_offers_the_hours_of_that_day(world: World, officer: Someone) -> None:
    world.clock.passes(days=1)
    await slip(world)
    await officer.says("/tamu 0412")
    await officer.taps("yesterday")
    times = [one.rsplit(":", 1)[1] for one in officer.buttons]
    assert times[:3] == ["0730", "0800", "0900"]
    assert times[-3:] == ["1500", "today", "back"]


async def test_after_a_holiday_usual_hours_are_offered(world: World, officer: Someone) -> None:
    async with world.transaction() as services:
        await services.holiday_import.apply([HolidayRow(date(2021, 11, 8), "Libur")], by=None)
    world.clock.passes(days=1)
    await slip(world)
    await officer.says("/tamu 0412")
    await officer.taps("yesterday")
    assert officer.buttons[0].endswith(":0700")


async def test_yesterday_can_be_taken_back(world: World, officer: Someone) -> None:
    await slip(world)
    await officer.says("/tamu 0412")
    await officer.taps("yesterday")
    await officer.taps("today")
    assert said("slip-when", day="Senin, 8 November") in officer.text


async def test_tested_today_means_on_the_day_of_the_slip(world: World, officer: Someone) -> None:
    world.clock.passes(days=1)
    await slip(world)
    await officer.says("/tamu 0412")
    await officer.taps("yesterday")
    await officer.taps("1400")
    await officer.says("Karto")
    for answer in ("positive", "0", "yes"):
        await officer.taps(answer)
    end = "SELECT opened(facts, 'visits.facts', id) ->> 'ends_on' FROM visits"
    assert await world.ask(end) == [("2021-11-23",)]


async def test_the_screen_shows_slip_time_and_how_to_go_on(world: World, officer: Someone) -> None:
    await slip(world)
    await enters(officer, *GREEN)
    assert said("slip-entered", number="0412", day="Senin, 8 November") in officer.text
    assert "08:15" in officer.text
    assert said("slip-next") in officer.text


async def test_back_leaves_the_slip_to_be_entered(world: World, officer: Someone) -> None:
    await slip(world)
    await officer.says("/tamu 0412")
    await officer.taps("back")
    assert officer.text == said("slip-cancelled", number="0412")
    await enters(officer, *GREEN)
    assert await world.ask("SELECT count(*) FROM visits") == [(1,)]


async def test_back_from_still_inside_asks_the_time_again(world: World, officer: Someone) -> None:
    await slip(world)
    await officer.says("/tamu 0412")
    await officer.says("08.15")
    await officer.taps("back")
    assert said("slip-when", day="Senin, 8 November") in officer.text


async def test_back_from_the_name_leaves_the_slip_to_be_entered(
    world: World, officer: Someone
) -> None:
    await slip(world)
    await officer.says("/tamu 0412")
    await officer.says("08.15")
    await officer.taps("gone")
    await officer.taps("back")
    assert officer.text == said("slip-cancelled", number="0412")


async def test_words_instead_of_a_button_are_shown_the_buttons_again(
    world: World, officer: Someone
) -> None:
    await slip(world)
    await officer.says("/tamu 0412")
    await officer.says("08.15")
    await officer.says("sudah pergi")
    assert said("slip-still", time="08:15") in officer.text


async def test_a_slip_set_aside_goes_on_where_it_was(world: World, officer: Someone) -> None:
    await slip(world)
    await officer.says("/tamu 0412")
    await officer.scans(TURI)
    await officer.taps(go_on(officer.messages[-2]), message=-2)
    assert said("slip-when", day="Senin, 8 November") in officer.messages[-2]["text"]


async def test_who_lost_the_right_meanwhile_stores_nothing(world: World, officer: Someone) -> None:
    await slip(world)
    await officer.says("/tamu 0412")
    async with world.transaction() as services:
        person = await services.people.of_telegram(officer.id)
        assert person is not None
        turi = await world.office_id(TURI)
        await services.leaving.left_group(person.id, Grant(Role.OFFICER, turi))
    await officer.says("08.15")
    assert officer.text == said("error-not-an-officer")


async def test_the_slips_screens_cannot_be_forwarded(world: World, officer: Someone) -> None:
    await slip(world)
    await officer.says("/tamu 0412")
    assert officer.messages[-1]["has_protected_content"]


async def test_plain_tamu_is_what_it_was(world: World, officer: Someone) -> None:
    await officer.says("/tamu")
    assert said("guest-name-question") in officer.text

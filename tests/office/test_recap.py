"""`/rekap`, and the digest at closing: what the day came to, and what its board does not say."""

from datetime import date, datetime, timedelta

from bot.domain.offices import HolidayRow
from tests.telegram import MONDAY, TOMORROW, Someone, World
from tests.words import said

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
GREEN, RED = ("none", "2"), ("none", "0", "none", "yes")
CLOSING = MONDAY.replace(hour=15, minute=30)
MOMENT = timedelta(seconds=10)  # boards take turns within a few seconds


async def asks(world: World, officer: Someone) -> str:
    group = world.group(TURI)
    await officer.says("/rekap", chat=group.id)
    return group.text


async def hung(world: World) -> None:
    """Put up Turi's board, so that it will close."""
    number = await world.office_id(TURI)
    async with world.transaction() as services:
        services.board_timer.look(number)
    await world.settles()


async def becomes(world: World, at: datetime) -> None:
    world.clock.becomes(at + MOMENT)
    await world.settles()


def digests(world: World) -> list[str]:
    found = [one.get("text", "") for one in world.group(TURI).messages]
    return [one for one in found if one.startswith("📋")]


async def test_visits_stand_there_by_colour(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await world.newcomer("Budi").checks_in(TURI, *GREEN)
    told = await asks(world, officer)
    assert said("recap-visits", visits=2) in told
    assert "🟢 HIJAU: 1" in told
    assert "🛑 MERAH: 1" in told
    assert said("recap-inside", inside=1, capacity=40) in told  # the other waits outside


async def test_guests_and_who_did_not_agree_are_counted(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.says("/tamu")
    await officer.says("Mbah Karto")
    for answer in GREEN:
        await officer.taps(answer)
    await officer.says("/tamu")
    await officer.taps("refuse")
    told = await asks(world, officer)
    assert said("recap-guests", count=1) in told
    assert said("recap-refused", count=1) in told


async def test_what_did_not_happen_is_not_mentioned(world: World) -> None:
    officer = await world.officer(TURI)
    _, _, figures = (await asks(world, officer)).partition("\n\n")
    assert figures.splitlines() == [
        said("recap-visits", visits=0),
        said("recap-inside", inside=0, capacity=40),
        "",
        said("recap-no-cases"),
    ]


async def test_who_did_not_finish_is_counted(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, "none")
    await world.waits(hours=3)
    assert said("recap-abandoned", count=1) in await asks(world, officer)


async def test_cases_stand_there_by_outcome_with_their_times(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await world.waits(minutes=3, seconds=20)
    await officer.taps("claim:1", world.group(TURI))
    await world.waits(minutes=9, seconds=5)
    await officer.closes(1, "vaccination-booked")
    told = await asks(world, officer)
    assert said("recap-cases", count=1) in told
    booked = said("outcome-vaccination-booked")
    assert said("recap-outcome", what=booked, n=1) in told
    assert said("recap-to-claim", took="3 mnt 20 dtk") in told
    assert said("recap-to-close", took="12 mnt 25 dtk") in told


async def test_an_open_case_names_its_code_and_who_has_it(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    never = said("recap-open-never", shape="🛑", code="K1", since="08:00")
    assert never in await asks(world, officer)
    await officer.taps("claim:1", world.group(TURI))
    taken = said("recap-open-taken", shape="🛑", code="K1", since="08:00", name="Pak Joko")
    assert taken in await asks(world, officer)


async def test_a_case_that_was_given_back_is_free_again(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    await officer.taps("release:1")
    free = said("recap-open-free", shape="🛑", code="K1", since="08:00")
    assert free in await asks(world, officer)


async def test_yesterdays_open_case_is_listed_with_its_day_and_not_counted(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await becomes(world, TOMORROW)
    told = await asks(world, officer)
    assert said("recap-cases", count=0) in told
    never = said("recap-open-never", shape="🛑", code="K1", since="Sen, 8 Nov 08:00")
    assert never in told


async def test_the_recap_names_no_visitor(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    told = await asks(world, officer)
    assert "Siti" not in told
    assert "S.A." not in told


async def test_a_colleagues_case_is_not_for_the_group(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    async with world.transaction() as services:
        services.tx.write("UPDATE cases SET staff = 1")
    assert "K1" not in await asks(world, officer)


async def test_in_private_it_is_the_own_offices_day(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.says("/recap")
    assert said("place", office=TURI) in officer.text


async def test_a_stranger_in_the_group_reads_no_figures(world: World) -> None:
    stranger = world.newcomer("Pak Asing")
    world.telegram.person_joins(stranger.id, world.group(TURI).id)
    assert await asks(world, stranger) == said("error-not-an-officer")


async def test_at_closing_the_group_reads_which_case_nobody_took(world: World) -> None:
    await hung(world)
    await world.visitor.checks_in(TURI, *RED)
    await becomes(world, CLOSING)
    [told] = digests(world)
    assert said("recap-digest", day="Senin, 8 November", time="15:30") in told
    assert said("recap-open-never", shape="🛑", code="K1", since="08:00") in told


async def test_the_digest_makes_no_sound(world: World) -> None:
    await hung(world)
    await world.visitor.checks_in(TURI, *RED)
    await becomes(world, CLOSING)
    sent = world.calls("sendMessage", chat_id=world.group(TURI).id)[-1]
    assert sent["text"].startswith("📋")
    assert sent["disable_notification"]


async def test_the_digest_does_not_repeat_the_boards_totals(world: World) -> None:
    await hung(world)
    await world.visitor.checks_in(TURI, *RED)
    await becomes(world, CLOSING)
    [told] = digests(world)
    assert said("recap-visits", visits=1) not in told
    assert "MERAH" not in told


async def test_a_day_without_cases_is_told_by_its_scans(world: World) -> None:
    await hung(world)
    await world.visitor.checks_in(TURI, *GREEN)
    await becomes(world, CLOSING)
    [told] = digests(world)
    assert said("recap-scans", count=1) in told
    assert "📏" not in told


async def test_a_day_on_which_nobody_came_needs_no_digest(world: World) -> None:
    await hung(world)
    await becomes(world, CLOSING)
    assert digests(world) == []


async def test_an_office_that_was_measured_reads_its_own_rate(world: World) -> None:
    await hung(world)
    await world.visitor.checks_in(TURI, *GREEN)
    turi, bendo = await world.office_id(TURI), await world.office_id(BENDO)
    async with world.transaction() as services:
        for office, visitors in ((turi, 3), (bendo, 8)):
            services.tx.write(
                "INSERT INTO tallies (office_id, door_id, started_at, ends_at, ended_at, state,"
                " people, visitors) VALUES (?, 1, ?, 2, 2, 'ended', 8, ?)",
                office,
                int(services.now.timestamp()),
                visitors,
            )
    await becomes(world, CLOSING)
    [told] = digests(world)
    assert said("recap-rate", percent=37) in told


async def test_a_day_that_closes_twice_has_one_digest(world: World) -> None:
    await hung(world)
    await world.visitor.checks_in(TURI, *RED)
    world.clock.passes(minutes=1)
    async with world.transaction() as services:
        await services.holiday_import.apply([HolidayRow(date(2021, 11, 8), "Libur")], by=None)
    await world.settles()
    assert len(digests(world)) == 1
    async with world.transaction() as services:
        services.tx.write("DELETE FROM holidays")
        services.tx.memory.clear()
        services.board_timer.look(await world.office_id(TURI))
    await world.settles()
    await becomes(world, CLOSING)
    [told] = digests(world)
    assert said("recap-digest", day="Senin, 8 November", time="15:30") in told


async def test_after_a_breakdown_over_closing_the_digest_comes_late_for_its_day(
    world: World,
) -> None:
    await hung(world)
    await world.visitor.checks_in(TURI, *RED)
    world.clock.becomes(TOMORROW + MOMENT)
    await world.restarts()
    await world.waits(seconds=10)  # boards take turns
    [told] = digests(world)
    assert said("recap-digest", day="Senin, 8 November", time="07:30") in told


async def test_a_group_that_is_not_the_offices_any_more_gets_no_digest(world: World) -> None:
    await hung(world)
    await world.visitor.checks_in(TURI, *RED)
    async with world.transaction() as services:
        await services.recaps.digest(await world.office_id(TURI), services.today)
        services.tx.write("UPDATE groups SET lost_at = 1 WHERE chat_id = ?", world.group(TURI).id)
    await world.settles()
    assert digests(world) == []

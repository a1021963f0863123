"""`/didalam`: officers see who is inside their office, the longest first, by initials."""

from datetime import timedelta

from bot.domain.rights import Grant, Role
from tests.telegram import MONDAY, Someone, World
from tests.words import said

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
GREEN, RED = ("none", "2"), ("none", "0", "none", "yes")


async def asks(world: World, officer: Someone, command: str = "/didalam") -> str:
    """Let an officer ask in the group; return what the group reads."""
    group = world.group(TURI)
    await officer.says(command, chat=group.id)
    return group.text


async def guest(officer: Someone, name: str, *answers: str) -> None:
    """Let an officer enter a guest."""
    await officer.says("/tamu")
    await officer.says(name)
    for answer in answers:
        await officer.taps(answer)


async def test_who_is_inside_stands_there_by_initials_colour_time_and_code(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    [(code,)] = await world.ask("SELECT code FROM visits")
    listed = await asks(world, officer)
    assert f"🟢 S.A. · 08:00 · {code}" in listed
    assert said("insiders-count", count=1, capacity=40) in listed


async def test_the_group_reads_no_name(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    assert "Siti" not in await asks(world, officer)


async def test_who_came_first_stands_first(world: World) -> None:
    officer = await world.officer(TURI)
    await world.newcomer("Budi Santoso").checks_in(TURI, *GREEN)
    await world.waits(minutes=5)
    await world.visitor.checks_in(TURI, *RED)
    listed = await asks(world, officer)
    assert listed.index("🟢 B.S. · 08:00") < listed.index("🛑 S.A. · 08:05")


async def test_a_guest_is_marked_as_one(world: World) -> None:
    officer = await world.officer(TURI)
    await guest(officer, "Mbah Karto", *GREEN)
    [(code,)] = await world.ask("SELECT code FROM visits")
    assert f"🟢 M.K. · 08:00 · {code} · tamu" in await asks(world, officer)


async def test_who_has_left_is_not_listed(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    await world.visitor.says("/keluar")
    assert said("insiders-nobody") in await asks(world, officer)


async def test_staff_are_counted_apart_and_without_a_colour(world: World) -> None:
    officer = await world.officer(TURI)
    staff = world.newcomer("Bu Sri")
    await staff.starts()
    async with world.transaction() as services:
        person = await services.people.of_telegram(staff.id)
        assert person is not None
        await services.joining.appoint(person.id, Role.STAFF, await world.office_id(TURI))
    await staff.checks_in(TURI, *RED)
    listed = await asks(world, officer)
    assert said("insiders-staff", count=1) in listed
    assert said("insiders-count", count=0, capacity=40) in listed
    assert "🛑" not in listed


async def test_the_list_cannot_be_forwarded(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    await asks(world, officer)
    assert world.group(TURI).messages[-1]["has_protected_content"]


async def test_of_three_hundred_people_as_many_are_listed_as_a_message_holds(world: World) -> None:
    officer = await world.officer(TURI)
    await crowd(world, 300)
    listed = await asks(world, officer)
    shown = listed.count("🟢")
    assert 80 < shown < 300
    assert listed.endswith(said("insiders-more", count=300 - shown))
    assert len(listed.encode("utf-16-le")) // 2 <= 4096


async def crowd(world: World, size: int) -> None:
    """Let guests enter Turi, as an officer's talk would register them."""
    async with world.transaction() as services:
        [door] = await services.offices.doors(await world.office_id(TURI))
        for number in range(size):
            await services.checkin.register(
                person_id=await services.checkin.add_guest(f"Tamu Nomor {number}", "id"),
                door=door,
                answers={"health": "none", "doses": "2"},
                talk_id=1000 + number,
                scanned_at=services.now,
            )


async def test_the_english_command_does_the_same(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    assert "S.A." in await asks(world, officer, "/inside")


async def test_a_stranger_in_the_group_sees_nobody(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    stranger = world.newcomer("Pak Asing")
    world.telegram.person_joins(stranger.id, world.group(TURI).id)
    assert await asks(world, stranger) == said("error-not-an-officer")


async def test_another_offices_officer_sees_nobody_here(world: World) -> None:
    officer = await world.officer(BENDO)
    world.telegram.person_joins(officer.id, world.group(TURI).id)
    await world.visitor.checks_in(TURI, *GREEN)
    assert await asks(world, officer) == said("error-not-an-officer")


async def test_in_the_satgas_group_it_is_said_where_to_ask(world: World) -> None:
    await world.admin.says("/didalam", chat=world.satgas.id)
    assert world.satgas.text == said("error-not-office-group")


async def test_in_private_an_officer_sees_the_own_office(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    await officer.says("/didalam")
    assert "S.A." in officer.text


async def test_in_private_a_visitor_learns_that_it_is_for_officers(world: World) -> None:
    await world.visitor.starts()
    await world.visitor.says("/didalam")
    assert world.visitor.text == said("error-no-office")


async def test_who_works_at_two_offices_chooses_one(world: World) -> None:
    officer = await of_two_offices(world)
    await world.visitor.checks_in(BENDO, *GREEN)
    await officer.says("/didalam")
    assert officer.text == said("which-office")
    await officer.taps(f"at:{await world.office_id(BENDO)}")
    assert "S.A." in officer.text


async def of_two_offices(world: World) -> Someone:
    officer = await world.officer(TURI)
    async with world.transaction() as services:
        person = await services.people.of_telegram(officer.id)
        assert person is not None
        await services.joining.appoint(person.id, Role.HEAD, await world.office_id(TURI))
        await services.joining.appoint(person.id, Role.OFFICER, await world.office_id(BENDO))
    return officer


async def test_an_office_is_offered_once_to_who_has_two_roles_there(world: World) -> None:
    officer = await of_two_offices(world)
    await officer.says("/didalam")
    assert len(officer.buttons) == 2


async def test_who_lost_the_right_meanwhile_cannot_choose_any_more(world: World) -> None:
    officer = await of_two_offices(world)
    await officer.says("/didalam")
    async with world.transaction() as services:
        person = await services.people.of_telegram(officer.id)
        assert person is not None
        bendo = await world.office_id(BENDO)
        await services.leaving.left_group(person.id, Grant(Role.OFFICER, bendo))
    await officer.taps(f"at:{await world.office_id(BENDO)}")
    assert officer.popup["text"] == said("error-gone")


async def test_who_came_the_day_before_is_listed_with_the_day(world: World) -> None:
    officer = await world.officer(TURI)
    async with world.transaction() as services:
        services.tx.write("UPDATE offices SET hours = '24 jam' WHERE name = ?", TURI)
        services.tx.memory.clear()
    world.bot.settings.checkout_hours = 24
    world.clock.becomes(MONDAY - timedelta(hours=18))
    await world.visitor.checks_in(TURI, *GREEN)
    world.clock.becomes(MONDAY)
    assert "🟢 S.A. · Min, 7 Nov 14:00" in await asks(world, officer)

"""Who may enter guests, at which office, and what is noted of it."""

from bot.domain.rights import Role
from tests.telegram import Someone, World
from tests.words import said

TURI, BENDO, SETDA = "Kelurahan Turi", "Kelurahan Bendo", "Sekretariat Daerah"


async def enters(officer: Someone, name: str, *answers: str) -> None:
    """Let an officer enter a guest."""
    await officer.says("/tamu")
    await officer.says(name)
    for answer in answers:
        await officer.taps(answer)


async def works_at(world: World, officer: Someone, office: str) -> None:
    """Make an officer one of another office as well."""
    rows = await world.ask("SELECT id FROM offices WHERE name = ?", office)
    async with world.transaction() as services:
        person = await services.people.of_telegram(officer.id)
        assert person is not None
        await services.joining.appoint(person.id, Role.OFFICER, rows[0][0])


async def test_who_entered_a_guest_is_in_the_audit(world: World) -> None:
    officer = await world.officer(TURI)
    await enters(officer, "Mbah Karto", "none", "2")
    [(by, subject)] = await world.ask(
        "SELECT p.telegram_id, a.subject FROM audit a JOIN people p ON p.id = a.person_id"
        " WHERE action = 'register-guest'"
    )
    assert (by, subject) == (officer.id, "visit:1")


async def test_an_officer_of_several_offices_says_where_they_are(world: World) -> None:
    officer = await world.officer(TURI)
    await works_at(world, officer, BENDO)
    await officer.says("/tamu")
    labels = [row[0]["text"] for row in officer.messages[-1]["reply_markup"]["inline_keyboard"]]
    assert sorted(labels) == [BENDO, TURI]


async def test_the_chosen_office_gets_the_visit(world: World) -> None:
    officer = await world.officer(TURI)
    await works_at(world, officer, BENDO)
    await officer.says("/tamu")
    [row] = [
        row
        for row in officer.messages[-1]["reply_markup"]["inline_keyboard"]
        if row[0]["text"] == BENDO
    ]
    await officer.taps(row[0]["callback_data"])
    await officer.says("Mbah Karto")
    await officer.taps("none")
    await officer.taps("2")
    offices = await world.ask("SELECT o.name FROM visits v JOIN offices o ON o.id = v.office_id")
    assert offices == [(BENDO,)]


async def test_a_visitor_cannot_enter_guests(world: World) -> None:
    await world.visitor.starts()
    await world.visitor.says("/tamu")
    assert world.visitor.text == said("error-no-office")


async def test_who_lost_the_right_in_the_middle_stores_nothing(world: World) -> None:
    officer = await world.officer(TURI)
    await enters(officer, "Mbah Karto", "none")
    world.telegram.person_leaves(officer.id, world.group(TURI).id)
    await officer.taps("2")
    assert officer.popup["text"] == said("error-not-an-officer")
    assert await world.ask("SELECT id FROM visits") == []


async def test_the_officer_checks_the_guest_out(world: World) -> None:
    officer = await world.officer(TURI)
    await enters(officer, "Mbah Karto", "none", "2")
    await officer.taps("out:1")
    assert await world.ask("SELECT checkout_kind FROM visits") == [("officer",)]


async def test_the_door_remembered_is_that_of_the_newest_guest(world: World) -> None:
    head, number = await world.head(SETDA), await world.office_id(SETDA)
    async with world.transaction() as services:
        by = await services.people.of_telegram(head.id)
        assert by is not None
        for talk, door in enumerate(await services.offices.doors(number), start=1):
            await services.checkin.register(
                person_id=await services.checkin.add_guest("Mbah Karto", "id"),
                door=door,
                answers={"health": "none", "doses": "2"},
                talk_id=talk,
                scanned_at=services.now,
                by=by,
            )
            assert await services.checkin.last_door(by, number) == door.id

"""A team goes from house to house: who is sent where, what came of it, and nobody twice."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.errors import Gone
from bot.domain.outreach.clinics import Clinic
from bot.domain.outreach.fieldwork import RESULTS, allowed
from bot.domain.outreach.residents import Home, Reached
from bot.domain.people import Person
from bot.views.screen import ROW
from tests.outreach.clinics import planned
from tests.outreach.fieldwork import (
    RW,
    TURI,
    asks,
    known,
    member,
    resident,
    tasks,
    team,
    with_the_bot,
)
from tests.telegram import MONDAY, Room, Someone, World
from tests.words import said

TODAY = MONDAY.date()


@pytest.fixture
async def room(world: World) -> Room:
    return await team(world)


@pytest.fixture
async def sri(world: World, room: Room) -> Someone:
    return await member(world, room, "Bu Sri")


async def visits_who_has_the_bot(
    world: World, room: Room, someone: Someone
) -> tuple[Clinic, Person]:
    """Hand out the home of who has the bot; return them and a clinic to come."""
    clinic, person = await planned(world), await with_the_bot(world)
    await resident(world, "Sekar Arum", "Jl. Melati 4", person_id=person.id)
    await asks(someone, room)
    return clinic, person


async def test_the_next_house_comes_to_the_private_chat_and_no_name_to_the_group(
    world: World, room: Room, sri: Someone
) -> None:
    await resident(world, "Sekar Arum", "Jl. Melati 4", phone="+6281234567890")
    await resident(world, "Mbah Karto", "jl melati 4")
    await resident(world, "Budi Santoso", "Jl. Mawar 1")
    await asks(sri, room)
    assert "Sekar Arum" in sri.text
    assert "Mbah Karto" in sri.text
    assert "Jl. Melati 4" in sri.text
    assert "+62 812-3456-7890" in sri.text
    assert "Budi" not in sri.text
    assert said("field-out", rt="02", count=2, who="Bu Sri") in room.text
    everything = " ".join(one.get("text", "") for one in room.messages)
    assert not any(name in everything for name in ("Sekar", "Karto", "Melati", "0812"))


async def test_two_members_never_get_the_same_house(
    world: World, room: Room, sri: Someone
) -> None:
    joko = await member(world, room, "Pak Joko")
    for number in range(2):
        await resident(world, f"Warga {number}", f"Gang {number}")
    await sri.says("/rumah", room.id)
    message = room.messages[-1]["message_id"]
    for one in (sri, joko):
        world.telegram.person_taps(one.id, room.id, message, "field:next")
    await world.settles()
    assert "Warga 0" in sri.text
    assert "Warga 1" in joko.text
    assert [row[0] for row in await tasks(world)] == [1, 2]


async def test_asking_twice_shows_the_same_house(world: World, room: Room, sri: Someone) -> None:
    await resident(world, "Sekar Arum", "Jl. Melati 4")
    await resident(world, "Budi Santoso", "Jl. Mawar 1")
    await asks(sri, room)
    await asks(sri, room)
    await sri.says("/rumah")
    assert "Sekar Arum" in sri.text
    assert len(await tasks(world)) == 1


async def test_vaccinated_at_home_the_doses_and_the_next_day_follow(
    world: World, room: Room, sri: Someone
) -> None:
    number = await resident(world, "Sekar Arum", "Jl. Melati 4")
    await asks(sri, room)
    await sri.taps("field:ask:1:given")
    assert sri.text == said("field-ask-vaccine")
    await sri.taps("field:did:1:given:sinovac")
    one = await known(world, number)
    assert (one.had.doses, one.had.vaccine, one.had.last_on) == (2, "sinovac", TODAY)
    assert (one.state, one.dose) == (Reached.WAITING, 3)
    assert said("field-visits-given") in sri.text
    assert room.text == said("field-board", area=RW, count=0)  # nobody is out any more
    assert await world.ask("SELECT action FROM audit WHERE action = 'note-field'")


async def test_the_reminder_of_who_has_the_bot_follows_too(
    world: World, room: Room, sri: Someone
) -> None:
    person = await with_the_bot(world)
    async with world.transaction() as services:
        await services.reminders.agree(person, doses=0, vaccine=None, last_dose_on=None)
        home = Home(await world.office_id(TURI), 3, 2)
        own = await services.tx.residents.of_person(person.id)
        assert own is not None
        visit = replace(own, state=Reached.VISIT, home=home)
        services.tx.residents.save(visit, services.now)
    await asks(sri, room)
    await sri.taps("field:ask:1:given")
    await sri.taps("field:did:1:given:sinovac")
    rows = await world.ask("SELECT state, due_on FROM reminders")
    assert rows == [("waiting", (TODAY + timedelta(days=28)).isoformat())]


async def test_a_slip_of_the_thumb_is_undone_and_a_repeated_tap_harms_nothing(
    world: World, room: Room, sri: Someone
) -> None:
    number = await resident(world, "Sekar Arum", "Jl. Melati 4")
    before = await known(world, number)
    await asks(sri, room)
    for _ in range(2):
        await sri.taps("field:ask:1:given")
        card = sri.messages[-1]["message_id"]
        await sri.taps("field:did:1:given:moderna")
        await sri.taps_data("field:did:1:given:sinovac", sri.id, card)
        assert (await known(world, number)).had.vaccine == "moderna"
        await sri.taps_data("field:undo:1", sri.id, card)
        await sri.taps_data("field:undo:1", sri.id, card)
        assert await known(world, number) == before
        assert await tasks(world) == [(number, "held", None)]


async def test_each_of_a_house_has_a_result_of_their_own(
    world: World, room: Room, sri: Someone
) -> None:
    first = await resident(world, "Sekar Arum", "Jl. Melati 4")
    second = await resident(world, "Mbah Karto", "Jl. Melati 4")
    await asks(sri, room)
    await sri.taps("field:show:1")
    await sri.taps("field:ask:1:given")
    await sri.taps("field:did:1:given:sinovac")
    assert await tasks(world) == [(first, "done", "given"), (second, "held", None)]
    await sri.taps("field:did:2:died:unknown")
    assert (await known(world, second)).state is Reached.GONE
    assert said("field-visits-died") in sri.text
    await sri.taps("field:undo:2")
    assert (await known(world, second)).state is Reached.VISIT


async def test_nobody_at_home_comes_back_later_and_at_last_at_the_end_of_the_line(
    world: World, room: Room, sri: Someone
) -> None:
    absent = await resident(world, "Sekar Arum", "Jl. Melati 4")
    other = await resident(world, "Budi Santoso", "Jl. Mawar 1")
    for time in range(3):
        await asks(sri, room)
        assert "Sekar" in sri.text
        number = (await world.ask("SELECT max(id) FROM field_tasks"))[0][0]
        await sri.taps(f"field:did:{number}:absent:unknown")
        await sri.taps(f"field:on:{number}")
        assert "Budi" in sri.text  # the same day first the others
        await sri.taps(f"field:back:{number + 1}")
        await world.waits(hours=3, minutes=1)
        assert (await known(world, absent)).state is Reached.VISIT
        assert time < 3
    await asks(sri, room)
    assert "Budi" in sri.text
    assert (await tasks(world))[-1] == (other, "held", None)


async def test_a_house_goes_back_by_itself_and_a_late_result_still_counts(
    world: World, room: Room, sri: Someone
) -> None:
    number = await resident(world, "Sekar Arum", "Jl. Melati 4")
    joko = await member(world, room, "Pak Joko")
    await asks(sri, room)
    await asks(joko, room)
    assert joko.popup["text"] == said("error-nothing-left")
    await world.waits(hours=4)
    card = sri.messages[-1]["message_id"]
    await asks(joko, room)
    assert "Sekar Arum" in joko.text
    assert "Melati" not in sri.text  # who has it no more keeps no address
    await sri.taps_data("field:did:1:moved:unknown", sri.id, card)  # the signal is back
    assert sri.popup["text"] == said("error-held-by-other")
    assert (await known(world, number)).state is Reached.VISIT
    await world.waits(hours=5)
    await joko.taps("field:did:2:moved:unknown")
    assert (await known(world, number)).state is Reached.GONE


async def test_given_back_a_colleague_has_it_at_once(
    world: World, room: Room, sri: Someone
) -> None:
    await resident(world, "Sekar Arum", "Jl. Melati 4")
    joko = await member(world, room, "Pak Joko")
    await asks(sri, room)
    await sri.taps("field:back:1")
    assert said("field-returned") in sri.text
    await asks(joko, room)
    assert "Sekar Arum" in joko.text


@pytest.mark.parametrize(("why", "state"), [("afraid", "waiting"), ("never", "stopped")])
async def test_a_refusal_is_respected_for_its_time_or_for_good(
    world: World, room: Room, sri: Someone, why: str, state: str
) -> None:
    number = await resident(world, "Sekar Arum", "Jl. Melati 4")
    await asks(sri, room)
    await sri.taps("field:ask:1:refused")
    await sri.taps(f"field:did:1:refused:{why}")
    one = await known(world, number)
    assert one.state == state
    assert one.answered is not None
    assert one.answered.what == why
    if state == "waiting":
        assert one.due_on == TODAY + timedelta(days=90)
    await sri.taps("field:undo:1")
    assert (await known(world, number)).state is Reached.VISIT


async def test_who_asked_the_bot_to_stop_meanwhile_stays_stopped_after_an_undo(
    world: World, room: Room, sri: Someone
) -> None:
    person = await with_the_bot(world)
    number = await resident(world, "Sekar Arum", "Jl. Melati 4", person_id=person.id)
    await asks(sri, room)
    await sri.taps("field:ask:1:refused")
    await sri.taps("field:did:1:refused:never")
    await world.waits(minutes=1)
    await world.visitor.says("/berhenti")
    await sri.taps("field:undo:1")
    assert (await known(world, number)).state is Reached.STOPPED


async def test_who_has_died_is_not_brought_back_by_a_list(world: World) -> None:
    number = await resident(world, "Sekar Arum")
    async with world.transaction() as services:
        services.tx.write("UPDATE residents SET state = 'gone', listed_as = ?", b"\x01")
        services.retention.schedule()
    await world.waits(days=31)
    assert await world.ask("SELECT 1 FROM residents WHERE id = ?", number) == []
    assert len(await world.ask("SELECT 1 FROM suppressed WHERE hash = ?", b"\x01")) == 1


async def test_an_appointment_keeps_a_house_from_the_list_until_its_day(
    world: World, room: Room, sri: Someone
) -> None:
    await resident(world, "Sekar Arum", "Jl. Melati 4")
    await asks(sri, room)
    await sri.taps("field:ask:1:booked")
    card = sri.messages[-1]["message_id"]
    for forged in ("d20211107", "d20991231", "d2021", "c77", "cx", "unknown", "given"):
        await sri.taps_data(f"field:did:1:booked:{forged}", sri.id, card)
        assert sri.popup["text"] == said("error-gone"), forged
    await sri.taps("field:did:1:booked:d20211110")
    await asks(sri, room)
    assert sri.popup["text"] == said("error-nothing-left")
    await world.waits(days=2)
    await asks(sri, room)
    assert "Sekar Arum" in sri.text


async def test_a_place_at_a_clinic_is_booked_for_who_has_the_bot(
    world: World, room: Room, sri: Someone
) -> None:
    clinic, person = await visits_who_has_the_bot(world, room, sri)
    await sri.taps("field:ask:1:booked")
    await sri.taps(f"field:did:1:booked:c{clinic.id}")
    assert await world.ask("SELECT person_id, state FROM bookings") == [(person.id, "booked")]
    await sri.taps("field:undo:1")
    assert await world.ask("SELECT state FROM bookings") == [("cancelled",)]


async def test_an_undo_leaves_the_place_they_had_booked_themselves(
    world: World, room: Room, sri: Someone
) -> None:
    clinic, person = await visits_who_has_the_bot(world, room, sri)
    async with world.transaction() as services:
        await services.bookings.book(clinic.id, None, by=person)
    await sri.taps("field:ask:1:booked")
    await sri.taps(f"field:did:1:booked:c{clinic.id}")
    await sri.taps("field:undo:1")
    assert await world.ask("SELECT state FROM bookings") == [("booked",)]


async def test_for_who_has_died_no_place_is_kept_or_offered_to_who_looked_after_them(
    world: World, room: Room, sri: Someone
) -> None:
    clinic = await planned(world)
    carer = await with_the_bot(world)
    number = await resident(world, "Mbah Karto", "Jl. Melati 4", carer_id=carer.id)
    await asks(sri, room)
    async with world.transaction() as services:
        cared = await services.residents.in_care(number, by=carer)
        await services.bookings.book(clinic.id, None, by=carer, cared=cared)
    await sri.taps("field:did:1:died:unknown")
    assert await world.ask("SELECT state FROM bookings") == [("cancelled",)]
    async with world.transaction() as services:
        assert await services.residents.in_care_of(carer) == []
        with pytest.raises(Gone):
            await services.residents.in_care(number, by=carer)


async def test_whose_address_is_wrong_is_called_if_there_is_a_number(
    world: World, room: Room, sri: Someone
) -> None:
    called = await resident(world, "Sekar Arum", "Jl. Melati 4", phone="+6281234567890")
    lost = await resident(world, "Mbah Karto", "Jl. Melati 4")
    await asks(sri, room)
    await sri.taps("field:did:1:wrong:unknown")
    assert (await known(world, called)).state is Reached.CALL
    assert (await known(world, lost)).state is Reached.VISIT
    await asks(sri, room)
    assert sri.popup["text"] == said("error-nothing-left")


async def test_only_the_team_of_the_rw_while_the_role_lasts(
    world: World, room: Room, sri: Someone
) -> None:
    await resident(world, "Sekar Arum", "Jl. Melati 4")
    other = await member(world, room, "Pak Agus", "Kelurahan Turi RW 04")
    stranger = world.newcomer("Orang Lain")
    await stranger.starts()
    world.telegram.person_joins(stranger.id, room.id)
    await sri.says("/rumah", room.id)
    for one in (other, stranger):
        await one.taps("field:next", room)
    assert await tasks(world) == []
    await sri.taps("field:next", room)
    card = sri.messages[-1]["message_id"]
    for one in (other, stranger):
        for data in ("field:show:1", "field:did:1:moved:unknown", "field:undo:1", "field:back:1"):
            await one.taps_data(data, one.id, one.of_the_bot[-1].body["message_id"])
            assert one.popup["text"] == said("error-gone")
    world.telegram.person_leaves(sri.id, room.id)
    await world.settles()
    assert not any("Sekar" in one["text"] for one in sri.messages)
    await sri.taps_data("field:did:1:moved:unknown", sri.id, card)
    assert sri.popup["text"] == said("error-gone")
    assert [row[1:] for row in await tasks(world)] == [("returned", None)]


async def test_a_member_is_confirmed_like_an_officer(world: World, room: Room) -> None:
    asker = world.newcomer("Bu Tini")
    world.telegram.person_joins(asker.id, room.id)
    await asker.taps("duty", room)
    payload = str(asker.popup["url"]).partition("start=")[2]
    await asker.starts(payload)
    assert asker.text == said("field-requested", office=RW)
    assert said("field-request", name="Bu Tini", office=RW) in world.admin.text
    await resident(world, "Sekar Arum", "Jl. Melati 4")
    await asker.says("/rumah", room.id)
    assert "Sekar" not in asker.text
    [data] = [one for one in world.admin.buttons if one.startswith("role:yes:")]
    await world.admin.taps(data)
    assert asker.text == said("field-confirmed", office=RW)
    await asks(asker, room)
    assert "Sekar Arum" in asker.text
    await world.admin.says("/admin")
    assert "Bu Tini" in world.admin.text


async def test_who_is_not_in_the_group_any_more_is_found_out_at_night(
    world: World, room: Room, sri: Someone
) -> None:
    await resident(world, "Sekar Arum", "Jl. Melati 4")
    await asks(sri, room)
    await world.waits(days=2)
    world.telegram.rooms[room.id].members.remove(sri.id)  # no service message told of it
    await world.waits(days=1)
    assert await world.ask("SELECT state FROM roles WHERE role = 'field'") == [("removed",)]


async def test_progress_names_who_has_how_many_houses(
    world: World, room: Room, sri: Someone
) -> None:
    await resident(world, "Sekar Arum", "Jl. Melati 4")
    await resident(world, "Mbah Karto", "Jl. Melati 4")
    await asks(sri, room)
    await world.admin.says("/penyisiran")
    await world.admin.taps("sweep:rw:0")
    await world.admin.taps(f"sweep:rw:{await world.office_id(TURI)}")
    assert said("sweep-out", area=RW, count=1, who="Bu Sri") in world.admin.text
    assert "RW 03: 2 warga" in world.admin.text
    assert "Sekar" not in world.admin.text


async def test_who_erases_themselves_lets_go_of_what_they_had(
    world: World, room: Room, sri: Someone
) -> None:
    await resident(world, "Sekar Arum", "Jl. Melati 4")
    await asks(sri, room)
    await sri.says("/hapus")
    await sri.taps("erase:yes")
    joko = await member(world, room, "Pak Joko")
    await world.waits(hours=4, minutes=1)
    await asks(joko, room)
    assert "Sekar Arum" in joko.text


async def test_an_area_that_is_no_rw_has_no_list(world: World) -> None:
    room = await team(world, "Lingkungan Dua", "Tim Dua")
    someone = await member(world, room, "Bu Sri", "Lingkungan Dua")
    await someone.says("/rumah", room.id)
    assert room.text == said("error-gone")


async def test_to_the_telephone_of_who_has_died_nothing_more_is_said(
    world: World, room: Room, sri: Someone
) -> None:
    clinic, person = await visits_who_has_the_bot(world, room, sri)
    async with world.transaction() as services:
        await services.bookings.book(clinic.id, None, by=person)
    await world.settles()
    before = len(world.visitor.of_the_bot)
    await sri.taps("field:did:1:died:unknown")
    await world.waits(days=4)
    await world.waits(hours=10)
    await world.waits(days=3)
    assert len(world.visitor.of_the_bot) == before


async def test_a_board_that_was_never_asked_for_is_not_sent(
    world: World, room: Room, sri: Someone
) -> None:
    await resident(world, "Sekar Arum", "Jl. Melati 4")
    before = len(room.messages)
    await sri.says("/rumah")
    await sri.taps("field:back:1")
    assert len(room.messages) == before


async def test_what_is_taken_back_is_said_in_few_words_and_of_several_by_whose(
    world: World, room: Room, sri: Someone
) -> None:
    for name in ("Mbah Karto", "Bu Karto"):
        await resident(world, name, "Jl. Melati 4")
    await resident(world, "Budi", "Jl. Mawar 1")
    await asks(sri, room)
    for task in (1, 2):
        await sri.taps(f"field:show:{task}") if task == 1 else None
        await sri.taps(f"field:did:{task}:died:unknown")
    undo = [label for label in labels(sri) if label.startswith("↩️")]
    assert undo == [said("button-field-undo", result=one) for one in ("Mbah Karto", "Bu Karto")]
    await sri.taps("field:on:1")
    await sri.taps("field:did:3:died:unknown")
    [undo] = [label for label in labels(sri) if label.startswith("↩️")]
    assert len(undo) <= ROW


async def test_the_teams_list_forgets_who_has_left_in_the_middle(
    world: World, room: Room, sri: Someone
) -> None:
    await resident(world, "Sekar Arum", "Jl. Melati 4")
    await asks(sri, room)
    assert said("field-out", rt="02", count=1, who="Bu Sri") in room.text
    world.telegram.person_leaves(sri.id, room.id)
    await world.settles()
    boards = [one["text"] for one in room.messages if RW in one.get("text", "")]
    assert not any("Bu Sri" in one for one in boards)
    assert said("field-board", area=RW, count=1) in boards


def labels(someone: Someone) -> list[str]:
    rows = someone.messages[-1]["reply_markup"]["inline_keyboard"]
    return [one["text"] for row in rows for one in row]


@pytest.mark.parametrize("number", ["9" * 20, "9" * 40, "²", "", "-1"])
def test_a_forged_clinic_is_no_particular_of_an_appointment(number: str) -> None:
    booked = next(one for one in RESULTS if one.key == "booked")
    assert allowed(booked, "c7")
    assert not allowed(booked, f"c{number}")
